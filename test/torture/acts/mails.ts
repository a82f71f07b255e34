/** What sends mails by hand. */
import { MENU } from '../../product/office.ts';
import { type Act, act } from '../act.ts';

export const MAILS: readonly Act[] = [
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
