import type { HostOptions } from '../types.ts';
import type { Bundle } from './bundle.ts';
import { createLocks } from './locks.ts';
import { createPeople } from './people.ts';
import { createQuotas } from './quotas.ts';
import { createRandom, uuidOf } from './random.ts';
import type { Clock, Saved, World } from './types.ts';

/** The clock of the host; `jump` moves forward only. */
export interface HostClock extends Clock {
  jump(to: number): void;
}

function createClock(start: string): HostClock {
  let now = Date.parse(start);
  if (Number.isNaN(now)) throw new Error(`not a moment: ${start}`);
  return {
    now: () => now,
    pass(milliseconds) {
      now += Math.round(milliseconds);
    },
    jump(to) {
      if (to < now) throw new Error('the clock moves forward only');
      now = to;
    },
  };
}

/** Old executions may have been left out of a save: numbers go on from the last one, ended or not. */
export const nextExecution = ({ executions, live }: Pick<World, 'executions' | 'live'>): number =>
  Math.max(0, ...executions.slice(-1 - live.size).map(({ id }) => id), ...live) + 1;

const storesOf = <T>(
  saved: readonly (readonly [string, readonly (readonly [string, T])[]])[] = [],
): Map<string, Map<string, T>> => new Map(saved.map(([id, values]) => [id, new Map(values)]));

/** A file nobody has touched yet, or what was saved: then who owns it, its title, zone and moment are those of the save. */
export function createWorld(
  options: HostOptions,
  bundle: Bundle,
  saved?: Saved,
): World & { readonly clock: HostClock } {
  const filled = {
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    title: 'Gương Sáng',
    account: 'consumer',
    seed: 1,
    unflushedOnKill: 'lost',
    ...options,
    ...saved?.options,
  } as const;
  const clock = createClock(saved?.now ?? options.now);
  const dice = createRandom(saved?.random ?? filled.seed);
  return {
    options: filled,
    clock,
    people: createPeople(filled.owner, saved?.people),
    manifest: bundle.manifest,
    pages: bundle.pages,
    properties: storesOf(saved?.properties),
    cache: storesOf(saved?.cache),
    heldLocks: new Map(saved?.heldLocks),
    triggers: saved?.triggers.map((trigger) => ({ ...trigger })) ?? [],
    outbox: [...(saved?.outbox ?? [])],
    quotas: createQuotas(filled.account, clock, filled.timeZone, saved?.quotas),
    executions: [...(saved?.executions ?? [])],
    shown: [],
    menus: new Map(saved?.menus.map(([email, menus]) => [email, [...menus]])),
    fault: null,
    conductor: null,
    live: new Set(),
    locks: createLocks(),
    random: dice.next,
    uuid: () => uuidOf(dice.next),
    randomState: dice.state,
  };
}
