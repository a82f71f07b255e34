/** What the officer changed, kept apart from the source: going back to the columns loses none of it. */
import { choicesOf, type FormKey, valueKindOf } from '../columns/fields.ts';
import type { SourceRow } from './build.ts';
import type { CheckedRow, DraftRow } from './check.ts';

export interface Mending {
  readonly texts: ReadonlyMap<number, DraftRow['texts']>;
  readonly leftOut: ReadonlySet<number>;
}
export const NOTHING_MENDED: Mending = { texts: new Map(), leftOut: new Set() };

export const draftsOf = (rows: readonly SourceRow[], { texts, leftOut }: Mending): readonly DraftRow[] =>
  rows.map(({ number, texts: own }) => ({
    number,
    texts: { ...own, ...texts.get(number) },
    included: !leftOut.has(number),
  }));

export function mend(mending: Mending, numbers: readonly number[], key: FormKey, text: string): Mending {
  const texts = new Map(mending.texts);
  for (const number of numbers) texts.set(number, { ...texts.get(number), [key]: text });
  return { ...mending, texts };
}

export function choose(mending: Mending, numbers: readonly number[], isChosen: boolean): Mending {
  const leftOut = new Set(mending.leftOut);
  for (const number of numbers) {
    if (isChosen) leftOut.delete(number);
    else leftOut.add(number);
  }
  return { ...mending, leftOut };
}

/** Rows that still have this wrong word in the column: one choice may mend them all. */
export function alike(rows: readonly CheckedRow[], key: FormKey, word: string): readonly number[] {
  const isChoice = choicesOf(key) !== null || valueKindOf(key) === 'movement';
  if (!isChoice || word === '') return [];
  return rows
    .filter(({ cells }) => cells[key].fault !== null && cells[key].text === word)
    .map(({ draft }) => draft.number);
}
