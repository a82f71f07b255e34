import type { SentMail } from '../../host/index.ts';
import {
  DAY,
  FARMER,
  farmer,
  GIAC,
  KA,
  LEADER,
  laidOffice,
  MENU,
  OFFICE,
  type Office,
  OWNER,
  SCHOOL,
} from './office.ts';
import { type Cells, rowsOf, tableOf, typeRow } from './tabs.ts';

const ledger = (office: Office): Cells[] =>
  rowsOf(office.owner, 'Sổ nhắc hạn', 'ledger').map(({ cells }) => cells);
const to = (mails: readonly SentMail[], email: string): SentMail[] =>
  mails.filter((mail) => mail.to.includes(email));
/** The file sleeps until that day, then the day's ticks run from six in the morning to noon. */
function dayOf(office: Office, date: string): SentMail[] {
  const before = office.host.outbox.length;
  office.host.clock.set(`${date}T06:30:00+07:00`);
  office.host.clock.advance(DAY / 8);
  return office.host.outbox.slice(before);
}

describe('through the season', () => {
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
    office.host.clock.advance(DAY / 4);
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
});

describe('by hand', () => {
  let office: Office;
  beforeAll(() => {
    office = laidOffice([GIAC, KA]);
    office.host.clock.set('2024-03-01T09:00:00+07:00');
  });

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
    expect(asked[0]).toMatch(/2 thư cần gửi, nhắc 2 việc/);
    expect(office.host.outbox).toHaveLength(3);
    expect(office.said()).toMatch(/Đã gửi 2 thư\. Chi tiết ở trang Sổ nhắc hạn/);
  });

  test('by hand in the morning, the trigger later that day sends nothing more', () => {
    office.host.clock.advance(DAY / 2);
    expect(office.host.outbox).toHaveLength(3);
  });
});

test('the reserve of the quota is kept; the rest goes out the next day with the true number of days', () => {
  const units = [GIAC, KA, SCHOOL];
  const office = laidOffice(units);
  office.setting('mailReserve', '98');
  office.setting('officeEmails', '');
  const first = dayOf(office, '2024-03-01');
  expect(first).toHaveLength(2);
  expect(ledger(office)).toHaveLength(2);
  const second = dayOf(office, '2024-03-02');
  expect(second).toHaveLength(1);
  expect(second[0]?.body).toContain('còn 29 ngày');
  expect([...first, ...second].flatMap((mail) => mail.to).sort()).toEqual(
    units.map((unit) => unit.emails).sort(),
  );
  expect(ledger(office).map((row) => row.state)).toEqual(['SENT', 'SENT', 'SENT']);
});

test('an address that Google refuses becomes FAILED, the others go out, and once mended it goes out too', () => {
  const office = laidOffice(
    [{ ...GIAC, emails: '"giac@example.vn' }, KA].map((unit) => ({
      ...unit,
      emails: unit.id === 'X01' ? 'gi(ac@example.vn' : (unit.emails ?? ''),
    })),
  );
  const mails = dayOf(office, '2024-03-01');
  expect(mails.flatMap((mail) => mail.to)).toEqual(['ka@example.vn']);
  expect(ledger(office).map((row) => [row.unit, row.state])).toEqual([
    ['X01', 'FAILED'],
    ['X02', 'SENT'],
  ]);
  office.owner.type('Đơn vị', tableOf(office.owner, 'Đơn vị', 'units').cell('emails', 0), 'giac@example.vn');
  const next = dayOf(office, '2024-03-02');
  expect(next.flatMap((mail) => mail.to)).toEqual(['giac@example.vn']);
  expect(next[0]?.body).toContain('còn 29 ngày');
});

test('a mail is on the ledger before it goes, so that a run that dies behind it never sends it twice', () => {
  const office = laidOffice([GIAC]);
  office.setting('reminderSteps', Array.from({ length: 31 }, (_, days) => days).join('; '));
  const attempt = (day: number, call: number): void => {
    office.host.clock.set(`2024-03-${String(day).padStart(2, '0')}T09:00:00+07:00`);
    office.host.killAt({ call, when: 'after' });
    expect(() => office.owner.call('rpc', 'reminders.send', {})).toThrow();
    office.host.killAt(null);
  };
  for (let day = 1; day <= 31 && office.host.outbox.length === 0; day++) attempt(day, 9 + day);
  expect(office.host.outbox).toHaveLength(1);
  expect(ledger(office).at(-1)).toMatchObject({ state: 'PENDING', recipient: 'giac@example.vn' });
  expect(office.ask(office.owner, 'reminders.send')).toMatchObject({ code: 'nothingDue' });
  expect(office.host.outbox).toHaveLength(1);
});

test('a trigger of another account removes itself and does nothing else', () => {
  const office = laidOffice([GIAC]);
  const other = office.editor('khac@example.vn');
  const before = office.host.snapshot() as { workbook: unknown };
  other.call('tick');
  expect((office.host.snapshot() as { workbook: unknown }).workbook).toEqual(before.workbook);
  expect(office.last().error).toBeNull();
  const { triggers } = office.host.snapshot() as { triggers: { creator: string }[] };
  expect(triggers.map((trigger) => trigger.creator)).toEqual([OWNER]);
});
