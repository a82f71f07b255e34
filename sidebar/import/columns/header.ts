/** Finding the header of a list: below titles, over one row or two, above the row that numbers the columns. */
import { cellText, isNothing, type Table } from '../source/table.ts';
import type { FormKey } from './fields.ts';
import { foldHeader } from './fold.ts';
import { foldedScore, headerScore } from './match.ts';
import { isCounter, isPersonal } from './synonyms.ts';

export interface Header {
  /** Index of the header's first row; -1 when the list has none. */
  readonly row: number;
  /** Index of the first row after it. */
  readonly dataRow: number;
  /** One text a column: a header in two rows reads "Biên bản – Số". */
  readonly texts: readonly string[];
}

const SEARCHED_ROWS = 30;
const ENOUGH_COLUMNS = 2;

type Synonyms = ReadonlyMap<FormKey, readonly string[]>;

/** The row, or pair of rows, in which the most columns are known by name. */
export function findHeader(table: Table, synonyms: Synonyms): Header {
  let best: Header = { row: -1, dataRow: 0, texts: columnNumbers(table) };
  let most = ENOUGH_COLUMNS - 1;
  for (let row = 0; row < Math.min(SEARCHED_ROWS, table.length); row++) {
    const single = rowTexts(table, row);
    const pair = row + 1 < table.length ? pairTexts(table, row) : single;
    const [alone, paired] = [knownColumns(single, synonyms), knownColumns(pair, synonyms)];
    const below = row + 1 < table.length ? knownColumns(rowTexts(table, row + 1), synonyms) : 0;
    if (paired > most && paired > alone && paired > below) {
      most = paired;
      best = { row, dataRow: row + 2, texts: pair };
    } else if (alone > most) {
      most = alone;
      best = { row, dataRow: row + 1, texts: single };
    }
  }
  return { ...best, dataRow: afterNumbers(table, best.dataRow) };
}

/** The header that somebody pointed at; -1 says that the list begins at once. */
export function headerAt(table: Table, row: number): Header {
  if (row < 0) return { row: -1, dataRow: 0, texts: columnNumbers(table) };
  return { row, dataRow: afterNumbers(table, row + 1), texts: rowTexts(table, row) };
}

/** A name beside what only nominees have; lists of units or of movements have names too. */
export function namesNominees({ row, texts }: Header, synonyms: Synonyms): boolean {
  const has = (key: FormKey): boolean =>
    texts.some((text) => headerScore(text, synonyms.get(key) ?? []) >= SURE);
  return row >= 0 && has('name') && OF_NOMINEES.some(has);
}
const OF_NOMINEES: readonly FormKey[] = ['movement', 'achievement', 'stage', 'minutesNumber', 'minutesDate'];

const columnNumbers = (table: Table): string[] => Array.from(table[0] ?? [], () => '');
const rowTexts = (table: Table, row: number): string[] =>
  Array.from(table[row] ?? [], (cell) => cellText(cell));

/** A merged cell stands in its first column alone: what has a text below and none above belongs to the one on its left. */
function pairTexts(table: Table, row: number): string[] {
  const [above, below] = [rowTexts(table, row), rowTexts(table, row + 1)];
  let parent = '';
  return above.map((text, column) => {
    const child = below[column] ?? '';
    if (text !== '') parent = text;
    if (child === '') return text;
    return parent === '' || text === child ? child : `${parent} – ${child}`;
  });
}

/** How much of a row reads as headers; columns that are never entered are headers too. A column of names alone is a list. */
function knownColumns(texts: readonly string[], synonyms: Synonyms): number {
  const known = new Set<FormKey>();
  let others = 0;
  for (const text of texts) {
    if (text === '' || text.length > LONGEST_HEADER) continue;
    if (isCounter(text) || isPersonal(text)) {
      others += 1;
      continue;
    }
    const folded = foldHeader(text);
    for (const [key, names] of synonyms) if (foldedScore(folded, names) >= SURE) known.add(key);
  }
  const isNameAlone =
    known.size === 1 && texts.some((text) => headerScore(text, synonyms.get('name') ?? []) >= CERTAIN);
  return isNameAlone ? ENOUGH_COLUMNS + others : known.size + Math.min(others, known.size);
}
const LONGEST_HEADER = 120;
const SURE = 0.6;
const CERTAIN = 0.95;

/** "(1) (2) (3)" or "A B 1 2" under the header. */
function afterNumbers(table: Table, row: number): number {
  const cells = (table[row] ?? []).filter((cell) => !isNothing(cell)).map((cell) => cellText(cell));
  const isNumbers = cells.length > 2 && cells.every((text) => /^\(?(\d{1,2}|[A-Z])\)?$/.test(text));
  return isNumbers ? row + 1 : row;
}
