/** The one spreadsheet file of a world: the engine's cells, what the file knows besides, and who may touch what. */
import type { Engine, Rect, SheetId, SheetInfo } from '../../engine/types.ts';
import { ScriptError } from '../../runtime/errors.ts';
import type { Clock, World } from '../../runtime/types.ts';
import { wallTime } from '../../runtime/zone.ts';
import { type Access, createAccess } from './access.ts';
import type { Area } from './area.ts';
import { type EntryLocale, type Left, leaveCell } from './content.ts';
import { type DayNumbers, dayNumbers } from './dates.ts';
import { EMPTY_SHEET, type FileState, type Place } from './state.ts';

export interface Book {
  readonly world: World;
  readonly engine: Engine;
  /** By whose clock the engine's formulas go. */
  readonly timekeeper: { clock: Clock };
  readonly state: FileState;
  readonly access: Access;
  /** Where each person stands: the tab and cells selected last. */
  readonly selection: Map<string, Place>;
  dates(): DayNumbers;
  /** What a script reads from these cells; read again only after the file has changed. Nobody may change what it gives. */
  valuesOf(sheet: SheetId, rect: Rect): readonly (readonly Left[])[];
  /** By what typed texts and written values are read. */
  entryLocale(): EntryLocale;
  /** Throws when the tab is gone. */
  info(sheet: SheetId): SheetInfo;
  find(name: string): SheetInfo | null;
  /** The tab in front of the user: the one selected last, else the first that is not hidden. */
  activePlace(user: string): Place;
  /** Lets TODAY() and NOW() follow the clock, minute by minute. */
  followClock(): void;
  /** An ID no tab has: 0 for the first, as Google does. */
  mintSheetId(): SheetId;
}

const A1: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** Google's file IDs have 44 characters; what they stand for is nobody's business. */
function fileId(world: World): string {
  return `1${world.uuid().replaceAll('-', '')}${world.uuid().slice(0, 8)}xyz`.slice(0, 44);
}

function freshState(world: World, engine: Engine): FileState {
  return {
    id: fileId(world),
    title: world.options.title,
    timeZone: world.options.timeZone,
    nextId: 0,
    sheets: new Map(engine.sheets().map(({ id }) => [id, EMPTY_SHEET])),
    protections: [],
    namedRanges: [],
    metadata: [],
  };
}

/** A fresh file, or one with this state. The engine may already hold tabs. */
export function createBook(
  world: World,
  { engine, timekeeper }: Pick<Book, 'engine' | 'timekeeper'>,
  state: FileState = freshState(world, engine),
  selection = new Map<string, Place>(),
): Book {
  const known = new Map<string, DayNumbers>();
  let minute = Number.NaN;
  const lookup = (sheet: SheetId): SheetInfo | undefined => engine.sheets().find(({ id }) => id === sheet);
  const info = (sheet: SheetId): SheetInfo => {
    const found = lookup(sheet);
    if (found === undefined) throw new ScriptError(`Sheet ${sheet} not found`);
    return found;
  };
  const dates = (): DayNumbers => {
    const numbers = known.get(state.timeZone) ?? dayNumbers(state.timeZone);
    known.set(state.timeZone, numbers);
    return numbers;
  };
  return {
    world,
    engine,
    timekeeper,
    state,
    selection,
    dates,
    valuesOf: createReader(engine, () => ({ dates: dates(), zone: state.timeZone })),
    entryLocale() {
      const year = wallTime(world.clock.now(), state.timeZone).year;
      return { id: engine.locale, year, dates: dates() };
    },
    access: createAccess(state, world.people, info),
    info,
    find: (name) => engine.sheets().find((sheet) => sheet.name === name) ?? null,
    activePlace(user) {
      const chosen = selection.get(user);
      if (chosen !== undefined && lookup(chosen.sheet) !== undefined) return chosen;
      const sheets = engine.sheets();
      const front = sheets.find(({ hidden }) => !hidden) ?? sheets[0];
      if (front === undefined) throw new ScriptError('The spreadsheet has no sheets');
      return { sheet: front.id, area: A1 };
    },
    followClock() {
      const now = Math.floor(world.clock.now() / 60_000);
      if (now === minute) return;
      minute = now;
      engine.refresh();
    },
    mintSheetId() {
      const taken = new Set(engine.sheets().map(({ id }) => id));
      if (taken.size === 0) return 0;
      for (;;) {
        const id = Math.floor(world.random() * 2_000_000_000) + 1;
        if (!taken.has(id)) return id;
      }
    },
  };
}

interface Calendar {
  readonly dates: DayNumbers;
  readonly zone: string;
}
/** Most runs read the configuration's tabs and find them as the run before did. */
function createReader(engine: Engine, calendar: () => Calendar): Book['valuesOf'] {
  const kept = new Map<string, readonly (readonly Left[])[]>();
  let revision = Number.NaN;
  const read = (sheet: SheetId, rect: Rect, dates: DayNumbers) => {
    // Only a number looks different in another format, and most cells of a table are none.
    const formatAt = (i: number, j: number): string => {
      const cell = { row: rect.row + i, column: rect.column + j, rows: 1, columns: 1 };
      return engine.numberFormats(sheet, cell)[0]?.[0] ?? '';
    };
    return engine
      .values(sheet, rect)
      .map((line, i) =>
        line.map((value, j) => leaveCell(value, typeof value === 'number' ? formatAt(i, j) : '', dates)),
      );
  };
  return (sheet, rect) => {
    if (engine.revision() !== revision) kept.clear();
    revision = engine.revision();
    const { dates, zone } = calendar();
    const key = [sheet, rect.row, rect.column, rect.rows, rect.columns, zone].join(':');
    const values = kept.get(key) ?? read(sheet, rect, dates);
    kept.set(key, values);
    return values;
  };
}
