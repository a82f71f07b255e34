import { types } from 'node:util';
import type { Execution } from '../types.ts';
import type { Bundle } from './bundle.ts';
import { type Asked, type Channel, DIRECT } from './channel.ts';
import { type Context, type ContextFactory, isTimeout } from './context.ts';
import { ScriptError } from './errors.ts';
import type { GateRules } from './gate.ts';
import { OUT_OF_TIME } from './meter.ts';
import { priceOf } from './prices.ts';
import { createRealm } from './realm.ts';
import { createRun, type LiveRun, type RunRequest } from './run.ts';
import type { Run, ServiceFactory, World } from './types.ts';

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

/** An execution that has begun: its services stand, its function may be run. */
export interface Staged {
  readonly run: LiveRun;
  /** Runs the function from its beginning in a fresh context, as often as the channel can tell again what it has told. */
  play(channel: Channel): Played;
  /** What the run still owes is done, and the execution recorded: once. */
  close(played: Played): Outcome;
}

/** How the bundle's function came out. */
export interface Played {
  readonly result: unknown;
  readonly error: string | null;
  readonly cpuMs: number;
}

type Stage = (request: RunRequest, args?: (run: Run) => readonly unknown[]) => Staged;
type Installed = readonly (readonly [name: string, service: object])[];

const CLOCK: Asked = { api: 'Date.now', impl: null, args: [] };
const DICE: Asked = { api: 'Math.random', impl: null, args: [] };
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

  const installAll = (run: LiveRun): Installed =>
    services.flatMap((factory) => Object.entries(factory(run, world)));
  /** A fresh context with the run's services in it. */
  const open = (run: LiveRun, installed: Installed, channel: Channel) => {
    const context = contexts.create(
      () => channel.answer(CLOCK, world.clock.now),
      () => channel.answer(DICE, world.random),
    );
    const realm = createRealm(context.tools, run.gate, channel);
    for (const [name, service] of installed) context.globals[name] = realm.wrap(name, service);
    return { context, realm };
  };
  /** The bundle's top-level functions in this context, by name. */
  const load = (context: Context, left: () => number): ReadonlyMap<string, Callable> => {
    const before = new Set(Object.getOwnPropertyNames(context.globals));
    for (const script of bundle.scripts) context.load(script, left());
    const added = Object.entries(context.globals).filter(([name]) => !before.has(name));
    return new Map(added.filter((entry): entry is [string, Callable] => typeof entry[1] === 'function'));
  };

  const stage: Stage = (request, args = () => []) => {
    const startedAt = world.clock.now();
    let makeError = hostError;
    const run = createRun(world, request, (name, message) => makeError(name, message));
    world.live.add(run.id);
    const installed = installAll(run);
    run.meter.overhead(priceOf(request.kind === 'client' ? 'client.roundTrip' : 'execution.start'));
    const values = args(run);
    return {
      run,
      play(channel) {
        const { context, realm } = open(run, installed, channel);
        makeError = context.tools.error;
        const began = performance.now();
        const left = () => Math.max(1, Math.ceil(limit - (performance.now() - began)));
        let result: unknown;
        let error: string | null = null;
        try {
          const fn = callable(load(context, left), request.fn);
          const inRealm = values.map((value) => realm.toRealm(value));
          result = context.call(fn, inRealm, left());
          if (types.isPromise(result))
            throw new ScriptError('not modelled: a function that returns a Promise');
        } catch (thrown) {
          if (isTimeout(thrown)) run.kill(OUT_OF_TIME);
          error = textOf(thrown, run);
        }
        return { result, error, cpuMs: performance.now() - began - run.gate.hostMs };
      },
      close(played) {
        let { error } = played;
        try {
          run.finish();
        } catch (thrown) {
          error ??= textOf(run.gate.translate(thrown), run);
        }
        error = run.killed ?? error;
        const detail = request.fn === 'rpc' ? values[0] : '';
        const execution = record(run, { startedAt, cpuMs: played.cpuMs, error, detail });
        world.executions.push(execution);
        world.live.delete(run.id);
        if (run.gate.fault !== null) throw run.gate.fault;
        return { execution, result: error === null ? played.result : undefined };
      },
    };
  };

  return {
    declares(fn) {
      if (names === null) {
        const run = createRun(world, { fn, kind: 'simple', user: world.people.owner }, hostError);
        names = new Set(load(open(run, installAll(run), DIRECT).context, () => limit).keys());
      }
      return names.has(fn);
    },
    execute(request, args) {
      const begin = () => stage(request, args);
      return world.conductor === null ? alone(begin()) : world.conductor(begin);
    },
  };
}

/** Where no context stands yet whose Error it could be. */
const hostError: GateRules['makeError'] = (name, message) => Object.assign(new Error(message), { name });

/** Runs it to its end with nobody beside it. */
export const alone = (staged: Staged): Outcome => staged.close(staged.play(DIRECT));

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
