/** Where a tab's blocks and columns stand: as laid, or as the hidden key rows of a grid tell after people moved things. */
import type { RawCell } from '../domain/raw.ts';
import { type Block, type Blocks, hasAnchor, isFormula, type Tab } from './tab.ts';

/** Rows and columns are one-based, as on the sheet. */
export interface BlockPlace {
  readonly headerRow: number;
  /** The hidden row that carries the spilled formulas, or null where the block has none. */
  readonly anchorRow: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Column by key; for `fields`, the value's row by key (their column is VALUE_COLUMN). */
  readonly at: Readonly<Record<string, number>>;
}
export interface TabPlace {
  readonly sheetName: string;
  readonly rows: number;
  readonly columns: number;
  readonly blocks: Readonly<Record<string, BlockPlace>>;
}

/** The first column is the tab's hidden gutter: block markers in the key rows, keys beside the fields. */
export const GUTTER = 1;
export const LABEL_COLUMN = 2;
export const VALUE_COLUMN = 3;
export const NOTE_COLUMN = 4;

/**
 * A block's marker in the gutter: its key and its first and last data row, as a formula keeps them after insertions and deletions. It
 * refers to the whole stretch: a reference to one cell is lost when people delete that row.
 */
export const markerFormula = (block: string, first: number, last: number): string => {
  const rows = `ROW(B${first}:B${last})`;
  return `=ARRAYFORMULA("${block}@"&MIN(${rows})&":"&MAX(${rows}))`;
};
export const MARKER = /^([A-Za-z]+)@(\d+):(\d+)$/;

const blockRows = (block: Block, perUnit: number): number => {
  if (block.kind === 'fields') return Object.keys(block.columns).length;
  return block.kind === 'table' && block.rows === 'perUnit' ? perUnit : (block.rows as number);
};
const blockWidth = (block: Block): number => {
  if (block.kind === 'fields') return NOTE_COLUMN - 1;
  return block.kind === 'table' ? Object.keys(block.columns).length : block.widths.length;
};

/** Columns that commands read: the inputs, and the formulas marked so, which stand right behind them. */
export function readWidth(blocks: Blocks): number {
  const widths = Object.values(blocks).map((block) => {
    if (block.kind !== 'table') return blockWidth(block);
    return Object.values(block.columns).filter((column) => !isFormula(column) || column.read === true).length;
  });
  return GUTTER + Math.max(...widths);
}

/** The tab as set-up lays it: key rows, title, hint, then the blocks, each with its heading, header and anchor. */
export function canonicalPlace(tab: Tab, sheetName: string, perUnit: number): TabPlace {
  const entries = Object.entries(tab.blocks);
  let next = entries.length + 3;
  const blocks: Record<string, BlockPlace> = {};
  for (const [key, block] of entries) {
    const titled = entries.length > 1 ? 1 : 0;
    const headed = block.kind === 'canvas' ? 0 : 1;
    const headerRow = next + titled;
    const anchorRow = hasAnchor(block) ? headerRow + headed : null;
    const firstRow = headerRow + headed + (anchorRow === null ? 0 : 1);
    const lastRow = firstRow + blockRows(block, perUnit) - 1;
    blocks[key] = { headerRow, anchorRow, firstRow, lastRow, at: canonicalColumns(block, firstRow) };
    next = lastRow + 2;
  }
  const columns = GUTTER + Math.max(...entries.map(([, block]) => blockWidth(block)));
  return { sheetName, rows: next - 2, columns, blocks };
}

function canonicalColumns(block: Block, firstRow: number): Record<string, number> {
  if (block.kind === 'canvas') return {};
  const keys = Object.keys(block.columns);
  const start = block.kind === 'fields' ? firstRow : GUTTER + 1;
  return Object.fromEntries(keys.map((key, index) => [key, start + index]));
}

/** What a grid lacks of its declaration: a person deleted or overwrote it. */
export interface Drift {
  readonly block: string;
  readonly column: string | null;
}

/** Reads the key rows of a grid. Formula columns may lie outside what was read: they are not missed; nor is any column but `only`. */
export function placeFromGrid(
  tab: Tab,
  sheetName: string,
  grid: readonly (readonly RawCell[])[],
  only: readonly string[] | null = null,
): TabPlace | { readonly drift: Drift } {
  const blocks: Record<string, BlockPlace> = {};
  const keys = Object.keys(tab.blocks);
  for (const [index, row] of grid.slice(0, keys.length + 2).entries()) {
    const match = MARKER.exec(String(row[0] ?? ''));
    const key = match?.[1];
    const block = key === undefined ? undefined : tab.blocks[key];
    if (match === null || key === undefined || block === undefined) continue;
    const firstRow = Number(match[2]);
    const grows = block.kind === 'table' && block.grows === true;
    const lastRow = grows ? grid.length : Number(match[3]);
    const anchorRow = hasAnchor(block) ? firstRow - 1 : null;
    const headerRow = firstRow - (anchorRow === null ? 1 : 2);
    const at = block.kind === 'fields' ? rowsByKey(grid) : columnsByKey(grid[index] ?? []);
    blocks[key] = { headerRow, anchorRow, firstRow, lastRow, at };
  }
  const drift = findDrift(tab, blocks, only);
  if (drift !== null) return { drift };
  return { sheetName, rows: grid.length, columns: grid[0]?.length ?? 0, blocks };
}

function columnsByKey(row: readonly RawCell[]): Record<string, number> {
  const at: Record<string, number> = {};
  for (let index = GUTTER; index < row.length; index++) {
    const key = row[index];
    if (typeof key === 'string' && key !== '' && at[key] === undefined) at[key] = index + 1;
  }
  return at;
}

function rowsByKey(grid: readonly (readonly RawCell[])[]): Record<string, number> {
  const at: Record<string, number> = {};
  for (const [index, row] of grid.entries()) {
    const key = row[0];
    if (typeof key === 'string' && key !== '') at[key] = index + 1;
  }
  return at;
}

function findDrift(
  tab: Tab,
  places: Readonly<Record<string, BlockPlace>>,
  only: readonly string[] | null,
): Drift | null {
  for (const [key, block] of Object.entries(tab.blocks)) {
    const place = places[key];
    if (place === undefined) return { block: key, column: null };
    if (block.kind === 'canvas') continue;
    for (const [column, declared] of Object.entries(block.columns)) {
      const needed =
        only === null ? declared.role === 'input' || declared.read === true : only.includes(column);
      if (needed && place.at[column] === undefined) return { block: key, column };
    }
  }
  return null;
}

/** Finds a column of a place; a missing key is a fault of the declaration, not of the sheet. */
export function columnOf(place: BlockPlace, key: string): number {
  const column = place.at[key];
  if (column === undefined) throw new Error(`no column ${key}`);
  return column;
}

export function blockOf(place: TabPlace, block: string): BlockPlace {
  const found = place.blocks[block];
  if (found === undefined) throw new Error(`no block ${block}`);
  return found;
}
