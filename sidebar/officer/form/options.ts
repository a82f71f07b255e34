/** What the form's lists offer: movements of the year, the movement's kinds, open years. */
import { KINDS } from '../../../src/catalogue/terms.ts';
import type { Session } from '../../../src/commands/sessionStart.ts';
import { isInWindow, movementLabel } from '../../../src/domain/eligibility.ts';
import type { Option } from '../../parts/index.ts';
import type { Control, FormKey, FormValues } from './values.ts';

export function listOptions(key: FormKey, values: FormValues, session: Session): readonly Option[] {
  if (key === 'year') return session.years.map(({ year }) => ({ value: String(year), label: String(year) }));
  if (key !== 'movement') return [];
  const year = Number(values.year);
  return session.movements
    .filter((each) => year === 0 || Number.isNaN(year) || isInWindow(each, year))
    .map((each) => ({ value: each.code, label: movementLabel(each) }));
}

/** Only the kinds the movement is for; all of them before one is chosen. */
export function narrowed(key: FormKey, control: Control, values: FormValues, session: Session): Control {
  const movement = session.movements.find((each) => each.code === values.movement);
  if (key !== 'kind' || movement === undefined || control.kind !== 'choice') return control;
  const fitting = KINDS.filter((kind) => movement.kinds.includes(kind.code)).map(
    (kind) => kind.label as string,
  );
  const known = values.kind === '' || fitting.includes(values.kind);
  return { kind: 'choice', options: known ? fitting : [...fitting, values.kind] };
}
