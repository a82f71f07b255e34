/** A1 notation, both ways. */
import type { Area } from './area.ts';

export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let rest = column + 1;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** A → 0, AA → 26. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9][0-9]{0,6})?$/;

function parseCorner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (match === null || text === '') return null;
  const [, letters, digits] = match;
  return {
    column: letters === undefined ? null : columnIndex(letters),
    row: digits === undefined ? null : Number(digits) - 1,
  };
}

/** From `start` to `end` on one axis; an open start begins at the first line, an open end reaches the sheet's end. */
function span(start: number | null, end: number | null): { first: number; length: number | null } {
  if (start !== null && end !== null) {
    return { first: Math.min(start, end), length: Math.abs(end - start) + 1 };
  }
  return { first: start ?? end ?? 0, length: null };
}

function parseCells(text: string): Area | null {
  const parts = text.split(':');
  const start = parseCorner(parts[0] ?? '');
  if (start === null || parts.length > 2) return null;
  if (parts.length === 1) {
    if (start.row === null || start.column === null) return null;
    return { row: start.row, column: start.column, rows: 1, columns: 1 };
  }
  const end = parseCorner(parts[1] ?? '');
  if (end === null) return null;
  const rows = span(start.row, end.row);
  const columns = span(start.column, end.column);
  if (rows.length === null && columns.length === null) return null;
  return { row: rows.first, column: columns.first, rows: rows.length, columns: columns.length };
}

function splitSheet(text: string): { sheet: string | null; cells: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted !== null) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), cells: quoted[2] ?? '' };
  const at = text.lastIndexOf('!');
  return at < 0 ? { sheet: null, cells: text } : { sheet: text.slice(0, at), cells: text.slice(at + 1) };
}

/** `A1`, `A1:B2`, `A:C`, `3:3`, `B2:D`, `'Tên tab'!A1`; null when it is none of these. */
export function parseA1(text: string): Reference | null {
  const { sheet, cells } = splitSheet(text.trim());
  const area = parseCells(cells);
  return area && { sheet, area };
}

/** The notation Google gives a range: open ends stay open, one cell has no colon. */
export function formatA1(area: Area): string {
  const left = columnLetters(area.column);
  const top = area.row + 1;
  if (area.rows === null && area.columns === null) return `${left}${top}:${left}`;
  if (area.columns === null) {
    const bottom = area.row + (area.rows ?? 1);
    return area.column === 0 ? `${top}:${bottom}` : `${left}${top}:${bottom}`;
  }
  const right = columnLetters(area.column + area.columns - 1);
  if (area.rows === null) return area.row === 0 ? `${left}:${right}` : `${left}${top}:${right}`;
  const first = `${left}${top}`;
  const last = `${right}${area.row + area.rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** One cell's notation. */
export const cellA1 = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
