import type { AuditWords } from '../../commands/auditWords.ts';
import { grouped } from '../text.ts';

export const audit: AuditWords['audit'] = {
  commands: {
    setup: 'Thiết lập',
    'nominee.save': 'Nhập, sửa đề cử',
    'nominee.submit': 'Nộp hồ sơ',
    'nominee.withdraw': 'Rút hồ sơ đã nộp',
    'nominee.remove': 'Xóa đề cử',
    'nominee.life': 'Cập nhật điển hình',
    'nominee.identify': 'Cấp mã hồ sơ',
    'import.enter': 'Nhập nhiều đề cử',
    'duty.save': 'Ghi công việc hằng năm',
    'launch.save': 'Ghi phát động',
    'launch.remove': 'Xóa phát động',
    'criterion.adopt': 'Nhận tiêu chí đề xuất',
    'register.refresh': 'Cập nhật hồ sơ',
    'review.decide': 'Xét duyệt hồ sơ',
    'award.propose': 'Lập tờ trình khen',
    'award.decide': 'Ghi quyết định khen',
    'award.pay': 'Ghi đã chi thưởng',
    'award.drop': 'Rút đề nghị, hủy quyết định',
    'summary.compile': 'Tổng hợp năm',
    'period.compile': 'Tổng hợp giai đoạn',
    'public.compile': 'Lập trang Công khai',
    'reminders.send': 'Gửi thư nhắc hạn',
    'reminders.test': 'Gửi thử thư nhắc',
    'returns.send': 'Gửi thư báo trả lại',
    'digest.leadership': 'Gửi báo cáo lãnh đạo',
    'mails.settle': 'Xử lý thư có thể đã gửi',
    'health.send': 'Gửi thư tình hình tệp',
    'year.open': 'Mở năm',
    'year.lock': 'Khóa sổ',
    'year.unlock': 'Mở lại sổ đã khóa',
    'log.drain': 'Ghi nhật ký',
    'unit.restore': 'Khôi phục dòng đã mất',
    'tab.mend': 'Lập lại khung trang',
  },
  nobody: { '#trigger': '(tự động)', '#typed': '(gõ tay ở Hồ sơ)', '#unit': '(trang của đơn vị)' },
  moved: (from, to) => {
    if (from === '') return to;
    return to === '' ? `từ ${from}` : `${from} → ${to}`;
  },
  count: (count) => `số lượng: ${grouped(count, '.')}`,
  unreadable: 'Có dòng đang chờ ghi đã bị sửa nên không đọc được.',
};
