import type { CellPosition, Zone } from '@odoo/o-spreadsheet/dist/types/types/misc';
import type { CoreViewPlugin } from './odoo.ts';

/** Cells of one sheet. */
export interface SheetZone {
  readonly sheetId: string;
  readonly zone: Zone;
}

export interface RangeSet extends Iterable<SheetZone> {
  addMany(ranges: Iterable<SheetZone>): void;
  hasPosition(position: CellPosition): boolean;
  difference(other: RangeSet): RangeSet;
}

export interface Grid {
  readonly constructor: { create(rows: number, columns: number): Grid };
  getValue(place: { row: number; col: number }): 0 | 1;
  setValue(place: { row: number; col: number }, value: 0 | 1): void;
}

interface PositionMap<T> {
  get(position: CellPosition): T | undefined;
  delete(position: CellPosition): void;
  keysForSheet(sheetId: string): readonly CellPosition[];
  clearSheet(sheetId: string): void;
}

/** What the host uses of o-spreadsheet's evaluator. */
export interface Evaluator {
  readonly evaluatedCells: PositionMap<unknown>;
  readonly blockedArrayFormulas: {
    readonly sheets: Record<string, Grid>;
    has(position: CellPosition): boolean;
  };
  readonly spreadingRelations: {
    readonly resultsToArrayFormulas: { readonly rTrees: Record<string, unknown> };
    readonly arrayFormulasToResults: PositionMap<Zone>;
    removeNode(position: CellPosition): void;
  };
  readonly nextRangesToUpdate: RangeSet;
  buildDependencyGraph(): void;
  updateDependencies(position: CellPosition): void;
  getArrayFormulasImpactedByChangesOf(positions: readonly CellPosition[]): Iterable<SheetZone>;
  getArrayFormulasBlockedBy(sheetId: string, zone: Zone): Iterable<SheetZone>;
  getCellsDependingOn(ranges: Iterable<SheetZone>): RangeSet;
  evaluate(ranges: Iterable<SheetZone>): void;
  /** Starts each of the rounds of one evaluation. */
  updateCompilationParameters(): void;
  /** Has what reads the cells of a fresh array evaluated in the next round. */
  invalidatePositionsDependingOnSpread(sheetId: string, zone: Zone): void;
  /** Gives a cell to a formula that refers to it. */
  computeAndSave(position: CellPosition): { readonly value: unknown };
}

type Getters = CoreViewPlugin['getters'];

export function oneCell({ sheetId, col, row }: CellPosition): SheetZone {
  return { sheetId, zone: { left: col, right: col, top: row, bottom: row } };
}

export function positionsOf({ sheetId, zone }: SheetZone): CellPosition[] {
  const positions: CellPosition[] = [];
  for (let col = zone.left; col <= zone.right; col++) {
    for (let row = zone.top; row <= zone.bottom; row++) positions.push({ sheetId, col, row });
  }
  return positions;
}

/** Forgets results, and where arrays spill. */
export function forgetSheet(evaluator: Evaluator, sheetId: string): void {
  const { resultsToArrayFormulas, arrayFormulasToResults } = evaluator.spreadingRelations;
  delete resultsToArrayFormulas.rTrees[sheetId];
  arrayFormulasToResults.clearSheet(sheetId);
  evaluator.evaluatedCells.clearSheet(sheetId);
}

/** An empty grid of bits of the size a sheet has now; o-spreadsheet keeps one for its own sheet always. */
export function freshGrid(evaluator: Evaluator, getters: Getters, sheetId: string): Grid | null {
  const [grid] = Object.values(evaluator.blockedArrayFormulas.sheets);
  const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
  return grid?.constructor.create(numberOfRows, numberOfCols) ?? null;
}

/** Room for marks of blocked arrays, of the size the sheet has now. */
export function renewGrid(evaluator: Evaluator, getters: Getters, sheetId: string): void {
  const grid = freshGrid(evaluator, getters, sheetId);
  if (grid) evaluator.blockedArrayFormulas.sheets[sheetId] = grid;
}
