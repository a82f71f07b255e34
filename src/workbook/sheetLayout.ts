/** One sheet's layout as plain data, and the sketch it is drawn from. */
import { consecutive } from '../domain/lists.ts';
import type { RawCell } from '../domain/raw.ts';
import type { LineLook } from './bodies/canvas.ts';
import type { Places } from './context.ts';
import type { TabPlace } from './place.ts';
import type { Guard, Tab, TabRef } from './tab.ts';
import type { ColumnWord, LayoutWords } from './words.ts';

/** One-based, as on the sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
export interface Filled extends Area {
  readonly values: readonly (readonly RawCell[])[];
}
export type Choice = { readonly list: readonly string[] } | { readonly range: string };
export interface Dropdown extends Area {
  readonly choice: Choice;
  readonly strict: boolean;
}
export type Look = 'title' | 'hint' | 'heading' | 'header' | 'computed' | 'label' | 'canvas' | 'overflow';
export interface Highlight extends Area {
  /** A formula relative to the area's first cell. */
  readonly formula: string;
  readonly look: 'good' | 'bad' | 'open' | Exclude<LineLook, 'line'>;
}
/** `area` null protects the whole sheet. The description finds it again, so that it is laid once. */
export interface Guarded {
  readonly description: string;
  readonly area: string | null;
  readonly guard: Guard;
}
export interface SheetLayout {
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
  readonly hiddenSheet: boolean;
  readonly cells: readonly Filled[];
  readonly formats: readonly (Area & { readonly format: string })[];
  readonly looks: readonly (Area & { readonly look: Look })[];
  readonly dropdowns: readonly Dropdown[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly note: string }[];
  readonly widths: readonly { readonly column: number; readonly width: number }[];
  readonly hiddenRows: readonly { readonly first: number; readonly count: number }[];
  readonly hiddenColumns: readonly { readonly first: number; readonly count: number }[];
  readonly frozenRows: number;
  readonly highlights: readonly Highlight[];
  readonly guards: readonly Guarded[];
}

export interface Sketch {
  readonly tab: Tab;
  readonly ref: TabRef;
  readonly place: TabPlace;
  readonly places: Places;
  readonly words: LayoutWords;
}

export interface BlockText {
  readonly title: string;
  readonly columns: Readonly<Record<string, ColumnWord>>;
}
export const tabWords = (
  sketch: Sketch,
): { title: string; hint: string; blocks: Readonly<Record<string, BlockText>> } =>
  sketch.words.tabs[sketch.tab.id as keyof LayoutWords['tabs']];

export const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});
export const filled = (row: number, column: number, values: RawCell[][]): Filled => {
  const columns = Math.max(...values.map((line) => line.length));
  const padded = values.map((line) => [...line, ...Array.from({ length: columns - line.length }, () => '')]);
  return { ...area(row, column, values.length, columns), values: padded };
};

/** Neighbouring numbers as runs. */
export const runs = (numbers: readonly number[]): { first: number; count: number }[] =>
  consecutive(
    [...numbers].sort((left, right) => left - right),
    (each) => each,
  ).map(({ first, items }) => ({ first, count: items.length }));
