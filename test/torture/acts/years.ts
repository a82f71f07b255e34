/** Opening, locking and unlocking a year, and what happens to the file as a whole. */
import { agree, YEAR_MENU } from '../../product/years.ts';
import { type Act, act } from '../act.ts';
import type { BaseName } from '../bases.ts';

/** By the office: tabs that the year needs are laid by the owner's trigger. */
const asked = (name: string, command: string, base: BaseName, input: object): Act =>
  act(name, base, ({ ask, colleague }) => ask(colleague, command, input), { ticks: 2 });

const clicked = (name: string, path: readonly string[], base: BaseName): Act =>
  act(
    name,
    base,
    ({ office }) => {
      office.click(path, agree);
      return undefined;
    },
    { ticks: 2 },
  );

export const YEARS: readonly Act[] = [
  asked('year.open', 'year.open', 'yearEnd', { year: 2025 }),
  clicked('year.open by menu', YEAR_MENU.open, 'yearEnd'),
  asked('year.lock', 'year.lock', 'yearEnd', { year: 2024 }),
  asked('year.unlock', 'year.unlock', 'locked', { year: 2024 }),
  asked('backup', 'backup', 'season', {}),
  act('file.adopt', 'copied', ({ ask, office }) => ask(office.owner, 'file.adopt'), {
    ticks: 0,
    resumes: ['again'],
  }),
  asked('file.accept', 'file.accept', 'restored', {}),
  act('mails.settle sent', 'doubted', ({ ask, colleague, notes }) =>
    ask(colleague, 'mails.settle', { ...JSON.parse(notes.doubt ?? '{}'), as: 'sent' }),
  ),
  act(
    'mails.settle resend',
    'doubted',
    ({ ask, colleague, notes }) =>
      ask(colleague, 'mails.settle', { ...JSON.parse(notes.doubt ?? '{}'), as: 'resend' }),
    { mails: true },
  ),
];
