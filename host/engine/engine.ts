import { type Book, openBook } from './book.ts';
import { cellsOf } from './engine-cells.ts';
import { formatsOf } from './engine-format.ts';
import { structureOf } from './engine-structure.ts';
import { odooLocale } from './locale.ts';
import { restore, takeSnapshot } from './snapshot.ts';
import type { Engine, EngineOptions } from './types.ts';

function engineOf(book: Book): Engine {
  return {
    get locale() {
      return book.locale;
    },
    setLocale(locale) {
      book.locale = locale;
      book.command('UPDATE_LOCALE', { locale: odooLocale(locale) });
    },
    ...structureOf(book),
    ...formatsOf(book),
    ...cellsOf(book),
    snapshot: () => takeSnapshot(book),
  };
}

/** A workbook without a sheet, or the one of a snapshot, that evaluates formulas as Google does. */
export function createEngine(options: EngineOptions): Engine {
  if (options.load === undefined) return engineOf(openBook(options));
  return restore(options, engineOf);
}
