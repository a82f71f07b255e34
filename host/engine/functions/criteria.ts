import type { Locale } from '../odoo.ts';
import type { Scalar } from '../types.ts';
import { compare, compareNumbers } from './operators.ts';
import { isBlank, isError, numberIn, type Value } from './value.ts';

export type Predicate = (value: Value) => boolean;

const OPERATORS = ['<=', '>=', '<>', '<', '>', '='] as const;
type Operator = (typeof OPERATORS)[number];

const hasWildcard = (text: string): boolean => /[*?]/.test(text);

/** `*` any text, `?` any one character, `~` before them takes them as they are. */
export function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~([*?~])|([*?])|([\\^$.|+()[\]{}~])/g, (_, plain, wild, special) => {
    if (plain !== undefined) return plain === '~' ? '~' : `\\${plain}`;
    if (wild !== undefined) return wild === '*' ? '[^]*' : '[^]';
    return `\\${special}`;
  });
  return new RegExp(`^${source}$`, 'i');
}

/** Whether a text equals another as lookups see it: without case, with wildcards when there are any. */
export function textMatcher(wanted: string): (text: string) => boolean {
  if (hasWildcard(wanted) || wanted.includes('~')) {
    const expression = wildcard(wanted);
    return (text) => expression.test(text);
  }
  const upper = wanted.toUpperCase();
  return (text) => text.toUpperCase() === upper;
}

function split(criterion: string): { operator: Operator; operand: string; bare: boolean } {
  const operator = OPERATORS.find((candidate) => criterion.startsWith(candidate));
  if (operator === undefined) return { operator: '=', operand: criterion, bare: true };
  return { operator, operand: criterion.slice(operator.length), bare: false };
}

function isNumberLike(found: Scalar, wanted: number): boolean {
  return typeof found === 'number' && compareNumbers(found, wanted) === 0;
}

function equalTo(operand: string, bare: boolean, locale: Locale): Predicate {
  const number = numberIn(operand, locale);
  if (number !== null) {
    return ({ value }) => isNumberLike(typeof value === 'string' ? numberIn(value, locale) : value, number);
  }
  if (operand === '') return (value) => isBlank(value) || (bare && value.value === '');
  const truth = operand.toUpperCase();
  if (truth === 'TRUE' || truth === 'FALSE') return ({ value }) => value === (truth === 'TRUE');
  const matches = textMatcher(operand);
  return (value) => typeof value.value === 'string' && !isBlank(value) && matches(value.value);
}

function ordered(operator: Operator, operand: string, locale: Locale): Predicate {
  const number = numberIn(operand, locale);
  const wanted: Value = { value: number ?? operand };
  const holds = {
    '<': (order: number) => order < 0,
    '<=': (order: number) => order <= 0,
    '>': (order: number) => order > 0,
    '>=': (order: number) => order >= 0,
  }[operator as '<' | '<=' | '>' | '>='];
  return (value) =>
    !isBlank(value) && typeof value.value === typeof wanted.value && holds(compare(value, wanted, locale));
}

/** The test that COUNTIF and its kin make of a criterion: `>=3`, `<>x`, `Nguyễn*`, a number, a truth value. */
export function predicate(criterion: Value, locale: Locale): Predicate {
  // An empty cell as a criterion stands for zero, in Google as in Excel; the empty text stands for empty cells.
  const value = isBlank(criterion) ? 0 : criterion.value;
  if (typeof value === 'number') return (cell) => isNumberLike(cell.value, value);
  if (typeof value === 'boolean') return (cell) => cell.value === value;
  const { operator, operand, bare } = split(String(value));
  if (operator === '<>') {
    const equal = equalTo(operand, false, locale);
    return (cell) => !equal(cell);
  }
  const holds = operator === '=' ? equalTo(operand, bare, locale) : ordered(operator, operand, locale);
  return (cell) => !isError(cell) && holds(cell);
}
