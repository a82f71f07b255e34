import * as z from 'zod/mini';
import type { Stage, Status } from '../catalogue/terms.ts';
import type { IsoDate } from '../catalogue/types.ts';
import type { Mark } from '../domain/eligibility.ts';
import type { RawCell } from '../domain/raw.ts';
import { defineCommand, type Outcome } from './define.ts';
import type { DuplicateWarning } from './entering.ts';
import { identifier } from './inputs.ts';
import type { ReviewFile } from './reviewList.ts';

export interface HistoryLine {
  readonly day: IsoDate;
  readonly status: Status;
  /** Whose act: the unit's, the office's, or the system's own. */
  readonly by: 'unit' | 'office' | 'system';
  readonly reason: string;
}
export interface ReviewDetail {
  readonly file: ReviewFile;
  /** The inputs as submitted (as accepted, once accepted), by the columns' keys; days are serial numbers. */
  readonly cells: Readonly<Record<string, RawCell>>;
  /** The criteria asked of it, with the submitted copy's marks. */
  readonly marks: readonly {
    readonly key: string;
    readonly label: string;
    readonly mark: Mark;
    readonly bonus: boolean;
  }[];
  readonly history: readonly HistoryLine[];
  readonly stages: readonly { readonly stage: Stage; readonly day: IsoDate }[];
  readonly duplicates: readonly DuplicateWarning[];
  /** The same achievement, rewarded or proposed before. */
  readonly rewarded: readonly { readonly id: string; readonly year: number; readonly decision: string }[];
}

/** One file whole: what was submitted, how it was judged, what happened to it. */
export const reviewFile = defineCommand({
  id: 'review.file',
  who: 'office',
  writes: false,
  input: z.strictObject({ id: identifier }),
  reads: () => ['register', 'commendations'],
  run: (): Outcome<ReviewDetail> => {
    throw new Error('not built');
  },
});
