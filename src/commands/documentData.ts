import * as z from 'zod/mini';
import { defineCommand, type Outcome } from './define.ts';
import { identifier } from './inputs.ts';

/** `district`, `unit`: annual reports. `proposal`: tờ trình with its list. `publication`: the list that may be published. */
export const DOCUMENT_KINDS = ['district', 'unit', 'proposal', 'publication'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Everything a document prints, read from the workbook; the dialog lays it out. Officers get their own unit's report alone. */
export const documentData = defineCommand({
  id: 'document.data',
  who: 'officer',
  writes: false,
  input: z.strictObject({
    kind: z.enum(DOCUMENT_KINDS),
    year: z._default(z.number(), 0),
    unit: z._default(identifier, ''),
  }),
  reads: () => [],
  run: (): Outcome<unknown> => {
    throw new Error('not built');
  },
});
