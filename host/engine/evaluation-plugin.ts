import type { CoreViewPluginConfig } from '@odoo/o-spreadsheet/dist/types/plugins/core_view_plugin';
import type { CellPosition, Zone } from '@odoo/o-spreadsheet/dist/types/types/misc';
import { EvaluationPlan } from './evaluation-plan.ts';
import { type Evaluator, forgetSheet, oneCell, renewGrid, type SheetZone } from './evaluator.ts';
import { type CoreViewPlugin, quietly, registries } from './odoo.ts';

/** Where the cells' plugin leaves what it wrote, until somebody wants to see a result. */
export interface Pending {
  /** Cells whose content or format changed. */
  readonly changed: CellPosition[];
}

interface Command {
  readonly type: string;
  readonly sheetId?: string;
  readonly sheetIdTo?: string;
}

declare class OdooEvaluation extends CoreViewPlugin {
  protected shouldRebuildDependenciesGraph: boolean;
  protected readonly evaluator: Evaluator;
  protected positionsToUpdate: CellPosition[];
  constructor(config: CoreViewPluginConfig);
  beforeHandle(command: never): void;
  handle(command: never): void;
  finalize(): void;
  getEvaluatedCell(position: CellPosition): ReturnType<CoreViewPlugin['getters']['getEvaluatedCell']>;
  getEvaluatedCellsPositions(sheetId: string): CellPosition[];
  getSpreadZone(position: CellPosition): Zone | undefined;
}

const Evaluation = registries.coreViewsPluginRegistry.get(
  'evaluation',
) as unknown as typeof OdooEvaluation & {
  getters: readonly string[];
};

/** After these o-spreadsheet would evaluate the whole workbook, but only one sheet and what follows from it can differ. */
const RESHAPING = new Set([
  'ADD_COLUMNS_ROWS',
  'REMOVE_COLUMNS_ROWS',
  'ADD_MERGE',
  'REMOVE_MERGE',
  'DELETE_SHEET',
]);

/** Evaluates when a result is asked for, not after every command: many commands then cost one evaluation. */
export class HostEvaluation extends Evaluation {
  static override getters = Evaluation.getters;
  private readonly pending: Pending;
  private settling = false;
  /** Sheets of which every cell has to be evaluated. */
  private readonly reshaped = new Set<string>();
  /** What followed from cells of those sheets before they changed. */
  private followers: SheetZone[] = [];
  private graphIsStale = false;
  /** Sheets that hold formulas of the dependency graph, or held them. */
  private withFormulas = new Set<string>();

  constructor(config: CoreViewPluginConfig) {
    super(config);
    this.pending = config.custom as unknown as Pending;
  }

  override beforeHandle(command: never): void {
    const { type, sheetId = '', sheetIdTo = '' } = command as Command;
    if (this.shouldRebuildDependenciesGraph) return;
    if (RESHAPING.has(type)) this.reshape(sheetId);
    // No formula knows a new sheet: it can change no other one.
    else if (type === 'CREATE_SHEET') this.reshaped.add(sheetId);
    else if (type === 'DUPLICATE_SHEET') this.reshaped.add(sheetIdTo);
    else super.beforeHandle(command);
  }

  override handle(command: never): void {
    const { type, sheetId = '' } = command as Command;
    if (type === 'UPDATE_CELL' && this.reshaped.has(sheetId)) return;
    if (type === 'DELETE_SHEET') {
      forgetSheet(this.evaluator, sheetId);
      this.reshaped.delete(sheetId);
    }
    super.handle(command);
  }

  override finalize(): void {}

  override getEvaluatedCell(position: CellPosition) {
    this.settle();
    return super.getEvaluatedCell(position);
  }

  override getEvaluatedCellsPositions(sheetId: string) {
    this.settle();
    return super.getEvaluatedCellsPositions(sheetId);
  }

  override getSpreadZone(position: CellPosition) {
    this.settle();
    return super.getSpreadZone(position);
  }

  /** Before the sheet changes: its cells stand elsewhere afterwards, and nobody could tell what followed from them. */
  private reshape(sheetId: string): void {
    this.takeChanges();
    const whole: SheetZone = { sheetId, zone: this.getters.getSheetZone(sheetId) };
    const followers = [...this.evaluator.getCellsDependingOn([whole])];
    this.followers = [...this.followers, ...followers].filter((range) => range.sheetId !== sheetId);
    this.positionsToUpdate = this.positionsToUpdate.filter((position) => position.sheetId !== sheetId);
    this.reshaped.add(sheetId);
    this.graphIsStale ||= followers.length > 0 || this.withFormulas.has(sheetId);
  }

  private settle(): void {
    // The evaluation itself asks for cells.
    if (this.settling) return;
    this.settling = true;
    try {
      this.takeChanges();
      if (this.shouldRebuildDependenciesGraph) this.startAnew();
      if (this.reshaped.size + this.followers.length + this.positionsToUpdate.length > 0) {
        quietly(() => this.evaluateChanged());
      }
    } finally {
      this.settling = false;
    }
  }

  private startAnew(): void {
    this.shouldRebuildDependenciesGraph = false;
    this.graphIsStale = false;
    this.followers = [];
    this.positionsToUpdate = [];
    this.evaluator.buildDependencyGraph();
    for (const sheetId of this.getters.getSheetIds()) this.reshaped.add(sheetId);
    this.withFormulas = this.sheetsWithFormulas();
  }

  private evaluateChanged(): void {
    const { evaluator, followers, positionsToUpdate, reshaped } = this;
    if (this.graphIsStale) this.rebuildGraph();
    for (const sheetId of reshaped) {
      forgetSheet(evaluator, sheetId);
      renewGrid(evaluator, this.getters, sheetId);
    }
    const sheets = [...reshaped].map((sheetId) => ({ sheetId, zone: this.getters.getSheetZone(sheetId) }));
    const zones = [...reshaped].flatMap((sheetId) => this.filledZone(sheetId) ?? []);
    const plan = new EvaluationPlan(
      evaluator,
      this.getters,
      [
        ...zones,
        ...evaluator.getCellsDependingOn(sheets),
        ...followers,
        ...positionsToUpdate.map(oneCell),
        ...evaluator.getArrayFormulasImpactedByChangesOf(positionsToUpdate),
      ],
      new Set(reshaped),
    );
    reshaped.clear();
    this.followers = [];
    this.positionsToUpdate = [];
    plan.run();
  }

  /** Where arrays spill and which are blocked stays as it is: it changes with the sheets only that are evaluated. */
  private rebuildGraph(): void {
    const { blockedArrayFormulas, spreadingRelations } = this.evaluator;
    this.evaluator.buildDependencyGraph();
    Object.assign(this.evaluator, { blockedArrayFormulas, spreadingRelations });
    this.graphIsStale = false;
    this.withFormulas = this.sheetsWithFormulas();
  }

  private sheetsWithFormulas(): Set<string> {
    const { getters } = this;
    return new Set(getters.getSheetIds().filter((id) => getters.getCells(id).some((cell) => cell.isFormula)));
  }

  /** Everything outside is empty and evaluates to nothing. */
  private filledZone(sheetId: string): SheetZone | null {
    let zone: Zone | null = null;
    for (const { id } of this.getters.getCells(sheetId)) {
      const { col, row } = this.getters.getCellPosition(id);
      zone ??= { left: col, right: col, top: row, bottom: row };
      zone.left = Math.min(zone.left, col);
      zone.right = Math.max(zone.right, col);
      zone.top = Math.min(zone.top, row);
      zone.bottom = Math.max(zone.bottom, row);
    }
    return zone && { sheetId, zone };
  }

  private takeChanges(): void {
    const { changed } = this.pending;
    if (!this.shouldRebuildDependenciesGraph) {
      for (const position of changed) {
        if (this.getters.getCell(position)?.isFormula) {
          if (!this.graphIsStale) this.evaluator.updateDependencies(position);
          this.withFormulas.add(position.sheetId);
        }
        if (!this.reshaped.has(position.sheetId)) this.positionsToUpdate.push(position);
      }
    }
    changed.length = 0;
  }
}
