/** Unit tabs as they would be read, without a host: for measuring the product's own CPU alone. */
import { CRITERIA } from '../src/catalogue/criteria.ts';
import { MOVEMENTS } from '../src/catalogue/movements.ts';
import { defaultSettings } from '../src/catalogue/settings.ts';
import { KINDS, STAGES, YES } from '../src/catalogue/terms.ts';
import type { Unit } from '../src/catalogue/units.ts';
import type { Context, Inventory, View } from '../src/commands/define.ts';
import { isoToSerial } from '../src/domain/dates.ts';
import { movementLabel } from '../src/domain/eligibility.ts';
import type { RawCell } from '../src/domain/raw.ts';
import { messagesFor } from '../src/messages/index.ts';
import type { Sheet } from '../src/workbook/decode.ts';
import { blockOf, canonicalPlace, placeFromGrid, readWidth, type TabPlace } from '../src/workbook/place.ts';
import type { TabRef } from '../src/workbook/tab.ts';
import { tabOf } from '../src/workbook/tabs/index.ts';

export const YEAR = 2024;

/** A unit's grid with so many nominees, every cell that a filled form has; a third eligible, a third not, a third unfinished. */
export function unitGrid(unit: number, nominees: number): RawCell[][] {
  const tab = tabOf('unit:U');
  const place = canonicalPlace(tab, 'U', nominees);
  const width = readWidth(tab.blocks);
  const grid: RawCell[][] = Array.from({ length: place.rows }, () => Array.from({ length: width }, () => ''));
  for (const [index, [key, block]] of Object.entries(place.blocks).entries()) {
    const line = grid[index] ?? [];
    line[0] = `${key}@${block.firstRow}:${block.lastRow}`;
    const isFields = tab.blocks[key]?.kind === 'fields';
    for (const [name, at] of Object.entries(block.at)) {
      const cells = isFields ? grid[at - 1] : line;
      if (cells !== undefined && (isFields || at <= width)) cells[isFields ? 0 : at - 1] = name;
    }
  }
  const table = blockOf(place, 'nominees');
  for (let index = 0; index < nominees; index++) {
    const line = grid[table.firstRow - 1 + index] ?? [];
    for (const [key, value] of Object.entries(nominee(unit, index))) line[(table.at[key] ?? 1) - 1] = value;
  }
  return grid;
}

function nominee(unit: number, index: number): Readonly<Record<string, RawCell>> {
  const movement = MOVEMENTS[(unit + index) % MOVEMENTS.length] ?? MOVEMENTS[0];
  const kind = KINDS.find((each) => movement?.kinds.includes(each.code)) ?? KINDS[0];
  const slots = Object.fromEntries(
    Array.from({ length: 10 }, (_, slot) => [`c${slot + 1}`, slotValue(index, slot)]),
  );
  return {
    id: `U${unit}-${YEAR}-${index}`,
    year: YEAR,
    movement: movement === undefined ? '' : movementLabel(movement),
    kind: kind.label,
    name: `Nguyễn Văn ${String.fromCharCode(65 + (index % 26))} ${index}`,
    address: `Thôn ${1 + (index % 9)}`,
    directWorker: YES,
    under16: 'Không',
    stage: STAGES[index % STAGES.length] ?? '',
    achievement: `Thành tích tiêu biểu số ${index} của đơn vị ${unit}`,
    minutesNumber: `${index}/BB`,
    minutesDate: isoToSerial(`${YEAR}-05-${String(1 + (index % 28)).padStart(2, '0')}`),
    evidence: `https://vi-du.example.vn/${unit}/${index}`,
    clean: YES,
    unrewarded: YES,
    ...slots,
    submit: 'Nộp',
    submittedOn: isoToSerial(`${YEAR}-10-01`),
    note: '',
    status: 'Đã nộp',
  };
}
const slotValue = (index: number, slot: number): RawCell =>
  index % 3 === 2 && slot === 0 ? '' : slot % 2 === 0 ? YES : 97;

const unitOf = (index: number): Unit => ({
  id: `U${index}`,
  name: `Đơn vị ${index}`,
  type: 'Xã',
  bloc: `Khối ${1 + (index % 4)}`,
  emails: [`u${index}@example.vn`],
  officer: '',
  from: null,
  to: null,
  successor: null,
  target: 10,
  rows: null,
  formFamily: 'state',
  superiorOrgan: '',
  place: '',
  signatory: '',
  signatoryName: '',
  documentCode: '',
  signingForm: '',
});

const asSheet = (ref: TabRef, grid: RawCell[][]): Sheet => {
  const place = placeFromGrid(tabOf(ref), ref, grid);
  if ('drift' in place) throw new Error(`the bench's own grid lacks ${place.drift.column}`);
  return { ref, place, grid };
};
const emptySheet = (ref: TabRef): Sheet => ({
  ref,
  place: canonicalPlace(tabOf(ref), ref, 0) as TabPlace,
  grid: [],
});

const FILE = { id: '', zone: '', scriptZone: '', locale: '', editors: [], protections: new Set<string>() };

/** The context and a view whose sheets are decoded from these grids when they are asked for, as a command's read does. */
export function situation(
  read: () => readonly RawCell[][][],
  count: number,
): { context: Context; open: () => View } {
  const units = Array.from({ length: count }, (_, index) => unitOf(index));
  const tabs = units.map((unit, index) => ({
    ref: `unit:${unit.id}`,
    sheetName: unit.name,
    sheetId: index,
    fingerprint: '',
  }));
  const inventory: Inventory = { fileUrl: '', fileOwner: '', tabs, foreign: [], copies: [], file: FILE };
  const context: Context = {
    by: 'noivu@example.vn',
    actor: { email: 'noivu@example.vn', isOwner: true, isOffice: true, units: [] },
    config: { settings: defaultSettings(YEAR), units, movements: MOVEMENTS, criteria: CRITERIA },
    today: `${YEAR}-11-20`,
    now: 45_616,
    words: messagesFor('vi'),
    changedUnits: new Map(),
    facts: {},
    own: {},
    mailQuota: 0,
  };
  const open = (): View => {
    const grids = read();
    const sheets = new Map(
      units.map((unit, index) => [`unit:${unit.id}`, asSheet(`unit:${unit.id}`, grids[index] ?? [])]),
    );
    const find = (ref: TabRef): Sheet => sheets.get(ref) ?? emptySheet(ref);
    return { inventory, find, sheet: find, foreign: () => null, rows: () => [] };
  };
  return { context, open };
}
