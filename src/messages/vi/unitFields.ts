/** Labels and notes of what a unit fills in: the tab shows them, and so does the sidebar, which takes nothing else of the tab. */
import type { NomineeInput } from '../../workbook/tabs/nomineeInputs.ts';
import type { ColumnWord, TabWords } from '../../workbook/words.ts';
import { targetLabel } from '../text.ts';

const DATE = 'Gõ dd/MM/yyyy. Ví dụ: 20/09/2024.';
const MONEY = 'Số tiền bằng đồng, chỉ gõ số. Ví dụ: 15000000.';

const slot = (number: number): ColumnWord => [
  `TC${number}`,
  'Ý nghĩa thay đổi theo phong trào: xem cột Ý nghĩa tiêu chí. Tỷ lệ: gõ 95 hoặc 95%. Tiêu chí có, không: gõ Có hoặc Không.',
];

export const nomineeInputWords: Pick<TabWords['unit']['blocks']['nominees']['columns'], NomineeInput> = {
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
  stageDate: [
    'Ngày của giai đoạn',
    `Ngày bắt đầu giai đoạn hiện nay; để trống thì lấy ngày cập nhật. ${DATE}`,
  ],
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
  consent: [
    'Đồng ý công khai',
    'Có: người được đề cử đồng ý đưa tên, thành tích lên báo, đài, trang tin. Trẻ từ 7 tuổi: ý kiến của chính em; dưới 7 tuổi: ý kiến của cha, mẹ.',
  ],
  guardianConsent: [
    'Cha, mẹ đồng ý',
    'Chỉ khi dưới 16 tuổi: cha, mẹ hoặc người giám hộ đồng ý công khai. Có hoặc Không.',
  ],
  publicity: [
    'Tuyên truyền',
    'Kênh: nơi đăng, ngày; nhiều lần cách nhau bằng dấu chấm phẩy. Kênh: Báo, Đài, Trang tin, Hội nghị. Ví dụ: Báo: Quảng Nam, 12/09/2024; Hội nghị: tổng kết xã, 20/12/2024.',
  ],
  replicatedBy: [
    'Nhân rộng',
    'Đơn vị, nơi đã làm theo mô hình, cách nhau bằng dấu chấm phẩy. Ví dụ: Xã Trà Giang; Thôn 3 xã Trà Dương.',
  ],
  households: ['Số hộ làm theo', 'Tổng số hộ đã làm theo mô hình. Ví dụ: 45.'],
  followUpOn: ['Ngày theo dõi tiếp', `Đến ngày này hệ thống nhắc xem lại điển hình. ${DATE}`],
};

export const duties: TabWords['unit']['blocks']['duties'] = {
  title: 'Công việc hằng năm',
  columns: {
    year: ['Năm', 'Mỗi năm một dòng. Ví dụ: 2024.'],
    planNumber: ['Số kế hoạch', 'Có cả số và ngày thì mới tính là đã đăng ký kế hoạch. Ví dụ: 12/KH-UBND.'],
    planLink: ['Đường dẫn kế hoạch', 'Đường dẫn đến bản kế hoạch, bắt đầu bằng http.'],
    planDate: ['Ngày kế hoạch', DATE],
    planTargets: ['Chỉ tiêu của kế hoạch', 'Chỉ tiêu, tiêu chí chính mà đơn vị đặt ra trong năm.'],
    fundingProposed: ['Kinh phí đề xuất', MONEY],
    fundingApproved: ['Kinh phí duyệt', `Số được cấp có thẩm quyền duyệt. ${MONEY}`],
    fundingSpent: ['Kinh phí đã chi', MONEY],
    commitment: ['Mô hình đăng ký', 'Số mô hình, điển hình đăng ký xây dựng đầu năm. Ví dụ: 3.'],
    reportNumber: ['Số báo cáo', 'Có cả số và ngày thì mới tính là đã báo cáo năm. Ví dụ: 90/BC-UBND.'],
    reportDate: ['Ngày báo cáo', DATE],
    difficulties: ['Khó khăn', 'Khó khăn, vướng mắc trong năm; in trong báo cáo năm của đơn vị.'],
    requests: ['Đề xuất', 'Đề xuất, kiến nghị với cấp trên; in trong báo cáo năm của đơn vị.'],
    lessons: ['Bài học', 'Bài học kinh nghiệm trong xây dựng, nhân rộng điển hình.'],
  },
};

export const launches: TabWords['unit']['blocks']['launches'] = {
  title: 'Phong trào đã phát động',
  columns: {
    year: ['Năm', 'Năm phát động. Ví dụ: 2024.'],
    documentNumber: ['Số văn bản', 'Văn bản phát động của đơn vị. Ví dụ: 20/KH-UBND.'],
    movement: ['Phong trào', 'Chọn từ danh sách.'],
    documentDate: ['Ngày văn bản', DATE],
    scope: ['Phạm vi', 'Nơi, đối tượng tham gia. Ví dụ: 5 thôn, 420 hộ.'],
    solutions: ['Giải pháp', 'Cách làm chính, cách nhân rộng.'],
    from: ['Từ ngày', `Ngày bắt đầu đợt thi đua. ${DATE}`],
    to: ['Đến ngày', `Ngày kết thúc đợt thi đua. ${DATE}`],
  },
};
