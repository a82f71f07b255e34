import type { NomineeInput } from '../../workbook/tabs/nomineeInputs.ts';
import type { TabWords } from '../../workbook/words.ts';
import { duties, launches, nomineeInputWords } from './unitFields.ts';

const COMPUTED = 'Tự tính, không nhập.';
const MOVEMENT = 'Chọn từ danh sách.';

type NomineeWords = TabWords['unit']['blocks']['nominees'];

const computed: Omit<NomineeWords['columns'], NomineeInput> = {
  status: ['Trạng thái', `${COMPUTED} Trạng thái hồ sơ ở Phòng Nội vụ, kèm lý do nếu bị trả lại.`],
  verdict: [
    'Kết quả xét',
    `${COMPUTED} Đủ điều kiện; Chưa đủ điều kiện: có tiêu chí không đạt; Thiếu thông tin: còn ô chưa nhập.`,
  ],
  score: [
    'Số đạt',
    `${COMPUTED} Số điều kiện đã đạt trên số phải đạt. Ví dụ: 7/9; thêm +1 là một tiêu chí cộng điểm.`,
  ],
  failing: ['Còn thiếu, chưa đạt', `${COMPUTED} Dấu … là còn thiếu, dấu ✗ là chưa đạt.`],
  meaning: [
    'Ý nghĩa tiêu chí',
    `${COMPUTED} Nội dung của TC1 … TC10 theo phong trào đã chọn: ✓ đạt, ✗ chưa đạt, … còn thiếu.`,
  ],
  duplicate: [
    'Trùng trong trang',
    `${COMPUTED} Báo khi trang này có dòng khác cùng năm, phong trào và tên. Hãy bỏ dòng thừa.`,
  ],
};

const nominees: NomineeWords = {
  title: 'Đề cử điển hình tiên tiến',
  columns: { ...nomineeInputWords, ...computed },
};

export const unitWords: TabWords['unit'] = {
  title: '{p}',
  hint: 'Nhập vào các ô trắng; cột tự tính ở bên phải cho biết còn thiếu gì. Ai mở tệp cũng đọc được trang này: không ghi số CCCD, điện thoại, ngày sinh.',
  blocks: {
    identity: {
      title: 'Đơn vị',
      columns: {
        unitId: ['Mã đơn vị', 'Theo trang Đơn vị, không sửa ở đây.'],
        unitName: ['Tên đơn vị', 'Theo trang Đơn vị, không sửa ở đây.'],
        bloc: ['Khối thi đua', 'Theo trang Đơn vị, không sửa ở đây.'],
      },
    },
    duties,
    launches,
    proposals: {
      title: 'Tiêu chí đơn vị đề nghị',
      columns: {
        target: ['Ô được xét', 'Cột mà tiêu chí sẽ xét: TC1 … TC10 hoặc một ô chung.'],
        threshold: ['Ngưỡng', 'Số để so sánh. Tỷ lệ: gõ 95, không gõ 95%.'],
        movement: ['Phong trào', MOVEMENT],
        kind: ['Đối tượng', 'Để trống là mọi đối tượng.'],
        label: ['Nội dung tiêu chí', 'Câu ngắn, kiểm tra được. Ví dụ: Tỷ lệ hộ tham gia từ 80% trở lên.'],
        reason: ['Lý do', 'Phòng Nội vụ xem xét rồi đưa vào trang Tiêu chí.'],
      },
    },
    nominees,
  },
};
