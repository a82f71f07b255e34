import { FARMER, farmer, GIAC, HOUR, KA, LEADER, laidOffice, MENU, OFFICE, type Office } from './office.ts';
import { dayOf, ledger, to } from './season.ts';
import { rowsOf, typeRow } from './tabs.ts';

let office: Office;
beforeAll(() => {
  office = laidOffice([
    GIAC,
    { ...KA, emails: 'ka@example.vn, giac@example.vn' },
    { id: 'X90', name: 'Xã đã nhập', emails: 'cu@example.vn', to: '31/01/2024', successor: 'X01' },
  ]);
  office.setting('officeEmails', OFFICE);
  office.setting('leadershipEmails', LEADER);
});

test('a day that is no step sends nothing and says so', () => {
  expect(dayOf(office, '2024-02-20')).toEqual([]);
  office.click(MENU.send);
  expect(office.said()).toMatch(/không có việc nào đến mốc/);
  expect(office.host.outbox).toEqual([]);
});

test('thirty days before the plan is due each recipient gets one mail with all that is due, by name, day and link', () => {
  const mails = dayOf(office, '2024-03-01');
  expect(mails.flatMap((mail) => mail.to).sort()).toEqual(
    ['giac@example.vn', 'ka@example.vn', OFFICE].sort(),
  );
  const [mail] = to(mails, 'giac@example.vn');
  expect(mail?.subject).toMatch(/2024.*Xã Trà Giác.*còn 30 ngày/);
  for (const text of ['Xã Trà Giác', 'Xã Trà Ka', 'Đăng ký kế hoạch năm 2024', 'còn 30 ngày', '31/03/2024'])
    expect(mail?.body).toContain(text);
  expect(mail?.body).toMatch(/https:\/\/\S+#gid=\d+/);
});

test('the ledger holds one row per duty and recipient, all of them sent', () => {
  expect(ledger(office).filter((row) => row.campaign === 'plan')).toMatchObject([
    {
      unit: 'X01',
      recipient: 'giac@example.vn',
      dueDate: '31/03/2024',
      step: '30',
      daysLeft: '30',
      state: 'SENT',
      day: '01/03/2024',
    },
    { unit: 'X02', recipient: 'giac@example.vn', state: 'SENT' },
    { unit: 'X02', recipient: 'ka@example.vn', state: 'SENT' },
  ]);
});

test("the link leads to the unit's own tab", () => {
  const [mail] = to(office.host.outbox, 'ka@example.vn');
  const gid = /#gid=(\d+)/.exec(mail?.body ?? '')?.[1];
  const guide = office.host.snapshot() as {
    workbook: { sheets: { name: string; cells: Record<string, { formula?: string }> }[] };
  };
  const formulas = Object.values(
    guide.workbook.sheets.find((sheet) => sheet.name === 'Hướng dẫn')?.cells ?? {},
  );
  expect(
    formulas.some(
      (cell) =>
        typeof cell === 'object' &&
        cell.formula?.includes(`#gid=${gid}`) &&
        cell.formula.includes('Xã Trà Ka'),
    ),
  ).toBe(true);
});

test('nothing goes twice for one step: neither by hand, nor by the trigger, nor the next day', () => {
  const sent = office.host.outbox.length;
  office.click(MENU.send);
  expect(office.ask(office.owner, 'reminders.send')).toMatchObject({ code: 'nothingDue' });
  office.host.clock.advance(2 * HOUR);
  expect(dayOf(office, '2024-03-02')).toEqual([]);
  expect(office.host.outbox.length).toBe(sent);
});

test('a step sent late tells the true number of days, and the steps between are skipped', () => {
  const mails = dayOf(office, '2024-03-26');
  const [mail] = to(mails, 'ka@example.vn');
  expect(mail?.body).toContain('còn 5 ngày');
  expect(ledger(office).at(-1)).toMatchObject({ state: 'SENT' });
  expect(
    ledger(office)
      .filter((row) => row.recipient === 'ka@example.vn' && row.campaign === 'plan')
      .map((row) => [row.step, row.daysLeft]),
  ).toEqual([
    ['30', '30'],
    ['7', '5'],
  ]);
});

test('a unit that has registered its plan is reminded no more', () => {
  typeRow(office.owner, 'Xã Trà Ka', 'duties', 0, {
    year: '2024',
    planNumber: '12/KH-UBND',
    planDate: '20/03/2024',
  });
  const mails = dayOf(office, '2024-03-31');
  expect(to(mails, 'ka@example.vn')).toEqual([]);
  expect(to(mails, 'giac@example.vn')[0]?.body).toContain('hạn cuối là hôm nay');
  expect(to(mails, 'giac@example.vn')[0]?.body).not.toContain('Xã Trà Ka');
});

test('overdue: every third day, with the number of days', () => {
  const days = ['2024-04-01', '2024-04-02', '2024-04-03', '2024-04-04', '2024-04-05', '2024-04-06'].map(
    (date) => [date, to(dayOf(office, date), 'giac@example.vn')] as const,
  );
  expect(days.filter(([, mails]) => mails.length > 0).map(([date]) => date)).toEqual([
    '2024-04-03',
    '2024-04-06',
  ]);
  expect(days[2]?.[1][0]?.body).toContain('đã quá hạn 3 ngày');
});

test('the office gets one digest a day at most, which counts the mails and names what units owe', () => {
  const digests = to(office.host.outbox, OFFICE);
  const days = digests.map((mail) => mail.at.slice(0, 10));
  expect(new Set(days).size).toBe(days.length);
  expect(digests.at(-1)?.body).toMatch(/Hôm nay có 1 thư nhắc/);
  expect(digests.at(-1)?.body).toMatch(/Xã Trà Giác: Đăng ký kế hoạch năm 2024: đã quá hạn 6 ngày/);
});

test('a unit past its end is reminded of nothing', () => {
  expect(to(office.host.outbox, 'cu@example.vn')).toEqual([]);
});

test('a nominee that hinders is told by name, with what is missing; HTML is escaped, and the plain text says the same', () => {
  office.ask(office.owner, 'nominee.save', {
    unit: 'X02',
    ...farmer({ name: '<b>Hồ & "Thị" Lan</b>', c1: 1, evidence: '' }),
  });
  const [mail] = to(dayOf(office, '2024-10-01'), 'ka@example.vn');
  expect(mail?.body).toContain(
    '<b>Hồ & "Thị" Lan</b> – Còn thiếu: Có đường dẫn minh chứng. Chưa đạt: TC1. Thu nhập',
  );
  expect(mail?.htmlBody).toContain('&lt;b&gt;Hồ &amp; &quot;Thị&quot; Lan&lt;/b&gt;');
  expect(mail?.htmlBody).not.toContain('<b>Hồ');
  const words = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const plain = words(
    (mail?.htmlBody ?? '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&'),
  );
  expect(words((mail?.body ?? '').replace(/https:\/\/\S+#gid=\d+/g, ''))).toBe(plain);
});

test('a duty that is done is not asked for: all submitted, report filed, only the rest is left', () => {
  const [row] = rowsOf(office.owner, 'Xã Trà Ka', 'nominees', ['name']);
  office.ask(office.owner, 'nominee.save', {
    unit: 'X02',
    id: row?.cells.id ?? '',
    fields: { ...FARMER, name: 'Hồ Thị Lan' },
  });
  office.ask(office.owner, 'nominee.submit', { unit: 'X02', id: row?.cells.id ?? '' });
  typeRow(office.owner, 'Xã Trà Ka', 'duties', 0, { reportNumber: '9/BC', reportDate: '01/10/2024' });
  expect(to(dayOf(office, '2024-10-31'), 'ka@example.vn')).toEqual([]);
});

test("leadership gets its digest once, on the first day after the report's due date", () => {
  expect(to(dayOf(office, '2024-11-15'), LEADER)).toEqual([]);
  const [digest, ...more] = to(dayOf(office, '2024-11-16'), LEADER);
  expect(more).toEqual([]);
  expect(digest?.subject).toMatch(/Báo cáo lãnh đạo năm 2024/);
  expect(digest?.body).toContain('Số đề cử: 1');
  expect(digest?.body).toContain('Xã Trà Giác');
  expect(to(dayOf(office, '2024-11-17'), LEADER)).toEqual([]);
  expect(office.ask(office.owner, 'digest.leadership')).toMatchObject({ code: 'nothingDue' });
});
