/** The thin bar over the sheet: what Google has not, and the workbench needs. */
import type { Start } from '../../server/protocol.ts';
import type { Doors } from '../app.tsx';
import type { State } from '../state.ts';
import { WORDS } from '../words.ts';
import { ActAs } from './actAs.tsx';
import { Clock } from './clock.tsx';
import { FileTools } from './file.tsx';

export function Bar({ state, start, doors }: { state: State; start: Start; doors: Doors }) {
  const status = state.status ?? start.status;
  const openPanel = (panel: 'mails' | 'executions') => () => {
    doors.dispatch({ kind: 'panel', panel });
    doors.send({ kind: panel });
  };
  return (
    <header class="bar">
      <strong class="brand">{WORDS.title}</strong>
      <ActAs email={start.email} accounts={start.accounts} />
      <Clock status={status} pending={state.pending} doors={doors} />
      <div class="tools">
        <button type="button" onClick={openPanel('mails')}>
          {WORDS.mails}{' '}
          <span class="badge" aria-hidden="true">
            {status.mails}
          </span>
          <span class="unseen">({WORDS.mailCount(status.mails)})</span>
        </button>
        <span class="unseen" aria-live="polite">
          {WORDS.mailCount(status.mails)}
        </span>
        <button type="button" onClick={openPanel('executions')}>
          {WORDS.executions} <span class="badge">{status.executions}</span>
        </button>
      </div>
      <FileTools transfer={state.transfer} doors={doors} />
    </header>
  );
}
