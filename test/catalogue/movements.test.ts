import { MOVEMENTS } from '../../src/catalogue/movements.ts';
import { NTVT } from '../../src/catalogue/terms.ts';

const PLAN_MOVEMENTS = MOVEMENTS.filter((movement) => movement.code !== NTVT);

test('the catalogue holds the 27 movements of the plan, and NTVT', () => {
  expect(PLAN_MOVEMENTS.map((movement) => movement.code)).toEqual(
    'NTM PCTT VNN VHCS CCHC CDS DN HT YT GD QPAN KN VHTT HCM XDD DVK SXKD TDDK HVN CCBGM CCBKT PN GD5K3S ND TNTN TTST TTXK'.split(
      ' ',
    ),
  );
  expect(MOVEMENTS).toHaveLength(28);
});

test('no two movements share a code, a name or a short name', () => {
  for (const key of ['code', 'name', 'short'] as const) {
    expect(new Set(MOVEMENTS.map((movement) => movement[key])).size).toBe(MOVEMENTS.length);
  }
});

test('the movements fall into the 19 groups of the plan, in order', () => {
  const groups = PLAN_MOVEMENTS.map((movement) => movement.group);
  expect([...new Set(groups)]).toEqual(Array.from({ length: 19 }, (_, i) => i + 1));
  expect(groups).toEqual([...groups].sort((a, b) => a - b));
});

test('the movements that the plan dates keep its years, and all others are open', () => {
  const windows = MOVEMENTS.filter((movement) => movement.fromYear !== null || movement.toYear !== null);
  expect(windows.map(({ code, fromYear, toYear }) => [code, fromYear, toYear])).toEqual([
    ['NTM', 2021, 2025],
    ['PCTT', 2021, 2025],
    ['VNN', 2021, 2025],
    ['VHCS', 2019, 2025],
    ['DN', 2022, 2030],
  ]);
});

test('names stand as the plan prints them, in NFC and with its quotation marks', () => {
  const name = (code: string) => MOVEMENTS.find((movement) => movement.code === code)?.name;
  expect(name('VNN')).toBe('“Chung tay vì người nghèo - Không để ai bị bỏ lại phía sau”');
  expect(name('DN')).toBe('“Doanh nghiệp Việt Nam hội nhập và Phát triển”');
  expect(name('VHTT')).toBe('Văn hoá, văn nghệ, thể dục, thể thao');
  expect(name('ND')).toBe('“Nông dân thi đua sản xuất kinh doanh giỏi”');
  for (const movement of MOVEMENTS) expect(movement.name).toBe(movement.name.normalize('NFC'));
});

test('short names fit a dropdown and hold nothing a formula takes for a wildcard or separator', () => {
  for (const { short } of MOVEMENTS) {
    expect(short).not.toMatch(/[*?~;]|^[=+\-@]/);
    expect(short.length).toBeLessThanOrEqual(45);
    expect(short).toBe(short.trim());
  }
});

test('every movement allows a kind, and says so where the choice is a default', () => {
  for (const { kinds, source } of MOVEMENTS) {
    expect(kinds.length).toBeGreaterThan(0);
    expect(new Set(kinds).size).toBe(kinds.length);
    if (kinds.length < 3) expect(source).toContain('mặc định');
  }
});
