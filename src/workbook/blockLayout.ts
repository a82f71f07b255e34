/** What each kind of block needs on the sheet. */
import { VERDICTS } from '../catalogue/terms.ts';
import type { RawCell } from '../domain/raw.ts';
import { LINE_LOOKS } from './bodies/canvas.ts';
import type { Choices } from './cells.ts';
import { formulaContext } from './context.ts';
import { absolute, arrayFormula, columnLetters, quoteSheet } from './formulas.ts';
import { type BlockPlace, blockOf, columnOf, GUTTER, LABEL_COLUMN, VALUE_COLUMN } from './place.ts';
import {
  type Area,
  area,
  type BlockText,
  type Choice,
  type Dropdown,
  filled,
  type Highlight,
  runs,
  type SheetLayout,
  type Sketch,
} from './sheetLayout.ts';
import {
  type Block,
  type CanvasBlock,
  type Column,
  type FieldsBlock,
  isFormula,
  type TableBlock,
} from './tab.ts';
import { headerOf, noteOf } from './words.ts';

export type BlockLayout = Pick<
  SheetLayout,
  | 'cells'
  | 'formats'
  | 'looks'
  | 'dropdowns'
  | 'notes'
  | 'widths'
  | 'hiddenRows'
  | 'hiddenColumns'
  | 'highlights'
>;

export function layBlock(
  sketch: Sketch,
  key: string,
  block: Block,
  words: BlockText | undefined,
): BlockLayout {
  const place = blockOf(sketch.place, key);
  if (block.kind === 'canvas') return layCanvas(block, place);
  if (words === undefined) throw new Error(`no words for ${sketch.tab.id}.${key}`);
  const titled = Object.keys(sketch.tab.blocks).length > 1 && block.kind === 'table';
  const titleRow = place.headerRow - 1;
  const laid =
    block.kind === 'table'
      ? layTable(sketch, key, block, place, words)
      : layFields(sketch, key, block, place, words);
  if (!titled) return laid;
  return {
    ...laid,
    cells: [filled(titleRow, LABEL_COLUMN, [[words.title]]), ...laid.cells],
    looks: [{ ...area(titleRow, LABEL_COLUMN, 1, 1), look: 'heading' }, ...laid.looks],
  };
}

/** Lines get their look from the word in the hidden gutter, so that writing a body needs no formatting of its own. */
const layCanvas = ({ widths, overflowing = 0 }: CanvasBlock, place: BlockPlace): BlockLayout => ({
  ...emptyLayout,
  widths: widths.map((width, index) => ({ column: GUTTER + 1 + index, width })),
  looks: [
    {
      ...area(place.firstRow, GUTTER + 1, place.lastRow - place.firstRow + 1, widths.length),
      look: 'canvas' as const,
    },
    {
      ...area(place.firstRow, GUTTER + 1, place.lastRow - place.firstRow + 1, overflowing),
      look: 'overflow' as const,
    },
  ].filter((each) => each.columns > 0),
  highlights: LINE_LOOKS.filter((look) => look !== 'line').map((look) => ({
    ...area(place.firstRow, GUTTER + 1, place.lastRow - place.firstRow + 1, widths.length),
    formula: `=$A${place.firstRow}="${look}"`,
    look,
  })),
});
export const emptyLayout: BlockLayout = {
  cells: [],
  formats: [],
  looks: [],
  dropdowns: [],
  notes: [],
  widths: [],
  hiddenRows: [],
  hiddenColumns: [],
  highlights: [],
};

function layTable(
  sketch: Sketch,
  key: string,
  block: TableBlock,
  place: BlockPlace,
  words: BlockText,
): BlockLayout {
  const context = formulaContext(sketch, key);
  const columns = Object.entries(block.columns).map(([name, column]) => ({
    name,
    column,
    at: columnOf(place, name),
  }));
  const first = Math.min(...columns.map((each) => each.at));
  const width = Math.max(...columns.map((each) => each.at)) - first + 1;
  const header: RawCell[] = Array.from({ length: width }, () => '');
  const anchor: RawCell[] = Array.from({ length: width }, () => '');
  for (const { name, column, at } of columns) {
    const word = words.columns[name];
    header[at - first] = word === undefined ? name : headerOf(word);
    if (isFormula(column)) anchor[at - first] = arrayFormula(column.formula(context));
  }
  const dataRows = place.lastRow - place.firstRow + 1;
  const data = (at: number): Area => area(place.firstRow, at, dataRows, 1);
  const computed = columns.filter((each) => isFormula(each.column) && each.column.hidden !== true);
  return {
    cells: [filled(place.headerRow, first, place.anchorRow === null ? [header] : [header, anchor])],
    formats: columns
      .filter((each) => !isFormula(each.column))
      .map((each) => ({ ...data(each.at), format: each.column.type.format })),
    looks: [
      { ...area(place.headerRow, first, 1, width), look: 'header' },
      ...computed.map((each) => ({ ...data(each.at), look: 'computed' as const })),
    ],
    dropdowns: columns.flatMap((each) => dropdown(sketch, each.column, data(each.at))),
    notes: columns.flatMap(({ name, at }) => {
      const note = words.columns[name] === undefined ? null : noteOf(words.columns[name]);
      return note === null ? [] : [{ row: place.headerRow, column: at, note }];
    }),
    widths: columns.map((each) => ({ column: each.at, width: each.column.width })),
    hiddenRows: place.anchorRow === null ? [] : [{ first: place.anchorRow, count: 1 }],
    hiddenColumns: runs(columns.filter((each) => each.column.hidden).map((each) => each.at)),
    highlights: key === 'nominees' ? highlightsOf(place, dataRows) : [],
  };
}

/** Empty rows around a block of fields: above its heading, the heading, and below. */
const GAPS = 3;

function layFields(
  sketch: Sketch,
  key: string,
  block: FieldsBlock,
  place: BlockPlace,
  words: BlockText,
): BlockLayout {
  const context = formulaContext(sketch, key);
  const rows = Object.entries(block.columns).map(([name, column]) => ({
    name,
    column,
    row: columnOf(place, name),
  }));
  const value = (row: number): Area => area(row, VALUE_COLUMN, 1, 1);
  return {
    ...emptyLayout,
    cells: rows.flatMap(({ name, column, row }) => {
      const word = words.columns[name];
      const line = filled(row, GUTTER, [[name, word === undefined ? name : headerOf(word)]]);
      return isFormula(column)
        ? [line, filled(row, VALUE_COLUMN, [[`=${column.formula(context)}`]])]
        : [line];
    }),
    notes: rows.flatMap(({ name, row }) => {
      const note = words.columns[name] === undefined ? null : noteOf(words.columns[name]);
      return note === null ? [] : [{ row, column: LABEL_COLUMN, note }];
    }),
    formats: rows
      .filter((each) => !isFormula(each.column))
      .map((each) => ({ ...value(each.row), format: each.column.type.format })),
    looks: rows.map((each) => ({ ...area(each.row, LABEL_COLUMN, 1, 1), look: 'label' as const })),
    dropdowns: rows.flatMap((each) => dropdown(sketch, each.column, value(each.row))),
    hiddenRows: rows.every((each) => each.column.hidden === true)
      ? [{ first: place.headerRow - 1, count: rows.length + GAPS }]
      : runs(rows.filter((each) => each.column.hidden === true).map((each) => each.row)),
    widths: rows.slice(0, 1).flatMap((each) => [{ column: VALUE_COLUMN, width: each.column.width }]),
  };
}

function dropdown(sketch: Sketch, column: Column, at: Area): Dropdown[] {
  const choices = column.type.choices;
  if (choices === undefined) return [];
  return [{ ...at, choice: choiceOf(sketch, choices), strict: column.type.strict === true }];
}

function choiceOf(sketch: Sketch, choices: Choices): Choice {
  if (!('tab' in choices)) return { list: choices };
  const place = sketch.places(choices.tab);
  const block = blockOf(place, choices.block);
  const column = columnOf(block, choices.column);
  return {
    range: `${quoteSheet(place.sheetName)}!${absolute(block.firstRow, column)}:${absolute(block.lastRow, column)}`,
  };
}

/** Colour repeats what the text says; it never says it alone. */
function highlightsOf(place: BlockPlace, rows: number): Highlight[] {
  const column = (key: string): Area => area(place.firstRow, columnOf(place, key), rows, 1);
  const first = (key: string): string => `$${columnLetters(columnOf(place, key))}${place.firstRow}`;
  const verdict = (label: string, look: 'good' | 'bad' | 'open'): Highlight => ({
    ...column('verdict'),
    formula: `=${first('verdict')}="${label}"`,
    look,
  });
  return [
    verdict(VERDICTS.eligible, 'good'),
    verdict(VERDICTS.ineligible, 'bad'),
    verdict(VERDICTS.incomplete, 'open'),
    { ...column('duplicate'), formula: `=LEN(${first('duplicate')})>0`, look: 'open' },
  ];
}
