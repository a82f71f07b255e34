import { NotModelled, ScriptError } from '../runtime/errors.ts';
import { type WallTime, wallTime, zoneOffset } from '../runtime/zone.ts';

interface Moment extends WallTime {
  readonly at: number;
  readonly zone: string;
}

const MONTHS = 'January February March April May June July August September October November December';
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday';
/** A quoted text, a run of one letter, or anything else. */
const TOKENS = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

const padded = (value: number, width: number) => String(value).padStart(width, '0');
const named = (names: string, at: number, width: number) => {
  const name = names.split(' ')[at] ?? '';
  return width >= 4 ? name : name.slice(0, 3);
};

const LETTERS: Readonly<Record<string, (moment: Moment, width: number) => string>> = {
  y: ({ year }, width) => (width === 2 ? padded(year % 100, 2) : padded(year, width)),
  M: ({ month }, width) => (width >= 3 ? named(MONTHS, month - 1, width) : padded(month, width)),
  d: ({ day }, width) => padded(day, width),
  E: ({ weekDay }, width) => named(DAYS, weekDay, width),
  u: ({ weekDay }, width) => padded(weekDay === 0 ? 7 : weekDay, width),
  a: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  H: ({ hour }, width) => padded(hour, width),
  k: ({ hour }, width) => padded(hour === 0 ? 24 : hour, width),
  K: ({ hour }, width) => padded(hour % 12, width),
  h: ({ hour }, width) => padded(hour % 12 === 0 ? 12 : hour % 12, width),
  m: ({ minute }, width) => padded(minute, width),
  s: ({ second }, width) => padded(second, width),
  S: ({ at }, width) => padded(((at % 1000) + 1000) % 1000, width),
  Z: (moment) => offset(moment, ''),
  X: (moment, width) => {
    const text = offset(moment, width === 3 ? ':' : '');
    if (/^.00:?00$/.test(text)) return 'Z';
    return width === 1 ? text.slice(0, 3) : text;
  },
};

function offset({ at, zone }: Moment, colon: string): string {
  const minutes = zoneOffset(at, zone) / 60_000;
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${padded(hours, 2)}${colon}${padded(rest, 2)}`;
}

/**
 * Utilities.formatDate by the letters of Java's SimpleDateFormat that are above; another letter throws by name.
 * https://developers.google.com/apps-script/reference/utilities/utilities#formatDate(Date,String,String)
 */
export function formatDate(at: number, zone: string, format: string): string {
  if (Number.isNaN(at)) throw new ScriptError('Invalid argument: date');
  const moment: Moment = { ...wallTime(at, zone), at, zone };
  return format.replace(TOKENS, (token: string, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    if (letter === undefined) return token;
    const write = LETTERS[letter];
    if (write === undefined) throw new NotModelled(`Utilities.formatDate with the letter ${letter}`);
    return write(moment, token.length);
  });
}
