import type { KindCode, Status, Verdict } from '../catalogue/terms.ts';
import { vietnameseNameOrder } from './names.ts';

/** What the ranking looks at in one nominee. */
export interface Rankable {
  readonly unit: string;
  readonly movement: string;
  readonly kind: KindCode | null;
  readonly name: string;
  readonly verdict: Verdict;
  readonly status: Status;
  /** Bonus points (cộng điểm); none counts as 0. */
  readonly points?: number;
  readonly achievement?: string;
}

export interface Exemplar {
  readonly name: string;
  readonly achievement: string;
  readonly unit: string;
  readonly movement: string;
  readonly kind: KindCode | null;
  readonly points: number;
}

/** Statuses whose nominees are not shown as examples, whatever the criteria say. */
const WITHHELD: readonly Status[] = ['Không đủ điều kiện', 'Trả lại', 'Tạm dừng', 'Đã gỡ'];
/** How far a file has come, the furthest first; all others are equal. */
const RANKS: readonly Status[] = ['Đã khen', 'Đề nghị khen', 'Đủ điều kiện', 'Đã nộp'];
const rankOf = (status: Status): number => (RANKS.includes(status) ? RANKS.indexOf(status) : RANKS.length);

/** The first so many eligible nominees: rewarded before accepted before submitted, then by bonus points, then by name. */
export function rankExemplars(rows: readonly Rankable[], limit: number): readonly Exemplar[] {
  const compareNames = vietnameseNameOrder();
  const best: (Exemplar & { readonly rank: number })[] = [];
  const comesBefore = (a: (typeof best)[number], b: (typeof best)[number]): boolean =>
    a.rank !== b.rank
      ? a.rank < b.rank
      : a.points !== b.points
        ? a.points > b.points
        : compareNames(a.name, b.name) < 0;
  for (const row of rows) {
    if (row.verdict !== 'eligible' || WITHHELD.includes(row.status)) continue;
    const { name, unit, movement, kind, points = 0, achievement = '' } = row;
    // Only the best are kept in order: sorting thousands of names by a collator would cost far more.
    const candidate = { name, achievement, unit, movement, kind, points, rank: rankOf(row.status) };
    const last = best[limit - 1];
    if (last !== undefined && !comesBefore(candidate, last)) continue;
    const position = best.findIndex((other) => comesBefore(candidate, other));
    best.splice(position === -1 ? best.length : position, 0, candidate);
    best.length = Math.min(best.length, limit);
  }
  return best.map(({ rank: _rank, ...exemplar }) => exemplar);
}
