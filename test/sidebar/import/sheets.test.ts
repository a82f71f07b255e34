import { expect, test } from '@jest/globals';
import { likeliestSheet, offeredSheets } from '../../../sidebar/import/sheets.ts';
import type { Sheet } from '../../../sidebar/import/source/xlsx.ts';

const sheet = (name: string, ...rows: string[][]): Sheet => ({ name, rows });
const COVER = sheet('Bìa', ['UBND huyện'], ['Báo cáo năm 2023']);
const UNITS = sheet('Đơn vị', ['Mã', 'Tên', 'Loại'], ['X01', 'Xã Trà Giác', 'Xã']);
const PEOPLE = sheet('Cán bộ', ['STT', 'Họ và tên'], ['1', 'Nguyễn Văn An']);
const NOMINEES = sheet('Đề cử', ['DANH SÁCH'], ['STT', 'Họ và tên', 'Thành tích'], ['1', 'An', 'Hiến đất']);

test('a list of nominees is proposed before covers, units and people listed above it', () => {
  expect(likeliestSheet([COVER, UNITS, PEOPLE, NOMINEES])?.name).toBe('Đề cử');
});

test('where no sheet names nominees, the first with a known header is proposed, and without one the first', () => {
  expect(likeliestSheet([COVER, PEOPLE])?.name).toBe('Cán bộ');
  expect(likeliestSheet([COVER, sheet('Trang 2', ['Ghi chép'])])?.name).toBe('Bìa');
  expect(likeliestSheet([])).toBeUndefined();
});

test('technical sheets are offered only where there is nothing else', () => {
  const technical = sheet('_lists', ['Tên', 'Phong trào']);
  expect(offeredSheets([technical, COVER])).toEqual([COVER]);
  expect(offeredSheets([technical])).toEqual([technical]);
});
