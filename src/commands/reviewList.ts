import * as z from 'zod/mini';
import type { Status, Verdict } from '../catalogue/terms.ts';
import type { IsoDate } from '../catalogue/types.ts';
import { defineCommand, type Outcome } from './define.ts';

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
  run: (): Outcome<ReviewList> => {
    throw new Error('not built');
  },
});
