/** Reading one tab: the columns that commands need in one round trip, or only a few of a long one. */
import { LayoutBroken } from '../app/ports.ts';
import { momentToSerial } from '../domain/dates.ts';
import { consecutive, last } from '../domain/lists.ts';
import type { RawCell } from '../domain/raw.ts';
import type { Sheet } from '../workbook/decode.ts';
import { columnLetters } from '../workbook/formulas.ts';
import {
  canonicalPlace,
  columnOf,
  type Drift,
  GUTTER,
  placeFromGrid,
  readWidth,
  type TabPlace,
} from '../workbook/place.ts';
import type { Tab, TabRef } from '../workbook/tab.ts';
import { tabOf } from '../workbook/tabs/index.ts';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell as formulas see it: a Date becomes its serial day number again (file and script share one zone, see `ensureZone`). */
export function rawCell(value: unknown): RawCell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!(value instanceof Date)) return '';
  const serial = momentToSerial(value);
  // A number no calendar reaches, in a cell formatted as a date.
  return Number.isNaN(serial) ? String(value) : serial;
}

const isPlace = (found: TabPlace | { readonly drift: Drift }): found is TabPlace => !('drift' in found);

/** `columns`: all that stand there, those that commands need, or some by their keys. Read again as a whole when people have moved columns. */
export function readTab(ref: TabRef, sheet: GSheet, columns: 'whole' | 'needed' | readonly string[]): Sheet {
  const tab = tabOf(ref);
  const name = sheet.getName();
  const some = typeof columns === 'string' ? null : readSome(ref, tab, sheet, columns);
  if (some !== null) return some;
  const narrow = columns === 'whole' ? [] : valuesOf(sheet, GUTTER, readWidth(tab.blocks));
  const place = placeFromGrid(tab, name, narrow);
  if (isPlace(place)) return { ref, place, grid: narrow };
  const grid = valuesOf(sheet, GUTTER, sheet.getMaxColumns());
  const found = placeFromGrid(tab, name, grid);
  if (isPlace(found)) return { ref, place: found, grid };
  throw new LayoutBroken(name, found.drift.column ?? found.drift.block);
}

/** Columns from `first` to `end`, down to the last row. */
export const valuesOf = (sheet: GSheet, first: number, end: number): RawCell[][] =>
  rawCells(sheet.getRange(`${columnLetters(first)}:${columnLetters(end)}`));

export const rawCells = (range: GoogleAppsScript.Spreadsheet.Range): RawCell[][] =>
  range.getValues().map((row) => row.map(rawCell));

/** So many columns between two wanted ones are read along: in a tab of 24,000 rows one costs as much as a round trip. */
const READ_ALONG = 1;

/** Columns of the tab's one table, where set-up laid them; null where they do not all stand there any more. */
function readSome(ref: TabRef, tab: Tab, sheet: GSheet, keys: readonly string[]): Sheet | null {
  const name = sheet.getName();
  const [table] = Object.values(canonicalPlace(tab, name, 0).blocks);
  if (table === undefined) return null;
  const columns = new Set([GUTTER, ...keys.map((key) => columnOf(table, key))]);
  const wanted = [...columns].sort((left, right) => left - right);
  const parts = stretches(wanted).map(({ first, end }) => ({ first, rows: valuesOf(sheet, first, end) }));
  const height = parts[0]?.rows.length ?? 0;
  // Somebody has inserted or deleted rows between two readings.
  if (parts.some(({ rows }) => rows.length !== height)) return null;
  const width = last(wanted) ?? GUTTER;
  const grid = Array.from({ length: height }, (_, row) => {
    const line: RawCell[] = Array.from({ length: width }, () => '');
    for (const { first, rows } of parts)
      for (const [index, cell] of (rows[row] ?? []).entries()) line[first - 1 + index] = cell;
    return line;
  });
  const place = placeFromGrid(tab, name, grid, keys);
  return isPlace(place) ? { ref, place, grid } : null;
}

/** Sorted columns as stretches. */
function stretches(columns: readonly number[]): { first: number; end: number }[] {
  const found: { first: number; end: number }[] = [];
  for (const { first, items } of consecutive(columns, (column) => column)) {
    const end = first + items.length - 1;
    const open = last(found);
    if (open !== undefined && first - open.end <= READ_ALONG + 1) open.end = end;
    else found.push({ first, end });
  }
  return found;
}
