/** From a declaration, its place and its words: everything set-up has to lay on one sheet, as plain data. */
import type { RawCell } from '../domain/raw.ts';
import { type BlockLayout, emptyLayout, layBlock } from './blockLayout.ts';
import { formulaContext } from './context.ts';
import { guardsOf } from './guardLayout.ts';
import { type BlockPlace, blockOf, columnOf, GUTTER, LABEL_COLUMN, markerFormula } from './place.ts';
import { area, filled, type SheetLayout, type Sketch, tabWords } from './sheetLayout.ts';
import type { Block } from './tab.ts';

/** Lays out the whole tab. Throws only when the declaration contradicts itself. */
export function layOut(sketch: Sketch): SheetLayout {
  const { tab, place } = sketch;
  const words = tabWords(sketch);
  const blocks = Object.entries(tab.blocks);
  const keyRows = blocks.length;
  const top: RawCell[][] = blocks.map(([key, block]) =>
    keyRow(key, block, blockOf(place, key), place.columns),
  );
  const heading: RawCell[][] = [titleCell(sketch), words.hint].map((text) => ['', text]);
  const parts = blocks.map(([key, block]) => layBlock(sketch, key, block, words.blocks[key]));
  const gather = <K extends keyof BlockLayout>(part: K): BlockLayout[K][number][] =>
    parts.flatMap((each) => [...each[part]]);
  const growing = blocks.find(([, block]) => block.kind === 'table' && block.grows);
  const frozen = blocks.length === 1 && growing ? blockOf(place, growing[0]).headerRow : keyRows + 1;
  return {
    title: place.sheetName,
    rows: place.rows,
    columns: place.columns,
    hiddenSheet: tab.hidden === true,
    cells: [filled(1, GUTTER, top), filled(keyRows + 1, GUTTER, heading), ...gather('cells')],
    formats: gather('formats'),
    looks: [
      { ...area(keyRows + 1, LABEL_COLUMN, 1, 1), look: 'title' },
      { ...area(keyRows + 2, LABEL_COLUMN, 1, 1), look: 'hint' },
      ...gather('looks'),
    ],
    dropdowns: gather('dropdowns'),
    notes: gather('notes'),
    widths: [...new Map(gather('widths').map((each) => [each.column, each])).values()],
    hiddenRows: [{ first: 1, count: keyRows }, ...gather('hiddenRows')],
    hiddenColumns: [{ first: GUTTER, count: 1 }, ...gather('hiddenColumns')],
    frozenRows: frozen,
    highlights: gather('highlights'),
    guards: guardsOf(sketch),
  };
}

/** A unit's tab is headed by the unit's name as Đơn vị has it; others by their own name. */
function titleCell({ tab, ref, place, places, words }: Sketch): string {
  if (tab.many !== 'perUnit') return place.sheetName;
  return `=${formulaContext({ ref, place, places, words }, 'identity').field('identity', 'unitName')}`;
}

/** What a copy of the template still needs: its name, its size and protections of its own. */
export const layCopy = (sketch: Sketch): SheetLayout => ({
  ...emptyLayout,
  title: sketch.place.sheetName,
  rows: sketch.place.rows,
  columns: sketch.place.columns,
  hiddenSheet: false,
  frozenRows: 0,
  guards: guardsOf(sketch),
});

function keyRow(key: string, block: Block, place: BlockPlace, columns: number): RawCell[] {
  const row: RawCell[] = Array.from({ length: columns }, () => '');
  row[0] = markerFormula(key, place.firstRow, place.lastRow);
  if (block.kind === 'table') {
    for (const column of Object.keys(block.columns)) row[columnOf(place, column) - 1] = column;
  }
  return row;
}
