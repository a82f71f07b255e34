/** What the owner's schedule does beside its own jobs, and beside a tab that somebody broke. */
import { GIAC, laidOffice, MINUTE, OFFICE, type Office } from './office.ts';
import { pasteRows, rowsOf, seeAll, tableOf } from './tabs.ts';
import { enter, must, openYears, yearRow } from './years.ts';

const morning = (office: Office, day: string): void => {
  office.host.clock.set(`${day}T07:05:00+07:00`);
  office.host.clock.advance(45 * MINUTE);
};

test('a year locked by the day’s first run keeps the summary that the locking froze', () => {
  const office = openYears([GIAC]);
  enter(office, 'X01', { name: 'Người Xã Giác', stage: 'Phát hiện' });
  must(office.ask(office.owner, 'register.refresh'));
  office.host.clock.set('2024-12-28T20:00:00+07:00');
  const task = { others: [], year: 2024, day: '2024-12-28', at: 0 };
  const step = (name: string, units: readonly string[]) => ({
    job: 'year.lock',
    step: name,
    payload: JSON.stringify({ ...task, units }),
    state: 'WAITING',
  });
  pasteRows(office.owner, 'Việc đang làm', 'steps', 0, [
    step('refresh', ['X01']),
    step('freeze', []),
    step('archive', ['X01']),
    step('finish', []),
    step('period', []),
  ]);
  morning(office, '2024-12-29');
  expect(yearRow(office, 2024)).toMatchObject({ open: 'Không' });
  const line = seeAll(office.owner, 'Tổng hợp 2024').find((cells) => cells.includes('Xã Trà Giác'));
  // The number of nominees stands behind the unit's name.
  expect(line?.[line.indexOf('Xã Trà Giác') + 1]).toBe('1');
});

test('a broken Việc đang làm holds up no duty of the day, and the check names it', () => {
  const office = laidOffice([GIAC]);
  office.setting('officeEmails', OFFICE);
  office.editor(OFFICE);
  office.setUp();
  const table = tableOf(office.owner, 'Việc đang làm', 'steps');
  const top = office.owner.see('Việc đang làm', '1:7');
  const row = top.findIndex((line) => line[0]?.startsWith('steps@')) + 1;
  const cell = `${table.column('payload')}${row}`;
  office.owner.type('Việc đang làm', cell, 'khác');
  morning(office, '2024-01-11');
  const check = office.ask(office.owner, 'system.check');
  const finding = (code: string) => check.data.findings.find((each: { code: string }) => each.code === code);
  expect(check.ok).toBe(true);
  expect(finding('drift')).toMatchObject({ level: 'bad', text: expect.stringContaining('Việc đang làm') });
  expect(finding('lastRegister').level).toBe('ok');
  expect(finding('lastSummary').level).toBe('ok');
  expect(
    office.host.outbox.filter(({ subject }) => subject.startsWith('[Thi đua] Tệp cần được xem')),
  ).toHaveLength(1);
  office.owner.type('Việc đang làm', cell, 'payload');
  office.host.clock.advance(11 * MINUTE);
  expect(
    office
      .ask(office.owner, 'system.check')
      .data.findings.find((each: { code: string }) => each.code === 'drift').level,
  ).toBe('ok');
  expect(rowsOf(office.owner, 'Việc đang làm', 'steps', ['job'])).toEqual([]);
});
