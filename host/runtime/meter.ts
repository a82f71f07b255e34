import type { Fault, FaultKind } from '../types.ts';
import { Killed, ScriptError } from './errors.ts';
import type { Clock, Meter } from './types.ts';

export const OUT_OF_TIME = 'Exceeded maximum execution time';

/** Texts of Google: https://developers.google.com/apps-script/guides/support/troubleshooting#common_errors */
const TEXTS: Readonly<Record<FaultKind, string>> = {
  timeLimit: OUT_OF_TIME,
  serverError: "We're sorry, a server error occurred. Please wait a bit and try again.",
  quota: 'Service using too much computer time for one day',
};
const textOf = ({ kind, error, fatal }: Fault): string =>
  error ??
  (kind === undefined && fatal === false ? 'Service Spreadsheets timed out' : TEXTS[kind ?? 'timeLimit']);

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
    if (hit.fatal === false) throw new ScriptError(textOf(hit));
    die(textOf(hit));
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
    stood(ms) {
      if (!stopped) spent += ms;
    },
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
