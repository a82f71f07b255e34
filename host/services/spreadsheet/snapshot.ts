/** Everything the file holds, as JSON that is the same for the same file however it came about. */
import type { CellStyle, Rect, SheetId } from '../../engine/types.ts';
import { cellA1, formatA1 } from './a1.ts';
import type { Area } from './area.ts';
import type { Book } from './book.ts';
import { columnRuns, type Patch } from './patches.ts';
import { type Criterion, type Place, type SheetRecord, sheetOf } from './state.ts';

type Named = (sheet: SheetId) => string;

const placeText = (place: Place, nameOf: Named): string => `${nameOf(place.sheet)}!${formatA1(place.area)}`;

function criterionText(value: Criterion, nameOf: Named): unknown {
  return typeof value === 'object' && value !== null && 'sheet' in value ? placeText(value, nameOf) : value;
}

const byText = <T>(items: readonly T[], textOf: (item: T) => string): T[] =>
  [...items].sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));

function runs<T>(patches: readonly Patch<T>[], keyOf: (what: T) => string): string[] {
  return columnRuns(patches, keyOf).map(({ row, column, rows, key }) => {
    const area: Area = { row, column, rows, columns: 1 };
    return `${formatA1(area)}: ${key}`;
  });
}

/** Each filled cell: what stands in it and what it shows. */
function cellsOf(book: Book, sheet: SheetId): Record<string, unknown> {
  const used = book.engine.used(sheet);
  if (used === null) return {};
  const rect: Rect = { row: 0, column: 0, ...used };
  const formulas = book.engine.formulas(sheet, rect);
  const values = book.engine.values(sheet, rect);
  const cells: Record<string, unknown> = {};
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      const formula = formulas[row]?.[column] ?? '';
      const result = typeof value === 'object' && value !== null ? value.error : value;
      if (formula !== '') cells[cellA1(row, column)] = { formula, result };
      else if (result !== null) cells[cellA1(row, column)] = result;
    });
  });
  return cells;
}

/** Equal cells one below another, column by column; what has no key is left out. */
function gridRuns<T>(cells: readonly (readonly T[])[], keyOf: (cell: T) => string): string[] {
  const texts: string[] = [];
  const rows = cells.length;
  for (let column = 0; column < (cells[0]?.length ?? 0); column++) {
    const keys = cells.map((line) => {
      const cell = line[column];
      return cell === undefined ? '' : keyOf(cell);
    });
    for (let first = 0; first < rows; ) {
      let end = first;
      while (end < rows && keys[end] === keys[first]) end++;
      const area: Area = { row: first, column, rows: end - first, columns: 1 };
      if (keys[first] !== '') texts.push(`${formatA1(area)}: ${keys[first]}`);
      first = end;
    }
  }
  return texts;
}

/** Formats and styles as runs down each column. */
function looksOf(book: Book, sheet: SheetId): { formats: string[]; styles: string[] } {
  const { rows, columns } = book.info(sheet);
  const rect = { row: 0, column: 0, rows, columns };
  const known = new Map<CellStyle, string>();
  const keyOf = (style: CellStyle): string => {
    const found = known.get(style);
    if (found !== undefined) return found;
    const entries = Object.entries(style).sort();
    const key = entries.length === 0 ? '' : JSON.stringify(entries);
    known.set(style, key);
    return key;
  };
  return {
    formats: gridRuns(book.engine.ownFormats(sheet, rect), (format) => format),
    styles: gridRuns(book.engine.styles(sheet, rect), keyOf),
  };
}

function rulesOf(record: SheetRecord, nameOf: Named): Record<string, unknown> {
  return {
    notes: runs(record.notes, (note) => note),
    validations: runs(record.validations, (rule) =>
      JSON.stringify({ ...rule, values: rule.values.map((value) => criterionText(value, nameOf)) }),
    ),
    conditional: record.conditional.map((rule) => ({
      ...rule,
      values: rule.values.map((value) => criterionText(value, nameOf)),
      areas: rule.areas.map(formatA1),
    })),
    charts: record.charts.map(({ id: _, ranges, ...chart }) => ({
      ...chart,
      ranges: ranges.map((place) => placeText(place, nameOf)),
    })),
    tabColor: record.tabColor,
    gridlinesHidden: record.gridlinesHidden,
    filter: record.filter ?? null,
  };
}

/** Runs of equal sizes, e.g. '1-3: 100'. */
function sizeRuns(sizes: readonly number[]): string[] {
  const texts: string[] = [];
  for (let first = 0; first < sizes.length; ) {
    let end = first;
    while (end < sizes.length && sizes[end] === sizes[first]) end++;
    texts.push(`${first + 1}-${end}: ${sizes[first]}`);
    first = end;
  }
  return texts;
}

/** What the engine alone holds of a sheet. */
function drawn(book: Book, sheet: SheetId): object {
  const { engine } = book;
  const { name, rows, columns, hidden } = book.info(sheet);
  return {
    name,
    rows,
    columns,
    hidden,
    cells: cellsOf(book, sheet),
    ...looksOf(book, sheet),
    frozen: engine.frozen(sheet),
    hiddenRows: engine.hiddenRows(sheet),
    hiddenColumns: engine.hiddenColumns(sheet),
    columnWidths: sizeRuns(engine.columnWidths(sheet)),
    rowHeights: sizeRuns(engine.rowHeights(sheet)),
    merges: engine.merges(sheet).map(formatA1),
  };
}

/** Draws the sheets of a book; again only after its engine has changed. */
function drawing(book: Book): () => readonly (readonly [SheetId, object])[] {
  let revision = Number.NaN;
  let sheets: readonly (readonly [SheetId, object])[] = [];
  return () => {
    if (book.engine.revision() !== revision)
      sheets = book.engine.sheets().map(({ id }) => [id, drawn(book, id)]);
    revision = book.engine.revision();
    return sheets;
  };
}

/** Takes pictures of a book. */
export function photographer(book: Book): () => unknown {
  const draw = drawing(book);
  return () => pictureOf(book, draw());
}

/** IDs of protections, charts and metadata are left out: they tell how often something was laid, not what lies there. */
function pictureOf(book: Book, sheets: readonly (readonly [SheetId, object])[]): unknown {
  const { state, engine } = book;
  const nameOf: Named = (sheet) => book.info(sheet).name;
  const protections = state.protections.map(({ id: _, sheet, area, ...rest }) => ({
    sheet: nameOf(sheet),
    range: area && formatA1(area),
    ...rest,
    editors: rest.editors && [...rest.editors].sort(),
    unprotected: rest.unprotected.map(formatA1).sort(),
  }));
  const metadata = state.metadata.map(({ id: _, location, ...rest }) => {
    if (location.type === 'SPREADSHEET') return { ...rest, at: '' };
    return {
      ...rest,
      at: location.type === 'SHEET' ? nameOf(location.sheet) : placeText(location.place, nameOf),
    };
  });
  return {
    title: state.title,
    locale: engine.locale,
    timeZone: state.timeZone,
    sheets: sheets.map(([id, sheet]) => ({ ...sheet, ...rulesOf(sheetOf(state, id), nameOf) })),
    protections: byText(protections, ({ description, ...rest }) => `${description}\n${JSON.stringify(rest)}`),
    namedRanges: byText(
      state.namedRanges.map(({ name, place }) => ({ name, place: placeText(place, nameOf) })),
      ({ name }) => name,
    ),
    metadata: byText(metadata, (one) => JSON.stringify(one)),
  };
}
