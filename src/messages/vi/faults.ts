import { formatVietnamese } from '../../domain/dates.ts';
import type { Messages } from '../type.ts';

/** What stands in the cell as Vietnamese writes it. */
function shown(found: string): string {
  if (found.trim() === '') return 'Ô đang trống';
  const text = /^-?\d+\.\d+$/.test(found) ? found.replace('.', ',') : formatVietnamese(found);
  return `“${text}”`;
}

export const fault: Messages['fault'] = {
  required: () => 'Ô đang trống; hãy điền giá trị.',
  notNumber: (found) => `${shown(found)} không phải là số; hãy gõ số, ví dụ 95.`,
  notWhole: (found) => `${shown(found)} không phải là số nguyên; hãy gõ số không có phần lẻ, ví dụ 12.`,
  notDate: (found) => `${shown(found)} không phải là ngày; hãy gõ dd/MM/yyyy, ví dụ 15/11/2024.`,
  notExact: (found) => `${shown(found)} có dấu cách thừa hoặc gõ bằng bảng mã Unicode tổ hợp; hãy gõ lại.`,
  notChoice: (found) => `${shown(found)} không có trong danh sách; hãy chọn một giá trị của danh sách.`,
  notCode: (found) =>
    `${shown(found)} không dùng làm mã được; hãy dùng chữ, số, dấu chấm, gạch dưới, gạch nối, không có dấu cách, ví dụ X01.`,
  notEmails: (found) =>
    `${shown(found)} có địa chỉ e-mail chưa đúng; nhiều địa chỉ cách nhau bằng dấu phẩy, ví dụ an@example.vn, binh@example.vn.`,
  tooSmall: (found) => `${shown(found)} nhỏ hơn mức cho phép; xem ghi chú ở tiêu đề cột.`,
  duplicateId: (found) => `Mã ${shown(found)} đã dùng ở dòng khác; mỗi dòng cần một mã riêng.`,
  duplicateYear: (found) => `Năm ${shown(found)} đã có ở dòng khác; mỗi năm chỉ một dòng.`,
  duplicateCriterion: (found) =>
    `Đã có dòng khác cùng phạm vi, phong trào và ô được xét (${shown(found)}); hãy bỏ một dòng hoặc chọn ô khác.`,
  duplicateLabel: (found) => `Tên ${shown(found)} đã dùng ở dòng khác; mỗi dòng cần một tên riêng.`,
  blocSpelling: (found) =>
    `Khối ${shown(found)} đã viết khác chữ hoa, chữ thường ở dòng trên; hãy viết giống nhau.`,
  badLabel: (found) => `${shown(found)} có một trong các dấu * ? ~ " |; hãy bỏ dấu đó.`,
  windowUpsideDown: (found) =>
    `${shown(found)} sau thời điểm kết thúc của cùng dòng; hãy sửa một trong hai ô.`,
  unknownMovement: (found) =>
    `Mã phong trào ${shown(found)} không có ở trang Phong trào; hãy sửa mã hoặc thêm phong trào.`,
  unknownScope: (found) =>
    `${shown(found)} không phải là mã đơn vị hay tên khối ở trang Đơn vị; hãy sửa, hoặc để trống cho mọi đơn vị.`,
  unknownSuccessor: (found) =>
    `Mã đơn vị kế thừa ${shown(found)} không có ở trang Đơn vị; hãy sửa hoặc để trống.`,
  commonTargetNeedsAll: (found) =>
    `${shown(found)}: ô chung được xét ở mọi phong trào; hãy ghi dấu * ở cột Mã phong trào, hoặc chọn TC1 … TC10.`,
  slotNeedsMovement: (found) =>
    `${shown(found)}: TC1 … TC10 có ý nghĩa riêng ở từng phong trào; hãy ghi mã của một phong trào.`,
  thresholdNotNumber: (found) => `${shown(found)}: cách kiểm tra này cần một số; hãy gõ số, ví dụ 95.`,
  thresholdNotPercent: (found) => `${shown(found)}: tỷ lệ phải từ 0 đến 100; hãy gõ 95, không gõ 95%.`,
  thresholdNotList: (found) =>
    `${shown(found)}: cần danh sách giá trị cách nhau bằng dấu chấm phẩy và một dấu cách, ví dụ Kinh tế; Quốc phòng - an ninh.`,
  noKind: () => 'Chưa chọn đối tượng nào; hãy chọn Có ở Tập thể, Cá nhân hoặc Hộ gia đình.',
  badSteps: (found) =>
    `${shown(found)}: hãy gõ các số nguyên từ 0 trở lên, cách nhau bằng dấu chấm phẩy, ví dụ 30; 14; 7; 3; 1; 0.`,
  missingDates: (found) =>
    `${shown(found)}: dòng này còn thiếu năm hoặc ngày; hãy điền đủ năm, kỳ báo cáo và các hạn.`,
  duplicateDay: (found) => `Ngày ${shown(found)} đã có ở dòng khác; mỗi ngày bắt đầu chỉ một mức.`,
  formOverlap: (found) =>
    `Mã ${shown(found)} đã có ở dòng khác áp dụng cùng thời gian; hãy sửa Từ ngày, Đến ngày để hai dòng không chồng nhau.`,
  unknownForm: (found) =>
    `Mã hình thức ${shown(found)} không có ở bảng Hình thức khen thưởng bên dưới; hãy sửa mã hoặc thêm hình thức.`,
  formNotForKind: (found) =>
    `${shown(found)}: hình thức của dòng này không dùng cho đối tượng đó; hãy chọn đối tượng hoặc hình thức khác.`,
  upwardNeedsRegular: (found) =>
    `${shown(found)}: hình thức đề nghị cấp trên chỉ dựa trên thành tích Thường xuyên; hãy chọn Thường xuyên hoặc hình thức khác.`,
};
