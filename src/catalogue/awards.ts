/** Commendation as data: forms, rules of proposal and base pay. */
import type { KindCode } from './terms.ts';
import type { IsoDate } from './types.ts';

/** Loại khen thưởng. Results of the last two never ground a proposal to a higher level for công trạng (NĐ 152/2025). */
export const AWARD_TYPES = ['Thường xuyên', 'Chuyên đề', 'Đột xuất'] as const;
export type AwardType = (typeof AWARD_TYPES)[number];

/** Tình trạng of a line in the book of commendations. */
export const AWARD_STATES = ['Đề nghị', 'Đã khen', 'Không khen'] as const;
export type AwardState = (typeof AWARD_STATES)[number];

/** One form of commendation while one rule for its money is in force; another window is another row of the same code. */
export interface AwardForm {
  readonly code: string;
  readonly name: string;
  /** Cấp that decides, in the file's own words. */
  readonly level: string;
  readonly kinds: readonly KindCode[];
  /** Hệ số of the base pay by kind; null is unknown. */
  readonly coefficients: Readonly<Record<KindCode, number | null>>;
  /** Decision days for which this row holds, inclusive; null is open. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** True: the district only proposes it to a higher level. */
  readonly upward: boolean;
  readonly on: boolean;
  readonly source: string;
}

/** Which form is proposed: the first rule that fits, those that name a movement before those that name none. */
export interface AwardRule {
  /** A movement's code, or ALL. */
  readonly movement: string;
  /** Null is every kind. */
  readonly kind: KindCode | null;
  readonly type: AwardType;
  /** Code of the form. */
  readonly form: string;
  readonly source: string;
}

/** Mức lương cơ sở from a day on, in đồng a month. */
export interface PayRate {
  readonly from: IsoDate;
  readonly amount: number;
  readonly source: string;
}

export interface AwardSettings {
  readonly payRates: readonly PayRate[];
  readonly forms: readonly AwardForm[];
  readonly rules: readonly AwardRule[];
}
