import * as z from 'zod/mini';
import { CHANGED, type Status, type Verdict } from '../catalogue/terms.ts';
import type { IsoDate } from '../catalogue/types.ts';
import { configStamp } from './configStamp.ts';
import { defineCommand, done, refuse } from './define.ts';
import { momentOf, REFRESHED_FACT } from './facts.ts';
import { REMOVED, registerPart } from './registerRows.ts';
import { REVIEW_KEYS, reviewOf } from './reviewOf.ts';
import { openYears } from './sessionStart.ts';
import { yearMeant } from './tallies.ts';

/** One nominee's file as the office reviews it. */
export interface ReviewFile {
  readonly id: string;
  readonly unit: string;
  readonly unitName: string;
  readonly year: number;
  /** Code, '' where the row names none. */
  readonly movement: string;
  /** As the sheet has it: Tập thể, Cá nhân, Hộ gia đình, or ''. */
  readonly kind: string;
  readonly name: string;
  readonly achievement: string;
  readonly status: Status;
  readonly reason: string;
  readonly remark: string;
  readonly submittedOn: IsoDate | null;
  /** Submitted after the year's due date. */
  readonly late: boolean;
  readonly verdict: Verdict;
  readonly bonus: number;
  readonly stage: string;
  /** Where the office may take it from here. */
  readonly moves: readonly { readonly to: Status; readonly needsReason: boolean }[];
  /** Goes back with a decision: it is refused when the file has moved on since. */
  readonly fingerprint: string;
  /** The unit's tab has changed since the register took it in. */
  readonly unitChanged: boolean;
}
export interface ReviewList {
  readonly year: number;
  readonly stamp: string;
  /** Last day to submit. */
  readonly due: IsoDate;
  readonly refreshedAt: number | null;
  readonly now: number;
  /** Everything but drafts and removed rows: what waits first, the earliest submission first. */
  readonly files: readonly ReviewFile[];
}

/** The year's files for review, from Hồ sơ alone. */
export const reviewList = defineCommand({
  id: 'review.list',
  who: 'office',
  writes: false,
  input: z.strictObject({ year: z._default(z.number(), 0) }),
  reads: () => ['register'],
  columns: () => ({ register: REVIEW_KEYS }),
  run: (view, input, context) => {
    const { config, facts, now } = context;
    const { years } = config.settings;
    const year = years.find((each) => each.year === yearMeant(input.year, context));
    if (year === undefined)
      return refuse({
        code: 'yearNotOpen',
        year: yearMeant(input.year, context),
        open: openYears(years).map((each) => each.year),
      });
    const files = registerPart(view.sheet('register'), REVIEW_KEYS)
      .filter(({ row }) => row.year === year.year)
      .map(({ row }) => reviewOf(row, context))
      .filter(({ status }) => status !== 'Nháp' && status !== REMOVED);
    const list: ReviewList = {
      year: year.year,
      stamp: configStamp(config),
      due: year.nomineeDue,
      refreshedAt: momentOf(facts, REFRESHED_FACT),
      now,
      files: [...files].sort(byWaiting),
    };
    return done(list, { code: 'listed', count: files.length });
  },
});

/** What the office has to look at first; decided files come last. */
const WAITING: readonly Status[] = ['Đã nộp', CHANGED, 'Tạm dừng', 'Trả lại'];
const rank = ({ status }: ReviewFile): number => {
  const at = WAITING.indexOf(status);
  return at < 0 ? WAITING.length : at;
};
const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
const byWaiting = (left: ReviewFile, right: ReviewFile): number =>
  rank(left) - rank(right) ||
  compare(left.submittedOn ?? '9999', right.submittedOn ?? '9999') ||
  compare(left.id, right.id);
