import type { Person } from '../../host/index.ts';
import { FARMER, GIAC, KA, laidOffice, OFFICE, type Office, SCHOOL, TYPED_FARMER } from './office.ts';
import { fieldCell, pasteRows, rowOf, tableOf, typeRow } from './tabs.ts';

const TAB = 'Xã Trà Giác';
const PROTECTED = /trying to edit a protected cell/;

let office: Office;
let officer: Person;
let clerk: Person;

beforeAll(() => {
  office = laidOffice([]);
  office.setting('officeEmails', OFFICE);
  office.host.share(OFFICE, 'editor');
  office.addUnits(GIAC, KA);
  officer = office.editor('giac@example.vn');
  clerk = office.editor(OFFICE);
});

const nominees = () => tableOf(officer, TAB, 'nominees');

test('an officer types into the inputs of the own tab, and the verdict stands there', () => {
  pasteRows(officer, TAB, 'nominees', 0, [TYPED_FARMER]);
  typeRow(officer, TAB, 'duties', 0, { year: '2024', planNumber: '12/KH-UBND' });
  expect(rowOf(officer, TAB, 'nominees', 0).verdict).toBe('Đủ điều kiện');
  expect(rowOf(officer, TAB, 'duties', 0).planNumber).toBe('12/KH-UBND');
});

test.each(['status', 'verdict', 'score', 'failing', 'meaning', 'duplicate', 'marks', 'bonus'])(
  'an officer cannot type into the formula column %s, in a row or in its anchor',
  (key) => {
    expect(() => officer.type(TAB, nominees().cell(key, 0), 'x')).toThrow(PROTECTED);
    expect(() => officer.type(TAB, nominees().cell(key, -1), 'x')).toThrow(PROTECTED);
  },
);

test('an officer cannot type into the hidden keys nor change which unit the tab is', () => {
  expect(() => officer.type(TAB, 'B1', 'x')).toThrow(PROTECTED);
  expect(() => officer.type(TAB, 'A5', 'x')).toThrow(PROTECTED);
  expect(() => officer.type(TAB, fieldCell(officer, TAB, 'unitId'), 'X02')).toThrow(PROTECTED);
});

test.each([
  'Xã Trà Ka',
  'Cấu hình',
  'Đơn vị',
  'Phong trào',
  'Tiêu chí',
  'Hồ sơ',
  'Tổng hợp 2024',
  'Báo cáo lãnh đạo 2024',
  'Hướng dẫn',
  'Lưu trữ',
  'Sổ nhắc hạn',
  'Nhật ký',
  'Việc đang làm',
])('an officer cannot type anywhere in the tab %s', (sheet) => {
  const { rows, columns } = sizeOf(sheet);
  for (const a1 of ['B4', `C${Math.min(8, rows)}`, `${columns}${rows}`])
    expect(() => officer.paste(sheet, a1, [['']])).toThrow(PROTECTED);
});

function sizeOf(sheet: string): { rows: number; columns: string } {
  const rows = officer.see(sheet, 'A:A').length;
  return { rows, columns: 'B' };
}

test('an officer cannot insert or delete rows, nor sort whole rows, of the own tab', () => {
  const { first, last, column } = nominees();
  expect(() => officer.insertRows(TAB, first + 1, 1)).toThrow(PROTECTED);
  expect(() => officer.deleteRows(TAB, first, 1)).toThrow(PROTECTED);
  expect(() => officer.sort(TAB, `B${first}:${column('duplicate')}${last}`, 3, true)).toThrow(PROTECTED);
});

test('an officer cannot delete, rename away or hide the evidence: tabs of others cannot be deleted', () => {
  expect(() => officer.deleteSheet('Xã Trà Ka')).toThrow(PROTECTED);
  expect(() => officer.deleteSheet('Hồ sơ')).toThrow(PROTECTED);
});

test('somebody with whom the file was shared, but no unit, can type nowhere', () => {
  const stranger = office.editor('la@example.vn');
  for (const sheet of [TAB, 'Cấu hình', 'Hồ sơ', 'Đơn vị', 'Tổng hợp 2024'])
    expect(() => stranger.paste(sheet, 'C9', [['']])).toThrow(PROTECTED);
});

test("the office edits the settings, the units, the catalogue, the register and the units' inputs", () => {
  clerk.type('Cấu hình', fieldCell(clerk, 'Cấu hình', 'signatoryName'), 'Trần Văn Ký');
  clerk.type('Đơn vị', tableOf(clerk, 'Đơn vị', 'units').cell('target', 0), '6');
  clerk.type('Phong trào', tableOf(clerk, 'Phong trào', 'movements').cell('leadAgency', 0), 'Phòng Kinh tế');
  clerk.type('Tiêu chí', tableOf(clerk, 'Tiêu chí', 'criteria').cell('source', 0), 'Hướng dẫn riêng');
  clerk.paste('Hồ sơ', tableOf(clerk, 'Hồ sơ', 'register').cell('reason', 3), [['']]);
  clerk.type(TAB, nominees().cell('note', 0), 'Đã xem');
  expect(rowOf(officer, TAB, 'nominees', 0).note).toBe('Đã xem');
});

test('nor can the office type into formula columns or keys', () => {
  expect(() => clerk.type(TAB, nominees().cell('verdict', 0), 'x')).toThrow(PROTECTED);
  expect(() =>
    clerk.type('Phong trào', tableOf(clerk, 'Phong trào', 'movements').cell('label', 0), 'x'),
  ).toThrow(PROTECTED);
  expect(() => clerk.type('Tiêu chí', 'B1', 'x')).toThrow(PROTECTED);
});

test('the office, which is not the owner, runs its commands: refresh, compile, preview, send', () => {
  office.host.clock.set('2024-03-24T09:00:00+07:00');
  for (const command of ['register.refresh', 'summary.compile', 'reminders.preview', 'reminders.send'])
    expect({ command, ...office.ask(clerk, command) }).toMatchObject({ command, ok: true });
  expect(office.host.outbox.length).toBeGreaterThan(0);
});

test('a save by the officer goes through the same protections', () => {
  expect(office.ask(officer, 'nominee.save', { fields: { ...FARMER, name: 'Hồ Thị Mai' } })).toMatchObject({
    ok: true,
    code: 'saved',
  });
});

test('an officer whose address leaves Đơn vị can no longer type after the next set-up, the new one can', () => {
  office.owner.type('Đơn vị', tableOf(office.owner, 'Đơn vị', 'units').cell('emails', 1), 'moi@example.vn');
  const fresh = office.editor('moi@example.vn');
  const former = office.editor('ka@example.vn');
  office.setUp();
  const cell = tableOf(fresh, 'Xã Trà Ka', 'nominees').cell('name', 0);
  expect(() => former.type('Xã Trà Ka', cell, 'Nguyễn Văn Cũ')).toThrow(PROTECTED);
  fresh.type('Xã Trà Ka', cell, 'Nguyễn Văn Mới');
  expect(rowOf(fresh, 'Xã Trà Ka', 'nominees', 0).name).toBe('Nguyễn Văn Mới');
});

test('an officer with whom the file is shared only after the unit was laid can type after the next set-up', () => {
  office.list(SCHOOL);
  office.setUp();
  const late = office.editor('truong@example.vn');
  office.setUp();
  late.type('Trường Trà My', tableOf(late, 'Trường Trà My', 'nominees').cell('name', 0), 'Lê Thị Sau');
  expect(rowOf(late, 'Trường Trà My', 'nominees', 0).name).toBe('Lê Thị Sau');
});
