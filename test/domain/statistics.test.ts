import fc from 'fast-check';
import { AWARD_TYPES } from '../../src/catalogue/awards.ts';
import { type AwardCounts, type AwardDecision, awardStatistics } from '../../src/domain/statistics.ts';
import { statistics as en } from '../../src/messages/en/statistics.ts';
import { statistics as vi } from '../../src/messages/vi/statistics.ts';
import { statisticsLines } from '../../src/workbook/bodies/statistics.ts';
import { SUMMARY_WIDTH } from '../../src/workbook/bodies/summary.ts';

const YEAR = { from: '2024-01-01', to: '2024-12-31' };
const decision: AwardDecision = {
  form: 'GKH',
  formName: 'Giấy khen huyện',
  level: 'huyện',
  type: 'Chuyên đề',
  kind: 'CN',
  directWorker: false,
  decidedOn: '2024-06-01',
};
const of = (...others: readonly Partial<AwardDecision>[]): AwardDecision[] =>
  others.map((other) => ({ ...decision, ...other }));

test('counts each form by type: collectives, households, persons, direct workers among the persons', () => {
  const stats = awardStatistics(
    of(
      { kind: 'TT', directWorker: true },
      { directWorker: true },
      {},
      { kind: 'HGD', type: 'Đột xuất' },
      { form: 'LDTT', formName: 'Lao động tiên tiến', type: 'Thường xuyên', directWorker: true },
    ),
    YEAR,
  );
  expect(stats.rows).toHaveLength(2 * AWARD_TYPES.length);
  expect(stats.rows.find((row) => row.form === 'GKH' && row.type === 'Chuyên đề')).toMatchObject({
    collectives: 1,
    households: 0,
    persons: 2,
    directWorkers: 1,
    total: 3,
  });
  expect(stats.rows.find((row) => row.form === 'LDTT' && row.type === 'Đột xuất')?.total).toBe(0);
  expect(stats.totals).toMatchObject({
    collectives: 1,
    households: 1,
    persons: 3,
    directWorkers: 2,
    total: 5,
  });
});

test('counts by the day of the decision, the first and the last day of the period included', () => {
  const days = ['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01', null];
  const stats = awardStatistics(of(...days.map((decidedOn) => ({ decidedOn }))), YEAR);
  expect(stats.totals.total).toBe(2);
  expect(stats.undated).toBe(1);
});

test('a line that names neither type nor kind is counted apart, not lost', () => {
  const stats = awardStatistics(of({ type: '', kind: null }), YEAR);
  expect(stats.rows.filter((row) => row.type === '')).toMatchObject([{ unknown: 1, persons: 0, total: 1 }]);
  expect(stats.totals.total).toBe(1);
});

test('rows and types add up to the totals, whatever was decided', () => {
  const sum = (counts: readonly AwardCounts[], key: keyof AwardCounts): number =>
    counts.reduce((total, each) => total + each[key], 0);
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          form: fc.constantFrom('GKH', 'GKX', ''),
          formName: fc.constantFrom('Giấy khen', 'Bằng khen'),
          level: fc.constant('huyện'),
          type: fc.constantFrom(...AWARD_TYPES, '' as const),
          kind: fc.constantFrom('TT' as const, 'CN' as const, 'HGD' as const, null),
          directWorker: fc.boolean(),
          decidedOn: fc.constantFrom('2023-05-05', '2024-05-05', null),
        }),
      ),
      (decisions) => {
        const { rows, byType, totals } = awardStatistics(decisions, YEAR);
        for (const key of ['collectives', 'households', 'persons', 'directWorkers', 'total'] as const) {
          expect(sum(rows, key)).toBe(totals[key]);
          expect(sum(byType, key)).toBe(totals[key]);
        }
        expect(totals.collectives + totals.households + totals.persons + totals.unknown).toBe(totals.total);
        expect(totals.total).toBe(decisions.filter((each) => each.decidedOn === '2024-05-05').length);
      },
    ),
  );
});

test('the table on the sheet is flat, fits the summary, and ends with the totals', () => {
  const stats = awardStatistics(of({}, { kind: 'TT' }), YEAR);
  const lines = statisticsLines(stats, vi);
  const head = lines.find((each) => each.look === 'head')?.cells ?? [];
  expect(head).toEqual([
    'STT',
    'Hình thức khen thưởng',
    'Cấp',
    'Loại khen thưởng',
    'Tập thể',
    'Hộ gia đình',
    'Cá nhân',
    'Trong đó: người trực tiếp lao động',
    'Cộng',
  ]);
  const rows = lines.filter((each) => each.look === 'line').map((each) => each.cells);
  expect(rows).toEqual([
    [1, 'Giấy khen huyện', 'huyện', 'Thường xuyên', 0, 0, 0, 0, 0],
    [2, 'Giấy khen huyện', 'huyện', 'Chuyên đề', 1, 0, 1, 0, 2],
    [3, 'Giấy khen huyện', 'huyện', 'Đột xuất', 0, 0, 0, 0, 0],
  ]);
  expect(lines.at(-1)).toMatchObject({ look: 'total', cells: ['', 'Tổng cộng', '', '', 1, 0, 1, 0, 2] });
  expect(Math.max(...lines.map((each) => each.cells.length))).toBeLessThanOrEqual(SUMMARY_WIDTH);
});

test.each([
  ['Vietnamese', vi, /01\/01\/2024 đến 31\/12\/2024/, /Chưa có quyết định/, /1 trường hợp .* chưa ghi ngày/],
  ['English', en, /01\/01\/2024 to 31\/12\/2024/, /No decision/, /1 decision not counted/],
] as const)(
  'a year without decisions says so in %s, and names what it could not count',
  (_name, words, period, none, undated) => {
    const said = statisticsLines(awardStatistics(of({ decidedOn: null }), YEAR), words)
      .map((each) => each.cells.join(' '))
      .join('\n');
    for (const text of [period, none, undated]) expect(said).toMatch(text);
  },
);
