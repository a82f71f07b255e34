import type { Channel } from '../catalogue/lifecycle.ts';
import { STAGES, type Stage, type Status, type Verdict } from '../catalogue/terms.ts';

/** How many nominees came how far. `eligible + ineligible + incomplete` is always `nominees`. */
export interface Counts {
  readonly nominees: number;
  /** Đăng ký: the stage reached Đăng ký or beyond. */
  readonly registered: number;
  /** Đề nghị: the file was submitted. */
  readonly proposed: number;
  readonly eligible: number;
  readonly ineligible: number;
  readonly incomplete: number;
  /** Đã khen: the register says so. */
  readonly rewarded: number;
  /** Triển khai hiệu quả: the stage went beyond Khen thưởng. */
  readonly effective: number;
  /** Tuyên truyền: made known somewhere. */
  readonly published: number;
  /** Nhân rộng: taken up by others, and by how many households. */
  readonly replicated: number;
  readonly households: number;
  /** Người trực tiếp lao động. */
  readonly directWorkers: number;
}

/** One line of a summary: this year's counts beside last year's number of nominees. */
export interface Line extends Counts {
  readonly lastYear: number;
  /** `nominees - lastYear`. */
  readonly change: number;
  /** The change in per cent of last year; null where last year had none. */
  readonly changePercent: number | null;
}

/** What a tally looks at in one nominee. */
export interface Countable {
  /** null when the row names no known stage. */
  readonly stage: Stage | null;
  readonly verdict: Verdict;
  readonly submitted: boolean;
  readonly status: Status;
  readonly directWorker: boolean;
  /** Where it was made known, each time. */
  readonly channels?: readonly Channel[];
  readonly replicated?: boolean;
  readonly households?: number;
}

/** Counts while rows pass by; `toLine` reads it. */
export type Tally = { -readonly [K in keyof Counts]: number } & { lastYear: number };

const REGISTERED_FROM = STAGES.indexOf('Đăng ký');
const EFFECTIVE_FROM = STAGES.indexOf('Khen thưởng') + 1;

export function newTally(): Tally {
  return {
    nominees: 0,
    registered: 0,
    proposed: 0,
    eligible: 0,
    ineligible: 0,
    incomplete: 0,
    rewarded: 0,
    effective: 0,
    published: 0,
    replicated: 0,
    households: 0,
    directWorkers: 0,
    lastYear: 0,
  };
}

/** Adds one nominee of the year. */
export function count(tally: Tally, row: Countable): void {
  const stage = row.stage === null ? -1 : STAGES.indexOf(row.stage);
  tally.nominees += 1;
  tally[row.verdict] += 1;
  if (stage >= REGISTERED_FROM) tally.registered += 1;
  if (stage >= EFFECTIVE_FROM) tally.effective += 1;
  if (row.submitted) tally.proposed += 1;
  if (row.status === 'Đã khen') tally.rewarded += 1;
  if ((row.channels ?? []).length > 0) tally.published += 1;
  if (row.replicated === true) tally.replicated += 1;
  tally.households += row.households ?? 0;
  if (row.directWorker) tally.directWorkers += 1;
}

/** Adds every count of `part` to `sum`. */
export function add(sum: Tally, part: Tally): void {
  sum.nominees += part.nominees;
  sum.registered += part.registered;
  sum.proposed += part.proposed;
  sum.eligible += part.eligible;
  sum.ineligible += part.ineligible;
  sum.incomplete += part.incomplete;
  sum.rewarded += part.rewarded;
  sum.effective += part.effective;
  sum.published += part.published;
  sum.replicated += part.replicated;
  sum.households += part.households;
  sum.directWorkers += part.directWorkers;
  sum.lastYear += part.lastYear;
}

export function toLine(tally: Tally): Line {
  const change = tally.nominees - tally.lastYear;
  const changePercent = tally.lastYear === 0 ? null : (change / tally.lastYear) * 100;
  return { ...tally, change, changePercent };
}

/** What `part` is of `whole` in per cent; null where there is nothing to compare with. */
export function percentOf(part: number, whole: number | null): number | null {
  return whole === null || whole <= 0 ? null : (part / whole) * 100;
}
