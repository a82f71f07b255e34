/** What keeps mails from going: addresses that are none, addresses Google refuses, a quota that does not suffice. */
import { mailCall } from './dying.ts';
import { GIAC, KA, laidOffice, OFFICE, type Office, officeOf, SCHOOL } from './office.ts';
import { dayOf, ledger, to } from './season.ts';
import { tableOf } from './tabs.ts';

let laid: unknown;
let spent: Office;
const open = (saved = laid): Office => {
  spent = officeOf(spent.host.reopen(saved));
  return spent;
};
beforeAll(() => {
  spent = laidOffice([
    { ...GIAC, rows: '5', emails: 'giac@example.vn, giac@@example, hai@example.vn' },
    { ...KA, rows: '5' },
    { ...SCHOOL, rows: '5' },
  ]);
  spent.setting('officeEmails', OFFICE);
  spent.setting('leadershipEmails', 'không rõ');
  laid = spent.host.save();
});

describe('an address that is none', () => {
  test('stops nobody else’s mail, not even those of its own unit, and is named in reply and digest', () => {
    const office = open();
    const mails = dayOf(office, '2024-03-01');
    expect(mails.flatMap((mail) => mail.to).sort()).toEqual(
      ['giac@example.vn', 'hai@example.vn', 'ka@example.vn', 'truong@example.vn', OFFICE].sort(),
    );
    expect(to(mails, OFFICE)[0]?.body).toContain('Xã Trà Giác: giac@@example');
    expect(office.ask(office.owner, 'reminders.send').message).toContain('Xã Trà Giác: giac@@example');
    expect(ledger(office).every((row) => row.state === 'SENT')).toBe(true);
  });

  test('is shown to the office, those of Cấu hình too, on any day', () => {
    const office = open();
    expect(office.ask(office.owner, 'office.overview').data).toMatchObject({ badAddresses: 3 });
    const { troubles } = office.ask(office.owner, 'mails.doubtful').data;
    expect(troubles.join(' ')).toContain('Xã Trà Giác: giac@@example');
    expect(troubles.join(' ')).toContain('không');
  });

  test('cannot turn a mail to somebody else', () => {
    const office = open();
    const cell = tableOf(office.owner, 'Đơn vị', 'units').cell('emails', 1);
    office.owner.paste('Đơn vị', cell, [['ka@example.vn\r\nBcc: ke@example.com']]);
    const mails = dayOf(office, '2024-03-01');
    expect(mails.flatMap((mail) => [...mail.cc, ...mail.bcc])).toEqual([]);
    for (const mail of mails) expect(mail.to).toHaveLength(1);
  });
});

test('an address that Google refuses becomes FAILED and is named; it is tried again and goes out once', () => {
  const office = open();
  office.host.clock.set('2024-03-01T09:00:00+07:00');
  const morning = office.host.save();
  const send = (each: Office) => each.ask(each.owner, 'reminders.send');
  const call = mailCall(office, morning, send, 1);
  const other = open(morning);
  other.host.killAt({ call, when: 'before', fatal: false, error: 'Invalid email: giac@example.vn' });
  const reply = send(other);
  other.host.killAt(null);
  expect(reply.message).toMatch(/1 thư không gửi được, hệ thống sẽ thử lại.*: giac@example\.vn/);
  expect(ledger(other).map((row) => [row.recipient, row.state])).toContainEqual([
    'giac@example.vn',
    'FAILED',
  ]);
  expect(send(other).data).toMatchObject({ sent: 1 });
  expect(to(other.host.outbox, 'giac@example.vn')).toHaveLength(1);
});

describe('a quota that does not suffice', () => {
  test('leaves the rest to the next days; from the second day on the office is told since when and how many', () => {
    const office = open();
    // One reminder and the office's digest a day.
    office.setting('mailReserve', '98');
    const days = ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04', '2024-03-05'].map((day) =>
      dayOf(office, day),
    );
    expect(days.map((mails) => mails.filter((mail) => !mail.to.includes(OFFICE)).length)).toEqual([
      1, 1, 1, 1, 0,
    ]);
    expect(days.slice(0, 4).map((mails) => to(mails, OFFICE).length)).toEqual([1, 1, 1, 1]);
    const digest = (day: number): string => to(days[day] ?? [], OFFICE)[0]?.body ?? '';
    // Three wait where a day carries two.
    expect(digest(0)).toContain('Từ ngày 01/03/2024');
    expect(digest(1)).toMatch(/Từ ngày 01\/03\/2024, số thư được gửi mỗi ngày không đủ: còn 2 thư đang chờ/);
    expect(digest(3)).not.toContain('không đủ');
    expect(ledger(office).every((row) => row.state === 'SENT')).toBe(true);
  });

  test('a shortage of one day that the next day carries is no news', () => {
    const office = open();
    office.setting('mailReserve', '96');
    const [mails] = [dayOf(office, '2024-03-01')];
    expect(to(mails ?? [], OFFICE)[0]?.body).toContain('1 thư chưa gửi');
    expect(to(mails ?? [], OFFICE)[0]?.body).not.toContain('không đủ');
    expect(office.ask(office.owner, 'mails.doubtful').data.troubles.join()).not.toContain('không đủ');
  });

  test('when nothing at all can go, that is what is said, and not that nothing is due', () => {
    const office = open();
    office.setting('mailReserve', '100');
    office.host.clock.set('2024-03-01T09:00:00+07:00');
    const reply = office.ask(office.owner, 'reminders.send');
    expect(reply.message).toMatch(/Đã gửi 0 thư\. 4 thư để sang ngày sau/);
    expect(office.host.outbox).toEqual([]);
    office.host.clock.set('2024-03-02T09:00:00+07:00');
    expect(office.ask(office.owner, 'mails.doubtful').data.troubles.join()).toMatch(
      /01\/03\/2024.*còn 4 thư/,
    );
  });
});
