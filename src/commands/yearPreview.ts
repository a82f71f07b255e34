import * as z from 'zod/mini';
import type { YearSettings } from '../catalogue/settings.ts';
import { defineCommand, type Outcome } from './define.ts';
import type { YearRefusal } from './yearNotices.ts';

export const YEAR_ACTIONS = ['open', 'lock', 'unlock'] as const;
export type YearAction = (typeof YEAR_ACTIONS)[number];

/** What opening, locking or unlocking a year would do. */
export interface YearPreview {
  readonly action: YearAction;
  readonly year: number;
  /** Why it cannot be done now; null when it can. */
  readonly against: YearRefusal | null;
  /** The year's days as they would be written, for an opening; as they stand, else. */
  readonly settings: YearSettings | null;
  readonly units: number;
  /** Opening: unfinished models carried over. Locking: rows archived. Unlocking: rows given back. */
  readonly nominees: number;
  /** Locking: exemplars that stay in their units' tabs because they are still followed. */
  readonly followed: number;
  /** Locking: units without a report. */
  readonly unreported: readonly string[];
}

/** `year` 0 takes the one that is meant: the next to open, the earliest to lock, the latest locked. */
export const yearPreview = defineCommand({
  id: 'year.preview',
  who: 'office',
  writes: false,
  input: z.strictObject({ action: z.enum(YEAR_ACTIONS), year: z._default(z.number(), 0) }),
  reads: () => ['register', 'archive', 'unitYears'],
  run: (): Outcome<YearPreview> => {
    throw new Error('not built');
  },
});
