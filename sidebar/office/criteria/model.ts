/** Proposals in the order in which the office looks at them, and what a fitting criterion is likely to ask. */
import { CHECKS, type CheckCode, COMMON_TARGETS, type CommonTarget } from '../../../src/catalogue/terms.ts';
import type { ProposedCriterion } from '../../../src/commands/criterionAdopt.ts';

/** A row of a unit's tab may hold another proposal by the time it is looked at again. */
export const keyOf = ({ unit, at, label }: ProposedCriterion): string => `${unit} ${at} ${label}`;

/** By unit, in the server's order. */
export function byUnit(
  proposals: readonly ProposedCriterion[],
): readonly (readonly [unit: string, proposals: readonly ProposedCriterion[]])[] {
  const units = new Map<string, ProposedCriterion[]>();
  for (const proposal of proposals)
    units.set(proposal.unitName, [...(units.get(proposal.unitName) ?? []), proposal]);
  return [...units];
}

const COMMON_CHECKS: Readonly<Record<CommonTarget, CheckCode>> = {
  minutesNumber: 'text',
  minutesDate: 'dateInPeriod',
  evidence: 'link',
  clean: 'yes',
  unrewarded: 'yes',
};

/** What the cell is most likely to be asked: a number is a least one, a text a list, and nothing a yes. */
export function likelyCheck({ target, threshold }: Pick<ProposedCriterion, 'target' | 'threshold'>): string {
  const common = COMMON_TARGETS.find(({ label }) => label === target)?.code;
  if (common !== undefined) return labelOf(COMMON_CHECKS[common]);
  if (typeof threshold === 'number') return labelOf('atLeast');
  return labelOf(threshold.trim() === '' ? 'yes' : 'oneOf');
}
const labelOf = (code: CheckCode): string => CHECKS.find((each) => each.code === code)?.label ?? '';
