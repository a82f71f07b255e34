import { describe, expect, test } from '@jest/globals';
import {
  isMonthFirst,
  readDate,
  readKind,
  readNumber,
  readStage,
  readYesNo,
} from '../../../sidebar/import/rows/plainValues.ts';
import { NO, YES } from '../../../src/catalogue/terms.ts';
import { cellOf, ruleSet } from './fixtures.ts';

const valueIn = <V>(found: { readonly value: V } | { readonly fault: string }) =>
  'value' in found ? found.value : found.fault;

describe('values as lists write them', () => {
  test.each([
    ['20/09/2024', '2024-09-20'],
    ['5/9/2024', '2024-09-05'],
    ['05-09-2024', '2024-09-05'],
    ['05.09.24', '2024-09-05'],
    ['2024-09-05', '2024-09-05'],
    ['2024-09-05T00:00:00.000Z', '2024-09-05'],
    ['20/09/2024 00:00:00', '2024-09-20'],
    ['ngày 05 tháng 9 năm 2024', '2024-09-05'],
    ['45555', '2024-09-20'],
    ['45555,5', '2024-09-20'],
    ['09/25/2024', 'notDate'],
    ['31/02/2024', 'notDate'],
    ['tháng 9/2024', 'notDate'],
    ['20240905', 'notDate'],
    ['12345', 'notDate'],
  ])('the day %s is %s', (text, expected) => {
    expect(valueIn(readDate(text))).toBe(expected);
  });

  test('a column is month first only when no other reading is left', () => {
    expect(isMonthFirst(['09/25/2024', '10/01/2024'])).toBe(true);
    expect(isMonthFirst(['09/25/2024', '25/09/2024'])).toBe(false);
    expect(isMonthFirst(['09/10/2024', ''])).toBe(false);
  });

  test.each([
    ['95', 95],
    ['95,5', 95.5],
    ['95.5', 95.5],
    ['1.500', 1500],
    ['1.234.567,5', 1234567.5],
    ['1,234,567.5', 1234567.5],
    ['15.000.000 đồng', 15000000],
    ['95%', 95],
    ['95,5 %', 95.5],
    ['0,5%', 0.005],
    ['1,6 lần', 1.6],
    ['-3', -3],
    ['khoảng 95', 'notNumber'],
    ['90-95', 'notNumber'],
  ])('the number %s is %s', (text, expected) => {
    expect(valueIn(readNumber(text))).toBe(expected);
  });

  test.each([
    ...['x', 'X', '✓', '✔️', 'v', 'có', 'CÓ', 'Co', '1', 'đúng', 'Đạt', 'TRUE', 'rồi'].map((text) => [
      text,
      YES,
    ]),
    ...['không', 'KHÔNG', 'ko', '0', 'chưa', 'sai', 'false', '✗', '☐'].map((text) => [text, NO]),
    ...['có lẽ', 'xx', '2', '?'].map((text) => [text, 'notYesNo']),
  ])('"%s" is %s', (text, expected) => {
    expect(valueIn(readYesNo(text ?? ''))).toBe(expected);
  });

  test.each([
    ['CN', 'Cá nhân'],
    ['cá nhân', 'Cá nhân'],
    ['Cá nhân', 'Cá nhân'],
    ['TẬP THỂ', 'Tập thể'],
    ['Hộ GĐ', 'Hộ gia đình'],
    ['HGĐ', 'Hộ gia đình'],
    ['ho gia dinh', 'Hộ gia đình'],
    ['TT', 'Tập thể'],
    ['Cán bộ', 'unknownKind'],
  ])('the kind %s is %s', (text, expected) => {
    expect(valueIn(readKind(text))).toBe(expected);
  });

  test.each([
    ['3. Bồi dưỡng', 'Bồi dưỡng'],
    ['bình chọn suy tôn', 'Bình chọn, suy tôn'],
    ['7', 'Nhân rộng'],
    ['xong', 'unknownStage'],
  ])('the stage %s is %s', (text, expected) => {
    expect(valueIn(readStage(text))).toBe(expected);
  });

  test.each([
    ['NTM', 'NTM'],
    ['ntm', 'NTM'],
    ['NTM – Chung sức xây dựng nông thôn mới', 'NTM'],
    ['NTM - chung sức xây dựng nông thôn mới', 'NTM'],
    ['Phong trào “Chung sức xây dựng nông thôn mới”', 'NTM'],
    ['Chung tay vì người nghèo', 'VNN'],
    ['DÂN VẬN KHÉO', 'DVK'],
    ['dan van kheo', 'DVK'],
    ['Người tốt, việc tốt', 'NTVT'],
    ['Gia đình 5 không 3 sạch', 'GD5K3S'],
    ['Văn hóa công sở', 'VHCS'],
    ['nông thôn mới', 'severalMovements'],
    ['Trồng rừng', 'unknownMovement'],
    ['GD', 'GD'],
  ])('the movement %s is %s', (text, expected) => {
    const found = ruleSet().movementOf(text);
    expect('value' in found ? found.value.code : found.fault).toBe(expected);
  });
});

describe('cells of a row', () => {
  const row = { name: 'Nguyễn Văn An', movement: 'NTM', kind: 'CN', year: '2024' };

  test('that cannot be entered say why', () => {
    expect(cellOf('name', { ...row, name: '' }).fault).toBe('noName');
    expect(cellOf('year', { ...row, year: '' }).fault).toBe('noYear');
    expect(cellOf('year', { ...row, year: 'nay' }).fault).toBe('notYear');
    expect(cellOf('year', { ...row, year: '2023' }).fault).toBe('yearClosed');
    expect(cellOf('achievement', { ...row, achievement: 'a'.repeat(2001) }).fault).toBe('tooLong');
    expect(cellOf('evidence', { ...row, evidence: '#N/A' }).fault).toBe('brokenCell');
    expect(cellOf('minutesDate', { ...row, minutesDate: '32/09/2024' }).fault).toBe('notDate');
  });

  test('take the default only where the row says nothing', () => {
    const defaults = { year: '2024', movement: 'DVK', kind: 'Tập thể' };
    expect(cellOf('movement', { name: 'An' }, defaults)).toMatchObject({ value: 'DVK', byDefault: true });
    expect(cellOf('movement', { ...row }, defaults)).toMatchObject({ value: 'NTM', byDefault: false });
    expect(cellOf('kind', { ...row, kind: 'lạ' }, defaults).fault).toBe('unknownKind');
  });

  test('of a criterion are read as the movement asks: number, Có, a value of the list', () => {
    const office = { name: 'Phòng A', movement: 'CCHC', kind: 'TT', year: '2024' };
    expect(cellOf('c2', { ...office, c2: '96,5%' }).value).toBe(96.5);
    expect(cellOf('c2', { ...office, c2: 'gần 100' }).fault).toBe('notNumber');
    expect(cellOf('c1', { ...office, c1: 'x' }).value).toBe(YES);
    expect(cellOf('c1', { ...row, kind: 'TT', c1: 'vườn mẫu' }).value).toBe('Vườn mẫu');
    expect(cellOf('c1', { ...row, kind: 'TT', c1: 'Ao mẫu' }).fault).toBe('notInList');
  });
});
