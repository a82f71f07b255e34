/** What opening, locking and unlocking a year share: their steps, and the year's row in Cấu hình. */
import * as z from 'zod/mini';
import type { YearSettings } from '../catalogue/settings.ts';
import type { IsoDate } from '../catalogue/types.ts';
import type { AuditEntry } from '../domain/audit.ts';
import { movementLabel } from '../domain/eligibility.ts';
import type { RawCell } from '../domain/raw.ts';
import {
  blockChange,
  type CellsChange,
  type RowCells,
  rowChanges,
  rowsChanges,
} from '../workbook/changes.ts';
import type { Config } from '../workbook/config.ts';
import { encodeRow, firstEmptyRow, type Located, rawRows, type Sheet } from '../workbook/decode.ts';
import { blockOf } from '../workbook/place.ts';
import type { Columns, TabRef } from '../workbook/tab.ts';
import { settingsTab, YEAR_ROWS } from '../workbook/tabs/settings.ts';
import { nomineeColumns } from '../workbook/tabs/unit.ts';
import type { Context, Inventory, Step } from './define.ts';
import { titleOf } from './laid.ts';
import { INPUT_KEYS, unitRef } from './nominees.ts';
import type { RefusalReason } from './notices.ts';
import { known } from './wantedTabs.ts';

const taskShape = z.object({
  year: z.number(),
  /** The day the work was asked for: what is still followed is decided once. */
  day: z.string(),
  units: z.array(z.string()),
  /** Units whose tabs are read besides. */
  others: z.array(z.string()),
  /** The moment it was asked for: tells this work from the same done before. */
  at: z._default(z.number(), 0),
});
/** What one step is about. */
export interface YearTask {
  readonly year: number;
  readonly day: IsoDate;
  readonly units: readonly string[];
  readonly others: readonly string[];
  readonly at: number;
}

export const stepOf = (name: string, task: Partial<YearTask> & Pick<YearTask, 'year' | 'day'>): Step => ({
  name,
  payload: JSON.stringify({ units: [], others: [], ...task }),
});
export const taskOf = ({ payload }: Step): YearTask => z.parse(taskShape, JSON.parse(payload));

/** So many units' tabs are read and written under one lock. */
const UNITS_A_STEP = 10;

/** One step for each handful of units. */
export const stepsByUnits = (
  name: string,
  units: readonly string[],
  task: (units: readonly string[]) => Partial<YearTask> & Pick<YearTask, 'year' | 'day'>,
): Step[] =>
  Array.from({ length: Math.ceil(units.length / UNITS_A_STEP) }, (_, index) => {
    const own = units.slice(index * UNITS_A_STEP, (index + 1) * UNITS_A_STEP);
    return stepOf(name, { ...task(own), units: own });
  });

/** The tabs of these units, where they stand. */
export const unitTabs = (units: readonly string[], inventory: Inventory): TabRef[] =>
  [...new Set(units)].map((id) => unitRef({ id })).filter((ref) => known(ref, inventory) !== undefined);

const yearColumns = settingsTab.blocks.years.columns;

/** Writes the year's row in Cấu hình: its own, else the first free one. */
export function yearChanges(sheet: Sheet, year: number, cells: Partial<YearSettings>): CellsChange[] {
  const standing = rawRows(sheet, 'years', yearColumns, ['year']).find(({ row }) => row.year === year);
  const at = standing?.at ?? firstEmptyRow(sheet, 'years', yearColumns);
  if (at === null) throw new Error(`no room for the year among ${YEAR_ROWS}`);
  return rowChanges('settings', sheet, 'years', yearColumns, at, encodeRow(yearColumns, cells));
}

/** The first of these tabs that set-up has not laid. */
export function missingTab(
  refs: readonly TabRef[],
  context: Context,
  inventory: Inventory,
): RefusalReason | null {
  const missing = refs.find((ref) => known(ref, inventory) === undefined);
  return missing === undefined ? null : { code: 'tabMissing', tab: titleOf(missing, context) };
}

/** The nominee's cells that are not empty, by key. */
export const filledInputs = (row: Readonly<Record<string, RawCell>>): Readonly<Record<string, RawCell>> =>
  Object.fromEntries(INPUT_KEYS.map((key) => [key, row[key] ?? '']).filter(([, cell]) => cell !== ''));

/** Every input of a row of a unit's tab, empty where `filled` names nothing. */
export const wholeRow = (filled: Readonly<Record<string, RawCell>>): Readonly<Record<string, RawCell>> =>
  Object.fromEntries(INPUT_KEYS.map((key) => [key, filled[key] ?? '']));

/** The inputs that a dropdown of the unit's tab would no longer take. */
export function refusedKeys(cells: Readonly<Record<string, RawCell>>, { movements }: Config): string[] {
  const labels = movements.filter((each) => each.on).map(movementLabel);
  return INPUT_KEYS.filter((key) => {
    const { choices, strict } = nomineeColumns[key].type;
    const cell = cells[key] ?? '';
    if (choices === undefined || strict !== true || cell === '') return false;
    return !('tab' in choices ? labels : choices).some((choice) => choice === cell);
  });
}

/** Rows added below the last one of a block. */
export function appended<C extends Columns>(
  ref: TabRef,
  sheet: Sheet,
  block: string,
  columns: C,
  after: number | undefined,
  rows: readonly Readonly<Record<string, RawCell>>[],
): CellsChange[] {
  const first = (after ?? blockOf(sheet.place, block).firstRow - 1) + 1;
  const located = rows.map((cells, index): RowCells => ({ at: first + index, cells }));
  return rowsChanges(ref, sheet, block, columns, located);
}

/** The block with these rows alone, from its top and without gaps; nothing where it stands so already. */
export function compacted(
  ref: TabRef,
  sheet: Sheet,
  block: string,
  columns: Columns,
  before: readonly Located<Readonly<Record<string, RawCell>>>[],
  rows: readonly Readonly<Record<string, RawCell>>[],
): CellsChange[] {
  const { firstRow } = blockOf(sheet.place, block);
  const lastRow = before[before.length - 1]?.at ?? firstRow - 1;
  const isDense = rows.length === before.length && lastRow === firstRow + rows.length - 1;
  if (isDense) return [];
  const blank = Object.fromEntries(Object.keys(columns).map((key) => [key, '']));
  const lines = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => rows[index] ?? blank);
  return blockChange(ref, sheet, block, columns, firstRow, lines);
}

/** What Nhật ký tells of a step that did something to so many files; nothing where it did nothing. */
export function stepTold(step: Step, count: number, units = taskOf(step).units): AuditEntry[] {
  const { year, day } = taskOf(step);
  const about = [step.name, year, ...units].join('|');
  return count === 0 ? [] : [{ to: String(year), count, about, state: day }];
}

/** What it tells of a year that was opened, locked or unlocked. */
export const yearTold = (year: number, act: string): AuditEntry[] => [
  { to: String(year), about: `year|${year}`, state: act },
];
