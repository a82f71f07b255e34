/** What lies on a tab besides its cells: looks, sizes, lists to choose from, highlights, charts, notes. */
import type { CellStyle, Rect, SheetId } from '../../engine/types.ts';
import { bounded } from './area.ts';
import type { Book } from './book.ts';
import type { Patch } from './patches.ts';
import { listedTexts } from './range/entry.ts';
import type { ScreenChart, ScreenFrame, ScreenHighlight, ScreenList, SizeRun } from './screenTypes.ts';
import { type ChartRecord, type ConditionalRule, type Place, sheetOf, type ValidationRule } from './state.ts';

const CHART_TYPES: Readonly<Record<string, ScreenChart['type']>> = {
  BAR: 'bar',
  COLUMN: 'column',
  LINE: 'line',
  PIE: 'pie',
};

/** Rows of equal neighbours, then equal rows below one another joined. */
function styleRects(lines: readonly (readonly CellStyle[])[]): { rect: Rect; style: CellStyle }[] {
  const done: { rect: Rect; style: CellStyle }[] = [];
  let open = new Map<string, { rect: Rect; style: CellStyle }>();
  lines.forEach((line, row) => {
    const next = new Map<string, { rect: Rect; style: CellStyle }>();
    for (const { column, columns, style } of runsOf(line)) {
      const key = `${column}:${columns}`;
      const above = open.get(key);
      const rect = { row, column, rows: 1, columns };
      const joins = above !== undefined && above.style === style;
      next.set(key, joins ? { style, rect: { ...above.rect, rows: above.rect.rows + 1 } } : { rect, style });
      if (joins) open.delete(key);
    }
    done.push(...open.values());
    open = next;
  });
  return [...done, ...open.values()];
}

function runsOf(line: readonly CellStyle[]): { column: number; columns: number; style: CellStyle }[] {
  const runs: { column: number; columns: number; style: CellStyle }[] = [];
  line.forEach((style, column) => {
    const last = runs.at(-1);
    if (last !== undefined && last.style === style) last.columns += 1;
    else runs.push({ column, columns: 1, style });
  });
  return runs.filter(({ style }) => Object.keys(style).length > 0);
}

/** Runs of equal sizes that are not the usual one. */
function sizeRuns(sizes: readonly number[], usual: number): SizeRun[] {
  const runs: SizeRun[] = [];
  for (let first = 0; first < sizes.length; ) {
    const pixels = sizes[first] ?? usual;
    let end = first;
    while (end < sizes.length && sizes[end] === pixels) end++;
    if (pixels !== usual) runs.push([first, end - first, pixels]);
    first = end;
  }
  return runs;
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'sheet' in value;

function listsOf(book: Book, patches: readonly Patch<ValidationRule>[]): ScreenList[] {
  const known = new Map<string, readonly string[]>();
  const listed = (place: Place): readonly string[] => {
    const key = JSON.stringify(place);
    const values = known.get(key) ?? [...new Set(listedTexts(book, place))];
    known.set(key, values);
    return values;
  };
  return patches.flatMap(({ rect, what }): ScreenList[] => {
    if (what.criteria === 'CHECKBOX') return [{ rect, values: [], isCheckbox: true }];
    if (!what.showDropdown) return [];
    if (what.criteria === 'VALUE_IN_LIST')
      return [{ rect, values: what.values.map(String), isCheckbox: false }];
    if (what.criteria !== 'VALUE_IN_RANGE') return [];
    return [{ rect, values: what.values.filter(isPlace).flatMap(listed), isCheckbox: false }];
  });
}

function highlightOf(rule: ConditionalRule, size: { rows: number; columns: number }): ScreenHighlight[] {
  const { criteria, values, areas, background, fontColor, bold, italic } = rule;
  if (criteria !== 'CUSTOM_FORMULA') return [];
  const style: CellStyle = {
    ...(background === null ? {} : { background }),
    ...(fontColor === null ? {} : { fontColor }),
    ...(bold === null ? {} : { bold }),
    ...(italic === null ? {} : { italic }),
  };
  return [{ rects: areas.map((area) => bounded(area, size)), formula: String(values[0] ?? ''), style }];
}

function chartOf(book: Book, chart: ChartRecord): ScreenChart[] {
  const [place] = chart.ranges;
  const type = CHART_TYPES[chart.type];
  if (place === undefined || type === undefined) return [];
  const { anchor, options, headers, id } = chart;
  return [
    {
      id,
      type,
      title: String(options.title ?? ''),
      sheet: place.sheet,
      source: bounded(place.area, book.info(place.sheet)),
      hasHeader: headers > 0,
      row: anchor.row - 1,
      column: anchor.column - 1,
      x: anchor.x,
      y: anchor.y,
      width: Number(options.width ?? 600),
      height: Number(options.height ?? 371),
    },
  ];
}

/** Costs a pass over the tab's styles; asks for no evaluation but of the lists' sources. */
export function frameOf(book: Book, sheet: SheetId): ScreenFrame {
  const { engine } = book;
  const { rows, columns } = book.info(sheet);
  const record = sheetOf(book.state, sheet);
  return {
    styles: styleRects(engine.styles(sheet, { row: 0, column: 0, rows, columns })),
    // What o-spreadsheet gives a column nobody has sized.
    widths: sizeRuns(engine.columnWidths(sheet), 96),
    heights: sizeRuns(engine.rowHeights(sheet), 21),
    hiddenRows: engine.hiddenRows(sheet),
    hiddenColumns: engine.hiddenColumns(sheet),
    frozen: engine.frozen(sheet),
    merges: engine.merges(sheet),
    gridlines: !record.gridlinesHidden,
    lists: listsOf(book, record.validations),
    highlights: record.conditional.flatMap((rule) => highlightOf(rule, { rows, columns })),
    charts: record.charts.flatMap((chart) => chartOf(book, chart)),
    notes: record.notes.flatMap(({ rect, what }) =>
      Array.from({ length: rect.rows * rect.columns }, (_, n) => ({
        row: rect.row + Math.floor(n / rect.columns),
        column: rect.column + (n % rect.columns),
        text: what,
      })),
    ),
  };
}
