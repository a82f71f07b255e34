/** What every command on commendations works with: the rates, the book, the nominees, and what was rewarded before. */
import type { AwardSettings } from '../catalogue/awards.ts';
import type { Status } from '../catalogue/terms.ts';
import { type Rewarded, rewardedIndex } from '../domain/awards.ts';
import { readAwards } from '../workbook/awardSettings.ts';
import type { BadCell, Located } from '../workbook/decode.ts';
import { type BookLine, isActive, isBinding, readBook, yearOfLine } from './awardLines.ts';
import { type AwardNominee, awardNominees } from './awardNominees.ts';
import { type Context, type Refusal, refuse, type View } from './define.ts';

export interface AwardDesk {
  readonly awards: AwardSettings;
  readonly book: readonly Located<BookLine>[];
  readonly nominees: ReadonlyMap<string, AwardNominee>;
  /** The proposal or decision that stands for a nominee. */
  readonly active: ReadonlyMap<string, BookLine>;
  /** Every achievement that is rewarded or proposed, in any year. */
  readonly rewarded: readonly Rewarded[];
}

/** The tabs a command on commendations reads. */
export const AWARD_TABS = ['register', 'commendations', 'awards', 'archive'] as const;

/** Reads the four tabs; every cell that cannot be used is told before anything is judged. */
export function openDesk(view: View, { config }: Context): AwardDesk | Refusal {
  const bad: BadCell[] = [];
  const read = readAwards(view.sheet('awards'), config.movements);
  if ('bad' in read) bad.push(...read.bad);
  const book = readBook(view.sheet('commendations'), bad);
  if ('bad' in read || bad.length > 0) return refuse({ code: 'badCells' }, bad);
  const nominees = awardNominees(view.sheet('register'), view.find('archive'), config);
  const lines = book.map(({ row }) => row).filter(isActive);
  const active = new Map(lines.filter((line) => line.id !== '').map((line) => [line.id, line]));
  const unbooked = [...nominees.values()].filter(
    ({ id, status }) => REWARDED.includes(status) && !active.has(id),
  );
  return {
    awards: read.awards,
    book,
    nominees,
    active,
    rewarded: [
      ...lines
        .filter((line) => isBinding(line, nominees.get(line.id)))
        .map((line) => rewardedLine(line, nominees)),
      ...unbooked.map(asRewarded),
    ],
  };
}

const REWARDED: readonly Status[] = ['Đề nghị khen', 'Đã khen'];

const rewardedLine = (line: BookLine, nominees: AwardDesk['nominees']): Rewarded => ({
  id: line.id,
  year: yearOfLine(line),
  name: line.name,
  achievement: line.achievement,
  carriedFrom: nominees.get(line.id)?.carriedFrom ?? '',
  decision: line.decisionNumber,
});

/** A nominee as an achievement that is, or would be, rewarded. */
export const asRewarded = ({ id, year, name, achievement, carriedFrom }: AwardNominee): Rewarded => ({
  id,
  year,
  name,
  achievement,
  carriedFrom,
  decision: '',
});

/** The first achievement among those rewarded, or about to be, that is this nominee's under another ID. */
export function conflictRefusal(
  asked: readonly AwardNominee[],
  rewarded: readonly Rewarded[],
): Refusal | null {
  const find = rewardedIndex([...rewarded, ...asked.map(asRewarded)]);
  for (const nominee of asked) {
    const [other] = find(asRewarded(nominee));
    if (other !== undefined) {
      const { id, year, decision } = other;
      return refuse({ code: 'rewardedBefore', name: nominee.name, id, year, decision });
    }
  }
  return null;
}
