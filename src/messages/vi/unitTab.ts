import type { NomineeInput } from '../../workbook/tabs/nomineeInputs.ts';
import type { ColumnWord, TabWords } from '../../workbook/words.ts';
import { targetLabel } from '../text.ts';

const DATE = 'Gõ dd/MM/yyyy. Ví dụ: 20/09/2024.';
const MONEY = 'Số tiền bằng đồng, chỉ gõ số. Ví dụ: 15000000.';
const COMPUTED = 'Tự tính, không nhập.';
const MOVEMENT = 'Chọn từ danh sách.';

const slot = (number: number): ColumnWord => [
  `TC${number}`,
  'Ý nghĩa thay đổi theo phong trào: xem cột Ý nghĩa tiêu chí. Tỷ lệ: gõ 95 hoặc 95%. Tiêu chí có, không: gõ Có hoặc Không.',
];

type NomineeWords = TabWords['unit']['blocks']['nominees'];

/** The sidebar's form takes these labels and notes too. */
export const nomineeInputWords: Pick<NomineeWords['columns'], NomineeInput> = {
  id: ['Mã hồ sơ', 'Để trống: mã được cấp tự động. Không sửa mã đã cấp.'],
  year: ['Năm', 'Năm đang mở. Ví dụ: 2024.'],
  movement: ['Phong trào', 'Chọn từ danh sách. Người tốt, việc tốt (NTVT) cũng nằm trong danh sách này.'],
  kind: ['Đối tượng', 'Tập thể, Cá nhân hoặc Hộ gia đình; phải phù hợp với phong trào.'],
  name: [
    'Tên',
    'Họ và tên cá nhân, tên tập thể, hoặc họ và tên chủ hộ. Không ghi số CCCD, điện thoại, ngày sinh.',
  ],
  address: ['Địa chỉ', 'Thôn, tổ dân phố hoặc nơi công tác. Ví dụ: Thôn 2.'],
  directWorker: [
    'Trực tiếp lao động',
    'Có: người trực tiếp lao động, sản xuất, không giữ chức vụ lãnh đạo, quản lý.',
  ],
  under16: ['Dưới 16 tuổi', 'Có hoặc Không. Không ghi ngày sinh.'],
  stage: ['Giai đoạn', 'Bước hiện nay của điển hình, từ Phát hiện đến Theo dõi.'],
  achievement: ['Thành tích', 'Một, hai câu, có số liệu. Ví dụ: Hiến 300 m² đất làm đường thôn năm 2024.'],
  minutesNumber: [targetLabel('minutesNumber'), 'Số biên bản họp suy tôn của tập thể. Ví dụ: 05/BB.'],
  minutesDate: [targetLabel('minutesDate'), `Ngày biên bản suy tôn, phải trong kỳ báo cáo. ${DATE}`],
  evidence: [
    targetLabel('evidence'),
    'Đường dẫn đến tài liệu, hình ảnh; bắt đầu bằng http. Ví dụ: https://drive.google.com/…',
  ],
  clean: [targetLabel('clean'), 'Có: không đang bị xem xét kỷ luật, điều tra. Không: đang bị xem xét.'],
  unrewarded: [
    targetLabel('unrewarded'),
    'Có: thành tích này chưa được khen thưởng. Mỗi thành tích chỉ đề nghị khen một lần.',
  ],
  c1: slot(1),
  c2: slot(2),
  c3: slot(3),
  c4: slot(4),
  c5: slot(5),
  c6: slot(6),
  c7: slot(7),
  c8: slot(8),
  c9: slot(9),
  c10: slot(10),
  submit: ['Nộp hồ sơ', 'Chọn Nộp khi kết quả xét là Đủ điều kiện. Còn đang làm thì để Nháp.'],
  submittedOn: ['Ngày nộp', `Để trống cũng được: khi đó lấy ngày tiếp nhận. ${DATE}`],
  note: ['Ghi chú', 'Điều cần trao đổi với Phòng Nội vụ.'],
};

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

/** The sidebar's checklist takes these too. */
export const duties: TabWords['unit']['blocks']['duties'] = {
  title: 'Công việc hằng năm',
  columns: {
    year: ['Năm', 'Mỗi năm một dòng. Ví dụ: 2024.'],
    planNumber: ['Số kế hoạch', 'Có cả số và ngày thì mới tính là đã đăng ký kế hoạch. Ví dụ: 12/KH-UBND.'],
    planLink: ['Đường dẫn kế hoạch', 'Đường dẫn đến bản kế hoạch, bắt đầu bằng http.'],
    planDate: ['Ngày kế hoạch', DATE],
    fundingProposed: ['Kinh phí đề xuất', MONEY],
    fundingSpent: ['Kinh phí đã chi', MONEY],
    reportNumber: ['Số báo cáo', 'Có cả số và ngày thì mới tính là đã báo cáo năm. Ví dụ: 90/BC-UBND.'],
    reportDate: ['Ngày báo cáo', DATE],
    difficulties: ['Khó khăn', 'Khó khăn, vướng mắc và kiến nghị trong năm.'],
    lessons: ['Bài học', 'Bài học kinh nghiệm trong xây dựng, nhân rộng điển hình.'],
  },
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
    launches: {
      title: 'Phong trào đã phát động',
      columns: {
        year: ['Năm', 'Năm phát động. Ví dụ: 2024.'],
        documentNumber: ['Số văn bản', 'Văn bản phát động của đơn vị. Ví dụ: 20/KH-UBND.'],
        movement: ['Phong trào', MOVEMENT],
        documentDate: ['Ngày văn bản', DATE],
        scope: ['Phạm vi', 'Nơi, đối tượng tham gia. Ví dụ: 5 thôn, 420 hộ.'],
        solutions: ['Giải pháp', 'Cách làm chính, cách nhân rộng.'],
      },
    },
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
