/** What a command wants changed, as data: the one write that follows the one read. */
import type { RawCell } from '../domain/raw.ts';
import type { Sheet } from './decode.ts';
import type { SheetLayout } from './layout.ts';
import { blockOf, columnOf } from './place.ts';
import type { TabRef } from './tab.ts';

/** Text is written as text whatever it looks like; only `formula` computes. */
export type Written = RawCell | { readonly formula: string };

/** A rectangle of values. Rows below the sheet's end are added by whoever may. */
export interface CellsChange {
  readonly kind: 'cells';
  readonly ref: TabRef;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Written[])[];
}
/** Rows behind the last used one, without reading the tab first. */
export interface AppendChange {
  readonly kind: 'append';
  readonly ref: TabRef;
  readonly values: readonly (readonly Written[])[];
}
/** Lays a tab, new or standing. `seeds` are written only into a new one. */
export interface LayChange {
  readonly kind: 'lay';
  readonly ref: TabRef;
  readonly layout: SheetLayout;
  /** Copied instead of laid cell by cell, when it stands and the tab is new. */
  readonly template: TabRef | null;
  readonly seeds: readonly CellsChange[];
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
  readonly source: { readonly ref: TabRef; readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
  readonly at: { readonly row: number; readonly column: number };
  readonly width: number;
  readonly height: number;
}
/** Marks a unit's tab as changed since the register last saw it, or as seen. */
export interface MarkChange {
  readonly kind: 'mark';
  readonly units: readonly string[];
  readonly changed: boolean;
}
export type Change = CellsChange | AppendChange | LayChange | MarkChange;

/** One row's cells by key, as the fewest rectangles: people may have moved columns apart. */
export function rowChanges(ref: TabRef, sheet: Sheet, block: string, at: number, cells: Readonly<Record<string, RawCell>>): CellsChange[] {
  const place = blockOf(sheet.place, block);
  const placed = Object.entries(cells)
    .map(([key, value]) => ({ column: columnOf(place, key), value }))
    .sort((left, right) => left.column - right.column);
  const changes: { kind: 'cells'; ref: TabRef; row: number; column: number; values: [RawCell[]] }[] = [];
  for (const { column, value } of placed) {
    const last = changes.at(-1);
    if (last !== undefined && last.column + last.values[0].length === column) last.values[0].push(value);
    else changes.push({ kind: 'cells', ref, row: at, column, values: [[value]] });
  }
  return changes;
}

/** A whole block's rows in declared columns, `rows` from the block's first row on, the old remainder cleared. */
export function blockChange(ref: TabRef, sheet: Sheet, block: string, keys: readonly string[], rows: readonly Readonly<Record<string, RawCell>>[], before: number): CellsChange[] {
  const place = blockOf(sheet.place, block);
  const columns = keys.map((key) => columnOf(place, key));
  const first = Math.min(...columns);
  const width = Math.max(...columns) - first + 1;
  const lines: RawCell[][] = [];
  for (let index = 0; index < Math.max(rows.length, before); index++) {
    const line = [...(sheet.grid[place.firstRow - 1 + index]?.slice(first - 1, first - 1 + width) ?? [])];
    for (let column = 0; column < width; column++) line[column] ??= '';
    for (const [position, key] of keys.entries()) line[(columns[position] as number) - first] = rows[index]?.[key] ?? '';
    lines.push(line);
  }
  if (lines.length === 0) return [];
  return [{ kind: 'cells', ref, row: place.firstRow, column: first, values: lines }];
}
