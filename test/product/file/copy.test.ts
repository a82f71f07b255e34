/** A copy of the file says that it is one, sends nothing, and may become a file of its own. */
import type { Answer, Shown } from '../../../host/index.ts';
import { farmer, GIAC, KA, laidOffice, MENU, OFFICE, type Office, OWNER, openOffice } from '../office.ts';
import { dayOf, ledger } from '../season.ts';
import { beyondTabs } from '../snapshots.ts';
import { field, rowsOf } from '../tabs.ts';

const COPIER = 'saochep@example.vn';
const yes = (shown: Shown): Answer => ({ button: shown.buttons?.includes('YES') === true ? 'YES' : 'OK' });
const no = (shown: Shown): Answer => ({ button: shown.buttons?.includes('NO') === true ? 'NO' : 'OK' });

let original: Office;

beforeAll(() => {
  original = laidOffice([GIAC, KA]);
  original.setting('officeEmails', OFFICE);
  original.setUp();
  const officer = original.editor('giac@example.vn');
  original.ask(officer, 'nominee.save', farmer());
  expect(dayOf(original, '2024-03-01')).not.toEqual([]);
  original.editor(COPIER);
});

const copyBy = (email: string, keepsProperties = false): Office => {
  const load = original.host.copyFile(email, { keepsProperties });
  return openOffice({ load, owner: email });
};

describe.each([false, true])('whether document properties come along (%s) or not', (keepsProperties) => {
  let copy: Office;
  beforeAll(() => {
    copy = copyBy(COPIER, keepsProperties);
  });

  test('T01 nothing is mailed from a copy, nor is a trigger made: what was asked is refused, and says why', () => {
    for (const command of [
      'reminders.send',
      'reminders.test',
      'reminders.preview',
      'returns.send',
      'digest.leadership',
    ])
      expect(copy.ask(copy.owner, command)).toMatchObject({ ok: false, code: 'fileCopy' });
    expect(copy.ask(copy.owner, 'setup')).toMatchObject({ ok: false, code: 'fileCopy' });
    const said = copy.ask(copy.owner, 'reminders.send').message;
    expect(said).toContain('bản sao');
    expect(said).toContain('Thiết lập');
    expect(dayOf(copy, '2024-03-17')).toEqual([]);
    expect((copy.host.snapshot() as { triggers: unknown[] }).triggers).toEqual([]);
  });

  test('the page of whoever opens it says that it is a copy, and the system check does', () => {
    expect(copy.ask(copy.owner, 'session.start', { fresh: true }).data.banner).toContain('bản sao');
    expect(original.ask(original.owner, 'session.start', { fresh: true }).data.banner).toBeUndefined();
    const office = copy.editor(OFFICE);
    const check = copy.ask(office, 'system.check').data.findings;
    expect(check).toContainEqual(expect.objectContaining({ code: 'copy', level: 'bad' }));
  });

  test('a trigger that somebody made by hand in a copy sends nothing either', () => {
    const clicked = copy.owner.call('tick');
    expect(clicked).toBeUndefined();
    expect(copy.host.outbox).toEqual([]);
  });
});

test('set-up in a copy offers to make it a file of its own; who declines has changed nothing', () => {
  const copy = copyBy(COPIER);
  const before = copy.host.snapshot();
  copy.click(MENU.setUp, no);
  expect(copy.host.shown.some((shown) => /làm tệp riêng/.test(shown.text))).toBe(true);
  expect(copy.host.snapshot()).toEqual(before);
});

test('T02 taken over, it has an owner, protections and a trigger, keeps its ledger, and reminds of what falls due from now on', () => {
  const copy = copyBy(COPIER);
  // What was due while nobody looked is the original's to remind of.
  copy.host.clock.set('2024-03-20T09:00:00+07:00');
  const rows = ledger(copy).length;
  copy.click(MENU.setUp, yes);
  expect(field(copy.owner, 'Cấu hình', 'ownerEmail')).toBe(COPIER);
  expect(copy.ask(copy.owner, 'session.start', { fresh: true }).data.banner).toBeUndefined();
  expect(copy.said()).toMatch(/Đã thiết lập/);
  const state = copy.host.snapshot() as { triggers: { creator: string }[] };
  expect(state.triggers).toHaveLength(1);
  expect(state.triggers[0]?.creator).toBe(COPIER);
  const guards = (
    beyondTabs(copy.host.snapshot()) as { protections: { description: string; editors: string[] }[] }
  ).protections;
  const own = (description: string) => guards.find((guard) => guard.description === description)?.editors;
  expect(own('gs:unit:X01:sheet')).toEqual(expect.arrayContaining([COPIER, 'giac@example.vn', OFFICE]));
  expect(own('gs:register:sheet')).toEqual(expect.arrayContaining([COPIER, OFFICE]));
  const muted = ledger(copy).slice(rows);
  expect(muted.length).toBeGreaterThan(0);
  expect(muted.every((row) => row.state === 'SKIPPED')).toBe(true);
  expect(dayOf(copy, '2024-03-21')).toEqual([]);
  expect(rowsOf(copy.owner, 'Hồ sơ', 'register', ['id']).map(({ cells }) => cells.name)).toEqual([
    'Nguyễn Văn An',
  ]);
  // The plan's deadline comes near: that is this file's to remind of.
  expect(dayOf(copy, '2024-03-28').length).toBeGreaterThan(0);
  expect(copy.ask(copy.owner, 'file.adopt')).toMatchObject({ ok: false, code: 'fileKnown' });
});

test('nobody but its owner takes a copy over, and the original cannot be taken over at all', () => {
  const copy = copyBy(COPIER);
  const office = copy.editor(OFFICE);
  expect(copy.ask(office, 'file.adopt')).toMatchObject({ ok: false, code: 'notOwner' });
  expect(original.ask(original.owner, 'file.adopt')).toMatchObject({ ok: false, code: 'fileKnown' });
});

test("the owner's own copy is a copy as well", () => {
  const copy = copyBy(OWNER);
  expect(copy.ask(copy.owner, 'reminders.send')).toMatchObject({ ok: false, code: 'fileCopy' });
  copy.click(MENU.setUp, yes);
  expect((copy.host.snapshot() as { triggers: unknown[] }).triggers).toHaveLength(1);
});
