/** Google's yellow line over the sheet while a script runs or the file is on its way; short runs pass without it. */
import { useEffect, useState } from 'preact/hooks';
import type { Up } from '../../server/protocol.ts';
import type { State } from '../state.ts';
import { WORDS } from '../words.ts';

const PATIENCE_MS = 500;
const RUNS: readonly Up['kind'][] = ['click', 'consent', 'call', 'reset'];

function textOf({ waitingFor, transfer, pending }: State): string {
  if (waitingFor !== null) return WORDS.waitingFor(waitingFor);
  if (transfer !== null) return WORDS.transfers[transfer];
  return pending.some((kind) => RUNS.includes(kind)) ? WORDS.running : '';
}

export function Running({ state }: { state: State }) {
  const isBusy = (state.pending.length > 0 || state.transfer !== null) && state.question === null;
  const text = textOf(state);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!isBusy) return;
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isBusy]);
  return (
    <div class="running" role="status">
      {isBusy && isLong && text !== '' && <span>{text}</span>}
    </div>
  );
}
