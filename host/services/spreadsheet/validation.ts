/** Whether an entry satisfies a validation rule: https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder */
import type { Scalar } from '../../engine/types.ts';
import { NotModelled } from '../../runtime/errors.ts';
import type { Criterion, Place, ValidationRule } from './state.ts';

/** What is about to stand in the cell. `shown` holds every text it may be read as: typed and displayed. */
export interface Entry {
  readonly value: Scalar;
  readonly isDate: boolean;
  readonly shown: readonly string[];
}

const number = (value: Criterion | undefined): number => {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && value !== null && 'date' in value ? value.date : Number.NaN;
};

const COMPARE: Readonly<Record<string, (x: number, a: number, b: number) => boolean>> = {
  BETWEEN: (x, a, b) => x >= a && x <= b,
  NOT_BETWEEN: (x, a, b) => x < a || x > b,
  EQUAL_TO: (x, a) => x === a,
  NOT_EQUAL_TO: (x, a) => x !== a,
  GREATER_THAN: (x, a) => x > a,
  GREATER_THAN_OR_EQUAL_TO: (x, a) => x >= a,
  LESS_THAN: (x, a) => x < a,
  LESS_THAN_OR_EQUAL_TO: (x, a) => x <= a,
};

/** Dates compare by whole days. */
const DATE_COMPARE: Readonly<Record<string, (x: number, a: number, b: number) => boolean>> = {
  AFTER: (x, a) => x > a,
  BEFORE: (x, a) => x < a,
  BETWEEN: (x, a, b) => x >= a && x <= b,
  NOT_BETWEEN: (x, a, b) => x < a || x > b,
  EQUAL_TO: (x, a) => x === a,
  ON_OR_AFTER: (x, a) => x >= a,
  ON_OR_BEFORE: (x, a) => x <= a,
  IS_VALID_DATE: () => true,
};

function numberSatisfies(rule: ValidationRule, entry: Entry): boolean {
  const compare = COMPARE[rule.criteria.slice('NUMBER_'.length)];
  if (compare === undefined) throw new NotModelled(`validation ${rule.criteria}`);
  return (
    typeof entry.value === 'number' && compare(entry.value, number(rule.values[0]), number(rule.values[1]))
  );
}

function dateSatisfies(rule: ValidationRule, entry: Entry): boolean {
  const compare = DATE_COMPARE[rule.criteria.slice('DATE_'.length)];
  if (compare === undefined) throw new NotModelled(`validation ${rule.criteria}`);
  if (typeof entry.value !== 'number' || !entry.isDate) return false;
  const [from, to] = rule.values.map((value) => Math.floor(number(value)));
  return compare(Math.floor(entry.value), from ?? Number.NaN, to ?? Number.NaN);
}

function textSatisfies(rule: ValidationRule, entry: Entry): boolean {
  const text = entry.shown[0] ?? '';
  const wanted = String(rule.values[0] ?? '');
  switch (rule.criteria) {
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(wanted);
    case 'TEXT_EQUAL_TO':
      return text === wanted;
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(https?:\/\/|ftp:\/\/|mailto:)?[^\s/]+\.[^\s]{2,}$/i.test(text);
    default:
      throw new NotModelled(`validation ${rule.criteria}`);
  }
}

const isPlace = (value: Criterion | undefined): value is Place =>
  typeof value === 'object' && value !== null && 'sheet' in value;

/** An empty cell satisfies every rule; dropdowns match by the exact text shown. `listed` reads a range's displayed texts. */
export function satisfies(
  rule: ValidationRule,
  entry: Entry,
  listed: (place: Place) => readonly string[],
): boolean {
  if (entry.value === null || entry.value === '') return true;
  if (rule.criteria === 'VALUE_IN_LIST') return rule.values.some((one) => entry.shown.includes(String(one)));
  if (rule.criteria === 'VALUE_IN_RANGE') {
    const place = rule.values[0];
    return isPlace(place) && listed(place).some((one) => entry.shown.includes(one));
  }
  if (rule.criteria === 'CHECKBOX') {
    return rule.values.length === 0 ? typeof entry.value === 'boolean' : rule.values.includes(entry.value);
  }
  if (rule.criteria.startsWith('NUMBER_')) return numberSatisfies(rule, entry);
  if (rule.criteria.startsWith('DATE_')) return dateSatisfies(rule, entry);
  return textSatisfies(rule, entry);
}
