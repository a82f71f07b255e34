import type { CellPosition, Zone } from '@odoo/o-spreadsheet/dist/types/types/misc';
import {
  type Evaluator,
  freshGrid,
  type Grid,
  positionsOf,
  type RangeSet,
  type SheetZone,
} from './evaluator.ts';
import type { CoreViewPlugin } from './odoo.ts';

type Getters = CoreViewPlugin['getters'];

const keyOf = ({ sheetId, col, row }: CellPosition): string => `${sheetId}:${col}:${row}`;

function contains(outer: Zone, inner: Zone): boolean {
  const inColumns = inner.left >= outer.left && inner.right <= outer.right;
  return inColumns && inner.top >= outer.top && inner.bottom <= outer.bottom;
}

/**
 * Evaluates each formula once. O-spreadsheet evaluates what reads an array again in a next round, after every array
 * that spills, although most formulas ask for the array's first cell and thereby have it spill before they read on.
 * Here all that follows from old arrays too is cleared beforehand, and a next round is for those only that read an
 * empty cell into which an array spilled later.
 */
export class EvaluationPlan {
  private readonly evaluator: Evaluator;
  private readonly getters: Getters;
  private planned: RangeSet;
  private rounds = 0;
  /** Where the arrays of the plan spilled before. */
  private readonly spilled = new Map<string, Zone>();
  /** Empty cells that some formula has read. */
  private readonly emptyRead = new Map<string, Grid>();
  /** Sheets of which all that follows from any cell is in the plan. */
  private readonly whole: ReadonlySet<string>;

  constructor(
    evaluator: Evaluator,
    getters: Getters,
    ranges: readonly SheetZone[],
    whole: ReadonlySet<string>,
  ) {
    this.evaluator = evaluator;
    this.getters = getters;
    this.whole = whole;
    this.planned = evaluator.getCellsDependingOn(ranges);
    this.planned.addMany(ranges);
    for (let more = this.clearArrays(); more.length > 0; more = this.clearArrays())
      this.planned.addMany(more);
  }

  /** Stands in for some of the evaluator's steps as long as it runs. */
  run(): void {
    const { evaluator } = this;
    const { updateCompilationParameters, invalidatePositionsDependingOnSpread, computeAndSave } = evaluator;
    Object.assign(evaluator, {
      updateCompilationParameters: () => {
        this.rounds += 1;
        updateCompilationParameters.call(evaluator);
      },
      invalidatePositionsDependingOnSpread: (sheetId: string, zone: Zone) => {
        if (this.rounds > 1 || this.wasReadEmpty(sheetId, zone)) {
          invalidatePositionsDependingOnSpread.call(evaluator, sheetId, zone);
        } else this.addUnplanned(sheetId, zone);
      },
      computeAndSave: (position: CellPosition) => {
        const cell = computeAndSave.call(evaluator, position);
        if (cell.value === null) this.markEmpty(position);
        return cell;
      },
    });
    try {
      evaluator.evaluate(this.planned);
    } finally {
      Object.assign(evaluator, {
        updateCompilationParameters,
        invalidatePositionsDependingOnSpread,
        computeAndSave,
      });
    }
  }

  /** Takes the results of planned arrays away, and returns what read them. */
  private clearArrays(): SheetZone[] {
    const { evaluator, planned } = this;
    const { arrayFormulasToResults } = evaluator.spreadingRelations;
    const sheets = new Set([...planned].map(({ sheetId }) => sheetId));
    const cleared: SheetZone[] = [];
    for (const position of [...sheets].flatMap((id) => arrayFormulasToResults.keysForSheet(id))) {
      const zone = arrayFormulasToResults.get(position);
      if (zone === undefined || !planned.hasPosition(position)) continue;
      if (!evaluator.blockedArrayFormulas.has(position)) {
        cleared.push({ sheetId: position.sheetId, zone });
        this.spilled.set(keyOf(position), zone);
      }
      evaluator.spreadingRelations.removeNode(position);
    }
    for (const position of cleared.flatMap(positionsOf)) {
      const cell = this.getters.getCell(position);
      if (!cell?.isFormula && !cell?.content) evaluator.evaluatedCells.delete(position);
    }
    const unblocked = cleared.flatMap(({ sheetId, zone }) => [
      ...evaluator.getArrayFormulasBlockedBy(sheetId, zone),
    ]);
    return cleared.length === 0 ? [] : [...unblocked, ...evaluator.getCellsDependingOn(cleared)];
  }

  /** An array that is larger than it was may be read by formulas that were no part of the plan. */
  private addUnplanned(sheetId: string, zone: Zone): void {
    const before = this.spilled.get(keyOf({ sheetId, col: zone.left, row: zone.top }));
    if (this.whole.has(sheetId) || (before !== undefined && contains(before, zone))) return;
    const unplanned = [...this.evaluator.getCellsDependingOn([{ sheetId, zone }]).difference(this.planned)];
    const following = this.evaluator.getCellsDependingOn(unplanned);
    this.evaluator.nextRangesToUpdate.addMany(unplanned);
    this.evaluator.nextRangesToUpdate.addMany(following);
  }

  private markEmpty(position: CellPosition): void {
    const { sheetId } = position;
    const grid = this.emptyRead.get(sheetId) ?? freshGrid(this.evaluator, this.getters, sheetId);
    if (grid === null) return;
    this.emptyRead.set(sheetId, grid);
    grid.setValue(position, 1);
  }

  private wasReadEmpty(sheetId: string, zone: Zone): boolean {
    const grid = this.emptyRead.get(sheetId);
    return grid !== undefined && positionsOf({ sheetId, zone }).some((place) => grid.getValue(place) === 1);
  }
}
