import type { Person } from '../../host/index.ts';
import { farmer, GIAC, KA, laidOffice, type Office, TYPED_FARMER } from './office.ts';
import { pasteRows, rowOf, rowsOf, tableOf } from './tabs.ts';

let office: Office;
let giac: Person;
let ka: Person;
let first: string;

beforeAll(() => {
  office = laidOffice([GIAC, KA]);
  giac = office.editor('giac@example.vn');
  ka = office.editor('ka@example.vn');
  first = office.ask(giac, 'nominee.save', farmer({ name: 'Hoà Đình Thuỷ' })).data.id;
  office.ask(office.owner, 'register.refresh');
});

interface Warning {
  readonly id: string;
  readonly unit: string;
  readonly where: string;
  readonly reason: string;
  readonly year: number;
}
const saved = (
  person: Person,
  other: Readonly<Record<string, unknown>>,
): { message: string; warnings: Warning[] } => {
  const reply = office.ask(person, 'nominee.save', farmer(other));
  expect(reply).toMatchObject({ ok: true });
  return { message: reply.message, warnings: reply.data.duplicates };
};

test.each([
  'Hoà Đình Thuỷ',
  'Hòa Đình Thủy',
  'HÒA ĐÌNH THỦY',
  'Hòa Ðình Thủy',
  '  hòa   đình thủy ',
  'Hòa Đình Thủy'.normalize('NFD'),
])('another unit that enters %j in the same movement is warned, with where the other stands', (name) => {
  const { message, warnings } = saved(ka, { name, achievement: 'Việc khác' });
  const other = warnings.find((each) => each.id === first);
  expect(other).toMatchObject({ unit: 'X01', reason: 'sameMovement', year: 2024 });
  expect(other?.where).toMatch(/^Hồ sơ, \d+$/);
  expect(message).toMatch(/có thể trùng/);
});

test('the place named in the warning is the row of Hồ sơ', () => {
  const [warning] = saved(ka, { name: 'Hòa Đình Thủy' }).warnings.filter((each) => each.id === first);
  const row = Number(warning?.where.split(', ')[1]);
  expect(
    office.owner.see('Hồ sơ', `${tableOf(office.owner, 'Hồ sơ', 'register').column('id')}${row}`),
  ).toEqual([[first]]);
});

test('the same achievement in another movement and year is warned as that', () => {
  const { warnings } = saved(ka, { name: 'Hoà Đình Thuỷ', movement: 'SXKD', year: 2023 });
  expect(warnings).toContainEqual(
    expect.objectContaining({ id: first, reason: 'sameAchievement', year: 2024 }),
  );
});

test.each(['Hóa Đình Thủy', 'Hòa Dình Thủy', 'Hoà Đình Thuý'])(
  '%j is another name: tones and letters count',
  (name) => {
    expect(
      saved(ka, { name, achievement: `Của ${name}` }).warnings.filter((each) => each.id === first),
    ).toEqual([]);
  },
);

test("another row of one's own tab is named by its row, before Hồ sơ knows of it", () => {
  const mine = office.ask(giac, 'nominee.save', farmer({ name: 'Đinh Thị Đôi' })).data;
  const { warnings } = saved(giac, { name: 'đinh thị đôi' });
  expect(warnings).toEqual([
    expect.objectContaining({ id: mine.id, unit: 'X01', where: `Xã Trà Giác, ${mine.row}` }),
  ]);
});

test('saving a nominee again does not warn of itself', () => {
  const reply = office.ask(giac, 'nominee.save', { id: first, fields: { note: 'xem lại' } });
  expect(reply.data.duplicates.map((each: Warning) => each.id)).not.toContain(first);
});

test('the tab itself tells of a second row with the same year, movement and name, as it is typed', () => {
  pasteRows(giac, 'Xã Trà Giác', 'nominees', 10, [TYPED_FARMER, TYPED_FARMER]);
  expect(rowOf(giac, 'Xã Trà Giác', 'nominees', 10).duplicate).toMatch(/Trùng.*1$/);
  pasteRows(giac, 'Xã Trà Giác', 'nominees', 11, [{ ...TYPED_FARMER, name: 'Nguyễn Văn *' }]);
  expect(rowOf(giac, 'Xã Trà Giác', 'nominees', 10).duplicate).toBe('');
  expect(rowOf(giac, 'Xã Trà Giác', 'nominees', 11).duplicate).toBe('');
});

test('a nominee that was removed is no duplicate any more', () => {
  const gone = office.ask(giac, 'nominee.save', farmer({ name: 'Bỏ Đi Rồi' })).data;
  office.ask(office.owner, 'register.refresh');
  const index = gone.row - tableOf(giac, 'Xã Trà Giác', 'nominees').first;
  const { keys } = tableOf(giac, 'Xã Trà Giác', 'nominees');
  pasteRows(giac, 'Xã Trà Giác', 'nominees', index, [
    Object.fromEntries(keys.slice(0, keys.indexOf('status')).map((key) => [key, ''])),
  ]);
  office.ask(office.owner, 'register.refresh');
  expect(
    rowsOf(office.owner, 'Hồ sơ', 'register').find(({ cells }) => cells.id === gone.id)?.cells.status,
  ).toBe('Đã gỡ');
  expect(saved(ka, { name: 'Bỏ Đi Rồi', achievement: 'Mới' }).warnings).toEqual([]);
});
