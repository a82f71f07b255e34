import { SERVICES } from '../services/index.ts';
import type { Execution, Host, HostOptions } from '../types.ts';
import { loadBundle } from './bundle.ts';
import { createContextFactory } from './context.ts';
import { createExecutor } from './execute.ts';
import { copySaved, standing, transfer, versionOf } from './fileEvents.ts';
import { createPerson, type Desk } from './person.ts';
import { PRICES } from './prices.ts';
import { readSaved, saveWorld } from './saving.ts';
import { advanceTo, fire, passOver, type Refuse } from './triggers.ts';
import type { ClockTrigger, CreateSpreadsheet, World } from './types.ts';
import { createWorld, type HostClock, nextExecution } from './world.ts';
import { zoneOffset } from './zone.ts';

/** Wires a host around a spreadsheet service. */
export const createHost = (options: HostOptions, createSpreadsheet: CreateSpreadsheet): Host =>
  assemble(options, createSpreadsheet).host;

/** A host with what stands behind it. */
export interface Assembled {
  readonly host: Host;
  readonly world: World & { readonly clock: HostClock };
  /** Runs a trigger now, whenever it would fall due. */
  fire(trigger: ClockTrigger): void;
}

export function assemble(options: HostOptions, createSpreadsheet: CreateSpreadsheet): Assembled {
  const bundle = loadBundle(options.dist);
  const saved = options.load === undefined ? undefined : readSaved(options.load);
  const world = createWorld(options, bundle, saved);
  useZone(world.options.timeZone, world.clock.now());
  let workbook = createSpreadsheet(world, saved?.workbook);
  const spreadsheet = standing(() => workbook);
  const services = [...SERVICES, spreadsheet.factory];
  const { execute, declares } = createExecutor(world, bundle, createContextFactory(), services);
  const refuse: Refuse = (fn, user, kind, error) => {
    const execution = refused(world, fn, user, kind, error);
    world.executions.push(execution);
    return execution;
  };
  const desk: Desk = { world, spreadsheet, execute, refuse, declares };

  const host: Host = {
    clock: {
      now: () => new Date(world.clock.now()),
      advance(milliseconds) {
        advanceTo(world.clock.now() + milliseconds, world, execute, refuse);
      },
      set(iso) {
        world.clock.jump(Date.parse(iso));
        passOver(world);
      },
    },
    outbox: world.outbox,
    executions: world.executions,
    shown: world.shown,
    person: (email) => createPerson(email, desk),
    share: (email, role) => world.people.share(email, role),
    unshare: (email) => world.people.unshare(email),
    people: () => world.people.all(),
    scopes: world.manifest.oauthScopes,
    sheetNames: () => spreadsheet.sheetNames(),
    screen: spreadsheet.screen,
    snapshot: () => snapshot(world, spreadsheet.snapshot()),
    save: () => saveWorld(world, spreadsheet.save()),
    reopen: (load) => createHost({ ...options, load }, (fresh, saved) => spreadsheet.reopen(fresh, saved)),
    exportXlsx: (path) => spreadsheet.exportXlsx(path),
    copyFile(email, { keepsProperties = false } = {}) {
      if (world.people.role(email) === null) throw new Error(`the file is not shared with ${email}`);
      const id = `1${world.uuid().replaceAll('-', '')}copied00xyz`;
      const taken = readSaved(saveWorld(world, spreadsheet.save()));
      return copySaved(taken, email.toLowerCase(), id, keepsProperties);
    },
    restoreVersion(version) {
      workbook = createSpreadsheet(world, versionOf(version));
    },
    transferOwnership: (email) => transfer(world, email),
    setLocale: (email, locale) => spreadsheet.setLocale(email.toLowerCase(), locale),
    setTimeZone: (email, zone) => spreadsheet.setTimeZone(email.toLowerCase(), zone),
    meter: { prices: Object.fromEntries(Object.entries(PRICES).map(([kind, { ms }]) => [kind, ms])) },
    killAt(fault) {
      world.fault = fault;
    },
    holdLock(lock, milliseconds) {
      world.heldLocks.set(lock, world.clock.now() + milliseconds);
    },
  };
  return { host, world, fire: (trigger) => fire(trigger, world, execute, refuse) };
}

/** Dates are local times in both realms, so the process has to stand in the file's zone. */
function useZone(zone: string, now: number): void {
  process.env.TZ = zone;
  const wanted = zoneOffset(now, zone) / -60_000;
  if (new Date(now).getTimezoneOffset() !== wanted) {
    throw new Error(`the process does not stand in ${zone}: start it with TZ=${zone}`);
  }
}

function refused(world: World, fn: string, user: string, kind: Execution['kind'], error: string): Execution {
  return {
    id: nextExecution(world),
    fn,
    detail: '',
    user,
    kind,
    startedAt: new Date(world.clock.now()).toISOString(),
    calls: {},
    totalCalls: 0,
    modelledMs: 0,
    cpuMs: 0,
    error,
    log: [],
  };
}

/** Without the clock and what depends on it alone, so that two states can be compared. */
function snapshot(world: World, workbook: unknown): unknown {
  const sorted = <T>(entries: Iterable<readonly [string, T]>) =>
    Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  const properties = [...world.properties].map(([id, store]) => [id, sorted(store)] as const);
  const state = {
    workbook,
    people: world.people.all(),
    properties: sorted(properties.filter(([, store]) => Object.keys(store).length > 0)),
    triggers: world.triggers.map(({ id, fn, creator, schedule }) => ({ id, fn, creator, schedule })),
    outbox: world.outbox,
  };
  return JSON.parse(JSON.stringify(state));
}
