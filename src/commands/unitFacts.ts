/** A unit's tab as facts: what it has done about a year, and its nominees for the counts. */
import { STAGES, VERDICTS, type Verdict, YES } from '../catalogue/terms.ts';
import type { Unit } from '../catalogue/units.ts';
import { serialToIso } from '../domain/dates.ts';
import type { Judge } from '../domain/eligibility.ts';
import type { RawCell } from '../domain/raw.ts';
import type { UnitFacts } from '../domain/reminders.ts';
import type { SummaryRow } from '../domain/summary.ts';
import { rawRows, type Sheet } from '../workbook/decode.ts';
import { archiveTab } from '../workbook/tabs/register.ts';
import { dutyLine } from './duties.ts';
import { evaluate, isSubmitted, kindOf, namesNominee, nomineeRows, statusOf } from './nominees.ts';

const day = (cell: RawCell): string | null =>
  typeof cell === 'number' && cell >= 1 && cell < 200_000 ? serialToIso(cell) : null;

/** What the unit's yearly duties say of the year; a year it has no line for is empty. */
function filings(sheet: Sheet, year: number): Omit<UnitFacts, 'nominees'> {
  const line = dutyLine(sheet, year)?.row;
  return {
    year,
    planNumber: String(line?.planNumber ?? ''),
    planDate: day(line?.planDate ?? ''),
    reportNumber: String(line?.reportNumber ?? ''),
    reportDate: day(line?.reportDate ?? ''),
  };
}

/** Whether the unit's annual report of the year stands there with its number and date. */
export function hasReported(sheet: Sheet, year: number): boolean {
  const { reportNumber, reportDate } = filings(sheet, year);
  return reportNumber.trim() !== '' && reportDate !== null;
}

/** What the unit has done about a year; a nominee without a year counts for every one. */
export function unitFacts(sheet: Sheet, unit: Unit, year: number, judge: Judge): UnitFacts {
  const nominees = nomineeRows(sheet)
    .filter((each) => namesNominee(each) && (each.row.year === year || each.row.year === ''))
    .map(({ row }) => ({
      verdict: evaluate(judge, row, unit).verdict ?? ('incomplete' as const),
      submitted: isSubmitted(row),
    }));
  return { ...filings(sheet, year), nominees };
}

/** The register's status as the unit's tab shows it: its first words, before a reason or a hint. */
const shownStatus = (cell: RawCell) => statusOf(String(cell).split(':', 1)[0] ?? '');

/** The unit's nominees as the summary counts them. */
export function summaryRows(sheet: Sheet, unit: Unit, judge: Judge): SummaryRow[] {
  return nomineeRows(sheet)
    .filter(namesNominee)
    .map(({ row }) => {
      const evaluation = evaluate(judge, row, unit);
      return {
        unit: unit.id,
        year: typeof row.year === 'number' ? row.year : 0,
        movement: evaluation.movement?.code ?? '',
        kind: evaluation.kind,
        stage: STAGES.find((stage) => stage === row.stage) ?? null,
        verdict: evaluation.verdict ?? 'incomplete',
        submitted: isSubmitted(row) && evaluation.verdict === 'eligible',
        status: shownStatus(row.status),
        directWorker: row.directWorker === YES,
        name: String(row.name),
        points: evaluation.bonus,
      };
    });
}

const archive = archiveTab.blocks.archive.columns;
const ARCHIVE_KEYS = Object.keys(archive) as (keyof typeof archive)[];

const verdictOf = (cell: RawCell): Verdict =>
  (Object.keys(VERDICTS) as Verdict[]).find((verdict) => VERDICTS[verdict] === cell) ?? 'incomplete';

/** Rows of closed years, as they were archived. */
export function archivedRows(sheet: Sheet | null): SummaryRow[] {
  if (sheet === null) return [];
  return rawRows(sheet, 'archive', archive, ARCHIVE_KEYS).map(({ row }) => ({
    unit: String(row.unit),
    year: Number(row.year) || 0,
    movement: String(row.movement),
    kind: kindOf(row.kind),
    stage: STAGES.find((stage) => stage === row.stage) ?? null,
    verdict: verdictOf(row.verdict),
    submitted: !['Nháp', 'Đã gỡ'].includes(String(row.status)),
    status: statusOf(row.status),
    directWorker: row.directWorker === YES,
    name: String(row.name),
    points: Number(row.bonus) || 0,
  }));
}
