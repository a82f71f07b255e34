import { defaultSettings } from '../../../src/catalogue/settings.ts';
import type { Context, FileState, Inventory, View } from '../../../src/commands/define.ts';
import { checkFile, checkMails, checkPeople, checkRuns } from '../../../src/commands/findings.ts';
import { setup } from '../../../src/commands/setup.ts';
import type { Finding, FindingCode } from '../../../src/commands/systemCheck.ts';
import { fingerprinter, GUIDE, guideFingerprint, wantedTabs } from '../../../src/commands/wantedTabs.ts';
import type { RawCell } from '../../../src/domain/raw.ts';
import { messagesFor } from '../../../src/messages/index.ts';
import type { Sheet } from '../../../src/workbook/decode.ts';
import { blockOf, canonicalPlace, columnOf } from '../../../src/workbook/place.ts';
import { tabOf } from '../../../src/workbook/tabs/index.ts';

const OWNER = 'chu@example.vn';
const UNIT = {
  id: 'X01',
  name: 'Xã Trà Giác',
  type: 'Xã',
  bloc: 'Khối xã',
  emails: ['giac@example.vn'],
  officer: '',
  from: null,
  to: null,
  successor: null,
  target: null,
  rows: null,
  formFamily: 'state',
  superiorOrgan: '',
  place: '',
  signatory: '',
  signatoryName: '',
  documentCode: '',
  signingForm: '',
} as const;

function contextOf(parts: Partial<Context> = {}): Context {
  return {
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
    },
    own: {},
    mailQuota: 100,
    ...parts,
  };
}

/** Everything as set-up leaves it, but for what the test takes away. */
function viewOf(context: Context, file: Partial<FileState> = {}, sheets: readonly Sheet[] = []): View {
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
    sheet(ref) {
      const sheet = find(ref);
      if (sheet === null) throw new Error(`no ${ref}`);
      return sheet;
    },
  };
}
const all = (context: Context, view: View): readonly Finding[] => [
  ...checkFile(view, context),
  ...checkPeople(view, context),
  ...checkRuns(view, context),
  ...checkMails(view, context),
];
const of = (code: FindingCode, context: Context, view: View): Finding | undefined =>
  all(context, view).find((finding) => finding.code === code);

/** A generated tab with these rows under its head. */
function sheetOf(ref: string, block: string, rows: readonly Readonly<Record<string, RawCell>>[]): Sheet {
  const place = canonicalPlace(tabOf(ref), ref, 0);
  const at = blockOf(place, block);
  const grid: RawCell[][] = Array.from({ length: place.rows }, () => []);
  for (const [index, row] of rows.entries())
    for (const [key, value] of Object.entries(row))
      (grid[at.firstRow - 1 + index] ?? [])[columnOf(at, key) - 1] = value;
  return { ref, place, grid };
}

test('a file as it should be has sixteen findings, all well, and nothing to mend', () => {
  const context = contextOf();
  const findings = all(context, viewOf(context));
  expect(new Set(findings.map(({ code }) => code)).size).toBe(16);
  for (const finding of findings) expect(finding).toMatchObject({ level: 'ok', remedy: null, mine: false });
});

test('a protection that somebody removed is found by its tab, and set-up lays that tab’s again and no other', () => {
  const context = contextOf();
  const whole = viewOf(context).inventory.file.protections;
  const protections = new Set([...whole].filter((each) => each !== 'gs:unit:X01:keys'));
  const view = viewOf(context, { protections });
  expect(of('protections', context, view)).toMatchObject({
    level: 'bad',
    params: { count: 1, names: ['tab unit:X01'] },
    remedy: 'setup',
    mine: true,
  });
  const planned = setup.plan(view, {}, context);
  expect(planned.done && planned.data.map(({ name }) => name)).toEqual(['unit:X01', GUIDE]);
  const [step] = planned.done ? planned.data : [];
  if (step === undefined) throw new Error('no step');
  const [lay] = setup.step(view, step, context).changes;
  expect(lay).toMatchObject({ kind: 'lay', ref: 'unit:X01', again: { layout: false, guards: true } });
});

test('nothing missing is nothing to do for set-up', () => {
  const context = contextOf();
  expect(setup.plan(viewOf(context), {}, context)).toMatchObject({
    data: [],
    notice: { code: 'nothingToLay' },
  });
});

test('a copy of the file, and a file set up before that was noted, are told apart', () => {
  const context = contextOf();
  expect(of('copy', context, viewOf(context, { id: 'file-2' }))?.level).toBe('bad');
  const old = contextOf({ facts: {} });
  expect(of('copy', old, viewOf(old))?.level).toBe('warn');
});

test('another time zone is bad: dates would be other days', () => {
  const context = contextOf();
  expect(of('zone', context, viewOf(context, { zone: 'Etc/GMT' }))).toMatchObject({
    level: 'bad',
    params: { zone: 'Etc/GMT', wanted: 'Asia/Ho_Chi_Minh' },
  });
});

test('officers and the office that the file is not shared with are named once', () => {
  const context = contextOf();
  expect(of('officers', context, viewOf(context, { editors: [OWNER] }))).toMatchObject({
    level: 'warn',
    params: { count: 2, emails: ['vp@example.vn', 'giac@example.vn'] },
    remedy: null,
  });
});

test('a trigger that never ran, ran two hours ago, or left a day out', () => {
  const silent = contextOf({ facts: { file: 'file-1' } });
  expect(of('heartbeat', silent, viewOf(silent))).toMatchObject({
    level: 'bad',
    params: {},
    remedy: 'setup',
  });
  expect(of('lastSummary', silent, viewOf(silent))).toMatchObject({
    level: 'warn',
    params: { day: '' },
    remedy: 'summary.compile',
    mine: true,
  });
  const late = contextOf({
    facts: { file: 'file-1', heartbeat: String(45_352.5 - 0.1), 'day:register': '2024-02-28' },
  });
  expect(of('heartbeat', late, viewOf(late))).toMatchObject({ level: 'bad', params: { minutes: 144 } });
  expect(of('lastRegister', late, viewOf(late))).toMatchObject({ level: 'warn', remedy: 'register.refresh' });
});

test('an officer of the office may refresh but not set up', () => {
  const context = contextOf({
    actor: { email: 'vp@example.vn', isOwner: false, isOffice: true, units: [] },
    facts: {},
  });
  const view = viewOf(context);
  expect(of('heartbeat', context, view)).toMatchObject({ remedy: 'setup', mine: false });
  expect(of('lastReminders', context, view)).toMatchObject({ remedy: 'reminders.send', mine: true });
});

test('waiting steps, mails in doubt and a spent quota are counted', () => {
  const context = contextOf({ mailQuota: 20 });
  const view = viewOf(context, {}, [
    sheetOf('jobs', 'steps', [
      { job: 'setup', step: 'unit:X01' },
      { job: 'setup', step: 'unit:X02' },
    ]),
    sheetOf('reminders', 'ledger', [
      { key: 'a', state: 'PENDING' },
      { key: 'b', state: 'SENT' },
    ]),
  ]);
  expect(of('jobsWaiting', context, view)).toMatchObject({ level: 'warn', params: { count: 2 } });
  expect(of('pendingMails', context, view)).toMatchObject({ level: 'warn', params: { count: 1 } });
  expect(of('mailQuota', context, view)).toMatchObject({ level: 'warn', params: { left: 20, reserve: 20 } });
});
