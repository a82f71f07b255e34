import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Problem, problemOf } from './calls/problem.ts';
import { useShown } from './calls/useAct.ts';
import { ErrorPanel, Loading, useShared } from './parts/index.ts';

/** Opens another page or dialog of the product, once at a time; null is no problem. */
export function useDoor(): {
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly open: (door: () => Promise<void>) => Promise<void>;
} {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const underWay = useRef(false);
  const isShown = useShown();
  const open = useCallback(
    async (door: () => Promise<void>) => {
      if (underWay.current) return;
      underWay.current = true;
      setBusy(true);
      setProblem(null);
      const met = await door().then(() => null, problemOf);
      underWay.current = false;
      if (!isShown.current) return;
      setBusy(false);
      setProblem(met);
    },
    [isShown],
  );
  return { busy, problem, open };
}

/** This page is not the account's: the other one takes its place. */
export function Elsewhere({ door }: { readonly door: () => Promise<void> }) {
  const { shell } = useShared();
  const { busy, problem, open } = useDoor();
  const first = useRef(door);
  useEffect(() => void open(first.current), [open]);
  return (
    <div class="stack">
      <h1 class="unseen">{shell.product}</h1>
      {problem === null ? (
        <Loading />
      ) : (
        <ErrorPanel problem={problem} onRetry={() => void open(door)} busy={busy} />
      )}
    </div>
  );
}
