import type { Locale } from './odoo.ts';
import type { LocaleId } from './types.ts';

const vietnamese: Locale = {
  name: 'Tiếng Việt',
  code: 'vi_VN',
  thousandsSeparator: '.',
  decimalSeparator: ',',
  weekStart: 1,
  dateFormat: 'dd/mm/yyyy',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ';',
};

const american: Locale = {
  name: 'English (US)',
  code: 'en_US',
  thousandsSeparator: ',',
  decimalSeparator: '.',
  weekStart: 7,
  dateFormat: 'm/d/yyyy',
  timeFormat: 'hh:mm:ss a',
  formulaArgSeparator: ',',
};

/** o-spreadsheet's description of a locale of the host. */
export function odooLocale(locale: LocaleId): Locale {
  return locale === 'vi_VN' ? vietnamese : american;
}
