import { rowOf, rowsOf, tableOf } from '../tabs.ts';
import { district, farmer, MEND, PROTECTED, TAB } from './district.ts';

test('S10 a header overtyped changes nothing but the header, and laying the frame again brings it back', () => {
  const { office, owner, officer } = district();
  const cell = tableOf(owner, TAB, 'nominees').cell('name', -2);
  const header = owner.see(TAB, cell)[0]?.[0];
  officer.type(TAB, cell, 'HỌ TÊN GÌ ĐÓ');
  expect(office.ask(officer, 'nominee.save', farmer({ name: 'Tiêu Đề Lạ' }))).toMatchObject({ ok: true });
  expect(rowOf(owner, TAB, 'nominees', 2).name).toBe('Tiêu Đề Lạ');
  office.ask(owner, 'unit.open', { unit: 'X01' });
  owner.type(TAB, cell, 'lại khác');
  office.click(MEND);
  expect(office.said()).toContain(TAB);
  expect(owner.see(TAB, cell)[0]?.[0]).toBe(header);
  expect(rowOf(owner, TAB, 'nominees', 2).name).toBe('Tiêu Đề Lạ');
});

test('S11 columns moved by the owner keep their meaning; nobody else can move them', () => {
  const { office, owner, clerk, officer } = district();
  const table = tableOf(owner, TAB, 'nominees');
  expect(() => officer.moveColumns(TAB, table.number('note'), 1, table.number('year'))).toThrow(PROTECTED);
  expect(() => clerk.moveColumns(TAB, table.number('note'), 1, table.number('year'))).toThrow(PROTECTED);
  owner.moveColumns(TAB, table.number('achievement'), 1, table.number('year'));
  expect(office.ask(officer, 'nominee.save', farmer({ name: 'Cột Đã Kéo' }))).toMatchObject({ ok: true });
  expect(rowOf(owner, TAB, 'nominees', 2)).toMatchObject({ name: 'Cột Đã Kéo', verdict: 'Đủ điều kiện' });
  office.setUp();
  expect(rowOf(owner, TAB, 'nominees', 2)).toMatchObject({ name: 'Cột Đã Kéo', verdict: 'Đủ điều kiện' });
});

test('S12 a column of one’s own between the others is left alone; units cannot insert any', () => {
  const { office, owner, officer } = district();
  const at = tableOf(owner, TAB, 'nominees').number('kind');
  expect(() => officer.insertColumns(TAB, at, 1)).toThrow(PROTECTED);
  owner.insertColumns(TAB, at, 1);
  const { first } = tableOf(owner, TAB, 'nominees');
  const own = `${String.fromCharCode(64 + at)}${first}`;
  owner.paste(TAB, own, [['ghi riêng']]);
  expect(
    office.ask(officer, 'nominee.save', { id: 'X01-2024-001', fields: { kind: 'Hộ gia đình' } }),
  ).toMatchObject({ ok: true });
  expect(owner.see(TAB, own)).toEqual([['ghi riêng']]);
});

test('S13 an input column deleted: its tab is refused with the remedy, nothing is written, the others go on', () => {
  const { office, owner, officer, registered } = district();
  const known = registered();
  owner.deleteColumns(TAB, tableOf(owner, TAB, 'nominees').number('address'), 1);
  const before = office.host.snapshot();
  const refused = office.ask(officer, 'nominee.save', farmer());
  expect(refused).toMatchObject({ ok: false, code: 'layoutBroken' });
  expect(refused.message).toContain(TAB);
  expect(refused.message).toMatch(/[Hh]oàn tác|Nhật ký phiên bản/);
  expect(office.host.snapshot()).toEqual(before);
  const ka = office.editor('ka@example.vn');
  expect(office.ask(ka, 'nominee.save', farmer({ name: 'Xã Khác' }))).toMatchObject({ ok: true });
  expect(registered()).toEqual(known);
});

describe('S14 the hidden key rows and the hidden first column', () => {
  test('are the owner’s alone', () => {
    const { clerk, officer } = district();
    for (const person of [clerk, officer]) {
      expect(() => person.deleteRows(TAB, 5, 1)).toThrow(PROTECTED);
      expect(() => person.clear(TAB, 'A1:A5')).toThrow(PROTECTED);
      expect(() => person.deleteColumns(TAB, 1, 1)).toThrow(PROTECTED);
    }
  });

  test.each(['a key row deleted', 'the first column deleted', 'the keys emptied'])(
    '%s: refused by name with the remedy, nothing is written, Hồ sơ keeps its rows',
    (act) => {
      const { office, owner, officer, registered } = district();
      const known = registered();
      if (act === 'a key row deleted') owner.deleteRows(TAB, 5, 1);
      if (act === 'the first column deleted') owner.deleteColumns(TAB, 1, 1);
      if (act === 'the keys emptied') owner.clear(TAB, 'B1:Z5');
      const before = office.host.snapshot();
      const refused = office.ask(officer, 'nominee.save', farmer());
      expect(refused).toMatchObject({ ok: false, code: 'layoutBroken' });
      expect(refused.message).toContain(TAB);
      expect(office.host.snapshot()).toEqual(before);
      office.ask(owner, 'register.refresh');
      expect(registered()).toEqual(known);
    },
  );
});

test('S15 an anchor of formulas overwritten or deleted: verdicts go, entering goes on, laying the frame again brings them back', () => {
  const { office, owner, officer, clerk } = district();
  const table = tableOf(owner, TAB, 'nominees');
  expect(() => clerk.clear(TAB, table.cell('verdict', -1))).toThrow(PROTECTED);
  owner.clear(TAB, table.cell('verdict', -1));
  expect(rowOf(owner, TAB, 'nominees', 0).verdict).toBe('');
  expect(office.ask(officer, 'unit.home').data.nominees[0]).toMatchObject({ verdict: 'eligible' });
  office.ask(owner, 'unit.open', { unit: 'X01' });
  owner.type(TAB, table.cell('note', 0), 'đứng ở trang này');
  office.click(MEND);
  expect(rowOf(owner, TAB, 'nominees', 0)).toMatchObject({
    verdict: 'Đủ điều kiện',
    note: 'đứng ở trang này',
  });
  expect(rowsOf(owner, TAB, 'nominees', ['name'])).toHaveLength(2);
});
