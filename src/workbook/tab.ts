/** How a tab is declared: once, and everything else (headers, keys, dropdowns, protection, decoding) follows from it. */
import { type CellType, plainText } from './cells.ts';
import type { FormulaContext } from './formulas.ts';

interface ColumnBase<V> {
  readonly type: CellType<V>;
  /** Width in pixels. */
  readonly width: number;
  readonly hidden?: boolean;
}
/** A column people and commands write. */
export interface InputColumn<V> extends ColumnBase<V> {
  readonly role: 'input';
}
/** A column the sheet computes: one formula in the anchor row spills over the block. */
export interface FormulaColumn<V> extends ColumnBase<V> {
  readonly role: 'formula';
  readonly formula: (context: FormulaContext) => string;
  /** Commands read this column too; such columns come first among the formulas. */
  readonly read?: boolean;
}
export type Column<V = unknown> = InputColumn<V> | FormulaColumn<V>;
export type Columns = Readonly<Record<string, Column>>;

/** Rows below each other; the last block of a tab may grow. */
export interface TableBlock<C extends Columns = Columns> {
  readonly kind: 'table';
  readonly columns: C;
  /** Data rows when laid; 'perUnit' takes the unit's or the settings' number. */
  readonly rows: number | 'perUnit';
  readonly grows?: boolean;
}
/** Label–value pairs; the value stands beside its label, found by the key in the hidden first column. */
export interface FieldsBlock<F extends Columns = Columns> {
  readonly kind: 'fields';
  readonly columns: F;
}
/** An area a command writes whole. */
export interface CanvasBlock {
  readonly kind: 'canvas';
  readonly rows: number;
  readonly widths: readonly number[];
  /** Columns, from the first, whose text runs on over empty neighbours instead of wrapping. */
  readonly overflowing?: number;
}
export type Block = TableBlock | FieldsBlock | CanvasBlock;
export type Blocks = Readonly<Record<string, Block>>;

/** Who may edit: `office` (and owner), `unit` (its officers, office and owner) or the owner's runs alone. */
export type Guard = 'office' | 'unit' | 'owner';

export interface Tab<Id extends string = string, B extends Blocks = Blocks> {
  readonly id: Id;
  readonly guard: Guard;
  /** 'one' tab, one 'perUnit' or one 'perYear'. */
  readonly many: 'one' | 'perUnit' | 'perYear';
  readonly hidden?: boolean;
  readonly blocks: B;
}

export const defineTab = <Id extends string, B extends Blocks>(tab: Tab<Id, B>): Tab<Id, B> => tab;

export const table = <C extends Columns>(
  columns: C,
  rows: number | 'perUnit',
  grows = false,
): TableBlock<C> => ({
  kind: 'table',
  columns,
  rows,
  grows,
});
export const fields = <F extends Columns>(columns: F): FieldsBlock<F> => ({ kind: 'fields', columns });

export const input = <V>(type: CellType<V>, width = 110, hidden = false): InputColumn<V> => ({
  role: 'input',
  type,
  width,
  hidden,
});
export const formula = <V>(
  type: CellType<V>,
  width: number,
  text: (context: FormulaContext) => string,
  options: { hidden?: boolean; read?: boolean } = {},
): FormulaColumn<V> => ({ role: 'formula', type, width, formula: text, ...options });

/** A hidden column that only other formulas read. */
export type HelperColumn = FormulaColumn<string> & { readonly hidden: true };
export const helper = (text: (context: FormulaContext) => string): HelperColumn => ({
  role: 'formula',
  type: plainText,
  width: 50,
  formula: text,
  hidden: true,
});

type ValueOf<C> = C extends { readonly type: CellType<infer V> } ? V : never;
/** A row as read: every column. */
export type Row<C extends Columns> = { readonly [K in keyof C]: ValueOf<C[K]> };
type InputKey<C extends Columns> = {
  [K in keyof C]: C[K] extends { readonly role: 'input' } ? K : never;
}[keyof C];
/** A row as written: inputs alone, so that a formula cannot be overwritten. */
export type NewRow<C extends Columns> = { readonly [K in InputKey<C>]: ValueOf<C[K]> };

export const isFormula = (column: Column): column is FormulaColumn<unknown> => column.role === 'formula';
export const hasAnchor = (block: Block): boolean =>
  block.kind === 'table' && Object.values(block.columns).some(isFormula);

/** A tab of the workbook: its declaration's id, with the unit's ID or the year where there are many. */
export type TabRef = string;
/** By tab, the columns to read of it; other tabs are read with all that commands need. */
export type Only = Readonly<Record<TabRef, readonly string[]>>;
export const refOf = (tab: Tab, parameter?: string | number): TabRef =>
  parameter === undefined ? tab.id : `${tab.id}:${parameter}`;
export const idOfRef = (ref: TabRef): string => ref.split(':', 1)[0] ?? ref;
export const parameterOfRef = (ref: TabRef): string => ref.slice(idOfRef(ref).length + 1);
