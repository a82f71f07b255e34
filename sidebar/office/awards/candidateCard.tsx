import { useState } from 'preact/hooks';
import { AWARD_TYPES } from '../../../src/catalogue/awards.ts';
import type { Movement } from '../../../src/catalogue/types.ts';
import type { AwardCandidate, AwardConflict, FormOption } from '../../../src/commands/awardBook.ts';
import { Badge, Field, Select } from '../../parts/index.ts';
import type { OfficeWords } from '../../words/type.ts';
import { CardHead } from './cardHead.tsx';
import { asType, type Choice, formsFor, isProposable, withType } from './model.ts';

interface CandidateCardProps {
  readonly candidate: AwardCandidate;
  readonly choice: Choice;
  readonly forms: readonly FormOption[];
  readonly movements: readonly Movement[];
  readonly words: OfficeWords['awards'];
  readonly isChosen: boolean;
  readonly onToggle: () => void;
  readonly onChoice: (choice: Choice) => void;
}

/** An accepted nominee: what is to be proposed for it, or why it cannot be. */
export function CandidateCard(props: CandidateCardProps) {
  const { candidate, movements, words, isChosen, onToggle } = props;
  const { kind, conflicts, dissolved } = candidate;
  const canPropose = isProposable(candidate);
  return (
    <li class={isChosen ? 'card line chosen' : 'card line'}>
      <CardHead of={candidate} {...{ movements, words, isChosen, onToggle }} canChoose={canPropose} />
      {canPropose ? (
        <ChoiceOf {...props} />
      ) : (
        <>
          <p class="badges">
            <Badge tone="bad">{words.cannot}</Badge>
          </p>
          <ul class="small">
            {dissolved && <li>{words.dissolved}</li>}
            {kind === null && <li>{words.noKind}</li>}
            {conflicts.map((conflict, index) => (
              <li key={index}>{conflictText(conflict, words)}</li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

const conflictText = ({ id, year, name, decision }: AwardConflict, words: OfficeWords['awards']): string => {
  const who = [name, id].filter(Boolean).join(', ');
  return decision === '' ? words.proposedAlready(who, year) : words.rewardedAlready(who, year, decision);
};

/** Type and form, folded while the rules' proposal may stand. */
function ChoiceOf({ candidate: { id, kind, name }, choice, forms, words, onChoice }: CandidateCardProps) {
  const chosen = forms.find(({ code }) => code === choice.form);
  const [isOpen, setIsOpen] = useState(choice.form === '');
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        {chosen === undefined
          ? words.noForm
          : [chosen.name, choice.type, chosen.upward && words.upward].filter(Boolean).join(' · ')}
        <span class="unseen"> {words.changeOf(name || words.unnamed)}</span>
      </summary>
      <Field id={`award-type-${id}`} label={words.type}>
        {(control) => (
          <Select
            control={control}
            value={choice.type}
            options={AWARD_TYPES.map((value) => ({ value, label: value }))}
            onValue={(value) => onChoice(withType(choice, asType(value), kind, forms))}
          />
        )}
      </Field>
      <Field id={`award-form-${id}`} label={words.form}>
        {(control) => (
          <Select
            control={control}
            value={choice.form}
            empty={words.chooseForm}
            options={formsFor(forms, [{ kind, type: choice.type }]).map(({ code, name: label }) => ({
              value: code,
              label,
            }))}
            onValue={(form) => onChoice({ ...choice, form })}
          />
        )}
      </Field>
    </details>
  );
}
