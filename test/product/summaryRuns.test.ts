/** Who compiles the summary, when, at what cost, and what it says the next time. */
import { accepted, decide, granted, propose } from './awarding.ts';
import { farmer, MENU, MINUTE, type Office } from './office.ts';
import { named, openSummaryYear, SUMMARY, section } from './summaryYear.ts';
import { rowsOf, seeAll, tableOf } from './tabs.ts';

let office: Office;
beforeAll(() => {
  office = openSummaryYear();
});

test('a compile costs at most the units and twenty-one calls, Cấu hình’s second look and the facts under the lock among them; the night that also refreshes Hồ sơ and lists who may be published, three times as many and eighty for marks and log', () => {
  const units = 4;
  expect(office.ask(office.owner, 'summary.compile')).toMatchObject({ ok: true, code: 'compiled' });
  expect(office.last().totalCalls).toBeLessThanOrEqual(units + 21);
  office.host.clock.set('2024-11-20T23:55:00+07:00');
  office.host.clock.advance(15 * MINUTE);
  const night = office.host.executions.filter((each) => each.fn === 'tick').at(-1);
  expect(night?.error).toBeNull();
  expect(night?.calls['Range.getValues']).toBeGreaterThan(2 * units);
  // Each duty reads the file's marks and facts anew, and queues its line of Nhật ký: 30 to 60 ms a call.
  expect(night?.totalCalls).toBeLessThanOrEqual(3 * (units + 21) + 80);
});

test('the nightly trigger compiles the open year, and says by whom', () => {
  office.ask(office.owner, 'nominee.save', { unit: 'T01', ...farmer({ name: 'Thêm Đêm' }) });
  office.host.clock.set('2024-11-21T23:55:00+07:00');
  office.host.clock.advance(15 * MINUTE);
  expect(named(section(office, 'Theo phong trào và đối tượng'), 'Tổng cộng').counts['Đề cử']).toBe(7);
  expect(seeAll(office.owner, SUMMARY).find((line) => line[0] === 'stamp')?.[2]).toMatch(/^22\/11\/2024/);
});

test('a decided award is counted at the next compile, in the statistics too; a status typed over is not', () => {
  const table = tableOf(office.owner, 'Hồ sơ', 'register');
  const rewarded = (): number => {
    office.ask(office.owner, 'summary.compile');
    return named(section(office, 'Theo phong trào và đối tượng'), 'Tổng cộng').counts['Đã khen'];
  };
  const id = accepted(office, 'X01', { name: 'Được Khen', directWorker: 'Có' });
  const row = rowsOf(office.owner, 'Hồ sơ', 'register').find(({ cells }) => cells.id === id);
  office.owner.type('Hồ sơ', table.cell('status', row?.index ?? -1), 'Đã khen');
  expect(rewarded()).toBe(0);
  office.ask(office.owner, 'register.refresh');
  granted(propose(office, [id]));
  granted(decide(office, [id], { date: '2024-11-22' }));
  expect(rewarded()).toBe(1);
  const lines = seeAll(office.owner, SUMMARY);
  const start = lines.findIndex((line) => line[1]?.startsWith('Thống kê khen thưởng'));
  const total = lines.find((line, at) => at > start && line[2] === 'Tổng cộng' && line[4] === '');
  expect(total?.slice(5, 10)).toEqual(['0', '0', '1', '1', '1']);
});

test('a year that is not in Cấu hình is refused with the open ones; a word is no year; cancelling changes nothing', () => {
  const before = seeAll(office.owner, SUMMARY);
  expect(office.ask(office.owner, 'summary.compile', { year: 2019 })).toMatchObject({
    ok: false,
    code: 'yearNotOpen',
  });
  office.click(MENU.compile, () => ({ button: 'OK', text: 'năm nay' }));
  expect(office.said()).toMatch(/không dùng được/);
  office.click(MENU.compile, () => ({ button: 'CANCEL' }));
  expect(seeAll(office.owner, SUMMARY)).toEqual(before);
});

test('an officer may not compile, and is told who can', () => {
  const officer = office.editor('giac@example.vn');
  const reply = office.ask(officer, 'summary.compile');
  expect(reply).toMatchObject({ ok: false, code: 'notAllowed' });
  expect(reply.message).toContain('Phòng Nội vụ');
});
