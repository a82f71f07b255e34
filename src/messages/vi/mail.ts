import type { MailWords } from '../../commands/mailWords.ts';
import { formatVietnamese } from '../../domain/dates.ts';
import type { Lack } from '../../domain/reminders.ts';
import { firstAndMore, grouped } from '../text.ts';
import { hindrancesText, nameOr } from './terms.ts';

const count = (number: number): string => grouped(number, '.');

function time(daysLeft: number): string {
  if (daysLeft > 0) return `còn ${daysLeft} ngày`;
  return daysLeft === 0 ? 'hạn cuối là hôm nay' : `đã quá hạn ${-daysLeft} ngày`;
}

function unfinished(lack: Extract<Lack, { code: 'nomineesUnfinished' }>): string {
  const parts = [
    [lack.ineligible, 'chưa đủ điều kiện'],
    [lack.incomplete, 'thiếu thông tin'],
    [lack.unsubmitted, 'đủ điều kiện nhưng chưa nộp'],
    [lack.changed, 'đã sửa sau khi nộp nên phải nộp lại'],
    [lack.returned, 'bị trả lại, chưa nộp lại'],
  ] as const;
  const named = parts.filter(([number]) => number > 0).map(([number, text]) => `${count(number)} ${text}`);
  return `Trong ${count(lack.nominees)} đề cử còn ${count(lack.unfinished)} hồ sơ chưa xong: ${named.join(', ')}.`;
}

const DUTIES = {
  plan: 'Đăng ký kế hoạch',
  nominees: 'Nộp hồ sơ đề cử',
  report: 'Báo cáo',
  followUp: 'Theo dõi điển hình',
};

export const mail: MailWords['mail'] = {
  reminderSubject: (daysLeft, year, units) => {
    const who = firstAndMore(units, (more) => `và ${more} đơn vị khác`);
    return `[Thi đua ${year}] ${who}: ${time(daysLeft)}`;
  },
  testSubject: (subject) => `[Gửi thử] ${subject}`,
  greeting: (officer) =>
    officer.trim() === ''
      ? 'Kính gửi cán bộ phụ trách thi đua, khen thưởng,'
      : `Kính gửi đồng chí ${officer},`,
  intro: 'Đơn vị còn những việc sau cần hoàn thành:',
  duty: (campaign, year) => `${DUTIES[campaign]} năm ${year}`,
  due: (daysLeft, dueDate) =>
    daysLeft === 0
      ? `${time(0)} (${formatVietnamese(dueDate)})`
      : `${time(daysLeft)} (hạn ${formatVietnamese(dueDate)})`,
  lack: (lack) => {
    switch (lack.code) {
      case 'planMissing':
        return 'Chưa ghi đủ số và ngày của kế hoạch. Hãy ghi cả hai vào bảng Công việc hằng năm ở trang của đơn vị.';
      case 'reportMissing':
        return 'Chưa ghi đủ số và ngày của báo cáo năm. Hãy ghi cả hai vào bảng Công việc hằng năm ở trang của đơn vị.';
      case 'noNominee':
        return 'Chưa có đề cử nào. Hãy nhập ít nhất một đề cử vào bảng Đề cử ở trang của đơn vị.';
      case 'nomineesUnfinished':
        return unfinished(lack);
      case 'followUpDue':
        return `Đã đến ngày xem lại: ${lack.names.map(nameOr).join('; ')}. Hãy cập nhật giai đoạn, tuyên truyền, nhân rộng, rồi ghi ngày theo dõi tiếp theo hoặc xóa ngày này nếu đã xong.`;
    }
  },
  returned: (name, reason) => {
    const why = reason.trim() === '' ? '' : `, vì: ${reason.trim()}`;
    return `${nameOr(name)} – Phòng Nội vụ trả lại${why}. Hãy sửa rồi nộp lại`;
  },
  changed: (name) =>
    `${nameOr(name)} – Dòng đã sửa sau khi nộp nên coi như chưa nộp; hãy nộp lại ở thanh bên`,
  seeTab: (name) => `${nameOr(name)} – Hồ sơ chưa xong; xem cột Còn thiếu, chưa đạt ở trang của đơn vị`,
  nominee: (name, hindrances) =>
    hindrances.length === 0
      ? `${nameOr(name)} – Đã đủ điều kiện, chưa nộp; hãy chọn Nộp ở cột Nộp hồ sơ`
      : `${nameOr(name)} – ${hindrancesText(hindrances)}`,
  more: (number) => `… và ${count(number)} đề cử khác`,
  openTab: (unit) => `Mở trang ${unit}`,
  footer: (office) =>
    `Thư này được gửi tự động theo lịch nhắc hạn của ${office}. Nếu đơn vị đã hoàn thành hoặc cần hỗ trợ, xin liên hệ ${office}.`,
  digestSubject: (date) => `[Thi đua] Tình hình nhắc hạn ngày ${formatVietnamese(date)}`,
  digestIntro: (sent, waiting) => {
    const later =
      waiting === 0 ? '' : ` ${count(waiting)} thư chưa gửi vì hết hạn mức trong ngày, sẽ gửi vào ngày mai.`;
    return `Hôm nay có ${count(sent)} thư nhắc được gửi đến các đơn vị.${later}`;
  },
  digestLine: (unit, lacks) => `${unit}: ${lacks.join('; ')}`,
  shortage: (since, waiting) =>
    `Từ ngày ${formatVietnamese(since)}, số thư được gửi mỗi ngày không đủ: còn ${count(waiting)} thư đang chờ. Thư được gửi dần, việc quá hạn lâu nhất đi trước. Nếu kéo dài, hãy bớt mốc nhắc ở trang Cấu hình, giảm Số thư để dành, hoặc nhắc các đơn vị bằng cách khác.`,
  doubtful: (rows) =>
    `${count(rows)} lần nhắc chưa rõ thư đã gửi đi hay chưa. Hãy mở thanh bên, mục Thư có thể đã gửi, để gửi lại hoặc ghi nhận là đã gửi.`,
  badAddresses: (named) =>
    `Địa chỉ viết sai nên không gửi được: ${named.join('; ')}. Hãy sửa ở trang Đơn vị.`,
  digestAllDone: 'Tất cả đơn vị đã hoàn thành.',
  openFile: 'Mở tệp thi đua',
  leadershipSubject: (year) => `[Thi đua] Báo cáo lãnh đạo năm ${year}`,
  about: (campaign, dueDate, file) => {
    const day = dueDate === '' ? '' : formatVietnamese(dueDate);
    if (campaign === 'returned') return `Hồ sơ ${file} trả lại hoặc tạm dừng ngày ${day}`;
    return campaign === 'digest' ? `Thư tình hình, ngày ${day}` : `${DUTIES[campaign]}, hạn ${day}`;
  },
  leadershipIntro: (year) => `Kết quả điển hình tiên tiến năm ${year} đã được tổng hợp:`,
};
