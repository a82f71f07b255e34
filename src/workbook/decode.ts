/** From a grid of raw cells to rows, gathering every bad cell before anything is judged. */
import type { RawCell } from '../domain/raw.ts';
import type { CellFault } from './cells.ts';
import { a1 } from './formulas.ts';
import { type BlockPlace, blockOf, columnOf, type TabPlace, VALUE_COLUMN } from './place.ts';
import type { Columns, NewRow, Row, TabRef } from './tab.ts';

export type Grid = readonly (readonly RawCell[])[];

/** One tab as read: its cells and where its blocks stand. */
export interface Sheet {
  readonly ref: TabRef;
  readonly place: TabPlace;
  readonly grid: Grid;
}

/** One tab's cells, without asking whether its key rows are what this version lays. */
export interface RawSheet {
  readonly ref: TabRef;
  readonly sheetName: string;
  readonly grid: Grid;
}

/** A cell that cannot be used, and why; the messages say it in words. */
export interface BadCell {
  readonly ref: TabRef;
  readonly block: string;
  readonly sheet: string;
  readonly cell: string;
  readonly column: string;
  readonly fault: CellFault | ConfigFault;
  readonly found: string;
}
/** Faults that only show when rows are held against each other. */
export type ConfigFault =
  | 'duplicateId'
  | 'duplicateYear'
  | 'duplicateCriterion'
  | 'duplicateLabel'
  | 'blocSpelling'
  | 'badLabel'
  | 'windowUpsideDown'
  | 'unknownMovement'
  | 'unknownScope'
  | 'unknownSuccessor'
  | 'commonTargetNeedsAll'
  | 'slotNeedsMovement'
  | 'thresholdNotNumber'
  | 'thresholdNotPercent'
  | 'thresholdNotList'
  | 'noKind'
  | 'badSteps'
  | 'missingDates'
  | 'duplicateDay'
  | 'formOverlap'
  | 'unknownForm'
  | 'formNotForKind'
  | 'upwardNeedsRegular';

/** A row and the sheet row it stands in. */
export interface Located<R> {
  readonly at: number;
  readonly row: R;
}

const isEmptyLine = (line: readonly RawCell[], columns: readonly number[]): boolean =>
  columns.every((at) => (line[at - 1] ?? '') === '');

/** The block's rows that are not empty, as raw cells by key: the quick way for thousands of nominees. */
export function rawRows<C extends Columns>(
  sheet: Sheet,
  block: string,
  columns: C,
  keys: readonly (keyof C & string)[],
): Located<Readonly<Record<keyof C & string, RawCell>>>[] {
  const place = blockOf(sheet.place, block);
  const at = keys.map((key) => columnOf(place, key));
  const filled = keys.filter((key) => columns[key]?.role === 'input').map((key) => columnOf(place, key));
  const rows: Located<Record<string, RawCell>>[] = [];
  for (let row = place.firstRow; row <= Math.min(place.lastRow, sheet.grid.length); row++) {
    const line = sheet.grid[row - 1] ?? [];
    if (isEmptyLine(line, filled)) continue;
    const cells: Record<string, RawCell> = {};
    for (let index = 0; index < keys.length; index++)
      cells[keys[index] as string] = line[(at[index] as number) - 1] ?? '';
    rows.push({ at: row, row: cells });
  }
  return rows as Located<Readonly<Record<keyof C & string, RawCell>>>[];
}

const inputKeys = <C extends Columns>(columns: C): (keyof C & string)[] =>
  Object.keys(columns).filter((key) => columns[key]?.role === 'input');

/** The block's rows, decoded; a row with a bad cell is left out and the cell is told. */
export function decodeRows<C extends Columns>(
  sheet: Sheet,
  block: string,
  columns: C,
  bad: BadCell[],
): Located<NewRow<C>>[] {
  const place = blockOf(sheet.place, block);
  const keys = inputKeys(columns);
  // Most cells of a column repeat a few values, and a codec costs far more than a look-up.
  const known = keys.map((key) => ({ key, values: new Map<RawCell, unknown>() }));
  return rawRows(sheet, block, columns, keys).flatMap(({ at, row }) => {
    const before = bad.length;
    const decoded: Record<string, unknown> = {};
    for (const { key, values } of known) {
      const cell = row[key];
      if (!values.has(cell)) {
        const faults = bad.length;
        const value = decodeCell(columns, key, cell, bad, whereOf(sheet, block, at, columnOf(place, key)));
        if (bad.length > faults) continue;
        values.set(cell, value);
      }
      decoded[key] = values.get(cell);
    }
    return bad.length === before ? [{ at, row: decoded as NewRow<C> }] : [];
  });
}

/** The values of a `fields` block. */
export function decodeFields<C extends Columns>(
  sheet: Sheet,
  block: string,
  columns: C,
  bad: BadCell[],
): Row<C> {
  const place = blockOf(sheet.place, block);
  const decoded: Record<string, unknown> = {};
  for (const key of Object.keys(columns)) {
    const row = columnOf(place, key);
    const cell = sheet.grid[row - 1]?.[VALUE_COLUMN - 1] ?? '';
    decoded[key] = decodeCell(columns, key, cell, bad, whereOf(sheet, block, row, VALUE_COLUMN));
  }
  return decoded as Row<C>;
}

export type Where = Pick<BadCell, 'ref' | 'block' | 'sheet' | 'cell'>;
export const whereOf = (sheet: Sheet, block: string, row: number, column: number): Where => ({
  ref: sheet.ref,
  block,
  sheet: sheet.place.sheetName,
  cell: a1(row, column),
});

function decodeCell(columns: Columns, key: string, cell: RawCell, bad: BadCell[], where: Where): unknown {
  const column = columns[key];
  if (column === undefined) return cell;
  const result = column.type.codec.decode(cell);
  if ('value' in result) return result.value;
  bad.push({ ...where, column: key, fault: result.fault, found: String(cell).slice(0, 60) });
  return undefined;
}

/** A row's input cells, encoded, by key; keys left out of `row` are left out here. */
export function encodeRow<C extends Columns>(columns: C, row: Partial<NewRow<C>>): Record<string, RawCell> {
  const cells: Record<string, RawCell> = {};
  for (const [key, value] of Object.entries(row)) {
    const column = columns[key];
    if (column !== undefined && value !== undefined) cells[key] = column.type.codec.encode(value);
  }
  return cells;
}

/** The rows of the block whose inputs are all empty, from the top. */
export function emptyRows<C extends Columns>(sheet: Sheet, block: string, columns: C): number[] {
  const place: BlockPlace = blockOf(sheet.place, block);
  const filled = inputKeys(columns).map((key) => columnOf(place, key));
  return Array.from(
    { length: place.lastRow - place.firstRow + 1 },
    (_, index) => place.firstRow + index,
  ).filter((row) => isEmptyLine(sheet.grid[row - 1] ?? [], filled));
}

/** The first of them, or null when the block is full. */
export const firstEmptyRow = <C extends Columns>(sheet: Sheet, block: string, columns: C): number | null =>
  emptyRows(sheet, block, columns)[0] ?? null;
