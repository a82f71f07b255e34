import * as z from 'zod/mini';
import type { AwardState, AwardType } from '../catalogue/awards.ts';
import type { KindCode } from '../catalogue/terms.ts';
import type { IsoDate } from '../catalogue/types.ts';
import { defineCommand, type Outcome } from './define.ts';

/** The same achievement rewarded or proposed elsewhere, in this year or another. */
export interface AwardConflict {
  readonly id: string;
  readonly year: number;
  readonly name: string;
  /** The decision's number, '' while it is only proposed. */
  readonly decision: string;
}
/** An accepted nominee that stands in no proposal yet. */
export interface AwardCandidate {
  readonly id: string;
  readonly unit: string;
  readonly unitName: string;
  readonly name: string;
  readonly kind: KindCode | null;
  readonly movement: string;
  readonly achievement: string;
  /** What the rules of Mức khen thưởng propose; null where none fits. */
  readonly proposed: { readonly form: string; readonly type: AwardType } | null;
  readonly conflicts: readonly AwardConflict[];
  /** A dissolved collective is not rewarded. */
  readonly dissolved: boolean;
}
/** One line of the book. */
export interface AwardLine {
  readonly id: string;
  readonly state: AwardState;
  readonly year: number;
  readonly unit: string;
  readonly unitName: string;
  readonly name: string;
  readonly kind: KindCode | null;
  readonly movement: string;
  readonly achievement: string;
  readonly type: AwardType | '';
  readonly form: string;
  readonly formName: string;
  readonly level: string;
  readonly upward: boolean;
  readonly proposalNumber: string;
  readonly proposalDate: IsoDate | null;
  readonly decisionNumber: string;
  readonly decisionDate: IsoDate | null;
  readonly signer: string;
  readonly coefficient: number | null;
  readonly basePay: number | null;
  /** In đồng; null while it is not known, and `moneyNote` says why. */
  readonly money: number | null;
  readonly moneyNote: string;
  readonly paidOn: IsoDate | null;
  readonly note: string;
}
/** The year's fund, in đồng. */
export interface AwardFund {
  readonly planned: number | null;
  /** Of decisions recorded. */
  readonly awarded: number;
  readonly paid: number;
  /** Planned less awarded; null where nothing was planned. */
  readonly left: number | null;
  /** Decisions whose money is not known: `awarded` lacks them. */
  readonly unknown: number;
}
export interface FormOption {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly kinds: readonly KindCode[];
  readonly upward: boolean;
}
export interface AwardBook {
  readonly year: number;
  readonly stamp: string;
  readonly candidates: readonly AwardCandidate[];
  readonly lines: readonly AwardLine[];
  /** Forms that are on, each once. */
  readonly forms: readonly FormOption[];
  readonly fund: AwardFund;
}

/** The year's candidates, its book of commendations and its fund. */
export const awardBook = defineCommand({
  id: 'award.book',
  who: 'office',
  writes: false,
  input: z.strictObject({ year: z._default(z.number(), 0) }),
  reads: () => ['register', 'commendations', 'awards', 'archive'],
  run: (): Outcome<AwardBook> => {
    throw new Error('not built');
  },
});
