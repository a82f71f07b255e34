import * as z from 'zod/mini';
import { defineCommand, done } from './define.ts';
import { nomineeForm } from './nomineeForm.ts';
import type { DuplicateWarning } from './nomineeSave.ts';

const line = z.string().check(z.maxLength(200));
/** So many nominees enter at once; a longer list comes in parts. */
export const IMPORT_LIMIT = 300;

export interface Imported {
  readonly ids: readonly string[];
  /** Nominees that look like others, by the index of their row in the input. */
  readonly duplicates: readonly { readonly index: number; readonly warning: DuplicateWarning }[];
}

/** Enters many nominees of one unit in one write: all of them or none. A repetition under the same operation enters nothing twice. */
export const importEnter = defineCommand({
  id: 'import.enter',
  who: 'officer',
  writes: true,
  input: z.strictObject({
    unit: z._default(line, ''),
    operation: line,
    rows: z.array(nomineeForm).check(z.maxLength(IMPORT_LIMIT)),
  }),
  reads: () => [],
  run: () => done({ ids: [], duplicates: [] } as Imported, { code: 'quiet' }),
});
