/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
import { NotModelled, ScriptError } from '../../runtime/errors.ts';

import { parseA1 } from './a1.ts';
import { badArguments, noContext, rangeNotFound } from './errors.ts';
import {
  as,
  type GMetadata,
  type GNamedRange,
  type GProtection,
  type GRange,
  type GSheet,
  type GSpreadsheet,
} from './google.ts';
import { placeOf, rangeAt, requireInside } from './range/place.ts';
import { addMetadata, DeveloperMetadataFinder, listMetadata } from './rules/metadata.ts';
import { findName, listNames, nameRange, unnameRange } from './rules/names.ts';
import { listProtections } from './rules/protection.ts';
import type { Session } from './session.ts';
import { requireEditor, SharedFile } from './sharing.ts';
import { sheetIdOf } from './sheet/sheet.ts';
import { addSheet, deleteSheet, type NewSheet } from './structure.ts';

type GFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type GType = GoogleAppsScript.Spreadsheet.ProtectionType;

/** insertSheet's overloads: any of name, index and { template }, in this order. */
function newSheet(args: readonly unknown[]): NewSheet {
  let wanted: NewSheet = {};
  for (const arg of args) {
    if (typeof arg === 'string') wanted = { ...wanted, name: arg };
    else if (typeof arg === 'number') wanted = { ...wanted, index: arg };
    else if (typeof arg === 'object' && arg !== null) {
      const template = 'template' in arg ? arg.template : undefined;
      if (template !== undefined)
        wanted = { ...wanted, template: sheetIdOf(template, 'Spreadsheet.insertSheet') };
    } else throw badArguments('Spreadsheet.insertSheet');
  }
  return wanted;
}

/** What is selected means something only with a screen in front of the run. */
export function requireScreen(session: Session, what: string): void {
  if (!session.run.hasUi) throw noContext(what);
}

type Kept =
  | 'addDeveloperMetadata'
  | 'createDeveloperMetadataFinder'
  | 'deleteSheet'
  | 'getActiveCell'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getCurrentCell'
  | 'getDeveloperMetadata'
  | 'getId'
  | 'getName'
  | 'getNamedRanges'
  | 'getNumSheets'
  | 'getProtections'
  | 'getRange'
  | 'getRangeByName'
  | 'getSheetById'
  | 'getSheetByName'
  | 'getSheets'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'getUrl'
  | 'insertSheet'
  | 'moveActiveSheet'
  | 'removeNamedRange'
  | 'rename'
  | 'setActiveSheet'
  | 'setNamedRange'
  | 'setSpreadsheetLocale'
  | 'setSpreadsheetTimeZone'
  | 'toast';

export class Spreadsheet extends SharedFile implements Pick<GSpreadsheet, Kept> {
  getId(): string {
    return this.session.book.state.id;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.session.book.state.id}/edit`;
  }
  getName(): string {
    this.session.rule('Spreadsheet.getName');
    return this.session.book.state.title;
  }
  rename(newName: string): void {
    this.session.rule('Spreadsheet.rename');
    requireEditor(this.session);
    this.session.book.state.title = newName;
  }
  getSpreadsheetLocale(): string {
    this.session.rule('Spreadsheet.getSpreadsheetLocale');
    return this.session.book.engine.locale;
  }
  setSpreadsheetLocale(locale: string): void {
    this.session.change('Spreadsheet.setSpreadsheetLocale');
    requireEditor(this.session);
    if (locale !== 'vi_VN' && locale !== 'en_US') throw new NotModelled(`the locale ${locale}`);
    this.session.book.engine.setLocale(locale);
  }
  getSpreadsheetTimeZone(): string {
    this.session.rule('Spreadsheet.getSpreadsheetTimeZone');
    return this.session.book.state.timeZone;
  }
  setSpreadsheetTimeZone(timezone: string): void {
    this.session.change('Spreadsheet.setSpreadsheetTimeZone');
    requireEditor(this.session);
    if (!isTimeZone(timezone)) throw new ScriptError(`Invalid argument: ${timezone}`);
    this.session.book.state.timeZone = timezone;
  }

  getSheets(): GSheet[] {
    this.session.read('Spreadsheet.getSheets');
    return this.session.book.engine.sheets().map(({ id }) => this.session.handles.sheet(id));
  }
  getNumSheets(): number {
    this.session.read('Spreadsheet.getNumSheets');
    return this.session.book.engine.sheets().length;
  }
  getSheetByName(name: string): GSheet | null {
    this.session.read('Spreadsheet.getSheetByName');
    const found = this.session.book.find(name);
    return found && this.session.handles.sheet(found.id);
  }
  getSheetById(id: number): GSheet | null {
    this.session.read('Spreadsheet.getSheetById');
    const found = this.session.book.engine.sheets().find((sheet) => sheet.id === id);
    return found === undefined ? null : this.session.handles.sheet(found.id);
  }
  insertSheet(...args: unknown[]): GSheet {
    this.session.change('Spreadsheet.insertSheet');
    const id = addSheet(this.session.book, this.session.user, newSheet(args));
    this.session.book.selection.set(this.session.user, firstCell(id));
    return this.session.handles.sheet(id);
  }
  deleteSheet(sheet: GSheet): void {
    const id = sheetIdOf(sheet, 'Spreadsheet.deleteSheet');
    this.session.change('Spreadsheet.deleteSheet');
    deleteSheet(this.session.book, this.session.user, id);
  }

  getActiveSheet(): GSheet {
    requireScreen(this.session, 'getActiveSheet');
    return this.session.handles.sheet(this.session.book.activePlace(this.session.user).sheet);
  }
  getActiveRange(): GRange {
    requireScreen(this.session, 'getActiveRange');
    return rangeAt(this.session, this.session.book.activePlace(this.session.user));
  }
  getActiveCell(): GRange {
    return this.getActiveRange().getCell(1, 1);
  }
  getCurrentCell(): GRange {
    return this.getActiveRange().getCell(1, 1);
  }
  setActiveSheet(sheet: GSheet): GSheet {
    const id = sheetIdOf(sheet, 'Spreadsheet.setActiveSheet');
    this.session.rule('Spreadsheet.setActiveSheet');
    this.session.book.selection.set(this.session.user, firstCell(id));
    return sheet;
  }
  /** Works on the tab set active before, with a screen or without. */
  moveActiveSheet(pos: number): void {
    this.session.change('Spreadsheet.moveActiveSheet');
    requireEditor(this.session);
    const { engine } = this.session.book;
    if (!Number.isInteger(pos) || pos < 1 || pos > engine.sheets().length) {
      throw new ScriptError('Sheet position is out of range.');
    }
    engine.moveSheet(this.session.book.activePlace(this.session.user).sheet, pos - 1);
  }

  getRange(a1Notation: string): GRange {
    const named = findName(this.session, a1Notation);
    if (named !== null) return rangeAt(this.session, named.place);
    const reference = parseA1(a1Notation);
    if (reference === null) throw rangeNotFound();
    const sheet =
      reference.sheet === null ? frontSheet(this.session) : this.session.book.find(reference.sheet)?.id;
    if (sheet === undefined) throw rangeNotFound();
    return this.session.handles.range(sheet, requireInside(this.session, sheet, reference.area));
  }
  getRangeByName(name: string): GRange | null {
    this.session.read('Spreadsheet.getRangeByName');
    const named = findName(this.session, name);
    return named && rangeAt(this.session, named.place);
  }
  setNamedRange(name: string, range: GRange): void {
    this.session.rule('Spreadsheet.setNamedRange');
    nameRange(this.session, name, placeOf(range, 'Spreadsheet.setNamedRange'));
  }
  removeNamedRange(name: string): void {
    this.session.rule('Spreadsheet.removeNamedRange');
    unnameRange(this.session, name);
  }
  getNamedRanges(): GNamedRange[] {
    this.session.read('Spreadsheet.getNamedRanges');
    return listNames(this.session, null);
  }
  getProtections(type: GType): GProtection[] {
    this.session.read('Spreadsheet.getProtections');
    return listProtections(this.session, type, null);
  }

  addDeveloperMetadata(...args: unknown[]): GSpreadsheet {
    this.session.rule('Spreadsheet.addDeveloperMetadata');
    addMetadata(this.session, { type: 'SPREADSHEET' }, args);
    return as<GSpreadsheet>(this);
  }
  getDeveloperMetadata(): GMetadata[] {
    this.session.rule('Spreadsheet.getDeveloperMetadata');
    return listMetadata(this.session, (location) => location.type === 'SPREADSHEET');
  }
  createDeveloperMetadataFinder(): GFinder {
    return as<GFinder>(new DeveloperMetadataFinder(this.session, () => true));
  }

  /** Lost where there is no screen, without a word. */
  /** Five seconds unless said otherwise; less than none leaves it until it is clicked away. */
  toast(msg: string, title = '', timeoutSeconds: number | null = 5): void {
    this.session.rule('Spreadsheet.toast');
    const seconds = timeoutSeconds !== null && timeoutSeconds < 0 ? null : (timeoutSeconds ?? 5);
    if (this.session.run.hasUi) this.session.run.show({ kind: 'toast', title, text: msg, seconds });
  }
}

const firstCell = (sheet: number) => ({ sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } });

/** Notation without a tab's name means the tab in front, which nobody knows in a time trigger. */
function frontSheet(session: Session): number {
  requireScreen(session, 'getRange');
  return session.book.activePlace(session.user).sheet;
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
