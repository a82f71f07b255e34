import { farmer, GIAC, KA, laidOffice, type Office } from './office.ts';
import { rowsOf, tableOf } from './tabs.ts';

let office: Office;
beforeAll(() => {
  office = laidOffice([GIAC, KA]);
});

const session = () => office.ask(office.owner, 'session.start', { fresh: true });

test.each([
  ['Tiêu chí', 'criteria', 'label'],
  ['Đơn vị', 'units', 'name'],
] as const)(
  'the first and the last row of %s may be deleted: the rest stands and is read',
  (sheet, block, key) => {
    const before = rowsOf(office.owner, sheet, block, [key]).map(({ cells }) => cells);
    const table = tableOf(office.owner, sheet, block);
    office.owner.deleteRows(sheet, table.last, 1);
    office.owner.deleteRows(sheet, table.first, 1);
    const now = tableOf(office.owner, sheet, block);
    expect([now.first, now.last]).toEqual([table.first, table.last - 2]);
    expect(rowsOf(office.owner, sheet, block, [key]).map(({ cells }) => cells)).toEqual(before.slice(1));
    expect(session().code).toBe('quiet');
  },
);

test('rows inserted between the others belong to the table', () => {
  const table = tableOf(office.owner, 'Đơn vị', 'units');
  office.owner.insertRows('Đơn vị', table.first + 1, 2);
  expect(tableOf(office.owner, 'Đơn vị', 'units').last).toBe(table.last + 2);
  expect(session().data.allUnits).toMatchObject([{ id: 'X02' }]);
});

test('what was entered for a unit after that is judged and kept', () => {
  const officer = office.editor('ka@example.vn');
  const reply = office.ask(officer, 'nominee.save', farmer());
  expect(reply).toMatchObject({ ok: true, data: { id: 'X02-2024-001' } });
  expect(office.ask(officer, 'unit.home').data.nominees).toHaveLength(1);
  office.setUp();
});
