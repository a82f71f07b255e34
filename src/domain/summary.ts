import { KINDS, type KindCode, STAGES, type Stage } from '../catalogue/terms.ts';
import type { IsoDate, Movement } from '../catalogue/types.ts';
import type { Unit } from '../catalogue/units.ts';
import { type Exemplar, type Rankable, rankExemplars } from './exemplars.ts';
import { add, type Countable, count, type Line, newTally, percentOf, type Tally, toLine } from './tallies.ts';
import { isInForce } from './units.ts';

/** One nominee's row, of any year: the summary takes what it needs. '' and null stand for what the row leaves open. */
export interface SummaryRow extends Countable, Rankable {
  readonly year: number;
}

export type SummaryUnit = Pick<Unit, 'id' | 'name' | 'bloc' | 'from' | 'to' | 'target'>;

export interface SummaryInput {
  readonly year: number;
  /** Bounds of the year's reporting period. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Day on which the summary is made: units no longer in force by then are not asked about. */
  readonly today: IsoDate;
  /** Rows of the year and of the year before; others are passed over, and so is a row whose status is Đã gỡ. */
  readonly rows: readonly SummaryRow[];
  readonly units: readonly SummaryUnit[];
  readonly movements: readonly Pick<Movement, 'code'>[];
  /** IDs of the units that have handed in the year's report. */
  readonly reported: ReadonlySet<string>;
  readonly exemplarLimit: number;
}

export interface KindLine extends Line {
  /** null: rows that name no kind. */
  readonly kind: KindCode | null;
}

export interface MovementLine extends Line {
  /** A code of the catalogue, or whatever else rows hold ('' for nothing). */
  readonly movement: string;
  readonly byKind: readonly KindLine[];
}

/** Eligible nominees against the chỉ tiêu of the units that have one. */
export interface TargetShare {
  readonly target: number | null;
  readonly targetPercent: number | null;
}

export interface UnitLine extends Line, TargetShare {
  readonly unit: string;
  /** The unit's name, or the ID again when rows name a unit that is not listed. */
  readonly name: string;
  readonly reported: boolean;
  /** In force, yet neither a nominee nor a report. */
  readonly silent: boolean;
}

export interface BlocLine extends Line, TargetShare {
  /** Roman number of the group. */
  readonly numeral: string;
  /** '' for units without a bloc and units not listed. */
  readonly bloc: string;
  readonly units: readonly UnitLine[];
}

export interface StageLine {
  readonly stage: Stage | null;
  readonly nominees: number;
}

export type FigureCode = 'nominees' | 'eligible' | 'rewarded' | 'effective' | 'unitsReported';

/** One of leadership's five figures; `outOf` is the whole it belongs to, where there is one. */
export interface Figure {
  readonly code: FigureCode;
  readonly value: number;
  readonly outOf: number | null;
}

export interface Summary {
  readonly year: number;
  readonly totals: Line & TargetShare;
  /** Totals by kind, over all movements. */
  readonly byKind: readonly KindLine[];
  /** Every movement given, in its order, then what rows hold besides. */
  readonly byMovement: readonly MovementLine[];
  readonly byBloc: readonly BlocLine[];
  readonly byStage: readonly StageLine[];
  /** Units in force that have neither a nominee nor a report. */
  readonly silentUnits: readonly SummaryUnit[];
  /** Units in force that have not reported. */
  readonly unreportedUnits: readonly SummaryUnit[];
  readonly figures: readonly Figure[];
  readonly exemplars: readonly Exemplar[];
}

/** Compiles one year in a single pass over the rows. */
export function summarise(input: SummaryInput): Summary {
  const tallies = tallyRows(input);
  const asked = input.units.filter((unit) => isAsked(unit, input));
  const unreportedUnits = asked.filter((unit) => !input.reported.has(unit.id));
  const silentUnits = unreportedUnits.filter((unit) => (tallies.byUnit.get(unit.id)?.nominees ?? 0) === 0);
  const byBloc = blocLines(input, tallies.byUnit, new Set(silentUnits.map((unit) => unit.id)));
  const byMovement = movementLines(input.movements, tallies.byMovement);
  const totals = { ...toLine(tallies.total), ...shareOf(byBloc.flatMap((bloc) => bloc.units)) };
  return {
    year: input.year,
    totals,
    byKind: kindLines([...tallies.byMovement.values()]),
    byMovement,
    byBloc,
    byStage: [...STAGES, null].map((stage) => ({ stage, nominees: tallies.byStage.get(stage) ?? 0 })),
    silentUnits,
    unreportedUnits,
    figures: [
      { code: 'nominees', value: totals.nominees, outOf: null },
      { code: 'eligible', value: totals.eligible, outOf: totals.nominees },
      { code: 'rewarded', value: totals.rewarded, outOf: totals.nominees },
      { code: 'effective', value: totals.effective, outOf: totals.nominees },
      { code: 'unitsReported', value: asked.length - unreportedUnits.length, outOf: asked.length },
    ],
    exemplars: rankExemplars(tallies.rows, input.exemplarLimit),
  };
}

type KindTallies = Map<KindCode | null, Tally>;

interface Tallies {
  readonly total: Tally;
  readonly byMovement: Map<string, KindTallies>;
  readonly byUnit: Map<string, Tally>;
  readonly byStage: Map<Stage | null, number>;
  /** The year's rows that count. */
  readonly rows: readonly SummaryRow[];
}

function tallyRows({ year, rows }: SummaryInput): Tallies {
  const total = newTally();
  const byMovement = new Map<string, KindTallies>();
  const byUnit = new Map<string, Tally>();
  const byStage = new Map<Stage | null, number>();
  const counted: SummaryRow[] = [];
  for (const row of rows) {
    if (row.status === 'Đã gỡ' || (row.year !== year && row.year !== year - 1)) continue;
    const ofMovement = entryOf(byMovement, row.movement, () => new Map<KindCode | null, Tally>());
    const places = [total, entryOf(ofMovement, row.kind, newTally), entryOf(byUnit, row.unit, newTally)];
    if (row.year === year) {
      for (const tally of places) count(tally, row);
      byStage.set(row.stage, (byStage.get(row.stage) ?? 0) + 1);
      counted.push(row);
    } else {
      for (const tally of places) tally.lastYear += 1;
    }
  }
  return { total, byMovement, byUnit, byStage, rows: counted };
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const present = map.get(key);
  if (present !== undefined) return present;
  const made = make();
  map.set(key, made);
  return made;
}

/** Whether the unit belongs to the year and is still there to be asked about it. */
function isAsked(unit: SummaryUnit, { from, to, today }: SummaryInput): boolean {
  return isInForce(unit, today) && overlaps(unit, from, to);
}

function overlaps(unit: SummaryUnit, from: IsoDate, to: IsoDate): boolean {
  return (unit.from === null || unit.from <= to) && (unit.to === null || unit.to >= from);
}

function sumOf(tallies: Iterable<Tally>): Tally {
  const sum = newTally();
  for (const tally of tallies) add(sum, tally);
  return sum;
}

/** A line for each kind, and for rows without one where there are any. */
function kindLines(parts: readonly KindTallies[]): readonly KindLine[] {
  const ofKind = (kind: KindCode | null): KindLine => ({
    kind,
    ...toLine(sumOf(parts.map((part) => part.get(kind) ?? newTally()))),
  });
  const lines = KINDS.map(({ code }) => ofKind(code));
  return parts.some((part) => part.has(null)) ? [...lines, ofKind(null)] : lines;
}

function movementLines(
  movements: SummaryInput['movements'],
  byMovement: ReadonlyMap<string, KindTallies>,
): readonly MovementLine[] {
  const codes = new Set([...movements.map((movement) => movement.code), ...byMovement.keys()]);
  return Array.from(codes, (movement) => {
    const kinds: KindTallies = byMovement.get(movement) ?? new Map();
    return { movement, ...toLine(sumOf(kinds.values())), byKind: kindLines([kinds]) };
  });
}

function shareOf(units: readonly UnitLine[]): TargetShare {
  const withTarget = units.filter((unit) => unit.target !== null);
  const target = withTarget.reduce((sum, unit) => sum + (unit.target ?? 0), 0);
  const eligible = withTarget.reduce((sum, unit) => sum + unit.eligible, 0);
  return {
    target: withTarget.length === 0 ? null : target,
    targetPercent: percentOf(eligible, target),
  };
}

/** Blocs in the order in which their units are listed; a unit outside the year appears only with data. */
function blocLines(
  input: SummaryInput,
  byUnit: ReadonlyMap<string, Tally>,
  silent: ReadonlySet<string>,
): readonly BlocLine[] {
  const listed = new Set(input.units.map((unit) => unit.id));
  const unlisted = [...byUnit.keys()].filter((id) => !listed.has(id)).map(unlistedUnit);
  const groups = new Map<string, SummaryUnit[]>();
  for (const unit of [...input.units, ...unlisted]) {
    if (!byUnit.has(unit.id) && !overlaps(unit, input.from, input.to)) continue;
    entryOf(groups, unit.bloc, () => []).push(unit);
  }
  return Array.from(groups, ([bloc, members], index) => {
    const units = members.map((unit): UnitLine => {
      const line = toLine(byUnit.get(unit.id) ?? newTally());
      const { id, name, target } = unit;
      const targetPercent = percentOf(line.eligible, target);
      const reported = input.reported.has(id);
      return { unit: id, name, ...line, target, targetPercent, reported, silent: silent.has(id) };
    });
    const sum = sumOf(members.map((unit) => byUnit.get(unit.id) ?? newTally()));
    return { numeral: toRoman(index + 1), bloc, ...toLine(sum), ...shareOf(units), units };
  });
}

function unlistedUnit(id: string): SummaryUnit {
  return { id, name: id, bloc: '', from: null, to: null, target: null };
}

/** Roman numeral of a number from 1 on. */
export function toRoman(number: number): string {
  const signs = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const;
  let rest = number;
  let roman = '';
  for (const [value, sign] of signs) {
    while (rest >= value) {
      roman += sign;
      rest -= value;
    }
  }
  return roman;
}
