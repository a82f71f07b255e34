import { useState } from 'preact/hooks';
import { CHECKS, NECESSITIES } from '../../../src/catalogue/terms.ts';
import type { ProposedCriterion } from '../../../src/commands/criterionAdopt.ts';
import { showNumber } from '../../officer/model/typed.ts';
import { Button, Field, Select } from '../../parts/index.ts';
import type { OfficeWords } from '../../words/type.ts';
import { likelyCheck } from './model.ts';

interface CardProps {
  readonly proposal: ProposedCriterion;
  readonly words: OfficeWords['criteria'];
}
interface ProposalCardProps extends CardProps {
  readonly id: string;
  readonly busy: boolean;
  readonly onAdopt: (check: string, necessity: string) => void;
}

const [REQUIRED] = NECESSITIES;
/** Under the sheet's own names: what is chosen here is what Tiêu chí will say. */
const optionsOf = (terms: readonly { readonly label: string }[]) =>
  terms.map(({ label }) => ({ value: label, label }));

/** A proposal that waits: what is asked, by whom, and how it is to be checked once it is adopted. */
export function ProposalCard({ id, proposal, words, busy, onAdopt }: ProposalCardProps) {
  const [check, setCheck] = useState(() => likelyCheck(proposal));
  const [necessity, setNecessity] = useState<string>(REQUIRED.label);
  const label = proposal.label || words.unlabelled;
  return (
    <li class="card stack">
      <Proposal proposal={proposal} words={words} />
      <div class="query">
        <Field id={`${id}-check`} label={words.check}>
          {(control) => (
            <Select control={control} value={check} options={optionsOf(CHECKS)} onValue={setCheck} />
          )}
        </Field>
        <Field id={`${id}-necessity`} label={words.necessity}>
          {(control) => (
            <Select
              control={control}
              value={necessity}
              options={optionsOf(NECESSITIES)}
              onValue={setNecessity}
            />
          )}
        </Field>
      </div>
      <Button
        look="primary"
        disabled={busy}
        label={words.adoptOf(label, proposal.unitName)}
        onPress={() => onAdopt(check, necessity)}
      >
        {words.adopt}
      </Button>
    </li>
  );
}

/** What the unit wrote. */
export function Proposal({ proposal, words }: CardProps) {
  const { label, target, threshold, movement, kind, reason } = proposal;
  const limit = typeof threshold === 'number' ? showNumber(threshold) : threshold;
  return (
    <>
      <p>
        <strong>{label || words.unlabelled}</strong>
      </p>
      <p class="soft small">{words.where(movement, kind)}</p>
      <p class="soft small">{words.target(target, limit)}</p>
      {reason !== '' && <p class="small">{words.reason(reason)}</p>}
    </>
  );
}
