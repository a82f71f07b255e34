/** Shows what the host computed: o-spreadsheet's own evaluation is replaced by one that looks results up. */
import { type FileContent, hostSheet, odooSheet, placeKey, shownCell } from './content.ts';
import { type CellPosition, type EvaluatedCell, registries } from './odoo.ts';

interface Evaluator {
  evaluateFormulaResult(sheetId: string, formula: string, position?: CellPosition): unknown;
  computeAndSave(position: CellPosition): EvaluatedCell;
  updateCompilationParameters(): void;
}

declare class OdooEvaluation {
  static getters: readonly string[];
  protected readonly evaluator: Evaluator;
  constructor(config: { custom: unknown });
  evaluateFormulaResult(): { value: string };
}

const Evaluation = registries.coreViewsPluginRegistry.get('evaluation') as unknown as typeof OdooEvaluation;

const EMPTY = {
  type: 'empty',
  value: null,
  formattedValue: '',
  defaultAlign: 'left',
  isAutoSummable: true,
} as unknown as EvaluatedCell;

/** What plugins of one model share with the window around it. */
export interface GridCustom {
  readonly file: FileContent;
  /** Entries that the host has not answered yet, by tab and place. */
  readonly entered: Map<string, EvaluatedCell>;
}

export const enteredKey = ({ sheetId, row, col }: CellPosition): string => `${sheetId}!${row}:${col}`;

/** O-spreadsheet's functions still serve the rules of conditional formats, over the values shown. */
export class ShownValues extends Evaluation {
  static override getters = [...Evaluation.getters, 'getHostNote'];
  private readonly custom: GridCustom;
  private readonly shown = new WeakMap<object, EvaluatedCell>();

  constructor(config: { custom: unknown }) {
    super(config);
    this.custom = config.custom as GridCustom;
    this.evaluator.computeAndSave = (position) => this.getEvaluatedCell(position);
    this.evaluator.updateCompilationParameters();
  }

  beforeHandle(): void {}
  handle(): void {}
  finalize(): void {}

  getEvaluatedCell(position: CellPosition): EvaluatedCell {
    const { file, entered } = this.custom;
    const waiting = entered.size === 0 ? undefined : entered.get(enteredKey(position));
    if (waiting !== undefined) return waiting;
    const content = file.contents.get(hostSheet(position.sheetId));
    const cell = content?.cells.get(placeKey(position.row, position.col));
    if (cell === undefined) return EMPTY;
    const known = this.shown.get(cell) ?? shownCell(cell);
    this.shown.set(cell, known);
    return known;
  }

  getEvaluatedCellsPositions(sheetId: string): CellPosition[] {
    const cells = this.custom.file.contents.get(hostSheet(sheetId))?.cells.values() ?? [];
    return [...cells].map(([row, col]) => ({ sheetId, row, col }));
  }

  getEvaluatedCells(sheetId: string): EvaluatedCell[] {
    return this.getEvaluatedCellsPositions(sheetId).map((position) => this.getEvaluatedCell(position));
  }

  /** Where the host spilled is the host's business: each result stands in its own cell here. */
  getSpreadZone(): undefined {}
  getArrayFormulaSpreadingOn(): undefined {}
  isArrayFormulaSpillBlocked(): boolean {
    return false;
  }

  /** The composer asks what a formula would come to while one types it; only the host knows. */
  override evaluateFormulaResult(): { value: string } {
    return { value: '' };
  }

  /** Conditional formats ask for one value; a rule that yields several satisfies nobody. */
  evaluateFormula(sheetId: string, formula: string, position?: CellPosition): unknown {
    const result = this.evaluator.evaluateFormulaResult(sheetId, formula, position);
    return Array.isArray(result) ? '' : (result as { value: unknown }).value;
  }

  getHostNote({ sheetId, row, col }: CellPosition): string | undefined {
    const notes = this.custom.file.contents.get(hostSheet(sheetId))?.frame.notes;
    return notes?.find((note) => note.row === row && note.column === col)?.text;
  }
}

/** Whether a tab's content has come from the host. */
export const isLoaded = (file: FileContent, sheetId: string): boolean =>
  file.contents.has(hostSheet(sheetId)) || !file.sheets.some(({ id }) => odooSheet(id) === sheetId);
