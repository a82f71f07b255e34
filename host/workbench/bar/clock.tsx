import { useState } from 'preact/hooks';
import type { Status, Up } from '../../server/protocol.ts';
import type { Doors } from '../app.tsx';
import { dayOf, momentText, WORDS } from '../words.ts';

interface ClockProps {
  readonly status: Status;
  /** What this window has asked for and is not over yet. */
  readonly pending: readonly Up['kind'][];
  readonly doors: Doors;
}

/** The file's own clock: it stands until it is moved, and triggers fire on the way. */
export function Clock({ status, pending, doors }: ClockProps) {
  const [day, setDay] = useState('');
  const { now, moving } = status;
  const move = (up: Up): void => {
    // The second of two clicks would go on where the first ends, and could not be stopped with it.
    if (!pending.some((kind) => kind === 'advance' || kind === 'goTo')) doors.send(up);
  };
  return (
    <fieldset class="clock">
      <legend class="unseen">{WORDS.clock}</legend>
      <time dateTime={now}>{momentText(now)}</time>
      {moving !== null ? (
        <>
          <span class="moving" role="status">
            {WORDS.moving(moving.runs)}
          </span>
          <button type="button" onClick={() => doors.send({ kind: 'stop' })}>
            {WORDS.stop}
          </button>
        </>
      ) : (
        <>
          <button type="button" onClick={() => move({ kind: 'advance', days: 1 })}>
            {WORDS.plusDay}
          </button>
          <button type="button" onClick={() => move({ kind: 'advance', days: 7 })}>
            {WORDS.plusWeek}
          </button>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (day !== '') move({ kind: 'goTo', day });
              setDay('');
            }}
          >
            <input
              type="date"
              aria-label={WORDS.goTo}
              min={dayOf(now)}
              value={day}
              onInput={(event) => setDay(event.currentTarget.value)}
            />
            <button type="submit" disabled={day === ''}>
              {WORDS.go}
            </button>
          </form>
        </>
      )}
    </fieldset>
  );
}
