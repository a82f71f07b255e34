import { types } from 'node:util';
import type { Execution } from '../types.ts';
import type { Bundle } from './bundle.ts';
import { type Context, type ContextFactory, isTimeout } from './context.ts';
import { ScriptError } from './errors.ts';
import { OUT_OF_TIME } from './meter.ts';
import { priceOf } from './prices.ts';
import { createRealm } from './realm.ts';
import { createRun, type LiveRun, type RunRequest } from './run.ts';
import type { Realm, Run, ServiceFactory, World } from './types.ts';

export interface Executor {
  /** Runs one top-level function in a fresh context and records the execution; errors of the bundle are recorded, not thrown. */
  readonly execute: Execute;
  /** Whether the bundle has this top-level function. */
  declares(fn: string): boolean;
}

/** `args` makes the arguments as values of the host, service objects among them. */
export type Execute = (request: RunRequest, args?: (run: Run) => readonly unknown[]) => Outcome;

export interface Outcome {
  readonly execution: Execution;
  /** In the host's realm; undefined after an error. */
  readonly result: unknown;
}

const HARD_LIMIT_MS = 120_000;

type Callable = (...args: unknown[]) => unknown;

export function createExecutor(
  world: World,
  bundle: Bundle,
  contexts: ContextFactory,
  services: readonly ServiceFactory[],
): Executor {
  const limit = world.options.hardLimitMs ?? HARD_LIMIT_MS;
  let names: ReadonlySet<string> | null = null;

  const prepare = (request: RunRequest) => {
    const context = contexts.create(() => world.clock.now(), world.random);
    const run = createRun(world, request, context.tools.error);
    const realm = createRealm(context.tools, run.gate);
    install(context.globals, services, run, world, realm);
    return { context, run, realm };
  };
  /** The bundle's top-level functions in this context, by name. */
  const load = (context: Context, left: () => number): ReadonlyMap<string, Callable> => {
    const before = new Set(Object.getOwnPropertyNames(context.globals));
    for (const script of bundle.scripts) context.load(script, left());
    const added = Object.entries(context.globals).filter(([name]) => !before.has(name));
    return new Map(added.filter((entry): entry is [string, Callable] => typeof entry[1] === 'function'));
  };

  return {
    declares(fn) {
      if (names === null) {
        const { context } = prepare({ fn, kind: 'simple', user: world.people.owner });
        names = new Set(load(context, () => limit).keys());
      }
      return names.has(fn);
    },

    execute(request, args = () => []) {
      const startedAt = world.clock.now();
      const { context, run, realm } = prepare(request);
      run.meter.overhead(priceOf(request.kind === 'client' ? 'client.roundTrip' : 'execution.start'));
      const values = args(run);
      const began = performance.now();
      const left = () => Math.max(1, Math.ceil(limit - (performance.now() - began)));
      let result: unknown;
      let error: string | null = null;
      try {
        const fn = callable(load(context, left), request.fn);
        const inRealm = values.map((value) => realm.toRealm(value));
        result = context.call(fn, inRealm, left());
        if (types.isPromise(result)) throw new ScriptError('not modelled: a function that returns a Promise');
      } catch (thrown) {
        if (isTimeout(thrown)) run.kill(OUT_OF_TIME);
        error = textOf(thrown, run);
      }
      const cpuMs = performance.now() - began - run.gate.hostMs;
      try {
        run.finish();
      } catch (thrown) {
        error ??= textOf(run.gate.translate(thrown), run);
      }
      error = run.killed ?? error;
      const detail = request.fn === 'rpc' ? values[0] : '';
      const execution = record(run, { startedAt, cpuMs, error, detail });
      world.executions.push(execution);
      if (run.gate.fault !== null) throw run.gate.fault;
      return { execution, result: error === null ? result : undefined };
    },
  };
}

function install(
  globals: Record<string, unknown>,
  services: readonly ServiceFactory[],
  run: Run,
  world: World,
  realm: Realm,
): void {
  for (const factory of services) {
    for (const [name, service] of Object.entries(factory(run, world))) {
      globals[name] = realm.wrap(name, service);
    }
  }
}

/** https://developers.google.com/apps-script/guides/html/communication#private_functions */
function callable(functions: ReadonlyMap<string, Callable>, name: string): Callable {
  const found = name.endsWith('_') ? undefined : functions.get(name);
  if (found === undefined) throw new ScriptError(`Script function not found: ${name}`);
  return found;
}

function textOf(thrown: unknown, run: LiveRun): string {
  if (thrown instanceof ScriptError) return thrown.message;
  if (!types.isNativeError(thrown)) return String(thrown);
  if (thrown.name !== 'Exception') run.log(thrown.stack ?? '');
  return `${thrown.name}: ${thrown.message}`;
}

function record(
  run: LiveRun,
  {
    startedAt,
    cpuMs,
    error,
    detail,
  }: { startedAt: number; cpuMs: number; error: string | null; detail: unknown },
): Execution {
  return {
    id: run.id,
    fn: run.fn,
    detail: typeof detail === 'string' ? detail : '',
    user: run.user,
    kind: run.kind,
    startedAt: new Date(startedAt).toISOString(),
    calls: { ...run.meter.calls },
    totalCalls: run.meter.totalCalls,
    modelledMs: run.meter.modelledMs,
    cpuMs,
    error,
    log: [...run.lines],
  };
}
