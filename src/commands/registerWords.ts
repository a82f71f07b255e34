/** What Hồ sơ tells beside a file's status, in words. */
import type { Status } from '../catalogue/terms.ts';

export interface RegisterWords {
  readonly remark: {
    /** The row went missing from its unit's tab together with many others. */
    readonly lost: string;
    /** The row of a decided file is no longer what was decided on. */
    readonly changedSince: string;
    /** The row is no longer what was submitted. */
    readonly submitAgain: string;
    /** A status typed over the settled one that may not follow it; `allowed` are the office's moves. */
    readonly notAllowed: (from: Status, typed: string, allowed: readonly Status[]) => string;
    /** The book of commendations keeps what belongs to this move. */
    readonly byAward: (typed: Status) => string;
    readonly reasonMissing: (typed: Status) => string;
    /** Its year is locked. */
    readonly yearLocked: (typed: string, year: number) => string;
    readonly changedBefore: (typed: Status) => string;
  };
}
