/** What a standing tab lacks of its declaration, found by its own keys: lines to insert and keys to write, so that nothing that stands is moved by hand. */
import type { RawCell } from '../../domain/raw.ts';
import type { CellsChange, InsertChange } from '../changes.ts';
import type { Grid, RawSheet } from '../decode.ts';
import { GUTTER, MARKER } from '../place.ts';
import type { Block, Tab } from '../tab.ts';

export interface Added {
  readonly block: string;
  readonly key: string;
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  /** Whether a line comes in for it; else an empty one is taken. */
  readonly isInserted: boolean;
}
export interface Frame {
  readonly inserts: readonly InsertChange[];
  /** Where each missing key belongs, by block and key: a table's column, a field's row. */
  readonly added: readonly Added[];
  readonly keys: readonly CellsChange[];
}

type Draft = RawCell[][];
interface Work {
  readonly ref: string;
  readonly grid: Draft;
  readonly inserts: InsertChange[];
  added: Added[];
}

/** Null where a whole block is missing: that is no older version of the tab, but a broken one. */
export function frameOf({ ref, grid }: RawSheet, tab: Tab): Frame | null {
  const work: Work = { ref, grid: grid.map((line) => [...line]), inserts: [], added: [] };
  for (const [name, block] of Object.entries(tab.blocks)) {
    const row = markerRow(work.grid, name);
    if (row === null) return null;
    if (block.kind === 'fields') addFields(work, name, block);
    if (block.kind === 'table') addColumns(work, name, block, row);
  }
  const keys = work.added.map(({ block, key, axis, at }): CellsChange => {
    const row = axis === 'rows' ? at : (markerRow(work.grid, block) ?? 0) + 1;
    return { kind: 'cells', ref, row, column: axis === 'rows' ? GUTTER : at, values: [[key]] };
  });
  return { inserts: work.inserts, added: work.added, keys };
}

export const isWhole = ({ inserts, added }: Frame): boolean => inserts.length + added.length === 0;

/** An empty line at this index, from 0; what was added behind it moves on. */
function insertLine(work: Work, axis: Added['axis'], at: number): void {
  if (axis === 'columns') for (const line of work.grid) line.splice(at, 0, '');
  else {
    for (const line of work.grid.slice(0, KEY_ROWS)) line[0] = movedMarker(line[0] ?? '', at);
    work.grid.splice(
      at,
      0,
      Array.from({ length: work.grid[0]?.length ?? 0 }, () => ''),
    );
  }
  work.inserts.push({ kind: 'insert', ref: work.ref, axis, before: at + 1, count: 1 });
  work.added = work.added.map((each) =>
    each.axis === axis && each.at > at ? { ...each, at: each.at + 1 } : each,
  );
}

/** The marker is a formula: it follows what moves. */
function movedMarker(cell: RawCell, at: number): RawCell {
  const [, block, first, end] = MARKER.exec(String(cell)) ?? [];
  if (block === undefined) return cell;
  const moved = (row: string | undefined): number => Number(row) + (Number(row) > at ? 1 : 0);
  return `${block}@${moved(first)}:${moved(end)}`;
}

/** Index of the key row, from 0. */
function markerRow(grid: Grid, block: string): number | null {
  const at = grid.slice(0, KEY_ROWS).findIndex((line) => MARKER.exec(String(line[0] ?? ''))?.[1] === block);
  return at < 0 ? null : at;
}
const KEY_ROWS = 12;

const isBlank = (cell: RawCell | undefined): boolean => cell === undefined || cell === '';

/** A missing field comes in below the one it follows. A blank line that an insertion cut short left there is taken instead: not the gap that ends the block. */
function addFields(work: Work, name: string, block: Extract<Block, { kind: 'fields' }>): void {
  const isEmpty = (row: number): boolean => (work.grid[row] ?? []).every(isBlank);
  let before = -1;
  for (const key of Object.keys(block.columns)) {
    const standing = work.grid.findIndex((line) => line[0] === key);
    if (standing >= 0) {
      before = standing;
      continue;
    }
    const at = before < 0 ? firstField(work.grid, block) : before + 1;
    const isInside = String(work.grid[at + 1]?.[0]) in block.columns;
    const isInserted = !isEmpty(at) || !(isInside || isEmpty(at + 1));
    if (isInserted) insertLine(work, 'rows', at);
    const line = work.grid[at];
    if (line !== undefined) line[0] = key;
    work.added = [...work.added, { block: name, key, axis: 'rows', at: at + 1, isInserted }];
    before = at;
  }
}
const firstField = (grid: Grid, block: Extract<Block, { kind: 'fields' }>): number => {
  const keys = new Set<unknown>(Object.keys(block.columns));
  const at = grid.findIndex((line) => keys.has(line[0]));
  return at < 0 ? grid.length : at;
};

/** A missing column comes in behind the one it follows; another block of the tab may have left room there already. */
function addColumns(
  work: Work,
  name: string,
  block: Extract<Block, { kind: 'table' }>,
  keyRow: number,
): void {
  const keys = (): RawCell[] => work.grid[keyRow] ?? [];
  let before: number = GUTTER - 1;
  for (const key of Object.keys(block.columns)) {
    const standing = keys().indexOf(key, GUTTER);
    if (standing >= 0) {
      before = standing;
      continue;
    }
    const at = before + 1;
    const isInserted = at >= keys().length || !isFreeColumn(work.grid, keyRow, at);
    if (isInserted) insertLine(work, 'columns', at);
    keys()[at] = key;
    work.added = [...work.added, { block: name, key, axis: 'columns', at: at + 1, isInserted }];
    before = at;
  }
}

/** Nothing stands there, neither a key nor, in the block's own rows, anything else. */
function isFreeColumn(grid: Grid, keyRow: number, at: number): boolean {
  if (!isBlank(grid[keyRow]?.[at])) return false;
  const [, , first, end] = MARKER.exec(String(grid[keyRow]?.[0] ?? '')) ?? [];
  const rows = grid.slice(Math.max(0, Number(first) - 3), Number(end));
  return rows.every((line) => isBlank(line[at]));
}
