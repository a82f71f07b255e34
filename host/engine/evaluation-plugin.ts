import type { CoreViewPluginConfig } from '@odoo/o-spreadsheet/dist/types/plugins/core_view_plugin';
import type { CellPosition, Zone } from '@odoo/o-spreadsheet/dist/types/types/misc';
import { type CoreViewPlugin, quietly, registries } from './odoo.ts';

/** Where the cells' plugin leaves what it wrote, until somebody wants to see a result. */
export interface Pending {
  /** Cells whose content or format changed. */
  readonly changed: CellPosition[];
}

interface Grid {
  readonly constructor: { create(rows: number, columns: number): Grid };
}

interface Evaluator {
  readonly blockedArrayFormulas: { readonly sheets: Record<string, Grid> };
  updateDependencies(position: CellPosition): void;
}

interface Command {
  readonly type: string;
  readonly sheetId?: string;
  readonly rows?: number;
  readonly cols?: number;
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

/** Evaluates when a result is asked for, not after every command: many commands then cost one evaluation. */
export class HostEvaluation extends Evaluation {
  static override getters = Evaluation.getters;
  private readonly pending: Pending;
  private settling = false;

  constructor(config: CoreViewPluginConfig) {
    super(config);
    this.pending = config.custom as unknown as Pending;
  }

  override beforeHandle(command: never): void {
    const { type } = command as Command;
    // A new sheet is empty and no formula knows it yet: no reason to evaluate all others again.
    if (type !== 'CREATE_SHEET' || this.shouldRebuildDependenciesGraph) super.beforeHandle(command);
  }

  override handle(command: never): void {
    const { type, sheetId, rows, cols } = command as Command;
    if (type === 'CREATE_SHEET' && sheetId !== undefined && !this.shouldRebuildDependenciesGraph) {
      const { sheets } = this.evaluator.blockedArrayFormulas;
      const [grid] = Object.values(sheets);
      if (grid) sheets[sheetId] = grid.constructor.create(rows ?? 1, cols ?? 1);
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

  private settle(): void {
    // The evaluation itself asks for cells.
    if (this.settling) return;
    this.settling = true;
    try {
      this.takeChanges();
      if (this.shouldRebuildDependenciesGraph || this.positionsToUpdate.length > 0) {
        quietly(() => super.finalize());
      }
    } finally {
      this.settling = false;
    }
  }

  private takeChanges(): void {
    const { changed } = this.pending;
    if (!this.shouldRebuildDependenciesGraph) {
      for (const position of changed) {
        this.evaluator.updateDependencies(position);
        this.positionsToUpdate.push(position);
      }
    }
    changed.length = 0;
  }
}
