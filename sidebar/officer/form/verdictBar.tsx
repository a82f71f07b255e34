import { VERDICTS } from '../../../src/catalogue/terms.ts';
import { type Evaluation, hindrances, type Judged } from '../../../src/domain/eligibility.ts';
import { focusOn, useSpoken, VerdictBadge } from '../../parts/index.ts';
import type { FormWords } from '../../words/type.ts';
import { fieldId } from './fieldId.ts';

interface VerdictBarProps {
  readonly evaluation: Evaluation;
  readonly nameOf: (judged: Judged) => string;
  readonly words: FormWords;
}

/** The verdict so far, «7/9», and what is still to do: each a step away. */
export function VerdictBar({ evaluation, nameOf, words }: VerdictBarProps) {
  const { verdict, passed, total, bonus } = evaluation;
  const left = hindrances(evaluation);
  useSpoken(verdict === null ? '' : `${VERDICTS[verdict]}, ${words.score(passed, total)}`);
  if (verdict === null) return <p class="soft small">{words.nothingYet}</p>;
  return (
    <div class="verdict">
      <div class="row wrap">
        <VerdictBadge verdict={verdict} score={words.score(passed, total)} />
        {bonus > 0 && <span class="small">{words.bonusPoints(bonus)}</span>}
      </div>
      {left.length > 0 && (
        <details class="left">
          <summary>{words.lacking(left.length)}</summary>
          <ul>
            {left.map((judged) => (
              <li key={judged.key}>
                <button
                  type="button"
                  class="link"
                  aria-label={words.toField(nameOf(judged))}
                  onClick={(event) => {
                    // Open, the list would cover the field it leads to.
                    event.currentTarget.closest('details')?.removeAttribute('open');
                    focusOn(fieldId(judged.key));
                  }}
                >
                  <span aria-hidden="true">{judged.mark === 'fail' ? '✗' : '…'} </span>
                  {nameOf(judged)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
