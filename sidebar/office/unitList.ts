/** Which units are shown and in which order: plain data in, plain data out. */
import type { UnitTally } from '../../src/commands/officeOverview.ts';
import { stripDiacritics } from '../../src/domain/names.ts';

export const SHOWS = ['all', 'silent', 'behind', 'changed', 'unplanned', 'unreported'] as const;
export type Show = (typeof SHOWS)[number];
export const SORTS = ['silent', 'progress', 'name', 'given'] as const;
export type Sort = (typeof SORTS)[number];

export interface UnitQuery {
  readonly search: string;
  readonly show: Show;
  readonly sort: Sort;
}

/** What the bar of a unit measures: what it submitted, against its target or else against what it has entered. */
export const goalOf = ({ unit, nominees }: UnitTally): number => unit.target ?? nominees;
/** Nothing entered, and nothing on its way into the register. */
export const isSilent = ({ nominees, changed }: UnitTally): boolean => nominees === 0 && !changed;
export const isFull = (tally: UnitTally): boolean => tally.submitted > 0 && tally.submitted >= goalOf(tally);
const isBehind = (tally: UnitTally): boolean => tally.submitted < (tally.unit.target ?? 0);
/** A unit without a line in the yearly tab has filed nothing. */
const isPlanned = ({ plan }: UnitTally): boolean => plan?.planFiled === true;

const SHOWN: Readonly<Record<Show, (tally: UnitTally) => boolean>> = {
  all: () => true,
  silent: isSilent,
  behind: isBehind,
  changed: ({ changed }) => changed,
  unplanned: (tally) => !isPlanned(tally),
  unreported: ({ plan }) => plan?.reportFiled !== true,
};

const share = (tally: UnitTally): number => {
  const goal = goalOf(tally);
  return goal === 0 ? 0 : tally.submitted / goal;
};

/** The units that fit the search and the filter, in the order asked for; equals stay in the order of Đơn vị. */
export function queryUnits(tallies: readonly UnitTally[], { search, show, sort }: UnitQuery): UnitTally[] {
  const wanted = stripDiacritics(search);
  const found = tallies.filter(
    (tally) =>
      SHOWN[show](tally) &&
      stripDiacritics(`${tally.unit.name} ${tally.unit.id} ${tally.unit.bloc}`).includes(wanted),
  );
  const { compare } = new Intl.Collator('vi', { numeric: true });
  const orders: Readonly<Record<Sort, (a: UnitTally, b: UnitTally) => number>> = {
    silent: (a, b) => Number(isSilent(b)) - Number(isSilent(a)) || share(a) - share(b),
    progress: (a, b) => share(a) - share(b),
    name: (a, b) => compare(a.unit.name, b.unit.name),
    given: () => 0,
  };
  return found.sort(orders[sort]);
}

export const countShown = (tallies: readonly UnitTally[], show: Show): number =>
  tallies.filter(SHOWN[show]).length;

export interface Totals {
  readonly nominees: number;
  readonly eligible: number;
  readonly submitted: number;
  readonly decided: number;
}
export const totalsOf = (tallies: readonly UnitTally[]): Totals => {
  const sum = (key: keyof Totals): number => tallies.reduce((total, tally) => total + tally[key], 0);
  return {
    nominees: sum('nominees'),
    eligible: sum('eligible'),
    submitted: sum('submitted'),
    decided: sum('decided'),
  };
};

/** How far the units are with the year's plan, and how often they called for the movements. */
export const plansOf = (
  tallies: readonly UnitTally[],
): { readonly planned: number; readonly launches: number } => ({
  planned: tallies.filter(isPlanned).length,
  launches: tallies.reduce((total, { plan }) => total + (plan?.launches ?? 0), 0),
});

/** Fresh tallies take the place of those of the same unit. */
export function withFresh(
  tallies: readonly UnitTally[],
  fresh: ReadonlyMap<string, UnitTally>,
): readonly UnitTally[] {
  return fresh.size === 0 ? tallies : tallies.map((tally) => fresh.get(tally.unit.id) ?? tally);
}
