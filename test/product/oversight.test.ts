import type { Person } from '../../host/index.ts';
import { farmer, GIAC, KA, laidOffice, MENU, OFFICE, type Office, OWNER, type Reply } from './office.ts';
import { rowsOf, tableOf, typeRow } from './tabs.ts';

const SILENT = { id: 'X03', name: 'Xã Trà Im', emails: 'im@example.vn' };
const GONE = { id: 'X04', name: 'Xã Đã Nhập', emails: '', to: '31/12/2023' };
let office: Office;
let clerk: Person;

beforeAll(() => {
  office = laidOffice([GIAC, KA, SILENT, GONE]);
  office.setting('officeEmails', OFFICE);
  clerk = office.editor(OFFICE);
  office.setUp();
});

const overview = (input: object = {}): Reply['data'] => office.ask(clerk, 'office.overview', input).data;
const save = (email: string, other: Readonly<Record<string, unknown>>): string =>
  office.ask(office.editor(email), 'nominee.save', farmer(other)).data.id;

describe('office.overview', () => {
  test('before anything was taken in shows every unit in force, silent, with no age', () => {
    const shown = overview();
    expect(shown).toMatchObject({ year: 2024, refreshedAt: null, stamp: expect.any(String) });
    expect(shown.now).toBeGreaterThan(45_000);
    expect(shown.units).toEqual(
      ['X01', 'X02', 'X03'].map((id) => ({
        unit: expect.objectContaining({ id }),
        nominees: 0,
        eligible: 0,
        submitted: 0,
        decided: 0,
        plan: null,
        changed: false,
      })),
    );
  });

  test('marks units whose tab has changed, until the register has taken them in', () => {
    const id = save('giac@example.vn', {});
    office.ask(office.editor('giac@example.vn'), 'nominee.submit', { id });
    save('giac@example.vn', { name: 'Chưa Đạt', c1: 1 });
    save('ka@example.vn', { name: 'Người Ka' });
    expect(overview().units).toMatchObject([
      { unit: { id: 'X01' }, nominees: 0, changed: true },
      { unit: { id: 'X02' }, nominees: 0, changed: true },
      { unit: { id: 'X03' }, nominees: 0, changed: false },
    ]);
    const { data } = office.ask(clerk, 'register.refresh', { all: false });
    expect(data).toMatchObject({ units: 2, nominees: 3 });
    const after = overview();
    expect(after.units).toMatchObject([
      { nominees: 2, eligible: 1, submitted: 1, decided: 0, changed: false },
      { nominees: 1, eligible: 1, submitted: 0, decided: 0, changed: false },
      { nominees: 0, changed: false },
    ]);
    expect(after.refreshedAt).toBeGreaterThan(45_000);
    expect(after.refreshedAt).toBeLessThanOrEqual(after.now);
  });

  test('counts a decision, nothing that was sent back, and no nominee that was taken away', () => {
    const row = rowsOf(office.owner, 'Hồ sơ', 'register', ['id']).find(
      ({ cells }) => cells.status === 'Đã nộp',
    );
    typeRow(office.owner, 'Hồ sơ', 'register', row?.index ?? -1, { status: 'Đủ điều kiện' });
    expect(overview().units[0]).toMatchObject({ nominees: 2, submitted: 1, decided: 1 });
    typeRow(office.owner, 'Hồ sơ', 'register', row?.index ?? -1, {
      status: 'Trả lại',
      reason: 'Thiếu chữ ký',
    });
    expect(overview().units[0]).toMatchObject({ nominees: 2, submitted: 0, decided: 0 });
    typeRow(office.owner, 'Hồ sơ', 'register', row?.index ?? -1, { status: 'Đủ điều kiện', reason: '' });
    const officer = office.editor('ka@example.vn');
    const [{ id }] = office.ask(officer, 'unit.home').data.nominees;
    office.ask(officer, 'nominee.remove', { id });
    office.ask(clerk, 'register.refresh');
    expect(overview().units[1]).toMatchObject({ nominees: 0 });
  });

  test('of a year nobody knows is refused', () => {
    expect(office.ask(clerk, 'office.overview', { year: 2019 })).toMatchObject({ code: 'yearNotOpen' });
  });

  test('is the office’s alone', () => {
    for (const email of ['giac@example.vn', 'la@example.vn'])
      expect(office.ask(office.editor(email), 'office.overview')).toMatchObject({
        code: 'notAllowed',
        message: expect.stringContaining(OFFICE),
      });
  });
});

describe('register.refresh part by part', () => {
  test('takes in the units named and gives their tallies, and leaves the others marked', () => {
    save('ka@example.vn', { name: 'Người Ka Hai' });
    save('im@example.vn', { name: 'Lên Tiếng' });
    const { data } = office.ask(clerk, 'register.refresh', { units: ['X02'] });
    expect(data).toMatchObject({ units: 1, tallies: [{ unit: { id: 'X02' }, nominees: 1, changed: false }] });
    expect(overview().units).toMatchObject([
      { changed: false },
      { changed: false, nominees: 1 },
      { changed: true, nominees: 0 },
    ]);
    const rest = office.ask(clerk, 'register.refresh', { units: ['X01', 'X03'] }).data;
    expect(rest.tallies.map((each: { unit: { id: string } }) => each.unit.id)).toEqual(['X01', 'X03']);
    expect(overview().units[2]).toMatchObject({ nominees: 1, changed: false });
  });

  test('reads the tabs of these units alone', () => {
    office.ask(clerk, 'register.refresh', { units: ['X02'] });
    expect(office.last().calls['Range.getValues']).toBe(8);
  });

  test('gives the same register as one refresh of all', () => {
    for (const id of ['X01', 'X02', 'X03']) office.ask(clerk, 'register.refresh', { units: [id] });
    const parts = rowsOf(office.owner, 'Hồ sơ', 'register', ['id']);
    office.ask(clerk, 'register.refresh');
    expect(rowsOf(office.owner, 'Hồ sơ', 'register', ['id'])).toEqual(parts);
  });

  test('refuses a unit that nobody knows', () => {
    expect(office.ask(clerk, 'register.refresh', { units: ['X99'] })).toMatchObject({ code: 'otherUnit' });
  });
});

interface Finding {
  readonly code: string;
  readonly level: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly remedy: string | null;
  readonly mine: boolean;
}
const check = (run: Office = office, person = clerk): Record<string, Finding> => {
  const { findings } = run.ask(person, 'system.check').data as { findings: readonly Finding[] };
  return Object.fromEntries(findings.map((finding) => [finding.code, finding]));
};

describe('system.check', () => {
  test('of a file just set up finds nothing but what the nights have still to bring', () => {
    const fresh = laidOffice([GIAC]);
    const found = check(fresh, fresh.owner);
    const open = Object.values(found).filter(({ level }) => level !== 'ok');
    expect(open.map(({ code }) => code).sort()).toEqual([
      'heartbeat',
      'lastDigest',
      'lastPublication',
      'lastRegister',
      'lastReminders',
      'lastReturns',
      'lastSummary',
    ]);
    expect(fresh.ask(fresh.owner, 'system.check').data.owner).toBe(OWNER);
    fresh.host.clock.set('2024-01-11T07:05:00+07:00');
    fresh.host.clock.advance(25 * 60_000);
    expect(Object.values(check(fresh, fresh.owner)).filter(({ level }) => level !== 'ok')).toEqual([]);
  });

  test('finds a unit without a tab, and what the owner may mend others are told to ask for', () => {
    office.list({ id: 'X05', name: 'Xã Mới', emails: 'moi@example.vn' });
    expect(check().tabsMissing).toEqual({
      code: 'tabsMissing',
      level: 'bad',
      title: 'Các trang',
      text: expect.stringContaining('Xã Mới'),
      params: { count: 1, names: ['Xã Mới'] },
      remedy: 'setup',
      mine: false,
    });
    expect(check(office, office.owner).tabsMissing).toMatchObject({ mine: true });
    expect(check().officers).toMatchObject({
      level: 'warn',
      params: { count: 1, emails: ['moi@example.vn'] },
    });
    office.host.share('moi@example.vn', 'editor');
    office.setUp();
    const found = check();
    expect(found.tabsMissing).toMatchObject({ level: 'ok', remedy: null });
    expect(found.officers).toMatchObject({ level: 'ok' });
  });

  test('finds a layout that is out of date, and set-up mends it', () => {
    office.owner.type('Đơn vị', tableOf(office.owner, 'Đơn vị', 'units').cell('rows', 0), '120');
    expect(check().layout).toMatchObject({
      level: 'warn',
      params: { names: ['Xã Trà Giác'] },
      remedy: 'setup',
    });
    office.setUp();
    expect(check().layout).toMatchObject({ level: 'ok' });
  });

  test('finds the tab whose officers are not those of Đơn vị any more, apart from its layout', () => {
    const cell = tableOf(office.owner, 'Đơn vị', 'units').cell('emails', 0);
    const [[before = ''] = []] = office.owner.see('Đơn vị', `${cell}:${cell}`);
    office.owner.type('Đơn vị', cell, `${before}, thaytam@example.vn`);
    expect(check().layout).toMatchObject({ level: 'ok' });
    expect(check().rights).toMatchObject({
      level: 'bad',
      params: { names: ['Xã Trà Giác'] },
      remedy: 'setup',
    });
    office.host.share('thaytam@example.vn', 'editor');
    office.setUp();
    expect(check().rights).toMatchObject({ level: 'ok', remedy: null });
  });

  test('finds an owner in Cấu hình who is not the file’s', () => {
    office.setting('ownerEmail', OFFICE);
    expect(check().owner).toMatchObject({ level: 'bad', params: { named: OFFICE, fileOwner: OWNER } });
    office.setting('ownerEmail', OWNER);
    expect(check().owner).toMatchObject({ level: 'ok' });
  });

  test('finds a heartbeat that has stopped', () => {
    const later = laidOffice([GIAC]);
    later.host.clock.advance(15 * 60_000);
    expect(check(later, later.owner).heartbeat).toMatchObject({ level: 'ok' });
    later.host.clock.set('2024-01-12T08:00:00+07:00');
    const found = check(later, later.owner).heartbeat;
    expect(found).toMatchObject({ level: 'bad', remedy: 'setup' });
    expect(Number(found?.params.minutes)).toBeGreaterThan(24 * 60);
  });

  test('reads only: nothing is left behind', () => {
    const before = office.host.snapshot();
    check();
    expect(office.host.snapshot()).toEqual(before);
    expect(office.last().calls['Spreadsheet.getProtections']).toBe(2);
  });

  test('is the office’s alone', () => {
    expect(office.ask(office.editor('giac@example.vn'), 'system.check')).toMatchObject({
      code: 'notAllowed',
    });
  });
});

test('the menu leads to a register that is up to date', () => {
  save('ka@example.vn', { name: 'Từ Thực Đơn' });
  office.click(MENU.refresh);
  expect(overview().units[1]).toMatchObject({ changed: false, nominees: 2 });
});
