import { comparison } from '../../../sidebar/documents/build/terms.ts';

test('a report compares with last year only where last year left a figure', () => {
  expect(comparison(12, 0, 2024)).toBe('');
  expect(comparison(12, 9, 2024)).toBe(' (tăng 3 so với năm 2023, có 9)');
  expect(comparison(9, 9, 2024)).toBe(' (không đổi so với năm 2023, có 9)');
  expect(comparison(4, 9, 2024)).toBe(' (giảm 5 so với năm 2023, có 9)');
});
