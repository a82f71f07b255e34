import type { Run } from './types.ts';

/** Which run has which lock ('document', 'script', 'user:<e-mail>'), as LockService of every run sees it. */
export interface Locks {
  holder(id: string): Run | null;
  heldBy(run: Run): string[];
  take(id: string, run: Run): void;
  /** Nothing where another run has it. */
  release(id: string, run: Run, at: number): void;
  /** When the lock was let go last. */
  freedAt(id: string): number;
  /** Since when runs wait that a conductor holds while others go on: their time has passed on the clock already. */
  readonly waitingSince: Map<Run, number>;
}

export function createLocks(): Locks {
  const holders = new Map<string, Run>();
  const freed = new Map<string, number>();
  return {
    heldBy: (run) => [...holders].filter(([, holder]) => holder === run).map(([id]) => id),
    holder: (id) => holders.get(id) ?? null,
    take: (id, run) => void holders.set(id, run),
    release(id, run, at) {
      if (holders.get(id) !== run) return;
      holders.delete(id);
      freed.set(id, at);
    },
    freedAt: (id) => freed.get(id) ?? 0,
    waitingSince: new Map(),
  };
}
