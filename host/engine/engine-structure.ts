import { type Book, requireInside, requireSheet, sheetOrder } from './book.ts';
import { odooSheet } from './references.ts';
import type { Engine, SheetId } from './types.ts';

type Structure = Pick<
  Engine,
  | 'sheets'
  | 'addSheet'
  | 'duplicateSheet'
  | 'deleteSheet'
  | 'renameSheet'
  | 'moveSheet'
  | 'hideSheet'
  | 'insertRows'
  | 'deleteRows'
  | 'insertColumns'
  | 'deleteColumns'
  | 'moveColumns'
>;

type Dimension = 'ROW' | 'COL';

const sequence = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index);

function requireFreeName(book: Book, name: string, except?: SheetId): void {
  const taken = book.sheetNames.idOf(name);
  if (taken !== undefined && taken !== except)
    throw new Error(`A sheet with the name "${name}" already exists`);
}

function requireFreeId(book: Book, id: SheetId): void {
  if (book.names.has(id)) throw new Error(`There is a sheet ${id} already`);
}

function insert(book: Book, sheet: SheetId, dimension: Dimension, before: number, count: number): void {
  const sheetId = requireSheet(book, sheet);
  const atEnd = before === book.getters.getNumberHeaders(sheetId, dimension);
  const place = atEnd ? { position: 'after', base: before - 1 } : { position: 'before', base: before };
  book.command('ADD_COLUMNS_ROWS', { sheetId, sheetName: sheetId, dimension, quantity: count, ...place });
}

function remove(book: Book, sheet: SheetId, dimension: Dimension, first: number, count: number): void {
  const sheetId = requireSheet(book, sheet);
  const elements = sequence(first, count);
  book.command('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: sheetId, dimension, elements });
}

function move(book: Book, id: SheetId, index: number): void {
  const delta = index - sheetOrder(book).indexOf(id);
  if (delta !== 0) book.command('MOVE_SHEET', { sheetId: requireSheet(book, id), delta });
}

/** Opens room at `before`, carries cells, references, widths and hidden state over, closes the old place. */
function moveColumns(book: Book, sheet: SheetId, first: number, count: number, before: number): void {
  const sheetId = requireSheet(book, sheet);
  const { getters } = book;
  const rows = getters.getNumberRows(sheetId);
  requireInside(book, sheetId, { row: 0, column: first, rows: 1, columns: count });
  if (before >= first && before <= first + count) return;
  const sizes = sequence(first, count).map((column) => getters.getColSize(sheetId, column));
  const hidden = sequence(first, count).filter((column) => getters.isColHiddenByUser(sheetId, column));
  const from = before < first ? first + count : first;
  const target = (column: number) =>
    column >= from && column < from + count ? before + column - from : undefined;
  insert(book, sheet, 'COL', before, count);
  book.together((dispatch) => {
    getters.hostMoveCells(sheetId, target);
    const zone = { left: from, right: from + count - 1, top: 0, bottom: rows - 1 };
    const common = { sheetId, sheetName: sheetId, dimension: 'COL' };
    dispatch('MOVE_RANGES', { ...common, targetSheetId: sheetId, target: [zone], col: before, row: 0 });
    sizes.forEach((size, index) => {
      dispatch('RESIZE_COLUMNS_ROWS', { ...common, elements: [before + index], size });
    });
    const hide = hidden.map((column) => before + column - first);
    if (hide.length > 0) dispatch('HIDE_COLUMNS_ROWS', { ...common, elements: hide });
    dispatch('REMOVE_COLUMNS_ROWS', { ...common, elements: sequence(from, count) });
  });
}

function sheetsOf(book: Book): Pick<Engine, 'sheets' | 'addSheet' | 'duplicateSheet'> {
  return {
    sheets: () =>
      sheetOrder(book).map((id) => {
        const { numberOfRows: rows, numberOfCols: columns } = book.getters.getSheetSize(odooSheet(id));
        const hidden = !book.getters.isSheetVisible(odooSheet(id));
        return { id, name: book.names.get(id) ?? '', rows, columns, hidden };
      }),
    addSheet({ id, name, index, rows, columns }) {
      requireFreeId(book, id);
      requireFreeName(book, name);
      const sheetId = odooSheet(id);
      book.command('CREATE_SHEET', { sheetId, name: sheetId, position: index, rows, cols: columns });
      book.names.set(id, name);
    },
    duplicateSheet(from, { id, name, index }) {
      requireFreeId(book, id);
      requireFreeName(book, name);
      const sheetIdTo = odooSheet(id);
      const payload = { sheetId: requireSheet(book, from), sheetIdTo, sheetNameTo: sheetIdTo };
      book.command('DUPLICATE_SHEET', payload);
      book.names.set(id, name);
      move(book, id, index);
    },
  };
}

export function structureOf(book: Book): Structure {
  return {
    ...sheetsOf(book),
    deleteSheet(id) {
      const sheetId = requireSheet(book, id);
      if (sheetOrder(book).length === 1) throw new Error('The last sheet cannot be deleted');
      book.command('DELETE_SHEET', { sheetId, sheetName: sheetId });
      book.names.delete(id);
    },
    renameSheet(id, name) {
      requireSheet(book, id);
      requireFreeName(book, name, id);
      book.names.set(id, name);
    },
    moveSheet: (id, index) => move(book, id, index),
    hideSheet(id, hidden) {
      book.command(hidden ? 'HIDE_SHEET' : 'SHOW_SHEET', { sheetId: requireSheet(book, id) });
    },
    insertRows: (sheet, before, count) => insert(book, sheet, 'ROW', before, count),
    deleteRows: (sheet, first, count) => remove(book, sheet, 'ROW', first, count),
    insertColumns: (sheet, before, count) => insert(book, sheet, 'COL', before, count),
    deleteColumns: (sheet, first, count) => remove(book, sheet, 'COL', first, count),
    moveColumns: (sheet, first, count, before) => moveColumns(book, sheet, first, count, before),
  };
}
