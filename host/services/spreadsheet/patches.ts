/** What is laid over cells piece by piece (notes, validation rules): disjoint rectangles, each with one thing. */
import type { Rect } from '../../engine/types.ts';
import { intersection, type StructuralEdit, shiftArea, subtract } from './area.ts';

export interface Patch<T> {
  readonly rect: Rect;
  readonly what: T;
}

/** Lays one thing over a rectangle, or with null takes away what is there. */
export function paint<T>(patches: readonly Patch<T>[], rect: Rect, what: T | null): Patch<T>[] {
  const rest = patches.flatMap((patch) =>
    intersection(patch.rect, rect) === null
      ? [patch]
      : subtract(patch.rect, rect).map((piece) => ({ rect: piece, what: patch.what })),
  );
  if (what !== null) rest.push({ rect, what });
  return rest;
}

/** Lays a grid of things with its top left at (row, column); equal neighbours in a column become one patch. */
export function paintGrid<T>(
  patches: readonly Patch<T>[],
  rect: Rect,
  grid: readonly (readonly (T | null)[])[],
): Patch<T>[] {
  const result = paint(patches, rect, null);
  for (let column = 0; column < rect.columns; column++) {
    let start = 0;
    for (let row = 1; row <= rect.rows; row++) {
      const what = grid[start]?.[column] ?? null;
      if (row < rect.rows && (grid[row]?.[column] ?? null) === what) continue;
      if (what !== null) {
        const run = { row: rect.row + start, column: rect.column + column, rows: row - start, columns: 1 };
        result.push({ rect: run, what });
      }
      start = row;
    }
  }
  return result;
}

/** What lies on one cell. */
export function at<T>(patches: readonly Patch<T>[], row: number, column: number): T | null {
  for (const { rect, what } of patches) {
    const inRows = row >= rect.row && row < rect.row + rect.rows;
    if (inRows && column >= rect.column && column < rect.column + rect.columns) return what;
  }
  return null;
}

/** What lies on each cell of a rectangle. */
export function grid<T>(patches: readonly Patch<T>[], rect: Rect): (T | null)[][] {
  const cells: (T | null)[][] = Array.from({ length: rect.rows }, () =>
    new Array<T | null>(rect.columns).fill(null),
  );
  for (const patch of patches) {
    const common = intersection(patch.rect, rect);
    if (common === null) continue;
    for (let row = common.row; row < common.row + common.rows; row++) {
      const from = common.column - rect.column;
      cells[row - rect.row]?.fill(patch.what, from, from + common.columns);
    }
  }
  return cells;
}

function singleColumns<T>(patch: Patch<T>): Patch<T>[] {
  return Array.from({ length: patch.rect.columns }, (_, i) => ({
    rect: { ...patch.rect, column: patch.rect.column + i, columns: 1 },
    what: patch.what,
  }));
}

function singleRows<T>(patch: Patch<T>): Patch<T>[] {
  return Array.from({ length: patch.rect.rows }, (_, i) => ({
    rect: { ...patch.rect, row: patch.rect.row + i, rows: 1 },
    what: patch.what,
  }));
}

/** Carries the patches along with an edit of the sheet; one that `grows` also covers what is inserted inside it. */
export function shiftPatches<T>(
  patches: readonly Patch<T>[],
  edit: StructuralEdit,
  grows: boolean,
): Patch<T>[] {
  const whole = edit.kind === 'delete' || (edit.kind === 'insert' && grows);
  const slices = whole ? patches : patches.flatMap(edit.axis === 'columns' ? singleColumns : singleRows);
  return slices.flatMap(({ rect, what }) => {
    const area = shiftArea(rect, edit);
    if (area === null || area.rows === null || area.columns === null) return [];
    return [{ rect: { ...area, rows: area.rows, columns: area.columns }, what }];
  });
}

/** The same picture always gives the same list, however it came about: runs within columns, by column, then row. */
export function columnRuns<T>(
  patches: readonly Patch<T>[],
  keyOf: (what: T) => string,
): { column: number; row: number; rows: number; key: string }[] {
  const single = patches
    .flatMap(singleColumns)
    .map(({ rect, what }) => ({ column: rect.column, row: rect.row, rows: rect.rows, key: keyOf(what) }))
    .sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; row: number; rows: number; key: string }[] = [];
  for (const piece of single) {
    const last = runs.at(-1);
    const continues =
      last !== undefined &&
      last.column === piece.column &&
      last.row + last.rows === piece.row &&
      last.key === piece.key;
    if (continues) last.rows += piece.rows;
    else runs.push(piece);
  }
  return runs;
}
