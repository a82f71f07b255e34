import fc from 'fast-check';
import {
  type Area,
  covers,
  intersection,
  type StructuralEdit,
  shiftArea,
  subtract,
} from '../../../host/services/spreadsheet/area.ts';
import {
  at,
  columnRuns,
  grid,
  type Patch,
  paint,
  paintGrid,
  shiftPatches,
} from '../../../host/services/spreadsheet/patches.ts';

const columns = (column: number, count: number | null): Area => ({ row: 0, column, rows: 5, columns: count });
const rows = (row: number, count: number | null): Area => ({ row, column: 0, rows: count, columns: 3 });
const insert = (before: number, count: number): StructuralEdit => ({
  axis: 'rows',
  kind: 'insert',
  before,
  count,
});
const remove = (first: number, count: number): StructuralEdit => ({
  axis: 'rows',
  kind: 'delete',
  first,
  count,
});
const move = (first: number, count: number, before: number): StructuralEdit => ({
  axis: 'columns',
  kind: 'move',
  first,
  count,
  before,
});

describe('areas follow edits of their sheet', () => {
  test.each([
    ['rows put above push it down', rows(2, 3), insert(1, 2), rows(4, 3)],
    ['rows put before its first row push it down', rows(2, 3), insert(2, 2), rows(4, 3)],
    ['rows put inside make it grow', rows(2, 3), insert(3, 2), rows(2, 5)],
    ['rows put after its last row leave it as it is', rows(2, 3), insert(5, 2), rows(2, 3)],
    ['an open end covers rows added later', rows(2, null), insert(90, 5), rows(2, null)],
    ['a whole column stays whole when rows are put on top', rows(0, null), insert(0, 5), rows(0, null)],
    ['deleted rows inside make it shrink', rows(2, 3), remove(3, 1), rows(2, 2)],
    ['rows deleted across its top leave the rest', rows(2, 3), remove(1, 2), rows(1, 2)],
    ['a wholly deleted area is gone', rows(2, 3), remove(1, 5), null],
    ['columns moved whole take it along', columns(2, 2), move(2, 2, 8), columns(6, 2)],
    ['columns moved to the left push it to the right', columns(2, 2), move(5, 1, 0), columns(3, 2)],
    ['a column moved out makes it shrink', columns(2, 3), move(3, 1, 9), columns(2, 2)],
    ['a column moved in makes it grow', columns(2, 3), move(9, 1, 3), columns(2, 4)],
    ['a move inside it changes nothing', columns(2, 4), move(3, 1, 5), columns(2, 4)],
  ])('%s', (_, area, edit, expected) => {
    expect(shiftArea(area, edit)).toEqual(expected);
  });
});

const SIZE = 8;
const rect = fc
  .record({
    row: fc.nat(SIZE - 1),
    column: fc.nat(SIZE - 1),
    rows: fc.nat(SIZE - 1),
    columns: fc.nat(SIZE - 1),
  })
  .map((one) => ({
    row: one.row,
    column: one.column,
    rows: Math.min(one.rows + 1, SIZE - one.row),
    columns: Math.min(one.columns + 1, SIZE - one.column),
  }));
const all = { row: 0, column: 0, rows: SIZE, columns: SIZE };
const cellsOf = (one: typeof all): string[] =>
  Array.from({ length: one.rows * one.columns }, (_, n) =>
    [one.row + Math.floor(n / one.columns), one.column + (n % one.columns)].join(),
  );

test('what is left without a rectangle is exactly the other cells', () => {
  fc.assert(
    fc.property(rect, rect, (a, b) => {
      const gone = new Set(cellsOf(b));
      const left = subtract(a, b).flatMap(cellsOf);
      expect(left.sort()).toEqual(
        cellsOf(a)
          .filter((cell) => !gone.has(cell))
          .sort(),
      );
      expect(intersection(a, b) === null).toBe(left.length === a.rows * a.columns);
      expect(covers([...subtract(a, b), b], a)).toBe(true);
    }),
  );
});

describe('patches behave like a grid painted cell by cell', () => {
  const paints = fc.array(fc.record({ rect, what: fc.option(fc.constantFrom('x', 'y', 'z')) }), {
    maxLength: 6,
  });
  const painted = (list: readonly { rect: typeof all; what: string | null }[]) => {
    const cells = grid<string>([], all);
    let patches: Patch<string>[] = [];
    for (const one of list) {
      patches = paint(patches, one.rect, one.what);
      for (const cell of cellsOf(one.rect)) {
        const [row = 0, column = 0] = cell.split(',').map(Number);
        const line = cells[row];
        if (line !== undefined) line[column] = one.what;
      }
    }
    return { patches, cells };
  };

  test('reading, however often painted over', () => {
    fc.assert(
      fc.property(paints, (list) => {
        const { patches, cells } = painted(list);
        expect(grid(patches, all)).toEqual(cells);
        expect(at(patches, 3, 4)).toBe(cells[3]?.[4]);
      }),
    );
  });

  test('one picture has one list of runs, whatever the order of strokes', () => {
    fc.assert(
      fc.property(paints, (list) => {
        const { patches, cells } = painted(list);
        const fresh = paintGrid<string>([], all, cells);
        const key = (what: string) => what;
        expect(columnRuns(patches, key)).toEqual(columnRuns(fresh, key));
      }),
    );
  });

  test('moving columns carries each column’s cells', () => {
    const moves = fc.record({
      first: fc.nat(5),
      count: fc.integer({ min: 1, max: 2 }),
      before: fc.nat(SIZE),
    });
    fc.assert(
      fc.property(paints, moves, (list, { first, count, before }) => {
        fc.pre(before <= first || before >= first + count);
        const { patches, cells } = painted(list);
        const order = Array.from({ length: SIZE }, (_, n) => n);
        const taken = order.splice(first, count);
        order.splice(before > first ? before - count : before, 0, ...taken);
        const shifted = shiftPatches(patches, { axis: 'columns', kind: 'move', first, count, before }, true);
        expect(grid(shifted, all)).toEqual(cells.map((line) => order.map((from) => line[from] ?? null)));
      }),
    );
  });

  test('rows put inside a rule have it too; a note stays alone', () => {
    const rule = [{ rect: { row: 0, column: 0, rows: 2, columns: 1 }, what: 'x' }];
    const edit = { axis: 'rows', kind: 'insert', before: 1, count: 1 } as const;
    const column = { row: 0, column: 0, rows: 3, columns: 1 };
    expect(grid(shiftPatches(rule, edit, true), column)).toEqual([['x'], ['x'], ['x']]);
    expect(grid(shiftPatches(rule, edit, false), column)).toEqual([['x'], [null], ['x']]);
  });
});
