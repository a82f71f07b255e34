import { useEffect, useRef } from 'preact/hooks';
import type { Doors } from '../app.tsx';
import { BUTTONS, WORDS } from '../words.ts';
import { Panel } from './panel.tsx';

/** Asks before everything is thrown away. */
export function Reset({ doors }: { doors: Doors }) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  const close = (): void => doors.dispatch({ kind: 'panel', panel: null });
  return (
    <Panel title={WORDS.resetTitle} className="small" doors={doors}>
      <p class="question-text">{WORDS.resetText}</p>
      <div class="buttons">
        <button ref={keep} type="button" onClick={close}>
          {BUTTONS.NO}
        </button>
        <button
          type="button"
          class="main"
          onClick={() => {
            doors.send({ kind: 'reset' });
            close();
          }}
        >
          {BUTTONS.YES}
        </button>
      </div>
    </Panel>
  );
}
