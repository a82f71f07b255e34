/** The form of one nominee: which control each column gets, and the ways between what is typed, the sheet's raw cell and what is sent. */
import { NO, YES } from '../../../src/catalogue/terms.ts';
import type { Criterion, Movement } from '../../../src/catalogue/types.ts';
import type { NomineeForm } from '../../../src/commands/nomineeForm.ts';
import { isoToSerial } from '../../../src/domain/dates.ts';
import { movementLabel, type NomineeCells } from '../../../src/domain/eligibility.ts';
import type { RawCell } from '../../../src/domain/raw.ts';
import { FORMATS } from '../../../src/workbook/cells.ts';
import { FORM_KEYS, type FormKey, nomineeInputs } from '../../../src/workbook/tabs/nomineeInputs.ts';
import { parseDay, parseNumber, parsePercent, showDay, showNumber, showPercent } from '../model/typed.ts';

export { FORM_KEYS, type FormKey };
/** What stands in the form, as typed. A movement stands as its code. */
export type FormValues = Readonly<Record<FormKey, string>>;

export type Control =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'movement' | 'year' | 'day' | 'number' | 'percent' | 'link' }
  | { readonly kind: 'text'; readonly lines: number };

/** The criterion asked of each cell, where one is. */
export type AskedCriteria = ReadonlyMap<string, Criterion>;

export const isSlot = (key: string): boolean => /^c\d+$/.test(key);
/** Columns as wide as this on the sheet hold sentences. */
const SENTENCES = 250;

/** The control a column's declaration asks for; a numbered criterion's column follows the criterion. */
export function controlOf(key: FormKey, asked: AskedCriteria): Control {
  const { type, width } = nomineeInputs[key];
  const criterion = asked.get(key);
  if (isSlot(key) && criterion !== undefined) return slotControl(criterion);
  if (type.choices !== undefined)
    return 'tab' in type.choices ? { kind: 'movement' } : { kind: 'choice', options: type.choices };
  if (type.format === FORMATS.date) return { kind: 'day' };
  if (type.format === FORMATS.whole) return { kind: 'year' };
  if (criterion?.check === 'link') return { kind: 'link' };
  return { kind: 'text', lines: width >= SENTENCES ? 3 : 1 };
}

function slotControl({ check, threshold }: Criterion): Control {
  switch (check) {
    case 'yes':
      return { kind: 'choice', options: [YES, NO] };
    case 'oneOf':
      return { kind: 'choice', options: String(threshold).split('; ') };
    case 'dateInPeriod':
      return { kind: 'day' };
    case 'atLeast':
    case 'atMost':
      return { kind: 'number' };
    case 'percentAtLeast':
    case 'percentAtMost':
      return { kind: 'percent' };
    case 'link':
      return { kind: 'link' };
    default:
      return { kind: 'text', lines: 1 };
  }
}

/** What the sheet's cell looks like in its control. */
function showCell(cell: RawCell, control: Control, movements: readonly Movement[]): string {
  if (control.kind === 'movement')
    return movements.find((each) => movementLabel(each) === cell)?.code ?? String(cell);
  if (control.kind === 'day') return showDay(cell);
  if (typeof cell === 'number') return control.kind === 'percent' ? showPercent(cell) : showNumber(cell);
  return String(cell);
}

/** What the sheet's cell will hold of what is typed: the same raw cell that its formulas will judge. */
export function cellOf(typed: string, control: Control, movements: readonly Movement[]): RawCell {
  const text = typed.trim().normalize('NFC');
  if (text === '') return '';
  switch (control.kind) {
    case 'movement': {
      const movement = movements.find((each) => each.code === text);
      return movement === undefined ? text : movementLabel(movement);
    }
    case 'day': {
      const day = parseDay(text);
      return day === null ? text : isoToSerial(day);
    }
    case 'year':
    case 'number':
      return parseNumber(text) ?? text;
    case 'percent':
      return parsePercent(text) ?? text;
    default:
      return text;
  }
}

/** A row's cells as the judge looks at them. */
export function cellsOf(
  values: FormValues,
  asked: AskedCriteria,
  movements: readonly Movement[],
): NomineeCells & Readonly<Record<FormKey, RawCell>> {
  const entries = FORM_KEYS.map((key) => [key, cellOf(values[key], controlOf(key, asked), movements)]);
  return Object.fromEntries(entries) as Record<FormKey, RawCell>;
}

/** The form's values of a row; of nothing, the empty form. */
export function valuesOf(
  cells: Readonly<Record<string, RawCell>>,
  asked: AskedCriteria,
  movements: readonly Movement[],
): FormValues {
  const entries = FORM_KEYS.map((key) => [key, showCell(cells[key] ?? '', controlOf(key, asked), movements)]);
  return Object.fromEntries(entries) as Record<FormKey, string>;
}

export const changedKeys = (values: FormValues, before: FormValues): readonly FormKey[] =>
  FORM_KEYS.filter((key) => values[key] !== before[key]);

/** What is sent of these keys. Days that are none are told before (`badDays`), so they are left out here. */
export function formOf(values: FormValues, keys: readonly FormKey[], asked: AskedCriteria): NomineeForm {
  const form: Partial<Record<FormKey, string | number | null>> = {};
  for (const key of keys) {
    const control = controlOf(key, asked);
    const typed = values[key].trim();
    if (control.kind === 'day' && !isSlot(key)) form[key] = parseDay(typed) ?? '';
    else if (key === 'movement') form[key] = typed;
    else {
      const cell = cellOf(typed, control, []);
      form[key] = key === 'year' && typeof cell !== 'number' ? null : typeof cell === 'boolean' ? '' : cell;
    }
  }
  // Key by key this is what the columns' declarations ask for; the compiler sees only their union.
  return form as NomineeForm;
}

/** Keys whose day cannot be read: nothing is sent before they are mended. */
export const badDays = (values: FormValues, asked: AskedCriteria): readonly FormKey[] =>
  FORM_KEYS.filter((key) => controlOf(key, asked).kind === 'day' && values[key].trim() !== '').filter(
    (key) => parseDay(values[key]) === null,
  );
