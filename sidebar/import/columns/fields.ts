/** What a nominee's row takes, by the one declaration of its columns. */
import { NO, STAGES, YES } from '../../../src/catalogue/terms.ts';
import { type CellType, FORMATS } from '../../../src/workbook/cells.ts';
import {
  FORM_KEYS,
  type FormKey,
  kindLabels,
  nomineeInputs,
} from '../../../src/workbook/tabs/nomineeInputs.ts';

export { FORM_KEYS, type FormKey };

/** How a cell's text is read. */
export type ValueKind = 'year' | 'movement' | 'kind' | 'yesNo' | 'stage' | 'date' | 'criterion' | 'text';

const SLOT = /^c\d+$/;

export function valueKindOf(key: FormKey): ValueKind {
  const { choices, format }: Pick<CellType<unknown>, 'choices' | 'format'> = nomineeInputs[key].type;
  if (SLOT.test(key)) return 'criterion';
  if (choices !== undefined && !('length' in choices)) return 'movement';
  if (choices !== undefined) return CHOICE_KINDS.find(([first]) => choices[0] === first)?.[1] ?? 'text';
  if (format === FORMATS.whole) return 'year';
  return format === FORMATS.date ? 'date' : 'text';
}

const CHOICE_KINDS: readonly (readonly [first: string | undefined, kind: ValueKind])[] = [
  [YES, 'yesNo'],
  [kindLabels[0], 'kind'],
  [STAGES[0], 'stage'],
];

/** What a list offers for the field; null where people write freely. */
export function choicesOf(key: FormKey): readonly string[] | null {
  switch (valueKindOf(key)) {
    case 'yesNo':
      return [YES, NO];
    case 'kind':
      return kindLabels;
    case 'stage':
      return STAGES;
    default:
      return null;
  }
}
