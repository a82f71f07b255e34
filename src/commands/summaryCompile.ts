import * as z from 'zod/mini';
import { formatVietnamese } from '../domain/dates.ts';
import { awardStatistics } from '../domain/statistics.ts';
import { canvasChange, stampChange, stampText } from '../workbook/bodies/canvas.ts';
import { LEADERSHIP_WIDTH, leadershipBody } from '../workbook/bodies/leadership.ts';
import { leadershipView } from '../workbook/bodies/leadershipView.ts';
import { statisticsLines } from '../workbook/bodies/statistics.ts';
import { onlyWithData, SUMMARY_WIDTH, summaryBody } from '../workbook/bodies/summary.ts';
import { readSettings } from '../workbook/config.ts';
import { refOf } from '../workbook/tab.ts';
import { leadershipTab, summaryTab } from '../workbook/tabs/generated.ts';
import { awardDecisions } from './awardDecisions.ts';
import { type Context, defineCommand, done, type Inventory, refuse, told, type View } from './define.ts';
import { asLaid } from './laid.ts';
import { compileYear, yearReads } from './yearCounts.ts';

/** Compiles one year into Tổng hợp and Báo cáo lãnh đạo: open years from the units' tabs, closed ones from Lưu trữ. */
export const summaryCompile = defineCommand({
  id: 'summary.compile',
  who: 'office',
  writes: true,
  input: z.strictObject({
    year: z._default(z.number(), 0),
    /** Leaves units without a nominee, a plan or a report out of the tables. */
    onlyWithData: z.optional(z.boolean()),
  }),
  reads: (input, context, inventory) => {
    const year = input.year === 0 ? currentYear(context) : input.year;
    const stand = [refOf(summaryTab, year), refOf(leadershipTab, year)].every((ref) =>
      stands(ref, inventory),
    );
    return stand ? ['settings', ...yearReads(context, inventory), 'commendations'] : [];
  },
  run: (view, input, context) => {
    const year = input.year === 0 ? currentYear(context) : input.year;
    const settings = context.config.settings.years.find((each) => each.year === year);
    const open = context.config.settings.years.filter((each) => each.open).map((each) => each.year);
    if (settings === undefined) return refuse({ code: 'yearNotOpen', year, open });
    if (settings.lockedAt !== null) return refuse({ code: 'yearLocked', year });
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

    // Closed while this run waited for the lock: its rows have left the tabs that it would count.
    if (isOpenNow(view, year, settings.open) !== settings.open) return refuse({ code: 'busy' });

    const { summary, before } = compileYear(view, context, settings);
    // A closed year's rows stand in Lưu trữ alone: without them its published summary is the better record.
    if (!settings.open && summary.totals.nominees === 0) return refuse({ code: 'yearNotOpen', year, open });
    const moment = momentText(context);
    const { words, config } = context;
    const heading = words.summary.compiled(moment, context.by);
    const shown = input.onlyWithData === true ? onlyWithData(summary) : summary;
    const decisions = awardDecisions(view);
    const statistics = statisticsLines(awardStatistics(decisions, settings), words.statistics);
    const lines = summaryBody(shown, config.movements, words.summary, heading, statistics);
    const body = canvasChange(summaryRef, asLaid(summaryRef, view.inventory), 'body', lines, SUMMARY_WIDTH);
    const overview = leadershipBody(
      summary,
      leadershipView(summary, before, config.movements, words.leadership),
      words,
      words.leadership.counted(moment, formatVietnamese(settings.from), formatVietnamese(settings.to)),
    );
    const compiling = done(
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
          stampText(moment, context.by, summary.totals.nominees, body),
        ),
      ],
    );
    // Compiled again on one day with the same figures it tells nothing new.
    const state = `${context.today} ${JSON.stringify(shown)}`;
    return told(compiling, { to: String(year), count: summary.totals.nominees, state });
  },
});

/** As Cấu hình says under the lock. */
function isOpenNow(view: View, year: number, before: boolean): boolean | undefined {
  const sheet = view.find('settings');
  return sheet === null ? before : readSettings(sheet, []).years.find((each) => each.year === year)?.open;
}
const stands = (ref: string, inventory: Inventory): boolean => inventory.tabs.some((tab) => tab.ref === ref);

/** The latest open year whose period has begun; the latest of all when none has. */
export function currentYear({ config, today }: Context): number {
  const open = config.settings.years.filter((year) => year.open);
  const begun = open.filter((year) => year.from <= today);
  return Math.max(0, ...(begun.length > 0 ? begun : open).map((year) => year.year));
}

/** This moment as people write it. */
export const momentText = ({ today, now }: Pick<Context, 'today' | 'now'>): string =>
  `${formatVietnamese(today)} ${timeOf(now)}`;

export const timeOf = (serial: number): string => {
  const minutes = Math.floor((serial % 1) * 1440 + 1e-6);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
};
