/** Text of the clipboard as cells. */
import type { TypedCell } from '../../server/grid/protocol.ts';
import type { Zone } from './odoo.ts';

/** A cell in quotes, as spreadsheets write one that holds a line break, a tab or a quote; or one without. */
const CELL = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|[^\t\r\n]*/y;

function cellAt(text: string, at: number): { value: string; end: number } {
  CELL.lastIndex = at;
  const [whole = '', quoted] = CELL.exec(text) ?? [];
  const needsQuotes = quoted !== undefined && /[\t\r\n"]/.test(quoted);
  return { value: needsQuotes ? quoted.replaceAll('""', '"') : whole, end: at + whole.length };
}

/** Rows of cells; a line break at the end begins no row. */
export function clipboardRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const { value, end } = cellAt(text, at);
    row.push(value);
    const isBreak = text[end] !== '\t';
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (!isBreak) continue;
    rows.push(row);
    row = [];
    if (at >= text.length) break;
  }
  return rows;
}

/** Where the cells go: below and right of the selection's corner, or one value into all that is selected. */
export function pastedCells(text: string, { left, top, right, bottom }: Zone): TypedCell[] {
  const rows = clipboardRows(text);
  const [only] = rows[0] ?? [];
  const isOne = rows.length === 1 && rows[0]?.length === 1;
  if (!isOne || only === undefined) {
    return rows.flatMap((line, row) =>
      line.map((cell, column): TypedCell => [top + row, left + column, cell]),
    );
  }
  const width = right - left + 1;
  return Array.from(
    { length: width * (bottom - top + 1) },
    (_, n): TypedCell => [top + Math.floor(n / width), left + (n % width), only],
  );
}
