import type { Answer, Shown } from '../types.ts';
import { Killed, NotModelled, ScriptError } from './errors.ts';
import { createMeter, type RunMeter } from './meter.ts';
import type { Gate } from './realm.ts';
import { allowedWithoutConsent, scopesOf } from './scopes.ts';
import type { Pending, Run, RunKind, World } from './types.ts';

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
  readonly gate: Gate;
  readonly lines: readonly string[];
  /** The text it was killed with. */
  readonly killed: string | null;
  /** A fault of the host itself, which no `catch` of the bundle may hide. */
  readonly fault: unknown;
  /** Real milliseconds spent inside services. */
  readonly hostMs: number;
  kill(text: string): void;
  /** Calls the end hooks; what they throw is the script's error, as with a write that Google applies at the end. */
  finish(): void;
}

/** Starts a run; `makeError` makes errors of the bundle's realm. */
export function createRun(
  world: World,
  request: RunRequest,
  makeError: (name: string, message: string) => object,
): LiveRun {
  const { kind, fn } = request;
  const user = request.user.toLowerCase();
  const isSimple = kind === 'simple';
  const flushHooks: (() => void)[] = [];
  const endHooks: ((pending: Pending) => void)[] = [];
  const lines: string[] = [];
  const scopes = new Set(isSimple ? [] : world.manifest.oauthScopes);
  let killed: string | null = null;
  let finishing = false;
  let fault: unknown = null;
  let [enteredAt, hostMs] = [0, 0];

  const kill = (text: string) => {
    killed ??= text;
    meter.stop();
  };
  const meter = createMeter(world.clock, LIMITS[kind], world.fault, kill);
  const alive = () => {
    if (killed !== null && !finishing) throw new Killed(killed);
  };
  const require = (api: string) => {
    const needed = scopesOf(api);
    if (needed.length === 0 || needed.some((scope) => scopes.has(scope))) return;
    if (isSimple && allowedWithoutConsent(api)) return;
    throw new ScriptError(
      `Specified permissions are not sufficient to call ${api}. Required permissions: (${needed.join(' || ')})`,
    );
  };

  return {
    id: world.executions.length + 1,
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
    get killed() {
      return killed;
    },
    get fault() {
      return fault;
    },
    get hostMs() {
      return hostMs;
    },
    gate: {
      enter(api) {
        enteredAt = performance.now();
        alive();
        require(api);
      },
      settle: () => meter.settle(),
      leave() {
        hostMs += performance.now() - enteredAt;
      },
      translate(error) {
        if (error instanceof Killed) return makeError('Exception', error.message);
        if (error instanceof ScriptError) return makeError(error.name, error.message);
        if (error instanceof NotModelled) {
          lines.push(error.message);
          return makeError(error.name, error.message);
        }
        fault ??= error;
        return makeError('HostFault', String(error));
      },
    },
    kill,
    alive,
    require,
    onFlush: (hook) => flushHooks.push(hook),
    flush() {
      for (const hook of flushHooks) hook();
    },
    onEnd: (hook) => endHooks.push(hook),
    finish() {
      const all = (pending: Pending) => {
        for (const hook of endHooks) hook(pending);
      };
      try {
        if (killed === null) all('applied');
        meter.settle();
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
      finishing = true;
      if (killed !== null) all(world.options.unflushedOnKill);
    },
    show(shown) {
      alive();
      world.shown.push({ ...shown, user });
      return request.answer?.(shown) ?? { button: 'CLOSE' };
    },
    log(line) {
      if (killed === null) lines.push(line);
    },
  };
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
