import * as z from 'zod/mini';
import { defineMailing, type Outcome, type Posting } from './define.ts';
import { ledgerKeeping } from './ledger.ts';

/** Mails the officers whose files were returned or put on hold, each decision once. */
export const returnsSend = defineMailing({
  id: 'returns.send',
  who: 'office',
  input: z.strictObject({}),
  reads: () => ['register', 'reminders'],
  ...ledgerKeeping,
  plan: (): Outcome<readonly Posting[]> => {
    throw new Error('not built');
  },
  finished: () => {
    throw new Error('not built');
  },
});
