import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CommandId, DataOf, InputOf } from '../../src/app/client.ts';
import { useShared } from '../parts/context.ts';
import { type Problem, type Settled, settle } from './problem.ts';

export interface Act<Id extends CommandId> {
  readonly busy: boolean;
  /** Of the last call; null while one is under way and after one that went well. */
  readonly problem: Problem | null;
  /** Null when a call is under way already: a second press is no second act. */
  readonly run: (input: InputOf<Id>) => Promise<Settled<DataOf<Id>> | null>;
  readonly clear: () => void;
}

/** A command that a press runs. */
export function useAct<Id extends CommandId>(id: Id): Act<Id> {
  const { server } = useShared();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const underWay = useRef(false);
  const isShown = useShown();
  const run = useCallback(
    async (input: InputOf<Id>): Promise<Settled<DataOf<Id>> | null> => {
      if (underWay.current) return null;
      underWay.current = true;
      setBusy(true);
      setProblem(null);
      const settled = await settle(server.ask(id, input));
      underWay.current = false;
      if (isShown.current) {
        setBusy(false);
        setProblem(settled.ok ? null : settled.problem);
      }
      return settled;
    },
    [server, id, isShown],
  );
  const clear = useCallback(() => setProblem(null), []);
  return { busy, problem, run, clear };
}

/** Whether the view still stands: an answer that comes later changes nothing in it. */
export function useShown() {
  const shown = useRef(true);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);
  return shown;
}
