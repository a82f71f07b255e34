/** What sends mails by hand. */
import { MENU } from '../../product/office.ts';
import { type Act, act } from '../act.ts';

export const MAILS: readonly Act[] = [
  ...(['sent', 'resend'] as const).map((as) =>
    act(
      `mails.settle ${as}`,
      'doubtful',
      ({ ask, colleague, notes }) =>
        ask(colleague, 'mails.settle', { ...JSON.parse(notes.mail ?? '{}'), as }),
      { mails: true, ticks: 2 },
    ),
  ),
  act('digest.leadership', 'morning', ({ ask, colleague }) => ask(colleague, 'digest.leadership'), {
    mails: true,
  }),
  act('health.send', 'lostTab', ({ ask, colleague }) => ask(colleague, 'health.send'), { mails: true }),
  act('returns.send', 'owed', ({ ask, colleague }) => ask(colleague, 'returns.send'), { mails: true }),
  act('reminders.send', 'beforeSeven', ({ ask, colleague }) => ask(colleague, 'reminders.send'), {
    mails: true,
  }),
  act(
    'reminders.send by menu',
    'beforeSeven',
    ({ office }) => {
      office.click(MENU.send, () => ({ button: 'YES' }));
      return undefined;
    },
    { mails: true },
  ),
];
