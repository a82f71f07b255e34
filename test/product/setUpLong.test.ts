import { MINUTE, openOffice } from './office.ts';
import { rowOf, rowsOf, tableOf } from './tabs.ts';

const COUNT = 37;
/** Of a size of their own, so that each is laid cell by cell: about nine modelled seconds a tab. */
const UNITS = Array.from({ length: COUNT }, (_, index) => ({
  id: `D${index + 1}`,
  name: `Đơn vị ${index + 1}`,
  rows: '5',
}));

test('when the time runs out set-up says how far it is, the rest waits, and the trigger finishes it', () => {
  const office = openOffice();
  office.setUp();
  office.list(...UNITS);
  const run = office.setUp();
  const standing = (): number => office.host.sheetNames().filter((name) => name.startsWith('Đơn vị ')).length;
  const waiting = (): string[] =>
    rowsOf(office.owner, 'Việc đang làm', 'steps', ['job']).map(({ cells }) => cells.step ?? '');

  expect(run.modelledMs).toBeGreaterThan(300_000);
  expect(run.modelledMs).toBeLessThan(6 * MINUTE);
  const laid = standing();
  expect(laid).toBeGreaterThan(0);
  expect(laid).toBeLessThan(COUNT);
  expect(waiting()).toHaveLength(COUNT - laid + 1);
  expect(waiting().at(-1)).toBe('guide');
  expect(office.said()).toBe(
    `Đã thiết lập ${laid} trang. Còn ${COUNT - laid + 1} trang được làm tiếp tự động; có thể đóng tệp.`,
  );

  office.host.clock.advance(11 * MINUTE);
  const tick = office.host.executions.find((each) => each.fn === 'tick' && each.id > run.id);
  expect(tick).toMatchObject({ error: null });
  expect(standing()).toBe(COUNT);
  expect(waiting()).toEqual([]);
  const { owner } = office;
  owner.type('Đơn vị 37', tableOf(owner, 'Đơn vị 37', 'nominees').cell('name', 0), 'Người cuối');
  expect(rowOf(owner, 'Đơn vị 37', 'nominees', 0).verdict).toBe('Thiếu thông tin');

  office.setUp();
  expect(office.said()).toMatch(/Không có gì thay đổi/);
});
