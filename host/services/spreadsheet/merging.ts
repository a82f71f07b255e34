/** Merged cells: only the first one of a merge holds anything, and much is refused around it. */
import type { Rect, SheetId } from '../../engine/types.ts';
import { ScriptError } from '../../runtime/errors.ts';
import { intersection } from './area.ts';
import type { Book } from './book.ts';

const isSame = (one: Rect, other: Rect): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;

/** Merges that share a cell with the rectangle. */
export const mergesIn = (book: Book, sheet: SheetId, rect: Rect): Rect[] =>
  book.engine.merges(sheet).filter((merge) => intersection(merge, rect) !== null);

const isInside = (merge: Rect, rect: Rect): boolean => {
  const common = intersection(merge, rect);
  return common !== null && isSame(common, merge);
};

/** Merging and unmerging take whole merges. */
export function requireWholeMerges(book: Book, sheet: SheetId, rect: Rect): void {
  if (mergesIn(book, sheet, rect).some((merge) => !isInside(merge, rect)))
    throw new ScriptError('You must select all cells in a merged range to merge or unmerge them.');
}

export function requireNoCutMerge(book: Book, sheet: SheetId, rect: Rect): void {
  if (mergesIn(book, sheet, rect).some((merge) => !isInside(merge, rect)))
    throw new ScriptError(
      "You can't perform a paste that partially intersects a merge. Please adjust your range and try again.",
    );
}

export function requireNoVerticalMerge(book: Book, sheet: SheetId, rect: Rect, act: 'sort' | 'filter'): void {
  if (!mergesIn(book, sheet, rect).some(({ rows }) => rows > 1)) return;
  throw new ScriptError(
    act === 'sort'
      ? "You can't sort a range with vertical merges."
      : "You can't create a filter over a range containing vertical merges.",
  );
}

/** Whether a cell lies under a merge without being its first: what is written there is lost. */
export const isCovered = (merges: readonly Rect[], row: number, column: number): boolean =>
  merges.some(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns &&
      !(row === merge.row && column === merge.column),
  );
