import type { Locale } from '../odoo.ts';
import { predicate } from './criteria.ts';
import { define } from './define.ts';
import { spread } from './spread.ts';
import {
  type Argument,
  type Evaluation,
  Failure,
  flatten,
  NOTHING,
  type Result,
  requireValue,
  toMatrix,
  type Value,
} from './value.ts';

/** For each cell of the first range, whether all criteria hold at its place in their ranges. */
function chosen(ranges: readonly (readonly Value[])[], criteria: readonly Value[], locale: Locale): number[] {
  let places: number[] = Array.from(ranges[0] ?? [], (_, place) => place);
  ranges.forEach((range, index) => {
    if (range.length !== ranges[0]?.length) throw new Failure('#VALUE!', 'Ranges are of different sizes');
    const criterion = criteria[index] ?? NOTHING;
    requireValue(criterion);
    const holds = predicate(criterion, locale);
    places = places.filter((place) => holds(range[place] ?? NOTHING));
  });
  return places;
}

/** Splits range, criterion, range, criterion …; the criteria may be arrays, the result then has their size. */
function conditional(
  pairs: readonly Argument[],
  evaluation: Evaluation,
  judge: (places: readonly number[]) => number,
): Result {
  const ranges = pairs.filter((_, index) => index % 2 === 0).map(flatten);
  const criteria = pairs.filter((_, index) => index % 2 === 1);
  const known = new Map<string, Value>();
  return spread(
    criteria,
    (values) => {
      const key = values.map(({ value }) => `${typeof value}:${value}`).join('\n');
      const found = known.get(key) ?? { value: judge(chosen(ranges, values, evaluation.locale)) };
      known.set(key, found);
      return found;
    },
    evaluation,
  );
}

function totalOf(cells: readonly Value[], places: readonly number[]): number {
  let sum = 0;
  for (const place of places) {
    const cell = cells[place] ?? NOTHING;
    requireValue(cell);
    if (typeof cell.value === 'number') sum += cell.value;
  }
  return sum;
}

const MANY = Number.POSITIVE_INFINITY;
const pair = [true, false];

export function defineCounting(): void {
  define(
    'COUNTIF',
    { least: 2, most: 2 },
    function (...args) {
      return conditional(args, this, (places) => places.length);
    },
    pair,
  );
  define(
    'COUNTIFS',
    { least: 2, most: MANY, repeats: 2 },
    function (...args) {
      return conditional(args, this, (places) => places.length);
    },
    pair,
  );
  define(
    'SUMIF',
    { least: 2, most: 3 },
    function (range, criterion, sums) {
      const cells = flatten(sums ?? range);
      return conditional([range, criterion], this, (places) => totalOf(cells, places));
    },
    [true, false, true],
  );
  define(
    'SUMIFS',
    { least: 3, most: MANY, repeats: 2 },
    function (sums, ...pairs) {
      const cells = flatten(sums);
      return conditional(pairs, this, (places) => totalOf(cells, places));
    },
    [true, true, false],
  );
  define(
    'SUMPRODUCT',
    { least: 1, most: MANY },
    (...args) => {
      const factors = args.map((argument) => flatten(toMatrix(argument)));
      const first = factors[0] ?? [];
      let sum = 0;
      for (let place = 0; place < first.length; place++) sum += product(factors, place, first.length);
      return { value: sum };
    },
    [true],
  );
}

function product(factors: readonly (readonly Value[])[], place: number, length: number): number {
  return factors.reduce((result, factor) => {
    if (factor.length !== length) throw new Failure('#VALUE!', 'SUMPRODUCT wants arrays of one size');
    const cell = factor[place] ?? NOTHING;
    requireValue(cell);
    return result * (typeof cell.value === 'number' ? cell.value : 0);
  }, 1);
}
