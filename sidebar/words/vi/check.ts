const count = (number: number): string => number.toLocaleString('vi-VN');

/** The system check: what was looked at, what was found, what mends it. */
export const check = {
  title: 'Kiểm tra hệ thống',
  loading: 'Đang kiểm tra tệp, lịch chạy và quyền…',
  levels: { ok: 'Tốt', warn: 'Nên xem', bad: 'Cần sửa' },
  allWell: (checks: number) => `Đã kiểm tra ${count(checks)} mục: mọi thứ đều tốt.`,
  found: (bad: number, warn: number, all: number) => {
    const parts = [bad > 0 && `${count(bad)} mục cần sửa`, warn > 0 && `${count(warn)} mục nên xem`];
    return `Đã kiểm tra ${count(all)} mục: ${parts.filter(Boolean).join(', ')}.`;
  },
  wellTitle: (checks: number) => `${count(checks)} mục tốt`,
  again: 'Kiểm tra lại',
  remedies: {
    setup: 'Thiết lập lại',
    'register.refresh': 'Cập nhật Hồ sơ',
    'summary.compile': 'Tổng hợp ngay',
    'reminders.send': 'Xem thư cần gửi',
    'mails.settle': 'Xử lý các thư này',
    'log.drain': 'Ghi nhật ký ngay',
  },
  mending: 'Đang làm, có thể mất vài phút…',
  byOwner: (owner: string) =>
    owner === '' ? 'Chủ tệp làm được việc này.' : `Chủ tệp làm được việc này: ${owner}.`,
  byOffice: (office: string) => `${office} làm được việc này.`,
};
