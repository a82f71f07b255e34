/** Mails of which nobody knows whether they went: found later, told to the office, and settled by it alone. */
import type { Person } from '../../host/index.ts';
import { deadBehindMail, mailCall } from './dying.ts';
import { GIAC, HOUR, KA, laidOffice, MINUTE, OFFICE, type Office, officeOf, type Reply } from './office.ts';
import { ledger } from './season.ts';
import { rowsOf, typeRow } from './tabs.ts';

interface Doubtful {
  readonly keys: readonly string[];
  readonly at: number;
  readonly to: string;
  readonly about: string;
  readonly when: string;
}
/** Nine o'clock on a day of reminders, nothing sent yet. */
let morning: unknown;
/** The same after a run that died behind the first of its two mails. */
let cut: unknown;
/** The file in front of us: another save is opened in its place. */
let spent: Office;
const send = (office: Office): unknown => office.owner.call('rpc', 'reminders.send', {});

beforeAll(() => {
  const office = laidOffice([
    { ...GIAC, rows: '5' },
    { ...KA, rows: '5' },
  ]);
  office.setting('officeEmails', OFFICE);
  office.editor(OFFICE);
  office.setUp();
  office.editor('giac@example.vn');
  office.host.clock.set('2024-03-01T09:00:00+07:00');
  morning = office.host.save();
  spent = deadBehindMail(office, morning, send, 1);
  cut = spent.host.save();
});

const open = (saved: unknown, minutes = 11): Office => {
  const office = officeOf(spent.host.reopen(saved));
  spent = office;
  office.host.clock.set(new Date(office.host.clock.now().getTime() + minutes * MINUTE).toISOString());
  return office;
};
const doubtful = (office: Office): readonly Doubtful[] =>
  office.ask(office.owner, 'mails.doubtful').data.mails;
const mailTo = (office: Office, to: string): Doubtful => {
  const found = doubtful(office).find((mail) => mail.to === to);
  if (found === undefined) throw new Error(`no mail to ${to} is in doubt`);
  return found;
};
const settle = (office: Office, mail: Doubtful, as: 'sent' | 'resend', person?: Person): Reply =>
  office.ask(person ?? office.owner, 'mails.settle', { keys: mail.keys, at: mail.at, as });
const states = (office: Office): (readonly [string, string])[] =>
  ledger(office).map((row) => [row.recipient ?? '', row.state ?? '']);
/** Mails to this address while the trigger runs a few times. */
const later = (office: Office, to: string): number => {
  const count = (): number => office.host.outbox.filter((mail) => mail.to.includes(to)).length;
  const before = count();
  office.host.clock.advance(HOUR / 2);
  return count() - before;
};

test('a run that died while sending leaves its mails in doubt; nobody sends them again by itself', () => {
  const office = open(cut, 0);
  expect(office.host.outbox.map((mail) => mail.to)).toEqual([['giac@example.vn']]);
  expect(states(office)).toEqual([
    ['giac@example.vn', 'PENDING'],
    ['ka@example.vn', 'PENDING'],
    [OFFICE, 'PENDING'],
  ]);
  expect(office.ask(office.owner, 'reminders.send')).toMatchObject({ code: 'nothingDue' });
  office.host.clock.advance(3 * HOUR);
  expect(office.host.outbox).toHaveLength(1);
});

test('as long as that run may still be at it they are nobody’s; then the office sees to whom, about what and when', () => {
  const during = open(cut, 5);
  expect(doubtful(during)).toEqual([]);
  expect(during.ask(during.owner, 'office.overview').data).toMatchObject({ doubtful: 0 });
  const after = open(cut);
  expect(doubtful(after).map(({ to, about, when }) => [to, about, when])).toEqual([
    ['giac@example.vn', 'Xã Trà Giác: Đăng ký kế hoạch, hạn 31/03/2024', '01/03/2024 09:00'],
    ['ka@example.vn', 'Xã Trà Ka: Đăng ký kế hoạch, hạn 31/03/2024', '01/03/2024 09:00'],
    [OFFICE, 'Thư tình hình, ngày 01/03/2024', '01/03/2024 09:00'],
  ]);
  expect(after.ask(after.owner, 'office.overview').data).toMatchObject({ doubtful: 3 });
  const { findings } = after.ask(after.owner, 'system.check').data;
  expect(findings.find((each: { code: string }) => each.code === 'pendingMails')).toMatchObject({
    level: 'warn',
    params: { count: 3 },
    remedy: 'mails.settle',
    mine: true,
  });
});

test('“Đã gửi” notes it as sent, and a second press finds nothing to settle', () => {
  const office = open(cut);
  const mail = mailTo(office, 'giac@example.vn');
  expect(settle(office, mail, 'sent')).toMatchObject({ ok: true, data: { count: 1 } });
  expect(states(office)[0]).toEqual(['giac@example.vn', 'SENT']);
  const before = office.host.snapshot();
  const again = settle(office, mail, 'resend');
  expect(again).toMatchObject({ ok: true, data: { count: 0 } });
  expect(again.message).toMatch(/đã được xử lý trước đó/);
  expect(office.host.snapshot()).toEqual(before);
  expect(later(office, 'giac@example.vn')).toBe(0);
});

test('“Gửi lại” sends it once with the next run, however often it is pressed, also after it went', () => {
  const office = open(cut);
  const mail = mailTo(office, 'ka@example.vn');
  expect(settle(office, mail, 'resend').message).toMatch(/sẽ được gửi lại/);
  settle(office, mail, 'resend');
  expect(states(office)[1]).toEqual(['ka@example.vn', 'RESEND']);
  expect(later(office, 'ka@example.vn')).toBe(1);
  expect(states(office)[1]).toEqual(['ka@example.vn', 'SENT']);
  expect(settle(office, mail, 'resend')).toMatchObject({ data: { count: 0 } });
  expect(later(office, 'ka@example.vn')).toBe(0);
  const settled = rowsOf(office.owner, 'Nhật ký', 'log')
    .map(({ cells }) => cells)
    .filter(({ command }) => command === 'Xử lý thư có thể đã gửi');
  expect(settled.map(({ what }) => what)).toEqual(['gửi lại; số lượng: 1']);
  // The others stay in doubt.
  expect(later(office, 'giac@example.vn')).toBe(0);
});

test('an answer that comes late for an earlier sending does not touch a later one of the same rows', () => {
  const office = open(cut);
  const mail = mailTo(office, 'ka@example.vn');
  settle(office, mail, 'resend');
  const second = deadBehindMail(office, office.host.save(), send, 1);
  spent = second;
  second.host.clock.set('2024-03-01T10:30:00+07:00');
  expect(mailTo(second, 'ka@example.vn').at).toBeGreaterThan(mail.at);
  expect(settle(second, mail, 'resend')).toMatchObject({ data: { count: 0 } });
  expect(settle(second, mailTo(second, 'ka@example.vn'), 'sent')).toMatchObject({ data: { count: 1 } });
});

test('what is owed no more is not sent again', () => {
  const office = open(cut);
  settle(office, mailTo(office, 'ka@example.vn'), 'resend');
  typeRow(office.owner, 'Xã Trà Ka', 'duties', 0, {
    year: '2024',
    planNumber: '1/KH',
    planDate: '01/03/2024',
  });
  expect(later(office, 'ka@example.vn')).toBe(0);
});

test('a mail at which Google failed is in doubt at once, and the others go out', () => {
  const call = mailCall(spent, morning, send, 1);
  const office = open(morning, 0);
  office.host.killAt({ call, when: 'after', fatal: false, error: 'We are sorry, a server error occurred.' });
  const reply = office.ask(office.owner, 'reminders.send');
  office.host.killAt(null);
  expect(reply.data).toMatchObject({ sent: 2, unknown: 1 });
  expect(reply.message).toMatch(/1 thư có thể đã gửi, hệ thống không tự gửi lại/);
  expect(office.host.outbox).toHaveLength(3);
  expect(doubtful(office).map(({ to }) => to)).toEqual(['giac@example.vn']);
});

test('the office alone settles', () => {
  const office = open(cut);
  const mail = mailTo(office, 'ka@example.vn');
  const before = office.host.snapshot();
  const officer = office.host.person('giac@example.vn');
  for (const reply of [settle(office, mail, 'sent', officer), office.ask(officer, 'mails.doubtful')])
    expect(reply).toMatchObject({ ok: false, code: 'notAllowed' });
  expect(office.host.snapshot()).toEqual(before);
  expect(settle(office, mail, 'sent', office.host.person(OFFICE))).toMatchObject({ ok: true });
});

test('settling that dies at any of its calls and is pressed again sends one mail', () => {
  const base = open(cut);
  const mail = mailTo(base, 'ka@example.vn');
  const saved = base.host.save();
  settle(base, mail, 'resend');
  const { totalCalls } = base.last();
  for (let call = 1; call <= totalCalls; call += 3) {
    const office = open(saved, 0);
    office.host.killAt({ call, when: call % 2 === 1 ? 'after' : 'before' });
    expect(() => settle(office, mail, 'resend')).toThrow();
    office.host.killAt(null);
    expect(settle(office, mail, 'resend')).toMatchObject({ ok: true });
    expect([call, later(office, 'ka@example.vn')]).toEqual([call, 1]);
  }
});
