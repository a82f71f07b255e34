/** Google's yellow line over the sheet while a script runs; short runs pass without it. */
import { useEffect, useState } from 'preact/hooks';
import type { Up } from '../../server/protocol.ts';
import type { State } from '../state.ts';
import { WORDS } from '../words.ts';

const PATIENCE_MS = 500;
const RUNS: readonly Up['kind'][] = ['click', 'consent', 'call', 'reset'];

export function Running({ state }: { state: State }) {
  const isBusy = state.pending.length > 0 && state.question === null;
  const text =
    state.waitingFor !== null
      ? WORDS.waitingFor(state.waitingFor)
      : state.pending.some((kind) => RUNS.includes(kind))
        ? WORDS.running
        : '';
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
