import { dateOf, serialOf } from './functions/dates.ts';
import type { CellContent, LocaleId, Scalar } from './types.ts';

/** What a text typed at the keyboard becomes; `format` is the number format Google gives to a cell without one. */
export interface Typed {
  readonly content: CellContent;
  readonly format?: string;
}

interface Habits {
  readonly number: RegExp;
  readonly thousands: string;
  readonly decimal: string;
  readonly dayFirst: boolean;
  readonly dateFormat: string;
}

const HABITS: Readonly<Record<LocaleId, Habits>> = {
  vi_VN: {
    number: /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?(e[+-]?\d+)?(\s*%)?$/i,
    thousands: '.',
    decimal: ',',
    dayFirst: true,
    dateFormat: 'dd/MM/yyyy',
  },
  en_US: {
    number: /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(e[+-]?\d+)?(\s*%)?$/i,
    thousands: ',',
    decimal: '.',
    dayFirst: false,
    dateFormat: 'M/d/yyyy',
  },
};

function plain(value: Scalar, format?: string): Typed {
  return { content: { value }, ...(format === undefined ? {} : { format }) };
}

function readNumber(text: string, habits: Habits): Typed | null {
  const match = habits.number.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '', percent = ''] = match;
  const digits = whole.replaceAll(habits.thousands, '') + fraction.replace(habits.decimal, '.');
  const number = Number(`${sign}${digits}${exponent}${percent === '' ? '' : exponent === '' ? 'e-2' : ''}`);
  const value = percent !== '' && exponent !== '' ? number / 100 : number;
  if (!Number.isFinite(value)) return null;
  if (percent !== '') return plain(value, fraction === '' ? '0%' : '0.00%');
  if (exponent !== '') return plain(value, '0.00E+00');
  if (whole.includes(habits.thousands)) return plain(value, fraction === '' ? '#,##0' : '#,##0.00');
  return plain(value);
}

const DATE = /^(\d{1,4})([/-])(\d{1,2})\2(\d{1,4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/** Day, month and year in the order the locale has them; a year of four digits may always come first. */
function readDate(text: string, habits: Habits): Typed | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [, first = '', , second = '', third = '', hours, minutes, seconds] = match;
  const yearFirst = first.length === 4;
  if (!yearFirst && (first.length > 2 || (third.length !== 4 && third.length !== 2))) return null;
  const [year, month, day] = yearFirst
    ? [first, second, third]
    : habits.dayFirst
      ? [third, second, first]
      : [third, first, second];
  const serial = serialOf(century(year), Number(month), Number(day));
  const date = dateOf(serial);
  if (date.getUTCMonth() + 1 !== Number(month) || date.getUTCDate() !== Number(day) || serial < 0)
    return null;
  if (hours === undefined) return plain(serial, habits.dateFormat);
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds ?? 0)];
  if (h > 23 || m > 59 || s > 59) return null;
  return plain(serial + (h * 3600 + m * 60 + s) / 86_400, `${habits.dateFormat} HH:mm:ss`);
}

/** Google takes two digits below 30 for this century. */
function century(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number + (number < 30 ? 2000 : 1900);
}

/**
 * Reads a text as Google does when a person types it: a number or a date as the locale writes it, a truth value, a
 * formula after `=`, a text after an apostrophe, else the text as it is. In a cell of format `@` everything is a text.
 */
export function parseTyped(locale: LocaleId, text: string, cellFormat = ''): Typed {
  if (text === '') return plain(null);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (cellFormat === '@') return plain(text);
  if (text.startsWith('=') && text.length > 1) return { content: { formula: text } };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return plain(upper === 'TRUE');
  const habits = HABITS[locale];
  return readNumber(trimmed, habits) ?? readDate(trimmed, habits) ?? plain(text);
}
