/** Kế hoạch, báo cáo: what the units' tabs say of their years, kept beside Hồ sơ. */
import * as z from 'zod/mini';
import type { Unit } from '../catalogue/units.ts';
import { formatVietnamese, isoToSerial, serialToIso } from '../domain/dates.ts';
import { last } from '../domain/lists.ts';
import type { UnitPlan } from '../domain/plans.ts';
import type { RawCell } from '../domain/raw.ts';
import { fittedJson } from '../domain/texts.ts';
import { type CellsChange, rowsChanges } from '../workbook/changes.ts';
import { emptyRows, type Located, rawRows, type Sheet } from '../workbook/decode.ts';
import { blockOf } from '../workbook/place.ts';
import { unitTab } from '../workbook/tabs/unit.ts';
import { unitYearsTab } from '../workbook/tabs/unitYears.ts';
import type { Context, View } from './define.ts';
import { dutyLines, emptyDuties } from './duties.ts';
import { cutCells, jsonOf } from './nomineeCopy.ts';
import { unitRef } from './nominees.ts';
import { isFiled } from './unitFacts.ts';

const columns = unitYearsTab.blocks.unitYears.columns;
type Key = keyof typeof columns;
const KEYS = Object.keys(columns) as Key[];
/** One unit in one year, raw. */
export type UnitYearCells = Readonly<Record<Key, RawCell>>;

export const unitYearRows = (sheet: Sheet): Located<UnitYearCells>[] =>
  rawRows(sheet, 'unitYears', columns, KEYS);

const launchColumns = unitTab.blocks.launches.columns;
type LaunchKey = keyof typeof launchColumns;
const LAUNCH_KEYS = Object.keys(launchColumns) as LaunchKey[];
type LaunchLine = Readonly<Record<LaunchKey, RawCell>>;

const launchLines = (sheet: Sheet): LaunchLine[] =>
  rawRows(sheet, 'launches', launchColumns, LAUNCH_KEYS).map(({ row }) => row);

const dayText = (cell: RawCell): string =>
  typeof cell === 'number' && cell >= 1 && cell < 200_000
    ? formatVietnamese(serialToIso(cell))
    : String(cell);

/** One launch in one line: movement, document and its day, from when to when, for whom, by what means. */
function launchText(launch: LaunchLine): string {
  const span = [dayText(launch.from), dayText(launch.to)].filter((day) => day !== '').join('–');
  const document = [launch.documentNumber, dayText(launch.documentDate)]
    .map(String)
    .filter((each) => each !== '');
  return [String(launch.movement), document.join(', '), span, String(launch.scope), String(launch.solutions)]
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join('; ');
}

const amount = (cell: RawCell): number | null => (typeof cell === 'number' ? cell : null);

/** A line as the summary counts it. */
export const planOf = (cells: Omit<UnitYearCells, 'seenOn'>): UnitPlan => ({
  planFiled: isFiled(cells.planNumber, cells.planDate),
  reportFiled: isFiled(cells.reportNumber, cells.reportDate),
  launches: amount(cells.launchCount) ?? 0,
  commitment: amount(cells.commitment),
  fundingProposed: amount(cells.fundingProposed),
  fundingApproved: amount(cells.fundingApproved),
  fundingSpent: amount(cells.fundingSpent),
});

/** Plans of a year by unit: an open year's from the tabs of these units, any other from what was kept of it. */
export function plansOfYear(
  year: number,
  isOpen: boolean,
  view: View,
  units: readonly Unit[],
): ReadonlyMap<string, UnitPlan> {
  const live = units.flatMap((unit) => {
    const cells = yearsOfTab(view.sheet(unitRef(unit)), unit).get(year);
    return cells === undefined ? [] : [[unit.id, planOf(cells)] as const];
  });
  const kept = unitYearRows(view.sheet('unitYears'))
    .filter(({ row }) => row.year === year)
    .map(({ row }) => [String(row.unit), planOf(row)] as const);
  return new Map(isOpen ? live : [...live, ...kept]);
}

/** What the unit's tab says, by year; a year with neither duties nor a launch is not there. */
function yearsOfTab(sheet: Sheet, unit: Unit): Map<number, Omit<UnitYearCells, 'seenOn'>> {
  const duties = dutyLines(sheet);
  const launches = launchLines(sheet);
  const years = [...duties, ...launches].map((line) => line.year);
  const known = new Set(years.filter((year) => typeof year === 'number'));
  return new Map(
    Array.from(known, (year) => {
      const own = launches.filter((launch) => launch.year === year);
      const line = duties.find((each) => each.year === year) ?? emptyDuties(year);
      const texts = own.map(launchText).filter((text) => text !== '');
      return [
        year,
        {
          ...line,
          unit: unit.id,
          year,
          launches: texts.join('\n'),
          launchCount: own.length,
          launchRows: own.length === 0 ? '' : fittedJson((cut) => own.map((row) => cutCells(row, cut))),
        },
      ] as const;
    }),
  );
}

const launchShape = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])));
/** The launches of a kept line, as they stood in the unit's tab. */
export function keptLaunches({ launchRows }: Pick<UnitYearCells, 'launchRows'>): readonly LaunchLine[] {
  const found = z.safeParse(launchShape, jsonOf(launchRows));
  const rows = found.success ? found.data : [];
  return rows.map((row) => Object.fromEntries(LAUNCH_KEYS.map((key) => [key, row[key] ?? ''])) as LaunchLine);
}

export interface UnitYears {
  readonly changes: readonly CellsChange[];
  /** The tab's rows as they stand after these changes. */
  readonly rows: readonly UnitYearCells[];
}

const EMPTY = Object.fromEntries(KEYS.map((key) => [key, ''])) as UnitYearCells;
const keyOf = (unit: RawCell, year: RawCell): string => `${unit}|${year}`;
const isSame = (one: UnitYearCells, other: UnitYearCells): boolean =>
  KEYS.every((key) => key === 'seenOn' || one[key] === other[key]);

/** One line a unit and year that Cấu hình knows; a locked year's line stays as it was kept. */
export function unitYears(view: View, units: readonly Unit[], context: Context): UnitYears {
  const sheet = view.sheet('unitYears');
  const years = context.config.settings.years;
  const open = new Set(years.filter((year) => year.open).map((year) => year.year));
  const listed = new Set(years.map((year) => year.year));
  const today = isoToSerial(context.today);
  const fresh = new Map<string, UnitYearCells>();
  for (const unit of units)
    for (const [year, cells] of yearsOfTab(view.sheet(unitRef(unit)), unit))
      if (listed.has(year)) fresh.set(keyOf(unit.id, year), { ...cells, seenOn: today });

  const taken = new Set(units.map((unit) => unit.id));
  const standing = unitYearRows(sheet).map(({ at, row }) => {
    const key = keyOf(row.unit, row.year);
    const now = fresh.get(key);
    fresh.delete(key);
    const follows = taken.has(String(row.unit)) && open.has(Number(row.year));
    const after = follows ? (now ?? EMPTY) : row;
    return { at, before: row, after: isSame(after, row) ? row : after };
  });
  const changed = standing.filter((each) => each.after !== each.before);
  const free = freeRows(sheet, standing);
  const added = [...fresh.values()].map((row, index) => ({ at: free(index), after: row }));
  return {
    changes: rowsChanges(
      'unitYears',
      sheet,
      'unitYears',
      columns,
      [...changed, ...added].map(({ at, after }) => ({ at, cells: after })),
    ),
    rows: [...standing.map((each) => each.after), ...fresh.values()].filter((row) => row.unit !== ''),
  };
}

/** Row numbers for new lines: gaps first, then behind the last one. */
function freeRows(sheet: Sheet, standing: readonly { readonly at: number }[]): (index: number) => number {
  const gaps = emptyRows(sheet, 'unitYears', columns);
  const place = blockOf(sheet.place, 'unitYears');
  const behind = Math.max(place.lastRow, last(standing)?.at ?? place.firstRow - 1) + 1;
  return (index) => gaps[index] ?? behind + index - gaps.length;
}
