import { Killed, NotModelled, ScriptError } from './errors.ts';
import type { Gate } from './realm.ts';

/** The gate of one run, with what went through it. */
export interface CountingGate extends Gate {
  /** A fault of the host itself, which no `catch` of the bundle may hide. */
  readonly fault: unknown;
  /** Real milliseconds spent inside services. */
  readonly hostMs: number;
}

export interface GateRules {
  readonly alive: () => void;
  readonly require: (api: string) => void;
  readonly settle: () => void;
  readonly note: (line: string) => void;
  readonly makeError: (name: string, message: string) => object;
}

/** What every call from the bundle passes on its way in and out. */
export function createGate({ alive, require, settle, note, makeError }: GateRules): CountingGate {
  let fault: unknown = null;
  let enteredAt: number | null = null;
  let hostMs = 0;
  return {
    get fault() {
      return fault;
    },
    get hostMs() {
      return hostMs;
    },
    enter(api) {
      enteredAt = performance.now();
      alive();
      require(api);
    },
    settle,
    leave() {
      // An answer told again was given earlier: nothing was entered for it.
      if (enteredAt !== null) hostMs += performance.now() - enteredAt;
      enteredAt = null;
    },
    translate(error) {
      if (error instanceof Killed) return makeError('Exception', error.message);
      if (error instanceof ScriptError) return makeError(error.name, error.message);
      if (error instanceof NotModelled) {
        note(error.message);
        return makeError(error.name, error.message);
      }
      fault ??= error;
      return makeError('HostFault', String(error));
    },
  };
}
