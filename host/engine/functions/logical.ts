import { BLANK } from '../odoo.ts';
import { define, defineEach, defineEachRaw, exactly } from './define.ts';
import { spread } from './spread.ts';
import {
  type Argument,
  Failure,
  flatten,
  isBlank,
  isError,
  isMatrix,
  NOTHING,
  requireValue,
  toBoolean,
  type Value,
} from './value.ts';

function defineConditions(): void {
  define('IF', { least: 2, most: 3 }, function (...args) {
    const [condition, yes, no] = args;
    const otherwise = args.length < 3 ? { value: false } : no;
    // A single condition chooses a whole array; a range of conditions chooses element by element.
    if (!isMatrix(condition)) {
      if (condition !== undefined && isError(condition)) return condition;
      return (toBoolean(condition ?? NOTHING) ? yes : otherwise) ?? NOTHING;
    }
    return spread(
      [condition, yes, otherwise],
      ([test = NOTHING, then = NOTHING, orElse = NOTHING]) =>
        isError(test) ? test : toBoolean(test) ? then : orElse,
      this,
    );
  });
  defineEachRaw('IFS', { least: 2, most: Number.POSITIVE_INFINITY, repeats: 2 }, (values) => {
    for (let index = 0; index + 1 < values.length; index += 2) {
      const test = values[index] ?? NOTHING;
      if (isError(test)) return test;
      if (toBoolean(test)) return values[index + 1] ?? NOTHING;
    }
    throw new Failure('#N/A', 'No condition holds');
  });
}

/** What a cell counts for in AND and OR: texts and empty cells of a range for nothing. */
function truths(args: readonly Argument[]): boolean[] {
  return args.flatMap((argument) =>
    flatten(argument).flatMap((value) => {
      requireValue(value);
      const skipped = isBlank(value) || (isMatrix(argument) && typeof value.value === 'string');
      return skipped ? [] : [toBoolean(value)];
    }),
  );
}

function defineReduction(name: string, reduce: (truths: boolean[]) => boolean): void {
  define(
    name,
    { least: 1, most: Number.POSITIVE_INFINITY },
    (...args) => {
      const found = truths(args);
      if (found.length === 0) throw new Failure('#VALUE!', `${name} has no value to judge`);
      return { value: reduce(found) };
    },
    [true],
  );
}

function defineErrors(): void {
  defineEachRaw('IFERROR', { least: 1, most: 2 }, ([value = NOTHING, instead = NOTHING]) =>
    isError(value) ? instead : value,
  );
  defineEachRaw('IFNA', { least: 1, most: 2 }, ([value = NOTHING, instead = NOTHING]) =>
    value.value === '#N/A' ? instead : value,
  );
  defineEachRaw('ISERROR', exactly(1), ([value = NOTHING]) => ({ value: isError(value) }));
  defineEachRaw('ISNA', exactly(1), ([value = NOTHING]) => ({ value: value.value === '#N/A' }));
}

function defineKinds(): void {
  const kind = (name: string, holds: (value: Value) => boolean) =>
    defineEachRaw(name, exactly(1), ([value = NOTHING]) => ({ value: !isError(value) && holds(value) }));
  kind('ISBLANK', (value) => value.value === null);
  kind('ISNUMBER', (value) => typeof value.value === 'number');
  kind('ISTEXT', (value) => typeof value.value === 'string' && value.value !== BLANK);
  kind('ISLOGICAL', (value) => typeof value.value === 'boolean');
}

export function defineLogic(): void {
  defineConditions();
  defineErrors();
  defineKinds();
  defineReduction('AND', (truths) => truths.every(Boolean));
  defineReduction('OR', (truths) => truths.some(Boolean));
  defineEach('NOT', exactly(1), ([value = NOTHING]) => ({ value: !toBoolean(value) }));
  defineEachRaw('TRUE', exactly(0), () => ({ value: true }));
  defineEachRaw('FALSE', exactly(0), () => ({ value: false }));
}
