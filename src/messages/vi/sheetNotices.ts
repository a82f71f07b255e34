import type { SheetNotice, SheetRefusal, SheetWords } from '../../commands/sheetNotices.ts';
import { grouped } from '../text.ts';
import type { TextsOf } from '../type.ts';

const count = (number: number): string => grouped(number, '.');
const some = (names: readonly string[], all: number): string =>
  all > names.length ? `${names.join(', ')} và ${count(all - names.length)} dòng khác` : names.join(', ');

export const sheetNotices: TextsOf<SheetNotice> = {
  nothingLost: () => 'Không có trang đơn vị nào đang thiếu dòng chờ khôi phục.',
  rowsGivenBack: ({ unit, given, left }) => {
    const rest =
      left === 0
        ? ''
        : ` Còn ${count(left)} dòng chưa ghi được vì trang hết dòng trống: tăng Số dòng của đơn vị ở trang Đơn vị, chạy Thiết lập rồi khôi phục tiếp.`;
    return `Đã ghi lại ${count(given)} đề cử vào trang của ${unit}. Mời đơn vị kiểm tra lại.${rest}`;
  },
  rowsTakenOut: ({ unit, count: number }) =>
    `Đã ghi nhận ${unit} tự gỡ ${count(number)} đề cử. Hồ sơ đã có kết luận vẫn được giữ.`,
  tabMended: ({ tab }) =>
    `Đã lập lại khung trang “${tab}”: tên cột, ô chọn, định dạng, công thức và bảo vệ. Số liệu đã nhập giữ nguyên.`,
};

export const sheetRefusals: TextsOf<SheetRefusal> = {
  notOurTab: () =>
    'Trang đang mở không phải trang của Gương Sáng (hoặc là bản chép tay của một trang). Hãy mở đúng trang cần sửa rồi chọn lại. Chưa có gì thay đổi.',
  mergedCells: ({ sheet, cells }) =>
    `Trang “${sheet}” có ô đã gộp trong vùng ${cells}, ghi vào sẽ mất chữ. Hãy chọn vùng đó, bấm Định dạng > Gộp ô > Hủy gộp, rồi làm lại. Chưa ghi gì.`,
};

export const lost: SheetWords['lost'] = {
  giveBack: ({ name, count: number, names }) =>
    `Trang của ${name} đột ngột thiếu ${count(number)} đề cử: ${some(names, number)}.\n\nGhi lại các đề cử này vào trang của đơn vị?`,
  takeOut: ({ name, count: number }) =>
    `${name} đã chủ động gỡ ${count(number)} đề cử đó?\n\nCó: ghi nhận là Đã gỡ. Không: để nguyên, hỏi lại đơn vị.`,
};
