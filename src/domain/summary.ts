import { CHANNELS, type Channel } from '../catalogue/lifecycle.ts';
import { type KindCode, STAGES, type Stage } from '../catalogue/terms.ts';
import type { IsoDate, Movement } from '../catalogue/types.ts';
import type { Unit } from '../catalogue/units.ts';
import { type Exemplar, type Rankable, rankExemplars } from './exemplars.ts';
import { type Plans, plansOf, type UnitPlan } from './plans.ts';
import { blocLines, entryOf, kindLines, movementLines, overlaps, shareOf } from './summaryLines.ts';
import { type Countable, count, type Line, newTally, percentOf, type Tally, toLine } from './tallies.ts';
import { isInForce } from './units.ts';

/** One nominee's row, of any year: the summary takes what it needs. '' and null stand for what the row leaves open. */
export interface SummaryRow extends Countable, Rankable {
  /** The nominee's ID, where it has one. */
  readonly id?: string;
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
  /** Plans, launches and money by unit; units without are left out. */
  readonly plans?: ReadonlyMap<string, UnitPlan>;
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

/** One of leadership's five figures. */
export interface Figure {
  readonly code: FigureCode;
  readonly value: number;
  /** The whole it belongs to, where there is one. */
  readonly outOf: number | null;
  /** What was aimed at: the units' chỉ tiêu, the models they committed themselves to, all units. */
  readonly target: number | null;
  readonly targetPercent: number | null;
}

export interface ChannelLine {
  readonly channel: Channel;
  /** Exemplars made known there, and how often in all. */
  readonly exemplars: number;
  readonly times: number;
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
  /** One line a unit that `byBloc` lists, in its order. */
  readonly plans: Plans;
  /** Tuyên truyền by channel, every channel. */
  readonly byChannel: readonly ChannelLine[];
}

/** Compiles one year in a single pass over the rows. */
export function summarise(input: SummaryInput): Summary {
  const tallies = tallyRows(input);
  const asked = input.units.filter((unit) => isAsked(unit, input)).map(toSummaryUnit);
  const unreportedUnits = asked.filter((unit) => !input.reported.has(unit.id));
  const silentUnits = unreportedUnits.filter((unit) => (tallies.byUnit.get(unit.id)?.nominees ?? 0) === 0);
  const byBloc = blocLines(input, tallies.byUnit, new Set(silentUnits.map((unit) => unit.id)));
  const byMovement = movementLines(input.movements, tallies.byMovement);
  const units = byBloc.flatMap((bloc) => bloc.units);
  const totals = { ...toLine(tallies.total), ...shareOf(units) };
  const plans = plansOf(units, input.plans ?? new Map());
  return {
    year: input.year,
    totals,
    byKind: kindLines([...tallies.byMovement.values()]),
    byMovement,
    byBloc,
    byStage: [...STAGES, null].map((stage) => ({ stage, nominees: tallies.byStage.get(stage) ?? 0 })),
    silentUnits,
    unreportedUnits,
    figures: figuresOf(totals, plans, asked.length, unreportedUnits.length),
    exemplars: rankExemplars(tallies.rows, input.exemplarLimit),
    plans,
    byChannel: CHANNELS.map((channel) => channelLine(channel, tallies.rows)),
  };
}

function figuresOf(
  totals: Summary['totals'],
  plans: Plans,
  asked: number,
  unreported: number,
): readonly Figure[] {
  const { nominees, eligible, rewarded, effective, target, targetPercent } = totals;
  const { commitment } = plans.totals;
  const reported = asked - unreported;
  const aim = (value: number, aimed: number | null) => ({
    target: aimed,
    targetPercent: percentOf(value, aimed),
  });
  return [
    { code: 'nominees', value: nominees, outOf: null, target: null, targetPercent: null },
    { code: 'eligible', value: eligible, outOf: nominees, target, targetPercent },
    { code: 'rewarded', value: rewarded, outOf: nominees, target: null, targetPercent: null },
    { code: 'effective', value: effective, outOf: nominees, ...aim(effective, commitment) },
    { code: 'unitsReported', value: reported, outOf: asked, ...aim(reported, asked) },
  ];
}

function channelLine(channel: Channel, rows: readonly SummaryRow[]): ChannelLine {
  const times = rows.map((row) => (row.channels ?? []).filter((each) => each === channel).length);
  return {
    channel,
    exemplars: times.filter((each) => each > 0).length,
    times: times.reduce((sum, each) => sum + each, 0),
  };
}

export type KindTallies = Map<KindCode | null, Tally>;

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

/** Nothing but what a summary shows: callers pass whole units, e-mails included. */
const toSummaryUnit = ({ id, name, bloc, from, to, target }: SummaryUnit): SummaryUnit => ({
  id,
  name,
  bloc,
  from,
  to,
  target,
});

/** Whether the unit belongs to the year and is still there to be asked about it. */
function isAsked(unit: SummaryUnit, { from, to, today }: SummaryInput): boolean {
  return isInForce(unit, today) && overlaps(unit, from, to);
}
