/** What the layout needs in words; `messages` gives it, and the compiler lists every tab and column that lacks its words. */

import type { BaseCheck } from '../domain/eligibility.ts';
import type { Blocks, CanvasBlock, Column, Columns } from './tab.ts';
import type { TABS, TabId } from './tabs/index.ts';

/** A header, or a header and the note that explains the column. */
export type ColumnWord = string | readonly [header: string, note: string];
export const headerOf = (word: ColumnWord): string => (typeof word === 'string' ? word : word[0]);
export const noteOf = (word: ColumnWord): string | null => (typeof word === 'string' ? null : word[1]);
type Shown<C extends Columns> = {
  [K in keyof C]: C[K] extends { readonly hidden: true } ? never : K;
}[keyof C];
type ColumnsOf<B> = B extends { readonly columns: infer C extends Columns } ? C : Record<never, Column>;
type BlockWords<B> = B extends CanvasBlock
  ? never
  : { readonly title: string; readonly columns: { readonly [K in Shown<ColumnsOf<B>>]: ColumnWord } };
type BlocksWords<B extends Blocks> = {
  readonly [K in keyof B as B[K] extends CanvasBlock ? never : K]: BlockWords<B[K]>;
};

export type TabWords = {
  readonly [T in TabId]: {
    /** `{p}` stands for the unit's name or the year. */
    readonly title: string;
    readonly hint: string;
    readonly blocks: BlocksWords<(typeof TABS)[T]['blocks']>;
  };
};

/** Short texts that stand inside formulas. */
export type FormulaWord = 'waiting' | 'draft' | 'blocked' | 'duplicate' | `base_${BaseCheck}`;

export interface LayoutWords {
  readonly tabs: TabWords;
  readonly inFormulas: Readonly<Record<FormulaWord, string>>;
  /** Stands beside a value that is a default of ours. */
  readonly byDefault: string;
}
