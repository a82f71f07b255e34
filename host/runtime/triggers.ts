import { AuthMode } from '../services/script.ts';
import type { Execution } from '../types.ts';
import type { Execute } from './execute.ts';
import { nextAt } from './schedule.ts';
import type { ClockTrigger, World } from './types.ts';
import type { HostClock } from './world.ts';
import { wallTime } from './zone.ts';

/** Moves the clock to `target` and runs in order what falls due; a run's own time moves the clock as well. */
export function advanceTo(
  target: number,
  world: World & { readonly clock: HostClock },
  execute: Execute,
  refuse: Refuse,
): void {
  for (;;) {
    const due = earliest(world.triggers);
    if (due === undefined || due.nextAt > target) break;
    world.clock.jump(Math.max(due.nextAt, world.clock.now()));
    fire(due, world, execute, refuse);
    // A trigger does not start again before it has ended: what it missed meanwhile is passed over.
    due.nextAt = later(due, world);
  }
  world.clock.jump(Math.max(target, world.clock.now()));
}

/** After a jump of the clock: the next time of each trigger from now on. */
export function passOver(world: World): void {
  for (const trigger of world.triggers) trigger.nextAt = later(trigger, world);
}

/** Records an execution that never began. */
export type Refuse = (fn: string, user: string, kind: 'trigger' | 'menu', error: string) => Execution;

function later(trigger: ClockTrigger, world: World): number {
  let at = trigger.nextAt;
  while (at <= world.clock.now()) at = nextAt(trigger.schedule, at, world.random);
  return at;
}

function earliest(triggers: readonly ClockTrigger[]): ClockTrigger | undefined {
  return triggers.reduce<ClockTrigger | undefined>(
    (first, trigger) => (first === undefined || trigger.nextAt < first.nextAt ? trigger : first),
    undefined,
  );
}

/** Runs as its creator, as far as that account may still run it. */
export function fire(
  { fn, creator, id }: ClockTrigger,
  world: World,
  execute: Execute,
  refuse: Refuse,
): void {
  const obstacle = obstacleFor(creator, world);
  if (obstacle !== null) {
    refuse(fn, creator, 'trigger', obstacle);
    return;
  }
  const event = timeEvent(id, world.clock.now());
  const { execution } = execute({ fn, kind: 'trigger', user: creator }, () => [event]);
  world.quotas.use('triggerMs', creator, execution.modelledMs);
}

function obstacleFor(creator: string, { people, quotas }: World): string | null {
  if (!people.canEdit(creator)) return 'You do not have permission to access the requested document.';
  if (people.consent(creator) !== 'granted') return 'Authorization is required to perform that action.';
  const isOver = quotas.used('triggerMs', creator) >= quotas.triggerMsPerDay;
  return isOver ? 'Service using too much computer time for one day' : null;
}

/** https://developers.google.com/apps-script/guides/triggers/events#time-driven-events */
function timeEvent(triggerUid: string, at: number): Readonly<Record<string, unknown>> {
  const wall = wallTime(at, 'UTC');
  const newYear = Date.UTC(wall.year, 0, 1);
  return {
    authMode: AuthMode.FULL,
    triggerUid,
    timezone: 'UTC',
    year: wall.year,
    month: wall.month,
    'day-of-month': wall.day,
    'day-of-week': wall.weekDay === 0 ? 7 : wall.weekDay,
    'week-of-year': Math.ceil(((at - newYear) / 86_400_000 + 1) / 7),
    hour: wall.hour,
    minute: wall.minute,
    second: wall.second,
  };
}
