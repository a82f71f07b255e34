/**
 * Whether a nominee meets the criteria: the first execution of the one definition whose second is `workbook/verdictFormulas.ts`.
 * Change one, change the other. Both judge the raw cell; nothing is folded, trimmed or guessed.
 */
import {
  ALL,
  COMMON_TARGETS,
  KINDS,
  type KindCode,
  SLOT_TARGETS,
  type Target,
  type Verdict,
  YES,
} from '../catalogue/terms.ts';
import type { Criterion, IsoDate, Movement } from '../catalogue/types.ts';
import { isoToSerial } from './dates.ts';
import { isBlankCell, type RawCell } from './raw.ts';

export const TARGETS: readonly Target[] = [
  ...COMMON_TARGETS.map((target) => target.code),
  ...SLOT_TARGETS.map((target) => target.code),
];

/** The cells of a nominee's row that decide. */
export type NomineeCells = Readonly<Record<'year' | 'movement' | 'kind' | 'name' | Target, RawCell>>;

export type Mark = 'pass' | 'fail' | 'open';
export const BASE_CHECKS = ['name', 'movement', 'kind', 'year'] as const;
export type BaseCheck = (typeof BASE_CHECKS)[number];

/** One thing asked of the row: a base check (its key is the check's) or a criterion (its key is the target's). */
export interface Judged {
  readonly key: BaseCheck | Target;
  readonly mark: Mark;
  /** Null for a base check. */
  readonly criterion: Criterion | null;
}

export interface Evaluation {
  /** Null for an empty row. */
  readonly verdict: Verdict | null;
  readonly movement: Movement | null;
  readonly kind: KindCode | null;
  readonly judged: readonly Judged[];
  /** Of `total` things asked (bonus criteria aside, a group counted as many as it needs) so many hold. */
  readonly passed: number;
  readonly total: number;
  readonly bonus: number;
}

/** The reporting period of an open year; both days belong to it. */
export interface Period {
  readonly year: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface RuleSource {
  readonly movements: readonly Movement[];
  readonly criteria: readonly Criterion[];
  /** Open years only. */
  readonly periods: readonly Period[];
}
export interface Jurisdiction {
  readonly unit: string;
  readonly bloc: string;
}
export type Judge = (cells: NomineeCells, of: Jurisdiction) => Evaluation;

/** The value of the movement list. */
export const movementLabel = (movement: Pick<Movement, 'code' | 'short'>): string =>
  `${movement.code} – ${movement.short}`;

interface Frame {
  readonly from: number;
  readonly to: number;
}

/** A judge over the rules; it remembers which criteria apply where, so that thousands of rows cost little. */
export function createJudge(source: RuleSource): Judge {
  const movements = new Map(
    source.movements.filter((each) => each.on).map((each) => [movementLabel(each), each]),
  );
  const periods = new Map(
    source.periods.map((each) => [each.year, { from: isoToSerial(each.from), to: isoToSerial(each.to) }]),
  );
  const kinds = new Map<RawCell, KindCode>(KINDS.map((kind) => [kind.label, kind.code]));
  const asked = rememberAsked(source);
  return (cells, of) => {
    if (`${cells.movement}${cells.name}` === '') return EMPTY;
    const movement = movements.get(String(cells.movement)) ?? null;
    const kind = kinds.get(cells.kind) ?? null;
    const year = typeof cells.year === 'number' ? asCompared(cells.year) : null;
    const period = year === null ? null : (periods.get(year) ?? null);
    const judged: Judged[] = baseMarks(cells, movement, kind, period);
    if (kind !== null && period !== null && year !== null) {
      for (const criterion of asked(movement?.code ?? '', kind, year, of)) {
        judged.push({
          key: criterion.target,
          mark: markOf(cells[criterion.target], criterion, period),
          criterion,
        });
      }
    }
    return conclude(judged, movement, kind);
  };
}

const EMPTY: Evaluation = {
  verdict: null,
  movement: null,
  kind: null,
  judged: [],
  passed: 0,
  total: 0,
  bonus: 0,
};
const passIf = (condition: boolean): Mark => (condition ? 'pass' : 'fail');

function baseMarks(
  cells: NomineeCells,
  movement: Movement | null,
  kind: KindCode | null,
  period: Frame | null,
): Judged[] {
  const base = (key: BaseCheck, mark: Mark): Judged => ({ key, mark, criterion: null });
  const kindMark = (): Mark => {
    if (isBlankCell(cells.kind)) return 'open';
    if (kind === null) return 'fail';
    return movement === null ? 'open' : passIf(movement.kinds.includes(kind));
  };
  const yearMark = (): Mark => {
    if (isBlankCell(cells.year)) return 'open';
    if (period === null) return 'fail';
    return movement === null ? 'open' : passIf(isInWindow(movement, asCompared(Number(cells.year))));
  };
  return [
    base('name', isBlankCell(cells.name) ? 'open' : 'pass'),
    base('movement', isBlankCell(cells.movement) ? 'open' : passIf(movement !== null)),
    base('kind', kindMark()),
    base('year', yearMark()),
  ];
}

/** Whether a nominee of this year may stand in the movement. */
export const isInWindow = (movement: Pick<Movement, 'fromYear' | 'toYear'>, year: number): boolean =>
  year >= (movement.fromYear ?? 0) && year <= (movement.toYear ?? 9999);

/** Target by target the unit's own criterion, else its bloc's, else the general one, among those that fit kind and year. */
function rememberAsked(
  source: RuleSource,
): (movement: string, kind: KindCode, year: number, of: Jurisdiction) => readonly Criterion[] {
  const byKey = new Map<string, Criterion>();
  for (const each of source.criteria) {
    const key = `${each.scope}|${each.movement}|${each.target}`;
    if (!byKey.has(key)) byKey.set(key, each);
  }
  const ends = new Map(source.periods.map((each) => [each.year, each.to]));
  const known = new Map<string, readonly Criterion[]>();
  return (movement, kind, year, of) => {
    const key = `${movement}|${kind}|${year}|${of.unit}|${of.bloc}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const end = ends.get(year) ?? '';
    const found = TARGETS.flatMap((target) => {
      const at = target.startsWith('c') && /^c\d+$/.test(target) ? movement : ALL;
      const candidates = [of.unit, of.bloc, ALL].map((scope) => byKey.get(`${scope}|${at}|${target}`));
      const first = candidates.find((each) => each?.kinds.includes(kind) && isInForce(each, end));
      return first === undefined ? [] : [first];
    });
    known.set(key, found);
    return found;
  };
}

const isInForce = (criterion: Criterion, day: IsoDate): boolean =>
  (criterion.from === null || criterion.from <= day) && (criterion.to === null || criterion.to >= day);

function markOf(cell: RawCell, criterion: Criterion, period: Frame): Mark {
  if (isBlankCell(cell)) return 'open';
  return passIf(meets(cell, criterion, period));
}

/** Spreadsheets compare numbers by their first 15 digits, so that 0.1 + 0.2 is 0.3. */
const asCompared = (value: number): number =>
  Number.isSafeInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));

function meets(cell: RawCell, { check, threshold }: Criterion, period: Frame): boolean {
  switch (check) {
    case 'yes':
      return cell === YES;
    case 'text':
      return true;
    case 'link':
      return String(cell).slice(0, 4) === 'http';
    case 'dateInPeriod':
      return typeof cell === 'number' && asCompared(cell) >= period.from && asCompared(cell) < period.to + 1;
    case 'oneOf':
      return typeof cell === 'string' && !cell.includes(';') && `; ${threshold}; `.includes(`; ${cell}; `);
    default:
      return typeof cell === 'number' && typeof threshold === 'number' && meetsNumber(cell, check, threshold);
  }
}

/** Percentages are written in points (95) or with the sign (95% is 0.95 on the sheet); outside 0–100 none is met. */
function meetsNumber(
  cell: number,
  check: 'atLeast' | 'atMost' | 'percentAtLeast' | 'percentAtMost',
  threshold: number,
): boolean {
  const value = asCompared(cell);
  const limit = asCompared(threshold);
  if (check === 'atLeast') return value >= limit;
  if (check === 'atMost') return value <= limit;
  if (value < 0 || value > 100) return false;
  const points = Math.round(cell * 100 * 1e9) / 1e9;
  if (check === 'percentAtLeast') return (value <= 1 ? points : value) >= limit;
  return (value < 1 ? points : value) <= limit;
}

function conclude(judged: readonly Judged[], movement: Movement | null, kind: KindCode | null): Evaluation {
  const count = { pass: 0, fail: 0, open: 0 };
  const group = { pass: 0, fail: 0, open: 0 };
  let bonus = 0;
  for (const { mark, criterion } of judged) {
    const necessity = criterion?.necessity ?? 'required';
    if (necessity === 'required') count[mark] += 1;
    else if (necessity === 'group') group[mark] += 1;
    else if (mark === 'pass') bonus += 1;
  }
  const size = group.pass + group.fail + group.open;
  const minimum = movement?.groupMinimum ?? 0;
  const need = minimum === 0 || minimum > size ? size : minimum;
  const isLost = count.fail > 0 || group.pass + group.open < need;
  const isUnsure = count.open > 0 || group.pass < need;
  return {
    verdict: isLost ? 'ineligible' : isUnsure ? 'incomplete' : 'eligible',
    movement,
    kind,
    judged,
    passed: count.pass + Math.min(group.pass, need),
    total: count.pass + count.fail + count.open + need,
    bonus,
  };
}

/** What stands in the way of eligibility: required and group marks that are not passed. */
export const hindrances = (evaluation: Evaluation): readonly Judged[] =>
  evaluation.judged.filter((each) => each.mark !== 'pass' && each.criterion?.necessity !== 'bonus');
