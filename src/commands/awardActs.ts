/** What the office does with the book of commendations. */
import * as z from 'zod/mini';
import { AWARD_TYPES } from '../catalogue/awards.ts';
import { defineCommand, type Outcome } from './define.ts';
import { identifier, isoDay, line } from './inputs.ts';

const BOOK = ['register', 'commendations', 'awards', 'archive'] as const;
const ids = z.array(identifier);
type Acted = Outcome<{ readonly ids: readonly string[] }>;

/** Puts accepted nominees on a tờ trình. A repetition finds them there and changes nothing. */
export const awardPropose = defineCommand({
  id: 'award.propose',
  who: 'office',
  writes: true,
  input: z.strictObject({
    items: z.array(z.strictObject({ id: identifier, form: identifier, type: z.enum(AWARD_TYPES) })),
    number: z._default(line, ''),
    date: z._default(isoDay, ''),
  }),
  reads: () => BOOK,
  run: (): Acted => {
    throw new Error('not built');
  },
});

/** Records the decision on proposals; their money follows from form, kind and the decision's date. */
export const awardDecide = defineCommand({
  id: 'award.decide',
  who: 'office',
  writes: true,
  input: z.strictObject({
    ids,
    number: line,
    date: isoDay,
    signer: line,
    /** Another form than the proposed one; '' keeps each line's own. */
    form: z._default(identifier, ''),
  }),
  reads: () => BOOK,
  run: (): Acted => {
    throw new Error('not built');
  },
});

/** Takes proposals back, or a decision entered by mistake; the nominees are accepted or proposed again. */
export const awardDrop = defineCommand({
  id: 'award.drop',
  who: 'office',
  writes: true,
  input: z.strictObject({ ids, reason: z._default(line, '') }),
  reads: () => BOOK,
  run: (): Acted => {
    throw new Error('not built');
  },
});

/** Records that the money of decisions was paid. */
export const awardPay = defineCommand({
  id: 'award.pay',
  who: 'office',
  writes: true,
  input: z.strictObject({ ids, date: isoDay }),
  reads: () => BOOK,
  run: (): Acted => {
    throw new Error('not built');
  },
});
