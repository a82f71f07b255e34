/** One nominee as a page sends it: a field for every column that people fill in, derived from the columns' declarations. */
import * as z from 'zod/mini';
import type { SlotTarget } from '../catalogue/terms.ts';
import { isoToSerial } from '../domain/dates.ts';
import { movementLabel } from '../domain/eligibility.ts';
import type { RawCell } from '../domain/raw.ts';
import { FORMATS } from '../workbook/cells.ts';
import type { Config } from '../workbook/config.ts';
import { FORM_KEYS, type FormKey, nomineeInputs } from '../workbook/tabs/nomineeInputs.ts';
import { isoDay, line } from './inputs.ts';

/** Days as `YYYY-MM-DD`, a movement by its code, a numbered criterion as number or text; '' and null clear the cell. */
type FormValue<K extends FormKey> = K extends 'year'
  ? number | null
  : K extends SlotTarget
    ? string | number | null
    : string;
/** What is left out stays as it is. */
export type NomineeForm = { readonly [K in FormKey]?: FormValue<K> | undefined };

const either = z.nullable(z.union([line, z.number()]));

function fieldOf(key: FormKey): z.ZodMiniType {
  const { format, choices } = nomineeInputs[key].type;
  if (choices !== undefined) return 'tab' in choices ? line : z.enum(['', ...choices]);
  if (format === FORMATS.date) return isoDay;
  if (format === FORMATS.whole) return z.nullable(z.number());
  return format === FORMATS.text ? line : either;
}

const shape = Object.fromEntries(FORM_KEYS.map((key) => [key, z.optional(fieldOf(key))])) as {
  readonly [K in FormKey]: z.ZodMiniOptional<z.ZodMiniType<FormValue<K>>>;
};
export const nomineeForm: z.ZodMiniType<NomineeForm> = z.strictObject(shape);

/** The cells a form names, as the sheet holds them. A movement that is not in the list stays as it was sent. */
export function cellsOfForm(form: NomineeForm, { movements }: Config): Readonly<Record<string, RawCell>> {
  const cells: Record<string, RawCell> = {};
  for (const key of FORM_KEYS) {
    const value = form[key];
    if (value === undefined) continue;
    cells[key] = value === null ? '' : typeof value === 'string' ? value.normalize('NFC') : value;
  }
  if (form.minutesDate) cells.minutesDate = isoToSerial(form.minutesDate);
  const movement = movements.find((each) => each.code === form.movement);
  if (movement !== undefined) cells.movement = movementLabel(movement);
  return cells;
}
