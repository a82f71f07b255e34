import * as z from 'zod/mini';
import { savedTab, wholeRefs } from '../workbook/backup.ts';
import { tabOf } from '../workbook/tabs/index.ts';
import {
  BACKUP,
  backedUpTabs,
  backupHeads,
  emptied,
  HEADS,
  inForce,
  isOlder,
  keepChanges,
  putInForce,
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
  only: () => HEADS,
  reads: () => [],
  plan: (view, _input, context) => {
    if (known(BACKUP, view.inventory) === undefined)
      return refuse({ code: 'tabMissing', tab: titleOf(BACKUP, context) });
    const refs = backedUpTabs(view.inventory).map(({ ref }) => ref);
    const step = (name: string, of: readonly string[]): Step => ({
      name,
      payload: JSON.stringify({ set: String(context.now), refs: of }),
    });
    return done([...refs.map((ref) => step(KEEP, [ref])), step(CLOSE, refs)], { code: 'quiet' });
  },
  stepReads: (step, _context, inventory) => {
    const refs = step.name === KEEP ? payloadOf(step).refs : [];
    return [BACKUP, ...refs.filter((ref) => known(ref, inventory) !== undefined)];
  },
  step: (view, step, context): StepResult => {
    const { set, refs } = payloadOf(step);
    if (step.name === CLOSE)
      return { ...close(view, set, refs), audit: [{ about: BACKUP + set, state: set }] };
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
  const force = inForce(tab, heads, set);
  const head = { at, set, ref, title: sheet.place.sheetName };
  const isStale = (part: { readonly set: string }): boolean => part.set !== force && isOlder(part.set, set);
  return {
    changes: [...putInForce(tab, force), ...keepChanges(tab, saved, head, isStale)],
    inspect: [],
    count: rows,
  };
}

/** From now on this set is in force, and the rows of older ones are free. A later backup may have taken its rows: then it goes on, and this one does not. */
function close(view: View, set: string, refs: readonly string[]): StepResult {
  const sheet = view.sheet(BACKUP);
  const heads = backupHeads(sheet);
  const rows = heads.map(({ row }) => row);
  const whole = wholeRefs(rows, set);
  // A tab that was gone at its step and stands again is no sign of another backup; it is for the next one.
  const isOvertaken = rows.some((row) => Number(row.set) > Number(set));
  if (isOvertaken && refs.some((ref) => known(ref, view.inventory) !== undefined && !whole.has(ref)))
    return { changes: [], inspect: [], against: { code: 'backupOvertaken' } };
  const older = heads.filter(({ row }) => isOlder(row.set, set)).map(({ at }) => at);
  return { changes: [...putInForce(sheet, set), ...emptied(sheet, older)], inspect: [] };
}
