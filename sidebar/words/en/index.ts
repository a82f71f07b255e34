import { duties, launches, nomineeInputWords } from '../../../src/messages/en/unitFields.ts';
import type { Words } from '../type.ts';
import { check } from './check.ts';
import { form } from './form.ts';
import { office } from './office.ts';
import { officer } from './officer.ts';
import { shell } from './shell.ts';

/** Everything the sidebar says in English. */
export const en: Words = {
  language: 'en',
  ...{ shell, officer, form, office, check },
  columns: {
    nominees: nomineeInputWords,
    duties: duties.columns,
    launches: launches.columns,
  },
};
