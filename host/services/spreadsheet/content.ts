/** From what a script hands to setValue(s), or a person types, to what a cell holds; and back to what getValue(s) gives. */
import type { CellContent, Evaluated, Scalar } from '../../engine/types.ts';
import { ScriptError } from '../../runtime/errors.ts';
import { columnLetters } from './a1.ts';
import { type DayNumbers, isDateFormat } from './dates.ts';
import { tooLong } from './errors.ts';
import { dateFormat, parseTyped, type TypingLocale } from './typed.ts';

const MAX_CHARACTERS = 50_000;

/** A cell's content with the number format that comes with it (typed dates, percentages), null to keep the cell's own. */
export interface Entered {
  readonly content: CellContent;
  readonly format: string | null;
}

/** By what entries are read. */
export interface EntryLocale extends TypingLocale {
  readonly dates: DayNumbers;
}

const EMPTY: Entered = { content: { value: null }, format: null };

/** What a text becomes when it is typed into a cell of this format: formula, text, number, date, boolean. */
export function enterText(text: string, format: string, locale: TypingLocale): Entered {
  if (text.length > MAX_CHARACTERS) throw tooLong();
  if (text === '') return EMPTY;
  if (text.startsWith('=') && text.length > 1) return { content: { formula: text }, format: null };
  if (text.startsWith("'")) return { content: { value: text.slice(1) }, format: null };
  if (format === '@') return { content: { value: text }, format: null };
  const typed = parseTyped(text, locale);
  const fresh = typed.format ?? null;
  const sameKind = fresh !== null && isDateFormat(fresh) === isDateFormat(format);
  return { content: typed.content, format: format !== '' && sameKind ? null : fresh };
}

function enterDate(moment: Date, format: string, { id, dates }: EntryLocale): Entered {
  if (Number.isNaN(moment.getTime())) throw new ScriptError('Cannot write an invalid Date into a cell.');
  const serial = dates.toSerial(moment);
  const fresh = dateFormat(id, !Number.isInteger(serial));
  return { content: { value: serial }, format: isDateFormat(format) ? null : fresh };
}

/** Refuses what a cell cannot hold. Google writes `undefined` and objects as text; here they are taken for mistakes. */
export function requireWritable(value: unknown, row: number, column: number): void {
  if (value === null || typeof value === 'boolean' || value instanceof Date) return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (typeof value === 'string') {
    if (value.length > MAX_CHARACTERS) throw tooLong();
    return;
  }
  const place = `row ${row + 1}, column ${columnLetters(column)} of the data`;
  throw new ScriptError(`Cannot write ${String(value)} into a cell (${place}).`);
}

/** One value of setValues in a cell of this format. */
export function enterValue(value: unknown, format: string, locale: EntryLocale): Entered {
  if (value instanceof Date) return enterDate(value, format, locale);
  if (typeof value === 'string') return enterText(value, format, locale);
  if (typeof value === 'number' || typeof value === 'boolean') return { content: { value }, format: null };
  return EMPTY;
}

/** What a script gets of a cell. */
export type Left = Scalar | Date;

/** What getValue gives: a Date where the format is one of dates, '' for an empty cell, an error as its text. */
export function leaveCell(value: Evaluated, format: string, dates: DayNumbers): Left {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'number' && isDateFormat(format)) return dates.toMoment(value);
  return value;
}
