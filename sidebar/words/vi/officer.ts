import type { Campaign } from '../../../src/domain/reminders.ts';
import type { FileState } from '../../officer/model/nominees.ts';

const nominees = (count: number): string => `${count} đề cử`;

const duties: Readonly<Record<Campaign, string>> = {
  plan: 'Kế hoạch',
  nominees: 'Đăng ký đề cử',
  report: 'Báo cáo năm',
};

const states: Readonly<Record<Exclude<FileState, 'returned' | 'decided'>, string>> = {
  draft: 'Nháp',
  blocked: 'Chưa nộp được',
  submitted: 'Đã nộp, chờ tiếp nhận',
};

export const officer = {
  officerOf: (name: string) => `Cán bộ phụ trách: ${name}`,
  goToTab: 'Đến trang của đơn vị',
  refresh: 'Tải lại',
  year: 'Năm',
  next: {
    title: 'Việc cần làm trước',
    line: (duty: string, year: number) => `${duty} năm ${year}`,
    allDone: (years: string) => `Đã xong các việc của năm ${years}.`,
  },
  due: (day: string) => `Hạn ${day}`,
  daysLeft: (days: number) =>
    days > 0 ? `còn ${days} ngày` : days === 0 ? 'hết hạn hôm nay' : `quá hạn ${-days} ngày`,
  duties: {
    title: 'Công việc trong năm',
    names: duties,
    done: 'Đã xong',
    fill: (duty: string) => `Điền: ${duty}`,
    edit: (duty: string) => `Sửa: ${duty}`,
    fillShort: 'Điền',
    editShort: 'Sửa',
    save: 'Lưu',
    saved: (duty: string, year: number) => `Đã lưu ${duty.toLowerCase()} năm ${year}.`,
    numbered: (number: string, day: string) => `Số ${number}, ngày ${day}`,
    counts: (all: number, eligible: number, submitted: number) =>
      `${nominees(all)}: ${eligible} đủ điều kiện, ${submitted} đã nộp`,
    noNominees: 'Chưa có đề cử nào',
    badDay: 'Gõ ngày theo mẫu 20/09/2024.',
    badMoney: 'Chỉ gõ số tiền, ví dụ 15000000.',
    badLink: 'Đường dẫn bắt đầu bằng http.',
    notLess: 'Số tiền không được âm.',
  },
  nominees: {
    title: 'Đề cử',
    count: (shown: number, all: number) => (shown === all ? nominees(all) : `${shown}/${nominees(all)}`),
    add: 'Thêm đề cử',
    import: 'Nhập nhiều dòng từ Excel…',
    rows: (used: number, total: number) => `Đã dùng ${used}/${total} dòng của trang.`,
    full: 'Trang đã hết dòng trống. Xóa đề cử không dùng, hoặc nhờ Phòng Nội vụ tăng số dòng.',
    emptyTitle: 'Đơn vị chưa có đề cử nào',
    emptyHelp:
      'Bấm Thêm đề cử để nhập người hoặc tập thể đầu tiên. Đã có danh sách trong Excel thì bấm Nhập nhiều dòng.',
    search: 'Tìm đề cử',
    searchHint: 'Gõ không dấu cũng được: tra giac',
    filter: 'Lọc',
    filterOn: (count: number) => `Lọc (${count})`,
    clear: 'Bỏ lọc',
    nothing: 'Không có đề cử nào khớp. Thử từ khác hoặc bỏ lọc.',
    verdict: 'Kết quả xét',
    status: 'Trạng thái',
    movement: 'Phong trào',
    any: 'Tất cả',
    unnamed: '(chưa có tên)',
    noMovement: 'chưa chọn phong trào',
    states,
    returned: 'Phòng Nội vụ trả lại',
    decided: (status: string) => `Phòng Nội vụ: ${status}`,
    why: (reason: string) => `Lý do: ${reason}`,
    noReason: 'Phòng Nội vụ không ghi lý do; hãy hỏi lại.',
    fixAndSubmit: 'Sửa theo lý do trên rồi nộp lại.',
    lacking: (count: number) => `${count} mục còn thiếu hoặc chưa đạt`,
    edit: 'Sửa',
    view: 'Xem',
    submit: 'Nộp',
    resubmit: 'Nộp lại',
    withdraw: 'Rút lại',
    remove: 'Xóa',
    of: (action: string, name: string) => `${action}: ${name}`,
    noId: 'Dòng này được gõ thẳng vào trang nên chưa có mã.',
    identify: 'Cấp mã để sửa ở đây',
    saving: 'đang lưu…',
    notSaved: 'Chưa lưu được',
    reopen: 'Mở lại để sửa',
    dropUnsaved: 'Bỏ',
    removeTitle: 'Xóa đề cử này?',
    removeBody: (name: string) =>
      `${name}: mọi ô đã nhập của đề cử sẽ bị xóa khỏi trang của đơn vị. Không lấy lại được từ thanh bên.`,
    removeYes: 'Xóa',
    duplicates: (count: number) => `Có ${count} đề cử khác có thể trùng. Xem lại trước khi nộp:`,
  },
  draft: {
    title: 'Có bản nháp chưa lưu',
    newOne: 'Đề cử mới',
    line: (name: string, at: string) => `${name}, để lại lúc ${at}.`,
    open: 'Nhập tiếp',
    drop: 'Bỏ bản nháp',
    dropped: 'Đã bỏ bản nháp.',
  },
};
