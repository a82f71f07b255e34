import type { YearRefusal } from '../../../src/commands/yearNotices.ts';

const count = (number: number): string => number.toLocaleString('vi-VN');
type Told<Code extends YearRefusal['code']> = Extract<YearRefusal, { readonly code: Code }>;

/** Opening, locking and unlocking years, the pages made of them, and the documents. */
export const years = {
  title: 'Năm',
  intro: 'Mỗi việc đều cho xem trước số liệu; chưa có gì thay đổi cho đến khi bấm xác nhận.',
  acts: {
    open: {
      title: 'Mở năm mới',
      about:
        'Thêm năm kế tiếp vào trang Cấu hình; mô hình, điển hình còn đang xây dựng được chuyển sang năm mới.',
      look: 'Xem trước việc mở năm',
      question: (year: number) => `Mở năm ${year}?`,
      confirm: (year: number) => `Mở năm ${year}`,
      running: (year: number) => `Đang mở năm ${year}, có thể mất vài phút…`,
      ended: (year: number) => `Việc đã tự chạy xong: năm ${year} đã mở.`,
    },
    lock: {
      title: 'Khóa sổ',
      about: 'Tổng hợp lần cuối, đưa hồ sơ của năm vào Lưu trữ và xóa khỏi trang của các đơn vị.',
      look: 'Xem trước việc khóa sổ',
      question: (year: number) => `Khóa sổ năm ${year}?`,
      confirm: (year: number) => `Khóa sổ năm ${year}`,
      running: (year: number) => `Đang khóa sổ năm ${year}, có thể mất vài phút…`,
      ended: (year: number) => `Việc đã tự chạy xong: năm ${year} đã khóa sổ.`,
    },
    unlock: {
      title: 'Mở lại sổ đã khóa',
      about: 'Đưa hồ sơ từ Lưu trữ về trang của các đơn vị, khi cần sửa số liệu của năm đã khóa.',
      look: 'Xem trước việc mở lại sổ',
      question: (year: number) => `Mở lại sổ năm ${year}?`,
      confirm: (year: number) => `Mở lại sổ năm ${year}`,
      running: (year: number) => `Đang mở lại sổ năm ${year}, có thể mất vài phút…`,
      ended: (year: number) => `Việc đã tự chạy xong: sổ năm ${year} đã mở lại.`,
    },
  },
  looking: 'Đang xem việc này sẽ làm những gì…',
  cancel: 'Thôi',
  period: (from: string, to: string) => `Kỳ báo cáo: ${from} đến ${to}.`,
  dues: {
    label: 'Các hạn trong năm',
    plan: (day: string) => `Kế hoạch: ${day}`,
    midYear: (day: string) => `Báo cáo 6 tháng: ${day}`,
    nominee: (day: string) => `Hồ sơ đề cử: ${day}`,
    report: (day: string) => `Báo cáo năm: ${day}`,
    change: 'Các ngày này sửa được ở trang Cấu hình sau khi mở năm.',
  },
  opens: (units: number) => `${count(units)} đơn vị sẽ nhập đề cử của năm này.`,
  carried: (models: number, year: number) =>
    models === 0
      ? 'Không có mô hình, điển hình nào cần chuyển sang.'
      : `${count(models)} mô hình, điển hình đang xây dựng được chuyển thành bản nháp của năm ${year}; số và ngày biên bản để trống.`,
  archived: (nominees: number, units: number) =>
    `${count(nominees)} hồ sơ của ${count(units)} đơn vị được đưa vào Lưu trữ; số liệu tổng hợp không đổi nữa.`,
  followed: (exemplars: number) =>
    `${count(exemplars)} điển hình còn hẹn ngày theo dõi vẫn ở lại trang của đơn vị.`,
  unreported: (units: number) => `${count(units)} đơn vị chưa có báo cáo năm`,
  lockUndo: 'Có thể mở lại sổ cho đến khi mở thêm một năm khác.',
  restored: (nominees: number, units: number) =>
    `${count(nominees)} hồ sơ của ${count(units)} đơn vị trở về trang của các đơn vị và trang Hồ sơ; số liệu của năm lại thay đổi theo các trang đó.`,
  against: {
    yearExists: ({ year }: Told<'yearExists'>) => `Năm ${year} đã có ở trang Cấu hình.`,
    yearsFull: ({ rows }: Told<'yearsFull'>) =>
      `Bảng Các năm ở trang Cấu hình đã dùng hết ${count(rows)} dòng. Hãy xóa dòng của năm cũ nhất đã khóa sổ; số liệu của năm ấy vẫn còn ở Lưu trữ.`,
    yearLocked: ({ year }: Told<'yearLocked'>) => `Năm ${year} đã khóa sổ rồi.`,
    yearNotLocked: ({ year }: Told<'yearNotLocked'>) => `Năm ${year} chưa khóa sổ, không cần mở lại.`,
    filesWaiting: ({ year, count: files }: Told<'filesWaiting'>) =>
      `Năm ${year} còn ${count(files)} hồ sơ đã nộp hoặc đang tạm dừng chưa xét xong. Hãy xét hết ở phần Xét duyệt rồi khóa sổ.`,
    unlockTooLate: ({ year, opened }: Told<'unlockTooLate'>) =>
      `Không mở lại sổ năm ${year} được nữa, vì năm ${opened} đã mở sau khi khóa sổ.`,
  },
  stay: 'Nếu rời phần này, việc vẫn chạy tiếp; chỉ không thấy thông báo kết quả ở đây.',
  left: (steps: number) =>
    `Còn ${count(steps)} bước. Phần còn lại tự chạy tiếp trong ít phút, có thể đóng tệp; muốn xong sớm thì bấm Làm tiếp.`,
  goOn: 'Làm tiếp',
  busyElsewhere: 'Đang cập nhật Hồ sơ. Chờ xong rồi hãy làm việc này.',
  pages: {
    title: 'Lập trang tổng hợp',
    onlyWithData: 'Chỉ hiện đơn vị đã có số liệu',
    summary: (year: number) => `Lập Tổng hợp năm ${year}`,
    public: (year: number) => `Lập danh sách công khai năm ${year}`,
    period: 'Lập tổng hợp giai đoạn',
    periodHint: 'Nhiều năm gộp lại; năm đầu và năm cuối của giai đoạn ghi ở trang Cấu hình.',
    noYear: 'Chưa có năm nào đang mở. Mở năm trước rồi lập Tổng hợp và danh sách công khai.',
    running: 'Đang lập trang…',
  },
  documents: {
    title: 'Văn bản .docx',
    intro: 'Mở một cửa sổ để xem trước và tải văn bản về.',
    district: 'Báo cáo năm toàn huyện',
    proposal: 'Tờ trình đề nghị khen thưởng',
    publication: 'Danh sách đề nghị công khai',
    ofUnit: 'Báo cáo của một đơn vị',
    unit: 'Đơn vị',
    chooseUnit: 'Chọn đơn vị',
    openUnit: 'Mở báo cáo của đơn vị',
  },
};
