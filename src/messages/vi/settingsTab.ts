import type { TabWords } from '../../workbook/words.ts';
import { DEFAULTS, defaultDay } from '../text.ts';
import { menuPath } from './menu.ts';

const SETUP = menuPath('admin', 'setup');
const SEPARATED = 'Nhiều địa chỉ cách nhau bằng dấu phẩy.';

export const settingsWords: TabWords['settings'] = {
  title: 'Cấu hình',
  hint: 'Phòng Nội vụ điền ở cột bên phải. Giá trị điền sẵn là mặc định, được sửa. Đưa chuột vào tên mục để xem cách điền.',
  blocks: {
    general: {
      title: 'Thông tin chung',
      columns: {
        organName: [
          'Tên cơ quan',
          `Cơ quan ban hành văn bản, in ở góc trái. Mặc định: ${DEFAULTS.organName}.`,
        ],
        superiorOrgan: [
          'Cơ quan cấp trên',
          `In phía trên tên cơ quan. Để trống nếu không in. Mặc định: ${DEFAULTS.superiorOrgan}.`,
        ],
        officeName: [
          'Đơn vị phụ trách',
          `Đơn vị phụ trách thi đua, khen thưởng; ghi ở cuối thư nhắc. Mặc định: ${DEFAULTS.officeName}.`,
        ],
        levelName: ['Cấp hành chính', `Cấp của cơ quan, viết thường. Mặc định: ${DEFAULTS.levelName}.`],
        lowerLevelName: [
          'Cấp dưới',
          `Cấp của các địa phương trực thuộc, viết thường. Mặc định: ${DEFAULTS.lowerLevelName}.`,
        ],
        place: ['Địa danh', `Đứng trước ngày, tháng, năm trên văn bản. Mặc định: ${DEFAULTS.place}.`],
        organSigningForm: [
          'Hình thức ký của cơ quan',
          `TM. thay mặt, KT. ký thay, TL. thừa lệnh; để trống nếu người đứng đầu ký. Mặc định: ${DEFAULTS.organSigningForm}`,
        ],
        organSignatory: [
          'Chức vụ người ký của cơ quan',
          `Ký báo cáo năm của cơ quan. Mặc định: ${DEFAULTS.organSignatory}.`,
        ],
        organSignatoryName: ['Họ tên người ký của cơ quan', 'In dưới chữ ký. Để trống nếu ghi tay.'],
        signingForm: [
          'Hình thức ký của đơn vị phụ trách',
          'TM., KT. hoặc TL.; để trống nếu người đứng đầu ký.',
        ],
        signatory: ['Chức vụ người ký', `Ký tờ trình của đơn vị phụ trách. Mặc định: ${DEFAULTS.signatory}.`],
        signatoryName: ['Họ tên người ký', 'In dưới chữ ký. Để trống nếu ghi tay.'],
        organCode: [
          'Ký hiệu của cơ quan',
          `Đứng sau loại văn bản, ví dụ 12/BC-UBND. Mặc định: ${DEFAULTS.organCode}.`,
        ],
        officeCode: [
          'Ký hiệu của đơn vị phụ trách',
          `Đứng sau loại văn bản, ví dụ 12/TTr-PNV. Mặc định: ${DEFAULTS.officeCode}.`,
        ],
        periodFrom: ['Giai đoạn từ năm', `Năm đầu của giai đoạn. Mặc định: ${DEFAULTS.periodFrom}.`],
        periodTo: ['Giai đoạn đến năm', `Năm cuối của giai đoạn. Mặc định: ${DEFAULTS.periodTo}.`],
        language: [
          'Ngôn ngữ',
          `vi: tiếng Việt; en: tiếng Anh. Đổi xong, chạy ${SETUP}. Mặc định: ${DEFAULTS.language}.`,
        ],
        rowsPerUnit: [
          'Số dòng mỗi đơn vị',
          `Số dòng đề cử trong trang của mỗi đơn vị, từ 5 trở lên. Đơn vị cần số khác thì ghi ở trang Đơn vị, cột Số dòng. Mặc định: ${DEFAULTS.rowsPerUnit}.`,
        ],
        reminderSteps: [
          'Nhắc trước (ngày)',
          `Gửi thư nhắc khi còn đúng số ngày này đến hạn; 0 là ngày đến hạn. Các số cách nhau bằng dấu chấm phẩy. Mặc định: ${DEFAULTS.reminderSteps.join('; ')}.`,
        ],
        overdueEvery: [
          'Quá hạn: cách (ngày)',
          `Sau khi quá hạn, cứ bấy nhiêu ngày nhắc lại một lần. Mặc định: ${DEFAULTS.overdueEvery}.`,
        ],
        overdueLimit: [
          'Quá hạn: số lần',
          `Nhắc quá hạn nhiều nhất bấy nhiêu lần; 0 là không nhắc. Mặc định: ${DEFAULTS.overdueLimit}.`,
        ],
        mailReserve: [
          'Số thư để dành',
          `Google giới hạn số thư gửi mỗi ngày. Thư nhắc chừa lại bấy nhiêu thư cho việc khác; thư chưa gửi để sang ngày sau. Mặc định: ${DEFAULTS.mailReserve}.`,
        ],
        ownerEmail: [
          'E-mail chủ tệp',
          'Một địa chỉ: tài khoản Google chạy Thiết lập, cập nhật hằng ngày và gửi thư nhắc tự động. Ví dụ: phongnoivu@example.vn.',
        ],
        officeEmails: [
          'E-mail Phòng Nội vụ',
          `Tài khoản được sửa trang của mọi đơn vị và nhận thư tình hình. ${SEPARATED} Ví dụ: an@example.vn, binh@example.vn.`,
        ],
        leadershipEmails: [
          'E-mail lãnh đạo',
          `Người nhận bản tóm tắt năm, một lần sau hạn báo cáo. ${SEPARATED}`,
        ],
        fileId: ['Mã tệp', 'Tệp đã được thiết lập, để nhận ra bản sao. Không sửa.'],
        schema: ['Khung', 'Các phiên bản khung đã qua và thời điểm. Không sửa.'],
        watermark: ['Dấu ghi', 'Lần ghi sau cùng, để nhận ra bản cũ được khôi phục. Không sửa.'],
      },
    },
    years: {
      title: 'Các năm',
      columns: {
        year: ['Năm', 'Mỗi năm một dòng. Ví dụ: 2024.'],
        open: ['Đang mở', 'Có: đơn vị được nhập và được nhắc hạn của năm này. Có thể mở hai năm cùng lúc.'],
        from: ['Kỳ từ ngày', `Ngày đầu kỳ báo cáo. Mặc định: ${defaultDay('from')}.`],
        to: ['Kỳ đến ngày', `Ngày cuối kỳ báo cáo. Mặc định: ${defaultDay('to')}.`],
        planDue: [
          'Hạn kế hoạch',
          `Ngày cuối đăng ký kế hoạch của đơn vị. Mặc định: ${defaultDay('planDue')}.`,
        ],
        midYearDue: ['Hạn 6 tháng', `Ngày cuối nộp báo cáo 6 tháng. Mặc định: ${defaultDay('midYearDue')}.`],
        nomineeDue: ['Hạn hồ sơ', `Ngày cuối nộp hồ sơ đề cử. Mặc định: ${defaultDay('nomineeDue')}.`],
        fund: ['Quỹ khen thưởng', 'Số tiền dự kiến của năm, bằng đồng, chỉ gõ số. Ví dụ: 200000000.'],
        openedAt: ['Mở năm lúc', 'Tự ghi khi mở năm. Không sửa.'],
        lockedAt: ['Khóa sổ lúc', 'Tự ghi khi khóa sổ. Không sửa.'],
        reportDue: ['Hạn báo cáo năm', `Ngày cuối nộp báo cáo năm. Mặc định: ${defaultDay('reportDue')}.`],
      },
    },
  },
};
