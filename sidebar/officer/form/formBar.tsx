import type { Judged } from '../../../src/domain/eligibility.ts';
import { Button, Notice } from '../../parts/index.ts';
import type { FormWords } from '../../words/type.ts';
import type { KeeperState } from './drafts.ts';
import type { Entry } from './useEntry.ts';
import type { FormState } from './useForm.ts';
import { VerdictBar } from './verdictBar.tsx';

interface FormBarProps {
  readonly form: FormState;
  readonly entry: Entry;
  readonly words: FormWords;
  readonly locked: boolean;
  readonly keeping: KeeperState;
  readonly nameOf: (judged: Judged) => string;
  readonly onClose: () => void;
  /** Leads from a file that is closed to what may still be entered. */
  readonly onLife: () => void;
}

/** Stays at the bottom of the view: the verdict so far, and what can be done with the form. */
export function FormBar({ form, entry, words, locked, keeping, nameOf, onClose, onLife }: FormBarProps) {
  const { evaluation } = form.judged;
  const isEligible = evaluation.verdict === 'eligible';
  const isSaved = form.changed.length === 0 && entry.id !== '';
  return (
    <div class="form-bar">
      <VerdictBar evaluation={evaluation} nameOf={nameOf} words={words} />
      {entry.lack !== null && (
        <Notice level="bad" spoken={lackText(entry, form, words)}>
          {lackText(entry, form, words)}
        </Notice>
      )}
      {locked ? (
        <div class="row wrap">
          <Button onPress={onClose}>{words.back}</Button>
          <Button look="primary" onPress={onLife}>
            {words.life}
          </Button>
        </div>
      ) : (
        <>
          <div class="row wrap">
            <Button look={isEligible ? 'plain' : 'primary'} submit busy={entry.busy} onPress={entry.save}>
              {words.save}
            </Button>
            <Button
              look={isEligible ? 'primary' : 'plain'}
              busy={entry.busy}
              disabled={!isEligible}
              describedBy="form-submit-help"
              onPress={entry.saveAndSubmit}
            >
              {isSaved ? words.submit : words.saveAndSubmit}
            </Button>
          </div>
          <p id="form-submit-help" class="unseen">
            {isEligible ? '' : words.notYet}
          </p>
          <p class="soft small">{keepingText(keeping, words)}</p>
        </>
      )}
    </div>
  );
}

const lackText = ({ lack }: Entry, { bad }: FormState, words: FormWords): string =>
  lack === 'days' ? words.mend(bad.length) : words.nothingToSave;

function keepingText(state: KeeperState, words: FormWords): string {
  if (state === 'idle') return '';
  return { keeping: words.keeping, kept: words.kept, failed: words.notKept }[state];
}
