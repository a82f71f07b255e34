/** Copying cells from one place to another: values, looks, notes and rules. */
import type { CellStyle, Rect, SheetId } from '../../engine/types.ts';
import { NotModelled } from '../../runtime/errors.ts';
import type { Book } from './book.ts';
import { at, paint } from './patches.ts';
import { patchSheet, sheetOf } from './state.ts';

export type CopyWhat = 'values' | 'formats' | 'all';

interface Block {
  readonly sheet: SheetId;
  readonly rect: Rect;
}

/** A cell nobody has dressed. */
export const PLAIN: CellStyle = {
  bold: false,
  italic: false,
  fontSize: 10,
  fontColor: '#000000',
  background: '#ffffff',
  wrap: false,
  horizontal: 'left',
  vertical: 'bottom',
  border: false,
};

/** The number format that follows the value. */
export const AUTOMATIC = '';

/** Each cell of `to` with the one of `from` it copies; a single source cell goes into all. */
function pairs(from: Rect, to: Rect): { row: number; column: number; fromRow: number; fromColumn: number }[] {
  return Array.from({ length: to.rows * to.columns }, (_, n) => {
    const [row, column] = [Math.floor(n / to.columns), n % to.columns];
    return { row, column, fromRow: row % from.rows, fromColumn: column % from.columns };
  });
}

function copyValues(book: Book, from: Block, to: Block): void {
  const values = book.engine.values(from.sheet, from.rect);
  book.engine.apply(
    pairs(from.rect, to.rect).map(({ row, column, fromRow, fromColumn }) => {
      const value = values[fromRow]?.[fromColumn] ?? null;
      return {
        sheet: to.sheet,
        row: to.rect.row + row,
        column: to.rect.column + column,
        content: { value: typeof value === 'object' && value !== null ? value.error : value },
      };
    }),
  );
}

function copyLooks(book: Book, from: Block, to: Block): void {
  const formats = book.engine.ownFormats(from.sheet, from.rect);
  const styles = book.engine.styles(from.sheet, from.rect);
  for (const { row, column, fromRow, fromColumn } of pairs(from.rect, to.rect)) {
    const cell = { row: to.rect.row + row, column: to.rect.column + column, rows: 1, columns: 1 };
    book.engine.setNumberFormats(to.sheet, cell, [[formats[fromRow]?.[fromColumn] ?? AUTOMATIC]]);
    book.engine.setStyle(to.sheet, cell, styles[fromRow]?.[fromColumn] ?? PLAIN);
  }
}

function copyRules(book: Book, from: Block, to: Block): void {
  const source = sheetOf(book.state, from.sheet);
  let { notes, validations } = sheetOf(book.state, to.sheet);
  for (const { row, column, fromRow, fromColumn } of pairs(from.rect, to.rect)) {
    const cell = { row: to.rect.row + row, column: to.rect.column + column, rows: 1, columns: 1 };
    const [sourceRow, sourceColumn] = [from.rect.row + fromRow, from.rect.column + fromColumn];
    notes = paint(notes, cell, at(source.notes, sourceRow, sourceColumn));
    validations = paint(validations, cell, at(source.validations, sourceRow, sourceColumn));
  }
  patchSheet(book.state, to.sheet, { notes, validations });
}

/** Copies at once; formulas would have to be rewritten for their new place, so copying everything refuses them. */
export function copyCells(book: Book, from: Block, to: Block, what: CopyWhat): void {
  if (what === 'all') {
    const formulas = book.engine.formulas(from.sheet, from.rect);
    if (formulas.some((line) => line.some((text) => text !== '')))
      throw new NotModelled('Range.copyTo of formulas');
    copyRules(book, from, to);
  }
  if (what !== 'formats') copyValues(book, from, to);
  if (what !== 'values') copyLooks(book, from, to);
}
