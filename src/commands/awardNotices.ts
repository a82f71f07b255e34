/** What the commands on commendations can tell. */
import type { Status } from '../catalogue/terms.ts';

export type AwardRefusal =
  | { readonly code: 'notAccepted'; readonly name: string; readonly status: Status }
  /** The same achievement has been rewarded, or is proposed, under this ID. */
  | {
      readonly code: 'rewardedBefore';
      readonly name: string;
      readonly id: string;
      readonly year: number;
      readonly decision: string;
    }
  | { readonly code: 'unknownForm'; readonly form: string }
  | { readonly code: 'formNotForKind'; readonly form: string; readonly name: string }
  | { readonly code: 'upwardNeedsRegular'; readonly name: string; readonly form: string }
  | { readonly code: 'unknownAward'; readonly id: string }
  | { readonly code: 'awardState'; readonly name: string; readonly state: string };

export type AwardNotice =
  | { readonly code: 'awardsProposed'; readonly count: number }
  | {
      readonly code: 'awardsDecided';
      readonly count: number;
      readonly money: number;
      /** Awards whose money is not known. */
      readonly unknown: number;
    }
  | { readonly code: 'awardsDropped'; readonly count: number }
  | { readonly code: 'awardsPaid'; readonly count: number; readonly money: number };
