import fc from 'fast-check';
import { dayNumbers, isDateFormat } from '../../../host/services/spreadsheet/dates.ts';
import { parseTyped } from '../../../host/services/spreadsheet/typed.ts';

const vi = { id: 'vi_VN', year: 2024 } as const;
const en = { id: 'en_US', year: 2024 } as const;
const D = 'dd/MM/yyyy';

// https://developers.google.com/sheets/api/reference/rest/v4/ValueInputOption : USER_ENTERED
describe('what a typed text becomes', () => {
  test.each([
    ['12', 12, null],
    ['1234,5', 1234.5, null],
    ['1.234', 1234, '#,##0'],
    ['1.234,5', 1234.5, '#,##0.00'],
    [' -7 ', -7, null],
    ['+7', 7, null],
    ['1e3', 1000, '0.00E+00'],
    ['95%', 0.95, '0%'],
    ['12,5%', 0.125, '0.00%'],
    ['true', true, null],
    ['03/05/2024', 45415, D],
    ['3-5-2024', 45415, D],
    ['3.5.2024', 45415, D],
    ['3/5/24', 45415, D],
    ['3/5', 45415, D],
    ['05/2024', 45413, D],
    ['2024-05-03', 45415, D],
    ['03/05/2024 06:00', 45415.25, `${D} HH:mm:ss`],
    ['6:00', 0.25, 'HH:mm:ss'],
    ['6:00 pm', 0.75, 'HH:mm:ss'],
  ])('Vietnamese %s', (text, value, format) => {
    expect(parseTyped(text, vi)).toEqual({ content: { value }, ...(format === null ? {} : { format }) });
  });

  test.each([
    ['1,234.5', 1234.5, '#,##0.00'],
    ['5/3/2024', 45415, 'M/d/yyyy'],
    ['1.5', 1.5, null],
  ])('American %s', (text, value, format) => {
    expect(parseTyped(text, en)).toEqual({ content: { value }, ...(format === null ? {} : { format }) });
  });

  test.each([
    '1.5',
    '12,3,4',
    '30/2/2024',
    '45/2024',
    '12/BB-UBND',
    'Có',
    '1.23',
    '25:61',
    '%',
    ',',
    '.',
    '1e999',
    'E5',
  ])('«%s» stays text under vi_VN', (text) => {
    expect(parseTyped(text, vi)).toEqual({ content: { value: text } });
  });

  test('a text that begins with + or - and is no number is a formula', () => {
    expect(parseTyped('-Giỏi', vi).content).toEqual({ formula: '=-Giỏi' });
    expect(parseTyped('+A1', vi).content).toEqual({ formula: '=+A1' });
  });
});

describe('day numbers', () => {
  const numbers = dayNumbers('Asia/Ho_Chi_Minh');

  test('day 0 is 30 December 1899, and days begin at midnight of the file’s zone', () => {
    expect(numbers.toSerial(new Date('2024-05-03T00:00:00+07:00'))).toBe(45415);
    expect(numbers.toMoment(45415.5).toISOString()).toBe('2024-05-03T05:00:00.000Z');
  });

  test('there and back, also where clocks change', () => {
    const moments = fc.date({
      min: new Date('1980-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        moments,
        (moment) => numbers.toMoment(numbers.toSerial(moment)).getTime() === moment.getTime(),
      ),
    );
    const newYork = dayNumbers('America/New_York');
    const summer = new Date('2024-07-01T12:34:56Z');
    expect(newYork.toMoment(newYork.toSerial(summer))).toEqual(summer);
  });

  test.each([
    ['dd/MM/yyyy', true],
    ['HH:mm', true],
    ['[h]:mm', true],
    ['', false],
    ['@', false],
    ['0.00%', false],
    ['#,##0 "đồng"', false],
    ['[Red]0', false],
    ['General', false],
  ])('format «%s»', (format, dated) => {
    expect(isDateFormat(format)).toBe(dated);
  });
});
