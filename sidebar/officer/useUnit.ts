import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Reply } from '../../src/app/reply.ts';
import type { UnitHome } from '../../src/commands/unitHome.ts';
import { type Problem, settle } from '../calls/problem.ts';
import { useShown } from '../calls/useAct.ts';
import { useShared } from '../parts/index.ts';

export interface UnitState {
  /** The last known; it stays while a newer one is on its way. */
  readonly home: UnitHome | null;
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly reload: () => void;
  /** What a save or a submission is known to have changed, without another call. */
  readonly patch: (change: (home: UnitHome) => UnitHome) => void;
}

/** A unit's home; `early` is the call made together with the session, where one was. */
export function useUnit(
  unit: string,
  early: Promise<Reply<UnitHome>> | null,
  onOtherStamp: (stamp: string) => void,
): UnitState {
  const { server } = useShared();
  const [home, setHome] = useState<UnitHome | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(true);
  const latest = useRef(0);
  const isShown = useShown();
  const load = useCallback(
    async (call: Promise<Reply<UnitHome>>) => {
      latest.current += 1;
      const own = latest.current;
      setBusy(true);
      const settled = await settle(call);
      if (own !== latest.current || !isShown.current) return;
      setBusy(false);
      setProblem(settled.ok ? null : settled.problem);
      if (!settled.ok) return;
      setHome(settled.reply.data);
      onOtherStamp(settled.reply.data.stamp);
    },
    [isShown, onOtherStamp],
  );
  const first = useRef(early);
  const reload = useCallback(() => {
    const call = first.current ?? server.ask('unit.home', { unit });
    first.current = null;
    void load(call);
  }, [server, unit, load]);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    reload();
  }, [reload]);
  const patch = useCallback((change: (home: UnitHome) => UnitHome) => {
    setHome((known) => (known === null ? null : change(known)));
  }, []);
  return { home, busy, problem, reload, patch };
}
