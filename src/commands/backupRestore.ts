import * as z from 'zod/mini';
import type { RawCell } from '../domain/raw.ts';
import {
  type BackupPart,
  cellsOf,
  lostRows,
  readSaved,
  type SavedBlock,
  type SavedCells,
  wholeRefs,
} from '../workbook/backup.ts';
import { type CellsChange, rowsChanges } from '../workbook/changes.ts';
import { emptyRows, rawRows, type Sheet } from '../workbook/decode.ts';
import { blockOf, VALUE_COLUMN } from '../workbook/place.ts';
import { type Columns, idOfRef, isFormula, parameterOfRef, type TableBlock } from '../workbook/tab.ts';
import { tabOf } from '../workbook/tabs/index.ts';
import { BACKUP, backupHeads, HEADS, inForce, readPayloads } from './backupRows.ts';
import {
  type Context,
  defineCommand,
  done,
  type Inventory,
  type Refusal,
  refuse,
  told,
  type View,
} from './define.ts';
import { markTyped, markUnit } from './facts.ts';
import { line } from './inputs.ts';
import { isRefusal } from './nominees.ts';
import { known } from './wantedTabs.ts';

/** The chosen tab by its name on the sheet, as the person reads it. */
const input = z.strictObject({ tab: line });
const reads = ({ tab }: { readonly tab: string }, _context: Context, inventory: Inventory): string[] => {
  const chosen = inventory.tabs.find((each) => isNamed(each.sheetName, tab));
  return [BACKUP, ...(chosen === undefined || chosen.ref === BACKUP ? [] : [chosen.ref])];
};
const isNamed = (name: string, wanted: string): boolean =>
  name.trim().toLocaleLowerCase('vi') === wanted.trim().normalize('NFC').toLocaleLowerCase('vi');

/** What restoring a tab from the backup would bring: with numbers, and without a change. */
export const backupPreview = defineCommand({
  id: 'backup.preview',
  who: 'office',
  writes: false,
  input,
  columns: () => HEADS,
  reads,
  run: (view, { tab }) => {
    const plan = planRestore(view, tab);
    if (isRefusal(plan)) return plan;
    const { saved, missing, left } = plan;
    const seen = { tab: plan.sheet.place.sheetName, at: plan.at, saved, missing: missing + left };
    return done(seen, { code: 'backupPreviewed', ...seen });
  },
});

/** Writes back the rows of one tab that the backup has and the tab has not; whatever stands there stays as it is. */
export const backupRestore = defineCommand({
  id: 'backup.restore',
  who: 'office',
  writes: true,
  marksWater: true,
  input,
  columns: () => HEADS,
  reads,
  run: (view, { tab }, context) => {
    const plan = planRestore(view, tab);
    if (isRefusal(plan)) return plan;
    const { sheetName } = plan.sheet.place;
    const given = { tab: sheetName, rows: plan.missing, left: plan.left };
    const { ref } = plan.sheet;
    const marks = idOfRef(ref) === 'unit' ? [markUnit(parameterOfRef(ref), context.now)] : [];
    const restoring = done(given, { code: 'backupRestored', ...given }, [
      ...marks,
      ...(ref === 'register' ? [markTyped(context.now)] : []),
      ...plan.changes,
    ]);
    const state = `${plan.at} ${ref} ${context.today}`;
    return plan.missing === 0 ? restoring : told(restoring, { to: sheetName, count: plan.missing, state });
  },
});

interface Plan {
  readonly sheet: Sheet;
  readonly at: number;
  /** Rows of the backup; of these, rows that come back, and rows for which there is no room. */
  readonly saved: number;
  readonly missing: number;
  readonly left: number;
  readonly changes: readonly CellsChange[];
}

function planRestore(view: View, tab: string): Plan | Refusal {
  const backup = view.sheet(BACKUP);
  const located = backupHeads(backup);
  const heads = located.map(({ row }) => row);
  const set = inForce(backup, heads);
  // What updates of the layout have kept has another shape.
  if (!heads.some((row) => row.set === set)) return refuse({ code: 'noBackup' });
  const whole = wholeRefs(heads, set);
  const chosen = view.inventory.tabs.find((each) => isNamed(each.sheetName, tab));
  const names = [...whole.keys()].map((ref) => known(ref, view.inventory)?.sheetName ?? ref);
  const head = chosen === undefined ? undefined : whole.get(chosen.ref)?.[0];
  if (chosen === undefined || head === undefined) return refuse({ code: 'notBackedUp', tab, tabs: names });
  const isWanted = (row: BackupPart): boolean => row.set === set && row.ref === chosen.ref;
  const rows = located.filter(({ row }) => isWanted(row));
  const parts = readPayloads(view, backup, rows)
    .filter(isWanted)
    .sort((left, right) => left.part - right.part);
  const saved = readSaved(parts.slice(0, head.parts).map(({ payload }) => payload));
  if (saved === null)
    return refuse({ code: 'notBackedUp', tab, tabs: names.filter((name) => name !== chosen.sheetName) });
  const sheet = view.sheet(chosen.ref);
  const blocks = Object.entries(tabOf(chosen.ref).blocks).flatMap(([name, block]) => {
    const kept = saved.blocks[name];
    if (kept === undefined || block.kind === 'canvas') return [];
    return [block.kind === 'fields' ? fieldsBack(sheet, name, kept) : rowsBack(sheet, name, block, kept)];
  });
  const sum = (pick: (block: BlockPlan) => number): number =>
    blocks.reduce((all, block) => all + pick(block), 0);
  return {
    sheet,
    at: head.at,
    saved: sum((block) => block.saved),
    missing: sum((block) => block.missing),
    left: sum((block) => block.left),
    changes: blocks.flatMap((block) => block.changes),
  };
}

type BlockPlan = Pick<Plan, 'saved' | 'missing' | 'left' | 'changes'>;

/** A lost row comes back where it stood, else into the first empty row. */
function rowsBack(sheet: Sheet, name: string, block: TableBlock<Columns>, kept: SavedBlock): BlockPlan {
  const { at } = blockOf(sheet.place, name);
  const keys = kept.keys.filter((key) => at[key] !== undefined && block.columns[key]?.role === 'input');
  const standing = rawRows(sheet, name, block.columns, keys).map(({ row }) => row);
  const lost = lostRows(name, keys, cellsOf(kept), standing);
  const free = emptyRows(sheet, name, block.columns);
  const own = new Set(free);
  const wanted = new Set(lost.map((row) => row.at).filter((row) => own.has(row)));
  const spare = free.filter((row) => !wanted.has(row));
  const placed = lost.flatMap(({ at: row, cells }): { at: number; cells: SavedCells }[] => {
    const to = wanted.delete(row) ? row : spare.shift();
    return to === undefined ? [] : [{ at: to, cells: pick(keys, cells) }];
  });
  return {
    saved: kept.rows.length,
    missing: placed.length,
    left: lost.length - placed.length,
    changes: rowsChanges(sheet.ref, sheet, name, block.columns, placed),
  };
}

const pick = (keys: readonly string[], cells: SavedCells): Record<string, RawCell> =>
  Object.fromEntries(keys.map((key) => [key, cells[key] ?? '']));

/** A field comes back where its cell is empty now. The marks of the file are its own. */
function fieldsBack(sheet: Sheet, name: string, kept: SavedBlock): BlockPlan {
  const block = tabOf(sheet.ref).blocks[name];
  const { at } = blockOf(sheet.place, name);
  const [row] = cellsOf(kept);
  const columns = block?.kind === 'fields' ? block.columns : {};
  const changes = kept.keys.flatMap((key): CellsChange[] => {
    const [column, to, value] = [columns[key], at[key], row?.cells[key] ?? ''];
    if (column === undefined || isFormula(column) || column.hidden || to === undefined || value === '')
      return [];
    if ((sheet.grid[to - 1]?.[VALUE_COLUMN - 1] ?? '') !== '') return [];
    const plain = [column.type.format === '@'];
    return [{ kind: 'cells', ref: sheet.ref, row: to, column: VALUE_COLUMN, values: [[value]], plain }];
  });
  return { saved: 1, missing: changes.length > 0 ? 1 : 0, left: 0, changes };
}
