/** Places on a sheet, and how they follow inserted, deleted and moved rows and columns. Everything is zero-based. */
import type { Rect } from '../../engine/types.ts';

/** A place on one sheet; `null` rows or columns reach the sheet's end, however far it grows (`A:C`, `3:3`, `B2:D`). */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number | null;
  readonly columns: number | null;
}

export type Axis = 'rows' | 'columns';

export type StructuralEdit =
  | { readonly axis: Axis; readonly kind: 'insert'; readonly before: number; readonly count: number }
  | { readonly axis: Axis; readonly kind: 'delete'; readonly first: number; readonly count: number }
  | {
      readonly axis: Axis;
      readonly kind: 'move';
      readonly first: number;
      readonly count: number;
      readonly before: number;
    };

interface Span {
  readonly start: number;
  readonly length: number | null;
}

const END = Number.MAX_SAFE_INTEGER;

const endOf = (start: number, length: number | null): number => (length === null ? END : start + length);

/** The cells an area covers on a sheet of this size. */
export function bounded(area: Area, size: { rows: number; columns: number }): Rect {
  return {
    row: area.row,
    column: area.column,
    rows: area.rows ?? Math.max(0, size.rows - area.row),
    columns: area.columns ?? Math.max(0, size.columns - area.column),
  };
}

/** Whether two areas of the same sheet share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < endOf(b.row, b.rows) &&
    b.row < endOf(a.row, a.rows) &&
    a.column < endOf(b.column, b.columns) &&
    b.column < endOf(a.column, a.columns)
  );
}

/** The common part of two bounded areas, or null. */
export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** What is left of `a` without `b`: up to four pieces. */
export function subtract(a: Rect, b: Rect): Rect[] {
  const common = intersection(a, b);
  if (common === null) return [a];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  const pieces: Rect[] = [
    { ...a, rows: common.row - a.row },
    { ...a, row: below, rows: a.row + a.rows - below },
    { ...common, column: a.column, columns: common.column - a.column },
    { ...common, column: right, columns: a.column + a.columns - right },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

/** The same thing for every cell. */
export function filled<T>(rect: Rect, value: T): T[][] {
  return Array.from({ length: rect.rows }, () => new Array<T>(rect.columns).fill(value));
}

/** Whether the pieces together hold every cell of `rect`. */
export function covers(pieces: readonly Rect[], rect: Rect): boolean {
  let left = [rect];
  for (const piece of pieces) left = left.flatMap((rest) => subtract(rest, piece));
  return left.length === 0;
}

function inserted(span: Span, before: number, count: number): Span {
  const wholeAxis = span.length === null && span.start === 0;
  if (!wholeAxis && before <= span.start) return { ...span, start: span.start + count };
  if (span.length === null || before >= span.start + span.length) return span;
  return { ...span, length: span.length + count };
}

function deleted(span: Span, first: number, count: number): Span | null {
  const last = first + count;
  const start = span.start - Math.max(0, Math.min(last, span.start) - first);
  if (span.length === null) return { start, length: null };
  const lost = Math.max(0, Math.min(last, span.start + span.length) - Math.max(first, span.start));
  return lost === span.length ? null : { start, length: span.length - lost };
}

function moved(span: Span, edit: { first: number; count: number; before: number }): Span {
  const { first, count } = edit;
  const before = edit.before > first ? edit.before - count : edit.before;
  if (span.length === null && span.start === 0) return span;
  const wholeSpanMoves =
    span.length !== null && first <= span.start && first + count >= span.start + span.length;
  if (wholeSpanMoves) return { start: before + span.start - first, length: span.length };
  const rest = deleted(span, first, count);
  return rest === null ? span : inserted(rest, before, count);
}

function shiftSpan(span: Span, edit: StructuralEdit): Span | null {
  if (edit.kind === 'insert') return inserted(span, edit.before, edit.count);
  if (edit.kind === 'delete') return deleted(span, edit.first, edit.count);
  return moved(span, edit);
}

/** Where an area lies after the edit, or null when all of it was deleted. It grows only for what is put strictly inside it. */
export function shiftArea(area: Area, edit: StructuralEdit): Area | null {
  if (edit.axis === 'rows') {
    const span = shiftSpan({ start: area.row, length: area.rows }, edit);
    return span && { ...area, row: span.start, rows: span.length };
  }
  const span = shiftSpan({ start: area.column, length: area.columns }, edit);
  return span && { ...area, column: span.start, columns: span.length };
}
