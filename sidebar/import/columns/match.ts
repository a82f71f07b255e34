/** Which column goes into which field: by the header's words, and by what stands below where headers leave it open. */
import type { Criterion } from '../../../src/catalogue/types.ts';
import type { SourceCell, Table } from '../source/table.ts';
import { cellText, isNothing } from '../source/table.ts';
import { FORM_KEYS, type FormKey } from './fields.ts';
import { foldHeader } from './fold.ts';
import type { Header } from './header.ts';
import { isCounter, isPersonal } from './synonyms.ts';

/** One entry a column; null is a column that is not entered. */
export type Matching = readonly (FormKey | null)[];

/** Whether a column's cells look like the field's: 0 to 1, null where any text may stand. */
export type Fit = (key: FormKey, cells: readonly SourceCell[]) => number | null;

const SAMPLE = 40;
/** Below this a header does not name the field. */
const LEAST = 0.5;
/** A column without a header is taken for what its cells look like, when nearly all do. */
const BY_CELLS = 0.9;

/** 1 for one of the names, less for a header that only contains one; single words count only by themselves. */
export function headerScore(header: string, names: readonly string[]): number {
  return isPersonal(header) || isCounter(header) ? 0 : foldedScore(foldHeader(header), names);
}

/** The same of a header that was folded once, to be held against many fields; it is neither personal nor a counter. */
export function foldedScore(folded: string, names: readonly string[]): number {
  if (folded === '') return 0;
  const own = names.indexOf(folded);
  if (own >= 0) return 1 - own / 1000;
  const words = folded.split(' ').length;
  const contained = names.filter((name) => name.includes(' ') && ` ${folded} `.includes(` ${name} `));
  return contained.reduce((best, name) => Math.max(best, 0.5 + (0.4 * name.split(' ').length) / words), 0);
}

/** The best pairs first, each column and each field once. */
export function matchColumns(
  table: Table,
  header: Header,
  synonyms: ReadonlyMap<FormKey, readonly string[]>,
  looksLike: Fit,
): Matching {
  const columns = header.texts.map((_, column) =>
    table
      .slice(header.dataRow)
      .map((row) => row[column] ?? '')
      .filter((cell) => !isNothing(cell))
      .slice(0, SAMPLE),
  );
  const pairs = header.texts.flatMap((text, column) =>
    FORM_KEYS.map((key) => ({
      key,
      column,
      score: scoreOf(text, key, columns[column] ?? [], synonyms, looksLike),
    })),
  );
  const matching = new Map<number, FormKey>();
  for (const { key, column, score } of pairs.sort((a, b) => b.score - a.score)) {
    if (score < LEAST || matching.has(column) || [...matching.values()].includes(key)) continue;
    matching.set(column, key);
  }
  return header.texts.map((_, column) => matching.get(column) ?? null);
}

function scoreOf(
  header: string,
  key: FormKey,
  cells: readonly SourceCell[],
  synonyms: ReadonlyMap<FormKey, readonly string[]>,
  looksLike: Fit,
): number {
  const fits = cells.length === 0 ? null : looksLike(key, cells);
  if (header === '') return fits !== null && fits >= BY_CELLS ? LEAST : 0;
  const named = headerScore(header, synonyms.get(key) ?? []);
  // A header that is the field's own name stands, however wrong its cells: they are to be seen and mended.
  return named === 0 || fits === null ? named : named * (0.7 + 0.3 * fits);
}

/** The field goes to this column alone. */
export const rematch = (matching: Matching, column: number, key: FormKey | null): Matching =>
  matching.map((each, at) => {
    if (at === column) return key;
    return each === key && key !== null ? null : each;
  });

/** A few cells of a column, to recognise it by. */
export const sampleOf = (table: Table, header: Header, column: number, count = 3): readonly string[] =>
  table
    .slice(header.dataRow)
    .map((row) => cellText(row[column]))
    .filter((text) => !isNothing(text))
    .slice(0, count);

/**
 * Criteria that stand under their own words in a list: only those whose place does not depend on the movement, and whose words
 * are no other field's.
 */
export function withCriteria(
  synonyms: ReadonlyMap<FormKey, readonly string[]>,
  criteria: readonly Criterion[],
): ReadonlyMap<FormKey, readonly string[]> {
  const places = new Map<string, Set<FormKey>>();
  for (const { label, target } of criteria) {
    const folded = foldHeader(label);
    places.set(folded, (places.get(folded) ?? new Set()).add(target));
  }
  const taken = new Set([...synonyms.values()].flat());
  const own = (key: FormKey): string[] =>
    [...places]
      .filter(([folded, keys]) => keys.size === 1 && keys.has(key) && !taken.has(folded))
      .map(([folded]) => folded);
  return new Map([...synonyms].map(([key, names]) => [key, [...names, ...own(key)]]));
}
