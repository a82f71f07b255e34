/** What the commands on commendations can tell. */
import type { Status } from '../catalogue/terms.ts';
import type { IsoDate } from '../catalogue/types.ts';

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
  /** No such form that is on and in force; `name` is whom it was meant for. */
  | { readonly code: 'unknownForm'; readonly form: string; readonly name?: string }
  | { readonly code: 'formNotForKind'; readonly form: string; readonly name: string }
  | { readonly code: 'upwardNeedsRegular'; readonly name: string; readonly form: string }
  | { readonly code: 'unknownAward'; readonly id: string }
  | { readonly code: 'awardState'; readonly name: string; readonly state: string }
  /** The file is not (any more) proposed in Hồ sơ. */
  | { readonly code: 'notProposed'; readonly name: string; readonly status: Status }
  /** A collective whose unit has come to its end before `day`. */
  | { readonly code: 'dissolvedCollective'; readonly name: string; readonly day: IsoDate }
  /** Its money was paid on `day`. */
  | { readonly code: 'awardPaid'; readonly name: string; readonly day: IsoDate }
  /** `why` is what the book says of it. */
  | { readonly code: 'moneyUnknown'; readonly name: string; readonly why: string }
  /** The decision is of `day`, later than the payment. */
  | { readonly code: 'paidBeforeDecision'; readonly name: string; readonly day: IsoDate };

export type AwardNotice =
  | { readonly code: 'awardsProposed'; readonly count: number }
  | {
      readonly code: 'awardsDecided';
      readonly count: number;
      readonly money: number;
      /** Awards whose money is not known. */
      readonly unknown: number;
    }
  /** `count` proposals were withdrawn; `refused` stay in the book; `undecided` lost their decision and are proposals again. */
  | {
      readonly code: 'awardsDropped';
      readonly count: number;
      readonly refused?: number;
      readonly undecided?: number;
    }
  | { readonly code: 'awardsPaid'; readonly count: number; readonly money: number };
