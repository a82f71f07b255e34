import type { TabWords } from '../../workbook/words.ts';
import { menuPath } from './menu.ts';

const UNIT = ['Mã đơn vị', 'Mã ở trang Đơn vị.'] as const;
const STAMP = [
  'Lần lập',
  'Thời điểm, người lập, số đề cử và mã kiểm tra; được ghi sau cùng. Trống nghĩa là chưa tổng hợp.',
] as const;

/** What Hồ sơ and Lưu trữ both tell of a nominee. */
const nomineeFacts = {
  unit: UNIT,
  year: 'Năm',
  movement: ['Phong trào', 'Mã ở trang Phong trào.'],
  kind: 'Đối tượng',
  name: 'Tên',
  achievement: 'Thành tích',
  stage: 'Giai đoạn',
  directWorker: 'Trực tiếp lao động',
  verdict: ['Kết quả xét', 'Kết quả theo tiêu chí, khi cập nhật lần cuối.'],
  bonus: ['Điểm cộng', 'Số tiêu chí cộng điểm đã đạt.'],
  stages: ['Các giai đoạn', 'Ngày điển hình đến từng giai đoạn.'],
  publicity: ['Tuyên truyền', 'Kênh, nơi đăng và ngày đăng.'],
  replicatedBy: ['Nhân rộng', 'Đơn vị, nơi đã làm theo mô hình.'],
  households: ['Số hộ làm theo', 'Số hộ đã làm theo mô hình.'],
  followUpOn: ['Ngày theo dõi', 'Ngày phải xem lại điển hình.'],
  carriedFrom: ['Chuyển từ', 'Mã hồ sơ của năm trước mà hồ sơ này tiếp nối.'],
} as const;

export const guideWords: TabWords['guide'] = {
  title: 'Hướng dẫn',
  hint: 'Trang này được lập tự động khi thiết lập; không nhập ở đây.',
  blocks: {},
};

export const registerWords: TabWords['register'] = {
  title: 'Hồ sơ',
  hint: `Mỗi đề cử một dòng, lấy từ trang của các đơn vị bằng ${menuPath('admin', 'refresh')}. Phòng Nội vụ chỉ sửa cột Trạng thái và cột Lý do.`,
  blocks: {
    register: {
      title: 'Hồ sơ đề cử',
      columns: {
        id: ['Mã hồ sơ', 'Cấp tự động, không sửa. Ví dụ: X01-2024-003.'],
        status: [
          'Trạng thái',
          'Nháp, Đã nộp, Đã gỡ tự đổi theo trang của đơn vị. Các trạng thái khác do Phòng Nội vụ chọn và được giữ nguyên.',
        ],
        reason: [
          'Lý do',
          'Bắt buộc khi trả lại, không công nhận hoặc tạm dừng; đơn vị thấy lý do ngay trong trang của mình.',
        ],
        remark: ['Lưu ý', 'Dòng đã sửa sau khi nộp, hoặc quyết định chưa có hiệu lực và vì sao. Tự ghi.'],
        ...nomineeFacts,
        submittedOn: ['Ngày nộp', 'Ngày hồ sơ được tiếp nhận lần đầu.'],
        fingerprint: ['Dấu nội dung', 'Để nhận ra dòng đã sửa sau khi nộp. Không sửa.'],
        seenOn: ['Ngày cập nhật', 'Ngày dòng này thay đổi lần cuối.'],
        history: ['Quá trình', 'Các lần đổi trạng thái.'],
        submittedAs: ['Dấu khi nộp', 'Dấu nội dung lúc nộp. Không sửa.'],
        settled: ['Trạng thái đã ghi nhận', 'Để nhận ra trạng thái vừa chọn bằng tay. Không sửa.'],
        accepted: ['Bản đã nhận', 'Nội dung đã nhận, dùng cho tổng hợp và văn bản. Không sửa.'],
        lastSeen: [
          'Bản trong trang đơn vị',
          'Nội dung dòng của đơn vị lần cập nhật cuối, để khôi phục khi mất. Không sửa.',
        ],
      },
    },
  },
};

export const summaryWords: TabWords['summary'] = {
  title: 'Tổng hợp {p}',
  hint: `Được lập bằng ${menuPath('compile')}; lần sau ghi đè lần trước, không nhập ở đây.`,
  blocks: { stamp: { title: 'Lần lập', columns: { stamp: STAMP } } },
};

export const leadershipWords: TabWords['leadership'] = {
  title: 'Báo cáo lãnh đạo {p}',
  hint: 'Được lập cùng lúc với trang Tổng hợp; không nhập ở đây.',
  blocks: { stamp: { title: 'Lần lập', columns: { stamp: STAMP } } },
};

export const archiveWords: TabWords['archive'] = {
  title: 'Lưu trữ',
  hint: 'Đề cử của các năm đã khóa sổ, để so sánh nhiều năm. Được ghi tự động, không sửa.',
  blocks: {
    archive: {
      title: 'Đề cử các năm trước',
      columns: {
        id: 'Mã hồ sơ',
        status: 'Trạng thái',
        reason: 'Lý do',
        ...nomineeFacts,
        submittedOn: 'Ngày nộp',
        history: 'Quá trình',
        values: ['Các ô đã nhập', 'Toàn bộ nội dung của dòng khi khóa sổ.'],
        restore: ['Để mở lại sổ', 'Dòng ở trang đơn vị và ở trang Hồ sơ khi khóa sổ. Không sửa.'],
      },
    },
  },
};

export const remindersWords: TabWords['reminders'] = {
  title: 'Sổ nhắc hạn',
  hint: 'Mỗi việc đã nhắc một dòng, để không nhắc hai lần ở cùng một mốc. Được ghi tự động, không sửa.',
  blocks: {
    ledger: {
      title: 'Các lần nhắc',
      columns: {
        key: ['Mã lần nhắc', 'Việc, đơn vị, người nhận, hạn và mốc.'],
        campaign: [
          'Việc',
          'plan: kế hoạch; nominees: hồ sơ đề cử; report: báo cáo năm; followUp: theo dõi điển hình; returned: hồ sơ trả lại; digest: thư tình hình.',
        ],
        unit: UNIT,
        recipient: 'Người nhận',
        dueDate: 'Hạn',
        step: ['Mốc', 'Số ngày trước hạn; số âm là sau hạn.'],
        daysLeft: ['Còn (ngày)', 'Số ngày còn lại khi gửi; số âm là đã quá hạn.'],
        state: [
          'Kết quả',
          'SENT: Đã gửi. PENDING: Đang gửi. FAILED: Chưa gửi được, sẽ gửi lại. UNCERTAIN: Chưa rõ thư đã đến hay chưa, cần hỏi người nhận. RESEND: Sẽ gửi lại, theo yêu cầu của Phòng Nội vụ. SKIPPED: Không gửi, vì là mốc nhắc trước khi tệp này được dùng riêng.',
        ],
        day: 'Ngày gửi',
      },
    },
  },
};

const logColumns = {
  at: 'Thời điểm',
  who: 'Tài khoản',
  command: 'Việc',
  unit: UNIT,
  nominee: 'Mã hồ sơ',
  initials: ['Tên viết tắt', 'Chữ cái đầu của tên trong hồ sơ; nhật ký không ghi tên đầy đủ.'],
  what: ['Nội dung', 'Trạng thái cũ → trạng thái mới, số lượng.'],
  key: ['Dấu việc', 'Để không ghi một việc hai lần. Không sửa.'],
} as const;
export const logWords: TabWords['log'] = {
  title: 'Nhật ký',
  hint: 'Ai đã làm gì, lúc nào. Được ghi tự động, mỗi 10 phút một lần; chỉ ghi thêm, không sửa, không xóa.',
  blocks: { log: { title: 'Nhật ký', columns: logColumns } },
};
export const oldLogWords: TabWords['oldLog'] = {
  title: 'Nhật ký đến {p}',
  hint: 'Nhật ký của thời gian trước, tách ra vì đã dài. Không sửa, không xóa.',
  blocks: { log: { title: 'Nhật ký', columns: logColumns } },
};

export const jobsWords: TabWords['jobs'] = {
  title: 'Việc đang làm',
  hint: 'Các bước còn lại của việc dài; được làm tiếp tự động cho đến khi hết. Không sửa.',
  blocks: {
    steps: {
      title: 'Các bước',
      columns: {
        job: 'Việc',
        step: 'Bước',
        payload: ['Dữ liệu', 'Thông tin để làm bước này.'],
        state: 'Tình trạng',
        at: 'Thời điểm',
        note: 'Ghi chú',
      },
    },
  },
};

export const backupWords: TabWords['backup'] = {
  title: 'Sao lưu',
  hint: `Bản sao lưu các ô đã nhập của mọi trang, lập bằng ${menuPath('admin', 'backup')}. Không sửa.`,
  blocks: {
    backup: {
      title: 'Bản sao lưu',
      columns: {
        at: 'Thời điểm',
        set: ['Lần sao lưu', 'migrate: bản giữ lại khi chuyển sang khung của phiên bản mới.'],
        ref: 'Mã trang',
        title: 'Trang',
        part: 'Phần',
        parts: 'Số phần',
        rows: 'Số dòng',
        payload: ['Nội dung', 'Các ô của trang, để khôi phục. Không sửa.'],
      },
    },
  },
};
