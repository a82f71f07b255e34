import { BLANK, helpers, type Locale } from './odoo.ts';
import type { Scalar } from './types.ts';

/** Patterns that leave a value as it is: none, text, and what Google calls automatic. */
const AUTOMATIC = /^(|@|general|0\.#{15})$/i;

/** The text in quotes or after a backslash stays as it is; the rest of a pattern is translated. */
function outsideQuotes(pattern: string, translate: (part: string) => string): string {
  return pattern
    .split(/("[^"]*"|\\.|\[[^\]]*\])/)
    .map((part, index) => (index % 2 === 1 ? part : translate(part)))
    .join('');
}

function isDatePattern(pattern: string): boolean {
  return /[dyhs]|M/i.test(pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')) && !/[#0]/.test(pattern);
}

/**
 * Google's pattern in o-spreadsheet's letters (`dd/MM/yyyy HH:mm` is `dd/mm/yyyy hh:mm` there), undefined for those
 * that leave a value as it is. `@` is one of them: o-spreadsheet would turn numbers under it into texts.
 */
export function odooFormat(pattern: string): string | undefined {
  if (AUTOMATIC.test(pattern)) return undefined;
  if (!isDatePattern(pattern)) return pattern;
  return outsideQuotes(pattern, (part) =>
    part
      .replace(/am\/pm/gi, 'a')
      .replace(/M/g, 'm')
      .replace(/H/g, 'h'),
  );
}

/** Throws for a pattern that o-spreadsheet cannot read, or would fill with English names. */
export function requireFormat(pattern: string): void {
  const format = odooFormat(pattern);
  if (format === undefined) return;
  if (isDatePattern(pattern) && /mmm|ddd/.test(format))
    throw new Error(`not modelled: number format ${pattern}`);
  try {
    helpers.parseFormat(format);
  } catch (error) {
    throw new Error(`not modelled: number format ${pattern}`, { cause: error });
  }
}

/** A date format that o-spreadsheet gave to a formula's result, in Google's letters. */
export function googleFormat(format: string): string {
  if (!isDatePattern(format)) return format;
  return outsideQuotes(format, (part) => {
    const minutes = part.replace(
      /(h+:)(m+)/g,
      (_, hours: string, mm: string) => hours.toUpperCase() + '\u0001'.repeat(mm.length),
    );
    const months = minutes.replace(/m/g, 'M').replaceAll('\u0001', 'm');
    return months
      .replace(/\ba\b/g, 'AM/PM')
      .replace(/h+/g, (hours) => (/\ba\b/.test(part) ? hours : hours.toUpperCase()));
  });
}

/** What a cell shows of a value under a pattern of o-spreadsheet's. */
export function displayText(value: Scalar, format: string | undefined, locale: Locale): string {
  if (value === null || value === BLANK) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  return helpers.formatValue(value, format === undefined ? { locale } : { locale, format });
}

/** Google's TEXT(value; pattern). */
export function formatText(value: Scalar, pattern: string, locale: Locale): string {
  if (typeof value !== 'number') return displayText(value, undefined, locale);
  return displayText(value, odooFormat(pattern), locale);
}
