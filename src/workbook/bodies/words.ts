/** The words of the generated tabs. */
import type { MoneyGap } from '../../domain/pay.ts';
import type { FigureCode } from '../../domain/summary.ts';
import type { StatisticsWords } from './statistics.ts';

export interface BodyWords {
  readonly statistics: StatisticsWords;
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
  };
  readonly leadership: {
    readonly title: (year: number) => string;
    readonly figures: Readonly<Record<FigureCode, string>>;
    readonly thisYear: string;
    readonly outOf: string;
    readonly share: string;
    readonly change: string;
    readonly chartByMovement: string;
    readonly chartByBloc: string;
    readonly movement: string;
    readonly bloc: string;
    readonly nominees: string;
    readonly eligible: string;
    readonly lateUnits: string;
    readonly noLateUnit: string;
    readonly outstandingUnits: string;
    readonly exemplars: string;
    readonly noExemplar: string;
    readonly noComparison: string;
    readonly more: (count: number) => string;
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
