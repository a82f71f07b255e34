import type { TabWords } from '../../workbook/words.ts';
import { menuPath } from './menu.ts';

const DATE = 'Gõ dd/MM/yyyy. Ví dụ: 20/09/2024.';
const UNIT = ['Mã đơn vị', 'Mã ở trang Đơn vị.'] as const;
const kind = (who: string) =>
  [who, `Có: hình thức này dùng cho ${who.toLowerCase()}. Để trống là Không.`] as const;
const coefficient = (who: string) =>
  [
    `Hệ số ${who}`,
    'Nhân với mức lương cơ sở. Chưa biết thì để trống: tiền thưởng cũng để trống và nói rõ. Ví dụ: 0,3.',
  ] as const;
const STAMP = ['Lần lập', 'Thời điểm lập và người lập. Trống nghĩa là chưa lập.'] as const;

export const awardsWords: TabWords['awards'] = {
  title: 'Mức khen thưởng',
  hint: 'Phòng Nội vụ điền: mức lương cơ sở, hình thức khen với hệ số tiền thưởng, và hình thức đề xuất cho từng phong trào. Dòng có chữ mặc định ở cột Nguồn thì cần rà soát.',
  blocks: {
    payRates: {
      title: 'Mức lương cơ sở',
      columns: {
        from: ['Từ ngày', `Ngày bắt đầu áp dụng. ${DATE}`],
        amount: ['Mức lương (đồng)', 'Số tiền một tháng, chỉ gõ số. Ví dụ: 2340000.'],
        source: ['Nguồn', 'Văn bản quy định.'],
      },
    },
    rules: {
      title: 'Hình thức đề xuất',
      columns: {
        movement: ['Phong trào', 'Mã ở trang Phong trào; dấu * là mọi phong trào.'],
        type: ['Loại khen thưởng', 'Thường xuyên, Chuyên đề hoặc Đột xuất.'],
        kind: ['Đối tượng', 'Để trống là mọi đối tượng.'],
        form: ['Hình thức', 'Mã ở bảng Hình thức khen thưởng bên dưới. Ví dụ: GKH.'],
        source: ['Nguồn', 'Ghi “mặc định” nếu chưa có văn bản.'],
      },
    },
    forms: {
      title: 'Hình thức khen thưởng',
      columns: {
        code: ['Mã', 'Cùng một mã có thể đứng ở nhiều dòng, mỗi dòng một thời gian áp dụng.'],
        name: ['Tên hình thức', 'In trong tờ trình, quyết định và sổ khen thưởng.'],
        level: ['Cấp', 'Cấp quyết định. Ví dụ: huyện.'],
        kindTT: kind('Tập thể'),
        kindCN: kind('Cá nhân'),
        kindHGD: kind('Hộ gia đình'),
        coefficientTT: coefficient('tập thể'),
        coefficientCN: coefficient('cá nhân'),
        coefficientHGD: coefficient('hộ gia đình'),
        from: ['Từ ngày', `Theo ngày quyết định; để trống nếu không giới hạn. ${DATE}`],
        to: ['Đến ngày', `Ngày cuối còn áp dụng; để trống nếu không giới hạn. ${DATE}`],
        upward: ['Đề nghị cấp trên', 'Có: huyện chỉ đề nghị, cấp trên quyết định. Để trống là Không.'],
        on: ['Áp dụng', 'Có: được chọn khi đề nghị khen. Để trống là Không.'],
        source: ['Nguồn', 'Văn bản quy định. Ghi “mặc định” nếu chưa có văn bản.'],
      },
    },
  },
};

export const commendationsWords: TabWords['commendations'] = {
  title: 'Khen thưởng',
  hint: 'Sổ khen thưởng: mỗi đề nghị một dòng, ghi từ thanh bên của Phòng Nội vụ. Phòng Nội vụ được bổ sung ô còn trống; không sửa mã và tình trạng.',
  blocks: {
    book: {
      title: 'Sổ khen thưởng',
      columns: {
        id: ['Mã hồ sơ', 'Mã của đề cử ở trang Hồ sơ. Không sửa.'],
        state: ['Tình trạng', 'Đề nghị, Đã khen hoặc Không khen; đổi từ thanh bên.'],
        year: 'Năm',
        unit: UNIT,
        name: 'Tên',
        kind: 'Đối tượng',
        movement: ['Phong trào', 'Mã ở trang Phong trào.'],
        achievement: 'Thành tích',
        type: ['Loại', 'Thường xuyên, Chuyên đề hoặc Đột xuất.'],
        form: ['Mã hình thức', 'Mã ở trang Mức khen thưởng.'],
        formName: 'Hình thức',
        level: 'Cấp',
        proposalNumber: ['Số tờ trình', 'Ví dụ: 15/TTr-PNV.'],
        proposalDate: ['Ngày tờ trình', DATE],
        decisionNumber: ['Số quyết định', 'Ví dụ: 120/QĐ-UBND.'],
        decisionDate: ['Ngày quyết định', `Mức lương cơ sở lấy theo ngày này. ${DATE}`],
        signer: 'Người ký',
        coefficient: 'Hệ số',
        basePay: 'Lương cơ sở',
        money: ['Tiền thưởng (đồng)', 'Hệ số × mức lương cơ sở, làm tròn lên đến 10.000 đồng.'],
        moneyNote: ['Ghi chú tiền thưởng', 'Vì sao tiền thưởng còn trống.'],
        paidOn: ['Ngày chi', DATE],
        note: 'Ghi chú',
      },
    },
  },
};

export const unitYearsWords: TabWords['unitYears'] = {
  title: 'Kế hoạch, báo cáo',
  hint: `Kế hoạch, phát động, kinh phí và báo cáo của mỗi đơn vị theo năm, lấy từ trang của các đơn vị bằng ${menuPath('admin', 'refresh')}; không nhập ở đây.`,
  blocks: {
    unitYears: {
      title: 'Theo đơn vị và năm',
      columns: {
        unit: UNIT,
        year: 'Năm',
        planNumber: 'Số kế hoạch',
        planDate: 'Ngày kế hoạch',
        planLink: 'Đường dẫn kế hoạch',
        planTargets: 'Chỉ tiêu của kế hoạch',
        commitment: ['Mô hình đăng ký', 'Số mô hình, điển hình đơn vị đăng ký xây dựng đầu năm.'],
        fundingProposed: 'Kinh phí đề xuất',
        fundingApproved: 'Kinh phí được duyệt',
        fundingSpent: 'Kinh phí đã chi',
        launches: 'Phong trào đã phát động',
        launchCount: 'Số đợt phát động',
        reportNumber: 'Số báo cáo',
        reportDate: 'Ngày báo cáo',
        difficulties: 'Khó khăn',
        lessons: 'Bài học',
        requests: 'Đề xuất, kiến nghị',
        seenOn: ['Ngày cập nhật', 'Ngày dòng này thay đổi lần cuối.'],
        launchRows: ['Các đợt phát động, bản đầy đủ', 'Để khôi phục khi trang đơn vị bị mất. Không sửa.'],
      },
    },
  },
};

export const periodWords: TabWords['period'] = {
  title: 'Giai đoạn {p}',
  hint: `Được lập bằng ${menuPath('year', 'periodCompile')}; lần sau ghi đè lần trước, không nhập ở đây.`,
  blocks: { stamp: { title: 'Lần lập', columns: { stamp: STAMP } } },
};

export const publicWords: TabWords['public'] = {
  title: 'Công khai',
  hint: 'Điển hình đã đồng ý công khai, chỉ gồm những thông tin được phép công bố. Được lập tự động, không nhập ở đây.',
  blocks: { stamp: { title: 'Lần lập', columns: { stamp: STAMP } } },
};
