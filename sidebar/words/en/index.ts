import { duties, launches, nomineeInputWords } from '../../../src/messages/en/unitFields.ts';
import type { Words } from '../type.ts';
import { form } from './form.ts';
import { officer } from './officer.ts';
import { shell } from './shell.ts';

/** Everything the officer's page says in English. */
export const en: Words = {
  language: 'en',
  ...{ shell, officer, form },
  columns: {
    nominees: nomineeInputWords,
    duties: duties.columns,
    launches: launches.columns,
  },
};
