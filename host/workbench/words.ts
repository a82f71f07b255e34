/** What the workbench itself says. Texts of Google and of the product come from the host. */
import type { Account, AccountKind } from '../server/protocol.ts';
import type { Answer, Execution } from '../types.ts';

export const WORDS = {
  title: 'Gương Sáng · bàn thử',
  actAs: 'Đóng vai',
  clock: 'Đồng hồ của tệp',
  goTo: 'Đến ngày',
  go: 'Chuyển',
  plusDay: '+1 ngày',
  plusWeek: '+7 ngày',
  stop: 'Dừng lại',
  moving: (runs: number) => `đang chạy, ${runs} lượt hẹn giờ`,
  mails: 'Thư đã gửi',
  mailCount: (count: number) => `${count} thư trong hộp thư đi`,
  noMails: 'Chưa có thư nào được gửi. Chạy đồng hồ đến gần hạn nộp để thấy thư nhắc.',
  mailList: 'Danh sách thư, mới nhất ở trên',
  mailText: 'Nội dung thư',
  from: 'Người gửi',
  to: 'Người nhận',
  at: 'Lúc',
  executions: 'Lượt chạy',
  executionsHelp: 'Mở từng dòng để xem lượt gọi Google và nhật ký.',
  noExecutions: 'Chưa có lệnh nào chạy.',
  command: 'Lệnh',
  who: 'Tài khoản',
  kind: 'Cách chạy',
  calls: 'Lượt gọi',
  modelled: 'Thời gian ở Google',
  result: 'Kết quả',
  succeeded: 'Xong',
  log: 'Nhật ký',
  noLog: 'Không ghi gì.',
  seconds: (ms: number) => `${(ms / 1000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} giây`,
  file: 'Tệp ▾',
  save: 'Lưu về máy',
  open: 'Mở tệp…',
  xlsx: 'Tải .xlsx',
  reset: 'Làm lại từ mẫu…',
  resetTitle: 'Làm lại từ mẫu?',
  resetText:
    'Mọi thứ đã nhập sẽ mất và tệp trở về dữ liệu mẫu. Nếu còn cần, hãy bấm Không rồi chọn “Lưu về máy” trước.',
  transfers: {
    save: 'Đang lưu tệp về máy…',
    xlsx: 'Đang tạo tệp .xlsx, có thể mất vài giây…',
    open: 'Đang mở tệp…',
  },
  notOpened: (why: string) => `Không mở được tệp này, tệp đang dùng vẫn giữ nguyên: ${why}`,
  notTaken: (why: string) => `Không tải được tệp về máy, hãy thử lại: ${why}`,
  close: 'Đóng',
  dismiss: 'Bỏ qua',
  running: 'Đang chạy tập lệnh…',
  waitingFor: (who: string) => `Đang chờ ${who} trả lời một hộp thoại; việc của bạn sẽ chạy ngay sau đó.`,
  preparing: 'Đang chuẩn bị tệp…',
  lost: 'Mất kết nối với bàn thử. Kiểm tra cửa sổ dòng lệnh đã chạy npm start; trang sẽ tự nối lại.',
  noAccessTitle: 'Bạn cần có quyền truy cập',
  noAccessText:
    'Tệp này chưa được chia sẻ với tài khoản dưới đây. Hãy xin chủ tệp chia sẻ, hoặc đổi tài khoản.',
  noAccessAs: (email: string) => `Bạn đang đăng nhập bằng ${email}`,
  consentText: (email: string) =>
    `Tập lệnh của tệp này cần ${email} cho phép những việc sau. Lần đầu chạy Google sẽ hỏi như vậy, sau đó không hỏi nữa.`,
  consentTitle: 'Cần cấp quyền',
  consent: 'Cho phép',
  past: 'Đồng hồ chỉ chạy tới. Hãy chọn một ngày sau ngày đang hiển thị.',
  stopped: 'Đã dừng đồng hồ.',
  notSaved: (why: string) => `Chưa ghi được tệp dữ liệu, sẽ thử lại ở lần thay đổi sau: ${why}`,
  conflict: (beside: string) =>
    `Một bàn thử hoặc chương trình khác đã ghi vào tệp dữ liệu. Tệp đó được giữ nguyên; từ giờ việc của bạn ở đây được giữ trong ${beside}. Hãy dừng bàn thử kia, rồi chọn tệp muốn dùng tiếp.`,
  tooLarge: 'Nội dung vừa gửi quá lớn nên bàn thử không nhận, tệp không thay đổi. Hãy dán từng phần nhỏ hơn.',
  notUnderstood: 'Bàn thử không nhận thao tác vừa rồi, tệp không thay đổi. Nếu gặp lại, hãy tải lại trang.',
  network: 'NetworkError: Connection failure due to HTTP 0',
  sidebar: 'Thanh bên',
  script: 'Tập lệnh',
  answer: 'Câu trả lời',
} as const;

export const BUTTONS: Readonly<Record<Answer['button'], string>> = {
  OK: 'OK',
  CANCEL: 'Hủy',
  YES: 'Có',
  NO: 'Không',
  CLOSE: 'Đóng',
};

export const KINDS: Readonly<Record<Execution['kind'], string>> = {
  menu: 'Trình đơn',
  client: 'Thanh bên',
  trigger: 'Hẹn giờ',
  simple: 'Tự động khi mở, sửa',
};

const ACCOUNTS: Readonly<Record<AccountKind, string>> = {
  owner: 'Chủ tệp (Phòng Nội vụ)',
  office: 'Cán bộ Phòng Nội vụ',
  officer: 'Cán bộ đơn vị',
  leadership: 'Lãnh đạo huyện (chỉ xem)',
  viewer: 'Người xem',
  stranger: 'Người mới, có quyền sửa nhưng chưa có trong danh sách',
  outsider: 'Người ngoài, chưa được chia sẻ',
};

/** As the chooser names somebody: what they are, then the account. */
export const accountName = ({ kind, unit, email }: Account): string =>
  `${kind === 'officer' ? unit : ACCOUNTS[kind]} · ${email}`;

/** What each scope lets the script do, in the words of a consent screen. */
const SCOPES: readonly (readonly [ending: string, text: string])[] = [
  ['spreadsheets.currentonly', 'Xem và quản lý chính bảng tính này'],
  ['spreadsheets', 'Xem và quản lý mọi bảng tính của bạn'],
  ['script.container.ui', 'Hiển thị thanh bên và hộp thoại trong bảng tính'],
  ['script.send_mail', 'Gửi thư bằng tên của bạn'],
  ['script.scriptapp', 'Cho chương trình chạy khi bạn không có mặt'],
  ['userinfo.email', 'Biết địa chỉ thư của bạn'],
];
export const scopeText = (scope: string): string =>
  SCOPES.find(([ending]) => scope.endsWith(`/${ending}`))?.[1] ?? scope;

const ZONE = 'Asia/Ho_Chi_Minh';
const MOMENT = new Intl.DateTimeFormat('vi-VN', {
  timeZone: ZONE,
  weekday: 'short',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
/** '07:45, T7 19/10/2024' or as the browser's Vietnamese has it. */
export const momentText = (iso: string): string => MOMENT.format(new Date(iso));
const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });
/** YYYY-MM-DD on the file's wall. */
export const dayOf = (iso: string): string => DAY.format(new Date(iso));
