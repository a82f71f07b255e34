import { ALL, KINDS, type KindCode, NTVT, type SlotTarget } from './terms.ts';
import type { Criterion } from './types.ts';

/** Source text of every row that is a default of ours: the office may change it, and sees that it is one. */
export const DEFAULT_SOURCE = 'mặc định';

const LAW = 'Luật Thi đua, khen thưởng số 06/2022/QH15';
const REVIEW_DECREE = 'NĐ 152/2025';
const RECOGNITION = 'Kế hoạch giai đoạn 2022-2025: được tập thể thừa nhận, suy tôn; biên bản: mặc định';
const FARMERS = 'QĐ 181-QĐ/HNDTW, 2024';
const WOMEN = 'Hướng dẫn của Hội LHPN';
const CIVIL_WORK = 'Hướng dẫn của Ban Dân vận một tỉnh, 2021';
const CONTESTS = 'Thể lệ hội thi cấp tỉnh';
const CITIES = 'Quy định về người tốt, việc tốt của một số thành phố';

const EVERY_KIND: readonly KindCode[] = KINDS.map((kind) => kind.code);

type Row = Pick<Criterion, 'target' | 'label'> & Partial<Criterion>;

function criterion(movement: string, row: Row): Criterion {
  return {
    movement,
    scope: ALL,
    kinds: EVERY_KIND,
    check: 'yes',
    threshold: null,
    necessity: 'required',
    from: null,
    to: null,
    source: DEFAULT_SOURCE,
    ...row,
  };
}

function criteriaOf(movement: string, ...rows: readonly Row[]): readonly Criterion[] {
  return rows.map((row) => criterion(movement, row));
}

type FourSlots = readonly [SlotTarget, SlotTarget, SlotTarget, SlotTarget];

/** The general checklist: what we ask where neither the plan nor a public rule says more. */
function checklist(
  movement: string,
  kinds: readonly KindCode[] = EVERY_KIND,
  slots: FourSlots = ['c1', 'c2', 'c3', 'c4'],
): readonly Criterion[] {
  return criteriaOf(
    movement,
    { target: slots[0], kinds, label: 'Đã đăng ký' },
    { target: slots[1], kinds, check: 'text', label: 'Kết quả cụ thể, đo được' },
    { target: slots[2], kinds, label: 'Có sản phẩm, minh chứng' },
    { target: slots[3], kinds, label: 'Có khả năng nhân rộng' },
  );
}

/** The same three defaults hold for the three movements of the plan's third group. */
function publicServiceCriteria(movement: string): readonly Criterion[] {
  return criteriaOf(
    movement,
    { target: 'c1', label: 'Không vi phạm kỷ luật' },
    {
      target: 'c2',
      check: 'percentAtLeast',
      threshold: 95,
      label: 'Tỷ lệ hồ sơ giải quyết đúng hạn từ 95% trở lên',
    },
    { target: 'c3', check: 'percentAtLeast', threshold: 80, label: 'Tỷ lệ hồ sơ trực tuyến từ 80% trở lên' },
  );
}

function businessCriteria(movement: string, kinds: readonly KindCode[]): readonly Criterion[] {
  return criteriaOf(
    movement,
    { target: 'c1', kinds, label: 'Chấp hành nghĩa vụ thuế' },
    { target: 'c2', kinds, label: 'Chấp hành quy định về bảo hiểm xã hội' },
    { target: 'c3', kinds, label: 'Chấp hành quy định về bảo vệ môi trường' },
  );
}

const COMMON = criteriaOf(
  ALL,
  {
    target: 'minutesNumber',
    check: 'text',
    label: 'Có số biên bản suy tôn của tập thể',
    source: RECOGNITION,
  },
  {
    target: 'minutesDate',
    check: 'dateInPeriod',
    label: 'Biên bản suy tôn lập trong kỳ báo cáo',
    source: RECOGNITION,
  },
  { target: 'evidence', check: 'link', label: 'Có đường dẫn minh chứng' },
  {
    target: 'clean',
    label: 'Không đang bị xem xét kỷ luật hoặc điều tra',
    source: REVIEW_DECREE,
  },
  { target: 'unrewarded', label: 'Thành tích này chưa được khen thưởng', source: `${LAW}, Điều 5` },
);

const NEW_COUNTRYSIDE = [
  ...criteriaOf(
    'NTM',
    {
      target: 'c1',
      kinds: ['TT', 'HGD'],
      check: 'oneOf',
      threshold: 'Đạt chuẩn nông thôn mới; Vườn mẫu; Cổng ngõ; Thôn kiểu mẫu',
      label: 'Nội dung đạt được: đạt chuẩn, vườn mẫu, cổng ngõ hoặc thôn kiểu mẫu',
      source: CONTESTS,
    },
    { target: 'c2', label: 'Chưa đoạt giải ở các hội thi trước', source: CONTESTS },
  ),
  ...checklist('NTM', ['CN'], ['c3', 'c4', 'c5', 'c6']),
];

const DISASTERS = [
  ...criteriaOf(
    'PCTT',
    { target: 'c1', kinds: ['TT'], label: 'Có phương án phòng, chống thiên tai' },
    { target: 'c2', kinds: ['TT'], label: 'Có lực lượng xung kích' },
    { target: 'c3', label: 'Không để xảy ra thiệt hại về người' },
  ),
  ...checklist('PCTT', ['CN', 'HGD'], ['c4', 'c5', 'c6', 'c7']),
];

const FOR_THE_POOR = [
  ...criteriaOf(
    'VNN',
    {
      target: 'c1',
      kinds: ['TT'],
      check: 'atLeast',
      threshold: 1,
      label: 'Tỷ lệ nghèo đa chiều giảm trong năm từ 1 điểm % trở lên',
      source: 'Chỉ tiêu của QĐ 666/QĐ-TTg, 2022; áp dụng cho một xã, thôn: mặc định',
    },
    {
      target: 'c2',
      kinds: ['TT'],
      check: 'atLeast',
      threshold: 3,
      label: 'Tỷ lệ hộ nghèo dân tộc thiểu số giảm trong năm từ 3 điểm % trở lên',
      source: 'Chỉ tiêu của QĐ 666/QĐ-TTg, 2022; áp dụng cho một xã, thôn: mặc định',
    },
    { target: 'c3', kinds: ['HGD'], label: 'Thoát nghèo trong năm' },
    { target: 'c4', kinds: ['HGD'], check: 'text', label: 'Số quyết định công nhận thoát nghèo' },
  ),
  ...checklist('VNN', ['CN'], ['c5', 'c6', 'c7', 'c8']),
];

const INFRASTRUCTURE = criteriaOf(
  'HT',
  {
    target: 'c1',
    kinds: ['TT'],
    check: 'percentAtLeast',
    threshold: 95,
    label: 'Tỷ lệ giải ngân từ 95% trở lên',
  },
  { target: 'c2', check: 'atLeast', threshold: 1, label: 'Số tiền tiết kiệm được lớn hơn 0 (đồng)' },
);

const SKILFUL_MASS_WORK = criteriaOf(
  'DVK',
  { target: 'c1', check: 'text', label: 'Tên mô hình, điển hình', source: CIVIL_WORK },
  { target: 'c2', check: 'text', label: 'Địa chỉ cụ thể', source: CIVIL_WORK },
  {
    target: 'c3',
    check: 'oneOf',
    threshold: 'Kinh tế; Văn hóa - xã hội; Quốc phòng - an ninh; Xây dựng hệ thống chính trị',
    label: 'Thuộc một trong bốn lĩnh vực',
    source: CIVIL_WORK,
  },
  { target: 'c4', label: 'Đã đăng ký', source: CIVIL_WORK },
  { target: 'c5', label: 'Được cấp ủy, chính quyền công nhận', source: CIVIL_WORK },
  { target: 'c6', label: 'Bền vững, có sức lan tỏa', source: CIVIL_WORK },
);

const PRODUCTION = [
  ...criteriaOf(
    'SXKD',
    {
      target: 'c1',
      kinds: ['TT', 'CN'],
      check: 'text',
      necessity: 'group',
      label: 'Số quyết định công nhận sáng kiến',
      source: `${LAW}, Điều 3`,
    },
    {
      target: 'c2',
      kinds: ['TT', 'CN'],
      necessity: 'group',
      label: 'Hoàn thành xuất sắc nhiệm vụ',
      source: `${LAW}, Điều 3`,
    },
  ),
  ...checklist('SXKD', ['HGD'], ['c3', 'c4', 'c5', 'c6']),
];

const FIVE_NO_THREE_CLEAN = criteriaOf(
  'GD5K3S',
  { target: 'c1', necessity: 'group', label: 'Không đói nghèo', source: WOMEN },
  {
    target: 'c2',
    necessity: 'group',
    label: 'Không vi phạm pháp luật và tệ nạn xã hội',
    source: WOMEN,
  },
  { target: 'c3', necessity: 'group', label: 'Không bạo lực gia đình', source: WOMEN },
  {
    target: 'c4',
    necessity: 'group',
    label: 'Không sinh con thứ 3 trở lên',
    // The two-child rule was repealed that day.
    to: '2025-06-03',
    source: WOMEN,
  },
  {
    target: 'c5',
    necessity: 'group',
    label: 'Không có trẻ suy dinh dưỡng, bỏ học',
    source: WOMEN,
  },
  { target: 'c6', necessity: 'group', label: 'Sạch nhà', source: WOMEN },
  { target: 'c7', necessity: 'group', label: 'Sạch bếp', source: WOMEN },
  { target: 'c8', necessity: 'group', label: 'Sạch ngõ', source: WOMEN },
);

const FARMING = criteriaOf('ND', {
  target: 'c1',
  check: 'atLeast',
  threshold: 1.5,
  label: 'Thu nhập bình quân gấp ≥ 1,5 lần bình quân xã đạt NTM (nhập số lần)',
  source: FARMERS,
});

const GOOD_DEEDS = criteriaOf(
  NTVT,
  { target: 'c1', label: 'Việc làm mới, chưa được biểu dương', source: CITIES },
  { target: 'c2', label: 'Vượt trên nhiệm vụ được giao', source: CITIES },
  { target: 'c3', label: 'Được tập thể công nhận', source: CITIES },
);

/** What is asked of nominees: first of every one, then movement by movement in the plan's order. */
export const CRITERIA: readonly Criterion[] = [
  ...COMMON,
  ...NEW_COUNTRYSIDE,
  ...DISASTERS,
  ...FOR_THE_POOR,
  ...publicServiceCriteria('VHCS'),
  ...publicServiceCriteria('CCHC'),
  ...publicServiceCriteria('CDS'),
  ...businessCriteria('DN', EVERY_KIND),
  ...INFRASTRUCTURE,
  ...checklist('YT'),
  ...checklist('GD'),
  ...checklist('QPAN'),
  ...checklist('KN'),
  ...checklist('VHTT'),
  ...checklist('HCM'),
  ...checklist('XDD'),
  ...SKILFUL_MASS_WORK,
  ...PRODUCTION,
  ...checklist('TDDK'),
  ...businessCriteria('HVN', ['TT']),
  ...checklist('HVN', ['CN', 'HGD'], ['c4', 'c5', 'c6', 'c7']),
  ...checklist('CCBGM'),
  ...checklist('CCBKT'),
  ...checklist('PN'),
  ...FIVE_NO_THREE_CLEAN,
  ...FARMING,
  ...checklist('TNTN'),
  ...checklist('TTST'),
  ...checklist('TTXK'),
  ...GOOD_DEEDS,
];
