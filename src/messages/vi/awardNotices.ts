import type { AwardNotice, AwardRefusal } from '../../commands/awardNotices.ts';
import { formatVietnamese } from '../../domain/dates.ts';
import { grouped } from '../text.ts';
import type { TextsOf } from '../type.ts';
import { nameOr } from './terms.ts';

const count = (number: number): string => grouped(number, '.');
const UNCHANGED = 'Chưa có gì thay đổi.';

export const awardNotices: TextsOf<AwardNotice> = {
  awardsProposed: ({ count: number }) => `Đã đưa ${count(number)} đề nghị vào sổ khen thưởng.`,
  awardsDecided: ({ count: number, money, unknown }) => {
    const open =
      unknown === 0
        ? ''
        : ` ${count(unknown)} trường hợp chưa tính được tiền thưởng vì chưa có hệ số hoặc mức lương cơ sở ở trang Mức khen thưởng.`;
    return `Đã ghi quyết định khen thưởng cho ${count(number)} trường hợp, tiền thưởng ${count(money)} đồng.${open}`;
  },
  awardsDropped: ({ count: number, refused = 0, undecided = 0 }) => {
    const parts = [
      [number, (of: string) => `Đã rút ${of} đề nghị khen thưởng.`],
      [refused, (of: string) => `Đã ghi “Không khen” cho ${of} đề nghị.`],
      [undecided, (of: string) => `Đã hủy quyết định đã ghi của ${of} trường hợp, đưa về “Đề nghị”.`],
    ] as const;
    const done = parts.filter(([of]) => of > 0).map(([of, say]) => say(count(of)));
    return done.length === 0 ? UNCHANGED : done.join(' ');
  },
  awardsPaid: ({ count: number, money }) =>
    `Đã ghi chi tiền thưởng cho ${count(number)} trường hợp, ${count(money)} đồng.`,
};

export const awardRefusals: TextsOf<AwardRefusal> = {
  notAccepted: ({ name, status }) =>
    `${nameOr(name)} đang ở trạng thái “${status}”; chỉ hồ sơ “Đủ điều kiện” mới được đề nghị khen. ${UNCHANGED}`,
  rewardedBefore: ({ name, id, year, decision }) =>
    `${nameOr(name)}: thành tích này đã được khen hoặc đang đề nghị khen năm ${year} (mã ${id}${decision === '' ? '' : `, quyết định ${decision}`}). Mỗi thành tích chỉ khen một lần. ${UNCHANGED}`,
  unknownForm: ({ form, name = '' }) =>
    `${nameOr(name)}: trang Mức khen thưởng không có hình thức khen “${form}” áp dụng vào ngày này. ${UNCHANGED} Hãy xem lại ngày, hoặc chọn hình thức khác.`,
  formNotForKind: ({ form, name }) =>
    `Hình thức “${form}” không dùng cho đối tượng của ${nameOr(name)}. ${UNCHANGED} Hãy chọn hình thức khác.`,
  upwardNeedsRegular: ({ name, form }) =>
    `${nameOr(name)}: “${form}” là đề nghị cấp trên theo công trạng, không dựa trên thành tích chuyên đề hoặc đột xuất được. ${UNCHANGED}`,
  unknownAward: ({ id }) => `Không tìm thấy mã “${id}” trong sổ khen thưởng. Hãy tải lại rồi chọn lại.`,
  awardState: ({ name, state }) =>
    `${nameOr(name)} đang ở tình trạng “${state}” trong sổ khen thưởng nên không làm việc này được. ${UNCHANGED}`,
  notProposed: ({ name, status }) =>
    `${nameOr(name)} đang ở trạng thái “${status}” ở trang Hồ sơ nên chưa ghi quyết định được. ${UNCHANGED} Hãy xét lại hồ sơ rồi đề nghị khen.`,
  dissolvedCollective: ({ name, day }) =>
    `${nameOr(name)} là tập thể của đơn vị đã kết thúc hoạt động trước ngày ${formatVietnamese(day)} nên không khen được; cá nhân của đơn vị vẫn được khen. ${UNCHANGED}`,
  awardPaid: ({ name, day }) =>
    `${nameOr(name)} đã được chi tiền thưởng ngày ${formatVietnamese(day)} nên không sửa được. ${UNCHANGED} Nếu ghi nhầm, hãy xóa ô Ngày chi ở trang Khen thưởng rồi làm lại.`,
  moneyUnknown: ({ name, why }) =>
    `${nameOr(name)} chưa có tiền thưởng nên chưa ghi chi được. ${why} ${UNCHANGED}`,
  paidBeforeDecision: ({ name, day }) =>
    `Ngày chi không được trước ngày quyết định của ${nameOr(name)} (${formatVietnamese(day)}). ${UNCHANGED} Hãy gõ lại ngày chi.`,
};
