import vm from 'node:vm';
import type { RealmTools } from './realm.ts';

/**
 * Runs first in each context: takes away what Apps Script has not, puts the host's clock and dice in place of the real
 * ones, and hands out the context's own constructors. It is a text because it has to be compiled in the context.
 */
const BOOTSTRAP = `(function (now, random) {
  'use strict';
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console']) delete globalThis[name];
  const Real = Date;
  const moment = function () { return now(); };
  const Clocked = new Proxy(Real, {
    construct: (target, args, made) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, made === Clocked ? target : made),
    apply: () => new Real(now()).toString(),
    get: (target, name) => (name === 'now' ? moment : target[name]),
  });
  Object.defineProperty(Real.prototype, 'constructor', { value: Clocked, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: Clocked, writable: true, configurable: true });
  Math.random = function () { return random(); };
  return {
    array: () => [],
    object: () => ({}),
    date: (ms) => new Real(ms),
    error: (name, message) => Object.defineProperty(new Error(message), 'name', {
      value: name, writable: true, configurable: true, enumerable: false,
    }),
    callable: (target) => function () { return target(Array.prototype.slice.call(arguments)); },
  };
})`;

/** One fresh set of globals, for one execution. */
export interface Context {
  readonly tools: RealmTools;
  readonly globals: Record<string, unknown>;
  /** Runs a script; throws when `limitMs` of real time are over. */
  load(script: vm.Script, limitMs: number): void;
  /** Calls a function of the context under the same limit. */
  call(fn: (...args: unknown[]) => unknown, args: readonly unknown[], limitMs: number): unknown;
}

/** Compiled once per host: the contexts' first script and the one that starts a call. */
export interface ContextFactory {
  create(now: () => number, random: () => number): Context;
}

const ENTRY = '__start';

export function createContextFactory(): ContextFactory {
  const bootstrap = new vm.Script(BOOTSTRAP, { filename: 'bootstrap' });
  const entry = new vm.Script(`${ENTRY}()`, { filename: 'entry' });
  return {
    create(now, random) {
      const globals: Record<string, unknown> = vm.createContext({}, { microtaskMode: 'afterEvaluate' });
      const tools: RealmTools = bootstrap.runInContext(globals)(now, random);
      return {
        tools,
        globals,
        load(script, limitMs) {
          script.runInContext(globals, { timeout: limitMs });
        },
        call(fn, args, limitMs) {
          // Only a script can be given a limit. The name it calls is gone before the bundle's function begins.
          Object.defineProperty(globals, ENTRY, {
            configurable: true,
            get() {
              delete globals[ENTRY];
              return () => fn(...args);
            },
          });
          return entry.runInContext(globals, { timeout: limitMs });
        },
      };
    },
  };
}

/** Whether this is the error by which `vm` ends a script that ran too long. */
export function isTimeout(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
