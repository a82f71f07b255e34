import * as z from 'zod/mini';
import { defineCommand, done } from './define.ts';

const line = z.string().check(z.maxLength(200));

/** Takes a submission back, as long as the office has not decided. */
export const nomineeWithdraw = defineCommand({
  id: 'nominee.withdraw',
  who: 'officer',
  writes: true,
  input: z.strictObject({ unit: z._default(line, ''), id: line }),
  reads: () => [],
  run: (_view, input) => done({ id: input.id }, { code: 'quiet' }),
});
