import { GIAC, laidOffice, MINUTE, OFFICE, type Office, OWNER } from './office.ts';
import { rowsOf, tableOf } from './tabs.ts';

let office: Office;
beforeEach(() => {
  office = laidOffice([GIAC]);
  office.setting('officeEmails', OFFICE);
  office.editor(OFFICE);
  office.editor('giac@example.vn');
  office.setUp();
});
const finding = (code: string): { level: string; text: string } =>
  office.ask(office.owner, 'system.check').data.findings.find((each: { code: string }) => each.code === code);
const health = () =>
  office.host.outbox.filter(({ subject }) => subject.startsWith('[Thi đua] Tệp cần được xem'));
/** The morning of that day of January 2024, with the owner's trigger at work. */
function morning(day: number): void {
  office.host.clock.set(`2024-01-${day}T07:05:00+07:00`);
  office.host.clock.advance(45 * MINUTE);
}

test('a file that is well mails nobody; what is wrong is mailed to the office, the same once a week, another matter at once', () => {
  morning(11);
  expect(health()).toEqual([]);
  const log = tableOf(office.owner, 'Nhật ký', 'log');
  const gone = rowsOf(office.owner, 'Nhật ký', 'log')[0]?.at ?? log.first;
  office.owner.deleteRows('Nhật ký', gone, 1);
  morning(12);
  expect(finding('logRows')).toMatchObject({ level: 'bad', text: expect.stringContaining('mất 1 dòng') });
  expect(health().map(({ to }) => to)).toEqual([[OFFICE]]);
  expect(health()[0]?.body).toMatch(/Nhật ký đủ dòng: Nhật ký mất 1 dòng/);
  expect(health()[0]?.body).toContain('Kiểm tra hệ thống');
  morning(13);
  expect(health()).toHaveLength(1);
  office.owner.removeProtection('Xã Trà Giác', 'gs:unit:X01:keys');
  morning(14);
  expect(health()).toHaveLength(2);
  expect(health()[1]?.body).toContain('Xã Trà Giác');
  const lines = rowsOf(office.owner, 'Nhật ký', 'log').map(({ cells }) => [cells.who, cells.command]);
  expect(lines.filter(([, command]) => command === 'Gửi thư tình hình tệp')).toEqual([
    ['(tự động)', 'Gửi thư tình hình tệp'],
    ['(tự động)', 'Gửi thư tình hình tệp'],
  ]);
});

test('a schedule that has stopped is shown to whoever opens the office’s page, since nobody can be mailed', () => {
  const stopped = (): string => office.ask(office.editor(OFFICE), 'office.overview').data.stopped;
  expect(stopped()).toBe('');
  office.host.clock.advance(25 * MINUTE);
  expect(stopped()).toBe('');
  office.host.clock.set('2024-01-20T08:00:00+07:00');
  expect(stopped()).toMatch(/Lịch tự chạy đã dừng, chạy gần nhất 9 ngày trước/);
});

test('a trigger of another account removes itself and is named, with when', () => {
  expect(finding('stranger').level).toBe('ok');
  office.setting('ownerEmail', OFFICE);
  office.host.clock.advance(25 * MINUTE);
  office.setting('ownerEmail', OWNER);
  expect(finding('stranger')).toMatchObject({ level: 'warn', text: expect.stringContaining(OWNER) });
  expect(finding('heartbeat')).toBeDefined();
});

test('a unit’s tab that has lost a column is named by the check once the schedule has met it, until it runs again', () => {
  morning(11);
  const table = tableOf(office.owner, 'Xã Trà Giác', 'nominees');
  const cell = `${table.column('name')}${keyRow()}`;
  const [[before = ''] = []] = office.owner.see('Xã Trà Giác', `${cell}:${cell}`);
  office.owner.type('Xã Trà Giác', cell, 'khác');
  morning(12);
  expect(finding('drift')).toMatchObject({ level: 'bad', text: expect.stringContaining('Xã Trà Giác') });
  office.owner.type('Xã Trà Giác', cell, before);
  morning(13);
  expect(finding('drift').level).toBe('ok');
});

/** The hidden row that carries the nominees' keys. */
const keyRow = (): number =>
  office.owner.see('Xã Trà Giác', '1:7').findIndex((line) => line[0]?.startsWith('nominees@')) + 1;
