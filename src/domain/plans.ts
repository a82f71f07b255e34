/** Plans, launches and money of the units in one year, and what came of their commitments. */
import type { Counts } from './tallies.ts';

/** What one unit's tab says of the year; null where a number is not there. */
export interface UnitPlan {
  readonly planFiled: boolean;
  readonly reportFiled: boolean;
  readonly launches: number;
  /** Models it committed itself to build (đăng ký). */
  readonly commitment: number | null;
  readonly fundingProposed: number | null;
  readonly fundingApproved: number | null;
  readonly fundingSpent: number | null;
}

/** A unit's plan beside what came of it. */
export interface PlanLine extends UnitPlan, Pick<Counts, 'registered' | 'eligible' | 'effective'> {
  readonly unit: string;
  readonly name: string;
}
export interface PlanTotals
  extends Omit<UnitPlan, 'planFiled' | 'reportFiled'>,
    Pick<Counts, 'registered' | 'eligible' | 'effective'> {
  /** Units with a plan, and units that launched something. */
  readonly planned: number;
  readonly launching: number;
}
export interface Plans {
  readonly lines: readonly PlanLine[];
  readonly totals: PlanTotals;
}

export const NO_PLAN: UnitPlan = {
  planFiled: false,
  reportFiled: false,
  launches: 0,
  commitment: null,
  fundingProposed: null,
  fundingApproved: null,
  fundingSpent: null,
};

/** One line a unit given, in its order. */
export function plansOf(
  units: readonly (Pick<PlanLine, 'unit' | 'name' | 'registered' | 'eligible' | 'effective'> & object)[],
  plans: ReadonlyMap<string, UnitPlan>,
): Plans {
  const lines = units.map(
    ({ unit, name, registered, eligible, effective }): PlanLine => ({
      unit,
      name,
      ...(plans.get(unit) ?? NO_PLAN),
      registered,
      eligible,
      effective,
    }),
  );
  const sum = (key: 'launches' | 'registered' | 'eligible' | 'effective'): number =>
    lines.reduce((total, line) => total + line[key], 0);
  return {
    lines,
    totals: {
      planned: lines.filter((line) => line.planFiled).length,
      launching: lines.filter((line) => line.launches > 0).length,
      launches: sum('launches'),
      commitment: known(lines.map((line) => line.commitment)),
      registered: sum('registered'),
      eligible: sum('eligible'),
      effective: sum('effective'),
      fundingProposed: known(lines.map((line) => line.fundingProposed)),
      fundingApproved: known(lines.map((line) => line.fundingApproved)),
      fundingSpent: known(lines.map((line) => line.fundingSpent)),
    },
  };
}

/** The sum of what is known; null where nothing is. */
function known(amounts: readonly (number | null)[]): number | null {
  const numbers = amounts.filter((amount) => amount !== null);
  return numbers.length === 0 ? null : numbers.reduce((sum, amount) => sum + amount, 0);
}
