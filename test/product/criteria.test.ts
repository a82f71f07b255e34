import type { Person } from '../../host/index.ts';
import { FARMER, GIAC, laidOffice, type Office, SCHOOL, TYPED_FARMER } from './office.ts';
import { type Cells, pasteRows, rowOf, rowsOf, tableOf } from './tabs.ts';

const TAB = 'Xã Trà Giác';
let office: Office;
let officer: Person;

beforeAll(() => {
  office = laidOffice([GIAC, SCHOOL]);
  officer = office.editor('giac@example.vn');
  pasteRows(officer, TAB, 'nominees', 0, [TYPED_FARMER]);
  pasteRows(office.owner, 'Trường Trà My', 'nominees', 0, [TYPED_FARMER]);
});

const VERDICT = {
  eligible: 'Đủ điều kiện',
  ineligible: 'Chưa đủ điều kiện',
  incomplete: 'Thiếu thông tin',
} as const;

/** The sheet's verdict on the first nominee, after seeing that the domain's is the same. */
function verdict(unit = 'X01', sheet = TAB): string {
  const shown = rowOf(officer, sheet, 'nominees', 0);
  const [listed] = office.ask(office.owner, 'unit.home', { unit }).data.nominees;
  expect(VERDICT[listed.verdict as keyof typeof VERDICT]).toBe(shown.verdict);
  expect(`${listed.passed}/${listed.total}${listed.bonus > 0 ? ` +${listed.bonus}` : ''}`).toBe(shown.score);
  return shown.verdict ?? '';
}

/** The row of Tiêu chí that matches, from 0. */
function criterionAt(match: Cells): number {
  const found = rowsOf(office.owner, 'Tiêu chí', 'criteria', ['movement']).find(({ cells }) =>
    Object.entries(match).every(([key, text]) => cells[key] === text),
  );
  if (found === undefined) throw new Error('no such criterion');
  return found.index;
}
function change(sheet: string, block: string, index: number, cells: Cells): void {
  const table = tableOf(office.owner, sheet, block);
  for (const [key, text] of Object.entries(cells))
    office.owner.paste(sheet, table.cell(key, index), [[text]]);
}
const nextCriterion = (): number => rowsOf(office.owner, 'Tiêu chí', 'criteria', ['movement']).length;
const movementAt = (code: string): number =>
  rowsOf(office.owner, 'Phong trào', 'movements', ['code']).find(({ cells }) => cells.code === code)?.index ??
  -1;

test("a threshold edited in Tiêu chí changes the formula's verdict and the sidebar's at once", () => {
  expect(verdict()).toBe('Đủ điều kiện');
  const at = criterionAt({ movement: 'ND', target: 'TC1' });
  change('Tiêu chí', 'criteria', at, { threshold: '2,5' });
  expect(verdict()).toBe('Chưa đủ điều kiện');
  expect(rowOf(officer, TAB, 'nominees', 0).failing).toMatch(/✗ TC1\. Thu nhập/);
  change('Tiêu chí', 'criteria', at, { threshold: '1,5' });
  expect(verdict()).toBe('Đủ điều kiện');
});

test('a criterion added in Tiêu chí is asked of every unit, with its own words', () => {
  const at = nextCriterion();
  change('Tiêu chí', 'criteria', at, {
    movement: 'ND',
    target: 'TC7',
    kindCN: 'Có',
    check: 'Tỷ lệ % không nhỏ hơn',
    threshold: '80',
    necessity: 'Bắt buộc',
    label: 'Tỷ lệ hộ tham gia từ 80%',
  });
  expect(verdict()).toBe('Thiếu thông tin');
  expect(verdict('T01', 'Trường Trà My')).toBe('Thiếu thông tin');
  expect(rowOf(officer, TAB, 'nominees', 0).failing).toContain('… TC7. Tỷ lệ hộ tham gia từ 80%');
  const cell = tableOf(officer, TAB, 'nominees').cell('c7', 0);
  officer.type(TAB, cell, '79');
  expect(verdict()).toBe('Chưa đủ điều kiện');
  officer.type(TAB, cell, '80%');
  expect(verdict()).toBe('Đủ điều kiện');
  expect(rowOf(officer, TAB, 'nominees', 0).meaning).toContain('✓ TC7. Tỷ lệ hộ tham gia');
  change('Tiêu chí', 'criteria', at, { necessity: 'Cộng điểm' });
  expect(verdict()).toBe('Đủ điều kiện');
  expect(rowOf(officer, TAB, 'nominees', 0).score).toBe('10/10 +1');
  expect(verdict('T01', 'Trường Trà My')).toBe('Đủ điều kiện');
});

test("a unit's own criterion comes before its bloc's, the bloc's before the general one", () => {
  const scoped = (scope: string, threshold: string): Cells => ({
    movement: 'ND',
    target: 'TC1',
    scope,
    kindCN: 'Có',
    check: 'Số không nhỏ hơn',
    threshold,
    necessity: 'Bắt buộc',
    label: `Của ${scope}`,
  });
  const at = nextCriterion();
  change('Tiêu chí', 'criteria', at, scoped('Khối xã, thị trấn', '3'));
  expect(verdict()).toBe('Chưa đủ điều kiện');
  expect(rowOf(officer, TAB, 'nominees', 0).failing).toContain('Của Khối xã, thị trấn');
  expect(verdict('T01', 'Trường Trà My')).toBe('Đủ điều kiện');
  change('Tiêu chí', 'criteria', at + 1, scoped('X01', '1'));
  expect(verdict()).toBe('Đủ điều kiện');
  expect(rowOf(officer, TAB, 'nominees', 0).meaning).toContain('✓ TC1. Của X01');
});

test("a unit's own criterion that does not ask of this kind leaves the bloc's in force", () => {
  const own = criterionAt({ movement: 'ND', target: 'TC1', scope: 'X01' });
  change('Tiêu chí', 'criteria', own, { kindCN: '', kindHGD: 'Có' });
  expect(verdict()).toBe('Chưa đủ điều kiện');
  change('Tiêu chí', 'criteria', own, { kindCN: 'Có', kindHGD: '' });
  expect(verdict()).toBe('Đủ điều kiện');
});

test("a movement's short name edited in Phong trào changes the dropdown; rows under the old name say so in both", () => {
  const { owner } = office;
  const at = movementAt('ND');
  change('Phong trào', 'movements', at, { short: 'Nông dân giỏi' });
  expect(rowOf(owner, 'Phong trào', 'movements', at).label).toBe('ND – Nông dân giỏi');
  expect(verdict()).toBe('Chưa đủ điều kiện');
  const cell = tableOf(officer, TAB, 'nominees').cell('movement', 0);
  expect(() => officer.type(TAB, cell, 'ND – Nông dân sản xuất kinh doanh giỏi')).toThrow(/data validation/);
  officer.type(TAB, cell, 'ND – Nông dân giỏi');
  expect(verdict()).toBe('Đủ điều kiện');
});

test('a movement switched off leaves the dropdown, the formulas and the sidebar alike; on again it is back', () => {
  const at = movementAt('ND');
  change('Phong trào', 'movements', at, { on: 'Không' });
  expect(rowOf(office.owner, 'Phong trào', 'movements', at).label).toBe('');
  expect(verdict()).toBe('Chưa đủ điều kiện');
  const cell = tableOf(officer, TAB, 'nominees').cell('movement', 1);
  expect(() => officer.type(TAB, cell, 'ND – Nông dân giỏi')).toThrow(/data validation/);
  change('Phong trào', 'movements', at, { on: 'Có' });
  expect(verdict()).toBe('Đủ điều kiện');
});

test("a movement of the office's own is one row: it can be chosen, judged and saved", () => {
  const at = rowsOf(office.owner, 'Phong trào', 'movements', ['code']).length;
  change('Phong trào', 'movements', at, {
    code: 'MOI',
    name: 'Phong trào mới',
    short: 'Mới',
    kindCN: 'Có',
    on: 'Có',
    fromYear: '2024',
  });
  const reply = office.ask(officer, 'nominee.save', {
    fields: { ...FARMER, movement: 'MOI', name: 'Hồ Thị Mới' },
  });
  expect(reply).toMatchObject({ ok: true, data: { verdict: 'eligible' } });
  expect(rowOf(officer, TAB, 'nominees', 1)).toMatchObject({
    movement: 'MOI – Mới',
    verdict: 'Đủ điều kiện',
  });
});

test('a period moved in Cấu hình moves what lies inside it', () => {
  change('Cấu hình', 'years', 0, { from: '06/01/2024' });
  expect(verdict()).toBe('Chưa đủ điều kiện');
  expect(rowOf(officer, TAB, 'nominees', 0).failing).toContain('✗ Biên bản suy tôn lập trong kỳ báo cáo');
  change('Cấu hình', 'years', 0, { from: '01/01/2024' });
  expect(verdict()).toBe('Đủ điều kiện');
});

test('a year closed in Cấu hình is open for nobody', () => {
  change('Cấu hình', 'years', 0, { open: 'Không' });
  expect(verdict()).toBe('Chưa đủ điều kiện');
  change('Cấu hình', 'years', 0, { open: 'Có' });
  expect(verdict()).toBe('Đủ điều kiện');
});
