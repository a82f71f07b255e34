import type { PlanTally } from '../../src/commands/tallies.ts';
import type { OfficeWords } from '../words/type.ts';
import { moneyText } from './parts/figures.ts';

interface UnitDutiesProps {
  /** Null where the unit has entered nothing of its year. */
  readonly plan: PlanTally | null;
  readonly words: OfficeWords['office']['units'];
}

/** A unit's yearly duties: filed or not in a line, what it committed to and spent behind it. */
export function UnitDuties({ plan, words }: UnitDutiesProps) {
  const filed = [
    plan?.planFiled === true ? words.planFiled : words.planMissing,
    plan?.reportFiled === true ? words.reportFiled : words.reportMissing,
    words.launches(plan?.launches ?? 0),
  ].join(' · ');
  if (plan === null) return <p class="soft small">{filed}</p>;
  const { commitment, registered, effective } = plan;
  const money = (amount: number | null): string => (amount === null ? words.noMoney : moneyText(amount));
  return (
    <details class="small">
      <summary class="soft">{filed}</summary>
      <p>
        {commitment === null
          ? words.noCommitment(registered, effective)
          : words.commitment(commitment, registered, effective)}
      </p>
      <p>
        {words.funding(money(plan.fundingProposed), money(plan.fundingApproved), money(plan.fundingSpent))}
      </p>
    </details>
  );
}
