import * as z from 'zod/mini';
import { type Status, VERDICTS, type Verdict } from '../catalogue/terms.ts';
import {
  compilePeriod,
  type Period,
  type PeriodAward,
  type PeriodFiling,
  type PeriodRow,
} from '../domain/period.ts';
import { readPublicity } from '../domain/publicity.ts';
import type { RawCell } from '../domain/raw.ts';
import { canvasChange, stampChange, stampText } from '../workbook/bodies/canvas.ts';
import { PERIOD_WIDTH, periodBody } from '../workbook/bodies/period.ts';
import { rawRows, type Sheet } from '../workbook/decode.ts';
import type { TabRef } from '../workbook/tab.ts';
import { commendationsTab } from '../workbook/tabs/commendations.ts';
import { type ArchiveCells, archiveRows } from './archiveRows.ts';
import { standingStatus } from './countedRow.ts';
import { type Context, defineCommand, done, refuse, told, type View } from './define.ts';
import { asLaid } from './laid.ts';
import { statusOf } from './nominees.ts';
import { type RegisterCells, registerRows } from './registerRows.ts';
import { momentText } from './summaryCompile.ts';
import { verdictCounted } from './unitFacts.ts';
import { unitYearRows } from './unitYears.ts';
import { periodRef } from './wantedTabs.ts';
import { missingTab } from './yearSteps.ts';

const SOURCES: readonly TabRef[] = ['archive', 'register', 'unitYears', 'commendations'];

/** Compiles the period of Cấu hình over Lưu trữ and Hồ sơ, units counted as they were and as they are. */
export const periodCompile = defineCommand({
  id: 'period.compile',
  who: 'office',
  writes: true,
  input: z.strictObject({}),
  reads: (_input, context, inventory) =>
    missingTab([periodRef(context.config.settings)], context, inventory) === null ? SOURCES : [],
  run: (view, _input, context) => {
    const ref = periodRef(context.config.settings);
    const missing = missingTab([ref, ...SOURCES], context, view.inventory);
    if (missing !== null) return refuse(missing);
    const period = periodOf(view, context);
    const moment = momentText(context);
    const heading = context.words.summary.compiled(moment, context.by);
    const { movements } = context.config;
    const lines = periodBody(period, movements, context.words.period, heading);
    const sheet = asLaid(ref, view.inventory);
    const body = canvasChange(ref, sheet, 'body', lines, PERIOD_WIDTH);
    const { nominees } = period.totals;
    const compiling = done(period, { code: 'periodCompiled', from: period.from, to: period.to, nominees }, [
      body,
      stampChange(ref, sheet, stampText(moment, context.by, nominees, body)),
    ]);
    const state = `${context.today} ${JSON.stringify(period)}`;
    return told(compiling, { to: `${period.from} – ${period.to}`, count: nominees, state });
  },
});

function periodOf(view: View, { config, today }: Context): Period {
  return compilePeriod({
    from: config.settings.periodFrom,
    to: config.settings.periodTo,
    today,
    rows: rowsOf(
      view,
      new Set(config.settings.years.filter((year) => year.lockedAt !== null).map((year) => year.year)),
    ),
    awards: awardsOf(view.sheet('commendations')),
    filings: unitYearRows(view.sheet('unitYears')).map(({ row }) => filingOf(row)),
    units: config.units,
    movements: config.movements,
  });
}

/** Each nominee once: what was archived of it, with the life that Hồ sơ may know better since. What was typed after a year was locked is not of it. */
function rowsOf(view: View, locked: ReadonlySet<number>): PeriodRow[] {
  const archived = archiveRows(view.sheet('archive')).map(({ row }) => row);
  const registered = new Map(
    registerRows(view.sheet('register')).map(({ row }) => [String(row.id), row] as const),
  );
  const kept = archived.map((row) => {
    const live = registered.get(String(row.id));
    // An ID may be given anew in a locked year: another name is another nominee.
    return periodRow(row, statusOf(row.status), live?.name === row.name ? live : row);
  });
  const known = new Set(archived.map((row) => String(row.id)));
  const live = [...registered.values()].filter(
    (row) => !known.has(String(row.id)) && !locked.has(Number(row.year)),
  );
  return [...kept, ...live.map((row) => periodRow(row, standingStatus(row), row))];
}

const UNSUBMITTED: readonly Status[] = ['Nháp', 'Đã sửa sau khi nộp', 'Trả lại', 'Đã gỡ'];
type Facts = ArchiveCells | RegisterCells;

const periodRow = (row: Facts, status: Status, life: Facts): PeriodRow => ({
  id: String(row.id),
  unit: String(row.unit),
  year: Number(row.year) || 0,
  movement: String(row.movement),
  verdict: verdictCounted(status, verdictOf(row.verdict)),
  status,
  submitted: !UNSUBMITTED.includes(status),
  carried: row.carriedFrom !== '',
  published: readPublicity(String(life.publicity)).entries.length > 0,
  replicated: isFilled(life.replicatedBy) || amount(life.households) > 0,
  households: amount(life.households),
});

const verdictOf = (cell: RawCell): Verdict =>
  (Object.keys(VERDICTS) as Verdict[]).find((verdict) => VERDICTS[verdict] === cell) ?? 'incomplete';
const isFilled = (cell: RawCell): boolean => String(cell).trim() !== '';
const amount = (cell: RawCell): number => (typeof cell === 'number' ? cell : 0);

const book = commendationsTab.blocks.book.columns;
const AWARD_KEYS = ['id', 'state', 'year', 'unit', 'movement', 'money'] as const;

/** Decisions alone: what is only proposed is no award yet. */
const awardsOf = (sheet: Sheet): PeriodAward[] =>
  rawRows(sheet, 'book', book, AWARD_KEYS)
    .filter(({ row }) => row.state === 'Đã khen')
    .map(({ row }) => ({
      id: String(row.id),
      unit: String(row.unit),
      year: amount(row.year),
      movement: String(row.movement),
      money: typeof row.money === 'number' ? row.money : null,
    }));

const filingOf = (row: ReturnType<typeof unitYearRows>[number]['row']): PeriodFiling => ({
  year: amount(row.year),
  planned: isFilled(row.planNumber) && row.planDate !== '',
  reported: isFilled(row.reportNumber) && row.reportDate !== '',
  launches: amount(row.launchCount),
  commitment: amount(row.commitment),
  proposed: amount(row.fundingProposed),
  approved: amount(row.fundingApproved),
  spent: amount(row.fundingSpent),
});
