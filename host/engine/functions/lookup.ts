import { textMatcher } from './criteria.ts';
import { define } from './define.ts';
import { compare } from './operators.ts';
import { spread } from './spread.ts';
import {
  type Argument,
  type Evaluation,
  Failure,
  isBlank,
  isError,
  isMatrix,
  type Matrix,
  NOTHING,
  requireValue,
  toBoolean,
  toMatrix,
  toNumber,
  type Value,
} from './value.ts';

type Index = ReadonlyMap<string, number>;

/** Lookups find texts without regard to case, and never a number for a text. */
function keyOf({ value }: Value): string {
  return typeof value === 'string' ? `s${value.toUpperCase()}` : `${typeof value}${value}`;
}

/** The first row of each key, kept for as long as one evaluation lasts: hundreds of lookups share a table. */
function indexOf(cells: readonly Value[], evaluation: Evaluation): Index {
  const kept = evaluation.lookupCaches?.forwardSearch;
  const known = kept?.get(cells);
  if (known instanceof Map) return known;
  const index = new Map<string, number>();
  cells.forEach((cell, row) => {
    if (isBlank(cell)) return;
    const key = keyOf(cell);
    if (!index.has(key)) index.set(key, row);
  });
  kept?.set(cells, index);
  return index;
}

function findExact(wanted: Value, cells: readonly Value[], evaluation: Evaluation): number {
  if (isBlank(wanted)) return -1;
  if (typeof wanted.value === 'string' && /[*?~]/.test(wanted.value)) {
    const matches = textMatcher(wanted.value);
    return cells.findIndex(({ value }) => typeof value === 'string' && matches(value));
  }
  return indexOf(cells, evaluation).get(keyOf(wanted)) ?? -1;
}

/** The last of the sorted cells that is not beyond the wanted value (`direction` 1 for rising order). */
function findSorted(
  wanted: Value,
  cells: readonly Value[],
  direction: 1 | -1,
  evaluation: Evaluation,
): number {
  let found = -1;
  cells.forEach((cell, row) => {
    if (typeof cell.value !== typeof wanted.value || isBlank(cell) || isError(cell)) return;
    if (compare(cell, wanted, evaluation.locale) * direction <= 0) found = row;
  });
  return found;
}

function requireFound(row: number, wanted: Value): number {
  if (row < 0) throw new Failure('#N/A', `Did not find '${String(wanted.value ?? '')}'`);
  return row;
}

function defineVlookup(): void {
  define(
    'VLOOKUP',
    { least: 3, most: 4 },
    function (wanted, table, column, sorted) {
      const cells = toMatrix(table);
      return spread(
        [wanted, column, sorted ?? { value: true }],
        ([key = NOTHING, number = NOTHING, near = NOTHING]) => {
          for (const value of [key, number, near]) requireValue(value);
          const place = Math.trunc(toNumber(number, this.locale));
          if (place < 1) throw new Failure('#VALUE!', 'VLOOKUP counts columns from 1');
          const result = cells[place - 1];
          if (result === undefined) throw new Failure('#REF!', 'VLOOKUP points beyond its range');
          const keys = cells[0] ?? [];
          const row = toBoolean(near) ? findSorted(key, keys, 1, this) : findExact(key, keys, this);
          return result[requireFound(row, key)] ?? NOTHING;
        },
        this,
      );
    },
    [false, true, false, false],
  );
}

function lineOf(range: Argument): readonly Value[] {
  const matrix = toMatrix(range);
  if (matrix.length === 1) return matrix[0] ?? [];
  if (matrix[0]?.length === 1) return matrix.map((column) => column[0] ?? NOTHING);
  throw new Failure('#N/A', 'MATCH wants one row or one column');
}

function defineMatch(): void {
  define(
    'MATCH',
    { least: 2, most: 3 },
    function (wanted, range, kind) {
      const line = lineOf(range);
      return spread(
        [wanted, kind ?? { value: 1 }],
        ([key = NOTHING, type = NOTHING]) => {
          const order = Math.sign(toNumber(requireValue(type), this.locale));
          requireValue(key);
          const row =
            order === 0 ? findExact(key, line, this) : findSorted(key, line, order > 0 ? 1 : -1, this);
          return { value: requireFound(row, key) + 1 };
        },
        this,
      );
    },
    [false, true, false],
  );
}

/** Zero or nothing stands for all rows or all columns. */
function part(matrix: Matrix, row: number, column: number): Value[][] {
  const height = matrix[0]?.length ?? 0;
  if (row < 0 || column < 0 || row > height || column > matrix.length) {
    throw new Failure('#REF!', 'INDEX points beyond its range');
  }
  const columns = column === 0 ? matrix : [matrix[column - 1] ?? []];
  return columns.map((cells) => (row === 0 ? [...cells] : [cells[row - 1] ?? NOTHING]));
}

function defineIndex(): void {
  define(
    'INDEX',
    { least: 1, most: 3 },
    function (range, rows, columns) {
      const matrix = toMatrix(range);
      // A single row is counted along its columns when only one number is given.
      const lying = columns === undefined && matrix.length > 1 && matrix[0]?.length === 1;
      const cells = (row: Value, column: Value): Value[][] => {
        const [r = 0, c = 0] = [row, column].map((value) =>
          Math.trunc(toNumber(requireValue(value), this.locale)),
        );
        return lying ? part(matrix, 0, r) : part(matrix, r, c);
      };
      if (!isMatrix(rows) && !isMatrix(columns)) return cells(rows ?? NOTHING, columns ?? NOTHING);
      return spread(
        [rows, columns],
        ([row = NOTHING, column = NOTHING]) => {
          const [first = [], ...more] = cells(row, column);
          if (more.length > 0 || first.length > 1)
            throw new Failure('#VALUE!', 'INDEX gives several cells here');
          return first[0] ?? NOTHING;
        },
        this,
      );
    },
    [true, false, false],
  );
}

export function defineLookups(): void {
  defineVlookup();
  defineMatch();
  defineIndex();
}
