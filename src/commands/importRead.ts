import * as z from 'zod/mini';
import { defineCommand, done } from './define.ts';

export interface ForeignSheet {
  /** Sheets of the file that are not the product's. */
  readonly sheets: readonly string[];
  /** What the named sheet shows, row by row; empty when none is named. */
  readonly rows: readonly (readonly string[])[];
  /** True when the sheet has more rows or columns than are read. */
  readonly truncated: boolean;
}

/** The district's own old sheets, as a source of nominees. */
export const importRead = defineCommand({
  id: 'import.read',
  who: 'officer',
  writes: false,
  input: z.strictObject({ sheet: z._default(z.string().check(z.maxLength(200)), '') }),
  reads: () => [],
  run: () => done({ sheets: [], rows: [], truncated: false } as ForeignSheet, { code: 'quiet' }),
});
