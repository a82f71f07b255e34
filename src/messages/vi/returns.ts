import type { ReturnWords } from '../../commands/returnWords.ts';
import { grouped } from '../text.ts';
import { mail } from './mail.ts';
import { nameOr } from './terms.ts';

export const returns: ReturnWords['returns'] = {
  subject: (first, count) =>
    count === 1
      ? `[Thi đua] Hồ sơ cần xem lại: ${nameOr(first)}`
      : `[Thi đua] ${grouped(count, '.')} hồ sơ cần xem lại`,
  greeting: mail.greeting,
  intro: (office) => `${office} đã xem các hồ sơ đề cử sau và báo lại để đơn vị biết:`,
  file: (name, status, reason) =>
    reason === '' ? `${nameOr(name)} – ${status}` : `${nameOr(name)} – ${status}. Lý do: ${reason}`,
  todo: (status) =>
    status === 'Tạm dừng'
      ? 'Hồ sơ tạm dừng: đơn vị chưa phải làm gì thêm; kết luận sau đó hiện ở cột Trạng thái trên trang của đơn vị.'
      : 'Hồ sơ trả lại: hãy bổ sung theo lý do nêu trên, rồi bấm Nộp lại trên thanh bên. Nếu nhập thẳng vào trang: sửa xong hãy ghi Ngày nộp mới.',
  openTab: mail.openTab,
  footer: (office) =>
    `Thư này được gửi tự động khi ${office} trả lại hoặc tạm dừng hồ sơ. Nếu cần hỗ trợ, xin liên hệ ${office}.`,
};
