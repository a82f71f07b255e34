import fc from 'fast-check';
import { columnIndex, columnLetters, formatA1, parseA1 } from '../../../host/services/spreadsheet/a1.ts';

// https://developers.google.com/sheets/api/guides/concepts#cell
describe('A1 notation', () => {
  test.each([
    ['A1', { row: 0, column: 0, rows: 1, columns: 1 }],
    ['B2:D4', { row: 1, column: 1, rows: 3, columns: 3 }],
    ['D4:B2', { row: 1, column: 1, rows: 3, columns: 3 }],
    ['$B$2:$D$4', { row: 1, column: 1, rows: 3, columns: 3 }],
    ['A:AC', { row: 0, column: 0, rows: null, columns: 29 }],
    ['3:3', { row: 2, column: 0, rows: 1, columns: null }],
    ['2:5', { row: 1, column: 0, rows: 4, columns: null }],
    ['B2:D', { row: 1, column: 1, rows: null, columns: 3 }],
    ['B2:5', { row: 1, column: 1, rows: 4, columns: null }],
  ])('%s names its cells', (text, area) => {
    expect(parseA1(text)).toEqual({ sheet: null, area });
  });

  test('a tab’s name stands before the mark, in quotes where it has spaces or quotes', () => {
    expect(parseA1("'Đơn vị ''A'''!C3")?.sheet).toBe("Đơn vị 'A'");
    expect(parseA1('Tổng!C3')?.sheet).toBe('Tổng');
  });

  test.each(['', 'A', '1', 'A0', 'A1:B2:C3', 'tổng', 'A1:', ':B2', 'A-1', 'AAAA1'])(
    '«%s» is no notation',
    (text) => {
      expect(parseA1(text)).toBeNull();
    },
  );

  test('columns count on after Z', () => {
    expect([0, 25, 26, 51, 52, 701, 702, 18277].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
      'ZZZ',
    ]);
    fc.assert(fc.property(fc.nat(18_277), (column) => columnIndex(columnLetters(column)) === column));
  });

  test('what is written is read back as the same cells', () => {
    const size = fc.option(fc.integer({ min: 1, max: 40 }));
    const area = fc
      .record({ row: fc.nat(50), column: fc.nat(50), rows: size, columns: size })
      .filter(({ rows, columns }) => rows !== null || columns !== null);
    fc.assert(
      fc.property(area, (one) => {
        expect(parseA1(formatA1(one))?.area).toEqual(one);
      }),
    );
  });
});
