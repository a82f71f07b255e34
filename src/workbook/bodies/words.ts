/** The words of the generated tabs. */
import type { MoneyGap } from '../../domain/pay.ts';
import type { FigureCode } from '../../domain/summary.ts';
import type { PeriodWords } from './period.ts';
import type { StatisticsWords } from './statistics.ts';

export const PLAN_COLUMNS = [
  'planFiled',
  'launches',
  'commitment',
  'registered',
  'eligible',
  'effective',
  'fundingProposed',
  'fundingApproved',
  'fundingSpent',
] as const;
export type PlanColumn = (typeof PLAN_COLUMNS)[number];

export interface BodyWords {
  readonly statistics: StatisticsWords;
  readonly period: PeriodWords;
  /** Stands in the book of commendations where the money is not known. */
  readonly moneyGaps: Readonly<Record<MoneyGap, string>>;
  readonly summary: {
    readonly title: (year: number) => string;
    readonly compiled: (moment: string, by: string) => string;
    readonly byMovement: string;
    readonly byUnit: string;
    readonly byStage: string;
    readonly unreported: string;
    readonly noneUnreported: string;
    readonly ntvtNote: string;
    readonly number: string;
    readonly movement: string;
    readonly unit: string;
    readonly stage: string;
    readonly total: string;
    readonly noStage: string;
    readonly noMovement: string;
    readonly noKind: string;
    readonly noBloc: string;
    readonly counts: Readonly<
      Record<
        | 'nominees'
        | 'registered'
        | 'proposed'
        | 'eligible'
        | 'ineligible'
        | 'incomplete'
        | 'rewarded'
        | 'effective'
        | 'published'
        | 'replicated'
        | 'households'
        | 'directWorkers'
        | 'lastYear'
        | 'change'
        | 'target'
        | 'targetPercent'
        | 'reported',
        string
      >
    >;
    readonly yes: string;
    readonly no: string;
    /** An amount of money, in đồng. */
    readonly money: (amount: number) => string;
    readonly plans: {
      readonly title: string;
      readonly note: string;
      readonly unit: string;
      readonly launchedBy: (units: number) => string;
      readonly columns: Readonly<Record<PlanColumn, string>>;
    };
    readonly publicity: {
      readonly title: string;
      readonly channel: string;
      readonly exemplars: string;
      readonly times: string;
    };
  };
  readonly leadership: {
    readonly title: (year: number) => string;
    /** What is counted, and as of when. */
    readonly counted: (moment: string, from: string, to: string) => string;
    readonly figures: Readonly<Record<FigureCode, string>>;
    readonly figure: string;
    readonly thisYear: string;
    readonly outOf: string;
    readonly share: string;
    readonly change: string;
    readonly target: string;
    readonly targetPercent: string;
    readonly changed: (change: number, before: number) => string;
    readonly percent: (percent: number) => string;
    readonly chartByMovement: string;
    readonly chartByBloc: string;
    readonly movement: string;
    readonly bloc: string;
    readonly otherMovements: string;
    readonly otherBlocs: string;
    readonly nominees: string;
    readonly eligible: string;
    readonly silentUnits: string;
    readonly noSilentUnit: string;
    readonly lateUnits: string;
    readonly noLateUnit: string;
    readonly outstandingUnits: string;
    readonly outstanding: (unit: string, eligible: number, rewarded: number) => string;
    readonly exemplars: string;
    readonly noExemplar: string;
    readonly noComparison: string;
    readonly more: (count: number) => string;
  };
  readonly publication: {
    readonly title: (year: number) => string;
    readonly compiled: (moment: string, shown: number, withheld: number) => string;
    readonly none: string;
    readonly columns: readonly string[];
  };
  readonly guide: {
    readonly title: string;
    readonly whoReads: readonly string[];
    readonly howTo: string;
    readonly steps: readonly string[];
    readonly deadlines: string;
    readonly deadlineNames: Readonly<Record<'planDue' | 'midYearDue' | 'nomineeDue' | 'reportDue', string>>;
    readonly unitTabs: string;
    readonly noUnits: string;
    readonly columns: string;
    readonly column: string;
    readonly meaning: string;
  };
}
