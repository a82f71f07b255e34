/** Failures of the moment: what may be done twice is tried again after a pause; what may not is looked for first. */
import { TIME_TO_STOP } from '../app/jobs.ts';

/** Google's words for "not now": the same call may go well in a moment. */
export const TRANSIENT = /invoked too many times in a short time|timed out|server error/i;

/** Before the second and the third try. */
const PAUSES = [2000, 6000];

export interface Patience {
  /** For what leaves the same however often it is done: reads, and writes of absolute values. */
  again<T>(act: () => T): T;
  /** For what must not be done twice: after such a failure `found` looks whether it took effect; null when it did not. */
  once<T>(act: () => T, found: () => T | null): T;
}

/** `elapsed` are the run's milliseconds: past the time to stop nothing is waited for. */
export function patience(elapsed: () => number): Patience {
  const pauses = (error: unknown, tries: number): boolean => {
    const pause = PAUSES[tries];
    const text = error instanceof Error ? error.message : String(error);
    if (pause === undefined || !TRANSIENT.test(text) || elapsed() + pause > TIME_TO_STOP) return false;
    Utilities.sleep(pause);
    return true;
  };
  const again = <T>(act: () => T): T => {
    for (let tries = 0; ; tries++) {
      try {
        return act();
      } catch (error) {
        if (!pauses(error, tries)) throw error;
      }
    }
  };
  return {
    again,
    once(act, found) {
      for (let tries = 0; ; tries++) {
        try {
          return act();
        } catch (error) {
          if (!pauses(error, tries)) throw error;
          const effect = again(found);
          if (effect !== null) return effect;
        }
      }
    },
  };
}
