const count = (number: number): string => number.toLocaleString('vi-VN');

/** How long ago, in the largest unit that says something. */
function ago(minutes: number): string {
  if (minutes < 1) return 'vừa xong';
  if (minutes < 60) return `${count(Math.floor(minutes))} phút trước`;
  if (minutes < 48 * 60) return `${count(Math.floor(minutes / 60))} giờ trước`;
  return `${count(Math.floor(minutes / 1440))} ngày trước`;
}

/** The office's home: all units at a glance, the year's summary, reminders. */
export const office = {
  areas: {
    label: 'Phần việc',
    home: 'Toàn huyện',
    review: 'Xét duyệt',
    awards: 'Khen thưởng',
    years: 'Năm',
    criteria: 'Tiêu chí',
    check: 'Kiểm tra',
    ownUnit: (name: string) => `Đến đơn vị tôi: ${name}`,
    ownUnits: 'Đến đơn vị tôi phụ trách',
    stay: 'Đang có việc chạy dở ở trang này. Chờ xong, hoặc bấm Dừng, rồi hãy mở trang của đơn vị.',
  },
  title: 'Toàn huyện',
  year: 'Năm',
  yearOption: (year: number) => `Năm ${year}`,
  loading: 'Đang đọc trang Hồ sơ…',
  reported: 'Đơn vị đã có đề cử',
  reportedCount: (some: number, all: number) => `${count(some)}/${count(all)} đơn vị`,
  totals: (nominees: number, eligible: number, submitted: number, decided: number) =>
    `${count(nominees)} đề cử: ${count(eligible)} đủ điều kiện, ${count(submitted)} đã nộp, ${count(decided)} đã xét.`,
  plans: (planned: number, all: number, launches: number) =>
    `${count(planned)}/${count(all)} đơn vị đã có kế hoạch năm; ${count(launches)} đợt phát động.`,
  age: {
    never: 'Trang Hồ sơ chưa được cập nhật lần nào. Bấm Cập nhật để đọc trang của các đơn vị.',
    known: (minutes: number) => `Số liệu lấy từ trang Hồ sơ, cập nhật ${ago(minutes)}.`,
    changed: (units: number) => `Từ đó đã có ${count(units)} đơn vị thay đổi.`,
    same: 'Từ đó chưa đơn vị nào thay đổi.',
  },
  work: {
    refresh: 'Cập nhật',
    refreshHint: 'Đọc lại trang của mọi đơn vị vào trang Hồ sơ.',
    compile: (year: number) => `Tổng hợp năm ${year}`,
    stop: 'Dừng',
    stopping: 'Đang dừng, chờ xong nhóm này…',
    refreshing: 'Đang cập nhật Hồ sơ',
    compiling: 'Đang lập trang Tổng hợp và Báo cáo lãnh đạo…',
    progress: (done: number, all: number) => `${count(done)}/${count(all)} đơn vị`,
    refreshed: (units: number) => `Đã cập nhật Hồ sơ từ ${count(units)} đơn vị.`,
    stopped: (done: number, all: number) =>
      `Đã dừng: mới cập nhật ${count(done)}/${count(all)} đơn vị. Phần đã cập nhật được giữ lại; bấm Làm tiếp để đọc nốt.`,
    goOn: 'Làm tiếp',
    failed: (units: readonly string[]) =>
      units.length <= 3
        ? `Chưa cập nhật được ${units.join(', ')}.`
        : `Chưa cập nhật được ${count(units.length)} đơn vị: ${units.slice(0, 3).join(', ')} và ${count(units.length - 3)} đơn vị khác.`,
    failedList: 'Xem tên các đơn vị',
    rest: (done: number) => `Đã cập nhật ${count(done)} đơn vị khác.`,
    notCompiled: 'Vì vậy chưa tổng hợp. Thử lại sẽ đọc nốt các đơn vị này rồi tổng hợp.',
    compileAnyway: 'Vẫn tổng hợp, không chờ',
    openSummary: (year: number) =>
      `Xem trang Tổng hợp ${year} và Báo cáo lãnh đạo ${year} ở hàng tên trang phía dưới bảng tính.`,
  },
  units: {
    title: 'Các đơn vị',
    search: 'Tìm đơn vị (không cần gõ dấu)',
    show: 'Hiện',
    all: (units: number) => `Tất cả (${count(units)})`,
    silent: (units: number) => `Chưa có đề cử (${count(units)})`,
    behind: (units: number) => `Chưa đạt chỉ tiêu (${count(units)})`,
    changed: (units: number) => `Mới thay đổi (${count(units)})`,
    unplanned: (units: number) => `Chưa có kế hoạch (${count(units)})`,
    unreported: (units: number) => `Chưa có báo cáo (${count(units)})`,
    sort: 'Sắp xếp',
    sortSilent: 'Chưa có đề cử lên trước',
    sortProgress: 'Tiến độ thấp lên trước',
    sortName: 'Theo tên',
    sortGiven: 'Theo trang Đơn vị',
    shown: (shown: number, all: number) =>
      shown === all ? `${count(all)} đơn vị` : `Đang hiện ${count(shown)} trong ${count(all)} đơn vị`,
    none: 'Không có đơn vị nào khớp. Hãy xóa ô tìm hoặc chọn Tất cả.',
    empty:
      'Trang Đơn vị chưa có đơn vị nào đang hoạt động. Hãy thêm đơn vị ở đó, rồi chủ tệp chọn Thi đua > Quản trị > Thiết lập.',
    isSilent: 'Chưa có đề cử',
    isChanged: 'Mới thay đổi, chưa cập nhật',
    isFull: 'Đạt chỉ tiêu',
    planFiled: 'Có kế hoạch',
    planMissing: 'Chưa có kế hoạch',
    reportFiled: 'Có báo cáo',
    reportMissing: 'Chưa có báo cáo',
    noMoney: 'chưa ghi',
    launches: (launches: number) => `${count(launches)} đợt phát động`,
    commitment: (wanted: number, registered: number, effective: number) =>
      `Cam kết ${count(wanted)} mô hình: đã đăng ký ${count(registered)}, hiệu quả ${count(effective)}`,
    noCommitment: (registered: number, effective: number) =>
      `Chưa cam kết số mô hình; đã đăng ký ${count(registered)}, hiệu quả ${count(effective)}`,
    funding: (proposed: string, approved: string, spent: string) =>
      `Kinh phí: đề nghị ${proposed}, được duyệt ${approved}, đã chi ${spent}`,
    progressOf: (unit: string) => `Tiến độ của ${unit}`,
    ofTarget: (submitted: number, target: number) => `đã nộp ${count(submitted)}/${count(target)} chỉ tiêu`,
    ofNominees: (submitted: number, nominees: number) =>
      `đã nộp ${count(submitted)}/${count(nominees)} đề cử`,
    detail: (nominees: number, eligible: number, decided: number) =>
      `${count(nominees)} đề cử · ${count(eligible)} đủ điều kiện · ${count(decided)} đã xét`,
    open: (unit: string) => `Xem đề cử của ${unit}`,
    goTo: 'Đến trang',
    goToUnit: (unit: string) => `Đến trang của ${unit}`,
  },
  doubtful: {
    title: 'Thư có thể đã gửi',
    intro: 'Lượt gửi bị ngắt giữa chừng nên chưa rõ thư đã gửi đi hay chưa. Hãy hỏi người nhận, rồi chọn.',
    none: 'Không có thư nào phải xử lý.',
    sent: 'Đã gửi',
    resend: 'Gửi lại',
  },
  reminders: {
    title: 'Nhắc hạn',
    intro:
      'Thư nhắc tự gửi vào các mốc ở trang Cấu hình. Ở đây có thể xem trước và gửi ngay phần của hôm nay.',
    preview: 'Xem trước',
    previewAgain: 'Xem lại',
    test: 'Gửi thử cho tôi',
    send: 'Gửi ngay…',
    previewing: 'Đang đọc việc còn thiếu của các đơn vị…',
    mails: (mails: number) => `${count(mails)} thư sẽ gửi`,
    to: 'Gửi đến',
    confirmTitle: (mails: number) => `Gửi ${count(mails)} thư?`,
    confirmBody: (mails: number, addresses: number) =>
      `${count(mails)} thư sẽ đến ${count(addresses)} địa chỉ, kèm một thư tóm tắt cho Phòng Nội vụ. Thư đã gửi không rút lại được.`,
    confirm: (mails: number) => `Gửi ${count(mails)} thư`,
    sending: 'Đang gửi thư…',
    more: 'Gửi tiếp phần còn lại',
    unsure:
      'Nếu chưa rõ thư đã gửi đi hay chưa, hãy xem trang Sổ nhắc hạn: thư đã ghi ở đó không bị gửi lần nữa.',
  },
};
