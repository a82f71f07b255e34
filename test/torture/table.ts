/** What a run of the torture comes to: one line an act, and the sums. */
import type { Act } from './act.ts';
import { VERDICTS, type Verdict } from './judge.ts';
import type { Outcome } from './run.ts';

export type Sums = Readonly<Record<'points' | Verdict, number>>;

export const sumsOf = (outcomes: readonly Outcome[]): Sums => ({
  points: outcomes.length,
  identical: withVerdict(outcomes, 'identical'),
  told: withVerdict(outcomes, 'told'),
  lost: withVerdict(outcomes, 'lost'),
  duplicated: withVerdict(outcomes, 'duplicated'),
});
const withVerdict = (outcomes: readonly Outcome[], verdict: Verdict): number =>
  outcomes.filter((each) => each.verdict === verdict).length;

/** Whether everything is as it has to be: nothing lost, nothing twice, and doubts only where mails are sent. */
export const isSound = (outcomes: readonly Outcome[], acts: readonly Act[]): boolean => {
  const mailing = new Set(acts.filter((act) => act.mails).map((act) => act.name));
  return outcomes.every(
    ({ act, verdict }) => verdict === 'identical' || (verdict === 'told' && mailing.has(act)),
  );
};

/** A table in Markdown, one line an act that was tortured. */
export function tableOf(outcomes: readonly Outcome[], acts: readonly Act[]): string {
  const line = (name: string, sums: Sums): string =>
    `| ${[name, sums.points, ...VERDICTS.map((verdict) => sums[verdict])].join(' | ')} |`;
  const lines = acts.flatMap(({ name }) => {
    const own = outcomes.filter(({ act }) => act === name);
    return own.length === 0 ? [] : [line(name, sumsOf(own))];
  });
  return [
    '| command | kill points | identical | told to a person | lost | duplicated |',
    '|---|---|---|---|---|---|',
    ...lines,
    line('all', sumsOf(outcomes)),
  ].join('\n');
}
