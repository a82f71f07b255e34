import type { DocumentKind } from '../../../src/commands/documentData.ts';
import type { HeadGap } from '../../../src/commands/documentHead.ts';

const count = (number: number): string => number.toLocaleString('vi-VN');

const kinds: Readonly<Record<DocumentKind, string>> = {
  district: 'Báo cáo năm của huyện',
  unit: 'Báo cáo năm của đơn vị',
  proposal: 'Tờ trình đề nghị khen thưởng, kèm danh sách',
  publication: 'Danh sách công khai',
};
const gaps: Readonly<Record<HeadGap, string>> = {
  superior: 'cơ quan chủ quản',
  organ: 'tên cơ quan',
  code: 'ký hiệu văn bản',
  place: 'địa danh',
  signatory: 'chức vụ người ký',
  signatoryName: 'họ tên người ký',
};

/** The dialog of documents. */
export const documents = {
  title: 'Báo cáo .docx',
  loading: 'Đang đọc số liệu…',
  kind: 'Văn bản',
  kinds,
  year: 'Năm',
  unit: 'Đơn vị',
  proposal: 'Tờ trình',
  waiting: 'Các đề nghị đang chờ quyết định',
  proposalOption: (number: string, cases: number) => `Số ${number} (${count(cases)} trường hợp)`,
  holds: 'Văn bản sẽ có',
  nominees: (all: number, rewarded: number) => `${count(all)} mô hình, điển hình; ${count(rewarded)} đã khen`,
  reports: (done: number, all: number) => `${count(done)}/${count(all)} đơn vị đã báo cáo`,
  ownWords: (units: number) => `Khó khăn, bài học, đề xuất của ${count(units)} đơn vị`,
  proposed: (collectives: number, persons: number, households: number) =>
    `${count(collectives)} tập thể, ${count(persons)} cá nhân, ${count(households)} hộ gia đình`,
  held: (files: number) =>
    `${count(files)} đề nghị không đưa vào vì hồ sơ đang tạm dừng hoặc chưa được đề nghị lại`,
  published: (shown: number) => `${count(shown)} mô hình, điển hình được công khai`,
  withheld: (held: number) =>
    `${count(held)} trường hợp không đưa vào vì chưa đủ sự đồng ý công khai hoặc chưa rõ tuổi`,
  empty: 'Chưa có ai trong danh sách này. Văn bản vẫn tạo được, nhưng danh sách trống.',
  missing: 'Còn thiếu',
  missingHelp: (names: readonly string[], where: string) =>
    `Chưa ghi ${names.join(', ')} ở trang ${where}. Chỗ đó trong văn bản để trống; có thể ghi tay, hoặc bổ sung rồi mở lại cửa sổ này.`,
  tabs: { settings: 'Cấu hình', units: 'Đơn vị' },
  gaps,
  texts: { difficulties: 'khó khăn', lessons: 'bài học kinh nghiệm', requests: 'đề xuất, kiến nghị' },
  missingTexts: (names: readonly string[]) =>
    `Đơn vị chưa ghi ${names.join(', ')}. Văn bản để một dòng chấm ở đó.`,
  massForm:
    'Đơn vị theo thể thức Đoàn thể. Gương Sáng chưa có quy định riêng của từng đoàn thể nên trình bày theo Nghị định 30/2020/NĐ-CP; hãy sửa phần đầu văn bản nếu đoàn thể có mẫu riêng.',
  partyForm: 'Đơn vị theo thể thức văn bản của Đảng (Hướng dẫn 36-HD/VPTW).',
  numberHint: 'Số văn bản để trống để văn thư ghi. Văn bản luôn bằng tiếng Việt.',
  build: 'Tạo và tải về',
  building: 'Đang tạo tệp…',
  saved: (name: string) => `Đã tạo ${name}. Tệp nằm trong thư mục Tải xuống của máy này.`,
  failed: 'Chưa tạo được tệp',
  failedHelp: 'Hãy bấm Tạo và tải về lần nữa. Nếu vẫn lỗi, chụp màn hình này gửi Phòng Nội vụ.',
  noUnit: 'Tài khoản này chưa được giao đơn vị nào.',
};
