/** A workbook laid by the real bundle, with a few functions beside it that put exact values into cells and read them back. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocaleId } from '../../host/engine/types.ts';
import { type Host, openHost, type Person } from '../../host/index.ts';
import type { RawCell } from '../../src/domain/raw.ts';
import { messagesFor } from '../../src/messages/index.ts';
import { type Config, type ConfigSheets, readConfig } from '../../src/workbook/config.ts';
import type { Grid, Sheet } from '../../src/workbook/decode.ts';
import { blockOf, columnOf, placeFromGrid } from '../../src/workbook/place.ts';
import { idOfRef, parameterOfRef, type TabRef } from '../../src/workbook/tab.ts';
import { tabOf } from '../../src/workbook/tabs/index.ts';
import { JUDGED_UNITS, MOVEMENT_EDITS, OFFICER, UNITS, YEARS } from './configuration.ts';

const OWNER = 'noivu@example.vn';

/**
 * An apostrophe in front keeps a text as it is. Rules go, for what people paste passes them too; formats go, so that a
 * number of any size leaves as it is, and what still is a date leaves as its serial day number.
 */
const PROBE = `
function probeWrite(sheet, row, column, values) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet)
    .getRange(row, column, values.length, values[0].length)
    .setDataValidation(null).setNumberFormat('General')
    .setValues(values.map((line) => line.map((value) => (typeof value === 'string' && value !== '' ? "'" + value : value))));
}
function probeRead(sheet) {
  const serial = (day) => 25569 + Date.UTC(day.getFullYear(), day.getMonth(), day.getDate(),
    day.getHours(), day.getMinutes(), day.getSeconds()) / 86400000;
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet).getDataRange().getValues()
    .map((line) => line.map((value) => (value instanceof Date ? serial(value) : value)));
}`;

export interface LaidWorkbook {
  readonly host: Host;
  readonly owner: Person;
  /** Sheet name of a tab. */
  nameOf(ref: TabRef): string;
  read(ref: TabRef): Sheet;
  /** Exact values whatever the cells' formats and rules, one row below the other, from one-based `row` of the tab on, under the block's keys. */
  write(sheet: Sheet, block: string, row: number, lines: readonly Readonly<Record<string, RawCell>>[]): void;
  /** The configuration as commands decode it; throws on a bad cell. */
  config(): Config;
}

export interface LaidOptions {
  /** In the tabs of the judged units. */
  readonly rowsPerUnit: number;
  readonly locale?: LocaleId;
}

const { tabs: words } = messagesFor('vi');

function nameOf(ref: TabRef): string {
  const id = idOfRef(ref);
  const unit = UNITS.find((each) => each.id === parameterOfRef(ref));
  return unit?.name ?? words[id as keyof typeof words].title;
}

/** Sets a file up with the units, years and movements of `configuration.ts`. */
export function openLaidWorkbook({ rowsPerUnit, locale = 'vi_VN' }: LaidOptions): LaidWorkbook {
  const dist = mkdtempSync(join(tmpdir(), 'verdicts-'));
  cpSync('dist', dist, { recursive: true });
  writeFileSync(join(dist, 'probe.js'), PROBE);
  const host = openHost({
    dist,
    owner: OWNER,
    now: '2025-01-10T08:00:00+07:00',
    locale,
    hardLimitMs: 3_600_000,
  });
  rmSync(dist, { recursive: true });
  const owner = host.person(OWNER);
  owner.consent(true);
  owner.open();
  host.share(OFFICER, 'editor');
  const book = workbook(host, owner);
  setUp(owner);
  configure(book, rowsPerUnit);
  setUp(owner);
  return book;
}

function workbook(host: Host, owner: Person): LaidWorkbook {
  const read = (ref: TabRef): Sheet => {
    const grid = owner.call('probeRead', nameOf(ref)) as Grid;
    const place = placeFromGrid(tabOf(ref), nameOf(ref), grid);
    if ('drift' in place) throw new Error(`${ref} lacks ${place.drift.column ?? place.drift.block}`);
    return { ref, place, grid };
  };
  return {
    host,
    owner,
    nameOf,
    read,
    write(sheet, block, row, lines) {
      for (const { column, values } of stripes(sheet, block, lines))
        owner.call('probeWrite', sheet.place.sheetName, row, column, values);
    },
    config() {
      const sheets: ConfigSheets = {
        settings: read('settings'),
        units: read('units'),
        movements: read('movements'),
        criteria: read('criteria'),
      };
      const found = readConfig(sheets);
      if ('bad' in found) throw new Error(`bad cells: ${JSON.stringify(found.bad)}`);
      return found.config;
    },
  };
}

/** Neighbouring columns as one rectangle each. */
function stripes(
  sheet: Sheet,
  block: string,
  lines: readonly Readonly<Record<string, RawCell>>[],
): { column: number; values: RawCell[][] }[] {
  const place = blockOf(sheet.place, block);
  const placed = Object.keys(lines[0] ?? {})
    .map((key) => ({ key, column: columnOf(place, key) }))
    .sort((left, right) => left.column - right.column);
  const found: { column: number; values: RawCell[][] }[] = [];
  for (const { key, column } of placed) {
    const last = found.at(-1);
    const cells = lines.map((line) => line[key] ?? '');
    if (last !== undefined && last.column + (last.values[0]?.length ?? 0) === column)
      for (const [index, cell] of cells.entries()) last.values[index]?.push(cell);
    else found.push({ column, values: cells.map((cell) => [cell]) });
  }
  return found;
}

function setUp(owner: Person): void {
  const { error } = owner.click(['Thi đua', 'Quản trị', 'Thiết lập']);
  if (error !== null) throw new Error(`set-up ended with: ${error}`);
}

function configure(book: LaidWorkbook, rowsPerUnit: number): void {
  const settings = book.read('settings');
  book.write(settings, 'years', blockOf(settings.place, 'years').firstRow, YEARS);
  const units = book.read('units');
  book.write(
    units,
    'units',
    blockOf(units.place, 'units').firstRow,
    UNITS.map((unit) => ({ ...unit, rows: JUDGED_UNITS.includes(unit) ? rowsPerUnit : '' })),
  );
  const movements = book.read('movements');
  const { firstRow, at } = blockOf(movements.place, 'movements');
  for (const { code, ...cells } of MOVEMENT_EDITS) {
    const index = movements.grid.findIndex((line) => line[(at.code ?? 0) - 1] === code);
    if (index < firstRow - 1) throw new Error(`no movement ${code}`);
    book.write(movements, 'movements', index + 1, [cells]);
  }
}
