/** What happens to the file as a whole: a backup, somebody's copy, an old version taken back. */
import { type Act, act } from '../act.ts';
import { TAB } from '../seasonFile.ts';

export const FILE: readonly Act[] = [
  act('backup', 'season', ({ ask, colleague }) => ask(colleague, 'backup'), { ticks: 2 }),
  act('backup.restore', 'backedUp', ({ ask, colleague }) => ask(colleague, 'backup.restore', { tab: TAB })),
  act('log.drain', 'owed', ({ ask, office }) => ask(office.owner, 'log.drain')),
  act('log.drain of a long log', 'longLog', ({ ask, office }) => ask(office.owner, 'log.drain'), {
    ticks: 2,
  }),
  // A copy has no trigger until it is set up: what waits for Nhật ký is taken there by hand.
  act('file.adopt', 'copied', ({ ask, office }) => ask(office.owner, 'file.adopt'), {
    ticks: 0,
    resumes: ['again'],
    closing: ({ ask, office }) => void ask(office.owner, 'log.drain'),
  }),
  act('file.accept', 'restored', ({ ask, colleague }) => ask(colleague, 'file.accept'), { ticks: 2 }),
];
