/** What goes into a cell so that text stays text: Google reads strings as if typed, and drops a leading apostrophe. */
import type { RawCell } from '../domain/raw.ts';
import { cutTo, LONGEST_CELL, wholeCharacters, withoutDirections } from '../domain/texts.ts';
import type { Written } from '../workbook/changes.ts';

/** Letters and punctuation only: nothing a locale could take for a number, a date, a time or a formula. */
const HARMLESS = /^\p{L}[\p{L}\p{M}\s.,;:()"“”–-]*$/u;
const BOOLEAN = /^(true|false)$/i;
/** What a spreadsheet program may take for a formula, full-width signs and signs behind unseen characters too; and what loses its first character. */
const FORMULA_LIKE = /^(?:[\s\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠]|[\s'])/u;

/** `plain` cells (format '@') keep digits and dates as they are; there only what could be a formula or a dropped apostrophe is marked. */
export function written(value: Written, plain: boolean): RawCell {
  if (typeof value === 'object') return value.formula;
  if (typeof value !== 'string' || value === '') return value;
  const text = sound(value);
  const isSafe = plain ? !FORMULA_LIKE.test(text) : HARMLESS.test(text) && !BOOLEAN.test(text);
  return isSafe ? text : `'${text}`;
}

/** Half of a surrogate pair would break the file's encoding; a cell holds 50,000 characters. */
const sound = (text: string): string => wholeCharacters(cutTo(withoutDirections(text), LONGEST_CELL));
