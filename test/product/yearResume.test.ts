import { GIAC, KA, MINUTE, type Office } from './office.ts';
import { pasteRows, rowsOf, seeAll, typeRow } from './tabs.ts';
import { archiveOf, enter, must, nomineesOf, openYears, registerOf, yearRow } from './years.ts';

let office: Office;
let ids: readonly string[];

beforeAll(() => {
  office = openYears([GIAC, KA]);
  ids = [
    enter(office, 'X01', { name: 'Người Xã Giác', stage: 'Phát hiện' }),
    enter(office, 'X02', { name: 'Người Xã Ka', stage: 'Phát hiện' }),
  ];
  must(office.ask(office.owner, 'register.refresh'));
  office.host.clock.set('2024-12-28T09:00:00+07:00');
  // The trigger's duties of the day are over before the test begins.
  office.host.clock.advance(11 * MINUTE);
});

const waiting = () => rowsOf(office.owner, 'Việc đang làm', 'steps', ['job']).map(({ cells }) => cells.step);
const close = (): void => {
  const found = rowsOf(office.owner, 'Cấu hình', 'years', ['year']).find(
    ({ cells }) => cells.year === '2024',
  );
  typeRow(office.owner, 'Cấu hình', 'years', found?.index ?? -1, { open: 'Không' });
};
const step = (name: string, units: readonly string[]) => ({
  job: 'year.lock',
  step: name,
  payload: JSON.stringify({ units, others: [], year: 2024, day: '2024-12-28' }),
  state: 'WAITING',
});

test('steps that a run had no time for wait, and the trigger goes on with them to the end', () => {
  close();
  pasteRows(office.owner, 'Việc đang làm', 'steps', 0, [
    step('archive', ['X01']),
    step('archive', ['X02']),
    step('finish', []),
    step('period', []),
  ]);
  expect(waiting()).toHaveLength(4);
  office.host.clock.advance(11 * MINUTE);
  const tick = office.host.executions.filter(({ fn }) => fn === 'tick').at(-1);
  expect(tick?.error).toBeNull();
  expect(waiting()).toEqual([]);
  expect(archiveOf(office).map((row) => row.id)).toEqual(ids);
  expect(registerOf(office)).toEqual([]);
  expect([...nomineesOf(office, 'Xã Trà Giác'), ...nomineesOf(office, 'Xã Trà Ka')]).toEqual([]);
  expect(yearRow(office, 2024)).toMatchObject({ open: 'Không' });
  expect(yearRow(office, 2024)?.lockedAt).not.toBe('');
  const period = seeAll(office.owner, 'Giai đoạn 2022-2025');
  expect(period.find((line) => line[2] === '2024')?.[3]).toBe('2');
});

test('a locking that was killed after it had closed the year and archived a part is finished by another', () => {
  must(office.ask(office.owner, 'year.unlock'));
  const before = registerOf(office);
  // As the killed run left it: closed, one unit archived and cleared, Hồ sơ not yet.
  close();
  pasteRows(office.owner, 'Việc đang làm', 'steps', 0, [step('archive', ['X01'])]);
  office.host.clock.advance(11 * MINUTE);
  expect(archiveOf(office).map((row) => row.id)).toEqual([ids[0]]);
  expect(registerOf(office)).toHaveLength(before.length);
  expect(yearRow(office, 2024)).toMatchObject({ open: 'Không', lockedAt: '' });
  expect(office.ask(office.owner, 'year.unlock')).toMatchObject({ ok: false, code: 'yearNotLocked' });

  must(office.ask(office.owner, 'year.lock'));
  expect(archiveOf(office).map((row) => [row.id, row.name])).toEqual([
    [ids[0], 'Người Xã Giác'],
    [ids[1], 'Người Xã Ka'],
  ]);
  expect(JSON.parse(archiveOf(office)[0]?.values ?? '')).toMatchObject({ name: 'Người Xã Giác' });
  expect(registerOf(office)).toEqual([]);
  expect(yearRow(office, 2024)?.lockedAt).not.toBe('');
});

test('a row without room is told by its ID and stays in Lưu trữ until there is', () => {
  const { owner } = office;
  const full = Array.from({ length: 100 }, (_, index) => ({ name: `Chiếm chỗ ${index}`, year: '2025' }));
  pasteRows(owner, 'Xã Trà Ka', 'nominees', 0, full);
  typeRow(owner, 'Lưu trữ', 'archive', 0, { status: 'Đã khen', history: '10/01/2025 Đã khen' });
  const reply = must(office.ask(owner, 'year.unlock'));
  expect(reply.message).toContain('1 đề cử trở về');
  expect(reply.message).toContain(ids[1]);
  expect(archiveOf(office).map((row) => row.id)).toEqual([ids[1]]);
  expect(nomineesOf(office, 'Xã Trà Giác').map((row) => row.id)).toEqual([ids[0]]);
  // What was recorded of it while the year was locked goes with it.
  expect(registerOf(office).find((row) => row.id === ids[0])).toMatchObject({
    status: 'Đã khen',
    history: '10/01/2025 Đã khen',
  });
});
