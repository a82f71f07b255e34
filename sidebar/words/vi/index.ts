import { duties, launches, nomineeInputWords } from '../../../src/messages/vi/unitFields.ts';
import { form } from './form.ts';
import { officer } from './officer.ts';
import { shell } from './shell.ts';

/** Everything the officer's page says in Vietnamese. */
export const vi = {
  language: 'vi' as 'vi' | 'en',
  shell,
  officer,
  form,
  /** Headers and notes of the unit's tab: the labels and hints of the fields that fill it. */
  columns: {
    nominees: nomineeInputWords,
    duties: duties.columns,
    launches: launches.columns,
  },
};
