/** Days as `YYYY-MM-DD`, and how people of a locale write days and numbers. */
import type { LocaleId } from '../engine/types.ts';

const DAY = 86_400_000;

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** dd/MM/yyyy, as the file shows every day. */
export const shownDay = (day: string): string => day.split('-').reverse().join('/');

/** The day of a shown dd/MM/yyyy, or null. */
export function readDay(shown: string): string | null {
  const match = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(shown);
  return match === null ? null : `${match[3]}-${match[2]}-${match[1]}`;
}

/** A day as it is typed under the file's locale. */
export function typedDay(day: string, locale: LocaleId): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return locale === 'vi_VN' ? `${date}/${month}/${year}` : `${month}/${date}/${year}`;
}

export const typedNumber = (number: number, locale: LocaleId): string =>
  locale === 'vi_VN' ? String(number).replace('.', ',') : String(number);

/** The number of a shown cell, or null. */
export function readNumber(shown: string, locale: LocaleId): number | null {
  const plain = locale === 'vi_VN' ? shown.replaceAll('.', '').replace(',', '.') : shown.replaceAll(',', '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
