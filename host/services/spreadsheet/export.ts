/** The workbook as .xlsx, with what the engine does not know: dropdowns and notes. */
import { type ListValidation, type SheetExtras, writeXlsx } from '../../engine/xlsx.ts';
import type { Book } from './book.ts';
import type { Patch } from './patches.ts';
import { listedTexts } from './range/entry.ts';
import { type Place, sheetOf, type ValidationRule } from './state.ts';

function listOf(book: Book, { rect, what }: Patch<ValidationRule>): ListValidation[] {
  const strict = !what.allowInvalid;
  if (what.criteria === 'VALUE_IN_LIST') return [{ rect, strict, values: what.values.map(String) }];
  if (what.criteria !== 'VALUE_IN_RANGE') return [];
  const places = what.values.filter(
    (value): value is Place => typeof value === 'object' && value !== null && 'sheet' in value,
  );
  return places.map((place) => ({ rect, strict, values: listedTexts(book, place) }));
}

function noteCells({ rect, what }: Patch<string>): { row: number; column: number; text: string }[] {
  return Array.from({ length: rect.rows * rect.columns }, (_, n) => ({
    row: rect.row + Math.floor(n / rect.columns),
    column: rect.column + (n % rect.columns),
    text: what,
  }));
}

function extrasOf(book: Book, name: string): SheetExtras {
  const sheet = book.find(name);
  if (sheet === null) return {};
  const { validations, notes } = sheetOf(book.state, sheet.id);
  return {
    validations: validations.flatMap((patch) => listOf(book, patch)),
    notes: notes.flatMap(noteCells),
  };
}

/** Writes the file; rules other than lists stay behind. */
export function exportBook(book: Book, path: string): Promise<void> {
  return writeXlsx(book.engine, { extras: (name) => extrasOf(book, name) }, path);
}
