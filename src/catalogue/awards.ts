/** Commendation as data: forms, rules of proposal and base pay. All of it is seeded into Mức khen thưởng, for the office to change. */
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

const DEFAULT = 'mặc định';
const NONE: AwardForm['coefficients'] = { TT: null, CN: null, HGD: null };
const OLD = 'NĐ 91/2017/NĐ-CP, đến 31/12/2023';
const OLD_END = '2023-12-31';
const NEW_START = '2024-01-01';

type Wording = Pick<AwardForm, 'code' | 'name' | 'level' | 'kinds'>;
const held = (form: Wording, coefficients: Partial<AwardForm['coefficients']>): readonly AwardForm[] => [
  {
    ...form,
    coefficients: { ...NONE, ...coefficients },
    from: null,
    to: OLD_END,
    upward: false,
    on: true,
    source: OLD,
  },
  {
    ...form,
    coefficients: NONE,
    from: NEW_START,
    to: null,
    upward: false,
    on: true,
    source: `${DEFAULT}: chưa có hệ số`,
  },
];
const plain = (form: Wording, upward = false): AwardForm => ({
  ...form,
  coefficients: NONE,
  from: null,
  to: null,
  upward,
  on: true,
  source: `${DEFAULT}: chưa có hệ số`,
});

/** Luật Thi đua, khen thưởng 06/2022/QH15, Điều 80, names the forms; coefficients are known for four of them, until 31/12/2023. */
export const DEFAULT_AWARDS: AwardSettings = {
  payRates: [
    { from: '2019-07-01', amount: 1_490_000, source: 'NĐ 38/2019/NĐ-CP' },
    { from: '2023-07-01', amount: 1_800_000, source: 'NĐ 24/2023/NĐ-CP' },
    { from: '2024-07-01', amount: 2_340_000, source: 'NĐ 73/2024/NĐ-CP' },
  ],
  forms: [
    plain({
      code: 'GKH',
      name: 'Giấy khen của Chủ tịch UBND huyện',
      level: 'huyện',
      kinds: ['TT', 'CN', 'HGD'],
    }),
    ...held(
      { code: 'GKX', name: 'Giấy khen của Chủ tịch UBND xã', level: 'xã', kinds: ['TT', 'CN', 'HGD'] },
      { CN: 0.15, TT: 0.3 },
    ),
    ...held({ code: 'LDTT', name: 'Lao động tiên tiến', level: 'huyện', kinds: ['CN'] }, { CN: 0.3 }),
    ...held(
      { code: 'TTLDTT', name: 'Tập thể lao động tiên tiến', level: 'huyện', kinds: ['TT'] },
      { TT: 0.8 },
    ),
    ...held({ code: 'CSTDCS', name: 'Chiến sĩ thi đua cơ sở', level: 'huyện', kinds: ['CN'] }, { CN: 1 }),
    plain({ code: 'GDVH', name: 'Gia đình văn hóa', level: 'xã', kinds: ['HGD'] }),
    plain(
      { code: 'BKT', name: 'Bằng khen của Chủ tịch UBND tỉnh', level: 'tỉnh', kinds: ['TT', 'CN', 'HGD'] },
      true,
    ),
    plain({ code: 'CTD', name: 'Cờ thi đua của UBND tỉnh', level: 'tỉnh', kinds: ['TT'] }, true),
  ],
  rules: [
    { movement: 'NTVT', kind: null, type: 'Đột xuất', form: 'GKX', source: DEFAULT },
    { movement: 'SXKD', kind: 'CN', type: 'Thường xuyên', form: 'LDTT', source: DEFAULT },
    { movement: 'SXKD', kind: 'TT', type: 'Thường xuyên', form: 'TTLDTT', source: DEFAULT },
    { movement: '*', kind: null, type: 'Chuyên đề', form: 'GKH', source: DEFAULT },
  ],
};
