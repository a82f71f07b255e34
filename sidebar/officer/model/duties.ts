/** What a unit owes of each open year, for the checklist: the reminders' own rules over what the sidebar knows. */
import type { YearSettings } from '../../../src/catalogue/settings.ts';
import type { IsoDate } from '../../../src/catalogue/types.ts';
import type { DutyLine } from '../../../src/commands/unitHome.ts';
import { daysBetween, serialToIso } from '../../../src/domain/dates.ts';
import type { RawCell } from '../../../src/domain/raw.ts';
import { type Campaign, dutiesOf } from '../../../src/domain/reminders.ts';
import type { ShownNominee } from './nominees.ts';

const CAMPAIGNS = ['plan', 'nominees', 'report'] as const satisfies readonly Campaign[];

export interface DutyState {
  readonly campaign: Campaign;
  readonly year: number;
  readonly due: IsoDate;
  /** Negative once the day has passed. */
  readonly daysLeft: number;
  readonly done: boolean;
}

export interface NomineeCounts {
  readonly all: number;
  readonly eligible: number;
  readonly submitted: number;
}

const isOfYear = (nominee: ShownNominee, year: number): boolean =>
  nominee.cells.year === year || (nominee.cells.year ?? '') === '';

/** A nominee without a year counts for every one. */
export function countNominees(nominees: readonly ShownNominee[], year: number): NomineeCounts {
  const own = nominees.filter((each) => isOfYear(each, year));
  return {
    all: own.length,
    eligible: own.filter((each) => each.verdict === 'eligible').length,
    submitted: own.filter((each) => isIn(each)).length,
  };
}
const isIn = ({ state }: ShownNominee): boolean => state === 'submitted' || state === 'decided';

const day = (cell: RawCell): IsoDate | null =>
  typeof cell === 'number' && cell >= 1 && cell < 200_000 ? serialToIso(cell) : null;

/** The three duties of a year, in the order in which they fall due. */
export function dutyStates(
  unit: string,
  year: YearSettings,
  line: DutyLine | undefined,
  nominees: readonly ShownNominee[],
  today: IsoDate,
): readonly DutyState[] {
  const facts = {
    year: year.year,
    planNumber: String(line?.planNumber ?? ''),
    planDate: day(line?.planDate ?? ''),
    reportNumber: String(line?.reportNumber ?? ''),
    reportDate: day(line?.reportDate ?? ''),
    nominees: nominees
      .filter((each) => isOfYear(each, year.year))
      .map((each) => ({ verdict: each.verdict ?? ('incomplete' as const), submitted: isIn(each) })),
  };
  const owed = new Set(
    dutiesOf({ id: unit, emails: [], from: null, to: null }, facts, year, today).map((duty) => duty.campaign),
  );
  const due = { plan: year.planDue, nominees: year.nomineeDue, report: year.reportDue };
  return CAMPAIGNS.map((campaign) => ({
    campaign,
    year: year.year,
    due: due[campaign],
    daysLeft: daysBetween(today, due[campaign]),
    done: !owed.has(campaign),
  }));
}

/** The duty to look at first: the earliest due of those not done. */
export const nextDuty = (duties: readonly DutyState[]): DutyState | null =>
  duties
    .filter((duty) => !duty.done)
    .reduce<DutyState | null>((first, duty) => (first === null || duty.due < first.due ? duty : first), null);

/** The open year today falls into, else the latest open one. */
export const currentYear = (years: readonly YearSettings[], today: IsoDate): number | null =>
  (years.find((each) => each.from <= today && today <= each.to) ?? years[0])?.year ?? null;
