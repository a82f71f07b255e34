/** What an older tab lacks, found by its own keys. */
import type { RawCell } from '../../../src/domain/raw.ts';
import { number, text } from '../../../src/workbook/cells.ts';
import { frameOf, isWhole } from '../../../src/workbook/migrations/frame.ts';
import { defineTab, fields, input, table } from '../../../src/workbook/tab.ts';

const tab = defineTab({
  id: 'mau',
  guard: 'office',
  many: 'one',
  blocks: {
    general: fields({ one: input(text()), two: input(text()), three: input(text()) }),
    rows: table({ a: input(text()), b: input(text()), c: input(number()) }, 2),
    more: table({ x: input(text()), y: input(text()) }, 1),
  },
});

/** Key rows, the fields that are given, a gap, then both tables. */
const gridOf = (
  fieldKeys: readonly string[],
  rows: readonly string[],
  more: readonly string[],
): RawCell[][] => {
  const first = 7 + fieldKeys.length;
  const width = 1 + Math.max(rows.length, more.length, 2);
  const lines: RawCell[][] = [
    ['general@5:6'],
    [`rows@${first}:${first + 1}`, ...rows],
    [`more@${first + 4}:${first + 4}`, ...more],
    ['', 'Tiêu đề'],
    ...fieldKeys.map((key) => [key, `Mục ${key}`, 'x']),
    ['', 'Bảng'],
    ['', ...rows.map((key) => (key === '' ? '' : `Cột ${key}`))],
    ...[1, 2].map((row) => ['', ...rows.map((key) => (key === '' ? '' : `${key}${row}`))]),
    [''],
    [''],
    ['', ...more.map((key) => `${key}1`)],
  ];
  return lines.map((line) => [...line, ...Array.from({ length: width - line.length }, () => '')]);
};
const frame = (grid: RawCell[][]) => {
  const found = frameOf({ ref: 'mau', sheetName: 'Mẫu', grid }, tab);
  if (found === null) throw new Error('no frame');
  return found;
};

test('a tab that has everything lacks nothing, in whatever order its columns stand', () => {
  expect(isWhole(frame(gridOf(['one', 'two', 'three'], ['c', 'riêng', 'a', 'b'], ['y', 'x'])))).toBe(true);
});

test('a missing column comes in behind the one it follows, and what stands there moves on', () => {
  const { inserts, added, keys } = frame(gridOf(['one', 'two', 'three'], ['a', 'c'], ['x', 'y']));
  expect(inserts).toEqual([{ kind: 'insert', ref: 'mau', axis: 'columns', before: 3, count: 1 }]);
  expect(added).toEqual([{ block: 'rows', key: 'b', axis: 'columns', at: 3, isInserted: true }]);
  expect(keys).toEqual([{ kind: 'cells', ref: 'mau', row: 2, column: 3, values: [['b']] }]);
});

test('two that are missing side by side come in one behind the other', () => {
  const { inserts, added } = frame(gridOf(['one', 'two', 'three'], ['c'], ['x', 'y']));
  expect(added.map(({ key, at }) => [key, at])).toEqual([
    ['a', 2],
    ['b', 3],
  ]);
  expect(inserts.map(({ before }) => before)).toEqual([2, 3]);
});

test('a column that another table has made room for, or a run cut short has left, is taken', () => {
  const left = frame(gridOf(['one', 'two', 'three'], ['a', '', 'c'], ['x', 'y']));
  expect(left.inserts).toEqual([]);
  expect(left.added).toEqual([{ block: 'rows', key: 'b', axis: 'columns', at: 3, isInserted: false }]);
});

test('a missing field comes in below the one it follows; the tables below it keep their keys', () => {
  const { inserts, added, keys } = frame(gridOf(['one', 'three'], ['a', 'c'], ['x', 'y']));
  expect(inserts).toEqual([
    { kind: 'insert', ref: 'mau', axis: 'rows', before: 6, count: 1 },
    { kind: 'insert', ref: 'mau', axis: 'columns', before: 3, count: 1 },
  ]);
  expect(added.map(({ key, at }) => [key, at])).toEqual([
    ['two', 6],
    ['b', 3],
  ]);
  expect(keys.map(({ row, column }) => [row, column])).toEqual([
    [6, 1],
    [2, 3],
  ]);
});

test('an empty line between two fields, as a run cut short leaves it, is taken; the gap below the last one is not', () => {
  const left = gridOf(['one', '', 'three'], ['a', 'b', 'c'], ['x', 'y']).map((line, row) =>
    row === 5 ? line.map(() => '') : line,
  );
  expect(frame(left).inserts).toEqual([]);
  expect(frame(left).added).toEqual([
    { block: 'general', key: 'two', axis: 'rows', at: 6, isInserted: false },
  ]);

  const gap = gridOf(['one', 'two', ''], ['a', 'b', 'c'], ['x', 'y']).map((line, row) =>
    row === 6 ? line.map(() => '') : line,
  );
  expect(frame(gap).inserts).toEqual([{ kind: 'insert', ref: 'mau', axis: 'rows', before: 7, count: 1 }]);
});

test('a whole block that is gone is no older version: nothing is inserted', () => {
  const grid = gridOf(['one', 'two', 'three'], ['a', 'b', 'c'], ['x', 'y']);
  const [general, , ...others] = grid;
  expect(frameOf({ ref: 'mau', sheetName: 'Mẫu', grid: [general ?? [], ...others] }, tab)).toBeNull();
});
