import * as z from 'zod/mini';
import type { RawCell } from '../domain/raw.ts';
import { savedTab, wholeRefs } from '../workbook/backup.ts';
import { blockChange, type CellsChange } from '../workbook/changes.ts';
import { blockOf } from '../workbook/place.ts';
import { tabOf } from '../workbook/tabs/index.ts';
import {
  BACKUP,
  backedUpTabs,
  backupColumns,
  backupHeads,
  backupPayloads,
  HEADS,
  keepChanges,
  MIGRATION_SET,
} from './backupRows.ts';
import { defineJob, done, refuse, type Step, type StepResult, type View } from './define.ts';
import { titleOf } from './laid.ts';
import { known } from './wantedTabs.ts';

const KEEP = 'keep';
const CLOSE = 'close';
const payloadShape = z.object({ set: z.string(), refs: z.array(z.string()) });
const payloadOf = (step: Step): z.infer<typeof payloadShape> =>
  z.parse(payloadShape, JSON.parse(step.payload));

/** «Sao lưu»: the inputs of every tab into Sao lưu, tab by tab; the backup before goes once the new one is whole. */
export const backup = defineJob({
  id: 'backup',
  who: 'office',
  input: z.strictObject({}),
  prepares: false,
  lean: true,
  only: (step) => (step.name === KEEP ? HEADS : {}),
  reads: () => [],
  plan: (view, _input, context) => {
    if (known(BACKUP, view.inventory) === undefined)
      return refuse({ code: 'tabMissing', tab: titleOf(BACKUP, context) });
    const refs = backedUpTabs(view.inventory).map(({ ref }) => ref);
    const step = (name: string, of: readonly string[]): Step => ({
      name,
      payload: JSON.stringify({ set: String(context.now), refs: of }),
    });
    return done([...refs.map((ref) => step(KEEP, [ref])), step(CLOSE, [])], { code: 'quiet' });
  },
  stepReads: (step, _context, inventory) => [
    BACKUP,
    ...payloadOf(step).refs.filter((ref) => known(ref, inventory) !== undefined),
  ],
  step: (view, step, context): StepResult => {
    const { set, refs } = payloadOf(step);
    if (step.name === CLOSE) return { ...close(view, set), audit: [{ about: BACKUP + set, state: set }] };
    return keep(view, set, refs[0] ?? '', context.now);
  },
  finished: (steps, left, _errors, { count }) => ({
    code: 'backedUp',
    tabs: left === 0 ? Math.max(0, steps - 1) : steps,
    rows: count,
    left,
  }),
});

/** A tab that has gone since, or that an earlier run has kept under this set, is passed over. */
function keep(view: View, set: string, ref: string, at: number): StepResult {
  const sheet = view.find(ref);
  const tab = view.sheet(BACKUP);
  const heads = backupHeads(tab).map(({ row }) => row);
  if (sheet === null || wholeRefs(heads, set).has(ref)) return { changes: [], inspect: [] };
  const saved = savedTab(sheet, tabOf(ref));
  const rows = Object.values(saved.blocks).reduce((sum, block) => sum + block.rows.length, 0);
  return {
    changes: keepChanges(tab, saved, { at, set, ref, title: sheet.place.sheetName }),
    inspect: [],
    count: rows,
  };
}

/** Only this set stays, moved up, and what updates of the layout have kept. */
function close(view: View, set: string): StepResult {
  const sheet = view.sheet(BACKUP);
  const all = backupPayloads(sheet);
  const staying = all.filter(({ row }) => row.set === set || row.set.startsWith(MIGRATION_SET));
  if (staying.length === all.length) return { changes: [], inspect: [] };
  const blank = { at: '', set: '', ref: '', title: '', part: '', parts: '', rows: '', payload: '' } as const;
  const { firstRow } = blockOf(sheet.place, BACKUP);
  const height = Math.max(...all.map(({ at }) => at)) - firstRow + 1;
  const lines = Array.from(
    { length: height },
    (_, index): Readonly<Record<string, RawCell>> => ({
      ...(staying[index]?.row ?? blank),
    }),
  );
  const changes: CellsChange[] = blockChange(
    BACKUP,
    { ...sheet, grid: [] },
    BACKUP,
    backupColumns,
    firstRow,
    lines,
  );
  return { changes, inspect: [] };
}
