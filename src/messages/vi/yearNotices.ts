import type { YearNotice, YearRefusal } from '../../commands/yearNotices.ts';
import { grouped } from '../text.ts';
import type { TextsOf } from '../type.ts';
import { menuPath } from './menu.ts';

const count = (number: number): string => grouped(number, '.');
const SETUP = menuPath('admin', 'setup');
const UNCHANGED = 'Chưa có gì thay đổi.';
const rest = (left: number): string =>
  left === 0 ? '' : ` Còn ${count(left)} bước được làm tiếp tự động; có thể đóng tệp.`;

export const yearNotices: TextsOf<YearNotice> = {
  yearPreviewed: () => '',
  yearOpened: ({ year, carried, left, full }) => {
    const what =
      left === 0
        ? `Đã mở năm ${year}; ${count(carried)} mô hình, điển hình đang xây dựng được chuyển sang. Trang Tổng hợp và Báo cáo lãnh đạo của năm do chủ tệp lập bằng ${SETUP}, hoặc được lập tự động trong ít phút.`
        : `Đang mở năm ${year}; đã chuyển ${count(carried)} mô hình, điển hình đang xây dựng.`;
    const stayed =
      full.length === 0
        ? ''
        : `\nMột số mô hình chưa chuyển được vì trang của đơn vị hết dòng trống hoặc chưa được lập: ${full.join(', ')}. Mô hình vẫn còn ở hồ sơ năm trước; đơn vị tự nhập lại vào năm mới khi có chỗ.`;
    return `${what}${rest(left)}${stayed}`;
  },
  yearLocked: ({ year, archived, left }) =>
    left === 0
      ? `Đã khóa sổ năm ${year}: ${count(archived)} đề cử được đưa vào Lưu trữ, số liệu tổng hợp không đổi nữa.`
      : `Đang khóa sổ năm ${year}: đã đưa ${count(archived)} đề cử vào Lưu trữ.${rest(left)}`,
  yearUnlocked: ({ year, restored, left, stayed }) => {
    const what =
      left === 0
        ? `Đã mở lại sổ năm ${year}: ${count(restored)} đề cử trở về trang của các đơn vị.`
        : `Đang mở lại sổ năm ${year}: ${count(restored)} đề cử đã trở về trang của các đơn vị.${rest(left)}`;
    const kept =
      stayed.length === 0
        ? ''
        : `\nCòn ở Lưu trữ vì trang của đơn vị hết dòng trống, mã đã dùng lại hoặc ô có giá trị không còn trong danh sách: ${stayed.join(', ')}.`;
    return `${what}${kept}`;
  },
  periodCompiled: ({ from, to, nominees }) =>
    `Đã tổng hợp giai đoạn ${from}-${to}: ${count(nominees)} đề cử. Xem trang Giai đoạn ${from}-${to}.`,
  published: ({ year, exemplars, withheld }) =>
    `Đã lập danh sách công khai năm ${year}: ${count(exemplars)} điển hình.${withheld === 0 ? '' : ` ${count(withheld)} trường hợp chưa đủ điều kiện công khai.`}`,
};

export const yearRefusals: TextsOf<YearRefusal> = {
  yearExists: ({ year }) => `Năm ${year} đã có ở trang Cấu hình. ${UNCHANGED}`,
  yearsFull: ({ rows }) =>
    `Bảng Các năm ở trang Cấu hình đã dùng hết ${count(rows)} dòng. ${UNCHANGED} Hãy xóa dòng của năm cũ nhất đã khóa sổ; số liệu vẫn còn ở trang Lưu trữ.`,
  yearLocked: ({ year }) =>
    `Năm ${year} đã khóa sổ, số liệu không đổi nữa. ${UNCHANGED} Cần sửa thì mở lại sổ trước.`,
  yearNotLocked: ({ year }) => `Năm ${year} chưa khóa sổ. ${UNCHANGED}`,
  filesWaiting: ({ year, count: number }) =>
    `Năm ${year} còn ${count(number)} hồ sơ đã nộp chưa xét xong. ${UNCHANGED} Hãy xét hết rồi khóa sổ.`,
  unlockTooLate: ({ year, opened }) =>
    `Không mở lại sổ năm ${year} được nữa vì năm ${opened} đã mở sau khi khóa sổ. ${UNCHANGED}`,
};
