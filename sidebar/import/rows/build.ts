/** From the cells of a source to rows of nominees: titles, sections, sums and signatures of an old list are no nominees. */

import { type FormKey, valueKindOf } from '../columns/fields.ts';
import { foldWords } from '../columns/fold.ts';
import type { Header } from '../columns/header.ts';
import type { Matching } from '../columns/match.ts';
import { cellText, isNothing, type SourceCell, type Table } from '../source/table.ts';
import type { DraftRow } from './check.ts';
import type { MovementReader } from './movements.ts';
import { isMonthFirst, readKind, shownDate, turnRound } from './plainValues.ts';

type Texts = DraftRow['texts'];
export interface SourceRow {
  readonly number: number;
  readonly texts: Texts;
}
export interface SourceRows {
  readonly rows: readonly SourceRow[];
  /** Rows below the header that name no nominee. */
  readonly passed: number;
  /** Fields whose days stood month first and were turned round. */
  readonly turned: readonly FormKey[];
}

/** Where lists end: sums, places and dates, signatures. */
const FOOTER =
  /^(tong|tong cong|tong so|cong|cong chung|nguoi lap|nguoi lap bieu|thu truong|lanh dao|chu tich|truong phong|noi nhan|tm|kt|ghi chu)( |$)/;
const COUNTER = /^([ivx]+|\d+|[a-z])[.)]?$/i;
const LONG_TEXTS: readonly FormKey[] = ['achievement', 'note'];

export function rowsOf(
  table: Table,
  header: Header,
  matching: Matching,
  movementOf: MovementReader,
): SourceRows {
  const turned = matching.filter(
    (key, column): key is FormKey =>
      key !== null && valueKindOf(key) === 'date' && isMonthFirst(columnTexts(table, header, column)),
  );
  const rows: SourceRow[] = [];
  let section: Texts = {};
  let passed = 0;
  table.slice(header.dataRow).forEach((cells, index) => {
    if (cells.every(isNothing)) return;
    const heading = sectionOf(cells, movementOf);
    if (heading !== null || isFooter(cells) || isTitle(cells, matching)) {
      section = { ...section, ...heading };
      passed += 1;
      return;
    }
    const texts = textsOf(cells, matching, turned);
    rows.push({ number: header.dataRow + index + 1, texts: { ...section, ...texts } });
  });
  return { rows, passed, turned };
}

const columnTexts = (table: Table, header: Header, column: number): string[] =>
  table.slice(header.dataRow).map((row) => cellText(row[column]));

function textsOf(cells: readonly SourceCell[], matching: Matching, turned: readonly FormKey[]): Texts {
  const texts: Partial<Record<FormKey, string>> = {};
  matching.forEach((key, column) => {
    const cell = cells[column];
    if (key === null || isNothing(cell)) return;
    texts[key] = shownText(key, cellText(cell), turned.includes(key));
  });
  return texts;
}

function shownText(key: FormKey, text: string, isTurned: boolean): string {
  if (valueKindOf(key) === 'date') return shownDate(isTurned ? turnRound(text) : text);
  return LONG_TEXTS.includes(key) ? text : text.replace(/\n/g, ' ');
}

/** The texts of a row besides a counter at its beginning. */
function wordsOf(cells: readonly SourceCell[]): readonly string[] {
  const [first = '', ...rest] = cells.filter((cell) => !isNothing(cell)).map(cellText);
  return rest.length > 0 && COUNTER.test(first) ? rest : [first, ...rest];
}

/** "I. TẬP THỂ", or a movement's name in a row of its own: it holds for the rows below. */
function sectionOf(cells: readonly SourceCell[], movementOf: MovementReader): Texts | null {
  const [only = '', ...others] = wordsOf(cells);
  if (others.length > 0) return null;
  const text = only.replace(/^([IVX]+|\d+|[A-Z])\s*[.)\-–]\s*/, '').replace(/[:.]$/, '');
  const kind = readKind(text);
  if ('value' in kind) return { kind: kind.value };
  const movement = movementOf(text);
  return 'value' in movement ? { movement: text } : null;
}

const isFooter = (cells: readonly SourceCell[]): boolean => {
  const words = wordsOf(cells);
  return words.length <= 3 && FOOTER.test(foldWords(words[0] ?? ''));
};

/** A single text outside the column of names, or a row of which nothing is matched. */
function isTitle(cells: readonly SourceCell[], matching: Matching): boolean {
  const filled = cells.flatMap((cell, column) => (isNothing(cell) ? [] : [matching[column] ?? null]));
  const known = filled.filter((key) => key !== null);
  return known.length === 0 || (!known.includes('name') && known.length === 1);
}
