import type { CorePluginConfig } from '@odoo/o-spreadsheet/dist/types/plugins/core_plugin';
import type { CellPosition, Style, Zone } from '@odoo/o-spreadsheet/dist/types/types/misc';
import type { WorkbookData } from '@odoo/o-spreadsheet/dist/types/types/workbook_data';
import type { Pending } from './evaluation-plugin.ts';
import type { Formula } from './formula.ts';
import { CompiledFormula, CorePlugin, registries } from './odoo.ts';
import type { Scalar } from './types.ts';

/** A cell's style; `numberFormat` is Google's pattern as it was set, of which o-spreadsheet's is a translation. */
export interface StoredStyle extends Style {
  readonly numberFormat?: string;
  readonly border?: boolean;
}

interface Stored {
  readonly id: number;
  readonly style?: StoredStyle | undefined;
  readonly format?: string | undefined;
}

export interface LiteralCell extends Stored {
  readonly isFormula: false;
  /** O-spreadsheet takes a cell without content for empty. */
  readonly content: string;
  readonly parsedValue: Scalar;
}

export interface FormulaCell extends Stored {
  readonly isFormula: true;
  readonly compiledFormula: CompiledFormula;
  readonly formula: Formula;
}

export type StoredCell = LiteralCell | FormulaCell;

/** What is put into a cell: a value as it is, a formula already read, or another cell's content. */
export type Content = { value: Scalar } | { formula: Formula } | { copyOf: StoredCell };

export interface Change extends CellPosition {
  readonly content?: Content;
  readonly style?: StoredStyle | null;
  readonly format?: string;
}

interface CellCommand extends Omit<Change, 'content'> {
  readonly type: 'UPDATE_CELL';
  /** O-spreadsheet's own text, which it sends when it clears or copies cells. */
  readonly content?: string;
}

interface ClearCommand {
  readonly sheetId: string;
  readonly target: readonly Zone[];
}

type Command = { readonly type: string } & Record<string, unknown>;

declare class OdooCells extends CorePlugin {
  cells: Record<string, Record<number, StoredCell>>;
  constructor(config: CorePluginConfig);
  beforeHandle(command: never): void;
  handle(command: never): void;
  getCells(sheetId: string): StoredCell[];
  protected getNextCellId(): number;
}

const Cells = registries.corePluginRegistry.get('cell') as unknown as typeof OdooCells & {
  getters: readonly string[];
};

/** Keeps values as they are given, where o-spreadsheet would read numbers, dates and formulas in every text. */
export class HostCells extends Cells {
  static override getters = [
    ...Cells.getters,
    'hostWrite',
    'hostCell',
    'hostCells',
    'hostVolatile',
    'hostRewrite',
    'hostMoveCells',
  ];

  private readonly pending: Pending;
  private isDuplicating = false;
  /** Sheets by the cells that held a formula of the clock at some time. */
  private readonly volatile = new Map<number, string>();

  constructor(config: CorePluginConfig) {
    super(config);
    this.pending = config.custom as unknown as Pending;
  }

  override beforeHandle(received: never): void {
    this.isDuplicating = (received as Command).type === 'DUPLICATE_SHEET';
  }

  /** Hides cells from the copying of sheets: o-spreadsheet would read each as a text, and tell every plugin of it. */
  override getCells(sheetId: string): StoredCell[] {
    return this.isDuplicating ? [] : super.getCells(sheetId);
  }

  override handle(received: never): void {
    const command: Command = received;
    if (command.type === 'UPDATE_CELL') {
      this.update(command as unknown as CellCommand);
      return;
    }
    if (command.type === 'CLEAR_CELLS') {
      this.clear(command as unknown as ClearCommand);
      return;
    }
    super.handle(received);
    if (command.type === 'DUPLICATE_SHEET') {
      this.isDuplicating = false;
      this.copyCells(String(command.sheetId), String(command.sheetIdTo));
    }
  }

  /** Writes without telling any plugin but the evaluation: the others of use here do not care for single cells. */
  hostWrite(changes: readonly Change[]): void {
    for (const change of changes) {
      const { sheetId, col, row, content, format } = change;
      this.store(change, content === undefined ? 'kept' : this.partFor(content, sheetId));
      if (content !== undefined || format !== undefined) this.pending.changed.push({ sheetId, col, row });
    }
  }

  /** The host keeps contents itself; o-spreadsheet's picture is of styles and formats only. */
  override export(data: WorkbookData, shouldSquish: boolean): void {
    const { cells } = this;
    const bare = (all: Record<number, StoredCell>) =>
      Object.entries(all).flatMap(([id, cell]) => {
        const styled = cell.style !== undefined || cell.format !== undefined;
        return styled
          ? [[id, { id: cell.id, style: cell.style, format: cell.format, ...EMPTY }] as const]
          : [];
      });
    this.cells = Object.fromEntries(
      Object.entries(cells).map(([sheet, all]) => [sheet, Object.fromEntries(bare(all))]),
    ) as typeof cells;
    super.export(data, shouldSquish);
    this.cells = cells;
  }

  hostCell(position: CellPosition): StoredCell | undefined {
    const { sheetId, row, col } = position;
    const id = this.getters.tryGetSheet(sheetId)?.rows[row]?.cells[col];
    return id === undefined ? undefined : this.cells[sheetId]?.[id];
  }

  hostCells(sheetId: string): readonly StoredCell[] {
    return Object.values(this.cells[sheetId] ?? {});
  }

  /** The formulas whose result the clock changes. */
  hostVolatile(): readonly FormulaCell[] {
    return [...this.volatile].flatMap(([id, sheetId]) => {
      const cell = this.cells[sheetId]?.[id];
      return cell?.isFormula && cell.formula.volatile ? [cell] : [];
    });
  }

  /** Changes how formulas are written, not what they compute. */
  hostRewrite(rewrite: (formula: Formula) => Formula): void {
    for (const [sheetId, cells] of Object.entries(this.cells)) {
      for (const cell of Object.values(cells)) {
        if (cell.isFormula) this.history.update('cells', sheetId, cell.id, 'formula', rewrite(cell.formula));
      }
    }
  }

  /** Moves cells to other columns; whatever stands there is overwritten. */
  hostMoveCells(sheetId: string, column: (from: number) => number | undefined): void {
    const moving = this.hostCells(sheetId).flatMap(({ id }) => {
      const { col, row } = this.getters.getCellPosition(id);
      const target = column(col);
      return target === undefined ? [] : [{ cellId: id, sheetId, row, col: target }];
    });
    for (const move of moving) {
      const there = this.getters.getCell({ sheetId, col: move.col, row: move.row });
      if (there) this.dispatch('UPDATE_CELL', { ...move, content: '', style: null, format: '' } as never);
      this.dispatch('UPDATE_CELL_POSITION', move as never);
    }
  }

  private copyCells(from: string, to: string): void {
    const changes = this.hostCells(from).map((cell): Change => {
      const { col, row } = this.getters.getCellPosition(cell.id);
      const { style = null, format = '' } = cell;
      return { sheetId: to, col, row, style, format, content: { copyOf: cell } };
    });
    this.hostWrite(changes);
  }

  private update({ content, ...change }: CellCommand): void {
    const before = this.hostCell(change);
    // A change of locale would have dates follow it; in Google a format that was set stays.
    const isSet = change.style === undefined && before?.style?.numberFormat !== undefined;
    const { format: _, ...rest } = change;
    this.store(isSet ? rest : change, content === undefined ? 'kept' : null);
  }

  /** O-spreadsheet tells every plugin of every empty cell, which takes most of the time of deleting rows. */
  private clear({ sheetId, target }: ClearCommand): void {
    const isInside = (row: number, col: number) => (zone: Zone) =>
      row >= zone.top && row <= zone.bottom && col >= zone.left && col <= zone.right;
    for (const { id } of this.hostCells(sheetId)) {
      const { col, row } = this.getters.getCellPosition(id);
      if (!target.some(isInside(row, col))) continue;
      this.dispatch('UPDATE_CELL', { sheetId, col, row, content: '', style: null, format: '' } as never);
    }
  }

  private store(change: Change, content: CellPart | null | 'kept'): void {
    const { sheetId, col, row } = change;
    const before = this.hostCell({ sheetId, col, row });
    const style = change.style === undefined ? before?.style : (change.style ?? undefined);
    const format = (change.format === undefined ? before?.format : change.format) || undefined;
    const part = content !== 'kept' ? content : before ? partOf(before) : null;
    if (part === null && !style && !format) {
      if (!before) return;
      this.history.update('cells', sheetId, before.id, undefined);
      this.place({ cellId: undefined, col, row, sheetId });
      return;
    }
    const id = before?.id ?? this.getNextCellId();
    this.history.update('cells', sheetId, id, { id, style, format, ...(part ?? EMPTY) });
    if (part?.isFormula && part.formula.volatile) this.volatile.set(id, sheetId);
    if (!before) this.place({ cellId: id, col, row, sheetId });
  }

  private place(placement: CellPosition & { cellId: number | undefined }): void {
    (this.getters as unknown as { hostPlace(placement: object): void }).hostPlace(placement);
  }

  private partFor(content: Content, sheetId: string): CellPart | null {
    if ('value' in content) return literal(content.value);
    if ('formula' in content) return this.compiled(content.formula, sheetId);
    const part = partOf(content.copyOf);
    if (!part?.isFormula) return part;
    return { ...part, compiledFormula: movedTo(sheetId, part.compiledFormula) };
  }

  private compiled(formula: Formula, sheetId: string): CellPart {
    const compiledFormula = CompiledFormula.Compile(formula.odoo, sheetId, this.getters);
    compiledFormula.literalValues.strings.forEach((string, index) => {
      string.value = formula.strings[index] ?? '';
    });
    return { isFormula: true, compiledFormula, formula };
  }
}

type CellPart = Pick<LiteralCell, 'isFormula' | 'content' | 'parsedValue'> | Omit<FormulaCell, keyof Stored>;

const EMPTY: CellPart = { isFormula: false, content: '', parsedValue: null };

function literal(value: Scalar): CellPart | null {
  if (value === null || value === '') return null;
  return {
    isFormula: false,
    content: typeof value === 'string' ? `'${value}` : String(value),
    parsedValue: value,
  };
}

function partOf(cell: StoredCell): CellPart | null {
  if (!cell.isFormula) return literal(cell.parsedValue);
  return { isFormula: true, compiledFormula: cell.compiledFormula, formula: cell.formula };
}

/** In a copied sheet references without a sheet's name mean the copy; Google leaves those with one alone. */
function movedTo(sheetId: string, formula: CompiledFormula): CompiledFormula {
  const ranges = formula.rangeDependencies.map((range) =>
    range.prefixSheet ? range : { ...range, sheetId },
  );
  return CompiledFormula.CopyWithDependencies(formula, sheetId, ranges);
}
