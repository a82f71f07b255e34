import type { MailNotice } from '../../commands/mailNotices.ts';
import { grouped } from '../text.ts';
import type { TextsOf } from '../type.ts';

const plural = (number: number, one: string, many = `${one}s`): string =>
  `${grouped(number, ',')} ${number === 1 ? one : many}`;
const listed = (text: string, names: readonly string[]): string =>
  names.length === 0 ? '' : ` ${text}: ${names.join('; ')}.`;

/** What did not go out, and what can be done about it. */
const rest = ({
  waiting,
  unpaid,
  refusedTo,
  unknown,
  bad,
}: Extract<MailNotice, { refusedTo: unknown }>): string =>
  [
    unpaid === 0 ? '' : ` ${plural(unpaid, 'mail')} beyond the day’s quota, for tomorrow.`,
    waiting <= unpaid
      ? ''
      : ` ${plural(waiting - unpaid, 'mail')} not sent in time, to go out in about 10 minutes (from seven in the morning).`,
    listed(
      `${plural(refusedTo.length, 'mail')} not sent, to be tried again. Check the addresses in the tab Units`,
      refusedTo,
    ),
    unknown === 0
      ? ''
      : ` ${plural(unknown, 'mail')} may have gone and will not be sent again by itself: settle it in the sidebar, under Mails that may have gone.`,
    listed('No mail goes to these, which are no addresses; correct them in the tab Units', bad),
  ].join('');

export const mailNotices: TextsOf<MailNotice> = {
  remindersPreviewed: ({ mails, duties, waiting, bad }) => {
    const later = waiting === 0 ? '' : ` ${plural(waiting, 'mail')} beyond the day’s quota will wait.`;
    const wrong = listed(
      'No mail will go to these, which are no addresses; correct them in the tab Units',
      bad,
    );
    return `To send today: ${plural(mails, 'mail')} about ${plural(duties, 'duty', 'duties')}. None has been sent.${later}${wrong}`;
  },
  remindersSent: (notice) =>
    `Sent ${plural(notice.sent, 'mail')}.${rest(notice)} Details in the tab Reminder ledger.`,
  returnsSent: (notice) => `Sent ${plural(notice.sent, 'mail')} about returned files.${rest(notice)}`,
  mailsSettled: ({ count: number, as }) => {
    if (number === 0) return 'This mail has been settled before. Nothing has changed.';
    return as === 'sent'
      ? 'Noted as sent.'
      : 'It goes out again with the next run (about 10 minutes, from seven in the morning) if it is still owed; whoever has had a reminder today gets it tomorrow.';
  },
};
