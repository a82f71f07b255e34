import { registries } from '../odoo.ts';
import {
  type Argument,
  type Evaluation,
  Failure,
  failure,
  isError,
  isMatrix,
  type Matrix,
  NOTHING,
  type Result,
  type Value,
} from './value.ts';

type Compute = (this: Evaluation, ...args: Argument[]) => Result;
/** Computes one element; the array it is given is used again for the next one. */
export type Each = (values: readonly Value[], evaluation: Evaluation) => Value;

export interface Count {
  readonly least: number;
  /** Infinity where the last arguments repeat. */
  readonly most: number;
  /** How many arguments repeat together; one unless said. */
  readonly repeats?: number;
}

function described(name: string, count: Count, ranges: readonly boolean[]) {
  const fixed = Number.isFinite(count.most) ? count.most : Math.max(count.least, 1);
  return Array.from({ length: fixed }, (_, index) => ({
    name: `${name.toLowerCase()}${index + 1}`,
    description: '',
    type: [ranges[index] ? ('RANGE' as const) : ('ANY' as const)],
    acceptMatrix: true,
    acceptErrors: true,
    ...(Number.isFinite(count.most) || index < fixed - (count.repeats ?? 1) ? {} : { repeating: true }),
    ...(index >= count.least ? { optional: true } : {}),
  }));
}

/** O-spreadsheet hands a range that no longer exists as one cell with its own name of the error. */
function isGone(argument: Argument): boolean {
  return isMatrix(argument) && argument.length === 1 && argument[0]?.[0]?.value === '#REF';
}

/** Puts a function of ours in the place of o-spreadsheet's; `ranges` says which arguments keep their cells apart. */
export function define(name: string, count: Count, compute: Compute, ranges: readonly boolean[] = []): void {
  registries.functionRegistry.replace(name, {
    description: name,
    category: 'Host',
    args: described(name, count, ranges),
    compute(...args: unknown[]) {
      const gone = args.find((argument, index) => ranges[index] === true && isGone(argument as Argument));
      if (gone) return failure('#REF!', 'The range does not exist') as never;
      try {
        return compute.apply(this as unknown as Evaluation, args as Argument[]) as never;
      } catch (error) {
        if (error instanceof Failure) return error.result as never;
        throw error;
      }
    },
  });
}

function computed(each: Each, values: readonly Value[], evaluation: Evaluation): Value {
  try {
    return each(values, evaluation);
  } catch (error) {
    if (error instanceof Failure) return error.result;
    throw error;
  }
}

const size = (matrix: Matrix): [number, number] => [matrix.length, matrix[0]?.length ?? 0];

/** The element of an argument that stands at a place; Google repeats a single row, column or value. */
function elementAt(argument: Argument, column: number, row: number): Value | undefined {
  if (!isMatrix(argument)) return argument ?? NOTHING;
  const [columns, rows] = size(argument);
  return argument[columns === 1 ? 0 : column]?.[rows === 1 ? 0 : row];
}

/** Runs `each` over arrays element by element, as ARRAYFORMULA does; an error stays in its own element. */
export function spread(args: readonly Argument[], each: Each, evaluation: Evaluation): Result {
  let [columns, rows] = [1, 1];
  for (const argument of args) {
    if (!isMatrix(argument)) continue;
    const [width, height] = size(argument);
    columns = Math.max(columns, width);
    rows = Math.max(rows, height);
  }
  const values: Value[] = args.map((argument) => elementAt(argument, 0, 0) ?? NOTHING);
  if (columns === 1 && rows === 1) return computed(each, values, evaluation);
  const result: Value[][] = [];
  for (let column = 0; column < columns; column++) {
    const cells: Value[] = [];
    for (let row = 0; row < rows; row++) {
      const complete = fill(values, args, column, row);
      cells.push(complete ? computed(each, values, evaluation) : TOO_SHORT);
    }
    result.push(cells);
  }
  return result;
}

const TOO_SHORT = failure('#N/A', 'The arrays are of different sizes');

/** Puts the elements of one place into `values`; false where one of the arrays does not reach. */
function fill(values: Value[], args: readonly Argument[], column: number, row: number): boolean {
  for (let index = 0; index < args.length; index++) {
    const argument = args[index];
    if (!isMatrix(argument)) continue;
    const element = elementAt(argument, column, row);
    if (element === undefined) return false;
    values[index] = element;
  }
  return true;
}

/** A function of single values; the first argument that is an error is its result. */
export function defineEach(name: string, count: Count, each: Each): void {
  defineEachRaw(name, count, (values, evaluation) => {
    for (const value of values) if (isError(value)) return value;
    return each(values, evaluation);
  });
}

/** As `defineEach`, for functions that look at errors themselves. */
export function defineEachRaw(name: string, count: Count, each: Each): void {
  define(name, count, function (...args) {
    return spread(args, each, this);
  });
}

export const exactly = (count: number): Count => ({ least: count, most: count });
