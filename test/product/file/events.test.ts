/** An old version taken back, another zone, another owner, an officer who leaves. */
import type { Answer, Shown } from '../../../host/index.ts';
import { farmer, GIAC, KA, laidOffice, MENU, MINUTE, OFFICE, type Office, OWNER } from '../office.ts';
import { dayOf, ledger, to } from '../season.ts';
import { beyondTabs } from '../snapshots.ts';
import { field, fieldCell, rowsOf, typeRow } from '../tabs.ts';

const yes = (shown: Shown): Answer => ({ button: shown.buttons?.includes('YES') === true ? 'YES' : 'OK' });

describe('T03 an old version taken back', () => {
  let office: Office;
  let sent: number;
  beforeAll(() => {
    office = laidOffice([GIAC, KA]);
    office.setting('officeEmails', OFFICE);
    office.setUp();
    const officer = office.editor('giac@example.vn');
    office.ask(officer, 'nominee.save', farmer());
    office.ask(office.owner, 'register.refresh');
    const version = office.host.save();
    office.ask(officer, 'nominee.save', farmer({ name: 'Người Sau' }));
    office.ask(office.owner, 'register.refresh');
    expect(dayOf(office, '2024-03-01').length).toBeGreaterThan(0);
    sent = office.host.outbox.length;
    office.host.restoreVersion(version);
  });

  test('mails are held, by the trigger and by hand, and the office is told with the remedy', () => {
    expect(ledger(office)).toEqual([]);
    expect(dayOf(office, '2024-03-02')).toEqual([]);
    const reply = office.ask(office.owner, 'reminders.send');
    expect(reply).toMatchObject({ ok: false, code: 'fileRestored' });
    expect(reply.message).toContain('bản cũ');
    expect(office.host.outbox).toHaveLength(sent);
    const office2 = office.editor(OFFICE);
    expect(office.ask(office2, 'session.start', { fresh: true }).data.banner).toContain('bản cũ');
    const officer = office.editor('giac@example.vn');
    expect(office.ask(officer, 'session.start', { fresh: true }).data.banner).toBeUndefined();
  });

  test('an ID that was given out in what was lost is given to nobody else', () => {
    const officer = office.editor('giac@example.vn');
    const reply = office.ask(officer, 'nominee.save', farmer({ name: 'Người Khác' }));
    expect(reply).toMatchObject({ ok: true, data: { id: 'X01-2024-003' } });
  });

  test('who agrees goes on with it: what may have gone out is in doubt, what falls due later is sent', () => {
    office.click(MENU.send, yes);
    expect(office.said()).toContain('Tiếp tục với bản đã khôi phục');
    const doubtful = ledger(office);
    expect(doubtful.length).toBeGreaterThan(0);
    expect(doubtful.every((row) => row.state === 'UNCERTAIN')).toBe(true);
    expect(to(dayOf(office, '2024-03-03'), 'giac@example.vn')).toEqual([]);
    expect(to(dayOf(office, '2024-03-26'), 'giac@example.vn')).toHaveLength(1);
    expect(office.ask(office.owner, 'file.accept')).toMatchObject({ ok: false, code: 'fileKnown' });
  });
});

test('T03 taken back by mistake: with the newest version back the alarm is over, and no mail is in doubt', () => {
  const office = laidOffice([GIAC, KA]);
  const officer = office.editor('giac@example.vn');
  office.ask(officer, 'nominee.save', farmer());
  office.ask(office.owner, 'register.refresh');
  const old = office.host.save();
  office.host.clock.advance(2 * MINUTE);
  office.ask(officer, 'nominee.save', farmer({ name: 'Người Sau' }));
  office.ask(office.owner, 'register.refresh');
  const newest = office.host.save();
  office.host.restoreVersion(old);
  expect(office.ask(office.owner, 'reminders.send')).toMatchObject({ ok: false, code: 'fileRestored' });
  // Work goes on in the old version: what it marks is not remembered against the newest one.
  office.host.clock.advance(30 * MINUTE);
  office.ask(office.owner, 'register.refresh');
  expect(office.ask(office.owner, 'reminders.send')).toMatchObject({ ok: false, code: 'fileRestored' });
  office.host.restoreVersion(newest);
  const { data } = office.ask(office.owner, 'session.start', { fresh: true });
  expect(data.banner).toBeUndefined();
  expect(office.ask(office.owner, 'file.accept')).toMatchObject({ ok: false, code: 'fileKnown' });
  expect(office.ask(office.owner, 'reminders.send')).toMatchObject({ ok: true });
  expect(to(dayOf(office, '2024-03-01'), 'giac@example.vn')).toHaveLength(1);
  expect(ledger(office).some((row) => row.state === 'UNCERTAIN')).toBe(false);
});

test('T03 a run that began before another and writes after it does not set the file’s moment back', () => {
  const office = laidOffice([GIAC]);
  const { owner } = office;
  const moment = (): number =>
    Number(field(owner, 'Cấu hình', 'watermark').replace(/\./g, '').replace(',', '.'));
  office.ask(office.editor('giac@example.vn'), 'nominee.save', farmer());
  owner.paste('Cấu hình', fieldCell(owner, 'Cấu hình', 'watermark'), [['99999']]);
  expect(office.ask(owner, 'register.refresh')).toMatchObject({ ok: true });
  const refreshed = moment();
  expect(refreshed).toBeGreaterThanOrEqual(99999);
  expect(to(dayOf(office, '2024-03-01'), 'giac@example.vn')).toHaveLength(1);
  expect(moment()).toBeGreaterThanOrEqual(refreshed);
  expect(office.ask(owner, 'session.start', { fresh: true }).data.banner).toBeUndefined();
});

test('T04 another time zone: the command says so and writes nothing; the owner’s trigger puts it right', () => {
  const office = laidOffice([GIAC]);
  const officer = office.editor('giac@example.vn');
  office.host.setTimeZone('giac@example.vn', 'America/New_York');
  const before = office.host.snapshot();
  const reply = office.ask(officer, 'nominee.save', farmer());
  expect(reply).toMatchObject({ ok: false, code: 'zoneChanged' });
  expect(reply.message).toContain('Asia/Ho_Chi_Minh');
  expect(office.host.snapshot()).toEqual(before);
  office.host.clock.advance(11 * MINUTE);
  expect(office.ask(officer, 'nominee.save', farmer())).toMatchObject({ ok: true });
  office.host.setTimeZone('giac@example.vn', 'America/New_York');
  office.setUp();
  expect(office.ask(officer, 'nominee.save', farmer({ name: 'Người Hai' }))).toMatchObject({ ok: true });
});

test('T05 another locale leaves what stands and its verdicts alone; days typed from then on are read month first', () => {
  const office = laidOffice([GIAC]);
  const officer = office.editor('giac@example.vn');
  office.ask(officer, 'nominee.save', farmer());
  const nominee = () => rowsOf(office.owner, 'Xã Trà Giác', 'nominees', ['name'])[0]?.cells;
  const judged = () => {
    const { name, verdict, status, minutesDate, mark_c1 } = nominee() ?? {};
    return { name, verdict, status, minutesDate, mark_c1 };
  };
  const before = judged();
  office.host.setLocale('giac@example.vn', 'en_US');
  expect(judged()).toEqual(before);
  const { findings } = office.ask(office.owner, 'system.check').data;
  expect(findings.find(({ code }: { code: string }) => code === 'locale')).toMatchObject({ level: 'warn' });
  typeRow(officer, 'Xã Trà Giác', 'nominees', 0, { minutesDate: '3/4/2024' });
  expect(nominee()?.minutesDate).toBe('04/03/2024');
  expect(office.ask(officer, 'nominee.save', farmer({ name: 'Người Hai' }))).toMatchObject({
    ok: true,
    data: { verdict: 'eligible' },
  });
  office.host.setLocale('giac@example.vn', 'vi_VN');
  typeRow(officer, 'Xã Trà Giác', 'nominees', 0, { minutesDate: '3/4/2024' });
  expect(nominee()?.minutesDate).toBe('03/04/2024');
});

test('T06 handed over: the old owner’s trigger takes itself away, the new one is told the way, and set-up makes all of it the new owner’s', () => {
  const office = laidOffice([GIAC]);
  const heir = office.editor('moi@example.vn');
  office.host.transferOwnership('moi@example.vn');
  const triggers = () => (office.host.snapshot() as { triggers: { creator: string }[] }).triggers;
  expect(triggers().map(({ creator }) => creator)).toEqual([OWNER]);
  office.host.clock.advance(11 * MINUTE);
  expect(triggers()).toEqual([]);
  const reply = office.ask(heir, 'setup');
  expect(reply).toMatchObject({ ok: false, code: 'ownerChanged' });
  expect(reply.message).toContain('moi@example.vn');
  expect(reply.message).toContain('E-mail chủ tệp');
  office.setting('ownerEmail', 'moi@example.vn');
  expect(office.ask(heir, 'setup')).toMatchObject({ ok: true });
  expect(triggers().map(({ creator }) => creator)).toEqual(['moi@example.vn']);
  const guards = (
    beyondTabs(office.host.snapshot()) as { protections: { description: string; editors: string[] }[] }
  ).protections;
  const keys = guards.filter(({ description }) => /:keys$/.test(description));
  expect(keys.length).toBeGreaterThan(5);
  for (const { editors } of keys) expect(editors).toEqual(['moi@example.vn']);
});

test('T07 an officer leaves: after set-up the tab is shut to them, and mails go to the one who follows', () => {
  const office = laidOffice([GIAC]);
  const gone = office.editor('giac@example.vn');
  expect(office.ask(gone, 'nominee.save', farmer())).toMatchObject({ ok: true });
  const at = rowsOf(office.owner, 'Đơn vị', 'units', ['id'])[0]?.index ?? 0;
  typeRow(office.owner, 'Đơn vị', 'units', at, { emails: 'sau@example.vn' });
  const heir = office.editor('sau@example.vn');
  office.setUp();
  expect(office.ask(gone, 'nominee.save', farmer({ name: 'Khác' }))).toMatchObject({ ok: false });
  expect(() => gone.type('Xã Trà Giác', 'B20', 'x')).toThrow();
  expect(office.ask(heir, 'nominee.save', farmer({ name: 'Khác' }))).toMatchObject({ ok: true });
  const mails = dayOf(office, '2024-03-01');
  expect(to(mails, 'sau@example.vn')).toHaveLength(1);
  expect(to(mails, 'giac@example.vn')).toEqual([]);
});
