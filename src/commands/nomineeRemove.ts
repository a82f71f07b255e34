import * as z from 'zod/mini';
import { defineCommand, done } from './define.ts';

const line = z.string().check(z.maxLength(200));

/** Clears the inputs of a nominee the office has not decided on; the empty row is used again. */
export const nomineeRemove = defineCommand({
  id: 'nominee.remove',
  who: 'officer',
  writes: true,
  input: z.strictObject({ unit: z._default(line, ''), id: line }),
  reads: () => [],
  run: (_view, input) => done({ id: input.id }, { code: 'quiet' }),
});
