/** The tabs as their users find them: blocks and columns by the hidden key rows at the top, never by position. */
import type { Person } from '../types.ts';

/** Titles of the office's tabs, as set-up lays them in Vietnamese. */
export const TABS = {
  settings: 'Cấu hình',
  units: 'Đơn vị',
  movements: 'Phong trào',
  criteria: 'Tiêu chí',
  awards: 'Mức khen thưởng',
  register: 'Hồ sơ',
  ledger: 'Sổ nhắc hạn',
  jobs: 'Việc đang làm',
  summary: (year: number) => `Tổng hợp ${year}`,
  leadership: (year: number) => `Báo cáo lãnh đạo ${year}`,
  /** The bounds follow, as Cấu hình has them. */
  period: 'Giai đoạn ',
} as const;

/** Rows and columns are one-based; `fields` holds a label–value block's rows by key. */
export interface BlockArea {
  readonly first: number;
  readonly last: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly fields: ReadonlyMap<string, number>;
}
export interface TabMap {
  readonly sheet: string;
  readonly blocks: ReadonlyMap<string, BlockArea>;
}
/** A row's shown texts by column key, and where it stands. */
export interface ShownRow {
  readonly at: number;
  readonly cells: Readonly<Record<string, string>>;
}

const MARKER = /^([A-Za-z]+)@(\d+):(\d+)$/;
const KEY_ROWS = '1:6';
/** The value of a label–value pair stands right of its label, which stands right of the gutter. */
const VALUE_COLUMN = 3;

export function mapTab(person: Person, sheet: string): TabMap {
  const blocks = new Map<string, BlockArea>();
  for (const row of person.see(sheet, KEY_ROWS)) {
    const match = MARKER.exec(row[0] ?? '');
    if (match === null) continue;
    const [first, last] = [Number(match[2]), Number(match[3])];
    const columns = new Map(row.flatMap((key, index) => (index > 0 && key !== '' ? [[key, index + 1]] : [])));
    const gutter = columns.size === 0 ? person.see(sheet, `A${first}:A${last}`) : [];
    const fields = new Map(
      gutter.flatMap(([key = ''], index) => (key === '' ? [] : [[key, first + index] as const])),
    );
    blocks.set(match[1] ?? '', { first, last, columns, fields });
  }
  return { sheet, blocks };
}

export function blockOf(tab: TabMap, block: string): BlockArea {
  const found = tab.blocks.get(block);
  if (found === undefined) throw new Error(`the tab ${tab.sheet} has no block ${block}`);
  return found;
}

function columnOf(tab: TabMap, block: string, key: string): number {
  const column = blockOf(tab, block).columns.get(key);
  if (column === undefined) throw new Error(`the block ${block} of ${tab.sheet} has no column ${key}`);
  return column;
}

export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? letters(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

/** Rows of a table that show anything in these columns. */
export function readRows(
  person: Person,
  tab: TabMap,
  block: string,
  keys: readonly string[],
): readonly ShownRow[] {
  const { first, last } = blockOf(tab, block);
  const columns = keys.map((key) => columnOf(tab, block, key));
  const left = Math.min(...columns);
  // The last block may have grown beyond the rows it was laid with: it is read to the sheet's end.
  const end = [...tab.blocks.keys()].at(-1) === block ? '' : last;
  const shown = person.see(tab.sheet, `${letters(left)}${first}:${letters(Math.max(...columns))}${end}`);
  return shown.flatMap((row, index) => {
    const cells = Object.fromEntries(keys.map((key, nth) => [key, row[(columns[nth] ?? 0) - left] ?? '']));
    return Object.values(cells).every((text) => text === '') ? [] : [{ at: first + index, cells }];
  });
}

/** The header over a column, as people read it. */
export function headersOf(person: Person, tab: TabMap, block: string): ReadonlyMap<string, string> {
  const { first, columns } = blockOf(tab, block);
  const above = person.see(tab.sheet, `1:${first - 1}`).reverse();
  const header = above.find((row) => [...columns.values()].some((at) => /\p{Lu}/u.test(row[at - 1] ?? '')));
  return new Map([...columns].map(([key, at]) => [header?.[at - 1] ?? '', key]));
}

/** Types one cell of a row. */
export function typeCell(
  person: Person,
  tab: TabMap,
  block: string,
  at: number,
  key: string,
  text: string,
): void {
  person.type(tab.sheet, `${letters(columnOf(tab, block, key))}${at}`, text);
}

/** Types a label–value pair's value. */
export function typeField(person: Person, tab: TabMap, block: string, key: string, text: string): void {
  person.type(tab.sheet, `${letters(VALUE_COLUMN)}${fieldRow(tab, block, key)}`, text);
}

/** Pastes rows from `at` down: columns that stand side by side as one rectangle. */
export function pasteRows(
  person: Person,
  tab: TabMap,
  block: string,
  at: number,
  rows: readonly Readonly<Record<string, string>>[],
): void {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    .map((key) => ({ key, column: columnOf(tab, block, key) }))
    .sort((one, other) => one.column - other.column);
  const runs: { key: string; column: number }[][] = [];
  for (const each of keys) {
    const last = runs.at(-1);
    if (last?.at(-1)?.column === each.column - 1) last.push(each);
    else runs.push([each]);
  }
  for (const run of runs) {
    const lines = rows.map((row) => run.map(({ key }) => row[key] ?? ''));
    person.paste(tab.sheet, `${letters(run[0]?.column ?? 1)}${at}`, lines);
  }
}

/** The first row of a table in which this column is empty. */
export function firstFree(person: Person, tab: TabMap, block: string, key: string): number {
  const { first, last } = blockOf(tab, block);
  const column = letters(columnOf(tab, block, key));
  const shown = person.see(tab.sheet, `${column}${first}:${column}${last}`);
  const index = shown.findIndex(([text = '']) => text === '');
  if (index < 0) throw new Error(`the block ${block} of ${tab.sheet} has no free row`);
  return first + index;
}

/** The shown value of a label–value pair. */
export function readField(person: Person, tab: TabMap, block: string, key: string): string {
  const row = fieldRow(tab, block, key);
  return person.see(tab.sheet, `${letters(VALUE_COLUMN)}${row}`)[0]?.[0] ?? '';
}

function fieldRow(tab: TabMap, block: string, key: string): number {
  const row = blockOf(tab, block).fields.get(key);
  if (row === undefined) throw new Error(`the block ${block} of ${tab.sheet} has no field ${key}`);
  return row;
}
