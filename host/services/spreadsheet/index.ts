/** SpreadsheetApp of the local host: the file outlives runs, each run gets its own objects over it. */
import { createEngine } from '../../engine/engine.ts';
import type { CreateSpreadsheet, Run, SpreadsheetPort, World } from '../../runtime/types.ts';
import { Charts, SpreadsheetApp } from './app.ts';
import { type Book, createBook } from './book.ts';
import { protectedCell } from './errors.ts';
import { exportBook } from './export.ts';
import { as, type GRange, type GSheet, type GSpreadsheet } from './google.ts';
import { createGrid } from './grid.ts';
import { Range } from './range/range.ts';
import { readBook, type SavedBook, saveBook } from './saving.ts';
import { createScreen } from './screen.ts';
import { type Handles, openSession, type Session } from './session.ts';
import { Sheet } from './sheet/sheet.ts';
import { photographer } from './snapshot.ts';
import { isTimeZone, Spreadsheet } from './spreadsheet.ts';
import { addSheet } from './structure.ts';

function handlesOf(session: Session): Handles {
  const spreadsheet = as<GSpreadsheet>(new Spreadsheet(session));
  const sheets = new Map<number, GSheet>();
  return {
    spreadsheet: () => spreadsheet,
    sheet(id) {
      const sheet = sheets.get(id) ?? as<GSheet>(new Sheet(session, id));
      sheets.set(id, sheet);
      return sheet;
    },
    range: (sheet, area) => as<GRange>(new Range(session, sheet, area)),
  };
}

/** One session a run, whoever asks first. */
function sessionsOf(book: Book): (run: Run) => Session {
  const sessions = new WeakMap<Run, Session>();
  return (run) => {
    const known = sessions.get(run);
    if (known !== undefined) return known;
    const session = openSession(run, book, handlesOf);
    sessions.set(run, session);
    return session;
  };
}

function newBook(world: World): Book {
  const { locale, timeZone } = world.options;
  const timekeeper = { clock: world.clock };
  const engine = createEngine({ locale, timeZone, now: () => new Date(timekeeper.clock.now()) });
  const book = createBook(world, { engine, timekeeper });
  addSheet(book, world.people.owner, {});
  return book;
}

/** Creates the file with its one empty tab, as Google does; or opens one that was saved. */
export const createSpreadsheet: CreateSpreadsheet = (world, saved) => portOf(openBook(world, saved));

/** What `save` gave, checked by whoever read it from outside. */
export const openBook = (world: World, saved?: unknown): Book =>
  saved === undefined ? newBook(world) : readBook(world, saved as SavedBook);

export function portOf(book: Book): SpreadsheetPort {
  const sessionOf = sessionsOf(book);
  return {
    factory(run) {
      const session = sessionOf(run);
      book.followClock();
      return { SpreadsheetApp: new SpreadsheetApp(session), Charts: new Charts() };
    },
    grid: createGrid(book),
    screen: createScreen(book),
    event(run, edit) {
      const session = sessionOf(run);
      const source = session.handles.spreadsheet();
      if (edit === null) return { source };
      const { sheet, a1, ...values } = edit;
      return { source, range: source.getRange(`'${sheet.replaceAll("'", "''")}'!${a1}`), ...values };
    },
    snapshot: photographer(book),
    sheetNames: () => book.engine.sheets().map(({ name }) => name),
    exportXlsx: (path) => exportBook(book, path),
    setLocale(user, locale) {
      if (!book.access.mayEditFile(user)) throw protectedCell();
      book.engine.setLocale(locale);
    },
    setTimeZone(user, zone) {
      if (!book.access.mayEditFile(user)) throw protectedCell();
      if (!isTimeZone(zone)) throw new Error(`there is no time zone ${zone}`);
      book.state.timeZone = zone;
    },
    save: () => saveBook(book),
    reopen: (world, saved) => portOf(readBook(world, saved as SavedBook, book)),
  };
}
