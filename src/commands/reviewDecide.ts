import * as z from 'zod/mini';
import { STATUSES } from '../catalogue/terms.ts';
import { defineCommand, type Outcome } from './define.ts';
import { identifier, line } from './inputs.ts';

/** So many files at most in one act: each unit's tab is read again. */
export const MOST_DECIDED = 60;

/** Takes files to one status; all of them or, when one cannot go there, none. */
export const reviewDecide = defineCommand({
  id: 'review.decide',
  who: 'office',
  writes: true,
  input: z.strictObject({
    files: z.array(z.strictObject({ id: identifier, fingerprint: identifier })),
    to: z.enum(STATUSES),
    reason: z._default(line, ''),
  }),
  reads: () => ['register'],
  run: (): Outcome<{ readonly ids: readonly string[] }> => {
    throw new Error('not built');
  },
});
