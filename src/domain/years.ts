/** What opening and locking a year decides: the days of the next one, which models go on, and who answers for a unit that is gone. */
import { defaultYear, type YearSettings } from '../catalogue/settings.ts';
import { STAGES, type Stage, type Status } from '../catalogue/terms.ts';
import type { IsoDate } from '../catalogue/types.ts';
import type { Unit } from '../catalogue/units.ts';
import { isIsoDate } from './dates.ts';

const DAYS = ['from', 'to', 'planDue', 'midYearDue', 'nomineeDue', 'reportDue'] as const;

/** The same day so many years later; 29/2 becomes 28/2 where the year has none. */
export function shiftYears(date: IsoDate, years: number): IsoDate {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
  const shifted = `${year}${date.slice(4)}`;
  return isIsoDate(shifted) ? shifted : `${year}-02-28`;
}

/** A year's settings from the latest year before it, its days shifted; the defaults where no year is known. Its fund is not known yet. */
export function nextSettings(years: readonly YearSettings[], year: number): YearSettings {
  const model = years
    .filter((each) => each.year < year)
    .reduce<YearSettings | null>(
      (found, each) => (found !== null && found.year > each.year ? found : each),
      null,
    );
  if (model === null) return defaultYear(year);
  const days = Object.fromEntries(DAYS.map((key) => [key, shiftYears(model[key], year - model.year)]));
  return { ...defaultYear(year), ...days };
}

const AWARD_STAGE = STAGES.indexOf('Khen thưởng');
const OVER: readonly Status[] = ['Đã khen', 'Không đủ điều kiện', 'Đã gỡ'];

/** A model still being built: it has a stage before Khen thưởng, and its file was neither rewarded nor refused nor taken away. */
export const isUnfinished = (status: Status, stage: Stage | null): boolean =>
  stage !== null && STAGES.indexOf(stage) < AWARD_STAGE && !OVER.includes(status);

type Heir = Pick<Unit, 'id' | 'to' | 'successor'>;

/**
 * Who answers for a unit on that day: itself while it is in force, else its successor, and the successor's after that one's end. A
 * unit that names no successor, or whose successors name each other, stays itself.
 */
export function heirOf(unit: string, units: ReadonlyMap<string, Heir>, day: IsoDate): string {
  const passed = new Set<string>();
  let current = unit;
  for (;;) {
    const known = units.get(current);
    if (known === undefined || known.to === null || known.to >= day || known.successor === null)
      return current;
    passed.add(current);
    if (passed.has(known.successor)) return unit;
    current = known.successor;
  }
}

export const unitsById = <U extends Heir>(units: readonly U[]): ReadonlyMap<string, U> =>
  new Map(units.map((unit) => [unit.id, unit]));
