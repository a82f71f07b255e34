import type { BaseCheck } from '../../../src/domain/eligibility.ts';
import type { Refused } from '../../calls/problem.ts';
import { FORM_KEYS, type FormKey } from './values.ts';

/** The form's heading. */
export const FORM_TITLE = 'form-title';

/** The element of a field's control. */
export const fieldId = (key: FormKey | BaseCheck): string => `field-${key}`;

const isFormKey = (key: string): key is FormKey => FORM_KEYS.some((each) => each === key);

/** The field a refusal is about, where it is about one. */
export function fieldOfRefusal({ reason }: Refused): FormKey | null {
  switch (reason?.code) {
    case 'notReady': {
      const key = reason.hindrances[0]?.key ?? '';
      return isFormKey(key) ? key : null;
    }
    case 'badInput': {
      const key = reason.field.split('.').pop() ?? '';
      return isFormKey(key) ? key : null;
    }
    case 'outsideWindow':
      return 'year';
    case 'unknownMovement':
      return 'movement';
    default:
      return null;
  }
}
