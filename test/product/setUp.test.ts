import { GIAC, KA, type Office, OWNER, openOffice } from './office.ts';
import { beyondTabs, changedTabs } from './snapshots.ts';
import { field, fieldCell, rowOf, rowsOf, seeAll, tableOf } from './tabs.ts';

const OWN_TABS = [
  'Hướng dẫn',
  'Cấu hình',
  'Đơn vị',
  'Phong trào',
  'Tiêu chí',
  'Mức khen thưởng',
  'Hồ sơ',
  'Kế hoạch, báo cáo',
  'Khen thưởng',
  'Công khai',
  'Tổng hợp 2024',
  'Báo cáo lãnh đạo 2024',
  'Giai đoạn 2022-2025',
  'Lưu trữ',
  'Sổ nhắc hạn',
  'Nhật ký',
  'Việc đang làm',
];
const FOREIGN = 'Danh sách cũ';

let office: Office;
let foreignBefore: string[][];

beforeAll(() => {
  office = openOffice();
  office.owner.addSheet(FOREIGN, [
    ['Tên', 'Số'],
    ['Hộ ông A', '=1+1'],
  ]);
  foreignBefore = seeAll(office.owner, FOREIGN);
  office.setUp();
});

test('set-up lays every tab of the design, says how many, and shows no error anywhere', () => {
  expect(office.host.sheetNames()).toEqual(expect.arrayContaining(OWN_TABS));
  expect(office.said()).toMatch(/Đã thiết lập 18 trang/);
  for (const name of OWN_TABS)
    for (const line of seeAll(office.owner, name)) for (const cell of line) expect(cell).not.toMatch(/^#/);
});

test('the file says how many more years it has room for once they are few; with room enough it says nothing', () => {
  expect(office.said()).not.toMatch(/năm sau|thêm .* năm/);
});

test('the catalogue stands in the sheet: 27 movements and the people of good deeds, each with its dropdown value', () => {
  const movements = rowsOf(office.owner, 'Phong trào', 'movements', ['code']);
  expect(movements).toHaveLength(28);
  for (const { cells } of movements) expect(cells.label).toBe(`${cells.code} – ${cells.short}`);
  expect(rowsOf(office.owner, 'Tiêu chí', 'criteria', ['movement']).length).toBeGreaterThan(100);
});

test("every default of ours is marked as one, and the file's owner is entered as the owner of the triggers", () => {
  expect(field(office.owner, 'Cấu hình', 'ownerEmail')).toBe(OWNER);
  const at = fieldCell(office.owner, 'Cấu hình', 'reminderSteps').replace('C', 'D');
  expect(office.owner.see('Cấu hình', at)).toEqual([['mặc định']]);
});

test('the tabs of others are left as they were, the one that came with the file too', () => {
  expect(seeAll(office.owner, FOREIGN)).toEqual(foreignBefore);
  expect(office.host.sheetNames()).toContain('Trang tính1');
});

test('one trigger of the owner goes on with what waits', () => {
  const { triggers } = office.host.snapshot() as { triggers: { fn: string; creator: string }[] };
  expect(triggers).toEqual([expect.objectContaining({ fn: 'tick', creator: OWNER })]);
});

test('a second run changes nothing in the whole workbook', () => {
  const before = office.host.snapshot();
  office.setUp();
  expect(office.said()).toMatch(/Không có gì thay đổi/);
  expect(office.host.snapshot()).toEqual(before);
});

test('opening the file lays nothing', () => {
  const before = office.host.snapshot();
  office.owner.open();
  expect(office.host.snapshot()).toEqual(before);
});

test("adding a unit later touches its own tab, the template's neighbours not, and the guide that links to it", () => {
  office.list(GIAC);
  const before = office.host.snapshot();
  office.setUp();
  const after = office.host.snapshot();
  expect(changedTabs(before, after).sort()).toEqual(['Hướng dẫn', 'Xã Trà Giác']);
  expect(seeAll(office.owner, 'Hướng dẫn').flat()).toContain('Xã Trà Giác');
  expect(field(office.owner, 'Xã Trà Giác', 'unitName')).toBe('Xã Trà Giác');
  expect(field(office.owner, 'Xã Trà Giác', 'bloc')).toBe('Khối xã, thị trấn');
});

test("another unit leaves the first one's tab and its protections as they are", () => {
  office.list(KA);
  const before = office.host.snapshot();
  office.setUp();
  const after = office.host.snapshot();
  expect(changedTabs(before, after).sort()).toEqual(['Hướng dẫn', 'Xã Trà Ka']);
  expect(office.host.sheetNames()).not.toContain('_gs_unit');
  expect(protections(after).filter((each) => each.sheet !== 'Xã Trà Ka')).toEqual(protections(before));
});

test("a unit's tab is named by its description once for each protection, however often set-up runs", () => {
  const descriptions = protections(office.host.snapshot()).map((each) => `${each.sheet} ${each.description}`);
  expect(new Set(descriptions).size).toBe(descriptions.length);
});

test('another officer is admitted by the protections that stand; no second one is laid', () => {
  const of = (snapshot: unknown) => protections(snapshot).filter((each) => each.sheet === 'Xã Trà Ka');
  const before = of(office.host.snapshot());
  const table = tableOf(office.owner, 'Đơn vị', 'units');
  office.owner.type('Đơn vị', table.cell('emails', 1), 'ka@example.vn, ka2@example.vn');
  const fresh = office.editor('ka2@example.vn');
  office.setUp();
  expect(of(office.host.snapshot()).map((each) => each.description)).toEqual(
    before.map((each) => each.description),
  );
  fresh.type('Xã Trà Ka', tableOf(fresh, 'Xã Trà Ka', 'nominees').cell('note', 5), 'được nhập');
});

test('a cell that shows an error in a tab just laid is reported by its place', () => {
  const { owner } = office;
  const cell = tableOf(owner, 'Xã Trà Ka', 'nominees').cell('c10', 5);
  owner.paste('Xã Trà Ka', cell, [['=1/0']]);
  owner.type('Đơn vị', tableOf(owner, 'Đơn vị', 'units').cell('emails', 1), 'ka@example.vn');
  office.setUp();
  expect(office.said()).toContain(`Xã Trà Ka!${cell}: #DIV/0!`);
  owner.paste('Xã Trà Ka', cell, [['']]);
});

test('more rows for one unit are added below, and what stands there stays', () => {
  const { owner } = office;
  const table = tableOf(owner, 'Xã Trà Giác', 'nominees');
  owner.type('Xã Trà Giác', table.cell('name', 0), 'Nguyễn Văn An');
  owner.type('Đơn vị', tableOf(owner, 'Đơn vị', 'units').cell('rows', 0), '110');
  office.setUp();
  const grown = tableOf(owner, 'Xã Trà Giác', 'nominees');
  expect(grown.last - grown.first + 1).toBe(110);
  expect(rowOf(owner, 'Xã Trà Giác', 'nominees', 0).name).toBe('Nguyễn Văn An');
  owner.type('Xã Trà Giác', grown.cell('name', 109), 'Hồ Thị Cuối');
  expect(rowOf(owner, 'Xã Trà Giác', 'nominees', 109).verdict).toBe('Thiếu thông tin');
  expect(office.host.sheetNames().filter((name) => name.startsWith('Xã Trà Giác'))).toEqual(['Xã Trà Giác']);
});

test('in English the headers are English, and Vietnamese again after the way back', () => {
  const headers = (sheet: string, block: string): string[] => {
    const { first } = tableOf(office.owner, sheet, block);
    return office.owner.see(sheet, `${first - 1}:${first - 1}`)[0] ?? [];
  };
  const before = headers('Hồ sơ', 'register');
  expect(before).toContain('Mã hồ sơ');
  office.setting('language', 'en');
  office.setUp();
  expect(headers('Hồ sơ', 'register')).not.toContain('Mã hồ sơ');
  expect(office.host.sheetNames()).toEqual(expect.arrayContaining(OWN_TABS));
  expect(office.owner.open()[0]?.title).not.toBe('Thi đua');
  office.setting('language', 'vi');
  office.owner.call('menuSetup');
  expect(headers('Hồ sơ', 'register')).toEqual(before);
  expect(office.owner.open()[0]?.title).toBe('Thi đua');
});

interface ProtectionPicture {
  readonly sheet: string;
  readonly description: string;
}
const protections = (snapshot: unknown): ProtectionPicture[] =>
  (beyondTabs(snapshot) as { protections: ProtectionPicture[] }).protections;
