import type { RegisterWords } from '../../commands/registerWords.ts';
import { menuPath } from './menu.ts';

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

export const remark: RegisterWords['remark'] = {
  lost: `Dòng đột ngột không còn trong trang đơn vị; chờ khôi phục ${menuPath('admin', 'restoreLost')}`,
  changedSince: 'Đơn vị đã sửa dòng này sau khi có kết luận; kết luận vẫn tính theo bản đã duyệt',
  submitAgain: 'Hồ sơ coi như chưa nộp; đơn vị kiểm tra lại rồi nộp lại',
  notAllowed: (from, typed, allowed) =>
    allowed.length === 0
      ? `Không ghi nhận “${typed}”: văn phòng không chuyển tiếp hồ sơ đang ở “${from}”`
      : `Không ghi nhận “${typed}”: từ “${from}” chỉ chuyển được sang ${listed(allowed)}`,
  byAward: (typed) => `Không ghi nhận “${typed}”: hãy dùng mục Khen thưởng trên thanh bên`,
  reasonMissing: (typed) => `Không ghi nhận “${typed}”: hãy ghi lý do trước, rồi chọn lại trạng thái`,
  yearLocked: (typed, year) =>
    `Không ghi nhận “${typed}”: năm ${year} đã khóa sổ, cần sửa thì mở lại sổ trước`,
  changedBefore: (typed) => `Không ghi nhận “${typed}”: đơn vị đã sửa dòng này sau khi nộp, cần nộp lại`,
};
