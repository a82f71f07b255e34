import {
  type Argument,
  type Evaluation,
  Failure,
  failure,
  isMatrix,
  NOTHING,
  type Result,
  type Value,
} from './value.ts';

/** Computes one element; the array it is given is used again for the next one. */
export type Each = (values: readonly Value[], evaluation: Evaluation) => Value;

/**
 * A column of an argument or a result, with the rows at which its value differs from the one above. Most rows of a
 * table are empty and therefore alike: each function then computes them once.
 */
interface Column extends ReadonlyArray<Value> {
  runs?: readonly number[];
}

const TOO_SHORT = failure('#N/A', 'The arrays are of different sizes');
const ONE_RUN: readonly number[] = [0];

function computed(each: Each, values: readonly Value[], evaluation: Evaluation): Value {
  try {
    return each(values, evaluation);
  } catch (error) {
    if (error instanceof Failure) return error.result;
    throw error;
  }
}

/** What stands at the top of an argument. */
function firstOf(argument: Argument): Value {
  if (!isMatrix(argument)) return argument ?? NOTHING;
  return argument[0]?.[0] ?? NOTHING;
}

/** Nothing that a function looks at tells these two apart. */
function areAlike(left: Value, right: Value): boolean {
  if (left === right) return true;
  return left.value === right.value && left.format === right.format && left.message === right.message;
}

function runsOf(column: Column): readonly number[] {
  if (column.runs !== undefined) return column.runs;
  const runs: number[] = [];
  let last: Value | undefined;
  for (let row = 0; row < column.length; row++) {
    const value = column[row] ?? NOTHING;
    if (last === undefined || !areAlike(last, value)) runs.push(row);
    last = value;
  }
  column.runs = runs;
  return runs;
}

/** The rows at which any of the columns changes; a column that is too short changes at its end. */
function commonRuns(columns: readonly Column[], rows: number): readonly number[] {
  const [only] = columns;
  if (only === undefined) return ONE_RUN;
  if (columns.length === 1 && only.length === rows) return runsOf(only);
  const all = columns.map((column) => {
    const runs = runsOf(column);
    return column.length < rows ? [...runs, column.length] : runs;
  });
  if (all.every(({ length }) => length === 1)) return ONE_RUN;
  return [...new Set(all.flat())].sort((a, b) => a - b);
}

/** The arguments of one column of the result: what is the same in all rows, and columns of what is not. */
interface Line {
  readonly values: Value[];
  readonly places: readonly number[];
  readonly columns: readonly Column[];
}

function lineOf(args: readonly Argument[], index: number): Line | null {
  const values: Value[] = [];
  const places: number[] = [];
  const columns: Column[] = [];
  for (let place = 0; place < args.length; place++) {
    const argument = args[place];
    values.push(firstOf(argument));
    if (!isMatrix(argument)) continue;
    const column = argument[argument.length === 1 ? 0 : index];
    if (column === undefined) return null;
    if (column.length === 1) values[place] = column[0] ?? NOTHING;
    else {
      places.push(place);
      columns.push(column);
    }
  }
  return { values, places, columns };
}

/** Puts the elements of one row into the line's values; false where one of its columns does not reach. */
function takeRow({ values, places, columns }: Line, row: number): boolean {
  for (let index = 0; index < places.length; index++) {
    const element = columns[index]?.[row];
    if (element === undefined) return false;
    values[places[index] ?? 0] = element;
  }
  return true;
}

function spreadLine(line: Line | null, rows: number, each: Each, evaluation: Evaluation): Value[] {
  const results = new Array<Value>(rows).fill(TOO_SHORT);
  if (line === null) return results;
  const runs: number[] = [];
  const starts = commonRuns(line.columns, rows);
  let last: Value | undefined;
  for (let index = 0; index < starts.length; index++) {
    const row = starts[index] ?? 0;
    const value = takeRow(line, row) ? computed(each, line.values, evaluation) : TOO_SHORT;
    if (last === undefined || !areAlike(last, value)) runs.push(row);
    last = value;
    if (value !== TOO_SHORT) results.fill(value, row, starts[index + 1] ?? rows);
  }
  (results as Column).runs = runs;
  return results;
}

/**
 * Runs `each` over arrays element by element, as ARRAYFORMULA does: Google repeats a single row, column or value,
 * and an error stays in its own element.
 */
export function spread(args: readonly Argument[], each: Each, evaluation: Evaluation): Result {
  let [columns, rows] = [1, 1];
  for (const argument of args) {
    if (!isMatrix(argument)) continue;
    columns = Math.max(columns, argument.length);
    rows = Math.max(rows, argument[0]?.length ?? 0);
  }
  if (columns === 1 && rows === 1) return computed(each, args.map(firstOf), evaluation);
  const result: Value[][] = [];
  for (let index = 0; index < columns; index++) {
    result.push(spreadLine(lineOf(args, index), rows, each, evaluation));
  }
  return result;
}
