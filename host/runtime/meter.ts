import { Killed, ScriptError } from './errors.ts';
import type { Clock, Fault, Meter } from './types.ts';

export const OUT_OF_TIME = 'Exceeded maximum execution time';

/** The meter of one run, with what the runtime alone may do. */
export interface RunMeter extends Meter {
  /** Time around the run that does not count towards its limit: its start, the way to the browser. */
  overhead(ms: number): void;
  /** After a call's effect: a fault set to strike after it strikes now. */
  settle(): void;
  /** From now on counting has no effect. */
  stop(): void;
}

/** Counts one run's round trips; `end` is told the text before the kill is thrown. */
export function createMeter(
  clock: Clock,
  limitMs: number,
  fault: Fault | null,
  end: (text: string) => void,
): RunMeter {
  const calls: Record<string, number> = {};
  let [total, spent, overhead] = [0, 0, 0];
  let stopped = false;
  let strikeAfter = false;

  const die = (text: string): never => {
    end(text);
    throw new Killed(text);
  };
  const strike = (hit: Fault) => {
    if (hit.fatal === false) throw new ScriptError(hit.error ?? 'Service Spreadsheets timed out');
    die(hit.error ?? OUT_OF_TIME);
  };
  const wait = (ms: number) => {
    if (stopped) return;
    spent += ms;
    clock.pass(ms);
    if (spent > limitMs) die(OUT_OF_TIME);
  };

  return {
    calls,
    get totalCalls() {
      return total;
    },
    get modelledMs() {
      return Math.round(spent + overhead);
    },
    wait,
    count(kind, ms) {
      if (stopped) return;
      total += 1;
      calls[kind] = (calls[kind] ?? 0) + 1;
      if (fault?.call === total && fault.when === 'before') strike(fault);
      wait(ms);
      if (fault?.call === total && fault.when === 'after') strikeAfter = true;
    },
    overhead(ms) {
      overhead += ms;
      clock.pass(ms);
    },
    settle() {
      if (!strikeAfter || stopped || fault === null) return;
      strikeAfter = false;
      strike(fault);
    },
    stop() {
      stopped = true;
    },
  };
}
