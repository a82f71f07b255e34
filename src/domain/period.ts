/** The whole period: years, movements and units, the units counted as they were and as they are now. */
import type { Status, Verdict } from '../catalogue/terms.ts';
import type { IsoDate } from '../catalogue/types.ts';
import type { Unit } from '../catalogue/units.ts';
import { heirOf, unitsById } from './years.ts';

/** One nominee of one year. */
export interface PeriodRow {
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  readonly movement: string;
  readonly verdict: Verdict;
  readonly status: Status;
  readonly submitted: boolean;
  /** It goes on with a model of the year before. */
  readonly carried: boolean;
  readonly published: boolean;
  readonly replicated: boolean;
  readonly households: number;
}
/** One decision of the book; `money` is null while it is not known. */
export interface PeriodAward {
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  readonly movement: string;
  readonly money: number | null;
}
/** What one unit did about one year. */
export interface PeriodFiling {
  readonly year: number;
  readonly planned: boolean;
  readonly reported: boolean;
  readonly launches: number;
  readonly commitment: number;
  readonly proposed: number;
  readonly approved: number;
  readonly spent: number;
}
export interface PeriodInput {
  readonly from: number;
  readonly to: number;
  /** The day of the count: a unit past its end by then is counted with its successor in the second way. */
  readonly today: IsoDate;
  /** Rows, awards and filings of any year; those outside the period are passed over. */
  readonly rows: readonly PeriodRow[];
  readonly awards: readonly PeriodAward[];
  readonly filings: readonly PeriodFiling[];
  readonly units: readonly Pick<Unit, 'id' | 'name' | 'to' | 'successor'>[];
  readonly movements: readonly { readonly code: string }[];
}

export const PERIOD_COUNTS = [
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
] as const;
/** `carried` are among the nominees; `money` is in đồng and lacks the `unknownMoney` decisions whose money is not known. */
export type PeriodCounts = Readonly<Record<(typeof PERIOD_COUNTS)[number], number>>;

export interface PeriodYear extends PeriodCounts {
  readonly year: number;
}
export interface PeriodMovement extends PeriodCounts {
  readonly movement: string;
  readonly years: readonly PeriodYear[];
}
export interface PeriodUnit extends PeriodCounts {
  readonly unit: string;
  /** The ID again when no unit of that ID is listed. */
  readonly name: string;
  /** Units that are gone and counted here, by name; empty where units are counted as they were. */
  readonly of: readonly string[];
}
export interface PeriodWork extends Omit<PeriodFiling, 'planned' | 'reported'> {
  readonly plans: number;
  readonly reports: number;
}
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly totals: PeriodCounts;
  readonly byYear: readonly PeriodYear[];
  /** Movements with data: those given in their order, then what rows hold besides. */
  readonly byMovement: readonly PeriodMovement[];
  readonly asTheyWere: readonly PeriodUnit[];
  readonly asTheyAre: readonly PeriodUnit[];
  readonly works: readonly PeriodWork[];
}

/** Compiles the period in a pass over rows and awards for each of its tables. */
export function compilePeriod(input: PeriodInput): Period {
  const { from, to } = input;
  const within = ({ year }: { readonly year: number }): boolean => year >= from && year <= to;
  const items = itemsOf(input.rows.filter(within), input.awards.filter(within));
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const ofYears = (own: readonly Item[]): PeriodYear[] =>
    years.map((year) => ({ year, ...sumOf(own.filter((item) => item.year === year)) }));
  const units = unitsById(input.units);
  return {
    from,
    to,
    totals: sumOf(items),
    byYear: ofYears(items),
    byMovement: grouped(
      items,
      (item) => item.movement,
      input.movements.map((each) => each.code),
    ).map(([movement, own]) => ({ movement, ...sumOf(own), years: ofYears(own) })),
    asTheyWere: unitLines(items, input, (unit) => unit),
    asTheyAre: unitLines(items, input, (unit) => heirOf(unit, units, input.today)),
    works: years.map((year) => workOf(year, input.filings)),
  };
}

/** What one nominee or one decision adds to every table it stands in. */
interface Item {
  readonly unit: string;
  readonly year: number;
  readonly movement: string;
  readonly counts: PeriodCounts;
}
const NOTHING = Object.fromEntries(PERIOD_COUNTS.map((key) => [key, 0])) as PeriodCounts;

/** A decision counts where its nominee does; one whose nominee is not known any more counts by what the book says of it. */
function itemsOf(rows: readonly PeriodRow[], awards: readonly PeriodAward[]): Item[] {
  const standing = rows.filter((row) => row.status !== 'Đã gỡ');
  const decided = new Set(awards.map((award) => award.id));
  const known = new Map(standing.map((row) => [row.id, row]));
  const one = (holds: boolean): number => (holds ? 1 : 0);
  const nominees = standing.map(
    (row): Item => ({
      unit: row.unit,
      year: row.year,
      movement: row.movement,
      counts: {
        ...NOTHING,
        nominees: 1,
        carried: one(row.carried),
        submitted: one(row.submitted),
        eligible: one(row.verdict === 'eligible'),
        rewarded: one(row.status === 'Đã khen' || decided.has(row.id)),
        published: one(row.published),
        replicated: one(row.replicated),
        households: row.households,
      },
    }),
  );
  const money = awards.map((award): Item => {
    const { unit, year, movement } = known.get(award.id) ?? award;
    const counts = { ...NOTHING, money: award.money ?? 0, unknownMoney: one(award.money === null) };
    return { unit, year, movement, counts };
  });
  return [...nominees, ...money];
}

function sumOf(items: readonly Item[]): PeriodCounts {
  const sum: Record<keyof PeriodCounts, number> = { ...NOTHING };
  for (const { counts } of items) for (const key of PERIOD_COUNTS) sum[key] += counts[key];
  return sum;
}

/** Items by key: the keys listed first, in their order, then others as they come. */
function grouped(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  listed: readonly string[],
): [string, Item[]][] {
  const groups = new Map<string, Item[]>(listed.map((key) => [key, []]));
  for (const item of items) {
    const own = groups.get(keyOf(item));
    if (own === undefined) groups.set(keyOf(item), [item]);
    else own.push(item);
  }
  return [...groups].filter(([, own]) => own.length > 0);
}

function unitLines(
  items: readonly Item[],
  { units }: PeriodInput,
  countedAs: (unit: string) => string,
): PeriodUnit[] {
  const names = new Map(units.map((unit) => [unit.id, unit.name]));
  const nameOf = (unit: string): string => names.get(unit) ?? unit;
  return grouped(
    items,
    (item) => countedAs(item.unit),
    units.map((unit) => unit.id),
  ).map(([unit, own]) => {
    const gone = [...new Set(own.map((item) => item.unit))].filter((each) => each !== unit);
    return { unit, name: nameOf(unit), ...sumOf(own), of: gone.map(nameOf) };
  });
}

function workOf(year: number, filings: readonly PeriodFiling[]): PeriodWork {
  const own = filings.filter((filing) => filing.year === year);
  const sum = (value: (filing: PeriodFiling) => number): number =>
    own.reduce((total, filing) => total + value(filing), 0);
  return {
    year,
    plans: own.filter((filing) => filing.planned).length,
    reports: own.filter((filing) => filing.reported).length,
    launches: sum((filing) => filing.launches),
    commitment: sum((filing) => filing.commitment),
    proposed: sum((filing) => filing.proposed),
    approved: sum((filing) => filing.approved),
    spent: sum((filing) => filing.spent),
  };
}
