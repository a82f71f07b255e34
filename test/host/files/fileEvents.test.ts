/** Copies, older versions, owners and settings of the file, as Google has them. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Host, openHost } from '../../../host/index.ts';

const OWNER = 'chu@example.vn';
const EDITOR = 'sua@example.vn';
const NOW = '2024-03-01T08:00:00+07:00';

const SCRIPT = `
function onOpen() {}
function lay() {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = file.getSheets()[0];
  const guard = sheet.protect().setDescription('chung');
  guard.removeEditors(['sua@example.vn']);
  guard.addEditors(['khac@example.vn']);
  sheet.addDeveloperMetadata('dau', 'mot');
  PropertiesService.getDocumentProperties().setProperty('nho', 'co');
  ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create();
}
function tick() { PropertiesService.getDocumentProperties().setProperty('luot', Session.getEffectiveUser().getEmail()); }
function look() {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const guards = file.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return {
    id: file.getId(),
    owner: file.getOwner().getEmail(),
    editors: guards.map((guard) => guard.getEditors().map((user) => user.getEmail())),
    marks: file.createDeveloperMetadataFinder().withKey('dau').find().length,
    fact: PropertiesService.getDocumentProperties().getProperty('nho'),
    triggers: ScriptApp.getProjectTriggers().length,
    zone: file.getSpreadsheetTimeZone(),
    day: String(file.getSheets()[0].getRange('B1').getValue()),
  };
}
`;
const SCOPES = ['spreadsheets.currentonly', 'script.container.ui', 'script.scriptapp', 'userinfo.email'];

let dist: string;
let host: Host;
const open = (load?: unknown): Host => openHost({ dist, owner: OWNER, now: NOW, load });
const look = (at: Host, email: string) => {
  at.person(email).consent(true);
  // biome-ignore lint/suspicious/noExplicitAny: whatever the script above gives
  return at.person(email).call('look') as any;
};

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'file-events-'));
  writeFileSync(join(dist, 'code.js'), SCRIPT);
  const oauthScopes = SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  const manifest = { timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8', oauthScopes };
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify(manifest));
});
beforeEach(() => {
  host = open();
  host.share(EDITOR, 'editor');
  host.person(OWNER).consent(true);
  host.person(OWNER).call('lay');
});

test('a copy has an ID of its own, its copier for an owner, and neither triggers, properties nor consent', () => {
  const before = look(host, OWNER);
  const copy = open(host.copyFile(EDITOR));
  expect(copy.person(EDITOR).standing()).toEqual({ role: 'owner', consent: 'unasked' });
  expect(copy.person(OWNER).standing().role).toBeNull();
  const after = look(copy, EDITOR);
  expect(after.id).not.toBe(before.id);
  expect(after).toMatchObject({ owner: EDITOR, editors: [[EDITOR]], marks: 1, fact: null, triggers: 0 });
  expect(look(host, OWNER)).toEqual(before);
});

test('a copy may be asked to keep the document properties, and nobody copies what is not shared', () => {
  expect(look(open(host.copyFile(OWNER, { keepsProperties: true })), OWNER).fact).toBe('co');
  expect(() => host.copyFile('la@example.vn')).toThrow(/not shared/);
});

test('an older version brings the cells back, for those who had the file open as well; properties stay', () => {
  const owner = host.person(OWNER);
  const version = host.save();
  const [sheet = ''] = host.sheetNames();
  owner.type(sheet, 'A1', 'sau');
  owner.addSheet('Mới');
  owner.call('tick');
  host.restoreVersion(version);
  expect(host.sheetNames()).toEqual([sheet]);
  expect(owner.see(sheet, 'A1')).toEqual([['']]);
  expect(look(host, OWNER).fact).toBe('co');
  owner.type(sheet, 'A1', 'lại');
  expect(owner.see(sheet, 'A1')).toEqual([['lại']]);
});

test('after a handing over the old owner is an editor whose trigger goes on as his', () => {
  expect(() => host.transferOwnership('la@example.vn')).toThrow(/not shared/);
  host.transferOwnership(EDITOR);
  expect(host.people()).toEqual([
    { email: OWNER, role: 'editor' },
    { email: EDITOR, role: 'owner' },
  ]);
  expect(look(host, EDITOR)).toMatchObject({ owner: EDITOR, triggers: 0 });
  host.clock.advance(11 * 60_000);
  expect(host.executions.at(-1)).toMatchObject({ fn: 'tick', user: OWNER, error: null });
  expect(open(host.save()).people()).toEqual(host.people());
});

test('another time zone moves the moment a day begins for the script; only editors set it, and only one there is', () => {
  host.share('xem@example.vn', 'viewer');
  const [sheet = ''] = host.sheetNames();
  host.person(OWNER).type(sheet, 'B1', '05/01/2024');
  const before = look(host, OWNER).day;
  expect(() => host.setTimeZone('xem@example.vn', 'Asia/Tokyo')).toThrow(/protected/);
  expect(() => host.setTimeZone(EDITOR, 'Sao Hoa')).toThrow(/no time zone/);
  host.setTimeZone(EDITOR, 'America/New_York');
  expect(look(host, OWNER)).toMatchObject({ zone: 'America/New_York' });
  expect(look(host, OWNER).day).not.toBe(before);
});

test('another locale reads what is typed the other way round', () => {
  const [sheet = ''] = host.sheetNames();
  const owner = host.person(OWNER);
  owner.type(sheet, 'C1', '3/4/2024');
  host.setLocale(EDITOR, 'en_US');
  owner.type(sheet, 'C2', '3/4/2024');
  owner.type(sheet, 'C3', '=MONTH(C1)');
  owner.type(sheet, 'C4', '=MONTH(C2)');
  expect(owner.see(sheet, 'C3:C4')).toEqual([['4'], ['3']]);
});
