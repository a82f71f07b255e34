import { BLANK, helpers, type Locale } from '../odoo.ts';
import type { Scalar } from '../types.ts';

/** One value inside a formula, as o-spreadsheet hands it around; `format` travels with dates. */
export interface Value {
  readonly value: Scalar;
  readonly format?: string | undefined;
  readonly message?: string | undefined;
}

/** Columns of rows. */
export type Matrix = readonly (readonly Value[])[];
export type Argument = Value | Matrix | undefined;
export type Result = Value | Matrix;

/** What o-spreadsheet binds to `this` of a function, with what the host adds. */
export interface Evaluation {
  readonly locale: Locale;
  readonly now: () => Date;
  readonly timeZone: string;
  readonly lookupCaches?: { readonly forwardSearch: Map<unknown, unknown> };
  readonly __originCellPosition?: { readonly col: number; readonly row: number };
}

export const NOTHING: Value = { value: null };

export function failure(code: string, message: string): Value {
  return { value: code, message };
}

export const isError = (value: Value): boolean => helpers.isEvaluationError(value.value ?? undefined);

export const isBlank = (value: Value): boolean => value.value === null || value.value === BLANK;

export const isMatrix = (argument: Argument): argument is Matrix => Array.isArray(argument);

/**
 * Thrown inside a function to make its result, for one element, an error. It is no Error: a stack for each of
 * thousands of cells would take most of the time.
 */
export class Failure {
  readonly result: Value;
  constructor(code: string, message: string) {
    this.result = failure(code, message);
  }
}

/** The value, unless it is an error: that is thrown on. */
export function requireValue(value: Value): Value {
  if (isError(value)) throw new Failure(String(value.value), value.message ?? '');
  return value;
}

const coerced = (text: string, kind: string) =>
  new Failure('#VALUE!', `'${text}' cannot be taken for a ${kind}`);

/** Text that reads as a number or a date in the locale, else null. */
export function numberIn(text: string, locale: Locale): number | null {
  if (text.trim() === '') return null;
  try {
    return helpers.toNumber(text, locale);
  } catch {
    return null;
  }
}

export function toNumber(value: Value, locale: Locale): number {
  if (isBlank(value)) return 0;
  if (typeof value.value === 'number') return value.value;
  if (typeof value.value === 'boolean') return value.value ? 1 : 0;
  const number = numberIn(String(value.value), locale);
  if (number === null) throw coerced(String(value.value), 'number');
  return number;
}

/** Google writes a number into a text with 15 significant digits and the locale's decimal separator. */
export function numberText(number: number, locale: Locale): string {
  if (Number.isInteger(number) && Math.abs(number) < 1e15) return String(number);
  const digits = String(Number(number.toPrecision(15))).replace('e', 'E');
  return digits.replace('.', locale.decimalSeparator);
}

export function toText(value: Value, locale: Locale): string {
  if (isBlank(value)) return '';
  if (typeof value.value === 'number') return numberText(value.value, locale);
  if (typeof value.value === 'boolean') return value.value ? 'TRUE' : 'FALSE';
  return String(value.value);
}

export function toBoolean(value: Value): boolean {
  if (isBlank(value)) return false;
  if (typeof value.value === 'boolean') return value.value;
  if (typeof value.value === 'number') return value.value !== 0;
  const upper = String(value.value).toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  throw coerced(String(value.value), 'boolean');
}

/** An argument as a matrix, whatever it was. */
export function toMatrix(argument: Argument): Matrix {
  if (argument === undefined) return [[NOTHING]];
  return isMatrix(argument) ? argument : [[argument]];
}

/** Every value of the arguments, row by row. */
export function flatten(argument: Argument): Value[] {
  if (!isMatrix(argument)) return [argument ?? NOTHING];
  const rows = argument[0]?.length ?? 0;
  const values: Value[] = [];
  for (let row = 0; row < rows; row++) for (const column of argument) values.push(column[row] ?? NOTHING);
  return values;
}
