/** Units at a glance, as Hồ sơ has them. */
import {
  FOLLOWING_STATUSES,
  RETURNED,
  STAGES,
  type Stage,
  type Status,
  VERDICTS,
} from '../catalogue/terms.ts';
import type { Unit } from '../catalogue/units.ts';
import type { Context } from './define.ts';
import { statusOf } from './nominees.ts';
import { REMOVED, type RegisterCells, type RegisterKey } from './registerRows.ts';
import { cardOf, openYears, type UnitCard } from './sessionStart.ts';
import { planOf, type UnitYearCells } from './unitYears.ts';

/** A unit's yearly duties at a glance. */
export interface PlanTally {
  /** Filed: with number and date. */
  readonly planFiled: boolean;
  readonly reportFiled: boolean;
  readonly launches: number;
  readonly commitment: number | null;
  /** Of its nominees, at Đăng ký or beyond, and beyond Khen thưởng. */
  readonly registered: number;
  readonly effective: number;
  readonly fundingProposed: number | null;
  readonly fundingApproved: number | null;
  readonly fundingSpent: number | null;
}
/** One unit in one year, as Hồ sơ has it. */
export interface UnitTally {
  readonly unit: UnitCard;
  readonly nominees: number;
  /** Of these. */
  readonly eligible: number;
  readonly submitted: number;
  /** Of the submitted, decided on by the office. */
  readonly decided: number;
  /** What Kế hoạch, báo cáo says of the unit and year; null where it has no line. */
  readonly plan: PlanTally | null;
  /** Its tab has changed since Hồ sơ took it in. */
  readonly changed: boolean;
}

/** A file sent back is the unit's again, as its officer's own count has it: neither submitted nor decided on. */
const UNDECIDED: readonly Status[] = [...FOLLOWING_STATUSES, RETURNED];
const isDecided = ({ status }: Pick<RegisterCells, 'status'>): boolean =>
  !UNDECIDED.includes(statusOf(status));

/** What tallies look at in the register. */
export const TALLY_KEYS = [
  'id',
  'status',
  'unit',
  'year',
  'stage',
  'verdict',
] as const satisfies readonly RegisterKey[];
type TallyCells = Pick<RegisterCells, (typeof TALLY_KEYS)[number]>;

/** Tallies of these units in a year, in their order; `changed` tells which tabs the register has not taken in yet. */
export function talliesOf(
  units: readonly Unit[],
  register: readonly TallyCells[],
  year: number,
  changed: (unit: string) => boolean,
  unitYears: readonly UnitYearCells[] = [],
): UnitTally[] {
  const rows = new Map<string, TallyCells[]>();
  for (const row of register) {
    if (row.status === REMOVED || (row.year !== year && row.year !== '')) continue;
    const unit = String(row.unit);
    rows.set(unit, [...(rows.get(unit) ?? []), row]);
  }
  return units.map((unit) => {
    const own = rows.get(unit.id) ?? [];
    const decided = own.filter(isDecided).length;
    return {
      unit: cardOf(unit),
      nominees: own.length,
      eligible: own.filter((row) => row.verdict === VERDICTS.eligible).length,
      submitted: decided + own.filter((row) => row.status === 'Đã nộp').length,
      decided,
      plan: planTally(
        unitYears.find((line) => line.unit === unit.id && line.year === year),
        own,
      ),
      changed: changed(unit.id),
    };
  });
}

/** The unit's duties beside how far its nominees have come. */
function planTally(line: UnitYearCells | undefined, own: readonly TallyCells[]): PlanTally | null {
  if (line === undefined) return null;
  const reached = (from: Stage): number =>
    own.filter((row) => STAGES.indexOf(row.stage as Stage) >= STAGES.indexOf(from)).length;
  return { ...planOf(line), registered: reached('Đăng ký'), effective: reached('Tuyên truyền') };
}

/** The year a question without one is about: the latest open one, else this year. */
export const yearMeant = (year: number, { config, today }: Pick<Context, 'config' | 'today'>): number =>
  year !== 0 ? year : (openYears(config.settings.years)[0]?.year ?? Number(today.slice(0, 4)));
