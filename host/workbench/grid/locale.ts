/** Between what the file's locale writes and what o-spreadsheet keeps: it stores formulas and numbers as English does. */
import { DEFAULT_LOCALE, helpers, type Locale, tokenize } from './odoo.ts';

function rewritten(formula: string, from: Locale, to: Locale): string {
  if (from.formulaArgSeparator === to.formulaArgSeparator) return formula;
  return tokenize(formula, from)
    .map(({ type, value }) => {
      if (type === 'NUMBER') return value.replace(from.decimalSeparator, to.decimalSeparator);
      return type === 'ARG_SEPARATOR' ? to.formulaArgSeparator : value;
    })
    .join('');
}

/** A formula of the host as o-spreadsheet keeps it. */
export const keptFormula = (formula: string, locale: Locale): string =>
  rewritten(formula, locale, DEFAULT_LOCALE);

/** What o-spreadsheet put into a cell by itself, as a person would have typed it. */
export function typedText(content: string, format: string | undefined, locale: Locale): string {
  if (content.startsWith('=')) return rewritten(content, DEFAULT_LOCALE, locale);
  if (!helpers.isNumber(content, DEFAULT_LOCALE)) return content;
  const isDate = format !== undefined && helpers.isDateTimeFormat(format);
  if (isDate) return helpers.formatValue(helpers.toNumber(content, DEFAULT_LOCALE), { locale, format });
  return content.replace('.', locale.decimalSeparator);
}

/** Text that o-spreadsheet would take for a number, a date or a formula if it stood there bare. */
export function keptText(text: string, locale: Locale): string {
  const isMistakable =
    /^['=+]/.test(text) ||
    /^(true|false)$/i.test(text) ||
    helpers.isNumber(text, DEFAULT_LOCALE) ||
    helpers.isDateTime(text, locale);
  return isMistakable ? `'${text}` : text;
}
