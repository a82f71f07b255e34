/** What one cell may hold: codecs between the sheet's raw cell and the value the rules work with. */
import { NO, YES } from '../catalogue/terms.ts';
import type { IsoDate } from '../catalogue/types.ts';
import { isoToSerial, serialToIso } from '../domain/dates.ts';
import type { RawCell } from '../domain/raw.ts';
import { withoutDirections } from '../domain/texts.ts';

/** Why a cell cannot be read; the messages tell it in words. */
export type CellFault =
  | 'required'
  | 'notNumber'
  | 'notWhole'
  | 'notDate'
  | 'notChoice'
  | 'notExact'
  | 'notCode'
  | 'notEmails'
  | 'tooSmall';

/** Where a dropdown takes its values: a fixed list, or another tab's column. */
export type Choices =
  | readonly string[]
  | { readonly tab: string; readonly block: string; readonly column: string };

/** Both ways between a raw cell and its value. Plain functions: thousands of cells pass here in every command. */
export interface Codec<V> {
  decode(raw: RawCell): { readonly value: V } | { readonly fault: CellFault };
  encode(value: V): RawCell;
}

/** A column's kind of cell: its codec, its number format on the sheet, and what its dropdown offers. */
export interface CellType<V> {
  readonly codec: Codec<V>;
  readonly format: string;
  readonly choices?: Choices;
  /** False lets a typed value outside the dropdown stand with a warning. */
  readonly strict?: boolean;
}

export const FORMATS = {
  text: '@',
  whole: '0',
  number: '#,##0',
  date: 'dd/MM/yyyy',
  moment: 'dd/MM/yyyy HH:mm',
  any: 'General',
} as const;

const cell = <V>(decode: Codec<V>['decode'], encode: Codec<V>['encode']): Codec<V> => ({ decode, encode });

const isBlank = (raw: RawCell): boolean => typeof raw === 'string' && raw.trim() === '';

const tidy = (raw: RawCell): string => withoutDirections(String(raw)).trim().normalize('NFC');

/**
 * Text, trimmed; numbers typed into a text cell count as their digits. `exact` texts are looked up by formulas, which see the raw
 * cell: a space around them or a decomposed letter is told instead of forgiven.
 */
export function text(options: { required?: boolean; exact?: boolean } = {}): CellType<string> {
  const codec = cell(
    (raw) => {
      const value = tidy(raw);
      if (value === '' && options.required) return { fault: 'required' };
      return options.exact && raw !== value ? { fault: 'notExact' } : { value };
    },
    (value) => value,
  );
  return { codec, format: FORMATS.text };
}

/** What a formula shows: text in the sheet's automatic format. */
export const plainText: CellType<string> = { ...text(), format: FORMATS.any };

/** An identifier that formulas look up: no wildcard, separator or space may stand in it. */
export function code(options: { choices?: Choices } = {}): CellType<string> {
  const codec = cell(
    (raw) => {
      if (isBlank(raw)) return { fault: 'required' };
      const value = tidy(raw);
      if (raw !== value) return { fault: 'notExact' };
      return /^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,30}$/u.test(value) ? { value } : { fault: 'notCode' };
    },
    (value) => value,
  );
  return { codec, format: FORMATS.text, ...(options.choices ? { choices: options.choices } : {}) };
}

/** A number or nothing. */
export function number(
  options: { whole?: boolean; required?: boolean; min?: number } = {},
): CellType<number | null> {
  const codec = cell<number | null>(
    (raw) => {
      if (isBlank(raw)) return options.required ? { fault: 'required' } : { value: null };
      if (typeof raw !== 'number' || !Number.isFinite(raw)) return { fault: 'notNumber' };
      if (options.whole && !Number.isInteger(raw)) return { fault: 'notWhole' };
      if (options.min !== undefined && raw < options.min) return { fault: 'tooSmall' };
      return { value: raw };
    },
    (value) => value ?? '',
  );
  return { codec, format: options.whole ? FORMATS.whole : FORMATS.number };
}

/** A day or nothing; the sheet holds it as a serial day number. */
export function date(options: { required?: boolean } = {}): CellType<IsoDate | null> {
  const codec = cell<IsoDate | null>(
    (raw) => {
      if (isBlank(raw)) return options.required ? { fault: 'required' } : { value: null };
      if (typeof raw !== 'number' || !Number.isInteger(raw) || raw < 1 || raw > 200_000)
        return { fault: 'notDate' };
      return { value: serialToIso(raw) };
    },
    (value) => (value === null ? '' : isoToSerial(value)),
  );
  return { codec, format: FORMATS.date };
}

/** One of a list, or nothing unless required. `choices` may name another tab's column, whose values are checked elsewhere. */
export function choice<V extends string>(
  choices: readonly V[],
  options: { required?: boolean } = {},
): CellType<V | ''> {
  const codec = cell<V | ''>(
    (raw) => {
      if (isBlank(raw)) return options.required ? { fault: 'required' } : { value: '' };
      const found = choices.find((each) => each === raw);
      return found === undefined ? { fault: 'notChoice' } : { value: found };
    },
    (value) => value,
  );
  return { codec, format: FORMATS.any, choices, strict: true };
}

/** A dropdown whose values stand in another tab. */
export function choiceFrom(source: { tab: string; block: string; column: string }): CellType<string> {
  return { ...text(), format: FORMATS.any, choices: source, strict: true };
}

/** Có / Không; empty is read as `whenEmpty`. */
export function yesNo(whenEmpty: boolean): CellType<boolean> {
  const codec = cell(
    (raw) => {
      if (isBlank(raw)) return { value: whenEmpty };
      if (raw === YES || raw === NO) return { value: raw === YES };
      return { fault: 'notChoice' };
    },
    (value) => (value ? YES : NO),
  );
  return { codec, format: FORMATS.any, choices: [YES, NO], strict: true };
}

/** Accounts of Google and public mail alike: ASCII, so that no look-alike and nothing unseen passes for an address. */
const EMAIL = /^[a-z0-9._%+'-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/**
 * Addresses separated by commas, semicolons or line breaks; compared in lower case. `tolerant` takes what is no address too, for those
 * who name it and go on with the others.
 */
export function emails({ tolerant = false } = {}): CellType<readonly string[]> {
  const codec = cell<readonly string[]>(
    (raw) => {
      const parts = String(raw)
        .split(/[,;\s]+/)
        .filter((part) => part !== '')
        .map((part) => part.toLowerCase());
      return tolerant || parts.every((part) => EMAIL.test(part)) ? { value: parts } : { fault: 'notEmails' };
    },
    (value) => value.join(', '),
  );
  return { codec, format: FORMATS.text };
}

/** The raw cell itself: what formula and domain judge alike. */
export function raw(options: { format?: string; choices?: Choices } = {}): CellType<RawCell> {
  const codec = cell<RawCell>(
    (value) => ({ value }),
    (value) => value,
  );
  return {
    codec,
    format: options.format ?? FORMATS.any,
    ...(options.choices ? { choices: options.choices, strict: true } : {}),
  };
}
