/** The window's content as the data of an o-spreadsheet model. */
import type {
  GridSheet,
  Rect,
  ScreenCell,
  ScreenChart,
  ScreenHighlight,
  ScreenList,
} from '../../server/grid/protocol.ts';
import { type FileContent, odooSheet, type SheetContent } from './content.ts';
import { keptFormula, keptText } from './locale.ts';
import { helpers, type Locale, type SheetData, type WorkbookData } from './odoo.ts';

type CellStyle = ScreenHighlight['style'];

/** Numbers things in order of their first use, as the data's palettes want it. */
function palette<T>(): { idOf(thing: T): number; all: Record<number, T> } {
  const ids = new Map<string, number>();
  const all: Record<number, T> = {};
  return {
    all,
    idOf(thing) {
      const key = JSON.stringify(thing);
      const id = ids.get(key) ?? ids.size + 1;
      ids.set(key, id);
      all[id] = thing;
      return id;
    },
  };
}

const LINE = { style: 'thin' as const, color: '#B7B7B7' };
const BOX = { top: LINE, bottom: LINE, left: LINE, right: LINE };

function odooStyle(style: CellStyle): WorkbookData['styles'][number] {
  const { bold, italic, fontSize, fontColor, background, wrap, horizontal, vertical } = style;
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(fontSize === undefined ? {} : { fontSize }),
    ...(fontColor === undefined ? {} : { textColor: fontColor }),
    ...(background === undefined ? {} : { fillColor: background }),
    ...(wrap === undefined ? {} : { wrapping: wrap ? 'wrap' : 'overflow' }),
    ...(horizontal === undefined ? {} : { align: horizontal }),
    ...(vertical === undefined ? {} : { verticalAlign: vertical }),
  };
}

function xcOf({ row, column, rows, columns }: Rect): string {
  const first = helpers.toXC(column, row);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${helpers.toXC(column + columns - 1, row + rows - 1)}`;
}

/** What o-spreadsheet keeps in a cell: what one gets to edit, and what is copied from it. */
export function keptContent(cell: ScreenCell, locale: Locale): string {
  const [, , text, value, formula] = cell;
  if (formula !== '') return keptFormula(formula, locale);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return keptText(typeof value === 'string' ? value : text, locale);
}

/** Spilled results have no content of their own: only formulas and entries are kept, results come from the host. */
function cellsOf(content: SheetContent, locale: Locale): SheetData['cells'] {
  return Object.fromEntries(
    [...content.cells.values()].map((cell) => [helpers.toXC(cell[1], cell[0]), keptContent(cell, locale)]),
  ) as SheetData['cells'];
}

const headers = (runs: SheetContent['frame']['widths'], hidden: readonly number[]): SheetData['cols'] => {
  const all: Record<number, { size?: number; isHidden?: boolean }> = {};
  for (const [first, count, size] of runs) {
    for (let index = first; index < first + count; index++) all[index] = { size };
  }
  for (const index of hidden) all[index] = { ...all[index], isHidden: true };
  return all;
};

function listRule({ rect, values, isCheckbox }: ScreenList, index: number) {
  const criterion = isCheckbox
    ? { type: 'isBoolean', values: [] }
    : { type: 'isValueInList', values: [...values], displayStyle: 'arrow' };
  return { id: `list${index}`, criterion, ranges: [xcOf(rect)], isBlocking: false };
}

function highlightRule({ rects, formula, style }: ScreenHighlight, index: number, locale: Locale) {
  const values = [keptFormula(formula, locale)];
  return {
    id: `highlight${index}`,
    ranges: rects.map(xcOf),
    rule: { type: 'CellIsRule', operator: 'customFormula', values, style: odooStyle(style) },
  };
}

/** The first column names, each of the others is a series, as Google reads a range with headers. */
function chartFigure(chart: ScreenChart, name: string) {
  const { id, type, title, source, hasHeader, row, column, x, y, width, height } = chart;
  const prefix = `'${name.replaceAll("'", "''")}'!`;
  const columnRect = (at: number): Rect => ({ ...source, column: source.column + at, columns: 1 });
  const dataSets = Array.from({ length: source.columns - 1 }, (_, index) => ({
    dataSetId: String(index),
    dataRange: prefix + xcOf(columnRect(index + 1)),
  }));
  const isColumns = type === 'bar' || type === 'column';
  const data = {
    chartId: `chart${id}`,
    type: isColumns ? 'bar' : type,
    title: { text: title },
    dataSource: {
      type: 'range',
      dataSets,
      labelRange: prefix + xcOf(columnRect(0)),
      dataSetsHaveTitle: hasHeader,
    },
    dataSetStyles: {},
    legendPosition: 'top',
    stacked: false,
    aggregated: false,
    showValues: true,
    ...(type === 'bar' ? { horizontal: true } : {}),
  };
  return { id: `figure${id}`, tag: 'chart', col: column, row, offset: { x, y }, width, height, data };
}

type Palettes = {
  readonly styles: ReturnType<typeof palette<WorkbookData['styles'][number]>>;
  readonly formats: ReturnType<typeof palette<string>>;
  readonly borders: ReturnType<typeof palette<typeof BOX>>;
};

/** A tab that was not shown yet: its size and name alone. */
function emptySheet({ id, name, rows, columns, hidden, tabColor, isLocked }: GridSheet): SheetData {
  return {
    id: odooSheet(id),
    name,
    rowNumber: rows,
    colNumber: columns,
    isVisible: !hidden,
    isLocked,
    ...(tabColor === null ? {} : { color: tabColor }),
    cells: {},
    styles: {},
    formats: {},
    borders: {},
    merges: [],
    figures: [],
    cols: {},
    rows: {},
    conditionalFormats: [],
    dataValidationRules: [],
    tables: [],
  };
}

function fullSheet(
  file: FileContent,
  sheet: GridSheet,
  content: SheetContent,
  palettes: Palettes,
): SheetData {
  const { frame } = content;
  const { locale } = file;
  const nameOf = (id: number): string => file.sheets.find((each) => each.id === id)?.name ?? '';
  const formatted = [...content.cells.values()].filter(([, , , , , format]) => format !== '');
  const boxed = frame.styles.filter(({ style }) => style.border === true);
  return {
    ...emptySheet(sheet),
    cells: cellsOf(content, locale),
    styles: Object.fromEntries(
      frame.styles.map(({ rect, style }) => [xcOf(rect), palettes.styles.idOf(odooStyle(style))]),
    ),
    formats: Object.fromEntries(
      formatted.map(([row, column, , , , format]) => [
        helpers.toXC(column, row),
        palettes.formats.idOf(format),
      ]),
    ),
    borders: Object.fromEntries(boxed.map(({ rect }) => [xcOf(rect), palettes.borders.idOf(BOX)])),
    merges: frame.merges.map(xcOf),
    cols: headers(frame.widths, frame.hiddenColumns),
    rows: headers(frame.heights, frame.hiddenRows),
    areGridLinesVisible: frame.gridlines,
    panes: { xSplit: frame.frozen.columns, ySplit: frame.frozen.rows },
    dataValidationRules: frame.lists.map(listRule) as unknown as SheetData['dataValidationRules'],
    conditionalFormats: frame.highlights.map((each, index) =>
      highlightRule(each, index, locale),
    ) as unknown as SheetData['conditionalFormats'],
    figures: frame.charts.map((chart) => chartFigure(chart, nameOf(chart.sheet))),
  };
}

/** Everything the window knows, for a new model. */
export function workbookOf(file: FileContent): Partial<WorkbookData> {
  const palettes: Palettes = { styles: palette(), formats: palette(), borders: palette() };
  const sheets = file.sheets.map((sheet) => {
    const content = file.contents.get(sheet.id);
    return content === undefined ? emptySheet(sheet) : fullSheet(file, sheet, content, palettes);
  });
  return {
    sheets,
    styles: palettes.styles.all,
    formats: palettes.formats.all,
    borders: palettes.borders.all,
    settings: { locale: file.locale, disableCellAnimations: true },
  };
}
