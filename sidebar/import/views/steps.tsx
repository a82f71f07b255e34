import type { DialogWords } from '../../words/dialog.ts';
import { STEPS, type Step } from '../state.ts';

interface StepsProps {
  readonly current: Step;
  readonly words: DialogWords['importing']['steps'];
}
/** Where one is on the way; done steps carry a sign and say so. */
export function Steps({ current, words }: StepsProps) {
  const at = STEPS.indexOf(current);
  return (
    <nav aria-label={words.label}>
      <ol class="steps">
        {STEPS.map((step, index) => (
          <li key={step} class={index < at ? 'past' : ''} aria-current={index === at ? 'step' : undefined}>
            <span class="number" aria-hidden="true">
              {index < at ? '✓' : index + 1}
            </span>
            {words[step]}
            {index < at && <span class="unseen"> ({words.doneBefore})</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
