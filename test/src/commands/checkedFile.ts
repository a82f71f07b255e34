/** A file as set-up leaves it, for what checks find in it without any host. */
import { defaultSettings } from '../../../src/catalogue/settings.ts';
import type { Context, FileState, Inventory, View } from '../../../src/commands/define.ts';
import { fingerprinter, GUIDE, guideFingerprint, wantedTabs } from '../../../src/commands/wantedTabs.ts';
import type { RawCell } from '../../../src/domain/raw.ts';
import { messagesFor } from '../../../src/messages/index.ts';
import type { Sheet } from '../../../src/workbook/decode.ts';
import { blockOf, canonicalPlace, columnOf } from '../../../src/workbook/place.ts';
import { tabOf } from '../../../src/workbook/tabs/index.ts';
import { plainUnit } from './plainUnit.ts';

export const OWNER = 'chu@example.vn';
const UNIT = { ...plainUnit('X01', 'Xã Trà Giác'), emails: ['giac@example.vn'] };

export function contextOf(parts: Partial<Context> = {}): Context {
  return {
    by: OWNER,
    actor: { email: OWNER, isOwner: true, isOffice: true, units: [] },
    config: {
      settings: { ...defaultSettings(2024), ownerEmail: OWNER, officeEmails: ['vp@example.vn'] },
      units: [UNIT],
      movements: [],
      criteria: [],
    },
    today: '2024-03-01',
    now: 45_352.5,
    words: messagesFor('vi'),
    changedUnits: new Map(),
    facts: {
      file: 'file-1',
      heartbeat: '45352.49',
      'day:register': '2024-03-01',
      'day:summary': '2024-02-29',
      'day:reminders': '2024-03-01',
      'day:publication': '2024-02-28',
      'day:returns': '2024-03-01',
      'day:digest': '2024-03-01',
    },
    own: {},
    mailQuota: 100,
    ...parts,
  };
}

/** Everything as set-up leaves it, but for what the test takes away. */
export function viewOf(context: Context, file: Partial<FileState> = {}, sheets: readonly Sheet[] = []): View {
  const tabs = wantedTabs(context).map((ref, sheetId) => ({
    ref,
    sheetName: `tab ${ref}`,
    sheetId,
    fingerprint: '',
  }));
  const bare: Inventory = {
    fileUrl: '',
    fileOwner: OWNER,
    tabs,
    foreign: [],
    copies: [],
    file: {
      id: 'file-1',
      zone: 'Asia/Ho_Chi_Minh',
      scriptZone: 'Asia/Ho_Chi_Minh',
      locale: 'vi_VN',
      editors: [OWNER, 'vp@example.vn', 'giac@example.vn'],
      protections: new Set(
        tabs.flatMap(({ ref }) => ['sheet', 'keys', 'formulas'].map((part) => `gs:${ref}:${part}`)),
      ),
      ...file,
    },
  };
  const fingerprints = fingerprinter(context);
  const laid = tabs.map((tab) => ({
    ...tab,
    fingerprint: tab.ref === GUIDE ? guideFingerprint(bare, context) : fingerprints(tab.ref),
  }));
  const inventory = { ...bare, tabs: laid };
  const find = (ref: string): Sheet | null => sheets.find((sheet) => sheet.ref === ref) ?? null;
  return {
    inventory,
    find,
    foreign: () => null,
    rows: () => [],
    sheet(ref) {
      const sheet = find(ref);
      if (sheet === null) throw new Error(`no ${ref}`);
      return sheet;
    },
  };
}
/** A generated tab with these rows under its head. */
export function sheetOf(
  ref: string,
  block: string,
  rows: readonly Readonly<Record<string, RawCell>>[],
): Sheet {
  const place = canonicalPlace(tabOf(ref), ref, 0);
  const at = blockOf(place, block);
  const grid: RawCell[][] = Array.from({ length: place.rows }, () => []);
  for (const [index, row] of rows.entries())
    for (const [key, value] of Object.entries(row))
      (grid[at.firstRow - 1 + index] ?? [])[columnOf(at, key) - 1] = value;
  return { ref, place, grid };
}
