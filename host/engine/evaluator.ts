import type { CellPosition, Zone } from '@odoo/o-spreadsheet/dist/types/types/misc';
import type { CoreViewPlugin } from './odoo.ts';

/** Cells of one sheet. */
export interface SheetZone {
  readonly sheetId: string;
  readonly zone: Zone;
}

interface Grid {
  readonly constructor: { create(rows: number, columns: number): Grid };
}

interface BySheet {
  clearSheet(sheetId: string): void;
}

/** What the host uses of o-spreadsheet's evaluator. */
export interface Evaluator {
  readonly evaluatedCells: BySheet;
  readonly blockedArrayFormulas: { readonly sheets: Record<string, Grid> };
  readonly spreadingRelations: {
    readonly resultsToArrayFormulas: { readonly rTrees: Record<string, unknown> };
    readonly arrayFormulasToResults: BySheet;
  };
  buildDependencyGraph(): void;
  updateDependencies(position: CellPosition): void;
  getArrayFormulasImpactedByChangesOf(positions: readonly CellPosition[]): Iterable<SheetZone>;
  getCellsDependingOn(ranges: Iterable<SheetZone>): Iterable<SheetZone>;
  evaluate(ranges: Iterable<SheetZone>): void;
}

export function oneCell({ sheetId, col, row }: CellPosition): SheetZone {
  return { sheetId, zone: { left: col, right: col, top: row, bottom: row } };
}

/** Forgets results, and where arrays spill. */
export function forgetSheet(evaluator: Evaluator, sheetId: string): void {
  const { resultsToArrayFormulas, arrayFormulasToResults } = evaluator.spreadingRelations;
  delete resultsToArrayFormulas.rTrees[sheetId];
  arrayFormulasToResults.clearSheet(sheetId);
  evaluator.evaluatedCells.clearSheet(sheetId);
}

/** Room for marks of blocked arrays, of the size the sheet has now. */
export function renewGrid(evaluator: Evaluator, getters: CoreViewPlugin['getters'], sheetId: string): void {
  const { sheets } = evaluator.blockedArrayFormulas;
  const [grid] = Object.values(sheets);
  const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
  if (grid) sheets[sheetId] = grid.constructor.create(numberOfRows, numberOfCols);
}
