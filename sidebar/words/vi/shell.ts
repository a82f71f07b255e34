import type { FailureKind } from '../../server.ts';

const waited = (seconds: number): string =>
  seconds < 20 ? 'Đang tải…' : 'Google đang trả lời chậm. Xin chờ thêm, chưa cần bấm lại.';

/** A way out of each failure: what happened, and what to do next. */
const failures: Readonly<Record<FailureKind, { readonly title: string; readonly help: string }>> = {
  offline: {
    title: 'Mất kết nối mạng',
    help: 'Những gì bạn đã gõ vẫn còn. Kiểm tra mạng rồi bấm Thử lại.',
  },
  accounts: {
    title: 'Trình duyệt đang mở nhiều tài khoản Google',
    help: 'Google trả lời cho tài khoản khác với tài khoản đang mở bảng tính. Hãy đăng xuất các tài khoản khác, hoặc mở bảng tính trong cửa sổ ẩn danh chỉ với tài khoản của đơn vị, rồi mở lại thanh bên.',
  },
  consent: {
    title: 'Tài khoản chưa cho phép Gương Sáng',
    help: 'Chọn menu Thi đua → Mở thanh bên, bấm Tiếp tục rồi Cho phép trong cửa sổ của Google. Nếu không muốn cho phép, bạn vẫn có thể nhập thẳng vào trang của đơn vị.',
  },
  timeout: {
    title: 'Chờ quá lâu mà chưa có trả lời',
    help: 'Việc vừa làm có thể đã xong hoặc chưa. Bấm Thử lại: làm lại không bị nhập hai lần.',
  },
  unknown: {
    title: 'Có lỗi ngoài dự kiến',
    help: 'Bấm Thử lại. Nếu vẫn lỗi, chụp màn hình này gửi Phòng Nội vụ.',
  },
};

/** What every page says, whoever opens it. */
export const shell = {
  product: 'Gương Sáng',
  loading: waited,
  retry: 'Thử lại',
  close: 'Đóng',
  cancel: 'Thôi',
  back: 'Quay lại',
  required: 'bắt buộc',
  details: 'Chi tiết kỹ thuật',
  reference: (code: string) => `Mã lỗi: ${code}`,
  refused: 'Chưa làm được',
  failures,
  progress: (done: number, total: number) => `${done}/${total}`,
  notSetUp: {
    title: 'Tệp chưa được thiết lập',
    body: 'Bảng tính này chưa có các trang của Gương Sáng.',
    owner: (owner: string) => `Chủ tệp (${owner}) cần mở thanh bên và bấm Thiết lập. Bạn chưa phải làm gì.`,
    ifOwner: 'Nếu bạn là chủ tệp, bấm nút dưới đây. Nếu không, hãy báo chủ tệp.',
    mine: 'Bạn là chủ tệp. Thiết lập mất vài phút; có thể đóng thanh bên, việc vẫn chạy tiếp.',
    run: 'Thiết lập',
    again: 'Làm tiếp',
    done: 'Đã thiết lập xong. Đang mở lại…',
  },
  unknownEditor: {
    title: 'Tài khoản này chưa được giao đơn vị nào',
    account: (email: string) => `Bạn đang dùng tài khoản ${email}.`,
    noAccount: 'Google không cho biết bạn đang dùng tài khoản nào.',
    ask: (office: string) =>
      `Hãy nhờ ${office} ghi địa chỉ này vào cột E-mail, dòng của đơn vị bạn, trong trang Đơn vị:`,
    subject: 'Xin được giao đơn vị trong bảng tính thi đua',
    body: (email: string) => `Tôi dùng tài khoản ${email}. Xin ghi địa chỉ này vào trang Đơn vị, đơn vị: `,
    write: (to: string) => `Viết thư cho ${to}`,
    otherAccount: 'Nếu bạn có tài khoản khác của cơ quan, hãy mở bảng tính bằng tài khoản đó.',
    recheck: 'Đã được giao, kiểm tra lại',
  },
  chooseUnit: {
    title: 'Bạn phụ trách nhiều đơn vị',
    ask: 'Chọn đơn vị muốn làm việc:',
    change: 'Đổi đơn vị',
  },
  toOffice: 'Về trang của Phòng Nội vụ',
  noYear: {
    title: 'Chưa có năm nào đang mở',
    body: (office: string) => `${office} mở năm trong trang Cấu hình, rồi các đơn vị mới nhập được.`,
  },
};
