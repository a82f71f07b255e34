/** Alerts, prompts and the consent screen: the script waits for the answer, and closing is one. */
import { useEffect, useRef } from 'preact/hooks';
import type { Question } from '../../server/protocol.ts';
import type { Answer } from '../../types.ts';
import type { Doors } from '../app.tsx';
import { BUTTONS, scopeText, WORDS } from '../words.ts';

interface Props {
  readonly question: Question;
  readonly email: string;
  readonly doors: Doors;
}

/** Google puts the affirmative button last, filled. */
const ORDER: readonly Answer['button'][] = ['CANCEL', 'NO', 'YES', 'OK'];
const isMain = (button: Answer['button']): boolean => button === 'OK' || button === 'YES';

function Body({ question, email }: Omit<Props, 'doors'>) {
  if (question.kind !== 'consent') return <p class="question-text">{question.text}</p>;
  return (
    <>
      <p class="question-text">{WORDS.consentText(email)}</p>
      <ul>
        {question.text.split('\n').map((scope) => (
          <li key={scope}>{scopeText(scope)}</li>
        ))}
      </ul>
    </>
  );
}

export function QuestionBox({ question, email, doors }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    box.current?.showModal();
    (field.current ?? first.current)?.focus();
  }, []);
  const answer = (button: Answer['button']): void => {
    const text = field.current?.value;
    doors.send({
      kind: 'answer',
      id: question.id,
      answer: { button, ...(text !== undefined && { text }) },
    });
  };
  const buttons = ORDER.filter((button) => question.buttons.includes(button));
  const main = buttons.at(-1) ?? 'OK';
  const label = question.kind === 'consent' ? { ...BUTTONS, OK: WORDS.consent } : BUTTONS;
  return (
    <dialog
      ref={box}
      class="question"
      aria-labelledby="question-title"
      onCancel={(event) => {
        event.preventDefault();
        answer('CLOSE');
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(main);
        }}
      >
        <header class="page-head">
          <h2 id="question-title">{question.title || WORDS.title}</h2>
          <button type="button" class="icon" aria-label={WORDS.close} onClick={() => answer('CLOSE')}>
            ×
          </button>
        </header>
        <Body question={question} email={email} />
        {question.kind === 'prompt' && (
          <input
            ref={field}
            type="text"
            class="prompt"
            aria-label={question.text || WORDS.answer}
            autoFocus
          />
        )}
        <div class="buttons">
          {buttons.map((button) => (
            <button
              key={button}
              type={button === main ? 'submit' : 'button'}
              class={isMain(button) ? 'main' : ''}
              ref={button === main ? first : null}
              onClick={button === main ? undefined : () => answer(button)}
            >
              {label[button]}
            </button>
          ))}
        </div>
      </form>
    </dialog>
  );
}
