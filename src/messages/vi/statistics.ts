import type { BodyWords } from '../../workbook/bodies/words.ts';
import { grouped } from '../text.ts';

const AWARDS_TAB = 'Mức khen thưởng';
const BOOK_TAB = 'Khen thưởng';

export const statistics: BodyWords['statistics'] = {
  title: 'Thống kê khen thưởng theo Thông tư 02/2023/TT-BNV',
  period: (from, to) =>
    `Đếm theo ngày quyết định ở trang ${BOOK_TAB}, từ ${from} đến ${to}; mỗi dòng một hình thức và một loại, chép thẳng vào biểu thống kê.`,
  none: 'Chưa có quyết định khen thưởng nào trong kỳ.',
  number: 'STT',
  form: 'Hình thức khen thưởng',
  level: 'Cấp',
  type: 'Loại khen thưởng',
  noType: 'Chưa ghi loại',
  total: 'Tổng cộng',
  counts: {
    collectives: 'Tập thể',
    households: 'Hộ gia đình',
    persons: 'Cá nhân',
    directWorkers: 'Trong đó: người trực tiếp lao động',
    total: 'Cộng',
  },
  undated: (count) =>
    `Còn ${grouped(count, '.')} trường hợp đã khen nhưng chưa ghi ngày quyết định nên chưa được đếm; hãy bổ sung ở trang ${BOOK_TAB}.`,
  unknownKind: (count) =>
    `Có ${grouped(count, '.')} trường hợp chưa ghi đối tượng, chỉ tính trong cột Cộng; hãy bổ sung ở trang ${BOOK_TAB}.`,
};

export const moneyGaps: BodyWords['moneyGaps'] = {
  noForm: `Chưa tính được: trang ${AWARDS_TAB} không có hình thức này vào ngày quyết định.`,
  noKind: 'Chưa tính được: dòng này chưa ghi đối tượng.',
  noCoefficient: `Chưa tính được: trang ${AWARDS_TAB} chưa có hệ số của hình thức này cho đối tượng và ngày quyết định.`,
  noBasePay: `Chưa tính được: trang ${AWARDS_TAB} chưa có mức lương cơ sở vào ngày quyết định.`,
};
