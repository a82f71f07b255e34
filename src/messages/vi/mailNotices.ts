import type { MailNotice } from '../../commands/mailNotices.ts';
import { grouped } from '../text.ts';
import type { TextsOf } from '../type.ts';

const count = (number: number): string => grouped(number, '.');
const QUOTA = 'thư để sang ngày sau vì hết hạn mức trong ngày';
const listed = (text: string, names: readonly string[]): string =>
  names.length === 0 ? '' : ` ${text}: ${names.join('; ')}.`;

/** What did not go out, and what can be done about it. */
const rest = ({
  waiting,
  unpaid,
  refusedTo,
  unknown,
  bad,
}: Extract<MailNotice, { refusedTo: unknown }>): string =>
  [
    unpaid === 0 ? '' : ` ${count(unpaid)} ${QUOTA}.`,
    waiting <= unpaid
      ? ''
      : ` ${count(waiting - unpaid)} thư chưa kịp gửi, sẽ gửi tiếp trong khoảng 10 phút (từ 7 giờ sáng).`,
    listed(
      `${count(refusedTo.length)} thư không gửi được, hệ thống sẽ thử lại. Hãy kiểm tra địa chỉ ở trang Đơn vị`,
      refusedTo,
    ),
    unknown === 0
      ? ''
      : ` ${count(unknown)} thư có thể đã gửi, hệ thống không tự gửi lại: hãy xử lý ở thanh bên, mục Thư có thể đã gửi.`,
    listed('Địa chỉ viết sai nên không gửi; hãy sửa ở trang Đơn vị', bad),
  ].join('');

export const mailNotices: TextsOf<MailNotice> = {
  remindersPreviewed: ({ mails, duties, waiting, bad }) => {
    const later = waiting === 0 ? '' : ` ${count(waiting)} ${QUOTA}.`;
    const wrong = listed('Địa chỉ viết sai nên sẽ không gửi; hãy sửa ở trang Đơn vị', bad);
    return `Hôm nay có ${count(mails)} thư cần gửi, nhắc ${count(duties)} việc. Chưa gửi thư nào.${later}${wrong}`;
  },
  remindersSent: (notice) => `Đã gửi ${count(notice.sent)} thư.${rest(notice)} Chi tiết ở trang Sổ nhắc hạn.`,
  returnsSent: (notice) => `Đã gửi ${count(notice.sent)} thư báo trả lại hồ sơ.${rest(notice)}`,
  mailsSettled: ({ count: number, as }) => {
    if (number === 0) return 'Thư này đã được xử lý trước đó. Không có gì thay đổi.';
    return as === 'sent'
      ? 'Đã ghi nhận là đã gửi.'
      : 'Thư sẽ được gửi lại trong lượt chạy tới (khoảng 10 phút, từ 7 giờ sáng) nếu việc ấy vẫn còn; người nhận đã có thư nhắc trong ngày thì sang ngày sau.';
  },
};
