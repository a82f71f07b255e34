/** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule and -builder */
import { ScriptError } from '../../../runtime/errors.ts';
import { BooleanCriteria } from '../enums.ts';
import { badArguments } from '../errors.ts';
import {
  as,
  enumValue,
  type GConditionalBuilder,
  type GConditionalRule,
  type GRange,
  nameOf,
} from '../google.ts';
import { placeOf, rangeAt } from '../range/place.ts';
import type { Session } from '../session.ts';
import type { ConditionalRule, Place } from '../state.ts';
import { fromCriterion, toCriterion } from './criteria.ts';

type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
type GCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;

interface Draft extends Omit<ConditionalRule, 'areas' | 'criteria'> {
  readonly criteria: string | null;
  readonly places: readonly Place[];
}

const FRESH: Draft = {
  criteria: null,
  values: [],
  places: [],
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
};

type Drafted = Draft & { readonly criteria: string };

export class BooleanCondition implements GCondition {
  readonly session: Session;
  readonly draft: Drafted;
  constructor(session: Session, draft: Drafted) {
    this.session = session;
    this.draft = draft;
  }
  getBackground(): string | null {
    return this.draft.background;
  }
  getBold(): boolean | null {
    return this.draft.bold;
  }
  getCriteriaType(): Criteria {
    return enumValue<Criteria>(BooleanCriteria, this.draft.criteria);
  }
  getCriteriaValues(): ReturnType<GCondition['getCriteriaValues']> {
    return this.draft.values.map((value) => fromCriterion(this.session, value));
  }
  getFontColor(): string | null {
    return this.draft.fontColor;
  }
  getItalic(): boolean | null {
    return this.draft.italic;
  }
  getStrikethrough(): boolean | null {
    return this.draft.strikethrough;
  }
  getUnderline(): boolean | null {
    return this.draft.underline;
  }
}

export class ConditionalFormatRule
  implements Pick<GConditionalRule, 'copy' | 'getBooleanCondition' | 'getGradientCondition' | 'getRanges'>
{
  readonly session: Session;
  readonly draft: Drafted;
  constructor(session: Session, draft: Drafted) {
    this.session = session;
    this.draft = draft;
  }
  copy(): GConditionalBuilder {
    return as<GConditionalBuilder>(new ConditionalFormatRuleBuilder(this.session, this.draft));
  }
  getBooleanCondition(): GCondition {
    return new BooleanCondition(this.session, this.draft);
  }
  getGradientCondition(): null {
    return null;
  }
  getRanges(): GRange[] {
    return this.draft.places.map((place) => rangeAt(this.session, place));
  }
}

/** The record of a rule that the bundle lays on a tab. */
export function conditionalOf(value: unknown, sheet: number): ConditionalRule {
  const method = 'Sheet.setConditionalFormatRules';
  if (!(value instanceof ConditionalFormatRule)) throw badArguments(method);
  const { places, ...rule } = value.draft;
  if (places.some((place) => place.sheet !== sheet)) {
    throw new ScriptError('Conditional format rules must have ranges on the sheet they are set on.');
  }
  return { ...rule, areas: places.map(({ area }) => area) };
}

/** The bundle's view of a record. */
export function conditionalFrom(session: Session, sheet: number, rule: ConditionalRule): GConditionalRule {
  const { areas, ...rest } = rule;
  const draft = { ...rest, places: areas.map((area) => ({ sheet, area })) };
  return as<GConditionalRule>(new ConditionalFormatRule(session, draft));
}

type Built =
  | 'build'
  | 'copy'
  | 'getBooleanCondition'
  | 'getGradientCondition'
  | 'getRanges'
  | 'setBackground'
  | 'setBold'
  | 'setFontColor'
  | 'setItalic'
  | 'setStrikethrough'
  | 'setUnderline'
  | 'setRanges'
  | 'whenCellEmpty'
  | 'whenCellNotEmpty'
  | 'whenFormulaSatisfied'
  | 'whenNumberBetween'
  | 'whenNumberEqualTo'
  | 'whenNumberGreaterThan'
  | 'whenNumberGreaterThanOrEqualTo'
  | 'whenNumberLessThan'
  | 'whenNumberLessThanOrEqualTo'
  | 'whenNumberNotBetween'
  | 'whenNumberNotEqualTo'
  | 'whenTextContains'
  | 'whenTextDoesNotContain'
  | 'whenTextEndsWith'
  | 'whenTextEqualTo'
  | 'whenTextStartsWith'
  | 'withCriteria';

export class ConditionalFormatRuleBuilder implements Pick<GConditionalBuilder, Built> {
  readonly session: Session;
  #draft: Draft;
  constructor(session: Session, draft: Draft = FRESH) {
    this.session = session;
    this.#draft = draft;
  }

  build(): GConditionalRule {
    return as<GConditionalRule>(new ConditionalFormatRule(this.session, this.#finished()));
  }
  copy(): GConditionalBuilder {
    return as<GConditionalBuilder>(new ConditionalFormatRuleBuilder(this.session, this.#draft));
  }
  getBooleanCondition(): GCondition | null {
    return this.#draft.criteria === null ? null : new BooleanCondition(this.session, this.#finished());
  }
  getGradientCondition(): null {
    return null;
  }
  getRanges(): GRange[] {
    return this.#draft.places.map((place) => rangeAt(this.session, place));
  }
  setRanges(ranges: GRange[]): GConditionalBuilder {
    const method = 'ConditionalFormatRuleBuilder.setRanges';
    if (!Array.isArray(ranges)) throw badArguments(method);
    return this.#set({ places: ranges.map((range) => placeOf(range, method)) });
  }
  setBackground(color: string | null): GConditionalBuilder {
    return this.#set({ background: color });
  }
  setFontColor(color: string | null): GConditionalBuilder {
    return this.#set({ fontColor: color });
  }
  setBold(bold: boolean | null): GConditionalBuilder {
    return this.#set({ bold });
  }
  setItalic(italic: boolean | null): GConditionalBuilder {
    return this.#set({ italic });
  }
  setStrikethrough(strikethrough: boolean | null): GConditionalBuilder {
    return this.#set({ strikethrough });
  }
  setUnderline(underline: boolean | null): GConditionalBuilder {
    return this.#set({ underline });
  }
  withCriteria(criteria: Criteria, args: unknown[]): GConditionalBuilder {
    return this.#when(nameOf(criteria), args);
  }
  whenCellEmpty(): GConditionalBuilder {
    return this.#when('CELL_EMPTY', []);
  }
  whenCellNotEmpty(): GConditionalBuilder {
    return this.#when('CELL_NOT_EMPTY', []);
  }
  whenFormulaSatisfied(formula: string): GConditionalBuilder {
    if (!String(formula).startsWith('=')) throw new ScriptError('The formula must start with "=".');
    return this.#when('CUSTOM_FORMULA', [formula]);
  }
  whenNumberBetween(start: number, end: number): GConditionalBuilder {
    return this.#when('NUMBER_BETWEEN', [start, end]);
  }
  whenNumberEqualTo(number: number): GConditionalBuilder {
    return this.#when('NUMBER_EQUAL_TO', [number]);
  }
  whenNumberGreaterThan(number: number): GConditionalBuilder {
    return this.#when('NUMBER_GREATER_THAN', [number]);
  }
  whenNumberGreaterThanOrEqualTo(number: number): GConditionalBuilder {
    return this.#when('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }
  whenNumberLessThan(number: number): GConditionalBuilder {
    return this.#when('NUMBER_LESS_THAN', [number]);
  }
  whenNumberLessThanOrEqualTo(number: number): GConditionalBuilder {
    return this.#when('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }
  whenNumberNotBetween(start: number, end: number): GConditionalBuilder {
    return this.#when('NUMBER_NOT_BETWEEN', [start, end]);
  }
  whenNumberNotEqualTo(number: number): GConditionalBuilder {
    return this.#when('NUMBER_NOT_EQUAL_TO', [number]);
  }
  whenTextContains(text: string): GConditionalBuilder {
    return this.#when('TEXT_CONTAINS', [text]);
  }
  whenTextDoesNotContain(text: string): GConditionalBuilder {
    return this.#when('TEXT_DOES_NOT_CONTAIN', [text]);
  }
  whenTextEndsWith(text: string): GConditionalBuilder {
    return this.#when('TEXT_ENDS_WITH', [text]);
  }
  whenTextEqualTo(text: string): GConditionalBuilder {
    return this.#when('TEXT_EQUAL_TO', [text]);
  }
  whenTextStartsWith(text: string): GConditionalBuilder {
    return this.#when('TEXT_STARTS_WITH', [text]);
  }

  #set(change: Partial<Draft>): GConditionalBuilder {
    this.#draft = { ...this.#draft, ...change };
    return as<GConditionalBuilder>(this);
  }
  #when(criteria: string, args: readonly unknown[]): GConditionalBuilder {
    const method = `ConditionalFormatRuleBuilder.${criteria}`;
    return this.#set({ criteria, values: args.map((value) => toCriterion(this.session, value, method)) });
  }
  #finished(): Drafted {
    const { criteria, places } = this.#draft;
    if (criteria === null) throw new ScriptError('Conditional format rule must have a condition.');
    if (places.length === 0) throw new ScriptError('Conditional format rule must have at least one range.');
    return { ...this.#draft, criteria };
  }
}
