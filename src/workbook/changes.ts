/** What a command wants changed, as data: the one write that follows the one read. */
import { consecutive, last } from '../domain/lists.ts';
import type { RawCell } from '../domain/raw.ts';
import { FORMATS } from './cells.ts';
import type { Sheet } from './decode.ts';
import { blockOf, columnOf } from './place.ts';
import type { SheetLayout } from './sheetLayout.ts';
import type { Columns, TabRef } from './tab.ts';

/** Text is written as text whatever it looks like; only `formula` computes. */
export type Written = RawCell | { readonly formula: string };

/** A rectangle of values. Rows below the sheet's end are added by whoever may. */
export interface CellsChange {
  readonly kind: 'cells';
  readonly ref: TabRef;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Written[])[];
  /** Per column: whether its cells are formatted as plain text, which keeps digits and dates as they are typed. */
  readonly plain?: readonly boolean[];
}
/** Lays a tab, new or standing. `seeds` are written only into a new one. */
export interface LayChange {
  readonly kind: 'lay';
  readonly ref: TabRef;
  readonly layout: SheetLayout;
  /** Copied instead of laid cell by cell, when it stands and the tab is new. */
  readonly template: TabRef | null;
  readonly seeds: readonly CellsChange[];
  /** Written at every laying, ahead of the fingerprint. */
  readonly contents?: readonly CellsChange[];
  /** E-mails that may edit, by guard. */
  readonly editors: Readonly<Record<'office' | 'unit' | 'owner', readonly string[]>>;
  /** What is to be laid again although the tab stands. */
  readonly again: { readonly layout: boolean; readonly guards: boolean };
  readonly fingerprint: string;
  readonly charts: readonly ChartSpec[];
}
export interface ChartSpec {
  readonly type: 'bar' | 'column';
  readonly title: string;
  /** The tab and range it draws: first column names, the others series with their names on top. */
  readonly source: {
    readonly ref: TabRef;
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  readonly at: { readonly row: number; readonly column: number };
  readonly width: number;
  readonly height: number;
}
/**
 * Small facts beside the tabs, by key. Facts are set ahead of the cells they announce, since a mark too many costs nothing, and taken
 * away behind them: only while they still have the value given here.
 */
export interface FactsChange {
  readonly kind: 'facts';
  /** Set behind the cells too, where the mark may be met before they stand. */
  readonly behind?: boolean;
  readonly set: Readonly<Record<string, string>>;
  readonly take: Readonly<Record<string, string>>;
}
/** What the account keeps for itself, by key. */
export interface OwnChange {
  readonly kind: 'own';
  /** Kept behind the cells, else ahead of them. */
  readonly behind?: boolean;
  readonly set: Readonly<Record<string, string>>;
  readonly drop: readonly string[];
}
/** Takes a tab of the product's own away, with all that stands in it. */
export interface DropChange {
  readonly kind: 'drop';
  readonly ref: TabRef;
}
/** Gives a standing tab another name and another reference: it stays as it is, and its own may be laid anew. */
export interface RetireChange {
  readonly kind: 'retire';
  readonly ref: TabRef;
  readonly as: TabRef;
  readonly title: string;
}
/** Empty rows or columns come in before this one, which moves on with everything behind it. */
export interface InsertChange {
  readonly kind: 'insert';
  readonly ref: TabRef;
  readonly axis: 'rows' | 'columns';
  readonly before: number;
  readonly count: number;
}
export type Change =
  | InsertChange
  | CellsChange
  | LayChange
  | DropChange
  | RetireChange
  | FactsChange
  | OwnChange;

const isPlain = (columns: Columns, key: string): boolean => columns[key]?.type.format === FORMATS.text;

/** Without what the column's dropdown would refuse: people paste past one, and a single such cell must not hold up everybody's rows. */
function admitted(columns: Columns, key: string | undefined, cell: RawCell): RawCell {
  const type = key === undefined ? undefined : columns[key]?.type;
  if (cell === '' || type?.strict !== true || type.choices === undefined || 'tab' in type.choices)
    return cell;
  return type.choices.some((choice) => choice === cell) ? cell : '';
}

/** A row by its number on the sheet, and the cells to write there by key. */
export interface RowCells {
  readonly at: number;
  readonly cells: Readonly<Record<string, RawCell>>;
}

/** One row's cells by key, as the fewest rectangles: people may have moved columns apart. */
export const rowChanges = (
  ref: TabRef,
  sheet: Sheet,
  block: string,
  columns: Columns,
  at: number,
  cells: Readonly<Record<string, RawCell>>,
): CellsChange[] => rectangles(ref, sheet, block, columns, [{ at, cells }]);

/** Several rows' cells by key, as the fewest rectangles; rows that name the same cells are written together where they meet. */
export function rowsChanges(
  ref: TabRef,
  sheet: Sheet,
  block: string,
  columns: Columns,
  rows: readonly RowCells[],
): CellsChange[] {
  const sorted = [...rows].sort((left, right) => left.at - right.at);
  const groups: RowCells[][] = [];
  const keysOf = (row: RowCells): string => Object.keys(row.cells).join();
  for (const row of sorted) {
    const open = last(groups);
    const before = open === undefined ? undefined : last(open);
    const isNext = before !== undefined && before.at + 1 === row.at && keysOf(before) === keysOf(row);
    if (isNext) open?.push(row);
    else groups.push([row]);
  }
  return groups.flatMap((group) => rectangles(ref, sheet, block, columns, group));
}

/**
 * Neighbouring rows that name the same cells: one rectangle for each stretch of columns that stand together. The one with the block's
 * first column comes first: by it a row that was written in part is known again.
 */
function rectangles(
  ref: TabRef,
  sheet: Sheet,
  block: string,
  columns: Columns,
  rows: readonly RowCells[],
): CellsChange[] {
  const [first] = rows;
  if (first === undefined) return [];
  const place = blockOf(sheet.place, block);
  const placed = Object.keys(first.cells)
    .map((key) => ({ key, column: columnOf(place, key) }))
    .sort((left, right) => left.column - right.column);
  const [leading] = Object.keys(columns);
  const stretches = consecutive(placed, (each) => each.column);
  const isLeading = ({ items }: (typeof stretches)[number]): boolean =>
    items.some(({ key }) => key === leading);
  const ordered = [...stretches.filter(isLeading), ...stretches.filter((each) => !isLeading(each))];
  return ordered.map(({ first: column, items }) => ({
    kind: 'cells',
    ref,
    row: first.at,
    column,
    values: rows.map(({ cells }) => items.map(({ key }) => admitted(columns, key, cells[key] ?? ''))),
    plain: items.map(({ key }) => isPlain(columns, key)),
  }));
}

/** Rows of a block from sheet row `at` on, in the columns of `keys`; what stands between those columns stays. */
export function blockChange(
  ref: TabRef,
  sheet: Sheet,
  block: string,
  columns: Columns,
  at: number,
  rows: readonly Readonly<Record<string, RawCell>>[],
): CellsChange[] {
  const keys = Object.keys(rows[0] ?? {});
  if (keys.length === 0) return [];
  const place = blockOf(sheet.place, block);
  const placed = keys.map((key) => ({ key, column: columnOf(place, key) }));
  const first = Math.min(...placed.map((each) => each.column));
  const width = Math.max(...placed.map((each) => each.column)) - first + 1;
  const plain = Array.from({ length: width }, () => false);
  const keyAt = new Map(Object.keys(columns).map((key) => [place.at[key], key]));
  for (const { key, column } of placed) plain[column - first] = isPlain(columns, key);
  const values = rows.map((row, index) => {
    const standing = sheet.grid[at - 1 + index] ?? [];
    const line = Array.from({ length: width }, (_, offset): RawCell => standing[first - 1 + offset] ?? '');
    for (const { key, column } of placed) line[column - first] = row[key] ?? '';
    return line.map((cell, offset) => admitted(columns, keyAt.get(first + offset), cell));
  });
  return [{ kind: 'cells', ref, row: at, column: first, values, plain }];
}
