import { useCallback, useRef, useState } from 'preact/hooks';
import type { UnitTally } from '../../src/commands/officeOverview.ts';
import { type Problem, settle } from '../calls/problem.ts';
import { useShared } from '../parts/index.ts';
import { type Named, type Refreshing, refreshUnits } from './chunks.ts';

export type Goal = 'refresh' | 'compile';
export interface Work {
  readonly goal: Goal;
  readonly year: number;
  readonly phase: 'refreshing' | 'compiling' | 'stopped' | 'failed' | 'done';
  /** Units taken in so far, of all that were asked for, over all tries. */
  readonly done: number;
  readonly total: number;
  /** Units that are still to be taken in: refused ones, and those not tried. */
  readonly rest: readonly Named[];
  readonly failed: readonly Named[];
  readonly problem: Problem | null;
  /** The server's sentence at the end of a compile. */
  readonly message: string;
}
export interface LongWork {
  readonly work: Work | null;
  /** What the chunks have brought since the last overview. */
  readonly tallies: ReadonlyMap<string, UnitTally>;
  /** How many works have ended: after each the overview is asked for again. */
  readonly ended: number;
  /** An overview has come that knows more than the chunks before it. */
  readonly forget: () => void;
  readonly isRunning: boolean;
  readonly isStopping: boolean;
  readonly start: (goal: Goal, units: readonly Named[], year: number) => void;
  /** Goes on with what is left of the last work. */
  readonly goOn: () => void;
  /** Compiles without the units that could not be taken in. */
  readonly compileAnyway: () => void;
  readonly stop: () => void;
}

/** The register's refresh over all units, and the year's compile after it: seen as it goes, stopped, tried again. */
export function useLongWork(): LongWork {
  const { server } = useShared();
  const [work, setWork] = useState<Work | null>(null);
  const [tallies, setTallies] = useState(NO_TALLIES);
  const [ended, setEnded] = useState(0);
  const [isStopping, setIsStopping] = useState(false);
  const wantsStop = useRef(false);
  const underWay = useRef(false);

  const run = useCallback(
    async (begun: Work) => {
      if (underWay.current) return;
      underWay.current = true;
      wantsStop.current = false;
      setIsStopping(false);
      setWork(begun);
      const refreshed = await refreshUnits(server, begun.rest, begun.year, {
        isStopped: () => wantsStop.current,
        onChunk: (soFar, fresh) => {
          setTallies(
            (known) => new Map([...known, ...fresh.map((tally) => [tally.unit.id, tally] as const)]),
          );
          setWork(after(begun, soFar, 'refreshing'));
        },
      });
      const isWhole = refreshed.failed.length + refreshed.left.length === 0;
      if (isWhole && begun.goal === 'compile') {
        setWork(after(begun, refreshed, 'compiling'));
        const settled = await settle(server.ask('summary.compile', { year: begun.year }));
        setWork(
          settled.ok
            ? { ...after(begun, refreshed, 'done'), message: settled.reply.message }
            : { ...after(begun, refreshed, 'failed'), problem: settled.problem },
        );
      } else {
        const isStopped = refreshed.problem === null && !isWhole;
        setWork(after(begun, refreshed, isWhole ? 'done' : isStopped ? 'stopped' : 'failed'));
      }
      underWay.current = false;
      setEnded((count) => count + 1);
    },
    [server],
  );

  const start = useCallback(
    (goal: Goal, units: readonly Named[], year: number) => {
      run({ ...BEGUN, goal, year, total: units.length, rest: units });
    },
    [run],
  );
  const goOn = useCallback(() => {
    if (work !== null)
      run({
        ...BEGUN,
        goal: work.goal,
        year: work.year,
        total: work.total,
        done: work.done,
        rest: work.rest,
      });
  }, [run, work]);
  const compileAnyway = useCallback(() => {
    if (work !== null)
      run({ ...BEGUN, goal: 'compile', year: work.year, total: work.done, done: work.done, rest: [] });
  }, [run, work]);
  const stop = useCallback(() => {
    wantsStop.current = true;
    setIsStopping(true);
  }, []);
  const forget = useCallback(() => setTallies(NO_TALLIES), []);
  const isRunning = work?.phase === 'refreshing' || work?.phase === 'compiling';
  return {
    work,
    tallies,
    ended,
    isRunning,
    isStopping: isStopping && isRunning,
    forget,
    start,
    goOn,
    compileAnyway,
    stop,
  };
}

const NO_TALLIES: ReadonlyMap<string, UnitTally> = new Map();

const BEGUN = { phase: 'refreshing', done: 0, failed: [], problem: null, message: '' } as const;

const after = (begun: Work, { done, failed, left, problem }: Refreshing, phase: Work['phase']): Work => ({
  ...begun,
  phase,
  done: begun.done + done.length,
  failed,
  rest: [...failed, ...left],
  problem,
});
