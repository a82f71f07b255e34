/** The file as JSON and back: the engine's picture, and what the file knows besides cells. */
import { createEngine } from '../../engine/engine.ts';
import type { LocaleId, SheetId } from '../../engine/types.ts';
import type { World } from '../../runtime/types.ts';
import { type Book, createBook } from './book.ts';
import type { Patch } from './patches.ts';
import type { FileState, Place, SheetRecord, ValidationRule } from './state.ts';

/** Many cells share one rule: each is written once, and cells that shared one share one again. */
interface SavedSheet extends Omit<SheetRecord, 'validations'> {
  readonly rules: readonly ValidationRule[];
  readonly validations: readonly Patch<number>[];
}

export interface SavedBook {
  readonly engine: unknown;
  readonly locale: LocaleId;
  readonly state: Omit<FileState, 'sheets'>;
  readonly sheets: readonly (readonly [id: SheetId, sheet: SavedSheet])[];
  readonly selection: readonly (readonly [user: string, place: Place])[];
}

function saveSheet({ validations, ...record }: SheetRecord): SavedSheet {
  const rules = [...new Set(validations.map(({ what }) => what))];
  const numbers = new Map(rules.map((rule, index) => [rule, index]));
  return {
    ...record,
    rules,
    validations: validations.map(({ rect, what }) => ({ rect, what: numbers.get(what) ?? 0 })),
  };
}

function readSheet({ rules, validations, ...record }: SavedSheet): SheetRecord {
  return {
    ...record,
    validations: validations.flatMap(({ rect, what }) => {
      const rule = rules[what];
      return rule === undefined ? [] : [{ rect, what: rule }];
    }),
  };
}

/** TODAY() and NOW() are brought up to the clock first, as they will be in the file opened again. */
export function saveBook(book: Book): SavedBook {
  book.followClock();
  const { sheets, ...state } = book.state;
  return {
    engine: book.engine.snapshot(),
    locale: book.engine.locale,
    state,
    sheets: [...sheets].map(([id, record]) => [id, saveSheet(record)]),
    selection: [...book.selection],
  };
}

export function readBook(world: World, saved: SavedBook, spent?: Book): Book {
  const sheets = new Map(saved.sheets.map(([id, sheet]) => [id, readSheet(sheet)]));
  return createBook(
    world,
    engineFor(world, saved, spent),
    { ...saved.state, sheets },
    new Map(saved.selection),
  );
}

/** The engine of a file that is not used any more, where it can be brought to hold this one; else a new one. */
function engineFor(world: World, saved: SavedBook, spent?: Book): Pick<Book, 'engine' | 'timekeeper'> {
  const isAlike =
    spent?.engine.locale === saved.locale && spent.world.options.timeZone === world.options.timeZone;
  if (spent !== undefined && isAlike && spent.engine.rewind(saved.engine)) {
    spent.timekeeper.clock = world.clock;
    spent.engine.refresh();
    return spent;
  }
  const timekeeper = { clock: world.clock };
  const engine = createEngine({
    locale: saved.locale,
    timeZone: world.options.timeZone,
    now: () => new Date(timekeeper.clock.now()),
    load: saved.engine,
  });
  return { engine, timekeeper };
}
