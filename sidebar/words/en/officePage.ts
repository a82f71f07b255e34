import { nomineeInputWords } from '../../../src/messages/en/unitFields.ts';
import type { OfficeWords } from '../type.ts';
import { check } from './check.ts';
import { office } from './office.ts';
import { shell } from './shell.ts';

/** Everything the office's page says in English. */
export const enOffice: OfficeWords = {
  language: 'en',
  ...{ shell, office, check },
  /** Headers of a unit's tab: the labels of what a file holds. */
  columns: { nominees: nomineeInputWords },
};
