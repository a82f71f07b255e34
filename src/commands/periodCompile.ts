import * as z from 'zod/mini';
import { defineCommand, type Outcome } from './define.ts';

/** Compiles the period of Cấu hình over Lưu trữ and the open years, units counted as they were and as they are. */
export const periodCompile = defineCommand({
  id: 'period.compile',
  who: 'office',
  writes: true,
  input: z.strictObject({}),
  reads: () => [],
  run: (): Outcome<unknown> => {
    throw new Error('not built');
  },
});
