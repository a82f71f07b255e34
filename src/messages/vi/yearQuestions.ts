import { formatVietnamese } from '../../domain/dates.ts';
import { grouped } from '../text.ts';
import type { Messages } from '../type.ts';

const count = (number: number): string => grouped(number, '.');
const NAMED = 5;
const named = (names: readonly string[]): string =>
  names.length <= NAMED
    ? names.join(', ')
    : `${names.slice(0, NAMED).join(', ')} và ${count(names.length - NAMED)} đơn vị khác`;

export const yearQuestion: Messages['dialog']['yearQuestion'] = {
  open: ({ year, settings, units, nominees }) => {
    const days =
      settings === null
        ? ''
        : `\n\nKỳ báo cáo: ${formatVietnamese(settings.from)} đến ${formatVietnamese(settings.to)}. Hạn kế hoạch: ${formatVietnamese(settings.planDue)}; hạn nộp hồ sơ: ${formatVietnamese(settings.nomineeDue)}; hạn báo cáo năm: ${formatVietnamese(settings.reportDue)}. Sửa được ở trang Cấu hình.`;
    const models =
      nominees === 0
        ? 'Không có mô hình, điển hình nào cần chuyển sang.'
        : `${count(nominees)} mô hình, điển hình đang xây dựng được chuyển sang thành bản nháp của năm ${year}, giữ nguyên quá trình; số và ngày biên bản để trống.`;
    return `Mở năm ${year} cho ${count(units)} đơn vị?${days}\n\n${models}`;
  },
  lock: ({ year, units, nominees, followed, unreported }) => {
    const stay =
      followed === 0
        ? ''
        : `\n${count(followed)} điển hình còn hẹn ngày theo dõi thì vẫn ở lại trang của đơn vị.`;
    const late =
      unreported.length === 0
        ? ''
        : `\nChưa có báo cáo năm: ${count(unreported.length)} đơn vị (${named(unreported)}).`;
    return `Khóa sổ năm ${year}?\n\n${count(nominees)} hồ sơ của ${count(units)} đơn vị được đưa vào Lưu trữ và xóa khỏi trang của các đơn vị; số liệu tổng hợp được lập lần cuối và không đổi nữa.${stay}${late}\n\nCó thể mở lại cho đến khi một năm khác được mở.`;
  },
  unlock: ({ year, units, nominees }) =>
    `Mở lại sổ năm ${year}?\n\n${count(nominees)} hồ sơ của ${count(units)} đơn vị trở về trang của các đơn vị và trang Hồ sơ; số liệu của năm lại thay đổi theo các trang đó.`,
};
