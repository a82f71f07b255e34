/** Commendations of a year as the statistical forms of TT 02/2023/TT-BNV count them. */
import { AWARD_TYPES, type AwardType } from '../catalogue/awards.ts';
import type { KindCode } from '../catalogue/terms.ts';
import type { IsoDate } from '../catalogue/types.ts';

/** One decision of the book. */
export interface AwardDecision {
  /** Code of the form; `formName` where the book names none. */
  readonly form: string;
  readonly formName: string;
  readonly level: string;
  readonly type: AwardType | '';
  readonly kind: KindCode | null;
  /** Người trực tiếp lao động, by the accepted file. */
  readonly directWorker: boolean;
  /** Null on a line that says it was decided, but not when. */
  readonly decidedOn: IsoDate | null;
}

/** `total` is collectives, households and persons; direct workers are persons, counted once more apart. */
export interface AwardCounts {
  readonly collectives: number;
  readonly households: number;
  readonly persons: number;
  readonly directWorkers: number;
  /** Decisions whose line names no kind: in the total alone. */
  readonly unknown: number;
  readonly total: number;
}
export interface StatisticsRow extends AwardCounts {
  readonly form: string;
  readonly formName: string;
  readonly level: string;
  /** '' on lines that name none. */
  readonly type: AwardType | '';
}
export interface AwardStatistics {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Every form with a decision, once for each type: a flat table, zeros included. */
  readonly rows: readonly StatisticsRow[];
  readonly byType: readonly ({ readonly type: AwardType | '' } & AwardCounts)[];
  readonly totals: AwardCounts;
  /** Decisions without a date, which no year can count. */
  readonly undated: number;
}

/** Counts the decisions whose date lies in the period, both days included. */
export function awardStatistics(
  decisions: readonly AwardDecision[],
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): AwardStatistics {
  const counted = decisions.filter(({ decidedOn: day }) => day !== null && from <= day && day <= to);
  const types = [...AWARD_TYPES, ...(counted.some((each) => each.type === '') ? ['' as const] : [])];
  const rows = formsOf(counted).flatMap(({ key, first }) =>
    types
      .map(
        (type): StatisticsRow => ({
          form: first.form,
          formName: first.formName,
          level: first.level,
          type,
          ...count(counted.filter((each) => keyOf(each) === key && each.type === type)),
        }),
      )
      .filter((row) => row.type !== '' || row.total > 0),
  );
  return {
    from,
    to,
    rows,
    byType: types.map((type) => ({ type, ...count(counted.filter((each) => each.type === type)) })),
    totals: count(counted),
    undated: decisions.filter((each) => each.decidedOn === null).length,
  };
}

const keyOf = ({ form, formName, level }: AwardDecision): string =>
  form === '' ? `${formName}|${level}` : form;

/** Each form once, in the order of its first decision. */
function formsOf(decisions: readonly AwardDecision[]): { key: string; first: AwardDecision }[] {
  const first = new Map<string, AwardDecision>();
  for (const decision of decisions) if (!first.has(keyOf(decision))) first.set(keyOf(decision), decision);
  return [...first].map(([key, decision]) => ({ key, first: decision }));
}

function count(decisions: readonly AwardDecision[]): AwardCounts {
  const of = (kind: KindCode | null): number => decisions.filter((each) => each.kind === kind).length;
  return {
    collectives: of('TT'),
    households: of('HGD'),
    persons: of('CN'),
    directWorkers: decisions.filter((each) => each.kind === 'CN' && each.directWorker).length,
    unknown: of(null),
    total: decisions.length,
  };
}
