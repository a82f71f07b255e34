/** What outlives runs, as JSON and back. */
import type { Saved, World } from './types.ts';

/** Raised whenever an older save can no longer be opened. */
const SAVE_VERSION = 1;
/** A clock moved by weeks leaves thousands. */
const KEPT_EXECUTIONS = 200;

export function saveWorld(world: World, workbook: unknown): Saved {
  const { title, locale, timeZone, account, seed } = world.options;
  const { owner } = world.people;
  const pairs = <T>(stores: ReadonlyMap<string, ReadonlyMap<string, T>>) =>
    [...stores].map(([id, values]) => [id, [...values]] as const);
  return {
    version: SAVE_VERSION,
    options: { owner, title, locale, timeZone, account, seed },
    now: new Date(world.clock.now()).toISOString(),
    random: world.randomState(),
    people: world.people.save(),
    properties: pairs(world.properties),
    cache: pairs(world.cache),
    heldLocks: [...world.heldLocks],
    triggers: world.triggers.map((trigger) => ({ ...trigger })),
    outbox: [...world.outbox],
    quotas: world.quotas.save(),
    executions: world.executions.slice(-KEPT_EXECUTIONS),
    menus: [...world.menus],
    workbook,
  };
}

const PARTS: readonly (keyof Saved)[] = [
  'options',
  'now',
  'random',
  'people',
  'properties',
  'triggers',
  'workbook',
];

/** Takes what `saveWorld` gave; throws for what is no save, or one of another version. */
export function readSaved(value: unknown): Saved {
  const saved = (typeof value === 'object' && value !== null ? value : {}) as Partial<Saved>;
  if (saved.version !== SAVE_VERSION) {
    throw new Error(`a save of version ${String(saved.version)}; this host opens version ${SAVE_VERSION}`);
  }
  const missing = PARTS.filter((part) => saved[part] === undefined);
  if (missing.length > 0) throw new Error(`a save without ${missing.join(', ')}`);
  return saved as Saved;
}
