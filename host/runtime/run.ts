import type { Answer, Shown } from '../types.ts';
import { Killed, ScriptError } from './errors.ts';
import { type CountingGate, createGate, type GateRules } from './gate.ts';
import { createMeter, type RunMeter } from './meter.ts';
import { allowedWithoutConsent, scopesOf } from './scopes.ts';
import type { Pending, Run, RunKind, World } from './types.ts';
import { nextExecution } from './world.ts';

const MINUTE = 60_000;
const LIMITS: Readonly<Record<RunKind, number>> = {
  menu: 6 * MINUTE,
  client: 6 * MINUTE,
  trigger: 6 * MINUTE,
  simple: 30_000,
};

export interface RunRequest {
  readonly fn: string;
  readonly kind: RunKind;
  readonly user: string;
  readonly answer?: (shown: Shown) => Answer;
}

/** A run with what the runtime alone may do to it. */
export interface LiveRun extends Run {
  readonly meter: RunMeter;
  readonly gate: CountingGate;
  readonly lines: readonly string[];
  /** The text it was killed with. */
  readonly killed: string | null;
  kill(text: string): void;
  /** Calls the end hooks; what they throw is the script's error, as with a write that Google applies at the end. */
  finish(): void;
}

/** Starts a run; `makeError` makes errors of the bundle's realm. */
export function createRun(world: World, request: RunRequest, makeError: GateRules['makeError']): LiveRun {
  const { kind, fn } = request;
  const user = request.user.toLowerCase();
  const isSimple = kind === 'simple';
  const lines: string[] = [];
  const scopes = new Set(isSimple ? [] : world.manifest.oauthScopes);
  let killed: string | null = null;
  let finishing = false;

  const kill = (text: string) => {
    killed ??= text;
    meter.stop();
  };
  const alive = () => {
    if (killed !== null && !finishing) throw new Killed(killed);
  };
  const require = (api: string) => requireScope(api, scopes, isSimple);
  const { fault } = world;
  const meter = createMeter(world.clock, LIMITS[kind], fault, kill);
  const hooks = createHooks();
  const note = (line: string) => lines.push(line);

  return {
    id: nextExecution(world),
    fn,
    kind,
    isSimple,
    hasUi: kind !== 'trigger',
    user,
    activeUser: isSimple ? '' : activeUser(world, user),
    effectiveUser: isSimple ? '' : user,
    scopes,
    meter,
    lines,
    gate: createGate({ alive, require, settle: meter.settle, note, makeError }),
    get killed() {
      return killed;
    },
    kill,
    alive,
    require,
    onFlush: hooks.onFlush,
    flush: hooks.flush,
    onEnd: hooks.onEnd,
    finish() {
      try {
        if (killed === null) hooks.end('applied');
        meter.settle();
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
      finishing = true;
      if (killed !== null) hooks.end(fault?.pending ?? world.options.unflushedOnKill);
    },
    show(shown) {
      alive();
      world.shown.push({ ...shown, user });
      return request.answer?.(shown) ?? world.options.screen?.(shown, user) ?? { button: 'CLOSE' };
    },
    log(line) {
      if (killed === null) note(line);
    },
  };
}

function createHooks() {
  const flushHooks: (() => void)[] = [];
  const endHooks: ((pending: Pending) => void)[] = [];
  return {
    onFlush: (hook: () => void) => void flushHooks.push(hook),
    flush() {
      for (const hook of flushHooks) hook();
    },
    onEnd: (hook: (pending: Pending) => void) => void endHooks.push(hook),
    end(pending: Pending) {
      for (const hook of endHooks) hook(pending);
    },
  };
}

function requireScope(api: string, granted: ReadonlySet<string>, isSimple: boolean): void {
  const needed = scopesOf(api);
  if (needed.length === 0 || needed.some((scope) => granted.has(scope))) return;
  if (isSimple && allowedWithoutConsent(api)) return;
  throw new ScriptError(
    `Specified permissions are not sufficient to call ${api}. Required permissions: (${needed.join(' || ')})`,
  );
}

/**
 * Google tells a script who clicked only where both belong to one Workspace domain, or the clicker is the developer.
 * https://developers.google.com/apps-script/reference/base/session#getActiveUser()
 */
function activeUser(world: World, user: string): string {
  const domain = (email: string) => email.slice(email.indexOf('@'));
  const sameDomain = world.options.account === 'workspace' && domain(user) === domain(world.people.owner);
  return user === world.people.owner || sameDomain ? user : '';
}
