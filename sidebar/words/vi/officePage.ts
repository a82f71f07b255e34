import { nomineeInputWords } from '../../../src/messages/vi/unitFields.ts';
import { check } from './check.ts';
import { office } from './office.ts';
import { shell } from './shell.ts';

/** Everything the office's page says in Vietnamese. */
export const viOffice = {
  language: 'vi' as 'vi' | 'en',
  ...{ shell, office, check },
  /** Headers of a unit's tab: the labels of what a file holds. */
  columns: { nominees: nomineeInputWords },
};
