import type { FileNotice, FileRefusal, FileWords } from '../../commands/fileNotices.ts';
import { formatVietnamese, serialToIso } from '../../domain/dates.ts';
import { grouped } from '../text.ts';
import type { Messages, TextsOf } from '../type.ts';
import { menuPath } from './menu.ts';

const UNCHANGED = 'Chưa có gì thay đổi.';
const SETUP = menuPath('admin', 'setup');
const SEND = menuPath('remind', 'remindSend');
const BACKUP = menuPath('admin', 'backup');
const count = (number: number): string => grouped(number, '.');

export const fileWords: FileWords['file'] = {
  copy: `Đây là bản sao, không phải tệp chính thức: bản sao không gửi thư. Hãy nhập ở tệp chính; nếu muốn dùng bản này làm tệp riêng, chủ tệp chọn ${SETUP}.`,
  restored: `Tệp vừa được đưa về bản cũ, thư đang tạm dừng. Phòng Nội vụ hãy xem lại dữ liệu rồi chọn ${SEND}.`,
};

export const fileNotices: TextsOf<FileNotice> = {
  fileAdopted: ({ muted }) => {
    const past =
      muted === 0
        ? ''
        : ` ${count(muted)} lần nhắc của thời gian trước được ghi “Không gửi” (SKIPPED) ở Sổ nhắc hạn.`;
    return `Bản này đã thành tệp riêng.${past} Hãy kiểm tra e-mail ở trang Cấu hình và trang Đơn vị, rồi chia sẻ tệp cho các đơn vị.`;
  },
  fileAccepted: ({ units, doubtful }) => {
    const mails =
      doubtful === 0
        ? 'Không có thư nào phải hỏi lại.'
        : `${count(doubtful)} lần nhắc có thể đã gửi trước khi khôi phục: Sổ nhắc hạn ghi “Chưa rõ” (UNCERTAIN), không tự gửi lại; hãy xử lý ở thanh bên, mục Thư có thể đã gửi.`;
    return `Tiếp tục với bản đã khôi phục. ${count(units)} đơn vị sẽ được đọc lại. ${mails}`;
  },
  migrated: ({ tabs, left }) => {
    const rest = left === 0 ? '' : ` Còn ${count(left)} trang được làm tiếp tự động; có thể đóng tệp.`;
    return `Đã chuyển ${count(tabs)} trang sang khung của phiên bản mới, bản cũ giữ ở trang Sao lưu.${rest}`;
  },
  backedUp: ({ tabs, rows, left }) =>
    left === 0
      ? `Đã sao lưu ${count(rows)} dòng của ${count(tabs)} trang vào trang Sao lưu.`
      : `Đã sao lưu ${count(tabs)} trang. Còn ${count(left)} bước được làm tiếp tự động; bản sao lưu trước được giữ đến khi xong.`,
  backupPreviewed: ({ tab, at, saved, missing }) =>
    missing === 0
      ? `Trang “${tab}”: bản sao lưu ngày ${formatVietnamese(serialToIso(at))} có ${count(saved)} dòng, tất cả đang có trong trang. Không cần khôi phục.`
      : `Trang “${tab}”: bản sao lưu ngày ${formatVietnamese(serialToIso(at))} có ${count(saved)} dòng, trong đó ${count(missing)} dòng không còn trong trang.`,
  backupRestored: ({ tab, rows, left }) => {
    const full =
      left === 0 ? '' : ` Còn ${count(left)} dòng chưa có chỗ: hãy tăng số dòng của trang rồi làm lại.`;
    return rows === 0 && left === 0
      ? `Trang “${tab}” có đủ các dòng của bản sao lưu. ${UNCHANGED}`
      : `Đã khôi phục ${count(rows)} dòng vào trang “${tab}”. Các dòng đang có được giữ nguyên.${full}`;
  },
};

export const fileRefusals: TextsOf<FileRefusal> = {
  fileCopy: () =>
    `Đây là bản sao của tệp chính thức nên lệnh này không chạy: bản sao không gửi thư và không chạy tự động. ${UNCHANGED} Hãy mở tệp chính thức; nếu muốn dùng bản này làm tệp riêng, chủ của bản sao chọn ${SETUP} và đồng ý khi được hỏi.`,
  fileRestored: () =>
    `Tệp vừa được đưa về bản cũ, nên chưa gửi thư nào để tránh gửi hai lần. Hãy xem lại dữ liệu; nếu tiếp tục với bản này, Phòng Nội vụ chọn ${SEND} và đồng ý khi được hỏi. Nếu khôi phục nhầm, hãy lấy lại bản mới nhất ở Tệp > Nhật ký phiên bản.`,
  fileNewer: () =>
    `Tệp này do một phiên bản mới hơn của hệ thống lập ra; phiên bản đang chạy cũ hơn nên chỉ cho xem. ${UNCHANGED} Hãy tải lại trang; nếu vẫn vậy, báo người cài đặt cập nhật chương trình của tệp.`,
  fileOlder: ({ owner }) =>
    `Tệp còn theo khung của phiên bản trước. ${UNCHANGED} Chủ tệp${owner === '' ? '' : ` (${owner})`} hãy chọn ${SETUP} để chuyển sang khung mới; dữ liệu được giữ nguyên.`,
  fileKnown: () => `Tệp này không phải bản sao và không ở bản cũ, nên không cần lệnh này. ${UNCHANGED}`,
  zoneChanged: ({ zone, wanted }) =>
    `Múi giờ của tệp đã bị đổi thành ${zone}, làm sai lệch ngày tháng. ${UNCHANGED} Hãy vào Tệp > Cài đặt, chọn lại múi giờ ${wanted}; hoặc chủ tệp chọn ${SETUP}.`,
  ownerChanged: ({ named, owner }) =>
    `Tệp đã được chuyển cho ${owner}, nhưng trang Cấu hình còn ghi chủ tệp là ${named}. ${UNCHANGED} Hãy sửa ô “E-mail chủ tệp” ở trang Cấu hình thành ${owner}, rồi tài khoản đó chọn ${SETUP}.`,
  noBackup: () => `Chưa có bản sao lưu nào. ${UNCHANGED} Hãy chọn ${BACKUP} để lập bản sao lưu.`,
  backupOvertaken: () =>
    `Có một lượt sao lưu khác bắt đầu sau và thay cho lượt này; bản sao lưu trước vẫn được giữ. Hãy chờ lượt kia báo xong; nếu không thấy, chọn ${BACKUP} để lập lại.`,
  notBackedUp: ({ tab, tabs }) =>
    `Bản sao lưu không có trang “${tab}”. ${UNCHANGED} Các trang có trong bản sao lưu: ${tabs.join(', ')}.`,
};

export const fileQuestions: Pick<
  Messages['dialog'],
  'adoptQuestion' | 'acceptQuestion' | 'restoreWhich' | 'restoreQuestion'
> = {
  adoptQuestion:
    'Tệp này là bản sao. Dùng bản này làm tệp riêng?\n\nTài khoản đang dùng thành chủ tệp; các trang được bảo vệ lại; từ nay tệp tự nhắc hạn theo e-mail ở trang Cấu hình và trang Đơn vị. Các mốc nhắc của thời gian trước không được gửi.\n\nNếu chỉ sao để xem hoặc thử, hãy chọn Không.',
  acceptQuestion:
    'Tệp vừa được đưa về bản cũ. Tiếp tục với bản này?\n\nMọi đơn vị được đọc lại. Thư có thể đã gửi trước khi khôi phục được ghi “Chưa rõ” ở Sổ nhắc hạn để hỏi lại, không tự gửi. Nếu khôi phục nhầm, chọn Không rồi lấy lại bản mới nhất ở Tệp > Nhật ký phiên bản.',
  restoreWhich: 'Khôi phục trang nào từ bản sao lưu? Gõ đúng tên trang, ví dụ Hồ sơ.',
  restoreQuestion: (preview) =>
    `${preview}\n\nGhi lại các dòng đã mất? Các dòng đang có được giữ nguyên, không ghi đè.`,
};
