import type { Person } from '../../host/index.ts';
import { farmer, GIAC, laidOffice, type Office, TYPED_FARMER } from './office.ts';
import { pasteRows, rowOf, rowsOf, tableOf } from './tabs.ts';

const TAB = 'Xã Trà Giác';
let office: Office;
let officer: Person;

beforeAll(() => {
  office = laidOffice([GIAC]);
  officer = office.editor('giac@example.vn');
});

test("columns moved in a unit's tab and in Tiêu chí keep their meaning for formulas and commands", () => {
  const { owner } = office;
  const unit = tableOf(owner, TAB, 'nominees');
  owner.moveColumns(TAB, unit.number('achievement'), 1, unit.number('year'));
  const criteria = tableOf(owner, 'Tiêu chí', 'criteria');
  owner.moveColumns('Tiêu chí', criteria.number('label'), 1, criteria.number('movement'));
  expect(tableOf(owner, TAB, 'nominees').number('achievement')).toBeLessThan(
    tableOf(owner, TAB, 'nominees').number('year'),
  );
  expect(office.ask(officer, 'nominee.save', farmer())).toMatchObject({
    ok: true,
    data: { verdict: 'eligible', id: 'X01-2024-001' },
  });
  expect(rowOf(officer, TAB, 'nominees', 0)).toMatchObject({
    id: 'X01-2024-001',
    name: 'Nguyễn Văn An',
    achievement: 'Trồng quế, thu nhập gấp đôi bình quân xã',
    verdict: 'Đủ điều kiện',
  });
});

test("a column inserted between the inputs is nobody's: it is left alone", () => {
  const { owner } = office;
  owner.insertColumns(TAB, tableOf(owner, TAB, 'nominees').number('kind'), 1);
  const own = tableOf(owner, TAB, 'nominees').number('kind') - 1;
  const { first } = tableOf(owner, TAB, 'nominees');
  const a1 = `${String.fromCharCode(64 + own)}${first}`;
  owner.paste(TAB, a1, [['ghi riêng']]);
  expect(
    office.ask(officer, 'nominee.save', {
      id: 'X01-2024-001',
      fields: { kind: 'Hộ gia đình', name: 'Hộ ông An' },
    }),
  ).toMatchObject({ ok: true });
  expect(rowOf(officer, TAB, 'nominees', 0)).toMatchObject({
    kind: 'Hộ gia đình',
    name: 'Hộ ông An',
    verdict: 'Đủ điều kiện',
  });
  expect(owner.see(TAB, a1)).toEqual([['ghi riêng']]);
  expect(office.ask(officer, 'unit.home').data.nominees).toHaveLength(1);
});

test("renamed tabs keep working: the unit's, Hồ sơ, Đơn vị and Tiêu chí", () => {
  const { owner } = office;
  owner.renameSheet(TAB, 'Trà Giác');
  owner.renameSheet('Hồ sơ', 'Hồ sơ 2024');
  owner.renameSheet('Đơn vị', 'Các đơn vị');
  owner.renameSheet('Tiêu chí', "Tiêu chí 'mới'");
  expect(rowOf(officer, 'Trà Giác', 'nominees', 0).verdict).toBe('Đủ điều kiện');
  expect(office.ask(officer, 'nominee.submit', { id: 'X01-2024-001' })).toMatchObject({ ok: true });
  expect(office.ask(owner, 'register.refresh')).toMatchObject({ ok: true });
  expect(rowsOf(owner, 'Hồ sơ 2024', 'register').map(({ cells }) => cells.status)).toEqual(['Đã nộp']);
  expect(rowOf(officer, 'Trà Giác', 'nominees', 0).status).toBe('Đã nộp');
});

test('set-up after all that lays no second tab and moves nothing back', () => {
  const names = office.host.sheetNames();
  const before = tableOf(office.owner, 'Trà Giác', 'nominees').keys;
  office.setUp();
  expect(office.host.sheetNames()).toEqual(names);
  expect(tableOf(office.owner, 'Trà Giác', 'nominees').keys).toEqual(before);
  office.setUp();
  expect(office.said()).toMatch(/Không có gì thay đổi/);
});

test('a key that is gone is refused: the tab and the column are named, a remedy told, and nothing is written', () => {
  const { owner } = office;
  const { column } = tableOf(owner, 'Trà Giác', 'nominees');
  const key =
    owner
      .see('Trà Giác', `${column('address')}1:${column('address')}5`)
      .findIndex(([text]) => text === 'address') + 1;
  const a1 = `${column('address')}${key}`;
  owner.paste('Trà Giác', a1, [['']]);
  const before = office.host.snapshot();
  const reply = office.ask(officer, 'nominee.save', farmer({ name: 'Trần Thị Bé' }));
  expect(reply).toMatchObject({ ok: false, code: 'layoutBroken' });
  expect(reply.message).toContain('Trà Giác');
  expect(reply.message).toContain('Địa chỉ');
  expect(reply.message).toMatch(/hoàn tác|Nhật ký phiên bản/);
  expect(office.host.snapshot()).toEqual(before);
  owner.paste('Trà Giác', a1, [['address']]);
  expect(office.ask(officer, 'nominee.save', farmer({ name: 'Trần Thị Bé' }))).toMatchObject({ ok: true });
});

test('a whole key row deleted is refused by name as well, and set-up mends or explains it', () => {
  const { owner } = office;
  pasteRows(owner, 'Trà Giác', 'nominees', 5, [TYPED_FARMER]);
  owner.deleteRows('Trà Giác', 5, 1);
  const reply = office.ask(officer, 'unit.home');
  expect(reply).toMatchObject({ ok: false, code: 'layoutBroken' });
  expect(reply.message).toContain('Trà Giác');
});
