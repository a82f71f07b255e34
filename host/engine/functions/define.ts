import { registries } from '../odoo.ts';
import { type Each, spread } from './spread.ts';
import { type Argument, type Evaluation, Failure, failure, isError, isMatrix, type Result } from './value.ts';

type Compute = (this: Evaluation, ...args: Argument[]) => Result;
type Callable = (this: unknown, ...args: never[]) => never;

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

/** The function as it is called from formulas, without o-spreadsheet's own work on arguments and results. */
function callable(compute: Compute, ranges: readonly boolean[], careful: Callable): Callable {
  return function (...args) {
    for (let index = 0; index < ranges.length; index++) {
      if (ranges[index] && isGone(args[index])) return failure('#REF!', 'The range does not exist') as never;
    }
    try {
      return compute.apply(this as Evaluation, args) as never;
    } catch (error) {
      if (error instanceof Failure) return error.result as never;
      return careful.apply(this, args);
    }
  };
}

/** Puts a function of ours in the place of o-spreadsheet's; `ranges` says which arguments keep their cells apart. */
export function define(name: string, count: Count, compute: Compute, ranges: readonly boolean[] = []): void {
  const { functionRegistry } = registries;
  functionRegistry.replace(name, {
    description: name,
    category: 'Host',
    args: described(name, count, ranges),
    compute: compute as never,
  });
  const mapping = functionRegistry.mapping as unknown as Record<string, Callable>;
  const careful = mapping[name];
  if (careful) mapping[name] = callable(compute, ranges, careful);
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
