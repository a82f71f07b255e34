import { useState } from 'preact/hooks';
import type { Status } from '../../server/protocol.ts';
import type { Doors } from '../app.tsx';
import { dayOf, momentText, WORDS } from '../words.ts';

/** The file's own clock: it stands until it is moved, and triggers fire on the way. */
export function Clock({ status, doors }: { status: Status; doors: Doors }) {
  const [day, setDay] = useState('');
  const { now, moving } = status;
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
          <button type="button" onClick={() => doors.send({ kind: 'advance', days: 1 })}>
            {WORDS.plusDay}
          </button>
          <button type="button" onClick={() => doors.send({ kind: 'advance', days: 7 })}>
            {WORDS.plusWeek}
          </button>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (day !== '') doors.send({ kind: 'goTo', day });
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
