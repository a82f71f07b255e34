import { useEffect, useRef, useState } from 'preact/hooks';
import { type Problem, problemOf } from '../calls/problem.ts';
import { useShared } from '../parts/index.ts';

export interface Importing {
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly open: () => void;
}

/** Opens the import dialog, and reloads once somebody is back: Google tells a sidebar nothing of a dialog's end. */
export function useImport(unit: string, reload: () => void): Importing {
  const { server } = useShared();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isAway = useRef(false);
  useEffect(() => {
    const back = () => {
      if (!isAway.current) return;
      isAway.current = false;
      reload();
    };
    // A dialog covers the sidebar, so that the pointer comes back only after it.
    addEventListener('focus', back);
    document.addEventListener('pointerenter', back, true);
    return () => {
      removeEventListener('focus', back);
      document.removeEventListener('pointerenter', back, true);
    };
  }, [reload]);
  const open = async () => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      await server.openImport(unit);
      isAway.current = true;
    } catch (error) {
      setProblem(problemOf(error));
    }
    setBusy(false);
  };
  return { busy, problem, open: () => void open() };
}
