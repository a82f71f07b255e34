import { define, exactly } from './define.ts';
import { areEqual, compare } from './operators.ts';
import {
  type Argument,
  type Evaluation,
  Failure,
  flatten,
  isBlank,
  type Matrix,
  NOTHING,
  requireValue,
  toBoolean,
  toMatrix,
  toNumber,
  type Value,
} from './value.ts';

type Rows = readonly (readonly Value[])[];

/** Columns of rows become rows of columns, and back. */
function turned(matrix: Matrix | Rows): Value[][] {
  return Array.from({ length: matrix[0]?.length ?? 0 }, (_, row) =>
    matrix.map((column) => column[row] ?? NOTHING),
  );
}

function requireRows(rows: Value[][], name: string): Value[][] {
  if (rows.length === 0) throw new Failure('#N/A', `${name} has no result`);
  return turned(rows);
}

function holds(value: Value): boolean {
  requireValue(value);
  return typeof value.value !== 'string' && toBoolean(value);
}

function filtered(range: Argument, conditions: readonly Argument[]): Value[][] {
  const matrix = toMatrix(range);
  const byRow = toMatrix(conditions[0]).length === 1;
  const lines = byRow ? turned(matrix) : matrix.map((column) => [...column]);
  const tests = conditions.map(flatten);
  if (tests.some((test) => test.length !== lines.length)) {
    throw new Failure('#N/A', 'FILTER has ranges of different sizes');
  }
  const kept = lines.filter((_, place) => tests.every((test) => holds(test[place] ?? NOTHING)));
  if (kept.length === 0) throw new Failure('#N/A', 'FILTER finds nothing');
  return byRow ? turned(kept) : kept;
}

/** Empty cells come last in either direction. */
function order(left: Value, right: Value, rising: boolean, evaluation: Evaluation): number {
  if (isBlank(left) || isBlank(right)) return Number(isBlank(left)) - Number(isBlank(right));
  return compare(left, right, evaluation.locale) * (rising ? 1 : -1);
}

function sorted(range: Argument, keys: readonly Argument[], evaluation: Evaluation): Value[][] {
  const rows = turned(toMatrix(range)).map((cells, place) => ({ cells, place }));
  const rules = Array.from({ length: Math.ceil(keys.length / 2) }, (_, index) => {
    const key = flatten(keys[index * 2]);
    const rising = toBoolean(flatten(keys[index * 2 + 1] ?? { value: true })[0] ?? NOTHING);
    const column =
      key.length === 1 && rows.length !== 1 ? toNumber(key[0] ?? NOTHING, evaluation.locale) : null;
    return {
      rising,
      of: (row: (typeof rows)[number]) => (column ? row.cells[column - 1] : key[row.place]) ?? NOTHING,
    };
  });
  const by =
    rules.length > 0
      ? rules
      : [{ rising: true, of: (row: (typeof rows)[number]) => row.cells[0] ?? NOTHING }];
  rows.sort((left, right) => {
    for (const { rising, of } of by) {
      const result = order(of(left), of(right), rising, evaluation);
      if (result !== 0) return result;
    }
    return left.place - right.place;
  });
  return turned(rows.map(({ cells }) => cells));
}

/** Google keeps the first of rows that are alike; texts that differ in case only are not. */
function distinct(range: Argument): Value[][] {
  const alike = (a: Value, b: Value) => (typeof a.value === 'string' ? a.value === b.value : areEqual(a, b));
  const rows: Value[][] = [];
  for (const row of turned(toMatrix(range))) {
    if (!rows.some((known) => known.every((value, column) => alike(value, row[column] ?? NOTHING))))
      rows.push(row);
  }
  return requireRows(rows, 'UNIQUE');
}

function definePlaces(): void {
  type Position = { position?: { col: number; row: number } };
  const place = (name: string, axis: 'col' | 'row') =>
    define(
      name,
      { least: 0, most: 1 },
      function (range) {
        if (range === undefined) return { value: (this.__originCellPosition?.[axis] ?? 0) + 1 };
        const start = (flatten(range)[0] as Position | undefined)?.position?.[axis];
        if (start === undefined) throw new Failure('#VALUE!', `${name} wants a range`);
        const matrix = toMatrix(range);
        const count = axis === 'col' ? matrix.length : (matrix[0]?.length ?? 0);
        const numbers = Array.from({ length: count }, (_, index) => ({ value: start + index + 1 }));
        return axis === 'col' ? numbers.map((number) => [number]) : [numbers];
      },
      [true],
    );
  place('ROW', 'row');
  place('COLUMN', 'col');
  define('ROWS', exactly(1), (range) => ({ value: toMatrix(range)[0]?.length ?? 0 }), [true]);
  define('COLUMNS', exactly(1), (range) => ({ value: toMatrix(range).length }), [true]);
}

export function defineArrays(): void {
  const many = Number.POSITIVE_INFINITY;
  definePlaces();
  define('ARRAYFORMULA', exactly(1), toMatrix);
  define('TRANSPOSE', exactly(1), (array) => turned(toMatrix(array)), [true]);
  define('FILTER', { least: 2, most: many }, (range, ...conditions) => filtered(range, conditions));
  define('SORT', { least: 1, most: many }, function (range, ...keys) {
    return sorted(range, keys, this);
  });
  define('UNIQUE', exactly(1), (range) => distinct(range), [true]);
}
