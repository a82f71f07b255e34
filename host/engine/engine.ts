import { type Book, openBook } from './book.ts';
import { cellsOf } from './engine-cells.ts';
import { formatsOf } from './engine-format.ts';
import { structureOf } from './engine-structure.ts';
import { relocated } from './formula.ts';
import { odooLocale } from './locale.ts';
import { restore, rewind, takeSnapshot } from './snapshot.ts';
import type { Engine, EngineOptions, LocaleId } from './types.ts';

function engineOf(book: Book): Engine {
  const engine = {
    get locale() {
      return book.locale;
    },
    setLocale(locale: LocaleId) {
      const [from, to] = [odooLocale(book.locale), odooLocale(locale)];
      if (from === to) return;
      book.together(() => book.getters.hostRewrite((formula) => relocated(formula, from, to)));
      book.locale = locale;
      book.command('UPDATE_LOCALE', { locale: to });
    },
    revision: book.revision,
    ...structureOf(book),
    ...formatsOf(book),
    ...cellsOf(book),
  };
  const snapshot = () => takeSnapshot(book, engine);
  return Object.assign(engine, {
    snapshot,
    rewind: (picture: unknown) => rewind(engine, snapshot(), picture),
  });
}

/** A workbook without a sheet, or the one of a snapshot, that evaluates formulas as Google does. */
export function createEngine(options: EngineOptions): Engine {
  if (options.load === undefined) return engineOf(openBook(options));
  return restore(options, engineOf);
}
