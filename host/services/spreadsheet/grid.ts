/** What people do at the screen: typing, pasting, rows, columns, tabs. The same rules as for scripts, without a run. */
import type { Rect, Scalar, SheetInfo } from '../../engine/types.ts';
import type { Edit, GridPort } from '../../runtime/types.ts';
import { cellA1, formatA1, parseA1 } from './a1.ts';
import { bounded, filled } from './area.ts';
import type { Book } from './book.ts';
import { outOfBounds, protectedCell } from './errors.ts';
import { cellVerbs } from './gridCells.ts';
import { tabVerbs } from './gridTabs.ts';
import { isCovered, requireNoCutMerge } from './merging.ts';
import { requireValid } from './range/entry.ts';
import { sortRows } from './sorting.ts';
import { addSheet, deleteLines, deleteSheet, insertLines, moveColumns, renameSheet } from './structure.ts';
import { applyWrites } from './writes.ts';

function tab(book: Book, name: string): SheetInfo {
  const found = book.find(name);
  if (found === null) throw new Error(`there is no tab ${name}`);
  return found;
}

function rectOf(book: Book, sheet: SheetInfo, a1: string): Rect {
  const reference = parseA1(a1);
  if (reference === null || reference.sheet !== null) throw new Error(`${a1} is no notation of cells`);
  const rect = bounded(reference.area, book.info(sheet.id));
  const { rows, columns } = book.info(sheet.id);
  if (
    rect.rows < 1 ||
    rect.columns < 1 ||
    rect.row + rect.rows > rows ||
    rect.column + rect.columns > columns
  ) {
    throw outOfBounds();
  }
  return rect;
}

function requireWrite(book: Book, user: string, sheet: number, rect: Rect): void {
  if (!book.access.mayWrite(user, sheet, rect)) throw protectedCell();
}

const filledValue = (value: Scalar): { value?: string | number | boolean } =>
  value === null || value === '' ? {} : { value };

function scalarAt(book: Book, sheet: number, cell: Rect): Scalar {
  const value = book.engine.values(sheet, cell)[0]?.[0] ?? null;
  return typeof value === 'object' && value !== null ? value.error : value;
}

/** Parsed by the file's locale, judged by protections, then by the rules that reject. */
function type(book: Book, user: string, name: string, a1: string, text: string): Edit | null {
  const sheet = tab(book, name);
  const { row, column } = rectOf(book, sheet, a1);
  const cell = { row, column, rows: 1, columns: 1 };
  requireWrite(book, user, sheet.id, cell);
  if (isCovered(book.engine.merges(sheet.id), row, column)) throw new Error(`${a1} lies under a merge`);
  requireValid(book, sheet.id, cell, [[text]]);
  const before = scalarAt(book, sheet.id, cell);
  const hadFormula = book.engine.formulas(sheet.id, cell)[0]?.[0] !== '';
  applyWrites(book, [{ kind: 'content', sheet: sheet.id, rect: cell, values: [[text]] }]);
  book.selection.set(user, { sheet: sheet.id, area: cell });
  const after = scalarAt(book, sheet.id, cell);
  if (before === after && !hadFormula && !text.startsWith('=')) return null;
  const { value: oldValue } = filledValue(before);
  return {
    sheet: name,
    a1: cellA1(row, column),
    ...filledValue(after),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}

/** Google adds rows and columns for what is pasted beyond the end, where the person may. */
function makeRoom(book: Book, user: string, sheet: number, rect: Rect): void {
  const size = book.info(sheet);
  const [rows, columns] = [rect.row + rect.rows - size.rows, rect.column + rect.columns - size.columns];
  if (rows > 0) insertLines(book, user, { sheet, axis: 'rows', before: size.rows, count: rows });
  if (columns > 0) insertLines(book, user, { sheet, axis: 'columns', before: size.columns, count: columns });
}

/** All or nothing; validation rules only mark what is pasted. */
function paste(
  book: Book,
  user: string,
  name: string,
  a1: string,
  rows: readonly (readonly string[])[],
): Edit | null {
  const sheet = tab(book, name);
  const { row, column } = rectOf(book, sheet, a1);
  const width = Math.max(0, ...rows.map((line) => line.length));
  if (width === 0) return null;
  const rect = { row, column, rows: rows.length, columns: width };
  requireWrite(book, user, sheet.id, rect);
  requireNoCutMerge(book, sheet.id, rect);
  makeRoom(book, user, sheet.id, rect);
  const values = filled(rect, '').map((line, i) => line.map((_, j) => rows[i]?.[j] ?? ''));
  applyWrites(book, [{ kind: 'content', sheet: sheet.id, rect, values }]);
  book.selection.set(user, { sheet: sheet.id, area: rect });
  if (rect.rows * rect.columns > 1) return { sheet: name, a1: formatA1(rect) };
  return { sheet: name, a1: formatA1(rect), ...filledValue(scalarAt(book, sheet.id, rect)) };
}

/** `column` counts on the sheet, from 1. */
function sort(book: Book, user: string, name: string, a1: string, column: number, ascending: boolean): void {
  const sheet = tab(book, name);
  const rect = rectOf(book, sheet, a1);
  const key = column - 1 - rect.column;
  if (key < 0 || key >= rect.columns) throw outOfBounds();
  requireWrite(book, user, sheet.id, rect);
  sortRows(book, sheet.id, rect, [{ column: key, ascending }]);
}

/** The verbs of people, by tab names and one-based numbers. */
export function createGrid(book: Book): GridPort {
  const id = (name: string): number => tab(book, name).id;
  const find = (name: string): SheetInfo => tab(book, name);
  return {
    ...tabVerbs(book, find),
    ...cellVerbs(book, find, (sheet, a1) => rectOf(book, sheet, a1)),
    type: (user, sheet, a1, text) => type(book, user, sheet, a1, text),
    paste: (user, sheet, a1, rows) => paste(book, user, sheet, a1, rows),
    see(_user, name, a1) {
      book.followClock();
      const sheet = tab(book, name);
      return book.engine.displayed(sheet.id, rectOf(book, sheet, a1));
    },
    insertRows: (user, sheet, beforeRow, count) =>
      insertLines(book, user, { sheet: id(sheet), axis: 'rows', before: beforeRow - 1, count }),
    deleteRows: (user, sheet, firstRow, count) =>
      deleteLines(book, user, { sheet: id(sheet), axis: 'rows', first: firstRow - 1, count }),
    insertColumns: (user, sheet, beforeColumn, count) =>
      insertLines(book, user, { sheet: id(sheet), axis: 'columns', before: beforeColumn - 1, count }),
    deleteColumns: (user, sheet, firstColumn, count) =>
      deleteLines(book, user, { sheet: id(sheet), axis: 'columns', first: firstColumn - 1, count }),
    moveColumns: (user, sheet, firstColumn, count, beforeColumn) =>
      moveColumns(book, user, { sheet: id(sheet), first: firstColumn - 1, count, before: beforeColumn - 1 }),
    sort: (user, sheet, a1, column, ascending) => sort(book, user, sheet, a1, column, ascending),
    renameSheet: (user, sheet, name) => renameSheet(book, user, id(sheet), name),
    deleteSheet: (user, sheet) => deleteSheet(book, user, id(sheet)),
    addSheet(user, name, rows) {
      addSheet(book, user, { name });
      if (rows !== undefined && rows.length > 0) paste(book, user, name, 'A1', rows);
    },
  };
}
