const count = (number: number): string => number.toLocaleString('vi-VN');
const named = (names: readonly string[]): string =>
  names.length <= 3
    ? names.join(', ')
    : `${names.slice(0, 3).join(', ')} và ${count(names.length - 3)} trường hợp khác`;

/** The office's book of commendations: from accepted nominees to money paid. */
export const awards = {
  title: 'Khen thưởng',
  loading: 'Đang đọc sổ khen thưởng…',
  show: 'Xem',
  candidates: (files: number) => `Hồ sơ chờ đề nghị (${count(files)})`,
  withCount: (state: string, lines: number) => `${state} (${count(lines)})`,
  search: 'Tìm tên, mã, đơn vị (không cần gõ dấu)',
  noCandidates: 'Chưa có hồ sơ nào chờ đề nghị. Hồ sơ được xét “Đủ điều kiện” sẽ hiện ở đây.',
  noLines: (state: string) => `Sổ năm này chưa có dòng nào “${state}”.`,
  none: 'Không có trường hợp nào khớp. Hãy xóa ô tìm.',
  found: (shown: number, all: number) =>
    shown === all ? `${count(all)} trường hợp` : `Đang hiện ${count(shown)} trong ${count(all)} trường hợp`,
  more: (left: number) => `Hiện tiếp (còn ${count(left)})`,
  unnamed: 'Chưa ghi tên',
  select: (name: string) => `Chọn ${name}`,
  selectAll: (items: number) => `Chọn cả ${count(items)} trường hợp đang hiện`,
  selectNone: 'Bỏ chọn',
  selected: (items: number) => `Đã chọn ${count(items)} trường hợp`,
  fund: {
    title: (year: number) => `Quỹ khen thưởng năm ${year}`,
    planned: 'Dự toán',
    awarded: 'Theo quyết định',
    paid: 'Đã chi',
    left: 'Còn lại',
    notPlanned: 'Chưa ghi',
    planHelp: 'Ghi dự toán ở cột Quỹ khen thưởng của trang Cấu hình để biết quỹ còn lại.',
    unknown: (lines: number) =>
      `${count(lines)} quyết định chưa tính được tiền thưởng nên chưa có trong các số trên.`,
    over: (money: string) => `Các quyết định vượt dự toán ${money}.`,
  },
  cannot: 'Không đề nghị được',
  dissolved: 'Tập thể của đơn vị đã kết thúc hoạt động.',
  noKind: 'Hồ sơ chưa ghi đối tượng.',
  rewardedAlready: (who: string, year: number, decision: string) =>
    `Thành tích này đã được khen năm ${year}: ${who}, quyết định ${decision}.`,
  proposedAlready: (who: string, year: number) =>
    `Thành tích này đã được khen hoặc đang đề nghị khen năm ${year}: ${who}.`,
  type: 'Loại khen thưởng',
  form: 'Hình thức khen',
  noForm: 'Chưa chọn hình thức khen',
  chooseForm: 'Chọn hình thức',
  changeOf: (name: string) => `(đổi hình thức đề nghị cho ${name})`,
  upward: 'Trình cấp trên',
  fileAt: (status: string) => `Hồ sơ đang “${status}”`,
  fileMissing: 'Không tìm thấy hồ sơ',
  proposalPaper: (number: string, day: string) => {
    if (number === '') return day === '' ? 'Chưa ghi số tờ trình' : `Tờ trình ngày ${day}, chưa ghi số`;
    return day === '' ? `Tờ trình số ${number}` : `Tờ trình số ${number} ngày ${day}`;
  },
  decisionPaper: (number: string, day: string) =>
    day === '' ? `Quyết định số ${number}.` : `Quyết định số ${number} ngày ${day}.`,
  signedBy: (signer: string) => `Người ký: ${signer}.`,
  money: (money: string) => `Tiền thưởng ${money}`,
  reckoned: (coefficient: number, pay: string) => `(${coefficient.toLocaleString('vi-VN')} × ${pay})`,
  moneyUnknown: 'Chưa tính được tiền thưởng',
  unpaid: 'Chưa chi tiền',
  paidOn: (day: string) => `Đã chi ngày ${day}`,
  note: (note: string) => `Ghi chú: ${note}`,
  reckon: 'Tính lại tiền thưởng',
  reckonOf: (name: string) => `Tính lại tiền thưởng của ${name}`,
  toPropose: 'Đề nghị khen…',
  toPaper: 'Ghi số tờ trình…',
  toDecide: 'Ghi quyết định…',
  toDrop: 'Rút hoặc không khen…',
  toPay: 'Ghi chi tiền…',
  toRevoke: 'Hủy quyết định đã ghi…',
  back: 'Về danh sách',
  cancel: 'Thôi',
  proposeTitle: (items: number) => `Đề nghị khen ${count(items)} trường hợp`,
  proposeYes: (items: number) => `Đưa ${count(items)} đề nghị vào sổ`,
  proposalNumber: 'Số tờ trình',
  proposalDate: 'Ngày tờ trình',
  paperLater: 'Chưa có số thì để trống, ghi sau cũng được.',
  paperTitle: 'Số và ngày tờ trình',
  paperYes: 'Ghi tờ trình',
  formless: (names: readonly string[]) =>
    `Chưa chọn loại hoặc hình thức khen cho ${named(names)}. Hãy về danh sách để chọn.`,
  decideTitle: (items: number) => `Quyết định khen thưởng ${count(items)} trường hợp`,
  decideYes: (items: number) => `Ghi quyết định cho ${count(items)} trường hợp`,
  decisionNumber: 'Số quyết định',
  decisionDate: 'Ngày quyết định',
  decisionDateHint: 'Tiền thưởng tính theo hệ số và mức lương cơ sở vào ngày này.',
  signer: 'Người ký',
  signerHint: 'Chức vụ, họ tên như trong quyết định.',
  decisionForm: 'Hình thức theo quyết định',
  asProposed: 'Như đã đề nghị',
  undecidable: (names: readonly string[]) =>
    `Chưa ghi quyết định được cho ${named(names)}: hồ sơ không còn ở “Đề nghị khen”. Hãy bỏ chọn, hoặc xét lại hồ sơ rồi đề nghị lại.`,
  drop: {
    title: (items: number) => `Rút hoặc không khen ${count(items)} đề nghị`,
    hint: 'Để trống: rút khỏi sổ, hồ sơ về “Đủ điều kiện” và đề nghị lại được. Có lý do: sổ giữ dòng “Không khen”, đơn vị đọc được lý do.',
    yes: (items: number) => `Rút ${count(items)} đề nghị`,
    refuse: (items: number) => `Ghi “Không khen” cho ${count(items)} đề nghị`,
  },
  revoke: {
    title: (items: number) => `Hủy quyết định đã ghi của ${count(items)} trường hợp`,
    hint: 'Số, ngày, người ký và tiền thưởng bị xóa khỏi sổ; các trường hợp này trở về “Đề nghị”. Đơn vị đọc được lý do.',
    yes: (items: number) => `Hủy quyết định của ${count(items)} trường hợp`,
  },
  reason: 'Lý do',
  payTitle: (items: number) => `Chi tiền thưởng cho ${count(items)} trường hợp`,
  payYes: (items: number) => `Ghi đã chi cho ${count(items)} trường hợp`,
  payDate: 'Ngày chi',
  payTotal: (money: string) => `Tổng cộng ${money}.`,
  moneyless: (names: readonly string[]) =>
    `Chưa tính được tiền thưởng của ${named(names)} nên chưa ghi chi được. Hãy bỏ chọn, hoặc bổ sung hệ số ở trang Mức khen thưởng rồi bấm Tính lại tiền thưởng.`,
  numberMissing: 'Hãy ghi số.',
  dayMissing: 'Hãy ghi ngày, ví dụ 05/11/2024.',
  notDay: 'Không phải một ngày. Hãy gõ như 05/11/2024.',
  signerMissing: 'Hãy ghi người ký.',
  reasonMissing: 'Hãy ghi lý do hủy quyết định.',
};
