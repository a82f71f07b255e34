/** A unit's annual report: what its tab, Hồ sơ and, for closed years, Lưu trữ say of it. */
import type { KindCode, Status, Verdict } from '../catalogue/terms.ts';
import type { IsoDate } from '../catalogue/types.ts';
import type { Unit } from '../catalogue/units.ts';
import { dayOfCell } from '../domain/dates.ts';
import { sortByName } from '../domain/names.ts';
import type { RawCell } from '../domain/raw.ts';
import type { KindLine } from '../domain/summary.ts';
import { type SummaryRow, summarise } from '../domain/summary.ts';
import type { Counts, Line } from '../domain/tallies.ts';
import type { Config } from '../workbook/config.ts';
import type { Context, View } from './define.ts';
import { judgeOf, unitRef } from './nominees.ts';
import { archivedRows, orphanedRows, registeredOf, summaryRows } from './unitFacts.ts';
import { type UnitYearCells, unitYears } from './unitYears.ts';

export interface MovementFigures extends Pick<Line, keyof Counts | 'lastYear'> {
  /** The movement's short name. */
  readonly name: string;
  readonly byKind: Readonly<Record<KindCode, number>>;
}
/** What a unit says of its year in its own words and numbers. */
export interface UnitYearText {
  readonly planNumber: string;
  readonly planDate: IsoDate | null;
  readonly planTargets: string;
  readonly commitment: number | null;
  readonly fundingProposed: number | null;
  readonly fundingApproved: number | null;
  readonly fundingSpent: number | null;
  /** Movements launched, a line each. */
  readonly launches: readonly string[];
  readonly difficulties: string;
  readonly lessons: string;
  readonly requests: string;
}
export interface ReportedNominee {
  readonly name: string;
  readonly kind: KindCode | null;
  readonly movement: string;
  readonly achievement: string;
  readonly verdict: Verdict;
  readonly status: Status;
}
export interface UnitReport {
  readonly unitName: string;
  readonly totals: Line & { readonly target: number | null };
  readonly byKind: readonly KindLine[];
  readonly movements: readonly MovementFigures[];
  readonly nominees: readonly ReportedNominee[];
  readonly own: UnitYearText;
}

export const shortName = ({ movements }: Pick<Config, 'movements'>, code: string): string =>
  movements.find((each) => each.code === code)?.short ?? code;

const amount = (cell: RawCell): number | null => (typeof cell === 'number' ? cell : null);
const text = (cell: RawCell | undefined): string => String(cell ?? '').trim();

/** Lines of Kế hoạch, báo cáo as reports print them; a unit without one has said nothing. */
export const yearText = (cells: UnitYearCells | undefined): UnitYearText => ({
  planNumber: text(cells?.planNumber),
  planDate: dayOfCell(cells?.planDate ?? ''),
  planTargets: text(cells?.planTargets),
  commitment: amount(cells?.commitment ?? ''),
  fundingProposed: amount(cells?.fundingProposed ?? ''),
  fundingApproved: amount(cells?.fundingApproved ?? ''),
  fundingSpent: amount(cells?.fundingSpent ?? ''),
  launches: text(cells?.launches)
    .split('\n')
    .filter((line) => line !== ''),
  difficulties: text(cells?.difficulties),
  lessons: text(cells?.lessons),
  requests: text(cells?.requests),
});

/** The movements somebody was nominated in, this year or last. */
export const movementFigures = (
  lines: ReturnType<typeof summarise>['byMovement'],
  config: Pick<Config, 'movements'>,
): MovementFigures[] =>
  lines
    .filter((line) => line.nominees > 0 || line.lastYear > 0)
    .map(({ movement, byKind, ...line }) => {
      const of = (code: KindCode): number => byKind.find((each) => each.kind === code)?.nominees ?? 0;
      return {
        ...line,
        name: shortName(config, movement),
        byKind: { TT: of('TT'), CN: of('CN'), HGD: of('HGD') },
      };
    });

export function unitReport(view: View, unit: Unit, year: number, context: Context): UnitReport {
  const rows = rowsOfUnit(view, unit, context);
  const cells = unitYears(view, [unit], context).rows.find(
    (row) => row.unit === unit.id && row.year === year,
  );
  const { totals, byKind, byMovement } = summarise({
    year,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    today: context.today,
    rows,
    units: [unit],
    movements: context.config.movements,
    reported: new Set(),
    exemplarLimit: 0,
  });
  const listed = rows.filter((row) => row.year === year && row.status !== 'Đã gỡ');
  return {
    unitName: unit.name,
    totals,
    byKind,
    movements: movementFigures(byMovement, context.config),
    nominees: sortByName(listed, (row) => row.name).map((row) => ({
      name: row.name,
      kind: row.kind,
      movement: shortName(context.config, row.movement),
      achievement: row.achievement ?? '',
      verdict: row.verdict,
      status: row.status,
    })),
    own: yearText(cells),
  };
}

/** The unit's nominees of every year: open ones from its tab and Hồ sơ, closed ones from Lưu trữ. */
function rowsOfUnit(view: View, unit: Unit, context: Context): SummaryRow[] {
  const open = new Set(context.config.settings.years.filter((each) => each.open).map((each) => each.year));
  const registered = registeredOf(view, context);
  const live = summaryRows(view.sheet(unitRef(unit)), unit, judgeOf(context.config), registered);
  const seen = new Set(live.map((row) => row.id ?? ''));
  const orphans = orphanedRows(registered, seen).filter((row) => row.unit === unit.id);
  const archived = archivedRows(view.find('archive')).filter((row) => row.unit === unit.id);
  return [
    ...[...live, ...orphans].filter((row) => open.has(row.year)),
    ...archived.filter((row) => !open.has(row.year)),
  ];
}
