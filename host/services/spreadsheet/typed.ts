/** What Sheets makes of a typed text by the file's locale: number, date, time, percentage, boolean, formula, or text. */
import type { CellContent, LocaleId } from '../../engine/types.ts';

/** `format` is the number format that comes with the entry, null for none. */
export interface Typed {
  readonly content: CellContent;
  readonly format: string | null;
}

export interface TypingLocale {
  readonly id: LocaleId;
  /** What a date without a year means. */
  readonly year: number;
}

interface Marks {
  readonly decimal: string;
  readonly thousands: string;
  readonly dayFirst: boolean;
  readonly date: string;
}

const MARKS: Readonly<Record<LocaleId, Marks>> = {
  vi_VN: { decimal: ',', thousands: '.', dayFirst: true, date: 'dd/MM/yyyy' },
  en_US: { decimal: '.', thousands: ',', dayFirst: false, date: 'M/d/yyyy' },
};

const TIME_FORMAT = 'HH:mm:ss';
const DAY = 86_400_000;

/** The format of a date that was given none, with the time of day or without. */
export const dateFormat = (locale: LocaleId, withTime: boolean): string =>
  withTime ? `${MARKS[locale].date} ${TIME_FORMAT}` : MARKS[locale].date;

const value = (scalar: number | boolean | string, format: string | null = null): Typed => ({
  content: { value: scalar },
  format,
});

function typedNumber(text: string, { decimal, thousands }: Marks): Typed | null {
  const [d, t] = [`\\${decimal}`, `\\${thousands}`];
  const shape = new RegExp(
    `^([+-]?)(\\d{1,3}(?:${t}\\d{3})+|\\d+)?(?:${d}(\\d*))?(?:[eE]([+-]?\\d{1,3}))?\\s*(%?)$`,
  );
  const match = shape.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0', percent = ''] = match;
  if (whole === '' && fraction === '') return null;
  const digits = `${sign}${whole.replaceAll(thousands, '') || '0'}.${fraction || '0'}e${exponent}`;
  const number = Number(digits);
  if (!Number.isFinite(number)) return null;
  if (percent !== '') return value(number / 100, fraction === '' ? '0%' : '0.00%');
  if (!whole.includes(thousands)) return value(number);
  return value(number, fraction === '' ? '#,##0' : '#,##0.00');
}

/** Day number of a calendar date, or null when there is no such date. */
function serialOf(year: number, month: number, day: number): number | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  const exists = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  return exists && year >= 1900 && year <= 9999 ? (moment.getTime() - Date.UTC(1899, 11, 30)) / DAY : null;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function typedDay(text: string, marks: Marks, thisYear: number): { serial: number; format: string } | null {
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso !== null) {
    const serial = serialOf(Number(iso[1]), Number(iso[3]), Number(iso[4]));
    return serial === null ? null : { serial, format: 'yyyy-MM-dd' };
  }
  const full = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  const [first, second] = full ? [full[1], full[3]] : [short?.[1], short?.[2]];
  if (first !== undefined && second !== undefined) {
    const [day, month] = marks.dayFirst ? [first, second] : [second, first];
    const serial = serialOf(full ? fullYear(full[4] ?? '') : thisYear, Number(month), Number(day));
    return serial === null ? null : { serial, format: marks.date };
  }
  const monthly = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  const serial = monthly && serialOf(Number(monthly[2]), Number(monthly[1]), 1);
  return serial === null ? null : { serial, format: marks.date };
}

function typedTime(text: string): number | null {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?\s*([ap]m)?$/i.exec(text);
  if (match === null) return null;
  const [, hours = '0', minutes = '0', seconds = '0', half] = match;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  }
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

function typedMoment(text: string, marks: Marks, thisYear: number): Typed | null {
  const time = typedTime(text);
  if (time !== null) return value(time, TIME_FORMAT);
  const [dayText = '', ...rest] = text.split(/\s+/);
  const day = typedDay(dayText, marks, thisYear);
  if (day === null) return null;
  if (rest.length === 0) return value(day.serial, day.format);
  const clock = typedTime(rest.join(' '));
  return clock === null ? null : value(day.serial + clock, `${day.format} ${TIME_FORMAT}`);
}

/**
 * Follows "USER_ENTERED" of https://developers.google.com/sheets/api/reference/rest/v4/ValueInputOption .
 * A text that begins with + or - and is no number is taken for a formula, as at the keyboard.
 */
export function parseTyped(text: string, locale: TypingLocale): Typed {
  const marks = MARKS[locale.id];
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return value(trimmed.toLowerCase() === 'true');
  const read = typedNumber(trimmed, marks) ?? typedMoment(trimmed, marks, locale.year);
  if (read !== null) return read;
  if (/^[+-]./s.test(text)) return { content: { formula: `=${text}` }, format: null };
  return value(text);
}
