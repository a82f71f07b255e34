import * as z from 'zod/mini';
import { defineMailing, done } from './define.ts';
import { ledgerKeeping } from './ledger.ts';
import { owedMails } from './returnMails.ts';

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
    const postings = owed.slice(0, room);
    const waiting = owed.length - postings.length;
    return done(postings, { code: 'returnsSent', sent: 0, waiting }, [], waiting);
  },
  finished: (result, planned) => {
    const waiting = result.waiting + (planned.code === 'returnsSent' ? planned.waiting : 0);
    return done(result, { code: 'returnsSent', sent: result.sent, waiting }, [], waiting);
  },
});
