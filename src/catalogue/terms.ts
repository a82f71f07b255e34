/** The closed vocabularies of the plan. Values are the sheet's own words: formal Vietnamese terms, in every language of the interface. */

/** Đối tượng: whom the plan addresses. `code` is what formulas compare. */
export const KINDS = [
  { code: 'TT', label: 'Tập thể' },
  { code: 'CN', label: 'Cá nhân' },
  { code: 'HGD', label: 'Hộ gia đình' },
] as const;
export type KindCode = (typeof KINDS)[number]['code'];

/** Giai đoạn of an exemplar, from discovery to follow-up. */
export const STAGES = [
  'Phát hiện',
  'Đăng ký',
  'Bồi dưỡng',
  'Bình chọn, suy tôn',
  'Khen thưởng',
  'Tuyên truyền',
  'Nhân rộng',
  'Theo dõi',
] as const;
export type Stage = (typeof STAGES)[number];

/** Trạng thái of a nominee's file, kept in the register. */
export const STATUSES = [
  'Nháp',
  'Đã nộp',
  'Đã sửa sau khi nộp',
  'Trả lại',
  'Đủ điều kiện',
  'Không đủ điều kiện',
  'Đề nghị khen',
  'Đã khen',
  'Tạm dừng',
  'Đã gỡ',
] as const;
export type Status = (typeof STATUSES)[number];
/** Statuses that follow the unit's own tab; any other is the office's decision and stands whatever the row says. */
export const FOLLOWING_STATUSES: readonly Status[] = ['Nháp', 'Đã nộp', 'Đã sửa sau khi nộp', 'Đã gỡ'];

/** The row no longer is what was submitted; it counts as not submitted until it is submitted again. */
export const CHANGED: Status = 'Đã sửa sau khi nộp';

/** The office has sent the file back to the unit, with a reason. */
export const RETURNED: Status = 'Trả lại';

export const VERDICTS = {
  eligible: 'Đủ điều kiện',
  ineligible: 'Chưa đủ điều kiện',
  incomplete: 'Thiếu thông tin',
} as const;
export type Verdict = keyof typeof VERDICTS;

export const YES = 'Có';
export const NO = 'Không';

/** Cách kiểm tra: how one criterion looks at one cell. */
export const CHECKS = [
  { code: 'yes', label: 'Phải là Có' },
  { code: 'atLeast', label: 'Số không nhỏ hơn' },
  { code: 'atMost', label: 'Số không lớn hơn' },
  { code: 'percentAtLeast', label: 'Tỷ lệ % không nhỏ hơn' },
  { code: 'percentAtMost', label: 'Tỷ lệ % không lớn hơn' },
  { code: 'text', label: 'Có nội dung' },
  { code: 'link', label: 'Có đường dẫn' },
  { code: 'dateInPeriod', label: 'Ngày trong kỳ báo cáo' },
  { code: 'oneOf', label: 'Một trong danh sách' },
] as const;
export type CheckCode = (typeof CHECKS)[number]['code'];

/** Tính chất: `group` members count together: at least the movement's group minimum of them (all, when it is empty). */
export const NECESSITIES = [
  { code: 'required', label: 'Bắt buộc' },
  { code: 'group', label: 'Trong nhóm' },
  { code: 'bonus', label: 'Cộng điểm' },
] as const;
export type NecessityCode = (typeof NECESSITIES)[number]['code'];

/** How many numbered criteria columns (TC1 … TC10) a nominee's row has. */
export const SLOT_COUNT = 10;

/** The cell of a nominee's row that a criterion judges: a common column, or a numbered one. */
export const COMMON_TARGETS = [
  { code: 'minutesNumber', label: 'Biên bản: số' },
  { code: 'minutesDate', label: 'Biên bản: ngày' },
  { code: 'evidence', label: 'Minh chứng' },
  { code: 'clean', label: 'Không bị xem xét kỷ luật' },
  { code: 'unrewarded', label: 'Thành tích chưa được khen' },
] as const;
export type CommonTarget = (typeof COMMON_TARGETS)[number]['code'];
export type SlotTarget = `c${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}`;
export type Target = CommonTarget | SlotTarget;
/** The numbered columns under the names of Tiêu chí. */
export const SLOT_TARGETS = Array.from({ length: SLOT_COUNT }, (_, index) => ({
  code: `c${index + 1}` as SlotTarget,
  label: `TC${index + 1}`,
}));

/** Scope of a criterion or movement cell that means "every one". */
export const ALL = '*';

/** Movements whose criteria tell of poverty or of breaches of law: mails do not name what a nominee fails of them. */
export const DISCREET_MOVEMENTS: readonly string[] = ['VNN', 'GD5K3S'];

/** Người tốt, việc tốt: no movement, but a nomination of its own and one value of the movement list. */
export const NTVT = 'NTVT';
