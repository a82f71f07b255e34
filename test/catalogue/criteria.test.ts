import { CRITERIA } from '../../src/catalogue/criteria.ts';
import { MOVEMENTS } from '../../src/catalogue/movements.ts';
import { ALL, CHECKS, COMMON_TARGETS, KINDS, SLOT_COUNT } from '../../src/catalogue/terms.ts';
import { isIsoDate } from '../../src/domain/dates.ts';

const NUMERIC = ['atLeast', 'atMost', 'percentAtLeast', 'percentAtMost'];
const COMMON: readonly string[] = COMMON_TARGETS.map((target) => target.code);

function criteriaOf(movement: string) {
  return CRITERIA.filter((criterion) => criterion.movement === movement);
}

test('no two criteria judge the same cell for one movement and scope', () => {
  const places = CRITERIA.map(({ movement, target, scope }) => `${movement}|${target}|${scope}`);
  expect(new Set(places).size).toBe(places.length);
});

test('every criterion belongs to a movement of the catalogue, or to all of them', () => {
  const codes = new Set([ALL, ...MOVEMENTS.map((movement) => movement.code)]);
  for (const { movement } of CRITERIA) expect(codes).toContain(movement);
});

test('common targets are asked of every nominee, and numbered ones of one movement', () => {
  expect(criteriaOf(ALL).map((criterion) => criterion.target)).toEqual(COMMON);
  for (const { kinds } of criteriaOf(ALL)) expect(kinds).toEqual(KINDS.map((kind) => kind.code));
  const slots = Array.from({ length: SLOT_COUNT }, (_, i) => `c${i + 1}`);
  for (const { target } of CRITERIA.filter(({ movement }) => movement !== ALL))
    expect(slots).toContain(target);
});

test('every movement asks something of each kind it allows', () => {
  const unasked = MOVEMENTS.flatMap(({ code, kinds }) =>
    kinds
      .filter((kind) => !criteriaOf(code).some((criterion) => criterion.kinds.includes(kind)))
      .map((kind) => [code, kind]),
  );
  expect(unasked).toEqual([]);
});

test('every criterion names at least one kind', () => {
  for (const { kinds } of CRITERIA) expect(kinds.length).toBeGreaterThan(0);
});

test('thresholds fit their check', () => {
  for (const { check, threshold } of CRITERIA) {
    expect(CHECKS.map((known) => known.code)).toContain(check);
    if (NUMERIC.includes(check)) expect(typeof threshold).toBe('number');
    else if (check === 'oneOf') expect(typeof threshold).toBe('string');
    else expect(threshold).toBeNull();
    if (check.startsWith('percent')) {
      expect(threshold).toBeGreaterThanOrEqual(0);
      expect(threshold).toBeLessThanOrEqual(100);
    }
  }
});

test('lists are distinct trimmed values joined by a semicolon and a space', () => {
  for (const { check, threshold } of CRITERIA) {
    if (check !== 'oneOf' || typeof threshold !== 'string') continue;
    const options = threshold.split('; ');
    expect(options.length).toBeGreaterThan(1);
    expect(new Set(options).size).toBe(options.length);
    for (const option of options) expect(option).toMatch(/^[^;\s](?:[^;]*[^;\s])?$/);
  }
});

test('labels are one short line in NFC, and every row has a source', () => {
  for (const { label, source } of CRITERIA) {
    expect(label.length).toBeLessThanOrEqual(90);
    expect(label).toMatch(/^\S.*\S$/);
    expect(label).toBe(label.normalize('NFC'));
    expect(source).not.toBe('');
  }
});

test('dates in force are dates', () => {
  for (const { from, to } of CRITERIA) {
    for (const date of [from, to]) expect(date === null || isIsoDate(date)).toBe(true);
  }
});

test('a group counts eight items of the clean family, of which the one on a third child ends on 3 June 2025', () => {
  const group = criteriaOf('GD5K3S').filter((criterion) => criterion.necessity === 'group');
  expect(group.map((criterion) => criterion.target)).toEqual([
    'c1',
    'c2',
    'c3',
    'c4',
    'c5',
    'c6',
    'c7',
    'c8',
  ]);
  expect(group.filter((criterion) => criterion.to !== null).map(({ label, to }) => [label, to])).toEqual([
    ['Không sinh con thứ 3 trở lên', '2025-06-03'],
  ]);
});

test('a group minimum never exceeds the size of its group', () => {
  for (const { code, kinds, groupMinimum } of MOVEMENTS) {
    if (groupMinimum === null) continue;
    const group = criteriaOf(code).filter((criterion) => criterion.necessity === 'group');
    const sizes = kinds.map((kind) => group.filter((criterion) => criterion.kinds.includes(kind)).length);
    for (const size of sizes.filter((each) => each > 0)) expect(size).toBeGreaterThanOrEqual(groupMinimum);
    expect(Math.max(...sizes)).toBeGreaterThan(0);
  }
});

test('income of farmers is asked as a multiple of at least one and a half', () => {
  expect(criteriaOf('ND')).toEqual([
    expect.objectContaining({
      target: 'c1',
      check: 'atLeast',
      threshold: 1.5,
      source: 'QĐ 181-QĐ/HNDTW, 2024',
    }),
  ]);
});
