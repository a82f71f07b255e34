/** Reading and writing tabs: one getValues a tab, queued setValues, one flush. */

import type { WorkbookPort } from '../app/ports.ts';
import { LayoutBroken } from '../app/ports.ts';
import type { ForeignGrid } from '../commands/define.ts';
import { momentToSerial } from '../domain/dates.ts';
import type { RawCell } from '../domain/raw.ts';
import type { CellsChange, Change, FactsChange, OwnChange } from '../workbook/changes.ts';
import type { Sheet } from '../workbook/decode.ts';
import { a1, columnLetters } from '../workbook/formulas.ts';
import { canonicalPlace, type Drift, placeFromGrid, readWidth, type TabPlace } from '../workbook/place.ts';
import type { TabRef } from '../workbook/tab.ts';
import { tabOf } from '../workbook/tabs/index.ts';
import { written } from './cellText.ts';
import { type InventoryOfFile, inventoryOf } from './inventory.ts';
import { layTab } from './lay.ts';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell as formulas see it: a Date becomes its serial day number again (file and script share one zone, see `ensureZone`). */
export function rawCell(value: unknown): RawCell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!(value instanceof Date)) return '';
  const serial = momentToSerial(value);
  // A number no calendar reaches, in a cell formatted as a date.
  return Number.isNaN(serial) ? String(value) : serial;
}

const isPlace = (found: TabPlace | { readonly drift: Drift }): found is TabPlace => !('drift' in found);

export function workbookPort(file: GoogleAppsScript.Spreadsheet.Spreadsheet): {
  readonly port: WorkbookPort;
  readonly sheetOf: (ref: TabRef) => GSheet | undefined;
} {
  const inventory = inventoryOf(file);
  /** Rows of the sheets read or laid in this run. */
  const heights = new Map<TabRef, number>();
  const port: WorkbookPort = {
    inventory: () => inventory.current(),
    read(refs, whole = false) {
      const sheets = new Map<TabRef, Sheet>();
      for (const ref of refs) {
        const found = inventory.sheetOf(ref);
        if (found === undefined) continue;
        const sheet = readTab(ref, found, whole);
        heights.set(ref, sheet.grid.length);
        sheets.set(ref, sheet);
      }
      return sheets;
    },
    write(changes) {
      for (const change of changes) apply(change, file, inventory, heights);
      if (changes.some((change) => change.kind === 'cells' || change.kind === 'lay')) SpreadsheetApp.flush();
    },
    foreign: (name) =>
      inventory.current().foreign.includes(name) ? shownBy(file.getSheetByName(name)) : null,
    ensureZone() {
      const zone = Session.getScriptTimeZone();
      if (file.getSpreadsheetTimeZone() !== zone) file.setSpreadsheetTimeZone(zone);
    },
    errors: (refs) => refs.flatMap((ref) => errorsOf(inventory.sheetOf(ref))),
  };
  return { port, sheetOf: (ref) => inventory.sheetOf(ref) };
}

/** The declared columns in one round trip; everything, in a second one, when people have moved columns outside them. */
function readTab(ref: TabRef, sheet: GSheet, isWhole: boolean): Sheet {
  const tab = tabOf(ref);
  const name = sheet.getName();
  const narrow = isWhole ? [] : valuesOf(sheet, readWidth(tab.blocks));
  const place = placeFromGrid(tab, name, narrow);
  if (isPlace(place)) return { ref, place, grid: narrow };
  const grid = valuesOf(sheet, sheet.getMaxColumns());
  const found = placeFromGrid(tab, name, grid);
  if (isPlace(found)) return { ref, place: found, grid };
  throw new LayoutBroken(name, found.drift.column ?? found.drift.block);
}

const valuesOf = (sheet: GSheet, columns: number): RawCell[][] =>
  sheet
    .getRange(`A:${columnLetters(columns)}`)
    .getValues()
    .map((row) => row.map(rawCell));

function apply(
  change: Change,
  file: GoogleAppsScript.Spreadsheet.Spreadsheet,
  inventory: InventoryOfFile,
  heights: Map<TabRef, number>,
): void {
  switch (change.kind) {
    case 'cells':
      writeCells(change, requireSheet(change.ref, inventory), heights);
      return;
    case 'lay': {
      const sheet = layTab(file, inventory, change);
      heights.set(change.ref, Math.max(change.layout.rows, heights.get(change.ref) ?? 0));
      for (const seed of sheet.isNew ? change.seeds : []) writeCells(seed, sheet.sheet, heights);
      return;
    }
    case 'facts':
      keepFacts(change);
      return;
    case 'own':
      keepOwn(change);
      return;
  }
}

function keepFacts({ set, take }: FactsChange): void {
  const facts = PropertiesService.getDocumentProperties();
  for (const [key, value] of Object.entries(set)) facts.setProperty(key, value);
  if (Object.keys(take).length === 0) return;
  const standing = facts.getProperties();
  for (const [key, value] of Object.entries(take)) if (standing[key] === value) facts.deleteProperty(key);
}

function keepOwn({ set, drop }: OwnChange): void {
  const own = PropertiesService.getUserProperties();
  for (const [key, value] of Object.entries(set)) own.setProperty(key, value);
  for (const key of drop) own.deleteProperty(key);
}

/** So much of a foreign sheet is read: a year's list of a district fits many times. */
const FOREIGN_ROWS = 2000;
const FOREIGN_COLUMNS = 60;
function shownBy(sheet: GSheet | null): ForeignGrid | null {
  if (sheet === null) return null;
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (rows === 0 || columns === 0) return { rows: [], truncated: false };
  const range = sheet.getRange(1, 1, Math.min(rows, FOREIGN_ROWS), Math.min(columns, FOREIGN_COLUMNS));
  return { rows: range.getDisplayValues(), truncated: rows > FOREIGN_ROWS || columns > FOREIGN_COLUMNS };
}

function requireSheet(ref: TabRef, inventory: InventoryOfFile): GSheet {
  const sheet = inventory.sheetOf(ref);
  if (sheet === undefined) throw new LayoutBroken(ref, '');
  return sheet;
}

function writeCells(
  { ref, row, column, values, plain = [] }: CellsChange,
  sheet: GSheet,
  heights: Map<TabRef, number>,
): void {
  const width = values[0]?.length ?? 0;
  if (width === 0) return;
  const last = row + values.length - 1;
  const height = heights.get(ref) ?? canonicalPlace(tabOf(ref), '', 0).rows;
  if (last > height) {
    const standing = sheet.getMaxRows();
    if (last > standing) sheet.insertRowsAfter(standing, last - standing + SPARE_ROWS);
    heights.set(ref, Math.max(standing, last + SPARE_ROWS));
  }
  const cells = values.map((line) => line.map((value, index) => written(value, plain[index] === true)));
  sheet.getRange(row, column, values.length, width).setValues(cells);
}

/** Rows added beyond what is needed, so that growing is rare. */
const SPARE_ROWS = 100;

function errorsOf(sheet: GSheet | undefined): string[] {
  if (sheet === undefined) return [];
  const found: string[] = [];
  for (const [row, line] of sheet.getDataRange().getValues().entries()) {
    for (const [column, value] of line.entries()) {
      if (typeof value === 'string' && /^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!)$/.test(value)) {
        found.push(`${sheet.getName()}!${a1(row + 1, column + 1)}: ${value}`);
      }
    }
  }
  return found;
}
