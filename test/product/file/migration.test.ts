/** Files laid by earlier versions are brought to this one's columns: nothing is lost, wherever the run ends. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { MENU, OFFICE, type Office, openOffice } from '../office.ts';
import { ledger } from '../season.ts';
import { type Cells, field, fieldCell, rowsOf, seeAll, tableOf, typeRow } from '../tabs.ts';

const COPIER = 'saochep@example.vn';
const UNITS = ['Xã Trà Giác', 'Xã Trà Ka', 'Trường Trà My'];
const saved = (name: string): unknown => {
  const file = readFileSync(new URL(`fixtures/${name}.json.gz`, import.meta.url));
  return JSON.parse(gunzipSync(file).toString('utf8'));
};
const register = (office: Office): Cells[] =>
  rowsOf(office.owner, 'Hồ sơ', 'register', ['id']).map(({ cells }) => cells);
const nominees = (office: Office): Cells[] =>
  UNITS.flatMap((unit) => rowsOf(office.owner, unit, 'nominees', ['name'])).map(({ cells }) => cells);
const KEPT = [
  'id',
  'name',
  'movement',
  'achievement',
  'minutesNumber',
  'minutesDate',
  'submit',
  'verdict',
  'status',
];
const only = (rows: readonly Cells[], keys: readonly string[]) =>
  rows.map((row) => Object.fromEntries(keys.map((key) => [key, row[key]])));
/** What people would miss. */
const holdings = (office: Office) => ({
  nominees: only(nominees(office), KEPT),
  register: only(register(office), ['id', 'status', 'name', 'unit', 'year', 'submittedOn']),
  ledger: only(ledger(office), ['key', 'state', 'day']),
  duties: rowsOf(office.owner, 'Xã Trà Ka', 'duties', ['year']).map(({ cells }) => [
    cells.planNumber,
    cells.planDate,
  ]),
  units: only(
    rowsOf(office.owner, 'Đơn vị', 'units', ['id']).map(({ cells }) => cells),
    ['id', 'name', 'emails', 'rows'],
  ),
  office: field(office.owner, 'Cấu hình', 'officeEmails'),
});

test.each(['first', 'second'])('T08 a file of the %s version keeps everything, and works on', (name) => {
  const office = openOffice({ load: saved(name) });
  const before = holdings(office);
  expect(before.office).toBe(OFFICE);
  expect(before.register).toHaveLength(4);
  expect(before.ledger.length).toBeGreaterThan(0);

  const officer = office.editor('giac@example.vn');
  const early = office.ask(officer, 'session.start', { fresh: true });
  expect(early).toMatchObject({ ok: false, code: 'fileOlder' });
  expect(early.message).toContain('Thiết lập');
  expect(holdings(office)).toEqual(before);

  office.setUp();
  expect(holdings(office)).toEqual(before);
  expect(field(office.owner, 'Cấu hình', 'schema')).toMatch(/^2@\d/);
  const kept = rowsOf(office.owner, 'Sao lưu', 'backup', ['ref']).map(({ cells }) => cells);
  expect(kept.map(({ title }) => title)).toEqual(expect.arrayContaining(['Cấu hình', 'Hồ sơ', ...UNITS]));
  expect(kept.every(({ set }) => set === 'migrate 2')).toBe(true);
  expect(kept.find(({ title }) => title === 'Xã Trà Ka')?.payload).toContain('Người Gõ Tay');

  expect(office.ask(office.owner, 'register.refresh')).toMatchObject({ ok: true });
  expect(holdings(office)).toEqual(before);
  const form = { fields: { year: 2024, movement: 'ND', kind: 'Cá nhân', name: 'Người Mới' } };
  expect(office.ask(officer, 'nominee.save', form)).toMatchObject({ ok: true, data: { id: 'X01-2024-004' } });
  office.setUp();
  expect(office.said()).toMatch(/Không có gì thay đổi/);
});

test.each([
  [60, 'before'],
  [140, 'after'],
  [400, 'before'],
] as const)('ended %i calls into it (%s the call), set-up finishes it: the same is there', (call, when) => {
  const office = openOffice({ load: saved('second') });
  const before = holdings(office);
  office.host.killAt({ call, when });
  expect(office.owner.click(MENU.setUp).error).not.toBeNull();
  office.host.killAt(null);
  office.setUp();
  expect(holdings(office)).toEqual(before);
  expect(field(office.owner, 'Cấu hình', 'schema')).toMatch(/^2@\d/);
  office.setUp();
  expect(office.said()).toMatch(/Không có gì thay đổi/);
});

test('T08 a column that somebody had deleted is not added back empty: set-up names it, and goes on once it is there again', () => {
  const office = openOffice({ load: saved('second') });
  const { owner } = office;
  const [tab = ''] = UNITS;
  const before = holdings(office);
  const known = only(register(office), ['id', 'achievement']);
  const { column, number } = tableOf(owner, tab, 'nominees');
  const [letters, at] = [column('achievement'), number('achievement')];
  const cells = owner.see(tab, `${letters}:${letters}`);
  owner.deleteColumns(tab, at, 1);
  const standing = seeAll(owner, tab);

  for (let time = 0; time < 2; time++) {
    const refused = office.ask(owner, 'setup');
    expect(refused).toMatchObject({ ok: false, code: 'layoutBroken' });
    expect(refused.message).toContain(tab);
    expect(refused.message).toMatch(/bị mất cột.* “.+”.*Nhật ký phiên bản/);
    expect(seeAll(owner, tab)).toEqual(standing);
    expect(office.ask(owner, 'register.refresh')).toMatchObject({ ok: false, code: 'fileOlder' });
  }

  owner.insertColumns(tab, at, 1);
  owner.paste(tab, `${letters}1`, cells);
  office.setUp();
  expect(office.ask(owner, 'register.refresh')).toMatchObject({ ok: true });
  expect(holdings(office)).toEqual(before);
  expect(only(register(office), ['id', 'achievement'])).toEqual(known);
});

test('T08 a copy of an earlier version’s file is brought up by who made it, and becomes a file of its own', () => {
  const original = openOffice({ load: saved('second') });
  original.setUp();
  original.editor(COPIER);
  const copy = openOffice({ load: original.host.copyFile(COPIER), owner: COPIER });
  copy.owner.paste('Cấu hình', fieldCell(copy.owner, 'Cấu hình', 'schema'), [['1@45300']]);
  const before = holdings(copy);
  expect(copy.ask(copy.owner, 'file.adopt')).toMatchObject({ ok: false, code: 'fileOlder' });
  copy.click(MENU.setUp, (shown) => ({ button: shown.buttons?.includes('YES') === true ? 'YES' : 'OK' }));
  expect(copy.said()).toMatch(/Đã thiết lập/);
  const { register, nominees } = holdings(copy);
  expect({ register, nominees }).toEqual({ register: before.register, nominees: before.nominees });
  expect(field(copy.owner, 'Cấu hình', 'ownerEmail')).toBe(COPIER);
  expect(field(copy.owner, 'Cấu hình', 'schema')).toMatch(/;2@\d/);
  expect(copy.ask(copy.owner, 'reminders.send')).toMatchObject({ ok: true });
});

test('T09 a file of a newer version is only looked at: whatever would write is refused in plain words', () => {
  const office = openOffice({ load: saved('second') });
  office.setUp();
  const { owner } = office;
  owner.paste('Cấu hình', fieldCell(owner, 'Cấu hình', 'schema'), [['2@45300;3@45400']]);
  typeRow(owner, 'Xã Trà Ka', 'nominees', 1, { name: 'Gõ tay thì được' });
  const before = office.host.snapshot();
  for (const command of ['register.refresh', 'setup', 'backup', 'reminders.send'])
    expect(office.ask(owner, command)).toMatchObject({ ok: false, code: 'fileNewer' });
  expect(office.ask(owner, 'setup').message).toContain('phiên bản mới hơn');
  expect(office.host.snapshot()).toEqual(before);
});
