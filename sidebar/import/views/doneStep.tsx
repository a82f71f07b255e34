import { useAct } from '../../calls/useAct.ts';
import { Button, ErrorPanel, Lines, Notice, useViewFocus } from '../../parts/index.ts';
import type { DialogWords } from '../../words/dialog.ts';
import type { Entered } from '../state.ts';

interface DoneProps {
  readonly entered: Entered;
  readonly unit: string;
  readonly words: DialogWords['importing'];
  readonly close: () => void;
  readonly onAgain: () => void;
}

/** What was entered, under which IDs, and what to do next. */
export function DoneStep({ entered, unit, words: all, close, onAgain }: DoneProps) {
  const words = all.done;
  const heading = useViewFocus<HTMLHeadingElement>();
  const open = useAct('unit.open');
  const { ids, duplicates } = entered.imported;
  const goTo = async () => {
    const settled = await open.run({ unit });
    if (settled?.ok) close();
  };
  const doubtful = new Map(duplicates.map(({ index, warning }) => [index, warning]));
  return (
    <section class="stack">
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <Notice level="ok" spoken={entered.message || words.entered(ids.length)}>
        <Lines text={entered.message || words.entered(ids.length)} />
        <p>{words.next}</p>
      </Notice>
      {doubtful.size > 0 && (
        <Notice level="warn">
          <p>{words.duplicates(doubtful.size)}</p>
          <ul class="bullets">
            {[...doubtful].map(([index, warning]) => (
              <li key={index}>
                {words.duplicate(
                  entered.names[index] ?? '',
                  `${warning.name} (${warning.id || warning.where})`,
                  warning.year,
                )}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <details>
        <summary>{words.ids(ids.length)}</summary>
        <ol class="ids">
          {ids.map((id, index) => (
            <li key={id}>
              {id}: {entered.names[index] ?? ''}
            </li>
          ))}
        </ol>
      </details>
      {open.problem !== null && <ErrorPanel problem={open.problem} onClose={open.clear} />}
      <div class="actions">
        <Button onPress={onAgain}>{words.another}</Button>
        <Button onPress={close}>{all.close}</Button>
        <Button look="primary" busy={open.busy} onPress={goTo}>
          {words.goTo}
        </Button>
      </div>
    </section>
  );
}
