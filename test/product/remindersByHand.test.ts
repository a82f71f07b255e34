import { GIAC, HOUR, KA, laidOffice, MENU, type Office, OWNER, SCHOOL } from './office.ts';
import { dayOf, ledger } from './season.ts';
import { tableOf } from './tabs.ts';

const UNITS = [GIAC, KA, SCHOOL];
const EVERYBODY = UNITS.map((unit) => unit.emails).sort();
let office: Office;

beforeAll(() => {
  office = laidOffice(UNITS);
  office.host.clock.set('2024-03-01T09:00:00+07:00');
});

/** Rows of the ledger that runs of this day wrote. */
const rowsOfDay = (day: string) => ledger(office).filter((row) => row.day === day);

test('a preview shows the mails and sends none', () => {
  const before = office.host.snapshot();
  office.click(MENU.preview);
  const shown = office.host.shown.at(-1);
  expect(shown?.kind).toBe('dialog');
  for (const text of ['giac@example.vn', 'ka@example.vn', 'còn 30 ngày', 'Chưa gửi thư nào'])
    expect(shown?.html).toContain(text);
  expect(office.host.snapshot()).toEqual(before);
});

test('a test mail goes to me alone and leaves no row in the ledger', () => {
  office.click(MENU.test);
  expect(office.host.outbox.map((mail) => [mail.to, mail.cc, mail.bcc])).toEqual([[[OWNER], [], []]]);
  expect(office.host.outbox[0]?.subject).toMatch(/^\[Gửi thử\]/);
  expect(office.said()).toContain(OWNER);
  expect(ledger(office)).toEqual([]);
});

test('asked first: "no" sends nothing', () => {
  office.click(MENU.send, () => ({ button: 'NO' }));
  expect(office.host.outbox).toHaveLength(1);
  expect(office.said()).toMatch(/Đã hủy/);
});

test('"yes" sends, says how many, and points to the ledger', () => {
  const asked: string[] = [];
  office.click(MENU.send, (shown) => {
    asked.push(shown.text);
    return { button: 'YES' };
  });
  expect(asked[0]).toMatch(/3 thư cần gửi, nhắc 3 việc/);
  expect(office.host.outbox).toHaveLength(4);
  expect(office.said()).toMatch(/Đã gửi 3 thư\. Chi tiết ở trang Sổ nhắc hạn/);
});

test('by hand in the morning, the trigger later that day sends nothing more', () => {
  office.host.clock.advance(2 * HOUR);
  expect(office.host.outbox).toHaveLength(4);
});

test('the reserve of the quota is kept; the rest goes out the next day with the true number of days', () => {
  office.setting('mailReserve', '98');
  const first = dayOf(office, '2024-03-17');
  expect(first).toHaveLength(2);
  expect(rowsOfDay('17/03/2024')).toHaveLength(2);
  const second = dayOf(office, '2024-03-18');
  expect(second).toHaveLength(1);
  expect(second[0]?.body).toContain('còn 13 ngày');
  expect([...first, ...second].flatMap((mail) => mail.to).sort()).toEqual(EVERYBODY);
  expect(ledger(office).map((row) => row.state)).toEqual(Array.from({ length: 6 }, () => 'SENT'));
  office.setting('mailReserve', '20');
});

test('an address that is none is left out and named, the others go out, and once mended it goes out too', () => {
  const { owner } = office;
  const cell = tableOf(owner, 'Đơn vị', 'units').cell('emails', 0);
  owner.type('Đơn vị', cell, 'gi(ac@example.vn');
  expect(
    dayOf(office, '2024-03-24')
      .flatMap((mail) => mail.to)
      .sort(),
  ).toEqual(EVERYBODY.slice(1));
  expect(
    rowsOfDay('24/03/2024')
      .map((row) => [row.unit, row.state])
      .sort(),
  ).toEqual([
    ['T01', 'SENT'],
    ['X02', 'SENT'],
  ]);
  for (const command of ['reminders.send', 'reminders.preview'])
    expect(office.ask(owner, command).message).toContain('Xã Trà Giác: gi(ac@example.vn');
  owner.type('Đơn vị', cell, 'giac@example.vn');
  const next = dayOf(office, '2024-03-25');
  expect(next.flatMap((mail) => mail.to)).toEqual(['giac@example.vn']);
  expect(next[0]?.body).toContain('còn 6 ngày');
});

test('a mail is on the ledger before it goes, so that a run that dies behind it never sends it twice', () => {
  office.setting('reminderSteps', Array.from({ length: 31 }, (_, days) => days).join('; '));
  const sent = office.host.outbox.length;
  const isSent = (): boolean => office.host.outbox.length > sent;
  /** Each day is a step of its own, and each day the run dies one call later. */
  const dieAfter = (call: number, day: number): void => {
    office.host.clock.set(`2024-10-${String(day).padStart(2, '0')}T09:00:00+07:00`);
    office.host.killAt({ call, when: 'after' });
    expect(() => office.owner.call('rpc', 'reminders.send', {})).toThrow();
    office.host.killAt(null);
  };
  for (let day = 1; day <= 31 && !isSent(); day++) dieAfter(9 + day, day);
  expect(office.host.outbox).toHaveLength(sent + 1);
  expect(
    ledger(office)
      .slice(-UNITS.length)
      .map((row) => row.state),
  ).toEqual(['PENDING', 'PENDING', 'PENDING']);
  expect(office.ask(office.owner, 'reminders.send')).toMatchObject({ code: 'nothingDue' });
  expect(office.host.outbox).toHaveLength(sent + 1);
});

test("a tick that another account than the owner's calls by hand does nothing, notes nobody and leaves the owner's trigger", () => {
  const other = office.editor('khac@example.vn');
  const before = office.host.snapshot();
  other.call('tick');
  expect(office.last().error).toBeNull();
  expect(office.host.snapshot()).toEqual(before);
});
