/** What a version's new columns have to hold in files that were laid before: beyond the frame, version by version, in order. */
import { DEFAULT_GENERAL_SETTINGS } from '../../catalogue/settings.ts';
import { type CellsChange, rowsChanges } from '../changes.ts';
import { rawRows, type Sheet } from '../decode.ts';
import { GUTTER } from '../place.ts';
import type { TabRef } from '../tab.ts';
import { registerTab } from '../tabs/register.ts';
import type { Frame } from './frame.ts';

export interface Fill {
  readonly to: number;
  readonly ref: TabRef;
  fill(sheet: Sheet): CellsChange[];
}

const columns = registerTab.blocks.register.columns;

/**
 * Statuses stood alone before: each counts as settled. What a row said when it was handed in nobody noted then: a decision stands as it
 * is, a submitted file is taken in once more under its own day.
 */
const settleStatuses: Fill = {
  to: 2,
  ref: 'register',
  fill(sheet) {
    const rows = rawRows(sheet, 'register', columns, ['status', 'settled']);
    const owed = rows.filter(({ row }) => row.settled === '' && row.status !== '');
    const cells = owed.map(({ at, row }) => ({ at, cells: { settled: row.status } }));
    return rowsChanges('register', sheet, 'register', columns, cells);
  },
};

export const FILLS: readonly Fill[] = [settleStatuses];

/** New settings begin with our defaults, as in a new file: in one write with their keys, as a key that stands is not looked at again. */
export function keysOf(ref: TabRef, { keys }: Frame): readonly CellsChange[] {
  if (ref !== 'settings') return keys;
  const defaults: Readonly<Record<string, unknown>> = { ...DEFAULT_GENERAL_SETTINGS };
  return keys.map((change) => {
    const key = String(change.values[0]?.[0]);
    const value = change.column === GUTTER ? defaults[key] : null;
    if (typeof value !== 'string' && typeof value !== 'number') return change;
    return { ...change, values: [[key, '', value]] };
  });
}
