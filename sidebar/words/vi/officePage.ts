import { nomineeInputWords } from '../../../src/messages/vi/unitFields.ts';
import { awards } from './awards.ts';
import { check } from './check.ts';
import { office } from './office.ts';
import { criteria, review } from './review.ts';
import { shell } from './shell.ts';
import { years } from './years.ts';

/** Everything the office's page says in Vietnamese. */
export const viOffice = {
  language: 'vi' as 'vi' | 'en',
  ...{ shell, office, check, review, awards, years, criteria },
  /** Headers of a unit's tab: the labels of what a file holds. */
  columns: { nominees: nomineeInputWords },
};
