/** Puts criteria and rows into the laid workbook and reads back what its formulas make of them. */

import type { Unit } from '../../src/catalogue/units.ts';
import type { NomineeCells } from '../../src/domain/eligibility.ts';
import type { RawCell } from '../../src/domain/raw.ts';
import type { Config } from '../../src/workbook/config.ts';
import type { Sheet } from '../../src/workbook/decode.ts';
import { blockOf, columnOf } from '../../src/workbook/place.ts';
import { COMPARED, type Comparison, judgeOf, type Shown, shownFor } from './agreement.ts';
import { JUDGED_UNITS } from './configuration.ts';
import { type CriterionSeed, criterionCells, criterionKey } from './criteriaSeeds.ts';
import type { LaidWorkbook } from './laidWorkbook.ts';
import { cellsOf, type RowSeed } from './rowSeeds.ts';

/** Writes these criteria below the catalogue's; one that would repeat a row of the catalogue is left out. */
export function writeCriteria(book: LaidWorkbook, seeds: readonly CriterionSeed[]): Config {
  const sheet = book.read('criteria');
  const place = blockOf(sheet.place, 'criteria');
  const cell = (line: readonly RawCell[], key: string): string =>
    String(line[columnOf(place, key) - 1] ?? '');
  const lines = sheet.grid.slice(place.firstRow - 1, place.lastRow);
  const standing = lines.filter((line) => cell(line, 'target') !== '' && cell(line, 'source') !== 'thử');
  const taken = new Set(
    standing.map((line) =>
      criterionKey({
        scope: cell(line, 'scope'),
        movement: cell(line, 'movement'),
        target: cell(line, 'target'),
      }),
    ),
  );
  const rows = seeds.filter((seed) => !taken.has(criterionKey(seed))).map(criterionCells);
  const first = place.firstRow + standing.length;
  const keys = Object.keys(rows[0] ?? {});
  const empty = Object.fromEntries(keys.map((key) => [key, '']));
  const below = place.lastRow - first + 1 - rows.length;
  book.write(sheet, 'criteria', first, [...rows, ...Array.from({ length: below }, () => empty)]);
  return book.config();
}

/** What stands in the compared columns of these sheet rows. */
export function shownAt(sheet: Sheet, row: number): Shown {
  const place = blockOf(sheet.place, 'nominees');
  const line = sheet.grid[row - 1] ?? [];
  return Object.fromEntries(
    COMPARED.map((column) => [column, String(line[columnOf(place, column) - 1] ?? '')]),
  );
}

/** Rows as they stand in a unit's tab, one below the other from sheet row `first` on. */
export interface Entered {
  readonly unit: Unit;
  readonly sheet: Sheet;
  readonly first: number;
  readonly rows: readonly NomineeCells[];
}

export function unitOf(config: Config, id: string): Unit {
  const unit = config.units.find((each) => each.id === id);
  if (unit === undefined) throw new Error(`no unit ${id}`);
  return unit;
}

/** Fills the tabs of the judged units, each with its share of the rows. */
export function enterRows(book: LaidWorkbook, config: Config, seeds: readonly RowSeed[]): Entered[] {
  const share = Math.ceil(seeds.length / JUDGED_UNITS.length);
  return JUDGED_UNITS.map(({ id }, index) => {
    const unit = unitOf(config, id);
    const rows = seeds.slice(index * share, (index + 1) * share).map((seed) => cellsOf(seed, unit, config));
    const sheet = book.read(`unit:${id}`);
    const first = blockOf(sheet.place, 'nominees').firstRow;
    book.write(sheet, 'nominees', first, rows);
    return { unit, sheet, first, rows };
  });
}

/** Judges rows by the domain and holds each against what `shown` says stands in its formula columns. */
export function compare(
  config: Config,
  { unit, sheet, first, rows }: Entered,
  shown: (row: number) => Shown,
): Comparison[] {
  const judge = judgeOf(config);
  return rows.map((cells, index) => ({
    where: `${sheet.place.sheetName} ${first + index}`,
    cells,
    expected: shownFor(judge(cells, { unit: unit.id, bloc: unit.bloc })),
    found: shown(first + index),
  }));
}

/** Takes the rows out, so that a change of criteria is not computed for them. */
function clearRows(book: LaidWorkbook, entered: readonly Entered[]): void {
  for (const { sheet, first, rows } of entered) {
    const empty = rows.map((row) => Object.fromEntries(Object.keys(row).map((key) => [key, ''])));
    book.write(sheet, 'nominees', first, empty);
  }
}

export interface Batch {
  readonly config: Config;
  readonly entered: readonly Entered[];
  readonly compared: readonly Comparison[];
}

/** Writes criteria and rows, in place of the batch before, and compares every row on the local engine. */
export function judgeBatch(
  book: LaidWorkbook,
  criteria: readonly CriterionSeed[],
  seeds: readonly RowSeed[],
  before: Batch | null = null,
): Batch {
  clearRows(book, before?.entered ?? []);
  const config = writeCriteria(book, criteria);
  const entered = enterRows(book, config, seeds);
  const compared = entered.flatMap((each) => {
    const after = book.read(each.sheet.ref);
    return compare(config, each, (row) => shownAt(after, row));
  });
  return { config, entered, compared };
}

/** How often each verdict was reached: a run in which one is rare shows little. */
export function verdictCounts(compared: readonly Comparison[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { expected } of compared)
    counts[expected.verdict ?? ''] = (counts[expected.verdict ?? ''] ?? 0) + 1;
  return counts;
}
