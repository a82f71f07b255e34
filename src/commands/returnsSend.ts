import * as z from 'zod/mini';
import { namedAddresses } from './badAddresses.ts';
import { defineMailing, done } from './define.ts';
import { ledgerKeeping } from './ledger.ts';
import type { MailNotice } from './mailNotices.ts';
import { owedMails } from './returnMails.ts';

const NOTHING_SENT: MailNotice & { readonly code: 'returnsSent' } = {
  ...{ code: 'returnsSent', sent: 0, waiting: 0, unpaid: 0, refused: 0, unknown: 0 },
  ...{ refusedTo: [], bad: [] },
};

/** Mails the officers whose files were returned or put on hold, each decision once. */
export const returnsSend = defineMailing({
  id: 'returns.send',
  who: 'office',
  input: z.strictObject({}),
  reads: () => ['register', 'reminders'],
  ...ledgerKeeping,
  plan: (view, _input, context, quota) => {
    const owed = owedMails(view, context);
    const room = Math.max(0, quota - context.config.settings.mailReserve);
    const postings = owed.postings.slice(0, room);
    const waiting = owed.postings.length - postings.length;
    const bad = namedAddresses(owed.bad, context);
    return done(postings, { ...NOTHING_SENT, waiting, unpaid: waiting, bad }, [], waiting);
  },
  finished: (result, planned) => {
    const before = planned.code === 'returnsSent' ? planned : NOTHING_SENT;
    const waiting = result.waiting + before.waiting;
    const unpaid = result.unpaid + before.unpaid;
    return done(result, { code: 'returnsSent', ...result, waiting, unpaid, bad: before.bad }, [], waiting);
  },
});
