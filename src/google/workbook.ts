/** Reading and writing tabs: getValues a tab, queued setValues, one flush. */

import type { WorkbookPort } from '../app/ports.ts';
import { LayoutBroken } from '../app/ports.ts';
import type { ForeignGrid } from '../commands/define.ts';
import type { CellsChange, Change, InsertChange, LayChange, RetireChange } from '../workbook/changes.ts';
import type { Sheet } from '../workbook/decode.ts';
import { a1 } from '../workbook/formulas.ts';
import { canonicalPlace, GUTTER } from '../workbook/place.ts';
import type { TabRef } from '../workbook/tab.ts';
import { tabOf } from '../workbook/tabs/index.ts';
import { written } from './cellText.ts';
import { renameGuards } from './guards.ts';
import { type InventoryOfFile, inventoryOf } from './inventory.ts';
import { layTab } from './lay.ts';
import { requireUnmerged } from './merges.ts';
import { keepFacts, keepOwn } from './properties.ts';
import { rawCells, readTab, valuesOf } from './readTab.ts';
import type { Patience } from './retry.ts';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;

export function workbookPort(
  file: GoogleAppsScript.Spreadsheet.Spreadsheet,
  patience: Patience,
): {
  readonly port: WorkbookPort;
  readonly sheetOf: (ref: TabRef) => GSheet | undefined;
} {
  const { again } = patience;
  const inventory = inventoryOf(file, patience);
  /** Rows of the sheets read or laid in this run. */
  const heights = new Map<TabRef, number>();
  const port: WorkbookPort = {
    inventory: () => inventory.current(),
    renewInventory: () => inventory.renew(),
    read(refs, whole = false, only = {}) {
      const sheets = new Map<TabRef, Sheet>();
      for (const ref of refs) {
        const found = inventory.sheetOf(ref);
        if (found === undefined) continue;
        const sheet = again(() => readTab(ref, found, whole ? 'whole' : (only[ref] ?? 'needed')));
        heights.set(ref, sheet.grid.length);
        sheets.set(ref, sheet);
      }
      return sheets;
    },
    write(changes) {
      const writer: Writer = { file, inventory, heights, patience };
      again(() => requireUnmerged(changes, inventory, heights));
      const own = changes.filter((change) => change.kind === 'own');
      for (const change of own) if (change.behind !== true) keepOwn(change, patience);
      for (const change of changes) if (change.kind === 'facts') keepFacts(change, 'ahead', patience);
      writeTabs(changes, writer);
      for (const change of changes) if (change.kind === 'facts') keepFacts(change, 'behind', patience);
      for (const change of own) if (change.behind === true) keepOwn(change, patience);
    },
    raw(ref) {
      const found = inventory.sheetOf(ref);
      if (found === undefined) return null;
      const grid = again(() => valuesOf(found, GUTTER, found.getMaxColumns()));
      heights.set(ref, grid.length);
      return { ref, sheetName: found.getName(), grid };
    },
    foreign: (name) =>
      inventory.current().foreign.includes(name) ? again(() => shownBy(file.getSheetByName(name))) : null,
    rows: (ref, { first, count, columns }) => {
      const sheet = requireSheet(ref, inventory);
      return again(() => rawCells(sheet.getRange(first, GUTTER, count, columns)));
    },
    ensureZone() {
      const zone = Session.getScriptTimeZone();
      again(() => {
        if (file.getSpreadsheetTimeZone() !== zone) file.setSpreadsheetTimeZone(zone);
      });
    },
    errors: (refs) => refs.flatMap((ref) => again(() => errorsOf(inventory.sheetOf(ref)))),
  };
  return { port, sheetOf: (ref) => inventory.sheetOf(ref) };
}

interface Writer {
  readonly file: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly inventory: InventoryOfFile;
  readonly heights: Map<TabRef, number>;
  readonly patience: Patience;
}

/** In order. Cells are absolute, so that a stretch of them is written again as a whole when its flush fails. */
function writeTabs(changes: readonly Change[], writer: Writer): void {
  let cells: CellsChange[] = [];
  const flush = (): void => {
    if (cells.length > 0) writeAll(cells, writer);
    cells = [];
  };
  for (const change of changes) {
    if (change.kind === 'cells') cells.push(change);
    if (change.kind === 'cells' || change.kind === 'facts' || change.kind === 'own') continue;
    flush();
    if (change.kind === 'lay') lay(change, writer);
    else if (change.kind === 'insert') insert(change, writer);
    else if (change.kind === 'drop') drop(change.ref, writer);
    else retire(change, writer);
  }
  flush();
}

const writeAll = (cells: readonly CellsChange[], { inventory, heights, patience }: Writer): void =>
  patience.again(() => {
    for (const change of cells) writeCells(change, requireSheet(change.ref, inventory), heights);
    SpreadsheetApp.flush();
  });

/** The reference comes last: a run cut short before it is repeated, on the tab that has its new name already. */
function retire({ ref, as, title }: RetireChange, { inventory, patience }: Writer): void {
  const sheet = requireSheet(ref, inventory);
  const fingerprint = inventory.current().tabs.find((tab) => tab.ref === ref)?.fingerprint ?? '';
  patience.again(() => {
    sheet.setName(title);
    renameGuards(sheet, ref, as);
  });
  inventory.forget(ref);
  inventory.keep(as, sheet, fingerprint, false);
}

/** Not repeated after a failure: whoever asked for it looks again what stands there. */
function insert({ ref, axis, before, count }: InsertChange, { inventory, heights }: Writer): void {
  const sheet = requireSheet(ref, inventory);
  const end = axis === 'rows' ? sheet.getMaxRows() : sheet.getMaxColumns();
  heights.delete(ref);
  if (axis === 'rows' && before > end) sheet.insertRowsAfter(end, count);
  else if (axis === 'rows') sheet.insertRowsBefore(before, count);
  else if (before > end) sheet.insertColumnsAfter(end, count);
  else sheet.insertColumnsBefore(before, count);
}

/** Deleting twice would throw: after a failure of the moment it is looked for. */
function drop(ref: TabRef, { file, inventory, patience }: Writer): void {
  const sheet = inventory.sheetOf(ref);
  if (sheet === undefined) return;
  const id = sheet.getSheetId();
  patience.once(
    () => {
      file.deleteSheet(sheet);
      return true;
    },
    () => (file.getSheets().some((each) => each.getSheetId() === id) ? null : true),
  );
  inventory.forget(ref);
}

/** The fingerprint comes last, when everything it stands for is in the file. */
function lay(change: LayChange, { file, inventory, heights, patience }: Writer): void {
  const { ref, layout, seeds, contents = [], fingerprint, template } = change;
  const { sheet, isNew, isFresh } = layTab(file, inventory, change, patience);
  heights.set(ref, Math.max(layout.rows, heights.get(ref) ?? 0));
  patience.again(() => {
    for (const seed of isNew ? seeds : [])
      if (isFresh || template !== null || isBlank(seed, sheet)) writeCells(seed, sheet, heights);
    for (const each of contents) writeCells(each, sheet, heights);
    SpreadsheetApp.flush();
  });
  inventory.keep(ref, sheet, fingerprint, isFresh);
}

/** What a run cut short has seeded, and somebody may have changed since, stays; a unit's identity is no choice of anybody's. */
const isBlank = ({ row, column, values }: CellsChange, sheet: GSheet): boolean =>
  sheet
    .getRange(row, column, values.length, values[0]?.length ?? 1)
    .getValues()
    .every((line) => line.every((cell) => cell === ''));

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
