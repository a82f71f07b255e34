/**
 * The narrow waist of the local host: cells, formulas and sheet structure, whatever engine stands behind it.
 * Everything is zero-based here; the services translate from Google's one-based world.
 */

export type SheetId = number;

/** What a cell holds when it is no formula. `null` is an empty cell; dates are serial day numbers (1899-12-30 = 0). */
export type Scalar = string | number | boolean | null;

export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `formula` is Google's text with its leading `=`; `value` is stored as it is, never parsed. */
export type CellContent = { readonly formula: string } | { readonly value: Scalar };

export interface CellWrite {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** A formula's error as Google shows it: `#N/A`, `#REF!`, `#VALUE!`, `#DIV/0!`, `#NAME?`, `#ERROR!`, `#NUM!`. */
export interface CellError {
  readonly error: string;
  /** The engine's own words, for a person who looks for the cause. */
  readonly reason: string;
}

export type Evaluated = Scalar | CellError;

export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly hidden: boolean;
}

export type LocaleId = 'vi_VN' | 'en_US';

export interface EngineOptions {
  readonly locale: LocaleId;
  /** What TODAY() and NOW() follow; the machine's clock when left out. */
  readonly now?: () => Date;
  /** Asia/Ho_Chi_Minh when left out. */
  readonly timeZone?: string;
  /** A picture that `snapshot` gave. */
  readonly load?: unknown;
}

export interface Engine {
  readonly locale: LocaleId;
  setLocale(locale: LocaleId): void;

  /** Grows with every change and every refresh: while it stays the same, every value read stays the same. */
  revision(): number;

  /** In tab order. */
  sheets(): readonly SheetInfo[];
  addSheet(sheet: { id: SheetId; name: string; index: number; rows: number; columns: number }): void;
  /** Copies cells, formulas, formats, styles, sizes, hidden rows and columns, validations and conditional formats. */
  duplicateSheet(from: SheetId, copy: { id: SheetId; name: string; index: number }): void;
  deleteSheet(id: SheetId): void;
  renameSheet(id: SheetId, name: string): void;
  moveSheet(id: SheetId, index: number): void;
  hideSheet(id: SheetId, hidden: boolean): void;

  insertRows(sheet: SheetId, before: number, count: number): void;
  deleteRows(sheet: SheetId, first: number, count: number): void;
  insertColumns(sheet: SheetId, before: number, count: number): void;
  deleteColumns(sheet: SheetId, first: number, count: number): void;
  /** Moves whole columns, as a person does by dragging a column's head; formulas follow. */
  moveColumns(sheet: SheetId, first: number, count: number, before: number): void;

  /**
   * All writes of one flush: applied in order, evaluated once. Throws before anything is written for a cell outside its
   * sheet and, with "not modelled: …", for a formula that the host cannot evaluate as Google does.
   */
  apply(writes: readonly CellWrite[]): void;
  /** Evaluates TODAY() and NOW() again, and what follows from them: call it when the clock has moved. */
  refresh(): void;

  /** What the cells evaluate to, spilled results included; rows × columns of `rect`. */
  values(sheet: SheetId, rect: Rect): Evaluated[][];
  /** The formulas exactly as they were given, '' where there is none (a spilled cell has none). */
  formulas(sheet: SheetId, rect: Rect): string[][];
  /** As shown on the screen, by locale and number format. */
  displayed(sheet: SheetId, rect: Rect): string[][];
  /** The cells into which the formula at this place spills (itself included), or null where it does not spill. */
  spill(sheet: SheetId, row: number, column: number): Rect | null;
  /** The smallest rectangle from (0, 0) that holds every non-empty cell, by evaluated content; null on an empty sheet. */
  used(sheet: SheetId): { rows: number; columns: number } | null;

  setNumberFormats(sheet: SheetId, rect: Rect, formats: readonly (readonly string[])[]): void;
  numberFormats(sheet: SheetId, rect: Rect): string[][];
  /** The formats set on the cells themselves, '' where none is; asks for no evaluation. */
  ownFormats(sheet: SheetId, rect: Rect): string[][];
  setStyle(sheet: SheetId, rect: Rect, style: CellStyle): void;
  setColumnWidth(sheet: SheetId, first: number, count: number, pixels: number): void;
  setRowHeight(sheet: SheetId, first: number, count: number, pixels: number): void;
  hideRows(sheet: SheetId, first: number, count: number, hidden: boolean): void;
  hideColumns(sheet: SheetId, first: number, count: number, hidden: boolean): void;
  freeze(sheet: SheetId, panes: { rows?: number; columns?: number }): void;
  mergeCells(sheet: SheetId, rect: Rect): void;
  /** Takes apart every merge that lies in the rectangle. */
  unmergeCells(sheet: SheetId, rect: Rect): void;
  styles(sheet: SheetId, rect: Rect): CellStyle[][];
  columnWidths(sheet: SheetId): readonly number[];
  rowHeights(sheet: SheetId): readonly number[];
  hiddenRows(sheet: SheetId): readonly number[];
  hiddenColumns(sheet: SheetId): readonly number[];
  frozen(sheet: SheetId): { rows: number; columns: number };
  merges(sheet: SheetId): readonly Rect[];

  /** The engine's own picture of the workbook (JSON-able), for saving, for the workbench and for comparing. */
  snapshot(): unknown;
  /** Takes the cells back to a picture, which is cheaper than opening it; false, and nothing is done, where more than cells differ. */
  rewind(picture: unknown): boolean;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly background?: string;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly border?: boolean;
}
