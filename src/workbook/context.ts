/** What a formula may refer to, worked out from where tabs and columns stand. */
import { absolute, columnLetters, type FormulaContext, quoteSheet } from './formulas.ts';
import { type BlockPlace, blockOf, columnOf, type TabPlace, VALUE_COLUMN } from './place.ts';
import { parameterOfRef, type TabRef } from './tab.ts';
import type { FormulaWord, LayoutWords } from './words.ts';

/** Where another tab stands: as it was read, or as it is going to be laid. */
export type Places = (ref: TabRef) => TabPlace;

export interface ContextSource {
  readonly ref: TabRef;
  readonly place: TabPlace;
  readonly places: Places;
  readonly words: LayoutWords;
}

const columnRange = (block: BlockPlace, first: number, from: string, to: string): string =>
  `${absolute(first, columnOf(block, from))}:${absolute(block.lastRow, columnOf(block, to))}`;

export function formulaContext(source: ContextSource, block: string): FormulaContext {
  const own = blockOf(source.place, block);
  const at = (tab: string, key: string): { sheet: string; block: BlockPlace } => {
    const place = source.places(tab);
    return { sheet: quoteSheet(place.sheetName), block: blockOf(place, key) };
  };
  return {
    range: (column) => columnRange(own, own.anchorRow ?? own.firstRow, column, column),
    other: (tab, key, from, to = from) => {
      const found = at(tab, key);
      return `${found.sheet}!${columnRange(found.block, found.block.firstRow, from, to)}`;
    },
    wholeColumns: (tab, key, from, to) => {
      const found = at(tab, key);
      const letters = [from, to].map((column) => `$${columnLetters(columnOf(found.block, column))}`);
      return `${found.sheet}!${letters.join(':')}`;
    },
    offset: (tab, key, from, to) => {
      const found = at(tab, key).block;
      return columnOf(found, to) - columnOf(found, from) + 1;
    },
    otherCell: (tab, key, column, index) => {
      const found = at(tab, key);
      return `${found.sheet}!${absolute(found.block.firstRow + index, columnOf(found.block, column))}`;
    },
    field: (key, name) => absolute(columnOf(blockOf(source.place, key), name), VALUE_COLUMN),
    sibling: (tab, key, name) => {
      const found = at(`${tab}:${parameterOfRef(source.ref)}`, key);
      return `${found.sheet}!${absolute(columnOf(found.block, name), VALUE_COLUMN)}`;
    },
    word: (key) => source.words.inFormulas[key as FormulaWord],
  };
}
