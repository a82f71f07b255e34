/** Merged cells swallow what is written under them, without a word. */
import { CellsMerged } from '../app/ports.ts';
import type { CellsChange, Change } from '../workbook/changes.ts';
import type { TabRef } from '../workbook/tab.ts';
import type { InventoryOfFile } from './inventory.ts';

const isCells = (change: Change): change is CellsChange => change.kind === 'cells';

/**
 * Refuses to enter anything into a unit's tab across merged cells: one round trip. Work on many tabs is not held up by one unit's merge;
 * it writes IDs alone there.
 */
export function requireUnmerged(
  changes: readonly Change[],
  inventory: InventoryOfFile,
  heights: ReadonlyMap<TabRef, number>,
): void {
  const cells = changes.filter(isCells);
  const refs = new Set<TabRef>(cells.map((change) => change.ref));
  const [ref = ''] = refs;
  const sheet = refs.size === 1 && ref.startsWith('unit:') ? inventory.sheetOf(ref) : undefined;
  if (sheet === undefined) return;
  const [top, left] = [
    Math.min(...cells.map(({ row }) => row)),
    Math.min(...cells.map(({ column }) => column)),
  ];
  // Rows still to be added hold no merge.
  const height = (heights.get(ref) ?? 0) + 1;
  const bottom = Math.min(height, Math.max(...cells.map(({ row, values }) => row + values.length)));
  const right = Math.max(...cells.map(({ column, values }) => column + (values[0]?.length ?? 0)));
  if (bottom <= top || right <= left) return;
  const merges = sheet.getRange(top, left, bottom - top, right - left).getMergedRanges();
  if (merges.length === 0) return;
  throw new CellsMerged(sheet.getName(), merges.map((each) => each.getA1Notation()).join(', '));
}
