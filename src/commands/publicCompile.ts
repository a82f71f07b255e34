import * as z from 'zod/mini';
import { defineCommand, type Outcome } from './define.ts';

/** Lays out Công khai: the year's accepted exemplars who consented, in safe fields. */
export const publicCompile = defineCommand({
  id: 'public.compile',
  who: 'office',
  writes: true,
  input: z.strictObject({ year: z._default(z.number(), 0) }),
  reads: () => [],
  run: (): Outcome<{ readonly exemplars: number; readonly withheld: number }> => {
    throw new Error('not built');
  },
});
