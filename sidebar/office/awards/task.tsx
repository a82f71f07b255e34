import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button, ErrorPanel, focusOn, useViewFocus } from '../../parts/index.ts';
import type { OfficeWords } from '../../words/type.ts';
import type { Deeds } from '../parts/deeds.tsx';

/** Whom a deed is about, and what is said of each beside the name. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly said: string;
}

/** What every deed on ticked ones is given; `onDone` comes once it is recorded. */
export interface TaskProps {
  readonly subjects: readonly Subject[];
  readonly deeds: Deeds;
  readonly words: OfficeWords['awards'];
  readonly onBack: () => void;
  readonly onDone: () => void;
}

interface TaskPageProps extends TaskProps {
  readonly title: string;
  readonly confirm: string;
  readonly danger?: boolean;
  /** Why it cannot be done with these. */
  readonly obstacle?: string;
  readonly onConfirm: () => void;
  readonly children: ComponentChildren;
}

/** A deed on ticked ones: whom it is about, what it needs, and what the server said against it. */
export function TaskPage(props: TaskPageProps) {
  const { title, subjects, deeds, words, confirm, danger = false, obstacle = '', onBack, onConfirm } = props;
  const heading = useViewFocus<HTMLHeadingElement>();
  return (
    <section class="file-view" aria-labelledby="award-task">
      <Button look="quiet" onPress={onBack} disabled={deeds.busy}>
        <span aria-hidden="true">← </span>
        {words.back}
      </Button>
      <h1 id="award-task" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <details class="card subjects" open={subjects.length <= FEW}>
        <summary>{words.selected(subjects.length)}</summary>
        <ul>
          {subjects.map(({ id, name, said }) => (
            <li key={id}>
              {name || words.unnamed} {said !== '' && <span class="soft small">{said}</span>}
            </li>
          ))}
        </ul>
      </details>
      {props.children}
      {deeds.problem !== null && <ErrorPanel problem={deeds.problem} onClose={deeds.clear} />}
      {obstacle !== '' && (
        <p id="award-obstacle" class="obstacle">
          <span aria-hidden="true">⚠ </span>
          {obstacle}
        </p>
      )}
      <div class="actions">
        <Button onPress={onBack} disabled={deeds.busy}>
          {words.cancel}
        </Button>
        <Button
          look={danger ? 'danger' : 'primary'}
          busy={deeds.busy}
          disabled={obstacle !== ''}
          describedBy={obstacle === '' ? undefined : 'award-obstacle'}
          onPress={onConfirm}
        >
          {confirm}
        </Button>
      </div>
    </section>
  );
}
const FEW = 5;

/** What keeps each control from being taken, by its ID; '' is nothing. */
type Faults = Readonly<Record<string, string>>;
interface Check {
  /** Of a control, once the form was sent for the first time. */
  readonly errorOf: (id: string) => string;
  /** True when nothing is at fault; else the first one at fault gets the focus. */
  readonly passes: () => boolean;
}
/** Faults are told when the form is sent, and go as they are mended. */
export function useCheck(faults: Faults): Check {
  const [isTold, setIsTold] = useState(false);
  return {
    errorOf: (id) => (isTold ? (faults[id] ?? '') : ''),
    passes: () => {
      const first = Object.entries(faults).find(([, fault]) => fault !== '');
      setIsTold(first !== undefined);
      if (first !== undefined) focusOn(first[0]);
      return first === undefined;
    },
  };
}
