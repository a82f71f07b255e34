import type { IsoDate } from '../catalogue/types.ts';
import type { RawCell } from './raw.ts';

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;
/** Serial number of 1970-01-01: a sheet counts days from 1899-12-30. */
const SERIAL_OF_UNIX_EPOCH = 25_569;
const LAST_SERIAL = 2_958_465;

/** Whole days of a calendar date in UTC, where every day has 24 hours whatever zone the process runs in. */
function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY + SERIAL_OF_UNIX_EPOCH;
}

function parse(text: string): number | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const serial = serialOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return serial >= 0 && serialToIso(serial) === text ? serial : null;
}

/** True for an existing day from 1899-12-30 to 9999-12-31, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  return parse(text) !== null;
}

/** Days since 1899-12-30, as a sheet counts them. Throws a RangeError when the text is no date. */
export function isoToSerial(date: IsoDate): number {
  const serial = parse(date);
  if (serial === null) throw new RangeError(`Not a date: ${date}`);
  return serial;
}

/** Day of a sheet's date number; the time of day is dropped. Throws a RangeError outside 1899-12-30 … 9999-12-31. */
export function serialToIso(serial: number): IsoDate {
  const day = Math.floor(serial);
  if (!(day >= 0 && day <= LAST_SERIAL)) throw new RangeError(`Not a date number: ${serial}`);
  return new Date((day - SERIAL_OF_UNIX_EPOCH) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Days beyond the year 2447 are figures, not dates. */
const DAYS_END = 200_000;
/** The day a cell holds, or null where it holds none. */
export const dayOfCell = (cell: RawCell): IsoDate | null =>
  typeof cell === 'number' && cell >= 1 && cell < DAYS_END ? serialToIso(cell) : null;

/** The wall clock of a moment, in the zone the process runs in, as the serial number that a sheet of that zone holds; NaN of an invalid Date. */
export function momentToSerial(moment: Date): number {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth(), moment.getDate()];
  const utc = Date.UTC(year, month, day, moment.getHours(), moment.getMinutes(), moment.getSeconds());
  return utc / MS_PER_DAY + SERIAL_OF_UNIX_EPOCH;
}

/** Days from the first date to the second; negative when the second comes earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return isoToSerial(to) - isoToSerial(from);
}

/** The date so many days later, or earlier when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return serialToIso(isoToSerial(date) + days);
}

/** dd/MM/yyyy, as Vietnamese documents write it. */
export function formatVietnamese(date: IsoDate): string {
  return date.replace(ISO, '$3/$2/$1');
}
