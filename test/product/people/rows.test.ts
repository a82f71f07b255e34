import { TYPED_FARMER } from '../office.ts';
import { pasteRows, rowOf, tableOf, typeRow } from '../tabs.ts';
import { district, farmer, inputsRange, PROTECTED, people, TAB } from './district.ts';

const byId = (rows: readonly Readonly<Record<string, string>>[]) =>
  [...rows].sort((one, other) => String(one.id).localeCompare(String(other.id)));

test('S20 a unit sorts its inputs as a whole and nothing is lost; across the grey columns it may not', () => {
  const file = district(['Cúc', 'An', 'Bé']);
  const { officer, owner, entered, registered, refresh } = file;
  const table = tableOf(owner, TAB, 'nominees');
  const [before, known] = [entered(), registered()];
  expect(() =>
    officer.sort(TAB, `B${table.first}:${table.column('duplicate')}${table.last}`, 2, true),
  ).toThrow(PROTECTED);
  officer.sort(TAB, inputsRange(file), table.number('name'), true);
  expect(entered().map((row) => row.name)).toEqual(['An', 'Bé', 'Cúc']);
  expect(byId(entered())).toEqual(byId(before));
  refresh();
  expect(registered()).toEqual(known);
});

test('S20 a single column sorted mixes the rows up: what was submitted says so, and undoing brings it back', () => {
  const { office, officer, owner, registered, refresh } = district(['Cúc', 'An']);
  for (const id of ['X01-2024-001', 'X01-2024-002']) office.ask(officer, 'nominee.submit', { id });
  refresh();
  const table = tableOf(owner, TAB, 'nominees');
  const names = `${table.column('name')}${table.first}:${table.column('name')}${table.first + 1}`;
  officer.sort(TAB, names, table.number('name'), true);
  refresh();
  expect(registered().map((row) => row.status)).toEqual(['Đã sửa sau khi nộp', 'Đã sửa sau khi nộp']);
  officer.sort(TAB, names, table.number('name'), false);
  refresh();
  expect(registered().map((row) => [row.status, row.name])).toEqual([
    ['Đã nộp', 'Cúc'],
    ['Đã nộp', 'An'],
  ]);
});

test('S21 rows are inserted by the owner alone, and belong to the table', () => {
  const { office, officer, clerk, owner, entered } = district();
  const { first } = tableOf(owner, TAB, 'nominees');
  expect(() => officer.insertRows(TAB, first + 1, 1)).toThrow(PROTECTED);
  expect(() => clerk.insertRows(TAB, first + 1, 1)).toThrow(PROTECTED);
  owner.insertRows(TAB, first + 1, 2);
  expect(entered().map((row) => row.name)).toEqual(['Nguyễn Văn An', 'Hồ Thị Bé']);
  expect(office.ask(officer, 'nominee.save', farmer({ name: 'Dòng Chèn' }))).toMatchObject({ ok: true });
  expect(rowOf(owner, TAB, 'nominees', 1)).toMatchObject({ name: 'Dòng Chèn', verdict: 'Đủ điều kiện' });
});

test('S22 rows are deleted by the owner alone; the nominee ends as removed, its neighbours stay', () => {
  const { officer, clerk, owner, entered, registered, refresh } = district();
  const { first } = tableOf(owner, TAB, 'nominees');
  expect(() => officer.deleteRows(TAB, first, 1)).toThrow(PROTECTED);
  expect(() => clerk.deleteRows(TAB, first, 1)).toThrow(PROTECTED);
  owner.deleteRows(TAB, first, 1);
  refresh();
  expect(entered().map((row) => row.name)).toEqual(['Hồ Thị Bé']);
  expect(registered().map((row) => row.status)).toEqual(['Đã gỡ', 'Nháp']);
});

test('S23 an empty line in the middle parts nothing, and is used again', () => {
  const { office, officer, owner, entered, registered, refresh } = district(people(3));
  const table = tableOf(owner, TAB, 'nominees');
  officer.clear(TAB, `${table.cell('id', 1)}:${table.column('followUpOn')}${table.first + 1}`);
  refresh();
  expect(registered().map((row) => row.status)).toEqual(['Nháp', 'Đã gỡ', 'Nháp']);
  expect(office.ask(officer, 'unit.home').data.nominees).toHaveLength(2);
  expect(office.ask(officer, 'nominee.save', farmer({ name: 'Vào Chỗ Trống' }))).toMatchObject({ ok: true });
  expect(entered().map((row) => row.name)).toEqual(['Nguyễn Văn A', 'Vào Chỗ Trống', 'Nguyễn Văn C']);
});

test('S24 a table filled to its last row takes no more, says how to enlarge it, and then goes on', () => {
  const { office, owner } = district([]);
  const ka = office.editor('ka@example.vn');
  pasteRows(
    ka,
    'Xã Trà Ka',
    'nominees',
    0,
    people(10).map((name) => ({ ...TYPED_FARMER, name })),
  );
  const refused = office.ask(ka, 'nominee.save', farmer({ name: 'Người Thứ Mười Một' }));
  expect(refused).toMatchObject({ ok: false, code: 'unitFull' });
  expect(refused.message).toMatch(/dùng hết 10 dòng/);
  typeRow(owner, 'Đơn vị', 'units', 1, { rows: '15' });
  office.setUp();
  expect(office.ask(ka, 'nominee.save', farmer({ name: 'Người Thứ Mười Một' }))).toMatchObject({ ok: true });
  expect(rowOf(owner, 'Xã Trà Ka', 'nominees', 10)).toMatchObject({ verdict: 'Đủ điều kiện' });
});

test('S26 hidden rows and columns are read and written like all others', () => {
  const { office, officer, owner, entered } = district();
  const table = tableOf(owner, TAB, 'nominees');
  officer.hideRows(TAB, table.first, 5, true);
  officer.hideColumns(TAB, table.number('name'), 2, true);
  expect(office.ask(officer, 'nominee.save', farmer({ name: 'Dòng Ẩn' }))).toMatchObject({ ok: true });
  expect(entered().map((row) => row.name)).toEqual(['Nguyễn Văn An', 'Hồ Thị Bé', 'Dòng Ẩn']);
});

test('S27 a filter hides rows from people alone: nothing is lost, removed or entered twice', () => {
  const file = district();
  const { office, officer, owner, entered, registered, refresh } = file;
  const known = registered();
  const table = tableOf(owner, TAB, 'nominees');
  officer.filter(TAB, inputsRange(file), table.number('name'), ['Nguyễn Văn An']);
  expect(office.ask(officer, 'nominee.save', farmer({ name: 'Sau Lọc' }))).toMatchObject({ ok: true });
  expect(entered().map((row) => row.name)).toEqual(['Nguyễn Văn An', 'Hồ Thị Bé', 'Sau Lọc']);
  refresh();
  expect(registered().slice(0, 2)).toEqual(known);
});
