import type { Act } from '../act.ts';
import { ENTRY } from './entry.ts';
import { FILE } from './file.ts';
import { JOBS } from './jobs.ts';
import { MAILS } from './mails.ts';
import { OFFICE_ACTS } from './office.ts';
import { PEOPLE } from './people.ts';
import { YEARS } from './years.ts';

/** Every command that writes, as people and the trigger run it. */
export const ACTS: readonly Act[] = [
  ...ENTRY,
  ...OFFICE_ACTS,
  ...MAILS,
  ...YEARS,
  ...FILE,
  ...PEOPLE,
  ...JOBS,
];
