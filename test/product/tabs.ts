/** Finds cells as the product does: by the hidden key rows, never by position. */
import type { Person } from '../../host/index.ts';

const MARKER = /^([A-Za-z]+)@(\d+):(\d+)$/;
/** Below these no tab has a key row. */
const KEY_ROWS = '1:7';

export interface Table {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
  readonly keys: readonly string[];
  /** The column that carries this key, from 1. */
  number(key: string): number;
  /** Its letters. */
  column(key: string): string;
  /** A1 of the key's cell in the n-th data row, from 0. */
  cell(key: string, index: number): string;
}
export type Cells = Readonly<Record<string, string>>;
export interface ReadRow {
  /** Sheet row. */
  readonly at: number;
  /** Counted from the table's first row, from 0. */
  readonly index: number;
  readonly cells: Cells;
}

export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** Everything a tab shows. */
export function seeAll(viewer: Person, sheet: string): string[][] {
  const width = viewer.see(sheet, '1:1')[0]?.length ?? 1;
  return viewer.see(sheet, `A:${letters(width)}`);
}

export function tableOf(viewer: Person, sheet: string, block: string): Table {
  const top = viewer.see(sheet, KEY_ROWS);
  for (const line of top) {
    const match = MARKER.exec(line[0] ?? '');
    if (match?.[1] !== block) continue;
    const number = (key: string): number => {
      const at = line.indexOf(key, 1);
      if (at < 0) throw new Error(`${sheet} has no column ${key}`);
      return at + 1;
    };
    const column = (key: string): string => letters(number(key));
    const first = Number(match[2]);
    return {
      sheet,
      first,
      last: Number(match[3]),
      keys: line.slice(1).filter((key) => key !== ''),
      number,
      column,
      cell: (key, index) => `${column(key)}${first + index}`,
    };
  }
  throw new Error(`${sheet} has no block ${block}`);
}

/** The rows of a table that hold anything in the columns of `filled` (any column when it is left out). */
export function rowsOf(viewer: Person, sheet: string, block: string, filled?: readonly string[]): ReadRow[] {
  const table = tableOf(viewer, sheet, block);
  const all = seeAll(viewer, sheet);
  const line = viewer.see(sheet, KEY_ROWS).find((each) => each[0]?.startsWith(`${block}@`)) ?? [];
  const found: ReadRow[] = [];
  for (let row = table.first; row <= all.length; row++) {
    const cells = Object.fromEntries(
      table.keys.map((key) => [key, all[row - 1]?.[line.indexOf(key, 1)] ?? '']),
    );
    if ((filled ?? table.keys).some((key) => cells[key] !== ''))
      found.push({ at: row, index: row - table.first, cells });
    if (row === table.last && block !== 'register' && block !== 'ledger' && block !== 'steps') break;
  }
  return found;
}

/** The n-th data row of a table, from 0. */
export function rowOf(viewer: Person, sheet: string, block: string, index: number): Cells {
  const table = tableOf(viewer, sheet, block);
  const at = table.first + index;
  const line = viewer.see(sheet, `${at}:${at}`)[0] ?? [];
  const key = viewer.see(sheet, KEY_ROWS).find((each) => each[0]?.startsWith(`${block}@`)) ?? [];
  return Object.fromEntries(table.keys.map((name) => [name, line[key.indexOf(name, 1)] ?? '']));
}

/** A1 of the value that stands beside the label of this key. */
export function fieldCell(viewer: Person, sheet: string, key: string): string {
  const at = viewer.see(sheet, 'A:A').findIndex((line) => line[0] === key);
  if (at < 0) throw new Error(`${sheet} has no field ${key}`);
  return `C${at + 1}`;
}

export const field = (viewer: Person, sheet: string, key: string): string =>
  viewer.see(sheet, fieldCell(viewer, sheet, key))[0]?.[0] ?? '';

/** Types into one row of a table, cell by cell. */
export function typeRow(person: Person, sheet: string, block: string, index: number, cells: Cells): void {
  const table = tableOf(person, sheet, block);
  for (const [key, text] of Object.entries(cells)) person.type(sheet, table.cell(key, index), text);
}

/** Pastes rows of texts, column by column: values only, and validations only warn. */
export function pasteRows(
  person: Person,
  sheet: string,
  block: string,
  index: number,
  rows: readonly Cells[],
): void {
  const table = tableOf(person, sheet, block);
  const keys = table.keys.filter((key) => rows.some((row) => row[key] !== undefined));
  let run: string[] = [];
  const flush = (): void => {
    const [first] = run;
    if (first !== undefined)
      person.paste(
        sheet,
        table.cell(first, index),
        rows.map((row) => run.map((key) => row[key] ?? '')),
      );
    run = [];
  };
  for (const key of keys) {
    const before = run.at(-1);
    if (before !== undefined && table.number(key) !== table.number(before) + 1) flush();
    run.push(key);
  }
  flush();
}
