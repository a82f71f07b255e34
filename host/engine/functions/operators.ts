import type { Locale } from '../odoo.ts';
import { defineEach, exactly } from './define.ts';
import { Failure, isBlank, toNumber, toText, type Value } from './value.ts';

const isDate = (value: Value): boolean => value.format !== undefined && /[dy]/.test(value.format);

/** A sum keeps the format of a date, the difference of two dates is a number. */
function formatOf(left: Value, right: Value): string | undefined {
  if (isDate(left) && isDate(right)) return undefined;
  return left.format ?? right.format;
}

function defineArithmetic(name: string, compute: (left: number, right: number) => number): void {
  defineEach(name, exactly(2), ([left, right], { locale }) => {
    if (left === undefined || right === undefined) throw new Failure('#N/A', `${name} wants two values`);
    const value = compute(toNumber(left, locale), toNumber(right, locale));
    if (!Number.isFinite(value)) throw new Failure('#NUM!', `${name} is out of range`);
    return { value, format: name === 'ADD' || name === 'MINUS' ? formatOf(left, right) : undefined };
  });
}

/** Google compares numbers by 15 digits, so that 0,1 + 0,2 = 0,3. */
export function compareNumbers(left: number, right: number): number {
  if (left === right) return 0;
  const close = Math.abs(left - right) <= Math.abs(left) * 1e-13;
  if (close && left.toPrecision(15) === right.toPrecision(15)) return 0;
  return left < right ? -1 : 1;
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/** An empty cell equals the empty text, zero and FALSE, whichever it is compared with. */
function filled(value: Value, other: Value): string | number | boolean {
  if (!isBlank(value)) return value.value ?? '';
  if (isBlank(other)) return 0;
  return typeof other.value === 'string' ? '' : typeof other.value === 'boolean' ? false : 0;
}

/** Numbers come before texts, texts before booleans; texts are compared without regard to case. */
export function compare(left: Value, right: Value, locale: Locale): number {
  const a = filled(left, right);
  const b = filled(right, left);
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b);
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b, locale);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return RANK[typeof a as keyof typeof RANK] - RANK[typeof b as keyof typeof RANK];
}

function compareTexts(a: string, b: string, locale: Locale): number {
  const [left, right] = [a.toUpperCase(), b.toUpperCase()];
  if (left === right) return 0;
  // Never 0 here: equality is by code points, as EXACT without case; only the order is the locale's.
  return left.localeCompare(right, locale.code.replace('_', '-')) || (left < right ? -1 : 1);
}

export function areEqual(left: Value, right: Value): boolean {
  const a = filled(left, right);
  const b = filled(right, left);
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b) === 0;
  return typeof a === 'string' && typeof b === 'string' ? a.toUpperCase() === b.toUpperCase() : a === b;
}

function defineComparison(name: string, holds: (left: Value, right: Value, locale: Locale) => boolean): void {
  defineEach(name, exactly(2), ([left, right], { locale }) => {
    if (left === undefined || right === undefined) throw new Failure('#N/A', `${name} wants two values`);
    return { value: holds(left, right, locale) };
  });
}

export function defineOperators(): void {
  defineArithmetic('ADD', (left, right) => left + right);
  defineArithmetic('MINUS', (left, right) => left - right);
  defineArithmetic('MULTIPLY', (left, right) => left * right);
  defineArithmetic('POWER', (left, right) => left ** right);
  defineArithmetic('DIVIDE', (left, right) => {
    if (right === 0) throw new Failure('#DIV/0!', 'The divisor is zero');
    return left / right;
  });
  defineComparison('EQ', areEqual);
  defineComparison('NE', (left, right) => !areEqual(left, right));
  defineComparison('LT', (left, right, locale) => compare(left, right, locale) < 0);
  defineComparison('LTE', (left, right, locale) => compare(left, right, locale) <= 0);
  defineComparison('GT', (left, right, locale) => compare(left, right, locale) > 0);
  defineComparison('GTE', (left, right, locale) => compare(left, right, locale) >= 0);
  defineEach('UMINUS', exactly(1), ([value], { locale }) => ({
    value: value ? -toNumber(value, locale) : 0,
  }));
  defineEach('UPLUS', exactly(1), ([value]) => value ?? { value: null });
  defineEach('UNARY.PERCENT', exactly(1), ([value], { locale }) => ({
    value: value ? toNumber(value, locale) / 100 : 0,
  }));
  // o-spreadsheet compiles `&` to CONCATENATE, and joins whole ranges; Google's `&` works element by element.
  defineEach('CONCATENATE', exactly(2), (values, { locale }) => ({
    value: values.map((value) => toText(value, locale)).join(''),
  }));
}
