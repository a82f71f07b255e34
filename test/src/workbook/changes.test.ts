import { number, text } from '../../../src/workbook/cells.ts';
import { blockChange, rowChanges, rowsChanges } from '../../../src/workbook/changes.ts';
import type { Sheet } from '../../../src/workbook/decode.ts';
import { emptyRows, firstEmptyRow, rawRows } from '../../../src/workbook/decode.ts';
import { a1, columnLetters, quoted, quoteSheet } from '../../../src/workbook/formulas.ts';
import { formula, input } from '../../../src/workbook/tab.ts';

const columns = {
  name: input(text()),
  count: input(number()),
  shown: formula(text(), 50, () => '1'),
  note: input(text()),
};
/** A table in rows 3 to 5 whose columns people moved: note B, name C, somebody's own D, count E, shown F. */
const sheet = (grid: Sheet['grid'] = []): Sheet => ({
  ref: 't',
  grid,
  place: {
    sheetName: 'T',
    rows: 5,
    columns: 6,
    blocks: {
      t: {
        headerRow: 2,
        anchorRow: null,
        firstRow: 3,
        lastRow: 5,
        at: { note: 2, name: 3, count: 5, shown: 6 },
      },
    },
  },
});
const GRID: Sheet['grid'] = [
  [],
  [],
  ['', '', '', 'riêng', '', 'x'],
  ['', 'ghi', 'An', 'của ai', 2, ''],
  ['', '', '', '', '', ''],
];

test("one row's cells are written as the fewest rectangles, nothing between them", () => {
  expect(rowChanges('t', sheet(GRID), 't', columns, 4, { name: 'Bé', count: 3, note: 'n' })).toEqual([
    { kind: 'cells', ref: 't', row: 4, column: 2, values: [['n', 'Bé']], plain: [true, true] },
    { kind: 'cells', ref: 't', row: 4, column: 5, values: [[3]], plain: [false] },
  ]);
});

test('rows written as a block leave what stands between their columns', () => {
  expect(
    blockChange('t', sheet(GRID), 't', columns, 3, [
      { name: 'Một', count: 1 },
      { name: 'Hai', count: 2 },
    ]),
  ).toEqual([
    {
      kind: 'cells',
      ref: 't',
      row: 3,
      column: 3,
      values: [
        ['Một', 'riêng', 1],
        ['Hai', 'của ai', 2],
      ],
      plain: [true, false, false],
    },
  ]);
  expect(blockChange('t', sheet(GRID), 't', columns, 3, [])).toEqual([]);
});

test("a row is filled when an input is; a formula or somebody's own column does not fill it", () => {
  expect(rawRows(sheet(GRID), 't', columns, ['name', 'shown'])).toEqual([
    { at: 4, row: { name: 'An', shown: '' } },
  ]);
  expect(firstEmptyRow(sheet(GRID), 't', columns)).toBe(3);
  expect(
    firstEmptyRow(
      sheet([[], [], ...Array.from({ length: 3 }, () => ['', '', 'An', '', '', ''])]),
      't',
      columns,
    ),
  ).toBeNull();
});

test('columns are lettered as the sheet letters them', () => {
  expect([1, 26, 27, 52, 53, 702, 703, 18_278].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
    'ZZZ',
  ]);
  expect(a1(12, 28)).toBe('AB12');
});

test('names and texts inside formulas are quoted', () => {
  expect(quoteSheet("Tiêu chí 'mới'")).toBe("'Tiêu chí ''mới'''");
  expect(quoted('nói "có"')).toBe('"nói ""có"""');
});

describe('many rows at once', () => {
  const write = (rows: readonly { at: number; cells: Readonly<Record<string, string | number>> }[]) =>
    rowsChanges('t', sheet(GRID), 't', columns, rows).map(({ row, column, values }) => ({
      row,
      column,
      values,
    }));

  test('neighbours that name the same cells share a rectangle; what stands between their columns is left alone', () => {
    const cells = (name: string) => ({ name, note: 'x', count: 1 });
    expect(
      write([
        { at: 4, cells: cells('Bình') },
        { at: 3, cells: cells('An') },
      ]),
    ).toEqual([
      {
        row: 3,
        column: 2,
        values: [
          ['x', 'An'],
          ['x', 'Bình'],
        ],
      },
      { row: 3, column: 5, values: [[1], [1]] },
    ]);
  });

  test('a gap, or other cells, begin a rectangle of their own', () => {
    expect(
      write([
        { at: 3, cells: { name: 'An' } },
        { at: 5, cells: { name: 'Cúc' } },
      ]),
    ).toHaveLength(2);
    expect(
      write([
        { at: 3, cells: { name: 'An' } },
        { at: 4, cells: { note: 'x' } },
      ]),
    ).toHaveLength(2);
  });

  test('rows that name nothing are not written', () => {
    expect(write([{ at: 3, cells: {} }])).toEqual([]);
    expect(write([])).toEqual([]);
  });
});

test('the empty rows of a block are those without an input, whatever stands in between or is computed', () => {
  expect(emptyRows(sheet(GRID), 't', columns)).toEqual([3, 5]);
  expect(firstEmptyRow(sheet(GRID), 't', columns)).toBe(3);
});
