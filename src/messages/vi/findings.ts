import type { FindingText, FindingWords } from '../../commands/findingWords.ts';
import { formatVietnamese } from '../../domain/dates.ts';
import { grouped } from '../text.ts';

const count = (number: number): string => grouped(number, '.');
const list = (names: readonly string[], all: number): string =>
  all > names.length ? `${names.join(', ')} và ${count(all - names.length)} mục khác` : names.join(', ');
const since = (minutes: number): string => {
  if (minutes < 60) return `${count(minutes)} phút trước`;
  if (minutes < 2880) return `${count(Math.floor(minutes / 60))} giờ trước`;
  return `${count(Math.floor(minutes / 1440))} ngày trước`;
};
const lastDay = (day: string): string =>
  day === '' ? 'chưa chạy lần nào' : `lần cuối ngày ${formatVietnamese(day)}`;

/** For a tab that has lost a column or a block: set-up lays it anew only once it is gone. */
export const REPAIR =
  'Hãy hoàn tác (Ctrl+Z) hoặc lấy lại bản cũ ở Tệp > Nhật ký phiên bản. Nếu không lấy lại được thì chủ tệp tạo bản sao của tệp để giữ số liệu, xóa trang ấy, thiết lập lại, rồi chọn Quản trị > Khôi phục từ bản sao lưu…';

/** What the schedule does every day. */
const daily = (title: string, what: string, done: string): FindingText => ({
  title,
  ok: ({ day }) => `${what} được ${done} tự động, ${lastDay(day)}.`,
  wrong: ({ day }) =>
    `${what} không được ${done} tự động gần đây (${lastDay(day)}). Hãy xem mục Lịch tự chạy; khi lịch chạy lại, việc này tự làm.`,
});

export const findings: FindingWords['findings'] = {
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
  zone: {
    title: 'Múi giờ',
    ok: ({ zone }) => `Tệp dùng múi giờ ${zone}.`,
    wrong: ({ zone, wanted }) =>
      `Tệp dùng múi giờ ${zone}, cần là ${wanted}: ngày hạn có thể lệch. Thiết lập lại sẽ sửa.`,
  },
  locale: {
    title: 'Ngôn ngữ của tệp',
    ok: () => 'Ngày gõ vào ô được đọc theo thứ tự ngày/tháng.',
    wrong: ({ locale }) =>
      `Ngôn ngữ (khu vực) của tệp đang là ${locale}: ngày gõ vào ô có thể bị hiểu là tháng/ngày. Chọn Tệp → Cài đặt → Ngôn ngữ: Việt Nam, rồi xem lại các ngày vừa gõ.`,
  },
  copy: {
    title: 'Bản gốc',
    ok: () => 'Đây là tệp gốc.',
    wrong: () =>
      'Tệp này là bản sao, hoặc chưa được ghi nhận là tệp gốc: thư nhắc không tự gửi. Muốn dùng tệp này làm tệp riêng, chủ tệp chọn Thi đua > Quản trị > Thiết lập và đồng ý khi được hỏi; nếu không, hãy quay về tệp gốc.',
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
  outsiders: {
    title: 'Người sửa được tệp',
    ok: () => 'Chỉ người có tên ở trang Cấu hình hoặc Đơn vị sửa được tệp.',
    wrong: ({ emails, count: all }) =>
      `${count(all)} địa chỉ không có tên ở trang Cấu hình hay Đơn vị vẫn sửa được tệp: ${list(emails, all)}. Nếu đã nghỉ hoặc chuyển việc, hãy gỡ quyền ở nút Chia sẻ; nếu chỉ cần xem, hãy đổi thành Người xem.`,
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
    wrong: ({ count: all, names }) =>
      `Còn ${count(all)} bước của việc: ${names.join(', ')}. Lịch tự chạy làm tiếp trong khoảng 10 phút; muốn xong ngay, chọn lại lệnh ấy ở menu Thi đua. Nếu chờ mãi không hết, hãy xem mục Lịch tự chạy.`,
  },
  pendingMails: {
    title: 'Thư có thể đã gửi',
    ok: () => 'Không có thư nào cần hỏi lại.',
    wrong: ({ count: all }) =>
      `${count(all)} lần nhắc chưa rõ thư đã gửi đi hay chưa, và không tự gửi lại. Hãy hỏi người nhận, rồi chọn gửi lại hoặc ghi nhận là đã gửi.`,
  },
  lastPublication: daily('Lập trang Công khai hằng ngày', 'Trang Công khai', 'lập'),
  lastReturns: daily('Thư báo trả lại hằng ngày', 'Hồ sơ bị trả lại', 'báo cho đơn vị'),
  lastDigest: daily('Báo cáo lãnh đạo qua thư', 'Lịch gửi báo cáo lãnh đạo', 'kiểm tra'),
  stranger: {
    title: 'Lịch của tài khoản khác',
    ok: () => 'Không có lịch tự chạy nào của tài khoản khác.',
    wrong: ({ named, minutes }) =>
      `Tài khoản ${named} đã bật một lịch tự chạy riêng; lịch ấy chạy ${since(minutes ?? 0)} và đã tự gỡ. Chỉ chủ tệp mới chạy Thiết lập; hãy nhắc tài khoản này.`,
  },
  ownerGone: {
    title: 'Tài khoản chủ tệp',
    ok: () => 'Tài khoản chủ tệp ghi ở trang Cấu hình còn sửa được tệp.',
    wrong: ({ named, fileOwner }) =>
      `${named} ghi là chủ tệp ở trang Cấu hình nhưng không còn sửa được tệp: lịch tự chạy không làm được gì. Hãy ghi ${fileOwner} vào ô E-mail chủ tệp, rồi dùng tài khoản ấy chạy Thiết lập.`,
  },
  drift: {
    title: 'Cột và bảng',
    ok: () => 'Lần chạy tự động gần nhất không thấy trang nào mất cột hay bảng.',
    wrong: ({ text, names, count: all }) =>
      [
        all === 0 ? '' : `Mất cột hay bảng ở trang ${list(names, all)}. ${REPAIR}`,
        text === '' ? '' : `Lịch tự chạy gặp trang bị hỏng. ${text}`,
        'Sửa xong, mục này tự hết ở lần chạy sau (khoảng 10 phút).',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
  },
  store: {
    title: 'Bộ nhớ chung của tệp',
    ok: ({ count: used, limit }) => `Đã dùng ${count(used)} KB trong ${count(limit)} KB.`,
    wrong: ({ count: used, limit }) =>
      `Đã dùng ${count(used)} KB trong ${count(limit)} KB; khi đầy thì việc mới không ghi được. Hãy để lịch tự chạy hoạt động, hoặc chủ tệp ghi nhật ký ngay.`,
  },
  storeValue: {
    title: 'Mục lớn nhất trong bộ nhớ chung',
    ok: ({ count: used, limit }) => `Mục lớn nhất dài ${count(used)} byte trong ${count(limit)} byte.`,
    wrong: ({ count: used, limit, named }) =>
      `Mục “${named}” dài ${count(used)} byte trong ${count(limit)} byte, gần không ghi thêm được. Hãy báo người quản trị.`,
  },
  logWaiting: {
    title: 'Nhật ký chờ ghi',
    ok: ({ count: all }) =>
      all === 0
        ? 'Không có việc nào chờ ghi vào nhật ký.'
        : `${count(all)} việc sẽ được ghi vào nhật ký ở lần chạy tới.`,
    wrong: ({ count: all, minutes }) =>
      `${count(all)} việc chờ ghi vào nhật ký, lâu nhất từ ${since(minutes ?? 0)}. Lịch tự chạy ghi 10 phút một lần; nếu lịch đã dừng, chủ tệp hãy ghi ngay.`,
  },
  logRows: {
    title: 'Nhật ký đủ dòng',
    ok: ({ count: all }) => `Nhật ký có ${count(all)} dòng, không mất dòng nào.`,
    wrong: ({ count: all }) =>
      `Nhật ký mất ${count(all)} dòng so với lần ghi trước. Hãy mở Tệp > Nhật ký phiên bản để biết ai đã xóa và lấy lại bản cũ.`,
  },
  logLong: {
    title: 'Độ dài nhật ký',
    ok: ({ limit }) => `Nhật ký dài quá ${count(limit)} dòng sẽ tự tách sang một trang riêng.`,
    wrong: ({ count: all, limit }) =>
      `Nhật ký đã có ${count(all)} dòng, quá ${count(limit)}, nhưng tệp không còn chỗ cho một trang nữa để tách. Hãy tải về rồi xóa trang cũ không dùng.`,
  },
  tabs: {
    title: 'Số trang',
    ok: ({ count: all, limit }) => `Tệp có ${count(all)} trang, tối đa ${count(limit)}.`,
    wrong: ({ count: all, limit, left }) =>
      `Tệp có ${count(all)} trang, tối đa ${count(limit)}: còn chỗ mở thêm ${count(left)} năm. Hãy tải về rồi xóa các trang cũ không dùng (trang của năm đã khóa, nhật ký cũ).`,
  },
  cells: {
    title: 'Số ô',
    ok: ({ count: all, limit }) =>
      `Các trang của Gương Sáng có khoảng ${count(all)} triệu ô, tệp chứa tối đa ${count(limit)} triệu.`,
    wrong: ({ count: all, limit }) =>
      `Các trang của Gương Sáng có khoảng ${count(all)} triệu ô, tệp chỉ chứa ${count(limit)} triệu. Hãy giảm số dòng ở trang Đơn vị cho đơn vị mới, và xóa trang cũ không dùng.`,
  },
};

export const health: FindingWords['health'] = {
  subject: (all, day) => `[Thi đua] Tệp cần được xem: ${count(all)} mục, ngày ${formatVietnamese(day)}`,
  intro: 'Kiểm tra tự động thấy những mục sau chưa ổn:',
  heading: 'Tình trạng tệp',
  where: 'Mở thanh bên, chọn Kiểm tra hệ thống để xem cách sửa và kiểm tra lại.',
};
