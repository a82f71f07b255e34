/** The movements and criteria as the office's tabs show them: what the generator needs to know of each nominee's row. */
import type { LocaleId } from '../engine/types.ts';
import type { Person } from '../types.ts';
import { readDay, readNumber } from './days.ts';
import { headersOf, mapTab, readRows, type ShownRow, TABS } from './tabs.ts';

export const KINDS = ['Tập thể', 'Cá nhân', 'Hộ gia đình'] as const;
export type Kind = (typeof KINDS)[number];
const KIND_COLUMNS = { 'Tập thể': 'kindTT', 'Cá nhân': 'kindCN', 'Hộ gia đình': 'kindHGD' } as const;

export interface MovementRule {
  readonly code: string;
  /** What the dropdown of the unit's tab offers. */
  readonly label: string;
  readonly kinds: readonly Kind[];
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly groupMinimum: number | null;
}
export interface CriterionRule {
  /** A movement's code, or '*' for all. */
  readonly movement: string;
  /** Column key of the unit's tab that it judges. */
  readonly target: string;
  /** '' for every unit, else a unit's ID or a bloc. */
  readonly scope: string;
  readonly kinds: readonly Kind[];
  readonly check: string;
  readonly threshold: number | string;
  readonly necessity: string;
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
}
export interface Rules {
  readonly movements: readonly MovementRule[];
  readonly criteria: readonly CriterionRule[];
}

const kindsOf = ({ cells }: ShownRow): Kind[] => KINDS.filter((kind) => cells[KIND_COLUMNS[kind]] === 'Có');
const KIND_KEYS = Object.values(KIND_COLUMNS);

/** Reads both tabs; `unitSheet` is any unit's tab, whose headers name the columns that criteria judge. */
export function readRules(person: Person, unitSheet: string, locale: LocaleId): Rules {
  const movements = readRows(person, mapTab(person, TABS.movements), 'movements', [
    'code',
    'label',
    'fromYear',
    'toYear',
    'groupMinimum',
    'on',
    ...KIND_KEYS,
  ]);
  const targets = headersOf(person, mapTab(person, unitSheet), 'nominees');
  const criteria = readRows(person, mapTab(person, TABS.criteria), 'criteria', [
    'movement',
    'target',
    'scope',
    'check',
    'threshold',
    'necessity',
    'label',
    'from',
    'to',
    ...KIND_KEYS,
  ]);
  const number = (text = ''): number | null => readNumber(text, locale);
  return {
    movements: movements
      .filter(({ cells }) => cells.on === 'Có')
      .map((row) => ({
        code: row.cells.code ?? '',
        label: row.cells.label ?? '',
        kinds: kindsOf(row),
        fromYear: number(row.cells.fromYear),
        toYear: number(row.cells.toYear),
        groupMinimum: number(row.cells.groupMinimum),
      })),
    criteria: criteria.map((row) => {
      const { movement = '', target = '', scope = '', check = '', threshold = '' } = row.cells;
      return {
        movement,
        target: targets.get(target) ?? '',
        scope,
        kinds: kindsOf(row),
        check,
        threshold: number(threshold) ?? threshold,
        necessity: row.cells.necessity ?? '',
        label: row.cells.label ?? '',
        from: readDay(row.cells.from ?? ''),
        to: readDay(row.cells.to ?? ''),
      };
    }),
  };
}

/** Whom and when a nominee is judged for. */
export interface Setting {
  readonly unit: string;
  readonly bloc: string;
  readonly year: number;
  /** Bounds of the reporting period. */
  readonly from: string;
  readonly to: string;
}

export const movementsOf = (rules: Rules, year: number): readonly MovementRule[] =>
  rules.movements.filter((each) => year >= (each.fromYear ?? 0) && year <= (each.toYear ?? 9999));

/** What is asked of a kind in a movement: column by column the unit's own criterion, else its bloc's, else the general one. */
export function askedOf(rules: Rules, movement: string, kind: Kind, of: Setting): readonly CriterionRule[] {
  const fits = (each: CriterionRule): boolean =>
    (each.movement === movement || each.movement === '*') &&
    each.kinds.includes(kind) &&
    (each.from === null || each.from <= of.to) &&
    (each.to === null || each.to >= of.to);
  const rank = (each: CriterionRule): number => [of.unit, of.bloc, ''].indexOf(each.scope);
  const asked = new Map<string, CriterionRule>();
  for (const each of rules.criteria) {
    const other = asked.get(each.target);
    if (!fits(each) || rank(each) < 0) continue;
    if (other === undefined || rank(each) < rank(other)) asked.set(each.target, each);
  }
  return [...asked.values()];
}
