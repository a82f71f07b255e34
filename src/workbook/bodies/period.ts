/** Giai đoạn <from>-<to>: years, movements, and units in two ways of counting. */
import type { Movement } from '../../catalogue/types.ts';
import type { Period, PeriodCounts, PeriodUnit, PeriodWork, PeriodYear } from '../../domain/period.ts';
import { gap, type Line, line } from './canvas.ts';

const COUNTED = [
  'nominees',
  'carried',
  'submitted',
  'eligible',
  'rewarded',
  'published',
  'replicated',
  'households',
  'money',
  'unknownMoney',
] as const satisfies readonly (keyof PeriodCounts)[];
const WORKS = [
  'plans',
  'launches',
  'commitment',
  'reports',
  'proposed',
  'approved',
  'spent',
] as const satisfies readonly (keyof PeriodWork)[];

/** Columns of the canvas, the gutter aside. */
export const PERIOD_WIDTH = 2 + COUNTED.length;

export interface PeriodWords {
  readonly title: (from: number, to: number) => string;
  /** What is counted, and that a carried model counts in each of its years. */
  readonly note: string;
  readonly byYear: string;
  readonly works: string;
  readonly byMovement: string;
  readonly asTheyWere: string;
  readonly asTheyWereNote: string;
  readonly asTheyAre: string;
  readonly asTheyAreNote: string;
  readonly number: string;
  readonly year: string;
  readonly movement: string;
  readonly unit: string;
  readonly total: string;
  readonly none: string;
  readonly noMovement: string;
  readonly noUnit: string;
  readonly including: (names: readonly string[]) => string;
  readonly counts: Readonly<Record<(typeof COUNTED)[number], string>>;
  readonly work: Readonly<Record<(typeof WORKS)[number], string>>;
}

/** `heading` says when and by whom the period was compiled. */
export function periodBody(
  period: Period,
  movements: readonly Pick<Movement, 'code' | 'name'>[],
  words: PeriodWords,
  heading: string,
): Line[] {
  return [
    line('title', words.title(period.from, period.to)),
    line('note', heading),
    line('note', words.note),
    gap,
    ...yearTable(period, words),
    gap,
    ...workTable(period.works, words),
    gap,
    ...movementTable(period, movements, words),
    gap,
    ...unitTable(words.asTheyWere, words.asTheyWereNote, period.asTheyWere, period.totals, words),
    gap,
    ...unitTable(words.asTheyAre, words.asTheyAreNote, period.asTheyAre, period.totals, words),
  ];
}

const counts = (of: PeriodCounts): number[] => COUNTED.map((key) => of[key]);
const head = (first: string, words: PeriodWords): Line =>
  line('head', words.number, first, ...COUNTED.map((key) => words.counts[key]));
const total = (of: PeriodCounts, words: PeriodWords): Line => line('total', '', words.total, ...counts(of));

const yearTable = ({ byYear, totals }: Period, words: PeriodWords): Line[] => [
  line('section', words.byYear),
  head(words.year, words),
  ...byYear.map((each, index) => line('line', index + 1, each.year, ...counts(each))),
  total(totals, words),
];

function workTable(works: readonly PeriodWork[], words: PeriodWords): Line[] {
  const cells = (of: PeriodWork): number[] => WORKS.map((key) => of[key]);
  const sums = WORKS.map((key) => works.reduce((sum, each) => sum + each[key], 0));
  return [
    line('section', words.works),
    line('head', words.number, words.year, ...WORKS.map((key) => words.work[key])),
    ...works.map((each, index) => line('line', index + 1, each.year, ...cells(each))),
    line('total', '', words.total, ...sums),
  ];
}

function movementTable(
  { byMovement, totals }: Period,
  movements: readonly Pick<Movement, 'code' | 'name'>[],
  words: PeriodWords,
): Line[] {
  const names = new Map(movements.map((movement) => [movement.code, movement.name]));
  const ofYear = (each: PeriodYear): Line => line('line', '', `– ${each.year}`, ...counts(each));
  const rows = byMovement.flatMap((each, index) => [
    line(
      'group',
      index + 1,
      each.movement === '' ? words.noMovement : (names.get(each.movement) ?? each.movement),
      ...counts(each),
    ),
    ...each.years.filter((year) => COUNTED.some((key) => year[key] > 0)).map(ofYear),
  ]);
  return [
    line('section', words.byMovement),
    head(words.movement, words),
    ...(rows.length === 0 ? [line('note', words.none)] : rows),
    total(totals, words),
  ];
}

function unitTable(
  title: string,
  note: string,
  units: readonly PeriodUnit[],
  totals: PeriodCounts,
  words: PeriodWords,
): Line[] {
  const nameOf = ({ name, of }: PeriodUnit): string => {
    const own = name === '' ? words.noUnit : name;
    return of.length === 0 ? own : `${own} (${words.including(of)})`;
  };
  const rows = units.map((each, index) => line('line', index + 1, nameOf(each), ...counts(each)));
  return [
    line('section', title),
    line('note', note),
    head(words.unit, words),
    ...(rows.length === 0 ? [line('note', words.none)] : rows),
    total(totals, words),
  ];
}
