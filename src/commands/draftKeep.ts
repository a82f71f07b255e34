import * as z from 'zod/mini';
import { defineCommand, done } from './define.ts';

const line = z.string().check(z.maxLength(200));
const value = z.nullable(z.union([z.string().check(z.maxLength(2000)), z.number()]));

/** Keeps the form this account has begun, or forgets it (`fields` null). Touches no tab. */
export const draftKeep = defineCommand({
  id: 'draft.keep',
  who: 'anyone',
  writes: false,
  input: z.strictObject({ unit: line, id: line, fields: z.nullable(z.record(line, value)) }),
  reads: () => [],
  run: () => done({ kept: true }, { code: 'quiet' }),
});
