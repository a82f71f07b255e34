/** Toasts at the bottom right, and what went wrong, in the same place. */
import { useEffect } from 'preact/hooks';
import type { Doors } from '../app.tsx';
import type { Notice } from '../state.ts';
import { WORDS } from '../words.ts';

function One({ notice, doors }: { notice: Notice; doors: Doors }) {
  const { id, seconds } = notice;
  useEffect(() => {
    if (seconds === null) return;
    const timer = setTimeout(() => doors.dispatch({ kind: 'dismiss', id }), seconds * 1000);
    return () => clearTimeout(timer);
  }, [id, seconds, doors]);
  return (
    <div class={notice.isError ? 'notice error' : 'notice'} role={notice.isError ? 'alert' : undefined}>
      <div>
        {notice.title !== '' && <strong>{notice.title}</strong>}
        <p>{notice.text}</p>
      </div>
      <button
        type="button"
        class="icon"
        aria-label={WORDS.dismiss}
        onClick={() => doors.dispatch({ kind: 'dismiss', id })}
      >
        ×
      </button>
    </div>
  );
}

export function Notices({ notices, doors }: { notices: readonly Notice[]; doors: Doors }) {
  return (
    <div class="notices" aria-live="polite">
      {notices.map((notice) => (
        <One key={notice.id} notice={notice} doors={doors} />
      ))}
    </div>
  );
}
