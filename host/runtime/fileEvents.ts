/** What happens to the file as a whole, outside of the grid: a copy, an older version taken back, another owner. */
import { type CopyOf, copiedBook } from '../services/spreadsheet/copied.ts';
import type { SavedBook } from '../services/spreadsheet/saving.ts';
import { readSaved } from './saving.ts';
import type { Saved, SpreadsheetPort, World } from './types.ts';

/**
 * Drive's «Make a copy»: the script comes along and has to be consented to anew; triggers, caches and locks do not. Whether document
 * properties come along is nowhere documented, so a caller may ask for either.
 */
export function copySaved(saved: Saved, owner: string, id: string, keepsProperties: boolean): Saved {
  const of: CopyOf = { id, owner, title: `Bản sao của ${saved.options.title}` };
  const properties = saved.properties.filter(([store]) => store === 'document');
  return {
    ...saved,
    options: { ...saved.options, owner, title: of.title },
    people: { roles: [[owner, 'owner']], consents: [] },
    properties: keepsProperties ? properties : [],
    cache: [],
    heldLocks: [],
    triggers: [],
    outbox: [],
    executions: [],
    menus: [],
    workbook: copiedBook(saved.workbook as SavedBook, of),
  };
}

/** What File > Version history brings back: everything the grid holds; who may open the file, its ID, properties and triggers stay. */
export function versionOf(value: unknown): unknown {
  return readSaved(value).workbook;
}

/** A port over whichever workbook stands at the moment of the call. */
export function standing(current: () => SpreadsheetPort): SpreadsheetPort {
  return {
    factory: (run, world) => current().factory(run, world),
    grid: late(() => current().grid),
    screen: late(() => current().screen),
    event: (run, edit) => current().event(run, edit),
    snapshot: () => current().snapshot(),
    sheetNames: () => current().sheetNames(),
    exportXlsx: (path) => current().exportXlsx(path),
    save: () => current().save(),
    reopen: (world, saved) => current().reopen(world, saved),
    setLocale: (user, locale) => current().setLocale(user, locale),
    setTimeZone: (user, zone) => current().setTimeZone(user, zone),
  };
}

/** Methods are looked up when they are called, so that whoever kept one meets the workbook of today. */
const late = <T extends object>(current: () => T): T =>
  new Proxy({} as T, {
    get(_, name) {
      const value: unknown = Reflect.get(current(), name);
      if (typeof value !== 'function') return value;
      return (...args: readonly unknown[]) =>
        Reflect.apply(Reflect.get(current(), name) as () => unknown, current(), args);
    },
    has: (_, name) => Reflect.has(current(), name),
    ownKeys: () => Reflect.ownKeys(current()),
    getOwnPropertyDescriptor: (_, name) => ({
      ...Reflect.getOwnPropertyDescriptor(current(), name),
      configurable: true,
    }),
  });

/** The file of `world` changes hands; the old owner goes on as an editor, and keeps the triggers he created. */
export function transfer({ people }: Pick<World, 'people'>, email: string): void {
  if (!people.canEdit(email)) throw new Error(`the file is not shared with ${email} as an editor`);
  people.handOver(email);
}
