import fc from 'fast-check';
import { createDice } from '../../host/demo/dice.ts';
import { dealVerdicts, type Nominee, STAGES, VERDICTS } from '../../host/demo/nominees.ts';
import { DEFAULTS } from '../../host/demo/options.ts';
import { type Calendar, entered, planSeason, type UnitSeason } from '../../host/demo/plan.ts';
import { demoUnits } from '../../host/demo/units.ts';
import { typedValue, type Value } from '../../host/demo/values.ts';
import { personName } from '../../host/demo/words.ts';
import { CRITERIA } from '../../src/catalogue/criteria.ts';
import { MOVEMENTS } from '../../src/catalogue/movements.ts';
import { defaultYear } from '../../src/catalogue/settings.ts';
import { isoToSerial } from '../../src/domain/dates.ts';
import { createJudge, type NomineeCells, TARGETS } from '../../src/domain/eligibility.ts';
import type { RawCell } from '../../src/domain/raw.ts';
import { CATALOGUE_RULES } from './catalogueRules.ts';

const calendarOf = (year: number): Calendar => ({ ...defaultYear(year), steps: [30, 14, 7, 3, 1, 0] });

const [YEAR = 0] = DEFAULTS.years;

function season(seed: number, units: number, nominees: number, year: number): UnitSeason[] {
  const dice = createDice(seed);
  return planSeason(
    {
      units: demoUnits(units, () => personName(dice)),
      nominees,
      rules: CATALOGUE_RULES,
      calendar: calendarOf(year),
    },
    dice,
  );
}

/** What stands in the cell once the value is typed. */
function cellOf(value: Value | undefined): RawCell {
  if (value === undefined) return '';
  if (typeof value !== 'object') return value;
  return 'day' in value ? isoToSerial(value.day) : value.percent / 100;
}

function domainVerdict(nominee: Nominee, { unit }: UnitSeason, year: number): string | null {
  const judge = createJudge({ movements: MOVEMENTS, criteria: CRITERIA, periods: [defaultYear(year)] });
  const cells = {
    year,
    movement: nominee.movement.label,
    kind: nominee.kind ?? '',
    name: nominee.name,
    ...Object.fromEntries(TARGETS.map((target) => [target, cellOf(nominee.values[target])])),
  };
  return judge(cells as NomineeCells, { unit: unit.id, bloc: unit.bloc }).verdict;
}

const seasons = fc.record({
  seed: fc.nat(),
  units: fc.integer({ min: 1, max: 40 }),
  nominees: fc.integer({ min: 1, max: 15 }),
  year: fc.constantFrom(2019, 2022, 2024, 2025, 2026),
});

test('every verdict is dealt to at least a fifth of three nominees or more', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 3, max: 2000 }), (seed, count) => {
      const dealt = dealVerdicts(count, createDice(seed));
      expect(dealt).toHaveLength(count);
      for (const verdict of VERDICTS)
        expect(dealt.filter((each) => each === verdict).length).toBeGreaterThanOrEqual(count / 5);
    }),
  );
});

test('a generated nominee gets from the domain the verdict it was made for', () => {
  fc.assert(
    fc.property(seasons, ({ seed, units, nominees, year }) => {
      for (const each of season(seed, units, nominees, year))
        for (const nominee of entered(each))
          expect([nominee.name, domainVerdict(nominee, each, year)]).toEqual([nominee.name, nominee.wanted]);
    }),
    { numRuns: 60 },
  );
});

test('the defaults hold at least a fifth of each verdict, and every stage', () => {
  const made = season(DEFAULTS.seed, DEFAULTS.units, DEFAULTS.nominees, YEAR).flatMap(entered);
  expect(made).toHaveLength(300);
  for (const verdict of VERDICTS)
    expect(made.filter((each) => each.wanted === verdict).length).toBeGreaterThanOrEqual(60);
  expect(new Set(made.map((each) => each.stage))).toEqual(new Set(STAGES));
});

test('about half of the defaults’ nominees are typed, the rest sent', () => {
  const made = season(DEFAULTS.seed, DEFAULTS.units, DEFAULTS.nominees, YEAR);
  const typed = made.flatMap((each) => each.typed).length;
  expect(typed).toBeGreaterThan(120);
  expect(typed).toBeLessThan(200);
  for (const each of made.filter((one) => !one.consents)) expect(each.sent).toEqual([]);
});

test('wherever units enter one after the other some nominee repeats one of another unit', () => {
  fc.assert(
    fc.property(seasons, ({ seed, units, nominees, year }) => {
      fc.pre(units > 1 && nominees > 3);
      const made = season(seed, units, nominees, year);
      const echoes = made.flatMap((each) =>
        entered(each).map((nominee) => ({ nominee, unit: each.unit.id })),
      );
      const repeated = echoes.filter(({ nominee }) => nominee.echo !== null);
      expect(repeated.length).toBeGreaterThan(0);
      for (const { nominee, unit } of repeated)
        expect(
          echoes.some(
            (other) =>
              other.unit !== unit &&
              other.nominee.name === nominee.name &&
              (nominee.echo === 'movement'
                ? other.nominee.movement.code === nominee.movement.code
                : other.nominee.achievement === nominee.achievement),
          ),
        ).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('some units are late and some never register or report, as soon as there are three', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 3, max: 40 }), (seed, units) => {
      const made = season(seed, units, 1, 2024);
      for (const duty of ['plan', 'report'] as const)
        expect(new Set(made.map((each) => each[duty]))).toEqual(new Set(['onTime', 'late', 'never']));
    }),
    { numRuns: 30 },
  );
});

test('the same seed makes the same season, another seed another', () => {
  expect(season(7, 5, 6, 2024)).toEqual(season(7, 5, 6, 2024));
  expect(season(8, 5, 6, 2024)).not.toEqual(season(7, 5, 6, 2024));
});

test('values are typed as the locale writes them', () => {
  const written = (['vi_VN', 'en_US'] as const).map((locale) =>
    [1.5, { day: '2024-09-20' }, { percent: 97 }, 'Có'].map((value) => typedValue(value, locale)),
  );
  expect(written).toEqual([
    ['1,5', '20/09/2024', '97%', 'Có'],
    ['1.5', '09/20/2024', '97%', 'Có'],
  ]);
});

test('units have IDs, names and addresses of their own, all of them made up beyond the communes', () => {
  const units = demoUnits(180, () => 'Trần Thị Lan');
  for (const key of ['id', 'name', 'email'] as const)
    expect(new Set(units.map((unit) => unit[key].toLowerCase())).size).toBe(180);
  const others = units.filter((unit) => unit.bloc !== 'Khối xã, thị trấn');
  expect(others.every((unit) => unit.name.endsWith('(hư cấu)'))).toBe(true);
  expect(units.every((unit) => unit.email.endsWith('@example.vn'))).toBe(true);
});
