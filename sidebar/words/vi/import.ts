import { unitWords } from '../../../src/messages/vi/unitTab.ts';
import type { CellFault } from '../../import/rows/faults.ts';
import type { FileFault } from '../../import/source/xlsx.ts';

const count = (number: number): string => number.toLocaleString('vi-VN');
const named = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/** What a file is that cannot be read, and what to do instead. */
const files: Readonly<Record<FileFault, string>> = {
  oldExcel:
    'Đây là tệp Excel kiểu cũ (.xls). Hãy mở tệp trong Excel, chọn Tệp > Lưu thành, kiểu “Excel Workbook (.xlsx)”, rồi chọn tệp mới. Hoặc chép các dòng rồi dán.',
  locked:
    'Tệp này có mật khẩu nên không đọc được. Hãy mở tệp trong Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc), lưu lại rồi chọn lại. Hoặc chép các dòng rồi dán.',
  notExcel: 'Đây không phải tệp Excel (.xlsx). Hãy chọn tệp có đuôi .xlsx, hoặc chép các dòng rồi dán.',
  empty: 'Tệp này trống: không có ô nào ghi chữ hoặc số. Hãy kiểm tra lại, rồi chọn tệp khác.',
  tooBig:
    'Tệp này lớn hơn 8 MB, thường do có hình ảnh. Hãy chép riêng danh sách sang một tệp mới rồi chọn tệp đó, hoặc chép các dòng rồi dán.',
  broken:
    'Không đọc được tệp này: tệp có thể bị hỏng hoặc tải chưa xong. Hãy mở tệp trong Excel, lưu lại rồi chọn lại; hoặc chép các dòng rồi dán.',
};

/** Why a cell cannot be entered and how to mend it. */
const faults: Readonly<Record<CellFault, string>> = {
  noName: 'Chưa có tên: hãy ghi tên, hoặc bỏ dòng này.',
  noYear: 'Chưa có năm: hãy chọn năm.',
  notYear: 'Không phải là năm: hãy chọn năm.',
  yearClosed: 'Năm này chưa mở: hãy chọn năm đang mở.',
  unknownMovement: 'Không có phong trào này: hãy chọn trong danh sách.',
  severalMovements: 'Nhiều phong trào có tên như vậy: hãy chọn một.',
  outsideWindow: 'Phong trào không áp dụng cho năm này: hãy đổi năm hoặc phong trào.',
  unknownKind: 'Không rõ đối tượng: hãy chọn Tập thể, Cá nhân hoặc Hộ gia đình.',
  notYesNo: 'Không rõ Có hay Không: hãy chọn.',
  unknownStage: 'Không có giai đoạn này: hãy chọn trong danh sách.',
  notDate: 'Không phải ngày: hãy gõ ngày/tháng/năm, ví dụ 20/09/2024.',
  notNumber: 'Không phải số: hãy gõ số, ví dụ 95 hoặc 1,5.',
  notInList: 'Không có trong danh sách của tiêu chí: hãy chọn một giá trị.',
  tooLong: 'Dài quá 2.000 ký tự: hãy viết gọn lại.',
  brokenCell: 'Ô bị lỗi công thức trong Excel: hãy ghi giá trị đúng.',
};

/** The import dialog. */
export const importing = {
  title: 'Nhập nhiều đề cử',
  into: (unit: string) => `Đơn vị: ${unit}`,
  loading: 'Đang đọc thông tin đơn vị…',
  room: (free: number, total: number) => `Trang của đơn vị còn ${count(free)}/${count(total)} dòng trống.`,
  full: (total: number) =>
    `Trang của đơn vị đã dùng hết ${count(total)} dòng. Hãy gỡ đề cử không dùng, hoặc đề nghị Phòng Nội vụ tăng số dòng, rồi mở lại cửa sổ này.`,
  steps: {
    label: 'Các bước',
    source: 'Chọn danh sách',
    columns: 'Ghép cột',
    rows: 'Kiểm tra',
    done: 'Xong',
    doneBefore: 'đã xong',
  },
  back: 'Quay lại',
  next: 'Tiếp tục',
  close: 'Đóng',
  columns: unitWords.blocks.nominees.columns,
  source: {
    title: 'Danh sách cũ ở đâu?',
    ways: {
      paste: 'Dán từ Excel hoặc Word',
      file: 'Chọn tệp .xlsx',
      sheet: 'Lấy từ một trang trong bảng tính này',
    },
    paste: 'Các dòng đã chép',
    pasteHint:
      'Trong Excel, bôi đen cả dòng tiêu đề và các dòng cần nhập, bấm Ctrl+C; rồi bấm vào ô này và bấm Ctrl+V.',
    pasted: (rows: number, columns: number) => `Đã nhận ${count(rows)} dòng, ${count(columns)} cột.`,
    pasteNothing: 'Chưa có dòng nào. Hãy dán danh sách vào ô trên rồi bấm Tiếp tục.',
    file: 'Tệp .xlsx',
    fileHint: 'Tệp được đọc ngay trên máy này, không gửi đi đâu.',
    chooseFile: 'Chọn tệp…',
    dropFile: 'hoặc kéo tệp thả vào đây',
    reading: 'Đang đọc tệp…',
    fileRead: (name: string) => `Đã đọc tệp ${name}.`,
    files,
    fileSheet: 'Trang nào trong tệp?',
    sheetOption: (name: string, rows: number) => `${name} (${count(rows)} dòng)`,
    sheet: 'Trang trong bảng tính này',
    sheetHint: 'Chỉ đọc, không sửa trang đó.',
    sheetChoose: 'Chọn trang…',
    sheets: 'Đang tìm các trang khác trong bảng tính…',
    noSheets:
      'Bảng tính này không có trang nào khác ngoài các trang của Gương Sáng. Hãy dán danh sách, hoặc chọn tệp .xlsx.',
    sheetEmpty: (name: string) => `Trang “${name}” trống. Hãy chọn trang khác.`,
    truncated: (rows: number) =>
      `Danh sách rất dài: chỉ đọc ${count(rows)} dòng đầu. Phần sau hãy nhập lần khác.`,
  },
  match: {
    title: 'Cột nào là gì?',
    legacy: (encoding: string) => `Danh sách gõ bằng phông chữ cũ (${encoding}).`,
    legacySample: (before: string, after: string) => `“${before}” sẽ đọc là “${after}”.`,
    convert: 'Chuyển sang chữ Unicode',
    header: 'Dòng tiêu đề',
    headerHint: 'Dòng ghi tên các cột; các dòng bên trên không được nhập.',
    noHeader: 'Không có dòng tiêu đề',
    headerRow: (row: number, text: string) => `Dòng ${count(row)}: ${text}`,
    caption: 'Các cột của danh sách và nơi nhập',
    column: 'Cột trong danh sách',
    sample: 'Ví dụ',
    goesTo: 'Nhập vào',
    unnamed: (number: number) => `Cột ${count(number)} (không có tên)`,
    noSample: '(trống)',
    choose: (header: string) => `Cột “${header}” nhập vào`,
    nowhere: 'Không nhập',
    matched: 'Đã ghép',
    unmatched: 'Không nhập',
    personal: 'Dữ liệu cá nhân: không nhập, vì ai mở tệp cũng đọc được.',
    joined: 'Họ và tên ghi ở hai cột: đã ghép thành một.',
    turned: 'Cột này ghi tháng trước ngày; sẽ đổi lại ngày/tháng/năm.',
    left: (names: readonly string[]) => `Không nhập ${count(names.length)} cột: ${named(names)}.`,
    needsName: 'Chưa có cột nào nhập vào Tên. Hãy chọn cột ghi tên ở bảng trên.',
    needsRows: 'Dưới dòng tiêu đề không có dòng nào để nhập. Hãy chọn lại dòng tiêu đề, hoặc quay lại.',
    defaults: 'Khi dòng không ghi',
    defaultsHint: 'Dùng cho mọi dòng mà danh sách để trống hoặc không có cột.',
    none: 'Để trống',
    found: (rows: number, passed: number) =>
      passed === 0
        ? `Có ${count(rows)} dòng đề cử.`
        : `Có ${count(rows)} dòng đề cử; bỏ qua ${count(passed)} dòng tiêu đề nhóm, tổng cộng, chữ ký.`,
  },
  rows: {
    title: 'Kiểm tra trước khi nhập',
    numbers: (good: number, wrong: number, left: number) =>
      [
        `${count(good)} dòng nhập được`,
        ...(wrong > 0 ? [`${count(wrong)} dòng cần sửa`] : []),
        ...(left > 0 ? [`${count(left)} dòng bỏ ra`] : []),
      ].join(', '),
    obstacles: {
      nothing: 'Chưa chọn dòng nào để nhập.',
      wrong: (rows: number) =>
        `Hãy sửa ${count(rows)} dòng có dấu ✗, hoặc bỏ chọn các dòng đó. Chưa nhập dòng nào.`,
      tooMany: (rows: number, limit: number) =>
        `Đang chọn ${count(rows)} dòng; mỗi lần nhập được nhiều nhất ${count(limit)} dòng. Hãy bỏ chọn bớt, phần còn lại nhập lần sau.`,
      noRoom: (rows: number, free: number) =>
        `Đang chọn ${count(rows)} dòng nhưng trang của đơn vị chỉ còn ${count(free)} dòng trống. Hãy bỏ chọn bớt, hoặc đề nghị Phòng Nội vụ tăng số dòng của đơn vị.`,
    },
    keepFirst: (rows: number) => `Chỉ giữ ${count(rows)} dòng đầu`,
    leaveRepeated: (rows: number) => `Bỏ ra ${count(rows)} dòng trùng`,
    leaveWrong: (rows: number) => `Bỏ ra ${count(rows)} dòng cần sửa`,
    show: 'Hiện',
    showAll: (rows: number) => `Tất cả (${count(rows)})`,
    showWrong: (rows: number) => `Cần sửa (${count(rows)})`,
    showTwins: (rows: number) => `Có thể trùng (${count(rows)})`,
    showLeft: (rows: number) => `Bỏ ra (${count(rows)})`,
    noneShown: 'Không có dòng nào.',
    table: 'Các dòng sẽ nhập',
    scroll: 'Bảng các dòng; cuộn ngang để xem hết các cột',
    choose: 'Nhập',
    chooseRow: (row: number, name: string) => `Nhập dòng ${count(row)}, ${name}`,
    chooseAll: 'Chọn mọi dòng đang hiện',
    row: 'Dòng',
    result: 'Kết quả',
    mends: (cells: number) => `Cần sửa ${count(cells)} ô`,
    leftOut: 'Bỏ ra',
    misses: (things: number) => `Còn ${count(things)} điều kiện`,
    missing: 'còn thiếu',
    failing: 'chưa đạt',
    edit: 'Sửa',
    editRow: (row: number) => `Sửa dòng ${count(row)}`,
    endEdit: 'Thôi sửa',
    endEditRow: (row: number) => `Thôi sửa dòng ${count(row)}`,
    cell: (column: string, row: number) => `${column}, dòng ${count(row)}`,
    number: (value: number) => String(value).replace('.', ','),
    byDefault: 'mặc định',
    empty: 'trống',
    unknownChoice: (text: string) => `${text} (không nhận ra)`,
    faults,
    twinInList: (row: string) => `Giống dòng ${row}`,
    twinInUnit: (id: string) => `Đơn vị đã có: ${id}`,
    twinOther: (where: string, year: number) =>
      `Cùng thành tích hoặc phong trào với ${where}, năm ${year}: xem lại`,
    applyAlike: (rows: number, word: string) => `Dùng cho cả ${count(rows)} dòng khác ghi “${word}”`,
    mended: (rows: number, wrong: number) =>
      `${rows > 1 ? `Đã sửa ${count(rows)} dòng. ` : ''}${wrong === 0 ? 'Không còn dòng nào cần sửa.' : `Còn ${count(wrong)} dòng cần sửa.`}`,
    page: (from: number, to: number, all: number) => `Dòng ${count(from)}–${count(to)} trong ${count(all)}`,
    before: 'Trang trước',
    after: 'Trang sau',
    enter: (rows: number) => `Nhập ${count(rows)} dòng`,
    entering: (rows: number) => `Đang nhập ${count(rows)} dòng. Xin đừng đóng cửa sổ này.`,
    unsure:
      'Chưa rõ các dòng này đã vào trang của đơn vị chưa. Hãy bấm Thử lại trước khi sửa gì khác: làm lại không nhập hai lần.',
    atRow: (row: number, name: string) => `Đó là dòng ${count(row)} của danh sách: ${name}.`,
    refusedRow: 'Chưa nhập dòng nào. Hãy sửa hoặc bỏ dòng này ra rồi nhập lại.',
  },
  done: {
    title: 'Đã nhập xong',
    entered: (rows: number) => `Đã nhập ${count(rows)} đề cử vào trang của đơn vị.`,
    next: 'Việc tiếp theo: xem đề cử nào còn thiếu, bổ sung, rồi nộp từ thanh bên.',
    ids: (rows: number) => `Mã hồ sơ của ${count(rows)} đề cử`,
    duplicates: (rows: number) =>
      `${count(rows)} đề cử có thể trùng với đề cử khác, hãy xem lại trước khi nộp:`,
    duplicate: (name: string, other: string, year: number) => `${name}: giống ${other}, năm ${year}`,
    goTo: 'Đến trang của đơn vị',
    another: 'Nhập danh sách khác',
  },
};
