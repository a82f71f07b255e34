import type { TabWords } from '../../workbook/words.ts';
import { menuPath } from './menu.ts';

const SETUP = menuPath('admin', 'setup');
const DATE = 'Gõ dd/MM/yyyy. Ví dụ: 15/11/2024.';
const kind = (who: string) =>
  [who, `Có: dùng cho đối tượng ${who.toLowerCase()}. Để trống là Không.`] as const;
const KINDS = { kindTT: kind('Tập thể'), kindCN: kind('Cá nhân'), kindHGD: kind('Hộ gia đình') };

export const unitsWords: TabWords['units'] = {
  title: 'Đơn vị',
  hint: `Phòng Nội vụ điền, mỗi đơn vị một dòng. Thêm đơn vị xong, chạy ${SETUP} để lập trang cho đơn vị đó.`,
  blocks: {
    units: {
      title: 'Danh sách đơn vị',
      columns: {
        id: [
          'Mã',
          'Không đổi, không dùng lại cho đơn vị khác. Chữ, số, dấu chấm, gạch dưới, gạch nối, không có dấu cách. Ví dụ: X01.',
        ],
        name: [
          'Tên đơn vị',
          'Cũng là tên trang của đơn vị, không dùng các dấu : \\ / ? * [ ]. Ví dụ: Xã Trà Giác.',
        ],
        type: ['Loại đơn vị', 'Chọn từ danh sách.'],
        bloc: [
          'Khối thi đua',
          'Các đơn vị cùng khối ghi giống nhau từng chữ. Tên khối điền sẵn là mặc định.',
        ],
        emails: [
          'E-mail cán bộ',
          'Tài khoản Google được nhập trang này và nhận thư nhắc. Nhiều địa chỉ cách nhau bằng dấu phẩy. Ví dụ: tragiac@example.vn.',
        ],
        officer: ['Cán bộ phụ trách', 'Họ và tên, dùng để xưng hô trong thư nhắc.'],
        from: ['Từ ngày', `Ngày đơn vị bắt đầu hoạt động; để trống nếu đã có từ trước. ${DATE}`],
        to: ['Đến ngày', `Ngày cuối trước khi giải thể, sáp nhập; để trống nếu đang hoạt động. ${DATE}`],
        successor: ['Đơn vị kế thừa', 'Mã của đơn vị tiếp nhận sau ngày kết thúc. Ví dụ: X20.'],
        target: ['Chỉ tiêu', 'Số đề cử đủ điều kiện mỗi năm; để trống nếu không giao. Ví dụ: 6.'],
        rows: ['Số dòng', 'Số dòng đề cử của trang, từ 5 trở lên; để trống thì theo trang Cấu hình.'],
        formFamily: ['Thể thức văn bản', 'Hành chính, Đảng hoặc Đoàn thể. Để trống là Hành chính.'],
        superiorOrgan: ['Cơ quan cấp trên', 'In phía trên tên đơn vị trong văn bản. Để trống nếu không in.'],
        place: ['Địa danh', 'Đứng trước ngày, tháng, năm trên văn bản. Ví dụ: Trà Giác.'],
        signatory: ['Chức vụ người ký', 'Ví dụ: Chủ tịch.'],
        signatoryName: ['Họ tên người ký', 'In dưới chữ ký. Để trống nếu ghi tay.'],
        documentCode: [
          'Ký hiệu văn bản',
          'Đứng sau loại văn bản trong số, ký hiệu. Ví dụ: UBND trong 12/BC-UBND.',
        ],
        signingForm: [
          'Hình thức ký',
          'TM. thay mặt, KT. ký thay, TL. thừa lệnh; để trống nếu người đứng đầu ký.',
        ],
      },
    },
  },
};

export const movementsWords: TabWords['movements'] = {
  title: 'Phong trào',
  hint: 'Phòng Nội vụ điền. Danh sách điền sẵn theo kế hoạch giai đoạn 2022-2025; dòng có chữ mặc định ở cột Nguồn thì cần rà soát.',
  blocks: {
    movements: {
      title: 'Danh mục phong trào',
      columns: {
        code: ['Mã', 'Không đổi khi đã có đề cử. Chữ, số, không có dấu cách. Ví dụ: NTM.'],
        name: ['Tên phong trào', 'Tên đầy đủ như trong văn bản phát động.'],
        short: [
          'Tên ngắn',
          'Hiện trong danh sách chọn của đơn vị. Không dùng các dấu * ? ~ " |. Ví dụ: Dân vận khéo.',
        ],
        group: ['Nhóm', 'Số thứ tự nhóm trong kế hoạch, từ 1 đến 19; người tốt, việc tốt ghi 0.'],
        leadAgency: ['Cơ quan chủ trì', 'Cơ quan chủ trì phong trào, nếu có.'],
        ...KINDS,
        fromYear: ['Từ năm', 'Năm đầu; để trống nếu không giới hạn. Đề cử của năm trước đó không được nhận.'],
        toYear: ['Đến năm', 'Năm cuối; để trống nếu không giới hạn. Đề cử của năm sau đó không được nhận.'],
        documentNumber: ['Số văn bản', 'Văn bản phát động. Ví dụ: 587/KH-UBND.'],
        documentDate: ['Ngày văn bản', DATE],
        groupMinimum: [
          'Số tối thiểu',
          'Trong các tiêu chí “Trong nhóm” phải đạt ít nhất bấy nhiêu; để trống là phải đạt tất cả. Ví dụ: 1.',
        ],
        on: ['Áp dụng', 'Có: hiện trong danh sách chọn của đơn vị. Để trống là Không.'],
        source: ['Nguồn', 'Văn bản quy định. Ghi “mặc định” nếu chưa có văn bản.'],
        label: ['Giá trị chọn', 'Tự tính: chữ mà đơn vị chọn ở cột Phong trào. Không nhập ở đây.'],
      },
    },
  },
};

export const criteriaWords: TabWords['criteria'] = {
  title: 'Tiêu chí',
  hint: 'Phòng Nội vụ điền, mỗi dòng một tiêu chí. Sửa ở đây thì kết quả xét trong trang của các đơn vị đổi theo ngay. Nguồn ghi “mặc định” là do chương trình đặt sẵn.',
  blocks: {
    criteria: {
      title: 'Danh mục tiêu chí',
      columns: {
        movement: [
          'Mã phong trào',
          'Mã ở trang Phong trào. Dấu * : mọi phong trào, chỉ dùng cho các ô chung (biên bản, minh chứng…).',
        ],
        target: ['Ô được xét', 'Cột trong bảng đề cử mà tiêu chí này xét: TC1 … TC10 hoặc một ô chung.'],
        scope: [
          'Phạm vi',
          'Để trống: mọi đơn vị. Hoặc mã đơn vị, tên khối: tiêu chí riêng của đơn vị được xét trước, rồi của khối, sau cùng là tiêu chí chung.',
        ],
        ...KINDS,
        check: ['Cách kiểm tra', 'Chọn từ danh sách. Ví dụ: Tỷ lệ % không nhỏ hơn.'],
        threshold: [
          'Ngưỡng',
          'Số để so sánh. Tỷ lệ: gõ 95, không gõ 95%. Danh sách: các giá trị cách nhau bằng dấu chấm phẩy và một dấu cách, ví dụ: Kinh tế; Quốc phòng - an ninh. Cách kiểm tra khác thì để trống.',
        ],
        necessity: [
          'Tính chất',
          'Bắt buộc; Trong nhóm (xem cột Số tối thiểu ở trang Phong trào); Cộng điểm.',
        ],
        label: ['Nội dung', 'Câu ngắn mà đơn vị đọc. Ví dụ: Tỷ lệ giải ngân từ 95% trở lên.'],
        from: ['Hiệu lực từ', `Để trống nếu không giới hạn. ${DATE}`],
        to: [
          'Hiệu lực đến',
          `Ngày cuối còn hiệu lực; để trống nếu không giới hạn. Xét theo ngày cuối kỳ báo cáo. ${DATE}`,
        ],
        source: ['Nguồn', 'Văn bản quy định. Ghi “mặc định” nếu chưa có văn bản.'],
      },
    },
  },
};
