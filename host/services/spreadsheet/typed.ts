/** What Sheets makes of a typed text by the file's locale, beyond what the engine reads: short dates, times, signs. */
import { parseTyped as readTyped, type Typed } from '../../engine/typed.ts';
import type { LocaleId } from '../../engine/types.ts';

export interface TypingLocale {
  readonly id: LocaleId;
  /** What a date without a year means. */
  readonly year: number;
}

const TIME_FORMAT = 'HH:mm:ss';
const DATE_FORMATS: Readonly<Record<LocaleId, string>> = { vi_VN: 'dd/MM/yyyy', en_US: 'M/d/yyyy' };

/** The format of a date that was given none, with the time of day or without. */
export const dateFormat = (locale: LocaleId, withTime: boolean): string =>
  withTime ? `${DATE_FORMATS[locale]} ${TIME_FORMAT}` : DATE_FORMATS[locale];

/** A date written short (3/5, 05/2024, 3.5.2024) written out, or null. */
function fullDate(text: string, { id, year }: TypingLocale): string | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(text);
  if (dotted !== null) return dotted.slice(1).join('/');
  if (/^\d{1,2}[-/]\d{1,2}$/.test(text)) return `${text.replace('-', '/')}/${year}`;
  const monthly = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (monthly === null) return null;
  const [, month, inYear] = monthly;
  return id === 'vi_VN' ? `1/${month}/${inYear}` : `${month}/1/${inYear}`;
}

function timeOfDay(text: string): number | null {
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

const isText = ({ content }: Typed): boolean => 'value' in content && typeof content.value === 'string';

/**
 * Follows "USER_ENTERED" of https://developers.google.com/sheets/api/reference/rest/v4/ValueInputOption .
 * A text that begins with + or - and is no number is taken for a formula, as at the keyboard.
 */
export function parseTyped(text: string, locale: TypingLocale): Typed {
  const typed = readTyped(locale.id, text);
  if (!isText(typed)) return typed;
  const trimmed = text.trim();
  const time = timeOfDay(trimmed);
  if (time !== null) return { content: { value: time }, format: TIME_FORMAT };
  const date = fullDate(trimmed, locale);
  const dated = date === null ? typed : readTyped(locale.id, date);
  if (!isText(dated)) return dated;
  return /^[+-]./s.test(text) ? { content: { formula: `=${text}` } } : typed;
}
