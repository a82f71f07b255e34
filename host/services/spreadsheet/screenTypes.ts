/** What a screen needs to draw a tab, as plain JSON: zero-based places, Google's words translated where a screen cannot know them. */
import type { CellStyle, Rect, SheetId } from '../../engine/types.ts';

/** A tab's place in the bar at the bottom. */
export interface ScreenSheet {
  readonly id: SheetId;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly hidden: boolean;
  readonly tabColor: string | null;
}

/** What a formula or an entry came to; an error with the engine's own words for its cause. */
export type ScreenValue = string | number | boolean | { readonly error: string };

/**
 * One cell that is not empty: row, column, the text shown; then, '' or null where it is no different from that text,
 * the value behind it, the formula, and the number format in o-spreadsheet's letters.
 */
export type ScreenCell = readonly [
  row: number,
  column: number,
  text: string,
  value: ScreenValue | null,
  formula: string,
  format: string,
];

export interface ScreenList {
  readonly rect: Rect;
  readonly values: readonly string[];
  readonly isCheckbox: boolean;
}

/** Rules by formula alone: the only kind the product lays. `formula` is relative to the first rectangle's corner. */
export interface ScreenHighlight {
  readonly rects: readonly Rect[];
  readonly formula: string;
  readonly style: CellStyle;
}

export interface ScreenChart {
  readonly id: number;
  readonly type: 'bar' | 'column' | 'line' | 'pie';
  readonly title: string;
  readonly sheet: SheetId;
  readonly source: Rect;
  readonly hasHeader: boolean;
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Sizes as runs along the axis: first, count, pixels. */
export type SizeRun = readonly [first: number, count: number, pixels: number];

/** Everything on a tab but its cells; it changes seldom. */
export interface ScreenFrame {
  readonly styles: readonly { readonly rect: Rect; readonly style: CellStyle }[];
  readonly widths: readonly SizeRun[];
  readonly heights: readonly SizeRun[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Rect[];
  readonly gridlines: boolean;
  readonly lists: readonly ScreenList[];
  readonly highlights: readonly ScreenHighlight[];
  readonly charts: readonly ScreenChart[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** The file as a screen reads it. Reading is free of charge: no run pays for it. */
export interface ScreenPort {
  readonly title: string;
  readonly locale: 'vi_VN' | 'en_US';
  sheets(): readonly ScreenSheet[];
  cells(sheet: SheetId): readonly ScreenCell[];
  frame(sheet: SheetId): ScreenFrame;
  /** Whether the whole tab is protected from this person: a padlock, beside what single cells refuse. */
  isLocked(email: string, sheet: SheetId): boolean;
  mayEdit(email: string): boolean;
  /** The tab and cell in front of this person. */
  active(email: string): { readonly sheet: SheetId; readonly row: number; readonly column: number };
  /** The person selects cells: what a run finds as the active range. */
  select(email: string, sheet: SheetId, rect: Rect): void;
}
