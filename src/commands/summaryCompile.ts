import * as z from 'zod/mini';
import { defaultYear } from '../catalogue/settings.ts';
import { formatVietnamese } from '../domain/dates.ts';
import { type Summary, type SummaryInput, type SummaryRow, summarise } from '../domain/summary.ts';
import { canvasChange, stampChange, stampText } from '../workbook/bodies/canvas.ts';
import { LEADERSHIP_WIDTH, leadershipBody } from '../workbook/bodies/leadership.ts';
import { SUMMARY_WIDTH, summaryBody } from '../workbook/bodies/summary.ts';
import { refOf } from '../workbook/tab.ts';
import { leadershipTab, summaryTab } from '../workbook/tabs/generated.ts';
import { type Context, defineCommand, done, type Inventory, refuse, type View } from './define.ts';
import { asLaid } from './laid.ts';
import { judgeOf, standingUnits, unitRef } from './nominees.ts';
import { archivedRows, hasReported, summaryRows } from './unitFacts.ts';

const EXEMPLARS = 10;

/** Compiles one year into Tổng hợp and Báo cáo lãnh đạo: open years from the units' tabs, closed ones from Lưu trữ. */
export const summaryCompile = defineCommand({
  id: 'summary.compile',
  who: 'office',
  writes: true,
  input: z.strictObject({ year: z._default(z.number(), 0) }),
  reads: (input, context, inventory) => {
    const year = input.year === 0 ? currentYear(context) : input.year;
    const stand = [refOf(summaryTab, year), refOf(leadershipTab, year)].every((ref) =>
      stands(ref, inventory),
    );
    return !stand
      ? []
      : [...archiveReads(context), ...standingUnits(context.config.units, inventory).map(unitRef)];
  },
  run: (view, input, context) => {
    const year = input.year === 0 ? currentYear(context) : input.year;
    const settings = context.config.settings.years.find((each) => each.year === year);
    const open = context.config.settings.years.filter((each) => each.open).map((each) => each.year);
    if (settings === undefined) return refuse({ code: 'yearNotOpen', year, open });
    const [summaryRef, leadershipRef] = [refOf(summaryTab, year), refOf(leadershipTab, year)];
    const missing = [summaryRef, leadershipRef].find((ref) => !stands(ref, view.inventory));
    if (missing !== undefined)
      return refuse({
        code: 'tabMissing',
        tab: context.words.tabs[missing === summaryRef ? 'summary' : 'leadership'].title.replace(
          '{p}',
          String(year),
        ),
      });

    const { summary, before } = compileYear(view, context, settings);
    // A closed year's rows stand in Lưu trữ alone: without them its published summary is the better record.
    if (!settings.open && summary.totals.nominees === 0) return refuse({ code: 'yearNotOpen', year, open });
    const moment = `${formatVietnamese(context.today)} ${timeOf(context.now)}`;
    const heading = context.words.summary.compiled(moment, context.actor.email);
    const movements = context.config.movements;
    const lines = summaryBody(summary, movements, context.words.summary, heading);
    const body = canvasChange(summaryRef, asLaid(summaryRef, view.inventory), 'body', lines, SUMMARY_WIDTH);
    const overview = leadershipBody(summary, before, movements, context.words, heading);
    return done(
      summary,
      {
        code: 'compiled',
        year,
        nominees: summary.totals.nominees,
        units: context.config.units.length,
        unreported: summary.unreportedUnits.length,
      },
      [
        body,
        canvasChange(
          leadershipRef,
          asLaid(leadershipRef, view.inventory),
          'body',
          overview,
          LEADERSHIP_WIDTH,
        ),
        stampChange(
          summaryRef,
          asLaid(summaryRef, view.inventory),
          stampText(moment, context.actor.email, summary.totals.nominees, body),
        ),
      ],
    );
  },
});

const stands = (ref: string, inventory: Inventory): boolean => inventory.tabs.some((tab) => tab.ref === ref);

/** The year's own period; the calendar year where Cấu hình does not know it. */
function periodOf(year: number, { config }: Context): { from: string; to: string } {
  const { from, to } = config.settings.years.find((each) => each.year === year) ?? defaultYear(year);
  return { from, to };
}

/** Lưu trữ holds the rows of closed years; while there is none it need not be read. */
export const archiveReads = ({ config }: Context): readonly string[] =>
  config.settings.years.some((year) => !year.open) ? ['archive'] : [];

/** The latest open year whose period has begun; the latest of all when none has. */
export function currentYear({ config, today }: Context): number {
  const open = config.settings.years.filter((year) => year.open);
  const begun = open.filter((year) => year.from <= today);
  return Math.max(0, ...(begun.length > 0 ? begun : open).map((year) => year.year));
}

const timeOf = (serial: number): string => {
  const minutes = Math.floor((serial % 1) * 1440 + 1e-6);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
};

export function compileYear(
  view: View,
  context: Context,
  settings: Context['config']['settings']['years'][number],
): { summary: Summary; before: Summary | null } {
  const { config, today } = context;
  const judge = judgeOf(config);
  const open = new Set(config.settings.years.filter((each) => each.open).map((each) => each.year));
  const rows: SummaryRow[] = [];
  const reported = new Map<number, Set<string>>([
    [settings.year, new Set()],
    [settings.year - 1, new Set()],
  ]);
  for (const unit of standingUnits(config.units, view.inventory)) {
    const sheet = view.sheet(unitRef(unit));
    for (const row of summaryRows(sheet, unit, judge)) if (open.has(row.year)) rows.push(row);
    for (const [year, units] of reported) {
      if (hasReported(sheet, year)) units.add(unit.id);
    }
  }
  for (const row of archivedRows(view.find('archive'))) if (!open.has(row.year)) rows.push(row);
  const input = (year: number): SummaryInput => ({
    year,
    ...periodOf(year, context),
    today,
    rows,
    units: config.units,
    movements: config.movements,
    reported: reported.get(year) ?? new Set(),
    exemplarLimit: EXEMPLARS,
  });
  const hasBefore = rows.some((row) => row.year === settings.year - 1);
  return {
    summary: summarise(input(settings.year)),
    before: hasBefore ? summarise(input(settings.year - 1)) : null,
  };
}
