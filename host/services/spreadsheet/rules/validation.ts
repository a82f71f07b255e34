/** https://developers.google.com/apps-script/reference/spreadsheet/data-validation and -builder */
import { ScriptError } from '../../../runtime/errors.ts';
import { DataValidationCriteria } from '../enums.ts';
import { badArguments } from '../errors.ts';
import { as, enumValue, type GRange, type GValidation, type GValidationBuilder, nameOf } from '../google.ts';
import type { Session } from '../session.ts';
import type { ValidationRule } from '../state.ts';
import { fromCriterion, toCriterion } from './criteria.ts';

type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

const isDropdown = (criteria: string): boolean =>
  criteria === 'VALUE_IN_LIST' || criteria === 'VALUE_IN_RANGE';

/** As Google lists them: a dropdown's list or range comes with its arrow flag. */
function argumentsOf(session: Session, rule: ValidationRule): unknown[] {
  const values = rule.values.map((value) => fromCriterion(session, value));
  if (rule.criteria === 'VALUE_IN_LIST') return [values, rule.showDropdown];
  return isDropdown(rule.criteria) ? [...values, rule.showDropdown] : values;
}

export class DataValidation
  implements
    Pick<GValidation, 'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText'>
{
  readonly session: Session;
  readonly rule: ValidationRule;
  constructor(session: Session, rule: ValidationRule) {
    this.session = session;
    this.rule = rule;
  }
  copy(): GValidationBuilder {
    return as<GValidationBuilder>(new DataValidationBuilder(this.session, this.rule));
  }
  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  getCriteriaType(): Criteria {
    return enumValue<Criteria>(DataValidationCriteria, this.rule.criteria);
  }
  getCriteriaValues(): ReturnType<GValidation['getCriteriaValues']> {
    return argumentsOf(this.session, this.rule);
  }
  getHelpText(): string {
    return this.rule.help ?? '';
  }
}

/** The record behind a rule that the bundle hands in. */
export function validationOf(value: unknown, method: string): ValidationRule | null {
  if (value === null) return null;
  if (!(value instanceof DataValidation)) throw badArguments(method);
  return value.rule;
}

interface Draft {
  readonly criteria: string | null;
  readonly values: ValidationRule['values'];
  readonly showDropdown: boolean;
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

/** Google's default shows a warning and accepts the entry. */
const FRESH: Draft = { criteria: null, values: [], showDropdown: true, allowInvalid: true, help: null };

type Built =
  | 'build'
  | 'copy'
  | 'getAllowInvalid'
  | 'getCriteriaType'
  | 'getCriteriaValues'
  | 'getHelpText'
  | 'requireCheckbox'
  | 'requireDate'
  | 'requireDateAfter'
  | 'requireDateBefore'
  | 'requireDateBetween'
  | 'requireDateEqualTo'
  | 'requireDateNotBetween'
  | 'requireDateOnOrAfter'
  | 'requireDateOnOrBefore'
  | 'requireFormulaSatisfied'
  | 'requireNumberBetween'
  | 'requireNumberEqualTo'
  | 'requireNumberGreaterThan'
  | 'requireNumberGreaterThanOrEqualTo'
  | 'requireNumberLessThan'
  | 'requireNumberLessThanOrEqualTo'
  | 'requireNumberNotBetween'
  | 'requireNumberNotEqualTo'
  | 'requireTextContains'
  | 'requireTextDoesNotContain'
  | 'requireTextEqualTo'
  | 'requireTextIsEmail'
  | 'requireTextIsUrl'
  | 'requireValueInList'
  | 'requireValueInRange'
  | 'setAllowInvalid'
  | 'setHelpText'
  | 'withCriteria';

type Moment = GoogleAppsScript.Base.Date;

export class DataValidationBuilder implements Pick<GValidationBuilder, Built> {
  readonly session: Session;
  #draft: Draft;
  constructor(session: Session, draft: Draft = FRESH) {
    this.session = session;
    this.#draft = draft;
  }

  build(): GValidation {
    const { criteria } = this.#draft;
    if (criteria === null) throw new ScriptError('A data validation rule needs criteria before it is built.');
    return as<GValidation>(new DataValidation(this.session, { ...this.#draft, criteria }));
  }
  copy(): GValidationBuilder {
    return as<GValidationBuilder>(new DataValidationBuilder(this.session, this.#draft));
  }
  getAllowInvalid(): boolean {
    return this.#draft.allowInvalid;
  }
  getCriteriaType(): Criteria {
    return enumValue<Criteria>(DataValidationCriteria, this.#draft.criteria ?? '');
  }
  getCriteriaValues(): ReturnType<GValidationBuilder['getCriteriaValues']> {
    return argumentsOf(this.session, { ...this.#draft, criteria: this.#draft.criteria ?? '' });
  }
  getHelpText(): string | null {
    return this.#draft.help;
  }
  setAllowInvalid(allowInvalidData: boolean): GValidationBuilder {
    return this.#set({ allowInvalid: allowInvalidData });
  }
  setHelpText(helpText: string): GValidationBuilder {
    return this.#set({ help: helpText });
  }
  withCriteria(criteria: Criteria, args: unknown[]): GValidationBuilder {
    const name = nameOf(criteria);
    if (!isDropdown(name)) return this.#require(name, args);
    const [source, showDropdown] = args;
    const values = Array.isArray(source) ? source : [source];
    return this.#require(name, values, showDropdown !== false);
  }

  requireValueInList(values: string[], showDropdown = true): GValidationBuilder {
    if (!Array.isArray(values)) throw badArguments('DataValidationBuilder.requireValueInList');
    return this.#require('VALUE_IN_LIST', values.map(String), showDropdown);
  }
  requireValueInRange(range: GRange, showDropdown = true): GValidationBuilder {
    return this.#require('VALUE_IN_RANGE', [range], showDropdown);
  }
  requireCheckbox(...values: unknown[]): GValidationBuilder {
    return this.#require('CHECKBOX', values);
  }
  requireFormulaSatisfied(formula: string): GValidationBuilder {
    return this.#require('CUSTOM_FORMULA', [formula]);
  }
  requireDate(): GValidationBuilder {
    return this.#require('DATE_IS_VALID_DATE', []);
  }
  requireDateAfter(date: Moment): GValidationBuilder {
    return this.#require('DATE_AFTER', [date]);
  }
  requireDateBefore(date: Moment): GValidationBuilder {
    return this.#require('DATE_BEFORE', [date]);
  }
  requireDateBetween(start: Moment, end: Moment): GValidationBuilder {
    return this.#require('DATE_BETWEEN', [start, end]);
  }
  requireDateEqualTo(date: Moment): GValidationBuilder {
    return this.#require('DATE_EQUAL_TO', [date]);
  }
  requireDateNotBetween(start: Moment, end: Moment): GValidationBuilder {
    return this.#require('DATE_NOT_BETWEEN', [start, end]);
  }
  requireDateOnOrAfter(date: Moment): GValidationBuilder {
    return this.#require('DATE_ON_OR_AFTER', [date]);
  }
  requireDateOnOrBefore(date: Moment): GValidationBuilder {
    return this.#require('DATE_ON_OR_BEFORE', [date]);
  }
  requireNumberBetween(start: number, end: number): GValidationBuilder {
    return this.#require('NUMBER_BETWEEN', [start, end]);
  }
  requireNumberEqualTo(number: number): GValidationBuilder {
    return this.#require('NUMBER_EQUAL_TO', [number]);
  }
  requireNumberGreaterThan(number: number): GValidationBuilder {
    return this.#require('NUMBER_GREATER_THAN', [number]);
  }
  requireNumberGreaterThanOrEqualTo(number: number): GValidationBuilder {
    return this.#require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }
  requireNumberLessThan(number: number): GValidationBuilder {
    return this.#require('NUMBER_LESS_THAN', [number]);
  }
  requireNumberLessThanOrEqualTo(number: number): GValidationBuilder {
    return this.#require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }
  requireNumberNotBetween(start: number, end: number): GValidationBuilder {
    return this.#require('NUMBER_NOT_BETWEEN', [start, end]);
  }
  requireNumberNotEqualTo(number: number): GValidationBuilder {
    return this.#require('NUMBER_NOT_EQUAL_TO', [number]);
  }
  requireTextContains(text: string): GValidationBuilder {
    return this.#require('TEXT_CONTAINS', [text]);
  }
  requireTextDoesNotContain(text: string): GValidationBuilder {
    return this.#require('TEXT_DOES_NOT_CONTAIN', [text]);
  }
  requireTextEqualTo(text: string): GValidationBuilder {
    return this.#require('TEXT_EQUAL_TO', [text]);
  }
  requireTextIsEmail(): GValidationBuilder {
    return this.#require('TEXT_IS_VALID_EMAIL', []);
  }
  requireTextIsUrl(): GValidationBuilder {
    return this.#require('TEXT_IS_VALID_URL', []);
  }

  #set(change: Partial<Draft>): GValidationBuilder {
    this.#draft = { ...this.#draft, ...change };
    return as<GValidationBuilder>(this);
  }
  #require(criteria: string, args: readonly unknown[], showDropdown = true): GValidationBuilder {
    const method = `DataValidationBuilder.${criteria}`;
    const values = args.map((value) => toCriterion(this.session, value, method));
    return this.#set({ criteria, values, showDropdown });
  }
}
