import type { HostOptions } from '../types.ts';
import type { Bundle } from './bundle.ts';
import { createPeople } from './people.ts';
import { createQuotas } from './quotas.ts';
import { seeded, uuidOf } from './random.ts';
import type { Clock, World } from './types.ts';

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

/** A file nobody has touched yet. */
export function createWorld(options: HostOptions, bundle: Bundle): World & { readonly clock: HostClock } {
  const filled = {
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    title: 'Gương Sáng',
    account: 'consumer',
    seed: 1,
    unflushedOnKill: 'lost',
    ...options,
  } as const;
  const clock = createClock(options.now);
  const random = seeded(filled.seed);
  return {
    options: filled,
    clock,
    people: createPeople(options.owner),
    manifest: bundle.manifest,
    pages: bundle.pages,
    properties: new Map(),
    cache: new Map(),
    heldLocks: new Map(),
    triggers: [],
    outbox: [],
    quotas: createQuotas(filled.account, clock, filled.timeZone),
    executions: [],
    shown: [],
    menus: new Map(),
    fault: null,
    random,
    uuid: () => uuidOf(random),
  };
}
