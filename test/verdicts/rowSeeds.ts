/** Random nominees' rows: from careful ones that meet what is asked to cells filled with whatever a cell can hold. */
import fc from 'fast-check';
import { KINDS } from '../../src/catalogue/terms.ts';
import type { Criterion, Movement } from '../../src/catalogue/types.ts';
import type { Unit } from '../../src/catalogue/units.ts';
import { isoToSerial } from '../../src/domain/dates.ts';
import { movementLabel, type NomineeCells, type Period, TARGETS } from '../../src/domain/eligibility.ts';
import type { RawCell } from '../../src/domain/raw.ts';
import type { Config } from '../../src/workbook/config.ts';
import { BLANKS, ODD_YEARS } from './oddCells.ts';

/** How one cell is filled: `dice` decides whether with what is asked, `pick` which of several, `odd` is what else. */
interface CellSeed {
  readonly dice: number;
  readonly pick: number;
  readonly odd: RawCell;
}

export interface RowSeed {
  /** Of a hundred cells so many hold something odd. */
  readonly oddShare: number;
  /** Nothing but forgotten cells: without such rows hardly any would lack information alone. */
  readonly isForgetful: boolean;
  readonly movement: CellSeed;
  readonly kind: CellSeed;
  readonly year: CellSeed;
  readonly name: CellSeed;
  readonly targets: readonly CellSeed[];
}

const cellSeed = (odd: fc.Arbitrary<RawCell>): fc.Arbitrary<CellSeed> =>
  fc.record({ dice: fc.integer({ min: 0, max: 99 }), pick: fc.nat(1000), odd });

/** Rows whose odd cells are drawn from `odd`. */
export function rowSeeds(odd: fc.Arbitrary<RawCell>, count: number): fc.Arbitrary<RowSeed[]> {
  const cell = cellSeed(odd);
  const row = fc.record({
    oddShare: fc.constantFrom(0, 2, 4, 10, 40),
    isForgetful: fc.boolean(),
    movement: cell,
    kind: cell,
    year: cellSeed(fc.oneof(odd, fc.constantFrom(...ODD_YEARS))),
    name: cell,
    targets: fc.array(cell, { minLength: TARGETS.length, maxLength: TARGETS.length }),
  });
  return fc.array(row, { minLength: count, maxLength: count });
}

const pickFrom = <T>(items: readonly T[], { pick }: CellSeed): T | undefined => items[pick % items.length];

/** Spellings near a value of a list that are not in it. */
const nearly = (text: string): readonly string[] => [
  text.toLowerCase(),
  text.toUpperCase(),
  text.normalize('NFD'),
  `${text} `,
  `${text.slice(0, 5)}*`,
  `${text.slice(0, -1)}?`,
  `'${text}`,
  text.replace('–', '-'),
  text.split(' ')[0] ?? '',
];

/** The row's cells for this unit under this configuration. */
export function cellsOf(seed: RowSeed, unit: Unit, { movements, criteria, settings }: Config): NomineeCells {
  const isOdd = (each: CellSeed): boolean => each.dice < seed.oddShare;
  const listed = (each: CellSeed, values: readonly string[]): RawCell => {
    const right = pickFrom(values, each) ?? '';
    if (!isOdd(each)) return right;
    if (seed.isForgetful) return '';
    return each.dice % 2 === 0
      ? each.odd
      : (pickFrom(nearly(right), { ...each, pick: each.pick >> 3 }) ?? '');
  };
  // Movements that are off stay in the draw: nobody may enter them.
  const movement = pickFrom(movements, seed.movement) as Movement;
  const periods = settings.years.filter((year) => year.open);
  const period = pickFrom(periods, seed.year) as Period;
  const kindLabels = KINDS.filter((kind) => movement.kinds.includes(kind.code)).map((kind) => kind.label);
  const asked = (target: string): readonly Criterion[] =>
    criteria.filter(
      (each) =>
        each.target === target &&
        (each.movement === movement.code || each.movement === '*') &&
        ['*', unit.id, unit.bloc].includes(each.scope),
    );
  const judged = TARGETS.map((target, index): readonly [string, RawCell] => {
    const own = seed.targets[index] as CellSeed;
    const criterion = pickFrom(asked(target), own);
    if (isOdd(own)) return [target, seed.isForgetful ? (pickFrom(BLANKS, own) ?? '') : own.odd];
    return [target, criterion === undefined ? '' : (pickFrom(meeting(criterion, period), own) ?? '')];
  });
  return {
    movement: listed(seed.movement, [movementLabel(movement)]),
    kind: listed(seed.kind, seed.kind.dice > 97 ? KINDS.map((kind) => kind.label) : kindLabels),
    year: isOdd(seed.year) ? (seed.isForgetful ? '' : seed.year.odd) : period.year,
    name: isOdd(seed.name) ? seed.name.odd : 'Nguyễn Văn A',
    ...Object.fromEntries(judged),
  } as NomineeCells;
}

/** Values that meet the criterion, those at its very edge among them, and now and then one just beyond it. */
function meeting({ check, threshold }: Criterion, period: Period): readonly RawCell[] {
  const limit = Number(threshold);
  switch (check) {
    case 'yes':
      return ['Có'];
    case 'atLeast':
      return [limit, limit + 1, limit * 2 + 100, limit, limit - 1e-4];
    case 'atMost':
      return [limit, limit - 1, limit * 2 - 1e4, limit, limit + 1e-4];
    case 'percentAtLeast':
      return [limit, limit / 100, 100, 1, Number((limit / 100).toFixed(4)), limit - 0.01];
    case 'percentAtMost':
      return [limit, limit / 100, 0, 0.0001, Number((limit / 100).toFixed(4)), limit + 0.01];
    case 'text':
      return ['12/QĐ-UBND', 12, 'x'];
    case 'link':
      return ['https://example.vn/minh-chung', 'http'];
    case 'dateInPeriod':
      return [period.from, period.to].map(isoToSerial).flatMap((day) => [day, day + 0.75]);
    case 'oneOf':
      return String(threshold).split('; ');
  }
}
