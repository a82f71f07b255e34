import fc from 'fast-check';
import { STATUSES } from '../../src/catalogue/terms.ts';
import {
  compilePeriod,
  PERIOD_COUNTS,
  type PeriodAward,
  type PeriodCounts,
  type PeriodInput,
  type PeriodRow,
} from '../../src/domain/period.ts';

const END = '2025-06-30';
const UNITS = [
  { id: 'TT', name: 'Thị trấn Trà My', to: END, successor: 'TM' },
  { id: 'TK', name: 'Xã Trà Ka', to: END, successor: 'TM' },
  { id: 'TM', name: 'Xã Trà My', to: null, successor: null },
  { id: 'L1', name: 'Vòng Một', to: END, successor: 'L2' },
  { id: 'L2', name: 'Vòng Hai', to: END, successor: 'L1' },
];
const row = (other: Partial<PeriodRow>): PeriodRow => ({
  id: 'X',
  unit: 'TT',
  year: 2024,
  movement: 'ND',
  verdict: 'eligible',
  status: 'Đủ điều kiện',
  submitted: true,
  carried: false,
  published: false,
  replicated: false,
  households: 0,
  ...other,
});
const input = (other: Partial<PeriodInput>): PeriodInput => ({
  from: 2022,
  to: 2025,
  today: '2025-12-01',
  rows: [],
  awards: [],
  filings: [],
  units: UNITS,
  movements: [{ code: 'NTM' }, { code: 'ND' }],
  ...other,
});
const named = (lines: readonly (PeriodCounts & { name: string })[]) =>
  lines.map(({ name, nominees }) => [name, nominees]);

test('history stays with the old unit in the first way, and goes to its successor in the second', () => {
  const rows = [
    row({ id: '1' }),
    row({ id: '2', unit: 'TK' }),
    row({ id: '3', unit: 'TM', year: 2025 }),
    row({ id: '4', unit: 'TK', year: 2023 }),
  ];
  const after = compilePeriod(input({ rows }));
  expect(named(after.asTheyWere)).toEqual([
    ['Thị trấn Trà My', 1],
    ['Xã Trà Ka', 2],
    ['Xã Trà My', 1],
  ]);
  expect(after.asTheyAre).toHaveLength(1);
  expect(after.asTheyAre[0]).toMatchObject({
    unit: 'TM',
    nominees: 4,
    of: ['Thị trấn Trà My', 'Xã Trà Ka'],
  });
  const before = compilePeriod(input({ rows, today: END }));
  expect(before.asTheyAre).toEqual(before.asTheyWere);
});

test('a row counts once by what became of it, a removed one not at all, one outside the period neither', () => {
  const { totals, byYear } = compilePeriod(
    input({
      rows: [
        row({ id: '1', status: 'Đã khen', published: true, replicated: true, households: 12 }),
        row({ id: '2', status: 'Nháp', submitted: false, verdict: 'incomplete', carried: true, year: 2025 }),
        row({ id: '3', status: 'Đã gỡ' }),
        row({ id: '4', year: 2021 }),
        row({ id: '5', year: 2026 }),
      ],
    }),
  );
  expect(totals).toEqual({
    nominees: 2,
    carried: 1,
    submitted: 1,
    eligible: 1,
    rewarded: 1,
    published: 1,
    replicated: 1,
    households: 12,
    money: 0,
    unknownMoney: 0,
  });
  expect(byYear.map(({ year, nominees }) => [year, nominees])).toEqual([
    [2022, 0],
    [2023, 0],
    [2024, 1],
    [2025, 1],
  ]);
});

test("money follows its nominee's unit and year; a decision makes a rewarded nominee; unknown money is counted as such", () => {
  const award = (other: Partial<PeriodAward>): PeriodAward => ({
    id: '1',
    unit: 'TM',
    year: 2025,
    movement: 'NTM',
    money: 720_000,
    ...other,
  });
  const { totals, byYear, byMovement } = compilePeriod(
    input({
      rows: [row({ id: '1' })],
      awards: [award({}), award({ id: 'gone', money: null }), award({ id: 'old', year: 2019 })],
    }),
  );
  expect(totals).toMatchObject({ nominees: 1, rewarded: 1, money: 720_000, unknownMoney: 1 });
  expect(byYear.find(({ year }) => year === 2024)).toMatchObject({ money: 720_000, unknownMoney: 0 });
  expect(byYear.find(({ year }) => year === 2025)).toMatchObject({ money: 0, unknownMoney: 1 });
  expect(byMovement.map(({ movement, money }) => [movement, money])).toEqual([
    ['NTM', 0],
    ['ND', 720_000],
  ]);
});

test('plans, launches and money of the units add up by year', () => {
  const filing = {
    year: 2024,
    planned: true,
    reported: false,
    launches: 2,
    commitment: 3,
    proposed: 10,
    approved: 8,
    spent: 5,
  };
  const { works } = compilePeriod(
    input({ filings: [filing, { ...filing, reported: true }, { ...filing, year: 2019 }] }),
  );
  expect(works[2]).toEqual({
    year: 2024,
    plans: 2,
    reports: 1,
    launches: 4,
    commitment: 6,
    proposed: 20,
    approved: 16,
    spent: 10,
  });
  expect(works[3]).toMatchObject({ plans: 0, spent: 0 });
});

test('a movement that the catalogue no longer has keeps its line, and so does a unit that is not listed', () => {
  const period = compilePeriod(input({ rows: [row({ movement: 'CU', unit: 'XOA' })] }));
  expect(period.byMovement.map((each) => each.movement)).toEqual(['CU']);
  expect(named(period.asTheyWere)).toEqual([['XOA', 1]]);
});

const unitIds = fc.constantFrom(...UNITS.map((unit) => unit.id), 'XOA', '');
const anyRow = fc.record({
  id: fc.uuid(),
  unit: unitIds,
  year: fc.integer({ min: 2020, max: 2027 }),
  movement: fc.constantFrom('ND', 'NTM', 'CU', ''),
  verdict: fc.constantFrom('eligible' as const, 'ineligible' as const, 'incomplete' as const),
  status: fc.constantFrom(...STATUSES),
  submitted: fc.boolean(),
  carried: fc.boolean(),
  published: fc.boolean(),
  replicated: fc.boolean(),
  households: fc.nat(50),
});
const anyAward = fc.record({
  id: fc.uuid(),
  unit: unitIds,
  year: fc.integer({ min: 2020, max: 2027 }),
  movement: fc.constantFrom('ND', 'CU'),
  money: fc.option(fc.nat(2_000_000)),
});

test('whatever the rows: years, movements and units, counted either way, sum to the same totals', () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { maxLength: 40 }),
      fc.array(anyAward, { maxLength: 10 }),
      fc.constantFrom('2024-01-01', '2025-06-30', '2025-07-01'),
      (rows, awards, today) => {
        const period = compilePeriod(input({ rows, awards, today }));
        const tables = [period.byYear, period.byMovement, period.asTheyWere, period.asTheyAre];
        for (const lines of tables)
          for (const key of PERIOD_COUNTS)
            expect(lines.reduce((sum, each) => sum + each[key], 0)).toBe(period.totals[key]);
      },
    ),
  );
});
