import { grouped } from './text.ts';
import type { Messages } from './type.ts';
import { audit } from './vi/audit.ts';
import { guide, leadership, publication, summary } from './vi/bodies.ts';
import { fault } from './vi/faults.ts';
import { fileQuestions, fileWords } from './vi/fileNotices.ts';
import { findings, health } from './vi/findings.ts';
import { mail } from './vi/mail.ts';
import { menu } from './vi/menu.ts';
import { notice, refusal } from './vi/notices.ts';
import { period } from './vi/period.ts';
import { remark } from './vi/register.ts';
import { returns } from './vi/returns.ts';
import { lost } from './vi/sheetNotices.ts';
import { moneyGaps, statistics } from './vi/statistics.ts';
import { tabs } from './vi/tabs.ts';
import { byDefault, inFormulas } from './vi/terms.ts';
import { yearQuestion } from './vi/yearQuestions.ts';

/** Tiếng Việt, the language the product is made in. */
export const vi: Messages = {
  audit,
  findings,
  health,
  tabs,
  inFormulas,
  byDefault,
  summary,
  leadership,
  publication,
  statistics,
  period,
  moneyGaps,
  guide,
  mail,
  file: fileWords,
  remark,
  lost,
  returns,
  menu,
  notice,
  refusal,
  fault,
  badCell: (sheet, cell, column, why) => `${sheet}!${cell} (${column}): ${why}`,
  more: (count) => `… và ${grouped(count, '.')} ô khác`,
  bug: (reference) =>
    `Có lỗi ngoài dự kiến nên lệnh dừng giữa chừng. Hãy làm lại: phần đã ghi không bị ghi hai lần. Nếu vẫn lỗi, gửi mã ${reference} cho Phòng Nội vụ.`,
  dialog: {
    yearQuestion,
    ...fileQuestions,
    title: 'Gương Sáng',
    importTitle: 'Nhập nhiều đề cử',
    compileQuestion: 'Gõ năm cần tổng hợp, ví dụ 2024. Để trống là năm đang mở.',
    sendQuestion: (preview) => `${preview}\n\nGửi các thư này ngay bây giờ?`,
    cancelled: 'Đã hủy. Chưa có gì thay đổi.',
    to: 'Gửi đến',
    subject: 'Tiêu đề',
  },
};
