import { FORMATS, number, text } from '../cells.ts';
import { defineTab, input, table } from '../tab.ts';

/** Sao lưu: the inputs of other tabs as JSON, each tab in as many rows as its text needs. */
export const backupTab = defineTab({
  id: 'backup',
  guard: 'office',
  many: 'one',
  blocks: {
    backup: table(
      {
        at: input({ ...number(), format: FORMATS.moment }, 130),
        /** Which backup the row belongs to; "migrate" followed by a version for what an update of the layout kept. */
        set: input(text(), 150),
        ref: input(text(), 110),
        title: input(text(), 190),
        part: input(number({ whole: true }), 60),
        parts: input(number({ whole: true }), 60),
        rows: input(number({ whole: true }), 70),
        payload: input(text(), 300),
      },
      60,
      true,
    ),
  },
});
