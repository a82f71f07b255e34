/** A tab's inputs as JSON and back: what Sao lưu keeps, cut to what cells hold. */
import * as z from 'zod/mini';
import { last } from '../domain/lists.ts';
import type { RawCell } from '../domain/raw.ts';
import { type RawSheet, rawRows, type Sheet } from './decode.ts';
import { blockOf, VALUE_COLUMN } from './place.ts';
import { type Columns, isFormula, type Tab } from './tab.ts';

const cellShape = z.union([z.string(), z.number(), z.boolean()]);
const blockShape = z.object({
  keys: z.array(z.string()),
  /** Each row's number on the sheet, then its cells in the order of the keys; empty ones at its end are left out. */
  rows: z.array(z.tuple([z.number()], cellShape)),
});
const savedShape = z.object({ blocks: z.record(z.string(), blockShape) });
export type SavedBlock = z.infer<typeof blockShape>;
export type SavedTab = z.infer<typeof savedShape>;

/** A cell holds 50,000 characters. */
const LONGEST = 45_000;

const inputKeys = (columns: Columns): string[] =>
  Object.entries(columns).flatMap(([key, column]) => (isFormula(column) ? [] : [key]));

function trimmed(at: number, cells: readonly RawCell[]): [number, ...RawCell[]] {
  const end = cells.reduce<number>((filled, cell, index) => (cell === '' ? filled : index + 1), 0);
  return [at, ...cells.slice(0, end)];
}

/** Everything people and commands have written into the tab; what formulas show is left out. */
export function savedTab(sheet: Sheet, { blocks }: Tab): SavedTab {
  const saved: Record<string, SavedBlock> = {};
  for (const [name, block] of Object.entries(blocks)) {
    if (block.kind === 'canvas') continue;
    const keys = inputKeys(block.columns);
    if (block.kind === 'fields') {
      const { at } = blockOf(sheet.place, name);
      const cells = keys.map((key) => sheet.grid[(at[key] ?? 0) - 1]?.[VALUE_COLUMN - 1] ?? '');
      saved[name] = { keys, rows: [trimmed(0, cells)] };
      continue;
    }
    const rows = rawRows(sheet, name, block.columns, keys);
    saved[name] = {
      keys,
      rows: rows.map(({ at, row }) =>
        trimmed(
          at,
          keys.map((key) => row[key] ?? ''),
        ),
      ),
    };
  }
  return { blocks: saved };
}

/** The whole grid of a tab whose columns are of another version, row by row. */
export const savedGrid = ({ grid }: RawSheet): SavedTab => ({
  blocks: {
    grid: {
      keys: [],
      rows: grid.map((line, index) => trimmed(index + 1, line)).filter((row) => row.length > 1),
    },
  },
});

export const savedRows = ({ blocks }: SavedTab): number =>
  Object.values(blocks).reduce((sum, block) => sum + block.rows.length, 0);

/** The JSON in pieces; no character that takes two units is cut in half. */
export function pieces(saved: SavedTab): string[] {
  const text = JSON.stringify(saved);
  const cut: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = from + LONGEST;
    const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
    cut.push(text.slice(from, isHalf ? end - 1 : end));
    from = isHalf ? end - 1 : end;
  }
  return cut;
}

/** Null for what is no backup: the tab is the office's to edit. */
export function readSaved(parts: readonly string[]): SavedTab | null {
  try {
    const found = z.safeParse(savedShape, JSON.parse(parts.join('')));
    return found.success ? found.data : null;
  } catch {
    return null;
  }
}

export type SavedCells = Readonly<Record<string, RawCell>>;
/** The block's rows by key. */
export const cellsOf = ({ keys, rows }: SavedBlock): { at: number; cells: SavedCells }[] =>
  rows.map(([at, ...cells]) => ({
    at,
    cells: Object.fromEntries(keys.map((key, index) => [key, cells[index] ?? ''])),
  }));

/** By a table's block, what its rows are known by however else they were changed. A block that is not named here is known by all its cells: a unit may launch two movements on one day. */
export const IDENTITIES: Readonly<Record<string, readonly string[]>> = {
  years: ['year'],
  units: ['id'],
  movements: ['code'],
  criteria: ['movement', 'target', 'scope', 'from'],
  payRates: ['from'],
  rules: ['movement', 'type', 'kind'],
  forms: ['code'],
  register: ['id'],
  archive: ['id'],
  unitYears: ['unit', 'year'],
  book: ['id'],
  ledger: ['key'],
  log: ['key'],
  duties: ['year'],
  nominees: ['id'],
};
/** Several rows may share what they are known by: a refused proposal and the next one, a form and its next window. */
const SHARED: readonly string[] = ['book', 'forms', 'rules'];

const textOf = (keys: readonly string[], cells: SavedCells): string =>
  JSON.stringify(keys.map((key) => cells[key] ?? ''));

/** The kept rows that stand no more. A row stands when one of its identity does; one that had none yet, when its other cells do. */
export function lostRows<R extends { readonly cells: SavedCells }>(
  block: string,
  keys: readonly string[],
  kept: readonly R[],
  standing: readonly SavedCells[],
): readonly R[] {
  const identity = IDENTITIES[block] ?? [];
  const others = keys.filter((key) => !identity.includes(key));
  const nameOf = (cells: SavedCells): string => textOf(identity, cells);
  const [names, texts] = [new Set(standing.map(nameOf)), new Set(standing.map((row) => textOf(others, row)))];
  const isNamed = ({ cells }: R): boolean => identity.some((key) => (cells[key] ?? '') !== '');
  const matched = SHARED.includes(block) ? likest(keys, nameOf, kept.filter(isNamed), standing) : null;
  return kept.filter((row) => {
    if (!isNamed(row)) return !texts.has(textOf(others, row.cells));
    return matched === null ? !names.has(nameOf(row.cells)) : !matched.has(row);
  });
}

/** Each standing row is one kept row's of the same name, the likest ones first: so many that stand less come back. */
function likest<R extends { readonly cells: SavedCells }>(
  keys: readonly string[],
  nameOf: (cells: SavedCells) => string,
  kept: readonly R[],
  standing: readonly SavedCells[],
): ReadonlySet<unknown> {
  const taken = new Set<unknown>();
  const pairs = kept.flatMap((row) => {
    const name = nameOf(row.cells);
    return standing
      .filter((cells) => nameOf(cells) === name)
      .map((cells) => ({ row, cells, like: keys.filter((key) => row.cells[key] === cells[key]).length }));
  });
  for (const { row, cells } of pairs.sort((one, other) => other.like - one.like))
    if (!taken.has(row) && !taken.has(cells)) taken.add(row).add(cells);
  return taken;
}

/** One tab of one backup: whole when all its parts stand there. */
export interface BackupPart {
  readonly at: number;
  readonly set: string;
  readonly ref: string;
  readonly title: string;
  readonly part: number;
  readonly parts: number;
  readonly rows: number;
}
/** The refs whose parts are all there, in a set. */
export function wholeRefs(rows: readonly BackupPart[], set: string): Map<string, BackupPart[]> {
  const found = new Map<string, BackupPart[]>();
  for (const row of rows) if (row.set === set) found.set(row.ref, [...(found.get(row.ref) ?? []), row]);
  for (const [ref, parts] of found) {
    const numbers = new Set(parts.map(({ part }) => part));
    const wanted = last(parts)?.parts ?? 0;
    if (numbers.size < wanted) found.delete(ref);
  }
  return found;
}
