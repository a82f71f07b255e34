/** What people do to cells besides typing: emptying, merging, filtering, replacing, formatting, and taking rules away. */
import type { Rect, SheetInfo } from '../../engine/types.ts';
import { ScriptError } from '../../runtime/errors.ts';
import type { Edit, GridPort } from '../../runtime/types.ts';
import { formatA1 } from './a1.ts';
import { bounded, filled } from './area.ts';
import type { Book } from './book.ts';
import { outOfBounds, protectedCell } from './errors.ts';
import { isCovered, requireNoVerticalMerge, requireWholeMerges } from './merging.ts';
import { paint } from './patches.ts';
import { patchSheet, sheetOf } from './state.ts';
import { applyWrites, type Write } from './writes.ts';

type CellVerbs = Pick<
  GridPort,
  | 'clear'
  | 'merge'
  | 'unmerge'
  | 'filter'
  | 'removeFilter'
  | 'replace'
  | 'format'
  | 'clearValidation'
  | 'clearConditional'
  | 'removeProtection'
>;

function requireWrite(book: Book, user: string, sheet: SheetInfo, rect: Rect): void {
  if (!book.access.mayWrite(user, sheet.id, rect)) throw protectedCell();
}

/** The Delete key: contents go, formats and rules stay; all or nothing. */
function clear(book: Book, user: string, sheet: SheetInfo, rect: Rect): Edit {
  requireWrite(book, user, sheet, rect);
  applyWrites(book, [{ kind: 'content', sheet: sheet.id, rect, values: filled(rect, '') }]);
  return { sheet: sheet.name, a1: formatA1(rect) };
}

/** Keeps the first cell's value and loses the others'. */
function merge(book: Book, user: string, sheet: SheetInfo, rect: Rect): void {
  requireWrite(book, user, sheet, rect);
  requireWholeMerges(book, sheet.id, rect);
  if (rect.rows * rect.columns > 1) book.engine.mergeCells(sheet.id, rect);
}

function unmerge(book: Book, user: string, sheet: SheetInfo, rect: Rect): void {
  requireWrite(book, user, sheet, rect);
  requireWholeMerges(book, sheet.id, rect);
  book.engine.unmergeCells(sheet.id, rect);
}

/** Hides rows on the screen: scripts read and write them as before. Google wants the right to edit all of the range. */
function filter(
  book: Book,
  user: string,
  sheet: SheetInfo,
  wanted: { rect: Rect; column: number; hidden: readonly string[] },
): void {
  const { rect, column, hidden } = wanted;
  requireWrite(book, user, sheet, rect);
  requireNoVerticalMerge(book, sheet.id, rect, 'filter');
  if (column - 1 < rect.column || column - 1 >= rect.column + rect.columns) throw outOfBounds();
  if ((sheetOf(book.state, sheet.id).filter ?? null) !== null)
    throw new ScriptError("You can't create a filter in a sheet that already has a filter.");
  patchSheet(book.state, sheet.id, { filter: { area: rect, column: column - 1, hidden } });
}

function removeFilter(book: Book, user: string, sheet: SheetInfo): void {
  const standing = sheetOf(book.state, sheet.id).filter ?? null;
  if (standing === null) return;
  requireWrite(book, user, sheet, bounded(standing.area, sheet));
  patchSheet(book.state, sheet.id, { filter: null });
}

/**
 * Find and replace, letter case aside, in hidden rows and columns too, formulas left alone: what the person may not edit is passed over, what a dropdown
 * would not offer is taken, and no edit event is fired, which is the worst that a script may have to expect.
 */
function replaceIn(book: Book, user: string, sheet: SheetInfo, find: string, by: string): number {
  const used = book.engine.used(sheet.id);
  if (used === null || find === '') return 0;
  const rect = { row: 0, column: 0, ...used };
  const shown = book.engine.displayed(sheet.id, rect);
  const formulas = book.engine.formulas(sheet.id, rect);
  const spilled = spillsOf(book, sheet, rect);
  const pattern = new RegExp(find.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu');
  const merges = book.engine.merges(sheet.id);
  const writes: Write[] = [];
  shown.forEach((line, row) => {
    line.forEach((text, column) => {
      if (!text.match(pattern) || formulas[row]?.[column] !== '' || isCovered(merges, row, column)) return;
      const cell = { row, column, rows: 1, columns: 1 };
      if (spilled.has(`${row}:${column}`) || !book.access.mayWrite(user, sheet.id, cell)) return;
      writes.push({
        kind: 'content',
        sheet: sheet.id,
        rect: cell,
        values: [[text.replace(pattern, () => by)]],
      });
    });
  });
  applyWrites(book, writes);
  return writes.length;
}

/** Cells that some formula spills into. */
function spillsOf(book: Book, sheet: SheetInfo, rect: Rect): ReadonlySet<string> {
  const spilled = new Set<string>();
  book.engine.formulas(sheet.id, rect).forEach((line, row) => {
    line.forEach((formula, column) => {
      const area = formula === '' ? null : book.engine.spill(sheet.id, row, column);
      if (area === null) return;
      for (let r = area.row; r < area.row + area.rows; r++)
        for (let c = area.column; c < area.column + area.columns; c++) spilled.add(`${r}:${c}`);
    });
  });
  return spilled;
}

function clearConditional(book: Book, user: string, sheet: SheetInfo): void {
  const { conditional } = sheetOf(book.state, sheet.id);
  for (const { areas } of conditional)
    for (const area of areas) requireWrite(book, user, sheet, bounded(area, sheet));
  patchSheet(book.state, sheet.id, { conditional: [] });
}

/** Whoever is on a protection's list may take it away. */
function removeProtection(book: Book, user: string, sheet: SheetInfo, description: string): void {
  const { state, access } = book;
  const found = state.protections.filter((one) => one.sheet === sheet.id && one.description === description);
  if (found.length === 0) throw new Error(`${sheet.name} has no protection ${description}`);
  if (!found.every((one) => access.mayEditProtection(user, one))) throw protectedCell();
  state.protections = state.protections.filter((one) => !found.includes(one));
}

/** `tab` finds a tab by its name, `rectOf` cells by their notation; both throw. */
export function cellVerbs(
  book: Book,
  tab: (name: string) => SheetInfo,
  rectOf: (sheet: SheetInfo, a1: string) => Rect,
): CellVerbs {
  return {
    clear: (user, sheet, a1) => clear(book, user, tab(sheet), rectOf(tab(sheet), a1)),
    merge: (user, sheet, a1) => merge(book, user, tab(sheet), rectOf(tab(sheet), a1)),
    unmerge: (user, sheet, a1) => unmerge(book, user, tab(sheet), rectOf(tab(sheet), a1)),
    filter: (user, sheet, a1, column, hidden) =>
      filter(book, user, tab(sheet), { rect: rectOf(tab(sheet), a1), column, hidden }),
    removeFilter: (user, sheet) => removeFilter(book, user, tab(sheet)),
    replace(user, sheet, find, by) {
      const sheets = sheet === null ? book.engine.sheets() : [tab(sheet)];
      return sheets.reduce((count, each) => count + replaceIn(book, user, each, find, by), 0);
    },
    format(user, sheet, a1, format) {
      const rect = rectOf(tab(sheet), a1);
      requireWrite(book, user, tab(sheet), rect);
      book.engine.setNumberFormats(tab(sheet).id, rect, filled(rect, format));
    },
    clearValidation(user, sheet, a1) {
      const { id } = tab(sheet);
      const rect = rectOf(tab(sheet), a1);
      requireWrite(book, user, tab(sheet), rect);
      patchSheet(book.state, id, { validations: paint(sheetOf(book.state, id).validations, rect, null) });
    },
    clearConditional: (user, sheet) => clearConditional(book, user, tab(sheet)),
    removeProtection: (user, sheet, description) => removeProtection(book, user, tab(sheet), description),
  };
}
