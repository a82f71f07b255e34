const count = (number: number): string => number.toLocaleString('vi-VN');

/** The office's review of files, and the criteria that units propose. */
export const review = {
  title: 'Xét duyệt hồ sơ',
  loading: 'Đang đọc trang Hồ sơ…',
  waiting: (files: number) =>
    files === 0 ? 'Không còn hồ sơ nào chờ xét.' : `${count(files)} hồ sơ đang chờ xét.`,
  due: (day: string, left: number) => {
    if (left > 0) return `Hạn nộp ${day}: còn ${count(left)} ngày.`;
    return left === 0 ? `Hạn nộp ${day}: hôm nay.` : `Hạn nộp ${day}: đã qua ${count(-left)} ngày.`;
  },
  search: 'Tìm tên, mã, đơn vị (không cần gõ dấu)',
  status: 'Trạng thái',
  unit: 'Đơn vị',
  all: (files: number) => `Tất cả (${count(files)})`,
  allUnits: 'Mọi đơn vị',
  withCount: (name: string, files: number) => `${name} (${count(files)})`,
  shown: (shown: number, all: number) =>
    shown === all ? `${count(all)} hồ sơ` : `Đang hiện ${count(shown)} trong ${count(all)} hồ sơ`,
  none: 'Không có hồ sơ nào khớp. Hãy xóa ô tìm hoặc chọn Tất cả.',
  empty: 'Năm này chưa có đơn vị nào nộp hồ sơ.',
  more: (left: number) => `Hiện tiếp (còn ${count(left)})`,
  reload: 'Đọc lại',
  open: (name: string) => `Xem hồ sơ của ${name}`,
  unnamed: 'Chưa ghi tên',
  select: (name: string) => `Chọn ${name}`,
  submitted: (day: string) => `Nộp ngày ${day}`,
  late: 'Nộp muộn',
  unitChanged: 'Trang đơn vị mới thay đổi',
  unitChangedHelp:
    'Trang của đơn vị đã thay đổi sau lần cập nhật Hồ sơ gần nhất. Bấm Cập nhật ở phần Toàn huyện để đọc lại; nếu hồ sơ này đã bị sửa thì chưa duyệt được.',
  changedHelp: 'Đơn vị đã sửa sau khi nộp: tính là chưa nộp cho đến khi đơn vị nộp lại.',
  selected: (files: number) => `Đã chọn ${count(files)} hồ sơ`,
  selectAll: (files: number) => `Chọn cả ${count(files)} hồ sơ chờ xét đang hiện`,
  selectNone: 'Bỏ chọn',
  tooMany: (most: number) => `Mỗi lần duyệt nhiều nhất ${count(most)} hồ sơ.`,
  accept: 'Đủ điều kiện',
  acceptMany: (files: number) => `Duyệt ${count(files)} hồ sơ đủ điều kiện…`,
  acceptTitle: (files: number) => `Công nhận ${count(files)} hồ sơ đủ điều kiện?`,
  acceptBody: (files: number, units: number) =>
    `${count(files)} hồ sơ của ${count(units)} đơn vị sẽ chuyển sang Đủ điều kiện và được giữ nguyên như lúc nộp.`,
  doubtful: (names: readonly string[]) =>
    `Chú ý: theo tiêu chí còn ${count(names.length)} hồ sơ chưa đạt: ${names.slice(0, 3).join(', ')}${names.length > 3 ? '…' : '.'}`,
  acceptYes: (files: number) => `Duyệt ${count(files)} hồ sơ`,
  mailing: 'Đang gửi thư báo cho đơn vị…',
  mailFailed:
    'Quyết định đã ghi, nhưng thư báo cho đơn vị chưa gửi được. Thư sẽ tự gửi sau; cũng có thể bấm gửi lại ngay.',
  mailAgain: 'Gửi thư báo',
  file: {
    back: 'Về danh sách',
    loading: 'Đang đọc hồ sơ…',
    accepted: 'Nội dung được duyệt',
    values: 'Nội dung đã nộp',
    empty: 'Chưa ghi',
    criteria: 'Tiêu chí',
    marks: { pass: 'đạt', fail: 'không đạt', open: 'chưa rõ' },
    bonus: 'cộng điểm',
    base: { name: 'Tên', movement: 'Phong trào', kind: 'Đối tượng', year: 'Năm' },
    duplicates: 'Có thể trùng',
    duplicateOf: (name: string, unit: string, year: number, id: string) =>
      `${name}, ${unit}, năm ${year} (${id})`,
    rewarded: 'Thành tích này đã được khen hoặc đề nghị khen',
    rewardedOf: (id: string, year: number, decision: string) =>
      decision === '' ? `${id}, năm ${year}: đang đề nghị` : `${id}, năm ${year}: quyết định ${decision}`,
    stages: 'Quá trình',
    history: 'Lịch sử hồ sơ',
    by: { unit: 'đơn vị', office: 'Phòng Nội vụ', system: 'hệ thống' },
    reason: (reason: string) => `Lý do: ${reason}`,
  },
  decision: {
    title: 'Quyết định',
    none: 'Ở trạng thái này Phòng Nội vụ không có việc gì để quyết định.',
    byAward: 'Hồ sơ đang trong sổ khen thưởng: làm tiếp ở phần Khen thưởng.',
    reason: 'Lý do gửi đơn vị',
    reasonHint: 'Đơn vị đọc được dòng này ở trang của mình, và nhận qua thư khi trả lại hoặc tạm dừng.',
    reasonMissing: 'Hãy ghi lý do để đơn vị biết phải làm gì tiếp.',
    cancel: 'Thôi',
    to: (status: string) => status,
    needsReason: (status: string) => `${status}…`,
    confirm: (status: string) => `Ghi: ${status}`,
    doubtTitle: 'Hồ sơ chưa đạt đủ tiêu chí',
    doubtBody: 'Xét theo tiêu chí, hồ sơ này chưa đủ điều kiện. Vẫn công nhận đủ điều kiện?',
    doubtYes: 'Vẫn công nhận',
  },
};

/** Criteria that units propose for themselves. */
export const criteria = {
  title: 'Tiêu chí các đơn vị đề nghị',
  intro:
    'Đơn vị đề nghị tiêu chí riêng ở trang của mình. Đưa vào trang Tiêu chí thì tiêu chí chỉ áp dụng cho đơn vị đó.',
  loading: 'Đang đọc trang của các đơn vị…',
  none: 'Chưa có đơn vị nào đề nghị tiêu chí.',
  unlabelled: 'Chưa ghi nội dung',
  waiting: (proposals: number) => `${count(proposals)} đề nghị chưa xét`,
  adopted: 'Đã đưa vào Tiêu chí',
  showAdopted: (proposals: number) => `Đã đưa vào Tiêu chí (${count(proposals)})`,
  where: (movement: string, kind: string) =>
    [movement || 'mọi phong trào', kind || 'mọi đối tượng'].join(' · '),
  target: (target: string, threshold: string) =>
    threshold === '' ? `Ô xét: ${target}` : `Ô xét: ${target}; ngưỡng: ${threshold}`,
  reason: (reason: string) => `Lý do: ${reason}`,
  check: 'Cách kiểm tra',
  necessity: 'Tính chất',
  adopt: 'Đưa vào Tiêu chí',
  adoptOf: (label: string, unit: string) => `Đưa vào Tiêu chí: ${label}, ${unit}`,
};
