/** Alerts and prompts, for which the script waits, and the consent screen; closing is an answer, too. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Down, Question } from '../../server/protocol.ts';
import type { Answer } from '../../types.ts';
import type { Doors } from '../app.tsx';
import { BUTTONS, scopeText, WORDS } from '../words.ts';
import { useModal } from './modal.ts';

type Button = Answer['button'];

/** Google puts the affirmative button last, filled. */
const ORDER: readonly Button[] = ['CANCEL', 'NO', 'YES', 'OK'];
const isMain = (button: Button): boolean => button === 'OK' || button === 'YES';

interface BoxProps {
  readonly title: string;
  readonly buttons: readonly Button[];
  readonly labels?: Readonly<Record<Button, string>>;
  /** Asks for a text under this label. */
  readonly prompt?: string;
  readonly onAnswer: (answer: Answer) => void;
  readonly children: ComponentChildren;
}

function Box({ title, buttons, labels = BUTTONS, prompt, onAnswer, children }: BoxProps) {
  const box = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useModal(box);
  useEffect(() => (field.current ?? first.current)?.focus(), []);
  const answer = (button: Button): void => {
    const text = field.current?.value;
    onAnswer({ button, ...(text !== undefined && { text }) });
  };
  const shown = ORDER.filter((button) => buttons.includes(button));
  const main = shown.at(-1) ?? 'OK';
  return (
    <dialog
      ref={box}
      class="question"
      aria-label={title}
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
        <div class="page-head">
          <h2>{title}</h2>
          <button type="button" class="icon" aria-label={WORDS.close} onClick={() => answer('CLOSE')}>
            ×
          </button>
        </div>
        {children}
        {prompt !== undefined && <input ref={field} type="text" class="prompt" aria-label={prompt} />}
        <div class="buttons">
          {shown.map((button) => (
            <button
              key={button}
              type={button === main ? 'submit' : 'button'}
              class={isMain(button) ? 'main' : ''}
              ref={button === main ? first : null}
              onClick={button === main ? undefined : () => answer(button)}
            >
              {labels[button]}
            </button>
          ))}
        </div>
      </form>
    </dialog>
  );
}

export function QuestionBox({
  question,
  onAnswer,
}: {
  question: Question;
  onAnswer: (answer: Answer) => void;
}) {
  const { kind, title, text, buttons } = question;
  return (
    <Box
      title={title || WORDS.script}
      buttons={buttons}
      {...(kind === 'prompt' && { prompt: text || WORDS.answer })}
      onAnswer={onAnswer}
    >
      <p class="question-text">{text}</p>
    </Box>
  );
}

interface ConsentProps {
  readonly consent: Extract<Down, { kind: 'consent' }>;
  readonly email: string;
  readonly doors: Doors;
}

/** What Google asks at the first click; nothing runs meanwhile. */
export function ConsentBox({ consent, email, doors }: ConsentProps) {
  return (
    <Box
      title={WORDS.consentTitle}
      buttons={['CANCEL', 'OK']}
      labels={{ ...BUTTONS, OK: WORDS.consent }}
      onAnswer={({ button }) => {
        doors.dispatch({ kind: 'consented' });
        if (button === 'OK') doors.send({ kind: 'consent', path: consent.path });
      }}
    >
      <p class="question-text">{WORDS.consentText(email)}</p>
      <ul>
        {consent.scopes.map((scope) => (
          <li key={scope}>{scopeText(scope)}</li>
        ))}
      </ul>
    </Box>
  );
}
