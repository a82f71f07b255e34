import * as z from 'zod/mini';
import { defineCommand, done, refuse } from './define.ts';
import { identifier } from './inputs.ts';

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
  input: z.strictObject({ sheet: z._default(identifier, '') }),
  reads: () => [],
  run: (view, input) => {
    const sheets = view.inventory.foreign;
    const grid = input.sheet === '' ? { rows: [], truncated: false } : view.foreign(input.sheet);
    if (grid === null) return refuse({ code: 'noSuchSheet', sheet: input.sheet });
    const answer: ForeignSheet = { sheets, ...grid };
    return done(answer, { code: 'quiet' });
  },
});
