/** What Mức khen thưởng is seeded with, for the office to change. */
import type { AwardForm, AwardSettings } from './awards.ts';

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
