/** Random criteria of units, blocs and of everyone, beside the catalogue's own. */
import fc from 'fast-check';
import { MOVEMENTS } from '../../src/catalogue/movements.ts';
import { ALL, CHECKS, COMMON_TARGETS, KINDS, NECESSITIES, SLOT_COUNT } from '../../src/catalogue/terms.ts';
import type { RawCell } from '../../src/domain/raw.ts';
import { encodeRow } from '../../src/workbook/decode.ts';
import { criteriaTab } from '../../src/workbook/tabs/criteria.ts';
import { UNITS } from './configuration.ts';

/** A row of Tiêu chí before it is encoded. */
export interface CriterionSeed {
  readonly movement: string;
  readonly target: string;
  readonly scope: string;
  readonly kindTT: boolean;
  readonly kindCN: boolean;
  readonly kindHGD: boolean;
  readonly check: (typeof CHECKS)[number]['label'];
  readonly threshold: RawCell;
  readonly necessity: (typeof NECESSITIES)[number]['label'];
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string;
}

const scopes = ['', ...UNITS.flatMap((unit) => [unit.id, unit.bloc])];
const place = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      movement: fc.constantFrom(...MOVEMENTS.map((movement) => movement.code)),
      target: fc.integer({ min: 1, max: SLOT_COUNT }).map((slot) => `TC${slot}`),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      movement: fc.constant(ALL),
      target: fc.constantFrom(...COMMON_TARGETS.map((target) => target.label)),
    }),
  },
);

const numbers = fc.oneof(
  fc.constantFrom(0, 1, 1.5, 2.75, -3, 100, 1e9),
  fc.integer({ min: -50, max: 200 }),
  fc.double({ min: -10, max: 10, noNaN: true }),
);
/** A threshold between nothing and 1 % is refused: it would be read as a share of one. */
const percentages = fc.oneof(
  fc.constantFrom(0, 1.5, 28.5, 33.3, 80, 95, 99.9, 100),
  fc.integer({ min: 2, max: 100 }),
  fc.integer({ min: 11, max: 999 }).map((tenths) => tenths / 10),
);
const lists = fc.constantFrom(
  'Kinh tế; Văn hóa - xã hội; Quốc phòng - an ninh',
  'Có',
  'A*; B?; ~C',
  'Kinh tế;Xã hội; Khác',
  '; Một; ; Hai',
  'Văn hóa; văn hoá',
);
const days = [
  '2024-06-01',
  '2024-12-14',
  '2024-12-31',
  '2025-01-01',
  '2025-06-03',
  '2025-12-31',
  '2026-01-01',
];

const check = fc.constantFrom(...CHECKS).chain(({ code, label }) => {
  const threshold: fc.Arbitrary<RawCell> =
    code === 'oneOf'
      ? lists
      : code === 'atLeast' || code === 'atMost'
        ? numbers
        : code === 'percentAtLeast' || code === 'percentAtMost'
          ? percentages
          : fc.constant('');
  return fc.record({ check: fc.constant(label), threshold });
});
const kinds = fc
  .subarray(
    KINDS.map((kind) => kind.code),
    { minLength: 1 },
  )
  .map((chosen) => ({
    kindTT: chosen.includes('TT'),
    kindCN: chosen.includes('CN'),
    kindHGD: chosen.includes('HGD'),
  }));
const window = fc
  .tuple(fc.option(fc.constantFrom(...days), { freq: 1 }), fc.option(fc.constantFrom(...days), { freq: 1 }))
  .map(([from, to]) => (from !== null && to !== null && from > to ? { from: to, to: from } : { from, to }));

const criterion = fc
  .tuple(
    place,
    check,
    kinds,
    window,
    fc.record({
      scope: fc.constantFrom(...scopes),
      necessity: fc.constantFrom(...NECESSITIES.map((each) => each.label)),
      label: fc.constantFrom('Tiêu chí riêng', 'Đạt "chuẩn" * ? ~ | 95%', 'Không; có'),
      source: fc.constant('thử'),
    }),
  )
  .map((parts): CriterionSeed => Object.assign({}, ...parts));

/** Which row of Tiêu chí a criterion replaces: two of them cannot stand there. */
export const criterionKey = (seed: Pick<CriterionSeed, 'scope' | 'movement' | 'target'>): string =>
  `${seed.scope}|${seed.movement}|${seed.target}`;

export const criteriaSeeds = fc.uniqueArray(criterion, {
  minLength: 60,
  maxLength: 120,
  selector: criterionKey,
});

export const criterionCells = (seed: CriterionSeed): Readonly<Record<string, RawCell>> =>
  encodeRow(criteriaTab.blocks.criteria.columns, seed);
