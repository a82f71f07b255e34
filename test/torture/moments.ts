/** Takes the moments of one run out of what it left, so that two runs at different times can be compared. */

/** From when to when a run may have noted the time, in milliseconds. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const MOMENT = '‹moment›';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** Day numbers of the sheet count from 30/12/1899 in the file's zone, which has no summer time. */
const ZONE = 7 * 60 * MINUTE;
const UNIX_EPOCH = 25_569;
const serialToMs = (serial: number): number => (serial - UNIX_EPOCH) * DAY - ZONE;

const isWithin = (ms: number, { from, to }: Span, slack = 1000): boolean =>
  ms >= from - slack && ms <= to + slack;

/** Whole numbers are days or counts, never moments. */
const maskNumber = (value: number, span: Span): number | string =>
  !Number.isInteger(value) && isWithin(serialToMs(value), span) ? MOMENT : value;

const SERIAL = /\b\d{5}\.\d+\b/g;
const WRITTEN = /\b(\d{2})\/(\d{2})\/(\d{4}) (\d{2}):(\d{2})(?::(\d{2}))?/g;
const ISO = /\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z/g;
/** `Date.now().toString(36)`: eight digits until the year 2059. */
const MARK = /^[0-9a-z]{8}$/;

function maskText(text: string, span: Span): string {
  if (!/\d/.test(text)) return text;
  if (MARK.test(text) && isWithin(Number.parseInt(text, 36), span)) return MOMENT;
  return text
    .replace(ISO, (found) => (isWithin(Date.parse(found), span) ? MOMENT : found))
    .replace(SERIAL, (found) => (isWithin(serialToMs(Number(found)), span) ? MOMENT : found))
    .replace(WRITTEN, (found, day, month, year, hour, minute, second = '00') => {
      const ms = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}+07:00`);
      return isWithin(ms, span, MINUTE) ? MOMENT : found;
    });
}

/** A moment of this run becomes `MOMENT`; whatever lies before it stays, and must be equal. */
export const maskMoment = (value: unknown, span: Span): unknown =>
  typeof value === 'number'
    ? maskNumber(value, span)
    : typeof value === 'string'
      ? maskText(value, span)
      : value;
