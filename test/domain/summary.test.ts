import fc from 'fast-check';
import { vietnameseNameOrder } from '../../src/domain/names.ts';
import { NO_PLAN } from '../../src/domain/plans.ts';
import { type SummaryRow, summarise } from '../../src/domain/summary.ts';
import { toRoman } from '../../src/domain/summaryLines.ts';
import type { Counts, Line } from '../../src/domain/tallies.ts';
import { input, row, rowsOf, units } from './summaryRows.ts';

/** The same figures by the slow way: one filter per figure. */
function countNaively(all: readonly SummaryRow[], filter: (row: SummaryRow) => boolean): Line {
  const kept = all.filter((one) => one.status !== 'Đã gỡ' && filter(one));
  const rows = kept.filter((one) => one.year === 2024);
  const lastYear = kept.filter((one) => one.year === 2023).length;
  const having = (test: (row: SummaryRow) => boolean) => rows.filter(test).length;
  const change = rows.length - lastYear;
  return {
    nominees: rows.length,
    registered: having((one) => one.stage !== null && one.stage !== 'Phát hiện'),
    proposed: having((one) => one.submitted),
    eligible: having((one) => one.verdict === 'eligible'),
    ineligible: having((one) => one.verdict === 'ineligible'),
    incomplete: having((one) => one.verdict === 'incomplete'),
    rewarded: having((one) => one.status === 'Đã khen'),
    effective: having((one) => ['Tuyên truyền', 'Nhân rộng', 'Theo dõi'].includes(one.stage ?? '')),
    published: having((one) => (one.channels ?? []).length > 0),
    replicated: having((one) => one.replicated === true),
    households: rows.reduce((sum, one) => sum + (one.households ?? 0), 0),
    directWorkers: having((one) => one.directWorker),
    lastYear,
    change,
    changePercent: lastYear === 0 ? null : (change / lastYear) * 100,
  };
}

function sumOf(lines: readonly Counts[], key: keyof Counts): number {
  return lines.reduce((sum, line) => sum + line[key], 0);
}

test('every line recounts from the rows', () => {
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const summary = summarise({ ...input, rows });
      expect(summary.totals).toMatchObject(countNaively(rows, () => true));
      for (const line of summary.byKind) {
        expect(line).toMatchObject(countNaively(rows, (one) => one.kind === line.kind));
      }
      for (const { movement, byKind, ...line } of summary.byMovement) {
        expect(line).toEqual(countNaively(rows, (one) => one.movement === movement));
        for (const { kind, ...part } of byKind) {
          expect(part).toEqual(countNaively(rows, (one) => one.movement === movement && one.kind === kind));
        }
      }
      for (const line of summary.byBloc.flatMap((bloc) => bloc.units)) {
        expect(line).toMatchObject(countNaively(rows, (one) => one.unit === line.unit));
      }
      for (const { stage, nominees } of summary.byStage) {
        expect(nominees).toBe(countNaively(rows, (one) => one.stage === stage).nominees);
      }
    }),
  );
});

test('parts add up to their totals in every column', () => {
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const { totals, byKind, byMovement, byBloc, byStage } = summarise({ ...input, rows });
      const keys = Object.keys(countNaively([], () => true)) as (keyof Line)[];
      for (const key of keys.filter((one): one is keyof Counts => one !== 'changePercent')) {
        expect(sumOf(byMovement, key)).toBe(totals[key]);
        expect(sumOf(byKind, key)).toBe(totals[key]);
        expect(sumOf(byBloc, key)).toBe(totals[key]);
        for (const bloc of byBloc) expect(sumOf(bloc.units, key)).toBe(bloc[key]);
        for (const movement of byMovement) expect(sumOf(movement.byKind, key)).toBe(movement[key]);
      }
      expect(totals.eligible + totals.ineligible + totals.incomplete).toBe(totals.nominees);
      expect(byStage.reduce((sum, line) => sum + line.nominees, 0)).toBe(totals.nominees);
    }),
  );
});

test('the order of rows changes nothing but ties among exemplars', () => {
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const forth = summarise({ ...input, rows });
      const back = summarise({ ...input, rows: [...rows].reverse() });
      expect(back.totals).toEqual(forth.totals);
      expect(back.exemplars.map(({ name, points }) => [name, points])).toEqual(
        forth.exemplars.map(({ name, points }) => [name, points]),
      );
    }),
  );
});

test('exemplars are the first eligible ones: rewarded before accepted before submitted, then by points and name', () => {
  fc.assert(
    fc.property(rowsOf, fc.nat(8), (drawn, exemplarLimit) => {
      const rows = drawn.map((one, i) =>
        i % 3 === 0 ? one : { ...one, year: 2024, verdict: 'eligible' as const },
      );
      const compareNames = vietnameseNameOrder();
      const withheld = ['Đã gỡ', 'Tạm dừng', 'Không đủ điều kiện', 'Trả lại'];
      const order = ['Đã khen', 'Đề nghị khen', 'Đủ điều kiện', 'Đã nộp'];
      const rank = ({ status }: SummaryRow) =>
        (order.indexOf(status) + order.length + 1) % (order.length + 1);
      const expected = rows
        .filter((one) => one.year === 2024 && one.verdict === 'eligible' && !withheld.includes(one.status))
        .sort((a, b) => rank(a) - rank(b) || b.points - a.points || compareNames(a.name, b.name))
        .slice(0, exemplarLimit)
        .map(({ name, achievement, unit, movement, kind, points }) => ({
          name,
          achievement,
          unit,
          movement,
          kind,
          points,
        }));
      expect(summarise({ ...input, rows, exemplarLimit }).exemplars).toEqual(expected);
    }),
  );
});

test('blocs carry Roman numbers, and units are listed when they belong to the year or have data', () => {
  const shape = (rows: readonly SummaryRow[]) =>
    summarise({ ...input, rows }).byBloc.map(({ numeral, bloc, units: own }) => [
      numeral,
      bloc,
      own.map((one) => one.unit),
    ]);
  expect(shape([])).toEqual([
    ['I', 'Khối xã', ['X01', 'X02', 'X03']],
    ['II', 'Khối phòng', ['P01']],
  ]);
  expect(
    shape([
      { ...row, unit: 'P02' },
      { ...row, unit: 'lạ' },
    ]),
  ).toEqual([
    ['I', 'Khối xã', ['X01', 'X02', 'X03']],
    ['II', 'Khối phòng', ['P01']],
    ['III', '', ['P02', 'lạ']],
  ]);
});

test('silent are the units in force that have neither a nominee nor a report', () => {
  const rows = [row, { ...row, unit: 'P01', status: 'Đã gỡ' as const }];
  const summary = summarise({ ...input, rows, reported: new Set(['X03']) });
  expect(summary.silentUnits.map((unit) => unit.name)).toEqual(['Phòng A']);
  expect(summary.unreportedUnits.map((unit) => unit.name)).toEqual(['Trà Bui', 'Phòng A']);
  expect(
    summary.byBloc.flatMap((bloc) => bloc.units.filter((unit) => unit.silent)).map((unit) => unit.unit),
  ).toEqual(['P01']);
});

test('a unit past its end is not silent, nor one that began after the year', () => {
  const silentOn = (today: string) => summarise({ ...input, today }).silentUnits.map((unit) => unit.id);
  expect(silentOn('2024-06-30')).toEqual(['X01', 'X02', 'X03']);
  expect(silentOn('2024-07-01')).toEqual(['X01', 'X03', 'P01']);
  const endingWith = (to: string) =>
    summarise({ ...input, today: '2023-12-31', units: [{ ...units[0], to }] as typeof units });
  expect(endingWith('2024-01-01').silentUnits).toHaveLength(1);
  expect(endingWith('2023-12-31').silentUnits).toHaveLength(0);
  expect(silentOn('2031-01-01')).toEqual(['X01', 'X03', 'P01']);
});

test('chỉ tiêu is compared with the eligible nominees of the units that have one', () => {
  const eligible = { ...row, verdict: 'eligible' as const };
  const { totals, byBloc } = summarise({
    ...input,
    rows: [eligible, eligible, { ...eligible, unit: 'X03' }, row],
  });
  expect(byBloc.map(({ target, targetPercent }) => [target, targetPercent])).toEqual([
    [6, (2 / 6) * 100],
    [0, null],
  ]);
  expect(byBloc[0]?.units.map(({ target, targetPercent }) => [target, targetPercent])).toEqual([
    [4, 50],
    [2, 0],
    [null, null],
  ]);
  expect([totals.target, totals.targetPercent]).toEqual([6, (2 / 6) * 100]);
});

test('leadership sees five figures beside what was aimed at', () => {
  const rows = [
    { ...row, verdict: 'eligible' as const, status: 'Đã khen' as const, stage: 'Nhân rộng' as const },
    row,
  ];
  const plans = new Map([['X01', { ...NO_PLAN, commitment: 4 }]]);
  expect(summarise({ ...input, rows, plans, reported: new Set(['X01']) }).figures).toEqual([
    { code: 'nominees', value: 2, outOf: null, target: null, targetPercent: null },
    { code: 'eligible', value: 1, outOf: 2, target: 6, targetPercent: (1 / 6) * 100 },
    { code: 'rewarded', value: 1, outOf: 2, target: null, targetPercent: null },
    { code: 'effective', value: 1, outOf: 2, target: 4, targetPercent: 25 },
    { code: 'unitsReported', value: 1, outOf: 3, target: 3, targetPercent: (1 / 3) * 100 },
  ]);
});

test('plans stand beside what came of them, and unknown amounts are no zeros', () => {
  const rows = [{ ...row, stage: 'Theo dõi' as const, verdict: 'eligible' as const }, row];
  const plans = new Map([
    ['X01', { ...NO_PLAN, planFiled: true, commitment: 3, launches: 2, fundingProposed: 5_000_000 }],
    ['P01', { ...NO_PLAN, commitment: 1, fundingProposed: 1_000_000, fundingSpent: 900_000 }],
  ]);
  const { lines, totals } = summarise({ ...input, rows, plans }).plans;
  expect(lines.map((line) => line.unit)).toEqual(['X01', 'X02', 'X03', 'P01']);
  expect(lines[0]).toMatchObject({ commitment: 3, registered: 1, eligible: 1, effective: 1 });
  expect(lines[1]).toMatchObject({ planFiled: false, commitment: null, fundingProposed: null });
  expect(totals).toEqual({
    planned: 1,
    launching: 1,
    launches: 2,
    commitment: 4,
    registered: 1,
    eligible: 1,
    effective: 1,
    fundingProposed: 6_000_000,
    fundingApproved: null,
    fundingSpent: 900_000,
  });
});

test('publicity is counted by channel: exemplars once, times each', () => {
  const rows = [
    { ...row, channels: ['Báo', 'Báo', 'Đài'] as const },
    { ...row, channels: ['Báo'] as const },
    { ...row, status: 'Đã gỡ' as const, channels: ['Khác'] as const },
  ];
  const told = summarise({ ...input, rows }).byChannel.filter((each) => each.times > 0);
  expect(told).toEqual([
    { channel: 'Báo', exemplars: 2, times: 3 },
    { channel: 'Đài', exemplars: 1, times: 1 },
  ]);
});

test('movements without a nominee have their line too', () => {
  expect(summarise(input).byMovement.map((line) => [line.movement, line.nominees])).toEqual([
    ['ND', 0],
    ['NTM', 0],
    ['YT', 0],
  ]);
});

test.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [49, 'XLIX'],
  [90, 'XC'],
  [444, 'CDXLIV'],
  [1999, 'MCMXCIX'],
])('%d is written %s', (number, roman) => {
  expect(toRoman(number)).toBe(roman);
});
