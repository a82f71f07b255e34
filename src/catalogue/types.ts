import type { CheckCode, KindCode, NecessityCode, Target } from './terms.ts';

/** A date as it crosses layers: `YYYY-MM-DD`. */
export type IsoDate = string;

/** One of the plan's movements, or NTVT. Years are inclusive; null is open. */
export interface Movement {
  readonly code: string;
  /** The exact name the plan prints. */
  readonly name: string;
  /** Short name for dropdowns and charts; `code – short` is the value of the movement list. */
  readonly short: string;
  /** Number of the plan's group (1–19); 0 for NTVT. */
  readonly group: number;
  readonly leadAgency: string;
  readonly kinds: readonly KindCode[];
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly documentNumber: string;
  readonly documentDate: IsoDate | null;
  /** At least so many of the criteria "Trong nhóm" must hold; null means all of them. */
  readonly groupMinimum: number | null;
  readonly on: boolean;
  /** Public source of the row, or 'mặc định' for a default of ours. */
  readonly source: string;
}

/** One criterion. What it judges is `target`, a cell of the nominee's row. */
export interface Criterion {
  /** ALL or a movement's code. Common targets always carry ALL. */
  readonly movement: string;
  readonly target: Target;
  /** ALL, a unit's ID or a bloc's name: a unit's own comes before its bloc's, a bloc's before the general one, target by target. */
  readonly scope: string;
  readonly kinds: readonly KindCode[];
  readonly check: CheckCode;
  /** Number for number and percentage checks (percentages 0–100), list `a; b; c` for oneOf, else null. */
  readonly threshold: number | string | null;
  readonly necessity: NecessityCode;
  /** What the unit reads: short, one line. */
  readonly label: string;
  /** In force from and to these days; it asks of nominees of year Y when it is in force on the last day of Y's reporting period. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly source: string;
}
