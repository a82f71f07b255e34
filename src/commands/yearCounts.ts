/** One year counted over the units' tabs, Hồ sơ and Lưu trữ: what summary, leadership's digest and documents go by. */
import { defaultYear, type YearSettings } from '../catalogue/settings.ts';
import { type Summary, type SummaryInput, type SummaryRow, summarise } from '../domain/summary.ts';
import type { TabRef } from '../workbook/tab.ts';
import type { Context, Inventory, View } from './define.ts';
import { judgeOf, standingUnits, unitRef } from './nominees.ts';
import { archivedRows, orphanedRows, registeredOf, summaryRows } from './unitFacts.ts';
import { plansOfYear } from './unitYears.ts';

const EXEMPLARS = 10;

/** Lưu trữ holds the rows of closed years; while there is none it need not be read. */
export const archiveReads = ({ config }: Context): readonly string[] =>
  config.settings.years.some((year) => !year.open) ? ['archive'] : [];

/** The tabs that `compileYear` looks at. */
export const yearReads = (context: Context, inventory: Inventory): readonly TabRef[] => [
  'register',
  'unitYears',
  ...archiveReads(context),
  ...standingUnits(context.config.units, inventory).map(unitRef),
];

/** The year's own period; the calendar year where Cấu hình does not know it. */
export function periodOf(year: number, { config }: Context): { from: string; to: string } {
  const { from, to } = config.settings.years.find((each) => each.year === year) ?? defaultYear(year);
  return { from, to };
}

/** Every nominee that counts: open years from tabs and Hồ sơ, closed ones from Lưu trữ. */
function nomineesOfYears(view: View, context: Context): SummaryRow[] {
  const { config } = context;
  const judge = judgeOf(config);
  const registered = registeredOf(view, context);
  const open = new Set(config.settings.years.filter((each) => each.open).map((each) => each.year));
  const live = standingUnits(config.units, view.inventory).flatMap((unit) =>
    summaryRows(view.sheet(unitRef(unit)), unit, judge, registered),
  );
  const seen = new Set(live.map((row) => row.id ?? ''));
  return [
    ...[...live, ...orphanedRows(registered, seen)].filter((row) => open.has(row.year)),
    ...archivedRows(view.find('archive')).filter((row) => !open.has(row.year)),
  ];
}

/** The year's summary, and the year before's where it has any nominee. */
export function compileYear(
  view: View,
  context: Context,
  settings: Pick<YearSettings, 'year'>,
): { summary: Summary; before: Summary | null } {
  const { config, today } = context;
  const rows = nomineesOfYears(view, context);
  const units = standingUnits(config.units, view.inventory);
  const input = (year: number): SummaryInput => {
    const isOpen = config.settings.years.some((each) => each.year === year && each.open);
    const plans = plansOfYear(year, isOpen, view, units);
    return {
      year,
      ...periodOf(year, context),
      today,
      rows,
      units: config.units,
      movements: config.movements,
      reported: new Set([...plans].filter(([, plan]) => plan.reportFiled).map(([unit]) => unit)),
      plans,
      exemplarLimit: EXEMPLARS,
    };
  };
  const hasBefore = rows.some((row) => row.year === settings.year - 1);
  return {
    summary: summarise(input(settings.year)),
    before: hasBefore ? summarise(input(settings.year - 1)) : null,
  };
}
