import { duties, launches, nomineeInputWords } from '../../../src/messages/vi/unitFields.ts';
import { check } from './check.ts';
import { form } from './form.ts';
import { office } from './office.ts';
import { officer } from './officer.ts';
import { shell } from './shell.ts';

/** Everything the sidebar says in Vietnamese. */
export const vi = {
  language: 'vi' as 'vi' | 'en',
  shell,
  officer,
  form,
  office,
  check,
  /** Headers and notes of the unit's tab: the labels and hints of the fields that fill it. */
  columns: {
    nominees: nomineeInputWords,
    duties: duties.columns,
    launches: launches.columns,
  },
};
