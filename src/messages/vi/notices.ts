import type { EntryReason } from '../../commands/notices.ts';
import { last } from '../../domain/lists.ts';
import { columnHeader, grouped, rowOfPath } from '../text.ts';
import type { Messages } from '../type.ts';
import { awardNotices, awardRefusals } from './awardNotices.ts';
import { fileNotices, fileRefusals } from './fileNotices.ts';
import { REPAIR } from './findings.ts';
import { mailNotices } from './mailNotices.ts';
import { menuPath } from './menu.ts';
import { reviewNotices, reviewRefusals } from './reviewNotices.ts';
import { sheetNotices, sheetRefusals } from './sheetNotices.ts';
import { tabs } from './tabs.ts';
import { hindrancesText, nameOr } from './terms.ts';
import { yearNotices, yearRefusals } from './yearNotices.ts';

const count = (number: number): string => grouped(number, '.');
const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
const SETUP = menuPath('admin', 'setup');
const UNCHANGED = 'Chưa có gì thay đổi.';
/** So many years ahead need no word. */
const AMPLE_YEARS = 5;
const roomFor = (years: number | null): string => {
  if (years === null || years >= AMPLE_YEARS) return '';
  if (years > 0) return ` Tệp còn chỗ để mở thêm ${count(years)} năm.`;
  return ' Tệp không còn chỗ để mở năm sau: hãy tải về rồi xóa các trang cũ không dùng (trang của năm đã khóa, trang trống ban đầu).';
};

export const notice: Messages['notice'] = {
  ...reviewNotices,
  ...awardNotices,
  ...yearNotices,
  ...mailNotices,
  ...fileNotices,
  ...sheetNotices,
  quiet: () => '',
  saved: ({ name, id, duplicates, first }) => {
    const warning =
      duplicates === 0
        ? ''
        : ` Có ${count(duplicates)} đề cử khác có thể trùng (${first}); hãy xem lại trước khi nộp.`;
    return `Đã lưu: ${nameOr(name)} (mã ${id}).${warning}`;
  },
  submitted: ({ name, id }) =>
    `Đã nộp hồ sơ: ${nameOr(name)} (mã ${id}). Phòng Nội vụ sẽ tiếp nhận; theo dõi ở cột Trạng thái.`,
  withdrawn: ({ name, id }) =>
    `Đã rút về bản nháp: ${nameOr(name)} (mã ${id}). Sửa xong, hãy nộp lại trước hạn.`,
  removed: ({ name, id }) => `Đã xóa đề cử: ${nameOr(name)} (mã ${id}). Dòng này dùng lại được.`,
  dutiesSaved: ({ year }) => `Đã lưu kế hoạch và báo cáo năm ${year} của đơn vị.`,
  imported: ({ count: number, duplicates }) => {
    const warning =
      duplicates === 0
        ? ''
        : ` Có ${count(duplicates)} đề cử có thể trùng với đề cử khác; hãy xem lại trước khi nộp.`;
    return `Đã nhập ${count(number)} đề cử ở dạng nháp.${warning}`;
  },
  listed: ({ count: number }) =>
    number === 0 ? 'Đơn vị chưa có đề cử nào. Hãy nhập đề cử đầu tiên.' : `Đơn vị có ${count(number)} đề cử.`,
  identified: ({ count: number }) =>
    number === 0 ? 'Mọi đề cử trong trang đã có mã.' : `Đã cấp mã cho ${count(number)} đề cử gõ trong trang.`,
  unitOpened: ({ sheet }) => `Đã mở trang “${sheet}”. Hãy nhập vào các ô trắng.`,
  registerRefreshed: ({ lost = [], units, nominees, newIds, left }) => {
    const ids = newIds === 0 ? '' : ` Đã cấp ${count(newIds)} mã hồ sơ mới.`;
    const gone =
      lost.length === 0
        ? ''
        : `\nTrang của ${lost.join(', ')} đột ngột thiếu nhiều dòng: Hồ sơ giữ nguyên các dòng đó. Hãy chọn ${menuPath('admin', 'restoreLost')}.`;
    const rest = left === 0 ? '' : ` Còn ${count(left)} đơn vị được cập nhật tiếp tự động; có thể đóng tệp.`;
    return `Đã cập nhật trang Hồ sơ từ ${count(units)} đơn vị: ${count(nominees)} đề cử.${ids}${rest}${gone}`;
  },
  compiled: ({ year, nominees, units, unreported }) => {
    const late = unreported === 0 ? 'tất cả đã báo cáo' : `${count(unreported)} đơn vị chưa báo cáo`;
    return `Đã tổng hợp năm ${year}: ${count(nominees)} đề cử của ${count(units)} đơn vị, ${late}. Xem trang Tổng hợp ${year} và Báo cáo lãnh đạo ${year}.`;
  },
  testSent: ({ to, unit }) => {
    const about = unit === '' ? '' : `, nội dung của đơn vị ${unit}`;
    return `Đã gửi một thư thử đến ${to}${about}. Đơn vị không nhận thư này.`;
  },
  nothingDue: () => 'Hôm nay không có việc nào đến mốc nhắc hạn. Không có thư nào được gửi.',
  laid: ({ restored = [], laid, left, errors, years }) => {
    const rest = left === 0 ? '' : ` Còn ${count(left)} trang được làm tiếp tự động; có thể đóng tệp.`;
    const wrong =
      errors.length === 0 ? '' : ` Các ô sau đang báo lỗi, xin báo cho người quản trị: ${errors.join(', ')}.`;
    const back =
      restored.length === 0
        ? ''
        : ` Đã ghi lại các đề cử có trong Hồ sơ vào trang của ${restored.join(', ')}.`;
    return `Đã thiết lập ${count(laid)} trang.${back}${rest}${roomFor(years)}${wrong}`;
  },
  logWritten: ({ count: lines }) => `Đã ghi thêm ${count(lines)} dòng vào nhật ký.`,
  nothingToLay: () => 'Tệp đã được thiết lập đầy đủ. Không có gì thay đổi.',
  about: ({ version }) =>
    `Gương Sáng, phiên bản ${version}: nhập, xét, tổng hợp và nhắc hạn hồ sơ điển hình tiên tiến trong bảng tính dùng chung.`,
};

const ROLES: Readonly<Record<Parameters<Messages['refusal']['notAllowed']>[0]['who'], string>> = {
  anyone: 'người được chia sẻ tệp',
  officer: 'cán bộ phụ trách của đơn vị, theo e-mail ở trang Đơn vị',
  office: 'Phòng Nội vụ, theo e-mail ở trang Cấu hình',
  owner: 'chủ tệp, theo e-mail ở trang Cấu hình',
};

function windowText(from: number | null, to: number | null): string {
  if (from === null) return to === null ? 'không giới hạn năm' : `đến hết năm ${to}`;
  return to === null ? `từ năm ${from}` : `từ năm ${from} đến năm ${to}`;
}

/** The input's last name, by its header in the unit's tab. */
const fieldName = (path: string): string => columnHeader(tabs, '', last(path.split('.')) ?? path);

export const refusal: Messages['refusal'] = {
  ...reviewRefusals,
  ...awardRefusals,
  ...yearRefusals,
  ...fileRefusals,
  ...sheetRefusals,
  badInput: ({ field }) => {
    const row = rowOfPath(field);
    const name = `“${fieldName(field)}”`;
    const named = row === null ? `Mục ${name}` : `Dòng ${count(row)}, mục ${name}`;
    const what = field === '' ? 'Thông tin vừa nhập' : named;
    return `${what} có giá trị không dùng được. ${UNCHANGED} Hãy sửa rồi làm lại.`;
  },
  unknownCommand: ({ name }) =>
    `Không có lệnh “${name}”. Hãy đóng tệp, mở lại rồi chọn lại ở menu “Thi đua”.`,
  notAllowed: ({ who, contacts }) => {
    const known = contacts.filter((contact) => contact !== '');
    const ask = known.length === 0 ? 'Hãy liên hệ Phòng Nội vụ.' : `Hãy liên hệ: ${known.join(', ')}.`;
    return `Lệnh này dành cho ${ROLES[who]}; tài khoản đang dùng không thuộc diện đó. ${ask}`;
  },
  otherUnit: ({ unit }) =>
    `Tài khoản đang dùng không phụ trách đơn vị có mã “${unit}”, hoặc mã này không có ở trang Đơn vị. Hãy liên hệ Phòng Nội vụ nếu cần bổ sung.`,
  chooseUnit: ({ units }) =>
    `Tài khoản đang dùng phụ trách nhiều đơn vị: ${units.join(', ')}. Hãy chọn một đơn vị rồi làm lại.`,
  logFull: () =>
    `Phần chờ ghi vào Nhật ký đang đầy nên chưa nhận thêm việc. ${UNCHANGED} Hãy chờ 10 phút rồi làm lại; nếu vẫn vậy, báo Phòng Nội vụ chọn ${menuPath('admin', 'check')}.`,
  busy: () => `Có người khác đang ghi vào tệp. ${UNCHANGED} Hãy làm lại sau một phút.`,
  badCells: () => `Có ô ghi chưa đúng nên lệnh dừng lại. ${UNCHANGED} Hãy sửa các ô sau rồi làm lại:`,
  notSetUp: () => `Tệp chưa được thiết lập. Chủ tệp hãy chọn ${SETUP}.`,
  tabMissing: ({ tab }) =>
    `Không tìm thấy trang “${tab}”. ${UNCHANGED} Chủ tệp hãy chọn ${SETUP} để lập lại trang này.`,
  layoutBroken: ({ sheet, column }) => {
    const what = column === '' ? 'một phần khung' : `cột hoặc mục “${columnHeader(tabs, sheet, column)}”`;
    return `Trang “${sheet}” bị mất ${what}. ${UNCHANGED} ${REPAIR}`;
  },
  unitFull: ({ unit, rows }) =>
    `Trang “${unit}” đã dùng hết ${count(rows)} dòng đề cử. ${UNCHANGED} Hãy xóa nội dung một dòng không dùng, hoặc đề nghị Phòng Nội vụ tăng số ở trang Đơn vị, cột Số dòng, rồi thiết lập lại.`,
  unknownNominee: ({ id }) =>
    `Không tìm thấy đề cử có mã “${id}” trong trang của đơn vị; có thể dòng đã bị xóa. Hãy tải lại danh sách rồi chọn lại.`,
  notReady: ({ name, hindrances }) =>
    `Chưa nộp được hồ sơ: ${nameOr(name)}. ${hindrancesText(hindrances)}. Hãy bổ sung các mục này rồi nộp lại.`,
  outsideWindow: ({ movement, year, from, to }) =>
    `Chưa lưu được: phong trào “${movement}” áp dụng ${windowText(from, to)}, năm ${year} nằm ngoài thời gian đó. Hãy chọn năm hoặc phong trào khác.`,
  nameless: () =>
    `Chưa lưu được: chưa có tên và chưa có phong trào. Hãy nhập ít nhất tên của tập thể, cá nhân hoặc hộ gia đình.`,
  unknownMovement: ({ movement, isOff }) =>
    `Chưa lưu được: phong trào “${movement}” ${isOff ? 'đang tắt' : 'không có'} ở trang Phong trào. Hãy chọn phong trào khác, hoặc liên hệ Phòng Nội vụ.`,
  yearNotOpen: ({ year, open }) => {
    const list = open.length === 0 ? 'Chưa có năm nào đang mở.' : `Các năm đang mở: ${open.join(', ')}.`;
    return `Năm ${year} chưa có hoặc chưa mở ở trang Cấu hình, bảng Các năm. ${list} Hãy chọn năm khác, hoặc Phòng Nội vụ thêm năm này.`;
  },
  nameTaken: ({ names }) =>
    `Tên trang ${quoted(names)} đã có trong tệp hoặc bị hai đơn vị dùng chung. ${UNCHANGED} Hãy đổi tên trang ấy trong tệp, hoặc đổi tên đơn vị ở trang Đơn vị, rồi chọn lại ${SETUP}.`,
  tooManyTabs: ({ needed, limit }) =>
    `Cần ${count(needed)} trang nhưng tệp chỉ chứa được ${count(limit)} trang. ${UNCHANGED} Hãy bớt đơn vị, hoặc tải về rồi xóa các trang cũ không dùng (trang của năm đã khóa, trang trống ban đầu), rồi làm lại.`,
  notOwner: ({ owner }) =>
    owner === ''
      ? 'Lệnh này chỉ chạy bằng tài khoản chủ tệp. Hãy ghi E-mail chủ tệp ở trang Cấu hình, rồi dùng tài khoản đó.'
      : `Lệnh này chỉ chạy bằng tài khoản chủ tệp: ${owner}. Hãy đăng nhập tài khoản đó rồi làm lại.`,
  protectedCell: () =>
    `Ô cần ghi đang được bảo vệ, tài khoản đang dùng không được sửa. ${UNCHANGED} Hãy báo Phòng Nội vụ: nếu đơn vị vừa được giao cho tài khoản này, chủ tệp cần chạy Thiết lập một lần nữa.`,
  invalidCell: () =>
    `Có giá trị không nằm trong danh sách chọn của ô. ${UNCHANGED} Hãy chọn lại một giá trị trong danh sách.`,
  serviceBusy: () => 'Google đang bận nên lệnh chưa hoàn tất. Hãy đợi vài phút rồi làm lại.',
  quotaSpent: () => 'Tài khoản đã dùng hết số thư được gửi trong hôm nay. Hãy làm lại vào ngày mai.',
  storeFull: () =>
    'Bộ nhớ tạm của tệp hoặc của tài khoản đã đầy nên lệnh chưa chạy xong. Hãy đợi 10 phút cho lịch tự chạy dọn rồi làm lại; nếu vẫn vậy, báo Phòng Nội vụ xem Kiểm tra hệ thống.',
  draftTooLong: () =>
    'Bản nháp đang nhập quá dài nên không giữ lại được khi đóng. Hãy lưu đề cử ngay, hoặc rút gọn phần mô tả.',
  decided: ({ name, status }) =>
    `Hồ sơ của ${nameOr(name)} đã được Phòng Nội vụ xét (${status}) nên đơn vị không tự rút hoặc xóa được. ${UNCHANGED} Hãy liên hệ Phòng Nội vụ nếu cần thay đổi.`,
  submittedAlready: ({ name }) =>
    `Hồ sơ của ${nameOr(name)} đang ở trạng thái đã nộp nên chưa xóa được. ${UNCHANGED} Hãy rút về bản nháp trước, rồi xóa.`,
  dutiesFull: ({ unit, years }) =>
    `Bảng kế hoạch và báo cáo ở trang “${unit}” đã dùng hết ${count(years)} dòng, không còn dòng cho năm này. ${UNCHANGED} Hãy chép dòng của năm cũ ra nơi khác, xóa nội dung dòng ấy rồi làm lại.`,
  noSuchSheet: ({ sheet }) =>
    `Không tìm thấy trang tính “${sheet}”, hoặc đó là trang của hệ thống. Hãy tải lại danh sách rồi chọn lại.`,
  importRow: ({ row, why }) => `Dòng ${count(row)}: ${entryText(why)} Chưa có dòng nào được nhập.`,
  importFull: ({ unit, needed, free }) =>
    `Trang “${unit}” chỉ còn ${count(free)} dòng đề cử trống, cần ${count(needed)} dòng. Chưa có dòng nào được nhập. Hãy bớt dòng, hoặc đề nghị Phòng Nội vụ tăng số ở trang Đơn vị, cột Số dòng, rồi thiết lập lại.`,
  noMailAddress: () =>
    'Không gửi được thư đến địa chỉ của tài khoản đang dùng. Hãy kiểm tra tài khoản có hộp thư Gmail, rồi làm lại.',
};

function entryText(why: EntryReason): string {
  switch (why.code) {
    case 'nameless':
      return refusal.nameless(why);
    case 'unknownMovement':
      return refusal.unknownMovement(why);
    case 'outsideWindow':
      return refusal.outsideWindow(why);
  }
}
