import { type Office, OWNER, openOffice } from './office.ts';
import { pasteRows, seeAll } from './tabs.ts';

let office: Office;
beforeAll(() => {
  office = openOffice();
});

test("anybody but the owner is refused, with the owner's name, and nothing is laid", () => {
  const guest = office.editor('khac@example.vn');
  const before = office.host.snapshot();
  guest.click(['Thi đua', 'Quản trị', 'Thiết lập']);
  expect(office.said()).toContain(OWNER);
  expect(office.host.snapshot()).toEqual(before);
});

test('a name already taken is refused with a remedy, whatever its letter case, and nothing is laid', () => {
  office.owner.addSheet('hồ sơ', [['của xã']]);
  const before = office.host.snapshot();
  office.setUp();
  expect(office.said()).toContain('“Hồ sơ”');
  expect(office.said()).toMatch(/đổi tên/);
  expect(office.host.snapshot()).toEqual(before);
});

test('the remedy works: once that tab has another name everything is laid and it is still theirs', () => {
  office.owner.renameSheet('hồ sơ', 'Hồ sơ của xã');
  office.setUp();
  expect(office.said()).toMatch(/Đã thiết lập 18 trang/);
  expect(seeAll(office.owner, 'Hồ sơ của xã')[0]?.[0]).toBe('của xã');
});

test('an officer may not run set-up in a file that is laid, and is told whose it is', () => {
  const officer = office.editor('giac@example.vn');
  const before = office.host.snapshot();
  officer.click(['Thi đua', 'Quản trị', 'Thiết lập']);
  expect(office.said()).toContain(OWNER);
  expect(office.host.snapshot()).toEqual(before);
});

test('two units whose tabs would bear one name are told before anything is laid', () => {
  office.list({ id: 'P1', name: 'Tổ 1/2' }, { id: 'P2', name: 'Tổ 1-2' });
  const before = office.host.snapshot();
  office.setUp();
  expect(office.said()).toContain('Tổ 1-2');
  expect(office.host.snapshot()).toEqual(before);
  pasteRows(office.owner, 'Đơn vị', 'units', 1, [{ name: 'Tổ 2' }]);
});

test('more units than leave the next year room in the file are refused, and nothing is laid', () => {
  office.list(
    ...Array.from({ length: 185 }, (_, index) => ({ id: `X${index + 1}`, name: `Xã thứ ${index + 1}` })),
  );
  const before = office.host.snapshot();
  office.setUp();
  expect(office.said()).toMatch(/chỉ chứa được 200 trang/);
  expect(office.host.snapshot()).toEqual(before);
});
