import { NO, VERDICTS, YES } from '../../catalogue/terms.ts';
import type { BodyWords } from '../../workbook/bodies/words.ts';
import { grouped } from '../text.ts';
import { menuPath } from './menu.ts';

const count = (number: number): string => grouped(number, '.');

export const summary: BodyWords['summary'] = {
  title: (year) => `Tổng hợp điển hình tiên tiến năm ${year}`,
  compiled: (moment, by) => `Lập lúc ${moment}. Người lập: ${by}.`,
  byMovement: 'Theo phong trào và đối tượng',
  byUnit: 'Theo khối và đơn vị',
  byStage: 'Theo giai đoạn',
  unreported: 'Đơn vị chưa báo cáo năm',
  noneUnreported: 'Tất cả đơn vị đã báo cáo.',
  ntvtNote: 'Người tốt, việc tốt (NTVT) không phải là phong trào; được đề cử riêng và tính vào tổng số.',
  number: 'TT',
  movement: 'Phong trào, đối tượng',
  unit: 'Khối, đơn vị',
  stage: 'Giai đoạn',
  total: 'Tổng cộng',
  noStage: 'Chưa ghi giai đoạn',
  noMovement: 'Chưa ghi phong trào',
  noKind: 'Chưa ghi đối tượng',
  noBloc: 'Chưa xếp khối',
  counts: {
    nominees: 'Đề cử',
    registered: 'Đăng ký',
    proposed: 'Đề nghị',
    eligible: VERDICTS.eligible,
    ineligible: VERDICTS.ineligible,
    incomplete: VERDICTS.incomplete,
    rewarded: 'Đã khen',
    effective: 'Triển khai hiệu quả',
    published: 'Đã tuyên truyền',
    replicated: 'Đã nhân rộng',
    households: 'Số hộ làm theo',
    directWorkers: 'Trực tiếp lao động',
    lastYear: 'Năm trước',
    change: 'Tăng, giảm',
    target: 'Chỉ tiêu',
    targetPercent: 'Đạt chỉ tiêu (%)',
    reported: 'Đã báo cáo',
  },
  yes: YES,
  no: NO,
  money: (amount) => grouped(Math.round(amount), '.'),
  plans: {
    title: 'Kế hoạch, phát động, kinh phí của các đơn vị',
    note: 'Mô hình đăng ký đầu năm đặt cạnh kết quả: số đề cử ở giai đoạn Đăng ký trở đi, đủ điều kiện, triển khai hiệu quả (sau Khen thưởng). Kinh phí tính bằng đồng.',
    launchedBy: (units) => `Số đơn vị có phát động phong trào: ${units}.`,
    unit: 'Đơn vị',
    columns: {
      planFiled: 'Đã có kế hoạch',
      launches: 'Số đợt phát động',
      commitment: 'Mô hình đăng ký',
      registered: 'Đăng ký',
      eligible: VERDICTS.eligible,
      effective: 'Triển khai hiệu quả',
      fundingProposed: 'Kinh phí đề xuất',
      fundingApproved: 'Kinh phí được duyệt',
      fundingSpent: 'Kinh phí đã chi',
    },
  },
  publicity: {
    title: 'Tuyên truyền theo kênh',
    channel: 'Kênh',
    exemplars: 'Số điển hình',
    times: 'Số lượt',
  },
};

export const leadership: BodyWords['leadership'] = {
  title: (year) => `Kết quả phong trào thi đua, điển hình tiên tiến năm ${year}`,
  counted: (moment, from, to) =>
    `Số liệu lúc ${moment}, kỳ ${from} – ${to}. Hồ sơ đã nhận tính theo bản đã nhận; hồ sơ sửa sau khi nộp coi như chưa nộp.`,
  figures: {
    nominees: 'Số đề cử',
    eligible: 'Đủ điều kiện',
    rewarded: 'Đã khen thưởng',
    effective: 'Triển khai hiệu quả',
    unitsReported: 'Đơn vị đã báo cáo',
  },
  figure: 'Chỉ số',
  thisYear: 'Trong năm',
  outOf: 'Trên tổng số',
  share: 'Tỷ lệ (%)',
  change: 'So với năm trước',
  target: 'Chỉ tiêu',
  targetPercent: 'Đạt (%)',
  changed: (change, before) => {
    if (change === 0) return `không đổi (năm trước ${count(before)})`;
    return `${change > 0 ? 'tăng' : 'giảm'} ${count(Math.abs(change))} (năm trước ${count(before)})`;
  },
  percent: (percent) => `${String(percent).replace('.', ',')}%`,
  chartByMovement: 'Đề cử theo phong trào',
  chartByBloc: 'Đề cử theo khối thi đua',
  movement: 'Phong trào',
  bloc: 'Khối thi đua',
  nominees: 'Đề cử',
  eligible: 'Đủ điều kiện',
  otherMovements: 'Phong trào khác',
  otherBlocs: 'Khối khác',
  silentUnits: 'Chưa có đề cử, chưa báo cáo năm',
  noSilentUnit: 'Không có đơn vị nào.',
  lateUnits: 'Có đề cử nhưng chưa báo cáo năm',
  noLateUnit: 'Không có đơn vị nào.',
  outstandingUnits: 'Đơn vị nổi bật',
  outstanding: (unit, eligible, rewarded) =>
    `${unit}: ${count(eligible)} đề cử đủ điều kiện, ${count(rewarded)} đã khen`,
  exemplars: 'Điển hình nổi bật',
  noExemplar: 'Chưa có đề cử đủ điều kiện.',
  noComparison: 'Chưa có số liệu năm trước',
  more: (count) => `và ${count} đơn vị khác`,
};

export const publication: BodyWords['publication'] = {
  title: (year) => `Danh sách điển hình được công khai năm ${year}`,
  compiled: (moment, shown, withheld) =>
    `Lập lúc ${moment}: công khai ${count(shown)} điển hình; ${count(withheld)} điển hình đã nhận chưa công khai vì chưa đủ đồng ý hoặc chưa ghi tuổi.`,
  none: 'Chưa có điển hình nào đủ điều kiện công khai.',
  columns: ['TT', 'Tên', 'Đối tượng', 'Đơn vị', 'Phong trào', 'Thành tích', 'Hình thức khen thưởng', 'Năm'],
};

export const guide: BodyWords['guide'] = {
  title: 'Hướng dẫn nhập và nộp hồ sơ điển hình tiên tiến',
  whoReads: [
    'Ai mở được tệp này đều đọc và chép được mọi trang, kể cả trang của đơn vị khác.',
    'Vì vậy không ghi số CCCD, số điện thoại, ngày sinh của bất kỳ ai ở bất kỳ ô nào.',
    'Mỗi đơn vị chỉ sửa được trang của mình; Phòng Nội vụ sửa được trang của mọi đơn vị.',
  ],
  howTo: 'Các bước của cán bộ đơn vị',
  steps: [
    `Mở trang của đơn vị: bấm tên đơn vị ở cuối trang này, hoặc chọn ${menuPath('openMyUnit')}.`,
    'Ở bảng Công việc hằng năm, ghi số và ngày của kế hoạch, sau này là của báo cáo.',
    'Ở bảng Đề cử, dùng một dòng trống cho mỗi đề cử; chọn năm, phong trào, đối tượng, rồi nhập tên.',
    'Đọc cột Ý nghĩa tiêu chí để biết TC1, TC2… hỏi gì, rồi nhập vào các cột đó.',
    'Đọc cột Còn thiếu, chưa đạt và bổ sung cho đến khi kết quả xét là Đủ điều kiện.',
    'Chọn Nộp ở cột Nộp hồ sơ. Cột Trạng thái cho biết Phòng Nội vụ đã nhận hay trả lại, vì sao.',
    'Để bỏ một đề cử, xóa nội dung các ô đã nhập của dòng. Không chèn, xóa hay sắp xếp dòng.',
  ],
  deadlines: 'Thời hạn',
  deadlineNames: {
    planDue: 'Đăng ký kế hoạch',
    midYearDue: 'Báo cáo 6 tháng',
    nomineeDue: 'Nộp hồ sơ đề cử',
    reportDue: 'Báo cáo năm',
  },
  unitTabs: 'Trang của các đơn vị',
  noUnits: 'Chưa có đơn vị nào. Phòng Nội vụ điền trang Đơn vị rồi chạy Thiết lập.',
  columns: 'Các cột của bảng Đề cử',
  column: 'Cột',
  meaning: 'Cách nhập',
};
