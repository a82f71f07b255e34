import type { FindingCode } from '../../../src/commands/systemCheck.ts';
import { formatVietnamese } from '../../../src/domain/dates.ts';

const count = (number: number): string => number.toLocaleString('vi-VN');

/** What a finding names; anything it does not name is empty. */
export interface FindingFacts {
  readonly count: number;
  /** The first of `count` names. */
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly zone: string;
  readonly wanted: string;
  readonly named: string;
  readonly fileOwner: string;
  /** Null when it never happened. */
  readonly minutes: number | null;
  readonly day: string;
  readonly left: number;
  readonly reserve: number;
}
/** What the check is about, and what it says when all is well and when not. */
export interface FindingWords {
  readonly title: string;
  readonly ok: (facts: FindingFacts) => string;
  readonly wrong: (facts: FindingFacts) => string;
}

const list = (names: readonly string[], all: number): string =>
  all > names.length ? `${names.join(', ')} và ${count(all - names.length)} mục khác` : names.join(', ');
const since = (minutes: number): string => {
  if (minutes < 60) return `${count(minutes)} phút trước`;
  if (minutes < 2880) return `${count(Math.floor(minutes / 60))} giờ trước`;
  return `${count(Math.floor(minutes / 1440))} ngày trước`;
};
const lastDay = (day: string): string =>
  day === '' ? 'chưa chạy lần nào' : `lần cuối ngày ${formatVietnamese(day)}`;

/** What the schedule does every day. */
const daily = (title: string, what: string, done: string): FindingWords => ({
  title,
  ok: ({ day }) => `${what} được ${done} tự động, ${lastDay(day)}.`,
  wrong: ({ day }) => `${what} không được ${done} tự động gần đây (${lastDay(day)}).`,
});

const findings: Readonly<Record<FindingCode, FindingWords>> = {
  setUp: {
    title: 'Thiết lập',
    ok: () => 'Tệp đã được thiết lập.',
    wrong: () => 'Tệp chưa được thiết lập: chưa có trang nào của Gương Sáng.',
  },
  tabsMissing: {
    title: 'Các trang',
    ok: () => 'Có đủ các trang.',
    wrong: ({ names, count: all }) =>
      `Thiếu ${count(all)} trang: ${list(names, all)}. Thiết lập lại sẽ lập các trang này.`,
  },
  layout: {
    title: 'Khung các trang',
    ok: () => 'Khung các trang đúng với cấu hình.',
    wrong: ({ names, count: all }) =>
      `${count(all)} trang cần lập lại khung cho khớp cấu hình hiện nay: ${list(names, all)}. Số liệu đã nhập được giữ nguyên.`,
  },
  protections: {
    title: 'Bảo vệ ô',
    ok: () => 'Các trang đều được bảo vệ: mỗi đơn vị chỉ sửa được trang của mình.',
    wrong: ({ names, count: all }) =>
      `${count(all)} trang mất bảo vệ, người khác có thể sửa: ${list(names, all)}. Thiết lập lại sẽ bảo vệ các trang này.`,
  },
  rights: {
    title: 'Người được sửa',
    ok: () => 'Quyền sửa các trang đúng với trang Cấu hình và trang Đơn vị.',
    wrong: ({ names, count: all }) =>
      `Quyền sửa ${count(all)} trang chưa theo trang Cấu hình và trang Đơn vị: ${list(names, all)}. Cán bộ mới ghi chưa nhập được, người đã thôi vẫn sửa được, cho đến khi thiết lập lại.`,
  },
  rowsLost: {
    title: 'Dòng đã mất',
    ok: () => 'Không trang đơn vị nào đột ngột mất dòng.',
    wrong: ({ names, count: all }) =>
      `Đột ngột mất nhiều dòng: ${list(names, all)}. Hồ sơ còn giữ: chọn Thi đua > Quản trị > Khôi phục dòng đã mất.`,
  },
  tabsCopied: {
    title: 'Trang chép tay',
    ok: () => 'Không có bản chép tay.',
    wrong: ({ names, count: all }) =>
      `${list(names, all)} là bản chép tay: số liệu gõ vào đó không được tính. Chuyển số liệu sang trang gốc rồi xóa bản chép.`,
  },
  rowsLost: {
    title: 'Dòng đã mất',
    ok: () => 'Không trang đơn vị nào đột ngột mất dòng.',
    wrong: ({ names, count: all }) =>
      `Đột ngột mất nhiều dòng: ${list(names, all)}. Hồ sơ còn giữ: chọn Thi đua > Quản trị > Khôi phục dòng đã mất.`,
  },
  tabsCopied: {
    title: 'Trang chép tay',
    ok: () => 'Không có bản chép tay.',
    wrong: ({ names, count: all }) =>
      `${list(names, all)} là bản chép tay: số liệu gõ vào đó không được tính. Chuyển số liệu sang trang gốc rồi xóa bản chép.`,
  },
  zone: {
    title: 'Múi giờ',
    ok: ({ zone }) => `Tệp dùng múi giờ ${zone}.`,
    wrong: ({ zone, wanted }) =>
      `Tệp dùng múi giờ ${zone}, cần là ${wanted}: ngày hạn có thể lệch. Thiết lập lại sẽ sửa.`,
  },
  copy: {
    title: 'Bản gốc',
    ok: () => 'Đây là tệp gốc.',
    wrong: () =>
      'Tệp này là bản sao, hoặc chưa được ghi nhận là tệp gốc: thư nhắc không tự gửi. Nếu dùng tệp này thay tệp gốc, hãy thiết lập lại; nếu không, hãy quay về tệp gốc.',
  },
  heartbeat: {
    title: 'Lịch tự chạy',
    ok: ({ minutes }) => `Lịch tự chạy đang hoạt động, chạy gần nhất ${since(minutes ?? 0)}.`,
    wrong: ({ minutes }) =>
      minutes === null
        ? 'Lịch tự chạy chưa hoạt động: thư nhắc và bảng tổng hợp không tự làm. Thiết lập lại sẽ bật lịch; khoảng 10 phút sau hãy kiểm tra lại.'
        : `Lịch tự chạy đã dừng, chạy gần nhất ${since(minutes)}: thư nhắc và bảng tổng hợp không tự làm. Thiết lập lại sẽ bật lịch; khoảng 10 phút sau hãy kiểm tra lại.`,
  },
  lastRegister: daily('Cập nhật Hồ sơ hằng ngày', 'Trang Hồ sơ', 'cập nhật'),
  lastSummary: daily('Tổng hợp hằng ngày', 'Trang Tổng hợp', 'lập'),
  lastReminders: daily('Nhắc hạn hằng ngày', 'Việc nhắc hạn', 'kiểm tra'),
  owner: {
    title: 'Chủ tệp',
    ok: ({ fileOwner }) => `Chủ tệp là ${fileOwner}, khớp với trang Cấu hình.`,
    wrong: ({ named, fileOwner }) =>
      named === ''
        ? `Trang Cấu hình chưa ghi E-mail chủ tệp. Hãy ghi ${fileOwner}.`
        : `Trang Cấu hình ghi chủ tệp là ${named}, nhưng tệp thuộc về ${fileOwner}. Hãy sửa lại ô E-mail chủ tệp.`,
  },
  officers: {
    title: 'Quyền sửa của cán bộ',
    ok: () => 'Mọi cán bộ ghi ở trang Đơn vị đều mở và sửa được tệp.',
    wrong: ({ emails, count: all }) =>
      `Tệp chưa chia sẻ quyền Người chỉnh sửa cho ${count(all)} địa chỉ: ${list(emails, all)}. Hãy bấm Chia sẻ ở góc trên bên phải và thêm các địa chỉ này.`,
  },
  mailQuota: {
    title: 'Hạn mức thư',
    ok: ({ left }) => `Tài khoản này còn gửi được ${count(left)} thư hôm nay.`,
    wrong: ({ left, reserve }) =>
      `Tài khoản này chỉ còn gửi được ${count(left)} thư hôm nay, giữ lại ${count(reserve)} cho việc khác. Thư nhắc chưa gửi sẽ đi ngày mai.`,
  },
  jobsWaiting: {
    title: 'Việc đang chờ',
    ok: () => 'Không có việc nào đang chờ.',
    wrong: ({ count: all }) =>
      `${count(all)} bước thiết lập đang chờ. Lịch tự chạy sẽ làm tiếp; cũng có thể thiết lập tiếp ngay.`,
  },
  pendingMails: {
    title: 'Thư chưa rõ kết quả',
    ok: () => 'Không có thư nào chưa rõ kết quả.',
    wrong: ({ count: all }) =>
      `${count(all)} thư không rõ đã đến chưa, và không tự gửi lại. Hãy hỏi người nhận, rồi chọn gửi lại hoặc ghi nhận là đã gửi.`,
  },
};

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
  },
  mending: 'Đang làm, có thể mất vài phút…',
  byOwner: (owner: string) =>
    owner === '' ? 'Chủ tệp làm được việc này.' : `Chủ tệp làm được việc này: ${owner}.`,
  byOffice: (office: string) => `${office} làm được việc này.`,
  findings,
};
