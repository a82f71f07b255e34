import { BLANK, type Locale } from '../odoo.ts';
import { define, defineEach, defineEachRaw, exactly } from './define.ts';
import {
  type Argument,
  Failure,
  flatten,
  isBlank,
  isMatrix,
  NOTHING,
  requireValue,
  toNumber,
  type Value,
} from './value.ts';

const MANY = { least: 1, most: Number.POSITIVE_INFINITY };

/** The numbers among cells; a value given directly must be one, or read as one. */
function numbers(args: readonly Argument[], locale: Locale): number[] {
  return args.flatMap((argument) => {
    if (argument === undefined) return [0];
    return flatten(argument).flatMap((value) => {
      requireValue(value);
      if (typeof value.value === 'number') return [value.value];
      return isMatrix(argument) || isBlank(value) ? [] : [toNumber(value, locale)];
    });
  });
}

const firstFormat = (args: readonly Argument[]): string | undefined => flatten(args[0])[0]?.format;

function defineReduction(name: string, reduce: (numbers: readonly number[]) => number): void {
  define(
    name,
    MANY,
    function (...args) {
      return { value: reduce(numbers(args, this.locale)), format: firstFormat(args) };
    },
    [true],
  );
}

function defineReductions(): void {
  const sum = (all: readonly number[]) => all.reduce((total, number) => total + number, 0);
  defineReduction('SUM', sum);
  defineReduction('MAX', (all) => all.reduce((most, number) => Math.max(most, number), all[0] ?? 0));
  defineReduction('MIN', (all) => all.reduce((least, number) => Math.min(least, number), all[0] ?? 0));
  defineReduction('AVERAGE', (all) => {
    if (all.length === 0) throw new Failure('#DIV/0!', 'AVERAGE has no number');
    return sum(all) / all.length;
  });
  define(
    'COUNT',
    MANY,
    (...args) => ({
      value: args.flatMap(flatten).filter(({ value }) => typeof value === 'number').length,
    }),
    [true],
  );
  define(
    'COUNTA',
    MANY,
    (...args) => ({
      value: args.flatMap(flatten).filter((value) => !isBlank(value)).length,
    }),
    [true],
  );
}

/** Rounds half away from zero, on the decimal digits a person sees: 1,005 to two places is 1,01. */
function rounded(value: number, places: number, round: (magnitude: number) => number): number {
  const scaled = Number(`${Math.abs(value)}e${places}`);
  const whole = Number.isNaN(scaled) ? Math.abs(value) * 10 ** places : scaled;
  const result = round(Number(whole.toPrecision(15)));
  return Math.sign(value) * (places > 0 ? Number(`${result}e${-places}`) : result * 10 ** -places);
}

function defineRounding(): void {
  const rounding = (name: string, round: (magnitude: number) => number) =>
    defineEach(name, { least: 1, most: 2 }, ([value = NOTHING, places = NOTHING], { locale }) => ({
      value: rounded(toNumber(value, locale), Math.trunc(toNumber(places, locale)), round),
    }));
  rounding('ROUND', Math.round);
  rounding('ROUNDUP', Math.ceil);
  defineEach('INT', exactly(1), ([value = NOTHING], { locale }) => ({
    value: Math.floor(toNumber(value, locale)),
  }));
  defineEach('ABS', exactly(1), ([value = NOTHING], { locale }) => ({
    value: Math.abs(toNumber(value, locale)),
  }));
  defineEach('MOD', exactly(2), ([value = NOTHING, by = NOTHING], { locale }) => {
    const [dividend, divisor] = [toNumber(value, locale), toNumber(by, locale)];
    if (divisor === 0) throw new Failure('#DIV/0!', 'The divisor is zero');
    return { value: dividend - divisor * Math.floor(dividend / divisor) };
  });
}

function asNumber(value: Value): number {
  if (typeof value.value === 'number') return value.value;
  return value.value === true ? 1 : 0;
}

export function defineNumbers(): void {
  defineReductions();
  defineRounding();
  defineEach('N', exactly(1), ([value = NOTHING]) => ({ value: asNumber(value), format: value.format }));
  defineEach('VALUE', exactly(1), ([value = NOTHING], { locale }) => {
    if (typeof value.value === 'boolean') throw new Failure('#VALUE!', 'VALUE wants a text');
    return { value: toNumber(value, locale) };
  });
  // Google leaves a cell empty whose formula gives nothing; o-spreadsheet would show a zero.
  defineEachRaw('HOST.RESULT', exactly(1), ([value = NOTHING]) =>
    isBlank(value) ? { value: BLANK } : value,
  );
}
