/** A unit's tab as facts: what it has done about a year, and its nominees for the counts. */
import { ACCEPTED_STATUSES } from '../catalogue/lifecycle.ts';
import { CHANGED, RETURNED, STAGES, type Status, VERDICTS, type Verdict, YES } from '../catalogue/terms.ts';
import type { Unit } from '../catalogue/units.ts';
import { dayOfCell } from '../domain/dates.ts';
import type { Judge } from '../domain/eligibility.ts';
import { readPublicity } from '../domain/publicity.ts';
import type { RawCell } from '../domain/raw.ts';
import type { FollowUp, NomineeFacts, UnitFacts } from '../domain/reminders.ts';
import type { SummaryRow } from '../domain/summary.ts';
import type { Sheet } from '../workbook/decode.ts';
import type { nomineeFacts } from '../workbook/tabs/register.ts';
import { archiveRows } from './archiveRows.ts';
import { type CountedRow, countedRow, isDecided, standingStatus } from './countedRow.ts';
import type { Context, View } from './define.ts';
import { dutyLine } from './duties.ts';
import { isResubmitted } from './facts.ts';
import { evaluate, kindOf, type NomineeRow, namesNominee, nomineeRows, statusOf } from './nominees.ts';
import { type RegisterCells, registerRows } from './registerRows.ts';

/** What Hồ sơ adds to a unit's tab. */
export interface Registered {
  readonly rows: ReadonlyMap<string, RegisterCells>;
  readonly facts: Context['facts'];
}
export const registeredOf = (view: View, { facts }: Pick<Context, 'facts'>): Registered => ({
  rows: new Map(registerRows(view.sheet('register')).map(({ row }) => [String(row.id), row])),
  facts,
});

export interface Counted extends CountedRow {
  readonly live: NomineeRow['row'];
  readonly registered: RegisterCells | undefined;
}
/** The unit's nominees, each with the contents and the status that count. */
export const countedRows = (sheet: Sheet, { rows, facts }: Registered): Counted[] =>
  nomineeRows(sheet)
    .filter(namesNominee)
    .map(({ row: live }) => {
      const id = String(live.id);
      const registered = id === '' ? undefined : rows.get(id);
      return { live, registered, ...countedRow(live, registered, isResubmitted(facts, id)) };
    });

/** What the unit's yearly duties say of the year; a year it has no line for is empty. */
function filings(sheet: Sheet, year: number): Omit<UnitFacts, 'nominees'> {
  const line = dutyLine(sheet, year)?.row;
  return {
    year,
    planNumber: String(line?.planNumber ?? ''),
    planDate: dayOfCell(line?.planDate ?? ''),
    reportNumber: String(line?.reportNumber ?? ''),
    reportDate: dayOfCell(line?.reportDate ?? ''),
  };
}

/** Whether a document stands there with its number and its date. */
export const isFiled = (number: RawCell, date: RawCell): boolean =>
  String(number).trim() !== '' && dayOfCell(date) !== null;

/** What the unit has done about a year; a nominee without a year counts for every one. */
export function unitFacts(
  sheet: Sheet,
  unit: Unit,
  year: number,
  judge: Judge,
  registered: Registered,
): UnitFacts {
  const nominees = countedRows(sheet, registered)
    .filter(({ live }) => live.year === year || live.year === '')
    .map((counted) => nomineeFactsOf(counted, unit, judge));
  return { ...filings(sheet, year), nominees };
}

/** A decided file is nothing the unit owes, whatever its row says by now. */
export function nomineeFactsOf(
  { row, status, submitted }: CountedRow,
  unit: Unit,
  judge: Judge,
): NomineeFacts {
  if (isDecided(status)) return { verdict: 'eligible', submitted: true };
  const verdict = evaluate(judge, row, unit).verdict ?? 'incomplete';
  const back = status === RETURNED ? 'returned' : status === CHANGED ? 'changed' : undefined;
  return { verdict, submitted, back };
}

/** Exemplars of the unit's tab that are to be looked at again, of whatever year. */
export const followUps = (sheet: Sheet): FollowUp[] =>
  nomineeRows(sheet)
    .filter(namesNominee)
    .flatMap(({ row }) => {
      const on = dayOfCell(row.followUpOn);
      return on === null ? [] : [{ name: String(row.name), year: Number(row.year) || 0, on }];
    });

/** The office's decision stands above what the criteria say by now. */
export function verdictCounted(status: Status, verdict: Verdict): Verdict {
  if (ACCEPTED_STATUSES.includes(status)) return 'eligible';
  return status === 'Không đủ điều kiện' ? 'ineligible' : verdict;
}

type LifeFacts = Pick<SummaryRow, 'stage' | 'channels' | 'replicated' | 'households'>;
/** What became of an exemplar: how far it came, where it was made known, who took it up. */
const lifeOf = (cells: {
  readonly stage: RawCell;
  readonly publicity: RawCell;
  readonly replicatedBy: RawCell;
  readonly households: RawCell;
}): LifeFacts => ({
  stage: STAGES.find((stage) => stage === cells.stage) ?? null,
  channels: readPublicity(String(cells.publicity)).entries.map((entry) => entry.channel),
  replicated: String(cells.replicatedBy).trim() !== '' || Number(cells.households) > 0,
  households: Math.max(0, Number(cells.households) || 0),
});

/** The unit's nominees as the summary counts them. */
export function summaryRows(sheet: Sheet, unit: Unit, judge: Judge, registered: Registered): SummaryRow[] {
  return countedRows(sheet, registered).map(({ live, row, status, submitted }) => {
    const evaluation = evaluate(judge, row, unit);
    const verdict = verdictCounted(status, evaluation.verdict ?? 'incomplete');
    return {
      id: String(live.id),
      unit: unit.id,
      year: typeof row.year === 'number' ? row.year : 0,
      movement: evaluation.movement?.code ?? '',
      kind: evaluation.kind,
      ...lifeOf(live),
      verdict,
      submitted: submitted && (verdict === 'eligible' || isDecided(status)),
      status,
      directWorker: row.directWorker === YES,
      name: String(row.name),
      achievement: String(row.achievement),
      points: evaluation.bonus,
    };
  });
}

const verdictOf = (cell: RawCell): Verdict =>
  (Object.keys(VERDICTS) as Verdict[]).find((verdict) => VERDICTS[verdict] === cell) ?? 'incomplete';

/** A nominee as it is kept without its tab: in Lưu trữ, or in Hồ sơ after its row was emptied. */
function keptRow(
  cells: Readonly<Record<keyof typeof nomineeFacts | 'id', RawCell>>,
  status: Status,
  submitted: boolean,
): SummaryRow {
  return {
    id: String(cells.id),
    unit: String(cells.unit),
    year: Number(cells.year) || 0,
    movement: String(cells.movement),
    kind: kindOf(cells.kind),
    ...lifeOf(cells),
    verdict: verdictCounted(status, verdictOf(cells.verdict)),
    submitted,
    status,
    directWorker: cells.directWorker === YES,
    name: String(cells.name),
    achievement: String(cells.achievement),
    points: Number(cells.bonus) || 0,
  };
}

const UNSUBMITTED: readonly Status[] = ['Nháp', CHANGED, 'Đã gỡ'];

/** Rows of closed years, as they were archived. */
export const archivedRows = (sheet: Sheet | null): SummaryRow[] =>
  (sheet === null ? [] : archiveRows(sheet)).map(({ row }) => {
    const status = statusOf(row.status);
    return keptRow(row, status, !UNSUBMITTED.includes(status));
  });

/** Decided files whose rows their units have emptied: a decision does not go with its row. */
export const orphanedRows = ({ rows }: Registered, seen: ReadonlySet<string>): SummaryRow[] =>
  [...rows.values()].flatMap((row) => {
    const status = standingStatus(row);
    return isDecided(status) && !seen.has(String(row.id)) ? [keptRow(row, status, true)] : [];
  });
