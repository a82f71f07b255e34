import { TYPED_FARMER } from '../office.ts';
import { fieldCell, pasteRows, rowOf, seeAll, tableOf } from '../tabs.ts';
import { district, farmer, MEND, MENU, PROTECTED, TAB } from './district.ts';

type Sheet = { readonly name: string; readonly conditional: unknown[]; readonly validations: string[] };
const sheetOf = (host: { snapshot(): unknown }, name: string): Sheet | undefined =>
  (host.snapshot() as { workbook: { sheets: Sheet[] } }).workbook.sheets.find((each) => each.name === name);

test('S30 a value typed into a formula column turns it into #REF!; entering goes on, and laying the frame again mends it', () => {
  const { office, owner, clerk, officer } = district();
  const { cell } = tableOf(owner, TAB, 'nominees');
  for (const person of [clerk, officer])
    expect(() => person.type(TAB, cell('verdict', 1), 'x')).toThrow(PROTECTED);
  owner.type(TAB, cell('verdict', 1), 'x');
  expect(owner.see(TAB, cell('verdict', -1))).toEqual([['#REF!']]);
  expect(office.ask(officer, 'unit.home').data.nominees[0]).toMatchObject({ verdict: 'eligible' });
  expect(office.ask(officer, 'nominee.save', farmer({ name: 'Vẫn Nhập' }))).toMatchObject({ ok: true });
  office.click(MEND);
  for (const index of [0, 1, 2]) expect(rowOf(owner, TAB, 'nominees', index).verdict).toBe('Đủ điều kiện');
});

test('S31 values pasted over dropdowns are told in the row, and hold nothing else up', () => {
  const { office, owner, officer, refresh, registered } = district();
  const { cell } = tableOf(owner, TAB, 'nominees');
  expect(() => officer.type(TAB, cell('kind', 0), 'Công ty')).not.toThrow(/protected/);
  officer.paste(TAB, cell('movement', 0), [['Phong trào tự đặt', 'Công ty']]);
  expect(rowOf(owner, TAB, 'nominees', 0).verdict).not.toBe('Đủ điều kiện');
  expect(refresh()).toMatch(/Đã cập nhật/);
  expect(registered().map((row) => [row.status, row.movement])).toEqual([
    ['Nháp', ''],
    ['Nháp', 'ND'],
  ]);
  expect(office.ask(officer, 'nominee.submit', { id: 'X01-2024-002' })).toMatchObject({ ok: true });
  pasteRows(officer, TAB, 'nominees', 0, [{ movement: TYPED_FARMER.movement, kind: TYPED_FARMER.kind }]);
  expect(rowOf(owner, TAB, 'nominees', 0).verdict).toBe('Đủ điều kiện');
});

test('S32 a pasted ID stays with the row it belongs to; the other one gets its own', () => {
  const { officer, owner, entered, refresh, registered } = district();
  const known = registered();
  pasteRows(officer, TAB, 'nominees', 5, [{ ...TYPED_FARMER, id: 'X01-2024-001', name: 'Người Chép' }]);
  refresh();
  expect(entered().map((row) => [row.id, row.name])).toEqual([
    ['X01-2024-001', 'Nguyễn Văn An'],
    ['X01-2024-002', 'Hồ Thị Bé'],
    ['X01-2024-003', 'Người Chép'],
  ]);
  expect(registered().slice(0, 2)).toEqual(known);
  expect(owner.see(TAB, 'A1')).toBeDefined();
});

test.each(['', 'mã tự đặt', 'X01-2024-011'])(
  'S33 an ID overtyped with %j comes back to its row, with its history',
  (typed) => {
    const { office, officer, entered, refresh, registered, owner } = district();
    office.ask(officer, 'nominee.submit', { id: 'X01-2024-001' });
    refresh();
    const [before, known] = [entered(), registered()];
    const cell = tableOf(owner, TAB, 'nominees').cell('id', 0);
    officer.paste(TAB, cell, [[typed]]);
    refresh();
    expect(entered()).toEqual(before);
    expect(registered()).toEqual(known);
    officer.paste(TAB, cell, [['']]);
    expect(office.ask(officer, 'nominee.identify').data.ids).toMatchObject([{ id: 'X01-2024-001' }]);
  },
);

test('S33 a text that is no ID, at a row that fits none, makes way for a new ID and stands nowhere else', () => {
  const { officer, owner, entered, refresh, registered } = district();
  pasteRows(officer, TAB, 'nominees', 5, [{ ...TYPED_FARMER, id: 'Trần Văn Tên', name: 'Người Mới' }]);
  refresh();
  expect(entered().map((row) => row.id)).toEqual(['X01-2024-001', 'X01-2024-002', 'X01-2024-003']);
  expect(registered().map((row) => row.id)).toEqual(['X01-2024-001', 'X01-2024-002', 'X01-2024-003']);
  owner.call('tick');
  expect(JSON.stringify(seeAll(owner, 'Nhật ký'))).not.toContain('Trần Văn Tên');
});

test('S34 merged cells: entering across them is refused with the place and the remedy, and works once they are taken apart', () => {
  const { office, owner, officer, entered, refresh } = district();
  const { cell, column, first } = tableOf(owner, TAB, 'nominees');
  const merge = `${cell('name', 2)}:${column('name')}${first + 3}`;
  expect(() => officer.merge(TAB, `${cell('followUpOn', 0)}:${cell('status', 0)}`)).toThrow(PROTECTED);
  officer.merge(TAB, merge);
  const before = office.host.snapshot();
  const refused = office.ask(officer, 'nominee.save', farmer({ name: 'Dưới Ô Gộp' }));
  expect(refused).toMatchObject({ ok: false, code: 'mergedCells' });
  expect(refused.message).toContain(merge);
  expect(refused.message).toMatch(/Hủy gộp/);
  expect(office.host.snapshot()).toEqual(before);
  expect(refresh()).toMatch(/Đã cập nhật/);
  officer.unmerge(TAB, merge);
  expect(office.ask(officer, 'nominee.save', farmer({ name: 'Dưới Ô Gộp' }))).toMatchObject({ ok: true });
  expect(entered().map((row) => row.name)).toContain('Dưới Ô Gộp');
});

test('S35 cells formatted as text keep dates and numbers as text: the row says what is wrong, and the frame laid again takes them anew', () => {
  const { office, owner, officer } = district();
  const { cell } = tableOf(owner, TAB, 'nominees');
  officer.format(TAB, cell('minutesDate', 0), '@');
  officer.type(TAB, cell('minutesDate', 0), '05/01/2024');
  expect(rowOf(owner, TAB, 'nominees', 0).verdict).not.toBe('Đủ điều kiện');
  expect(rowOf(owner, TAB, 'nominees', 0).failing).not.toBe('');
  owner.type(TAB, cell('note', 1), 'đứng ở trang này');
  office.click(MEND);
  officer.type(TAB, cell('minutesDate', 0), '05/01/2024');
  expect(rowOf(owner, TAB, 'nominees', 0).verdict).toBe('Đủ điều kiện');
});

test('S36 dropdowns and colours taken away harm no verdict, and laying the frame again brings them back', () => {
  const { office, owner, officer } = district();
  const { cell, first, column, last } = tableOf(owner, TAB, 'nominees');
  const before = sheetOf(office.host, TAB);
  officer.clearValidation(TAB, `${cell('movement', 0)}:${column('kind')}${last}`);
  expect(() => officer.clearConditional(TAB)).toThrow(PROTECTED);
  owner.clearConditional(TAB);
  officer.freeze(TAB, { rows: 1 });
  expect(rowOf(owner, TAB, 'nominees', 0).verdict).toBe('Đủ điều kiện');
  expect(sheetOf(office.host, TAB)?.conditional).toEqual([]);
  owner.type(TAB, `${column('note')}${first}`, 'đứng ở trang này');
  office.click(MEND);
  expect(sheetOf(office.host, TAB)?.conditional).toEqual(before?.conditional);
  expect([...(sheetOf(office.host, TAB)?.validations ?? [])].sort()).toEqual(
    [...(before?.validations ?? [])].sort(),
  );
});

describe('S37 find and replace', () => {
  test('by a unit reaches its own inputs alone; the register follows, what was accepted stays', () => {
    const { officer, owner, entered, refresh, registered } = district();
    officer.replace(null, 'Nguyễn', 'Lê');
    expect(entered().map((row) => row.name)).toEqual(['Lê Văn An', 'Hồ Thị Bé']);
    expect(registered()[0]?.name).toBe('Nguyễn Văn An');
    refresh();
    expect(registered()[0]?.name).toBe('Lê Văn An');
    expect(owner.see('Đơn vị', tableOf(owner, 'Đơn vị', 'units').cell('officer', 0))).toEqual([
      ['Nguyễn Thị Ánh'],
    ]);
  });

  test('by the owner over everything reaches the hidden keys: refused by name, and replacing back mends it', () => {
    const { office, owner, officer, entered } = district();
    const before = entered();
    owner.replace(TAB, 'minutesNumber', 'khoaBiDoi');
    expect(office.ask(officer, 'nominee.save', farmer())).toMatchObject({ ok: false, code: 'layoutBroken' });
    owner.replace(TAB, 'khoaBiDoi', 'minutesNumber');
    expect(entered()).toEqual(before);
    expect(office.ask(officer, 'nominee.save', farmer({ name: 'Sau Sửa' }))).toMatchObject({ ok: true });
  });
});

test('S38 a thousand rows pasted beyond the table are refused as a whole', () => {
  const { officer, clerk, entered, owner } = district();
  const before = entered();
  const start = tableOf(owner, TAB, 'nominees').cell('name', 0);
  const rows = Array.from({ length: 1000 }, (_, index) => [`Người ${index}`]);
  for (const person of [officer, clerk]) expect(() => person.paste(TAB, start, rows)).toThrow(PROTECTED);
  expect(entered()).toEqual(before);
});

test('S39 what is typed into the hidden columns of Hồ sơ stops no update and loses no row', () => {
  const { office, owner, clerk, officer, refresh, registered, entered } = district();
  office.ask(officer, 'nominee.submit', { id: 'X01-2024-001' });
  refresh();
  const before = entered();
  const table = tableOf(owner, 'Hồ sơ', 'register');
  for (const key of ['accepted', 'lastSeen', 'fingerprint', 'submittedAs'])
    clerk.paste('Hồ sơ', table.cell(key, 0), [['{ gõ bậy']]);
  expect(refresh()).toMatch(/Đã cập nhật/);
  expect(registered()).toHaveLength(2);
  expect(entered()).toEqual(before);
  expect(registered()[0]?.status).toMatch(/Đã nộp|Đã sửa sau khi nộp/);
});

test("S40 the unit's ID in its tab is the owner's alone; overtyped, entering goes on and laying the frame again puts it back", () => {
  const { office, owner, clerk, officer } = district();
  const cell = fieldCell(owner, TAB, 'unitId');
  for (const person of [clerk, officer]) expect(() => person.type(TAB, cell, 'X02')).toThrow(PROTECTED);
  owner.type(TAB, cell, 'X02');
  expect(office.ask(officer, 'nominee.save', farmer({ name: 'Vẫn Của Giác' }))).toMatchObject({
    ok: true,
    data: { id: 'X01-2024-003' },
  });
  owner.type(TAB, tableOf(owner, TAB, 'nominees').cell('note', 0), 'đứng ở trang này');
  office.click(MEND);
  expect(owner.see(TAB, cell)).toEqual([['X01']]);
});

test('S41 a protection taken away is named by the check and laid again by set-up', () => {
  const { office, owner, officer } = district();
  officer.removeProtection(TAB, 'gs:unit:X01:sheet');
  const stranger = office.editor('la@example.vn');
  const cell = tableOf(owner, TAB, 'nominees').cell('note', 5);
  stranger.type(TAB, cell, 'người lạ');
  expect(office.ask(owner, 'system.check').data.findings).toContainEqual(
    expect.objectContaining({ code: 'protections', level: 'bad', params: { count: 1, names: [TAB] } }),
  );
  office.click(MENU.setUp);
  expect(() => stranger.type(TAB, cell, 'lại vào')).toThrow(PROTECTED);
});

test("S41 a copy's protections are not taken for the original's", () => {
  const { office, owner } = district();
  owner.duplicateSheet(TAB);
  owner.removeProtection(TAB, 'gs:unit:X01:sheet');
  expect(office.ask(owner, 'system.check').data.findings).toContainEqual(
    expect.objectContaining({ code: 'protections', level: 'bad', params: { count: 1, names: [TAB] } }),
  );
});

test('S42 laying the frame again is the owner’s, and of our own tabs alone', () => {
  const { office, owner, clerk } = district();
  clerk.click(MEND);
  expect(office.said()).toContain('noivu@example.vn');
  owner.addSheet('Nháp của tôi', [['a']]);
  owner.type('Nháp của tôi', 'A2', 'b');
  office.click(MEND);
  expect(office.said()).toContain('không phải trang của Gương Sáng');
  expect(owner.see('Nháp của tôi', 'A1:A2')).toEqual([['a'], ['b']]);
});
