import { type Book, openBook, sheetOrder } from './book.ts';
import { textOf } from './engine-cells.ts';
import { helpers, type Model, quietly } from './odoo.ts';
import { odooSheet } from './references.ts';
import type { CellContent, CellWrite, Engine, EngineOptions, LocaleId, SheetId } from './types.ts';

type ModelData = ReturnType<Model['exportData']>;

interface SheetPicture {
  readonly id: SheetId;
  readonly name: string;
  /** What was put in, by A1 address: formulas as Google writes them, values as they are. */
  readonly cells: Readonly<Record<string, CellContent>>;
}

interface Picture {
  readonly locale: LocaleId;
  readonly sheets: readonly SheetPicture[];
  /** Sizes, styles, formats, merges, in o-spreadsheet's own form. */
  readonly layout: ModelData;
}

function cellsOf(book: Book, id: SheetId): Record<string, CellContent> {
  const sheetId = odooSheet(id);
  const cells = book.getters.hostCells(sheetId).flatMap((cell) => {
    const { row, col } = book.getters.getCellPosition(cell.id);
    const content: CellContent = cell.isFormula
      ? { formula: textOf(book, cell) }
      : { value: cell.parsedValue };
    return 'value' in content && content.value === null ? [] : [{ row, col, content }];
  });
  cells.sort((left, right) => left.row - right.row || left.col - right.col);
  return Object.fromEntries(cells.map(({ row, col, content }) => [helpers.toXC(col, row), content]));
}

/** A JSON-able picture; two workbooks that look and compute alike have equal ones. */
export function takeSnapshot(book: Book): Picture {
  const data = quietly(() => book.model.exportData());
  const { revisionId: _, ...layout } = data;
  const sheets = layout.sheets.map((sheet) => ({ ...sheet, cells: {} }));
  return {
    locale: book.locale,
    sheets: sheetOrder(book).map((id) => ({
      id,
      name: book.names.get(id) ?? '',
      cells: cellsOf(book, id),
    })),
    layout: { ...layout, revisionId: '', sheets },
  };
}

/** Opens the workbook of a snapshot; the locale asked for wins over the one it was taken in. */
export function restore(options: EngineOptions, engineOf: (book: Book) => Engine): Engine {
  const picture = JSON.parse(JSON.stringify(options.load)) as Picture;
  const { revisionId: _, ...layout } = picture.layout;
  const book = openBook({ ...options, locale: picture.locale }, layout as ModelData);
  for (const { id, name } of picture.sheets) book.names.set(id, name);
  const engine = engineOf(book);
  engine.apply(picture.sheets.flatMap(({ id, cells }) => writesOf(id, cells)));
  if (options.locale !== picture.locale) engine.setLocale(options.locale);
  return engine;
}

function writesOf(sheet: SheetId, cells: Readonly<Record<string, CellContent>>): CellWrite[] {
  return Object.entries(cells).map(([address, content]) => {
    const { row, col } = helpers.toCartesian(address);
    return { sheet, row, column: col, content };
  });
}
