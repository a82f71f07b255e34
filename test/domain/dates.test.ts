import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  formatVietnamese,
  isIsoDate,
  isoToSerial,
  serialToIso,
} from '../../src/domain/dates.ts';

const LAST = 2_958_465;
const serials = fc.integer({ min: 0, max: LAST });

test('serial numbers count from 30 December 1899, as a sheet does', () => {
  expect(serialToIso(0)).toBe('1899-12-30');
  expect(isoToSerial('1900-01-01')).toBe(2);
  expect(isoToSerial('2024-02-29')).toBe(45351);
  expect(serialToIso(45351.99)).toBe('2024-02-29');
  expect(serialToIso(LAST)).toBe('9999-12-31');
});

test('every serial number survives the way to a date and back', () => {
  fc.assert(fc.property(serials, (serial) => isoToSerial(serialToIso(serial)) === serial));
});

test('days between dates and days added agree', () => {
  fc.assert(
    fc.property(serials, serials, (a, b) => {
      const from = serialToIso(a);
      const to = serialToIso(b);
      return addDays(from, daysBetween(from, to)) === to && daysBetween(from, to) === b - a;
    }),
  );
});

test('dates compare as text in the order of days', () => {
  fc.assert(fc.property(serials, serials, (a, b) => serialToIso(a) < serialToIso(b) === a < b));
});

test.each([
  '2024-02-30',
  '2023-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-1-1',
  '01/01/2024',
  '0024-01-01',
  '1899-12-29',
  ' 2024-01-01',
  '2024-01-01T00:00',
  '',
])('"%s" is no date', (text) => {
  expect(isIsoDate(text)).toBe(false);
  expect(() => isoToSerial(text)).toThrow(RangeError);
});

test.each([-1, LAST + 1, Number.NaN, Number.POSITIVE_INFINITY])('%d is no date number', (serial) => {
  expect(() => serialToIso(serial)).toThrow(RangeError);
});

test('a date is written day first', () => {
  expect(formatVietnamese('2024-11-05')).toBe('05/11/2024');
});

test('results do not depend on the time zone of the process', () => {
  const script = `
    import { addDays, daysBetween, isoToSerial, serialToIso } from './src/domain/dates.ts';
    console.log(JSON.stringify([addDays('2011-12-29', 1), daysBetween('2024-03-09', '2024-11-04'),
      isoToSerial('1906-07-01'), serialToIso(45351), addDays('2018-11-03', 1)]));`;
  const run = (zone: string) =>
    execFileSync('node', ['--import', 'tsx', '--input-type=module', '-e', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
  const expected = JSON.stringify(['2011-12-30', 240, 2374, '2024-02-29', '2018-11-04']);
  for (const zone of ['Asia/Ho_Chi_Minh', 'Pacific/Apia', 'America/Sao_Paulo']) {
    expect(run(zone).trim()).toBe(expected);
  }
});
