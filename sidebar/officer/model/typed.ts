/** Days and numbers as people here type and read them: dd/MM/yyyy, a comma before decimals, dots between thousands. */
import type { IsoDate } from '../../../src/catalogue/types.ts';
import { formatVietnamese, isIsoDate, serialToIso } from '../../../src/domain/dates.ts';
import type { RawCell } from '../../../src/domain/raw.ts';

const DAY = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/;
const DIGITS = /^(\d{2})(\d{2})(\d{4})$/;

/** 1/9/2024, 01-09-24, 01092024 or 2024-09-01; null for anything that is no day. */
export function parseDay(typed: string): IsoDate | null {
  const text = typed.trim();
  if (isIsoDate(text)) return text;
  const [, day = '', month = '', year = ''] = DAY.exec(text) ?? DIGITS.exec(text) ?? [];
  const full = year.length === 2 ? `20${year}` : year;
  const iso = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : null;
}

export const showDay = (cell: RawCell): string =>
  typeof cell === 'number' && cell >= 1 && cell < 200_000
    ? formatVietnamese(serialToIso(cell))
    : String(cell);

const THOUSANDS = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/;
const PLAIN = /^-?\d+([.,]\d+)?$/;

/** 15.000.000 and 15000000, 1,5 and 1.5; null for anything that is no number. */
export function parseNumber(typed: string): number | null {
  const text = typed.replace(/[\s\u00A0]/g, '');
  if (THOUSANDS.test(text)) return Number(text.replace(/\./g, '').replace(',', '.'));
  return PLAIN.test(text) ? Number(text.replace(',', '.')) : null;
}

/** 95 stays 95 and 95% is 0.95, exactly as typing them into the sheet would leave. */
export function parsePercent(typed: string): number | null {
  const text = typed.trim();
  if (!text.endsWith('%')) return parseNumber(text);
  const points = parseNumber(text.slice(0, -1));
  return points === null ? null : Math.round(points * 1e9) / 1e11;
}

/** A comma before decimals, nothing between thousands: it has to be typed over. */
export const showNumber = (value: number): string => String(value).replace('.', ',');

/** What the sheet holds as a share is shown with its sign, and read back to the same share. */
export const showPercent = (value: number): string =>
  value > 0 && value <= 1 ? `${showNumber(Math.round(value * 1e11) / 1e9)}%` : showNumber(value);

/** Money as it is read: 15.000.000. */
export const showMoney = (value: number): string =>
  showNumber(value).replace(/\B(?=(\d{3})+(?!\d))(?<!,\d*)/g, '.');
