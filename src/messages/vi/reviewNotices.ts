import type { ReviewNotice, ReviewRefusal } from '../../commands/reviewNotices.ts';
import { columnHeader, grouped } from '../text.ts';
import type { TextsOf } from '../type.ts';
import { tabs } from './tabs.ts';
import { nameOr } from './terms.ts';

const count = (number: number): string => grouped(number, '.');
const UNCHANGED = 'Chưa có gì thay đổi.';
const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

export const reviewNotices: TextsOf<ReviewNotice> = {
  reviewed: ({ count: number, to, first }) =>
    number === 1
      ? `${nameOr(first)}: đã chuyển sang “${to}”.`
      : `Đã chuyển ${count(number)} hồ sơ sang “${to}”.`,
  lifeSaved: ({ name, id }) => `Đã lưu quá trình của ${nameOr(name)} (mã ${id}).`,
  launchSaved: ({ year }) => `Đã lưu đợt phát động năm ${year}.`,
  launchRemoved: ({ year }) => `Đã xóa một đợt phát động năm ${year}.`,
  criterionAdopted: ({ label, unit }) =>
    `Đã đưa tiêu chí “${label}” vào trang Tiêu chí, áp dụng riêng cho ${unit}.`,
};

export const reviewRefusals: TextsOf<ReviewRefusal> = {
  moveRefused: ({ name, from, to, allowed }) => {
    const way =
      allowed.length === 0
        ? 'Từ trạng thái này không chuyển tiếp được nữa.'
        : `Từ “${from}” chỉ chuyển được sang: ${listed(allowed)}.`;
    return `${nameOr(name)} đang ở trạng thái “${from}”, không chuyển sang “${to}” được. ${way} ${UNCHANGED}`;
  },
  reasonNeeded: ({ to }) => `Chuyển sang “${to}” thì phải ghi lý do để đơn vị biết. ${UNCHANGED}`,
  changedAfterSubmit: ({ name }) =>
    `${nameOr(name)}: đơn vị đã sửa dòng này sau khi nộp nên hồ sơ coi như chưa nộp. ${UNCHANGED} Hãy đề nghị đơn vị nộp lại.`,
  fileMoved: ({ name, status }) =>
    `${nameOr(name)}: hồ sơ vừa thay đổi, hiện ở trạng thái “${status}”. ${UNCHANGED} Hãy tải lại danh sách rồi xem lại.`,
  launchesFull: ({ unit, rows }) =>
    `Bảng Phong trào đã phát động của ${unit} đã dùng hết ${count(rows)} dòng. ${UNCHANGED} Hãy xóa đợt phát động của năm đã khóa sổ.`,
  publicityUnread: ({ part }) =>
    `Chưa đọc được phần tuyên truyền “${part}”. ${UNCHANGED} Hãy ghi theo mẫu “Báo: tên báo, 15/06/2024”; nhiều lần thì cách nhau bằng dấu chấm phẩy.`,
  unknownLaunch: () =>
    'Không tìm thấy đợt phát động này; có thể dòng đã bị xóa. Hãy tải lại danh sách rồi chọn lại.',
  unknownProposal: () =>
    'Không tìm thấy tiêu chí đề nghị này; đơn vị có thể đã xóa dòng. Hãy tải lại danh sách rồi chọn lại.',
  proposalUnfit: ({ label, column }) =>
    `Chưa đưa được tiêu chí “${label}” vào trang Tiêu chí: cột ${columnHeader(tabs, tabs.criteria.title, column)} chưa hợp lệ. ${UNCHANGED} Hãy đề nghị đơn vị sửa dòng đề nghị, hoặc chọn cách kiểm tra khác.`,
  criteriaFull: ({ rows }) =>
    `Trang Tiêu chí đã dùng hết ${count(rows)} dòng. ${UNCHANGED} Hãy xóa tiêu chí không còn dùng.`,
};
