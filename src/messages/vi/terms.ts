import { DEFAULT_SOURCE } from '../../catalogue/criteria.ts';
import type { Hindrance } from '../../commands/notices.ts';
import type { LayoutWords } from '../../workbook/words.ts';
import { describeHindrances } from '../text.ts';

/** Stands beside values, and as the source of rows, that are defaults of ours. */
export const byDefault = DEFAULT_SOURCE;

/** These stand inside formulas: no straight double quotes. */
export const inFormulas: LayoutWords['inFormulas'] = {
  waiting: 'Đã nộp: chờ Phòng Nội vụ tiếp nhận',
  draft: 'Nháp: chọn Nộp khi hồ sơ đã đủ điều kiện',
  blocked: 'Chưa nộp được: xem cột Còn thiếu, chưa đạt',
  duplicate: 'Trùng năm, phong trào và tên; số dòng khác:',
  base_name: 'Nhập tên cá nhân, tập thể hoặc hộ gia đình',
  base_movement: 'Phong trào phải chọn từ danh sách',
  base_kind: 'Đối tượng phải chọn từ danh sách và phù hợp với phong trào',
  base_year: 'Năm phải đang mở và nằm trong thời gian của phong trào',
};

export const hindrancesText = (hindrances: readonly Hindrance[]): string =>
  describeHindrances(hindrances, { base: inFormulas, missing: 'Còn thiếu', failed: 'Chưa đạt' });

/** A name, or what to say where there is none yet. */
export const nameOr = (name: string): string => (name.trim() === '' ? 'Đề cử chưa có tên' : name);
