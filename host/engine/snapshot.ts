import { type Book, openBook, requireSheet } from './book.ts';
import type { Change, StoredCell, StoredStyle } from './cell-plugin.ts';
import { textOf } from './engine-cells.ts';
import { helpers } from './odoo.ts';
import { odooSheet } from './references.ts';
import type {
  CellContent,
  CellWrite,
  Engine,
  EngineOptions,
  LocaleId,
  Rect,
  SheetId,
  SheetInfo,
} from './types.ts';

/** Style and format as a cell holds them; many cells share one. */
type Look = Pick<Change, 'style' | 'format'>;
/** Cells one below another with the same look, by its number. */
type LookRun = readonly [column: number, row: number, rows: number, look: number];
/** Neighbours of the same size, by its first and their number. */
type SizeRun = readonly [first: number, count: number, pixels: number];

interface SheetPicture extends SheetInfo {
  /** What was put in, by A1 address: formulas as Google writes them, values as they are. */
  readonly cells: Readonly<Record<string, CellContent>>;
  readonly looks: readonly LookRun[];
  readonly widths: readonly SizeRun[];
  readonly heights: readonly SizeRun[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Rect[];
}

interface Picture {
  readonly locale: LocaleId;
  readonly looks: readonly Look[];
  readonly sheets: readonly SheetPicture[];
}

/** Numbers looks in the order in which they are met. */
function createLooks() {
  const numbers = new Map<string, number>();
  const looks: Look[] = [];
  const texts = new Map<StoredStyle | undefined, string>();
  const textOfStyle = (style: StoredStyle | undefined): string => {
    const known = texts.get(style);
    if (known !== undefined) return known;
    const text = style === undefined ? '' : JSON.stringify(Object.entries(style).sort());
    texts.set(style, text);
    return text;
  };
  return {
    looks,
    /** -1 for a cell that looks like any other. */
    numberOf({ style, format = '' }: Pick<StoredCell, 'style' | 'format'>): number {
      if (style === undefined && format === '') return -1;
      const key = `${format}\n${textOfStyle(style)}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      looks.push({ ...(style && { style }), ...(format !== '' && { format }) });
      numbers.set(key, looks.length - 1);
      return looks.length - 1;
    },
  };
}

function contentOf(book: Book, cell: StoredCell): CellContent | null {
  if (cell.isFormula) return { formula: textOf(book, cell) };
  return cell.parsedValue === null ? null : { value: cell.parsedValue };
}

function cellsOf(
  book: Book,
  { id, rows, columns }: SheetInfo,
  numberOf: (cell: StoredCell) => number,
): Pick<SheetPicture, 'cells' | 'looks'> {
  const sheetId = odooSheet(id);
  const cells: Record<string, CellContent> = {};
  const looks: [column: number, row: number, rows: number, look: number][] = [];
  for (let col = 0; col < columns; col++) {
    for (let row = 0; row < rows; row++) {
      const cell = book.getters.hostCell({ sheetId, row, col });
      if (cell === undefined) continue;
      const content = contentOf(book, cell);
      if (content !== null) cells[helpers.toXC(col, row)] = content;
      const look = numberOf(cell);
      const last = looks.at(-1);
      if (last?.[0] === col && last[1] + last[2] === row && last[3] === look) last[2] += 1;
      else if (look >= 0) looks.push([col, row, 1, look]);
    }
  }
  return { cells, looks };
}

function sizeRuns(sizes: readonly number[], standard: number): SizeRun[] {
  const runs: [first: number, count: number, pixels: number][] = [];
  sizes.forEach((pixels, index) => {
    const last = runs.at(-1);
    if (last?.[2] === pixels && last[0] + last[1] === index) last[1] += 1;
    else if (pixels !== standard) runs.push([index, 1, pixels]);
  });
  return runs;
}

/** As o-spreadsheet opens a sheet; only what differs has to be told. */
const STANDARD = { width: 96, height: 21 };

/** A JSON-able picture; two workbooks that look and compute alike have equal ones. */
export function takeSnapshot(book: Book, engine: Omit<Engine, 'snapshot' | 'rewind'>): Picture {
  const { looks, numberOf } = createLooks();
  const sheets = engine.sheets().map(
    (sheet): SheetPicture => ({
      ...sheet,
      ...cellsOf(book, sheet, numberOf),
      widths: sizeRuns(engine.columnWidths(sheet.id), STANDARD.width),
      heights: sizeRuns(engine.rowHeights(sheet.id), STANDARD.height),
      hiddenRows: engine.hiddenRows(sheet.id),
      hiddenColumns: engine.hiddenColumns(sheet.id),
      frozen: engine.frozen(sheet.id),
      merges: engine.merges(sheet.id),
    }),
  );
  return { locale: book.locale, looks, sheets };
}

/** Opens the workbook of a snapshot; the locale asked for wins over the one it was taken in. */
export function restore(options: EngineOptions, engineOf: (book: Book) => Engine): Engine {
  const picture = options.load as Picture;
  const book = openBook({ ...options, locale: picture.locale });
  const engine = engineOf(book);
  picture.sheets.forEach(({ id, name, rows, columns }, index) => {
    engine.addSheet({ id, name, index, rows, columns });
  });
  for (const sheet of picture.sheets) layOut(engine, sheet);
  const styled = picture.sheets.flatMap((sheet) =>
    changesOf(requireSheet(book, sheet.id), sheet, picture.looks),
  );
  book.together(() => book.getters.hostWrite(styled));
  engine.apply(picture.sheets.flatMap(({ id, cells }) => writesOf(id, cells)));
  if (options.locale !== picture.locale) engine.setLocale(options.locale);
  return engine;
}

/** Writes the cells in which the workbook differs from an earlier picture of it, if nothing else does. */
export function rewind(engine: Pick<Engine, 'apply'>, standing: Picture, wanted: unknown): boolean {
  const picture = wanted as Picture;
  if (withoutCells(standing) !== withoutCells(picture)) return false;
  const writes = picture.sheets.flatMap(({ id, cells }, index): CellWrite[] => {
    const now = standing.sheets[index]?.cells ?? {};
    const gone = Object.keys(now).filter((address) => cells[address] === undefined);
    const other = Object.entries(cells).filter(([address, content]) => !isSame(content, now[address]));
    return [
      ...writesOf(id, Object.fromEntries(gone.map((address) => [address, EMPTY]))),
      ...writesOf(id, Object.fromEntries(other)),
    ];
  });
  engine.apply(writes);
  return true;
}
const EMPTY: CellContent = { value: null };
const withoutCells = (picture: Picture): string =>
  JSON.stringify({ ...picture, sheets: picture.sheets.map((sheet) => ({ ...sheet, cells: null })) });
const isSame = (one: CellContent, other: CellContent | undefined): boolean =>
  other !== undefined &&
  ('formula' in one
    ? 'formula' in other && one.formula === other.formula
    : 'value' in other && one.value === other.value);

function layOut(engine: Engine, sheet: SheetPicture): void {
  const { id } = sheet;
  for (const [first, count, pixels] of sheet.widths) engine.setColumnWidth(id, first, count, pixels);
  for (const [first, count, pixels] of sheet.heights) engine.setRowHeight(id, first, count, pixels);
  for (const [first, count] of runsOf(sheet.hiddenRows)) engine.hideRows(id, first, count, true);
  for (const [first, count] of runsOf(sheet.hiddenColumns)) engine.hideColumns(id, first, count, true);
  if (sheet.frozen.rows + sheet.frozen.columns > 0) engine.freeze(id, sheet.frozen);
  for (const merge of sheet.merges) engine.mergeCells(id, merge);
  if (sheet.hidden) engine.hideSheet(id, true);
}

function runsOf(indexes: readonly number[]): [first: number, count: number][] {
  const runs: [first: number, count: number][] = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === index) last[1] += 1;
    else runs.push([index, 1]);
  }
  return runs;
}

function changesOf(sheetId: string, { looks: runs }: SheetPicture, looks: readonly Look[]): Change[] {
  return runs.flatMap(([col, first, rows, number]) =>
    Array.from({ length: rows }, (_, index) => ({ sheetId, col, row: first + index, ...looks[number] })),
  );
}

function writesOf(sheet: SheetId, cells: Readonly<Record<string, CellContent>>): CellWrite[] {
  return Object.entries(cells).map(([address, content]) => {
    const { row, col } = helpers.toCartesian(address);
    return { sheet, row, column: col, content };
  });
}
