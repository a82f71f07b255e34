/** Giving back to a unit's tab what it lost, as Hồ sơ and Kế hoạch, báo cáo last saw it. */
import type { Unit } from '../catalogue/units.ts';
import type { RawCell } from '../domain/raw.ts';
import { type CellsChange, type RowCells, rowsChanges } from '../workbook/changes.ts';
import type { Config } from '../workbook/config.ts';
import { emptyRows, rawRows, type Sheet } from '../workbook/decode.ts';
import type { Columns } from '../workbook/tab.ts';
import { nomineeColumns, unitTab } from '../workbook/tabs/unit.ts';
import type { Context } from './define.ts';
import { dutyColumns, dutyLines } from './duties.ts';
import { lastCells } from './lastSeen.ts';
import { standingRows } from './lostFacts.ts';
import { nomineeRows, unitRef } from './nominees.ts';
import type { RegisterCells } from './registerRows.ts';
import { keptLaunches, type UnitYearCells } from './unitYears.ts';
import { refusedKeys, wholeRow } from './yearSteps.ts';

/** Rows of Hồ sơ that stood in the unit's tab and no longer do. */
export function lostRows(
  rows: readonly RegisterCells[],
  unit: Pick<Unit, 'id'>,
  sheet: Sheet,
  config: Pick<Config, 'settings'>,
): RegisterCells[] {
  const present = new Set(nomineeRows(sheet).map(({ row }) => String(row.id)));
  return standingRows(rows, unit, config).filter((row) => !present.has(String(row.id)));
}

export interface GivenBack {
  readonly changes: readonly CellsChange[];
  readonly given: number;
  /** For want of empty rows. */
  readonly left: number;
}

/** Writes the rows into empty ones of the tab, as they were last seen; what a dropdown no longer offers stays empty. */
export function giveBack(
  unit: Pick<Unit, 'id'>,
  sheet: Sheet,
  rows: readonly RegisterCells[],
  { config }: Pick<Context, 'config'>,
): GivenBack {
  const free = emptyRows(sheet, 'nominees', nomineeColumns);
  const placed = rows.flatMap((row, index): RowCells[] => {
    const at = free[index];
    if (at === undefined) return [];
    const cells = lastCells(row, config);
    const refused = refusedKeys(cells, config);
    return [{ at, cells: wholeRow({ ...cells, ...Object.fromEntries(refused.map((key) => [key, ''])) }) }];
  });
  return {
    changes: rowsChanges(unitRef(unit), sheet, 'nominees', nomineeColumns, placed),
    given: placed.length,
    left: rows.length - placed.length,
  };
}

/** Plans, reports and launches of the years that the tab says nothing of, as Kế hoạch, báo cáo has them: the latest first, while there is room. */
export function giveBackYears(
  unit: Pick<Unit, 'id'>,
  sheet: Sheet,
  years: readonly UnitYearCells[],
): CellsChange[] {
  const told = new Set<RawCell>(dutyLines(sheet).map((line) => line.year));
  const own = years
    .filter((row) => row.unit === unit.id && !told.has(row.year))
    .sort((one, other) => Number(other.year) - Number(one.year));
  const duties = own.map((row) =>
    Object.fromEntries(Object.keys(dutyColumns).map((key) => [key, row[key as keyof UnitYearCells] ?? ''])),
  );
  const isUntold = rawRows(sheet, 'launches', unitTab.blocks.launches.columns, ['year']).length === 0;
  return [
    ...intoEmpty(unit, sheet, 'duties', dutyColumns, duties),
    ...intoEmpty(
      unit,
      sheet,
      'launches',
      unitTab.blocks.launches.columns,
      isUntold ? own.flatMap(keptLaunches) : [],
    ),
  ];
}

function intoEmpty(
  unit: Pick<Unit, 'id'>,
  sheet: Sheet,
  block: string,
  columns: Columns,
  lines: readonly Readonly<Record<string, RawCell>>[],
): CellsChange[] {
  const free = emptyRows(sheet, block, columns);
  const rows = lines.flatMap((cells, index): RowCells[] => {
    const at = free[index];
    return at === undefined ? [] : [{ at, cells }];
  });
  return rowsChanges(unitRef(unit), sheet, block, columns, rows);
}
