import type { ProposedCriterion } from '../../../src/commands/criterionAdopt.ts';
import { useAsk } from '../../calls/useAsk.ts';
import { Badge, ErrorPanel, focusOn, Loading, Notice } from '../../parts/index.ts';
import { DeedNote, useDeeds } from '../parts/deeds.tsx';
import type { OfficeProps } from '../props.ts';
import { Proposal, ProposalCard } from './card.tsx';
import { byUnit, keyOf } from './model.ts';

/** Criteria that units propose for themselves, and the office's way to adopt them. */
export function ProposedCriteria({ words: all }: Pick<OfficeProps, 'words'>) {
  const words = all.criteria;
  const { data, problem, busy, reload } = useAsk('criterion.proposals', {});
  const deeds = useDeeds(reload);
  const waiting = (data ?? []).filter(({ adopted }) => !adopted);
  const adopted = (data ?? []).filter((each) => each.adopted);
  const adopt = async ({ unit, at, label }: ProposedCriterion, check: string, necessity: string) => {
    const settled = await deeds.run('criterion.adopt', { unit, at, label, check, necessity });
    if (settled?.ok) focusOn('criteria-title');
  };
  return (
    <div class="stack">
      <h1 id="criteria-title" tabIndex={-1}>
        {words.title}
      </h1>
      <p class="soft">{words.intro}</p>
      {problem !== null && <ErrorPanel problem={problem} onRetry={reload} busy={busy} />}
      <DeedNote deeds={deeds} />
      {data === null && problem === null && <Loading text={words.loading} />}
      {data?.length === 0 && <Notice level="info">{words.none}</Notice>}
      {data !== null && data.length > 0 && <p>{words.waiting(waiting.length)}</p>}
      {byUnit(waiting).map(([unit, proposals]) => (
        <section key={unit} class="section" aria-label={unit}>
          <h2>{unit}</h2>
          <ul class="cards">
            {proposals.map((proposal) => (
              <ProposalCard
                key={keyOf(proposal)}
                id={`proposal-${proposal.unit}-${proposal.at}`}
                proposal={proposal}
                words={words}
                busy={deeds.busy}
                onAdopt={(check, necessity) => void adopt(proposal, check, necessity)}
              />
            ))}
          </ul>
        </section>
      ))}
      {adopted.length > 0 && (
        <details class="card">
          <summary>{words.showAdopted(adopted.length)}</summary>
          <ul class="cards">
            {adopted.map((proposal) => (
              <li key={keyOf(proposal)} class="card stack">
                <p class="soft small">{proposal.unitName}</p>
                <Proposal proposal={proposal} words={words} />
                <p>
                  <Badge tone="good">{words.adopted}</Badge>
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
