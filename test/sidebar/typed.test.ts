import fc from 'fast-check';
import {
  parseDay,
  parseNumber,
  parsePercent,
  showDay,
  showMoney,
  showNumber,
  showPercent,
} from '../../sidebar/officer/model/typed.ts';
import { isoToSerial } from '../../src/domain/dates.ts';

test.each([
  ['20/09/2024', '2024-09-20'],
  ['1/9/2024', '2024-09-01'],
  [' 01-09-24 ', '2024-09-01'],
  ['1.9.2024', '2024-09-01'],
  ['01092024', '2024-09-01'],
  ['2024-09-01', '2024-09-01'],
  ['29/02/2024', '2024-02-29'],
])('the day %p is read as %s', (typed, day) => {
  expect(parseDay(typed)).toBe(day);
});

test.each(['', '31/02/2024', '29/02/2023', '2024', '13/13/2024', '20/9', 'hôm nay', '1/2/3'])(
  '%p is no day',
  (typed) => {
    expect(parseDay(typed)).toBeNull();
  },
);

test.each([
  ['1,5', 1.5],
  ['1.5', 1.5],
  ['1.500', 1500],
  ['15.000.000', 15_000_000],
  ['15 000 000', 15_000_000],
  ['1.234,5', 1234.5],
  ['-3', -3],
  ['0', 0],
])('the number %p is read as %d', (typed, number) => {
  expect(parseNumber(typed)).toBe(number);
});

test.each(['', 'năm', '1,2,3', '12 triệu', '1..5', '=1+1'])('%p is no number', (typed) => {
  expect(parseNumber(typed)).toBeNull();
});

test('a percentage with its sign is the share the sheet would hold, without it the points', () => {
  expect(parsePercent('95%')).toBe(0.95);
  expect(parsePercent('95')).toBe(95);
  expect(parsePercent('97,5 %')).toBe(0.975);
  expect(parsePercent('%')).toBeNull();
});

test('what the sheet holds is shown so that reading it back changes nothing', () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100);
  fc.assert(fc.property(amount, (value) => parseNumber(showNumber(value)) === value));
  const share = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 10_000);
  fc.assert(fc.property(share, (value) => parsePercent(showPercent(value)) === value));
  const money = fc.integer({ min: 0, max: 2_000_000_000 });
  fc.assert(fc.property(money, (value) => parseNumber(showMoney(value)) === value));
  const day = fc.integer({ min: 1, max: 199_999 });
  fc.assert(fc.property(day, (value) => isoToSerial(parseDay(showDay(value)) ?? '') === value));
});

test('money is shown in threes, with its decimals apart', () => {
  expect(showMoney(15_000_000)).toBe('15.000.000');
  expect(showMoney(1234.5678)).toBe('1.234,5678');
  expect(showMoney(999)).toBe('999');
});
