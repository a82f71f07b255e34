import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CommandId, DataOf, InputOf } from '../../src/app/client.ts';
import { useShared } from '../parts/context.ts';
import { type Answered, type Problem, settle } from './problem.ts';
import { useShown } from './useAct.ts';

export interface Asked<Id extends CommandId> {
  /** The last answer; it stays while a newer one is on its way. */
  readonly data: DataOf<Id> | null;
  readonly reply: Answered<DataOf<Id>> | null;
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly reload: () => void;
}

/** Asks when the view appears, and again whenever the input changes. `input` null asks nothing yet. */
export function useAsk<Id extends CommandId>(id: Id, input: InputOf<Id> | null): Asked<Id> {
  const { server } = useShared();
  const [reply, setReply] = useState<Answered<DataOf<Id>> | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(input !== null);
  const [round, setRound] = useState(0);
  const latest = useRef(0);
  const isShown = useShown();
  const wanted = input === null ? null : JSON.stringify(input);
  // `round` asks the same again; `wanted` stands for `input`, which is a new object each time.
  useEffect(() => {
    if (input === null) return;
    latest.current += 1;
    const own = latest.current;
    setBusy(true);
    settle(server.ask(id, input)).then((settled) => {
      // An older answer never replaces a newer one.
      if (own !== latest.current || !isShown.current) return;
      setBusy(false);
      setProblem(settled.ok ? null : settled.problem);
      if (settled.ok) setReply(settled.reply);
    });
  }, [server, id, wanted, round]);
  const reload = useCallback(() => setRound((each) => each + 1), []);
  return { data: reply?.data ?? null, reply, busy, problem, reload };
}
