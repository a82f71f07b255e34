/** What a source gives, whatever it was: rows of cells, days already as dd/MM/yyyy, numbers as numbers. */
import { type LegacyEncoding, looksLegacy, toUnicode } from '../../../src/domain/legacyText.ts';

export type SourceCell = string | number;
export type Table = readonly (readonly SourceCell[])[];

/** So many rows are looked at; an old list with more is read in parts. */
export const TABLE_ROWS = 2000;
const TABLE_COLUMNS = 60;

/** Bidirectional and zero-width signs that copying from Word and the web leaves behind. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const NOTHING = /^[\s\-–—_.…]*$/;

/** One form for a text: NFC, no invisible signs, single spaces, no blank lines. */
const tidyText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();

/** Dashes and dots stand for "nothing" in tables. */
export const isNothing = (cell: SourceCell | undefined): boolean =>
  cell === undefined || (typeof cell === 'string' && NOTHING.test(cell));

/** A cell as the reader's language writes it: decimals with a comma. */
export const cellText = (cell: SourceCell | undefined): string => {
  if (cell === undefined) return '';
  return typeof cell === 'number' ? String(cell).replace('.', ',') : tidyText(cell);
};

/** How long a list is up to its last item that counts. */
const filledLength = <T>(items: readonly T[], counts: (item: T) => boolean): number =>
  items.reduce((length, item, index) => (counts(item) ? index + 1 : length), 0);

/** Without the empty rows and columns at the end, and within the limits; rows keep their places. */
export function trimTable(rows: Table): { readonly table: Table; readonly truncated: boolean } {
  const lengths = rows.map((row) => filledLength(row, (cell) => !isNothing(cell)));
  const height = filledLength(lengths, (length) => length > 0);
  const width = lengths.reduce((most, length) => Math.max(most, length), 0);
  const [shownHeight, shownWidth] = [Math.min(height, TABLE_ROWS), Math.min(width, TABLE_COLUMNS)];
  const table = rows
    .slice(0, shownHeight)
    .map((row) => Array.from({ length: shownWidth }, (_, column) => row[column] ?? ''));
  return { table, truncated: height > shownHeight || width > shownWidth };
}

const LEGACY_CELLS = 2;

/** The old encoding that most of the table's suspicious cells are in; null when hardly any is. */
export function legacyOf(table: Table): LegacyEncoding | null {
  const found = { TCVN3: 0, VNI: 0 };
  for (const cell of table.flat()) {
    const encoding = typeof cell === 'string' ? looksLegacy(cell) : null;
    if (encoding !== null) found[encoding] += 1;
  }
  if (found.TCVN3 + found.VNI < LEGACY_CELLS) return null;
  return found.TCVN3 >= found.VNI ? 'TCVN3' : 'VNI';
}

/** The table in Unicode. Cells that are Unicode already stay as they are. */
export const convertTable = (table: Table, encoding: LegacyEncoding): Table =>
  table.map((row) => row.map((cell) => (typeof cell === 'string' ? toUnicode(cell, encoding) : cell)));

/** A cell that shows what converting does, before and after; null when nothing changes. */
export function legacySample(
  table: Table,
  encoding: LegacyEncoding,
): { readonly before: string; readonly after: string } | null {
  for (const cell of table.flat()) {
    if (typeof cell !== 'string' || looksLegacy(cell) === null) continue;
    const after = toUnicode(cell, encoding);
    if (after !== cell) return { before: tidyText(cell), after: tidyText(after) };
  }
  return null;
}
