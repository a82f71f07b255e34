/** From a declaration, its place and its words: everything set-up has to lay on one sheet, as plain data. */
import { VERDICTS } from '../catalogue/terms.ts';
import type { RawCell } from '../domain/raw.ts';
import { LINE_LOOKS, type LineLook } from './bodies/canvas.ts';
import type { Choices } from './cells.ts';
import { formulaContext, type Places } from './context.ts';
import { absolute, arrayFormula, columnLetters, quoteSheet } from './formulas.ts';
import { blockOf, type BlockPlace, columnOf, GUTTER, LABEL_COLUMN, markerFormula, type TabPlace, VALUE_COLUMN } from './place.ts';
import { type Block, type Column, type FieldsBlock, type Guard, isFormula, type Tab, type TableBlock, type TabRef } from './tab.ts';
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
export type Look = 'title' | 'hint' | 'heading' | 'header' | 'computed' | 'label';
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

interface Sketch {
  readonly tab: Tab;
  readonly ref: TabRef;
  readonly place: TabPlace;
  readonly places: Places;
  readonly words: LayoutWords;
}

interface BlockText {
  readonly title: string;
  readonly columns: Readonly<Record<string, ColumnWord>>;
}
const headerOf = (word: ColumnWord): string => (typeof word === 'string' ? word : word[0]);
const noteOf = (word: ColumnWord): string | null => (typeof word === 'string' ? null : word[1]);

const tabWords = (sketch: Sketch): { title: string; hint: string; blocks: Readonly<Record<string, BlockText>> } =>
  sketch.words.tabs[sketch.tab.id as keyof LayoutWords['tabs']];

/** Lays out the whole tab. Throws only when the declaration contradicts itself. */
export function layOut(sketch: Sketch): SheetLayout {
  const { tab, place } = sketch;
  const words = tabWords(sketch);
  const blocks = Object.entries(tab.blocks);
  const keyRows = blocks.length;
  const top: RawCell[][] = blocks.map(([key, block]) => keyRow(key, block, blockOf(place, key), place.columns));
  const heading: RawCell[][] = [words.title, words.hint].map((text) => ['', text]);
  const parts = blocks.map(([key, block]) => layBlock(sketch, key, block, words.blocks[key]));
  const gather = <K extends keyof BlockLayout>(part: K): BlockLayout[K][number][] => parts.flatMap((each) => [...each[part]]);
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

const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });
const filled = (row: number, column: number, values: RawCell[][]): Filled => {
  const columns = Math.max(...values.map((line) => line.length));
  const padded = values.map((line) => [...line, ...Array.from({ length: columns - line.length }, () => '')]);
  return { ...area(row, column, values.length, columns), values: padded };
};

function keyRow(key: string, block: Block, place: BlockPlace, columns: number): RawCell[] {
  const row: RawCell[] = Array.from({ length: columns }, () => '');
  row[0] = markerFormula(key, place.firstRow, place.lastRow);
  if (block.kind === 'table') {
    for (const column of Object.keys(block.columns)) row[columnOf(place, column) - 1] = column;
  }
  return row;
}

type BlockLayout = Pick<
  SheetLayout,
  'cells' | 'formats' | 'looks' | 'dropdowns' | 'notes' | 'widths' | 'hiddenRows' | 'hiddenColumns' | 'highlights'
>;

function layBlock(sketch: Sketch, key: string, block: Block, words: BlockText | undefined): BlockLayout {
  const place = blockOf(sketch.place, key);
  if (block.kind === 'canvas') return layCanvas(block.widths, place);
  if (words === undefined) throw new Error(`no words for ${sketch.tab.id}.${key}`);
  const titled = Object.keys(sketch.tab.blocks).length > 1 && block.kind === 'table';
  const titleRow = place.headerRow - 1;
  const laid = block.kind === 'table' ? layTable(sketch, key, block, place, words) : layFields(sketch, key, block, place, words);
  if (!titled) return laid;
  return {
    ...laid,
    cells: [filled(titleRow, LABEL_COLUMN, [[words.title]]), ...laid.cells],
    looks: [{ ...area(titleRow, LABEL_COLUMN, 1, 1), look: 'heading' }, ...laid.looks],
  };
}

/** Lines get their look from the word in the hidden gutter, so that writing a body needs no formatting of its own. */
const layCanvas = (widths: readonly number[], place: BlockPlace): BlockLayout => ({
  ...empty,
  widths: widths.map((width, index) => ({ column: GUTTER + 1 + index, width })),
  highlights: LINE_LOOKS.filter((look) => look !== 'line').map((look) => ({
    ...area(place.firstRow, GUTTER + 1, place.lastRow - place.firstRow + 1, widths.length),
    formula: `=$A${place.firstRow}="${look}"`,
    look,
  })),
});
const empty: BlockLayout = {
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

function layTable(sketch: Sketch, key: string, block: TableBlock, place: BlockPlace, words: BlockText): BlockLayout {
  const context = formulaContext(sketch, key);
  const columns = Object.entries(block.columns).map(([name, column]) => ({ name, column, at: columnOf(place, name) }));
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
    formats: columns.filter((each) => !isFormula(each.column)).map((each) => ({ ...data(each.at), format: each.column.type.format })),
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

function layFields(sketch: Sketch, key: string, block: FieldsBlock, place: BlockPlace, words: BlockText): BlockLayout {
  const context = formulaContext(sketch, key);
  const rows = Object.entries(block.columns).map(([name, column]) => ({ name, column, row: columnOf(place, name) }));
  const value = (row: number): Area => area(row, VALUE_COLUMN, 1, 1);
  return {
    ...empty,
    cells: rows.flatMap(({ name, column, row }) => {
      const word = words.columns[name];
      const line = filled(row, GUTTER, [[name, word === undefined ? name : headerOf(word)]]);
      return isFormula(column) ? [line, filled(row, VALUE_COLUMN, [[`=${column.formula(context)}`]])] : [line];
    }),
    notes: rows.flatMap(({ name, row }) => {
      const note = words.columns[name] === undefined ? null : noteOf(words.columns[name]);
      return note === null ? [] : [{ row, column: LABEL_COLUMN, note }];
    }),
    formats: rows.filter((each) => !isFormula(each.column)).map((each) => ({ ...value(each.row), format: each.column.type.format })),
    looks: rows.map((each) => ({ ...area(each.row, LABEL_COLUMN, 1, 1), look: 'label' as const })),
    dropdowns: rows.flatMap((each) => dropdown(sketch, each.column, value(each.row))),
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
  return { range: `${quoteSheet(place.sheetName)}!${absolute(block.firstRow, column)}:${absolute(block.lastRow, column)}` };
}

/** Colour repeats what the text says; it never says it alone. */
function highlightsOf(place: BlockPlace, rows: number): Highlight[] {
  const column = (key: string): Area => area(place.firstRow, columnOf(place, key), rows, 1);
  const first = (key: string): string => `$${columnLetters(columnOf(place, key))}${place.firstRow}`;
  const verdict = (label: string, look: 'good' | 'bad' | 'open'): Highlight => ({ ...column('verdict'), formula: `=${first('verdict')}="${label}"`, look });
  return [
    verdict(VERDICTS.eligible, 'good'),
    verdict(VERDICTS.ineligible, 'bad'),
    verdict(VERDICTS.incomplete, 'open'),
    { ...column('duplicate'), formula: `=LEN(${first('duplicate')})>0`, look: 'open' },
  ];
}

/** Neighbouring numbers as runs. */
function runs(numbers: readonly number[]): { first: number; count: number }[] {
  const found: { first: number; count: number }[] = [];
  for (const each of [...numbers].sort((left, right) => left - right)) {
    const last = found.at(-1);
    if (last !== undefined && last.first + last.count === each) last.count += 1;
    else found.push({ first: each, count: 1 });
  }
  return found;
}

/**
 * Protections: the sheet for those its guard names; on tabs people type in, the formula columns (whole, so that rows added later are
 * covered and rows cannot be inserted across them) and the hidden key rows for the owner alone.
 */
function guardsOf({ tab, ref, place }: Sketch): Guarded[] {
  const sheet: Guarded = { description: `gs:${ref}:sheet`, area: null, guard: tab.guard };
  if (tab.guard === 'owner') return [sheet];
  const identity = place.blocks['identity'];
  const keyRows = identity === undefined ? Object.keys(tab.blocks).length : identity.lastRow;
  const keys: Guarded = { description: `gs:${ref}:keys`, area: `1:${keyRows}`, guard: 'owner' };
  const computed = Object.entries(tab.blocks).flatMap(([key, block]) => {
    if (block.kind !== 'table') return [];
    const at = Object.entries(block.columns).filter(([, column]) => isFormula(column));
    return runs(at.map(([name]) => columnOf(blockOf(place, key), name)));
  });
  const formulas = computed.map((run, index) => ({
    description: `gs:${ref}:formulas${index === 0 ? '' : index}`,
    area: `${columnLetters(run.first)}:${columnLetters(run.first + run.count - 1)}`,
    guard: 'owner' as const,
  }));
  return [sheet, keys, ...formulas];
}
