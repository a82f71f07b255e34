/**
 * Runs several executions in every order that can matter, with so many switches at service calls.
 *
 * A switch is a choice: somebody else goes on although the one who has come to a call could. That somebody else goes on because one
 * waits for a lock or has ended is no switch, and who it is is tried in every way.
 *
 * Reduction: a switch at a call that touches nothing which any of the others ever changes (and changes nothing which they ever look
 * at) is left out. Such a call can change places with all that the others do until its execution goes on, so switching at the next
 * call leads to the same end with no more switches; by that step, any schedule can be moved to one that is run. What others touch under
 * a lock that is held at the call does not count: they cannot come to it before the lock is let go. What the others ever
 * touch is gathered from all schedules run so far, and where it has grown, moments passed over before are looked at again, until
 * nothing new is found. The clock is left out of it: moments differ between two orders, as they do between any two runs.
 */
import { seeded } from '../runtime/random.ts';
import type { World } from '../runtime/types.ts';
import { type Conducted, conduct, type Moment } from './conduct.ts';
import type { Actor } from './parts.ts';
import { matters, type Sources, type Touched } from './touch.ts';

export interface Plan {
  /** Takes the file back to where every schedule starts. */
  begin(): { readonly world: World; readonly sources: Sources; readonly actors: readonly Actor[] };
  /** What is wrong with what a schedule left. */
  check(conducted: Conducted): readonly string[];
  readonly switches: number;
  /** False: a switch at every call. */
  readonly isReduced?: boolean;
  /** Runs so many schedules at most: one without a switch, then others by chance. */
  readonly sample?: number;
  readonly seed?: number;
  progress?(run: number, waiting: number): void;
}

export interface Fault {
  readonly what: string;
  /** Who went on at which moment, where it was not the one at hand: enough to run it again. */
  readonly schedule: string;
}
export interface Explored {
  readonly schedules: number;
  /** Moments of the longest schedule at which a switch is possible at all, and at which one was tried. */
  readonly moments: number;
  readonly tried: number;
  readonly deadlocks: number;
  readonly faults: readonly Fault[];
}

type Choices = ReadonlyMap<number, number>;
interface Trace {
  readonly choices: Choices;
  readonly switches: number;
  readonly moments: readonly (Moment & { readonly chosen: number })[];
}
/** By what they say, for each part. */
type All = readonly Map<string, Touched>[];

export function explore(plan: Plan): Explored {
  const frontier = createFrontier(plan);
  const touched: Map<string, Touched>[] = [];
  const traces: Trace[] = [];
  const faults: Fault[] = [];
  let [moments, tried, deadlocks] = [0, 0, 0];
  let isNew = false;
  for (;;) {
    const next = traces.length < (plan.sample ?? Number.POSITIVE_INFINITY) ? frontier.take() : undefined;
    if (next === undefined) {
      if (!isNew || frontier.isFull(traces.length)) break;
      isNew = false;
      for (const trace of traces) frontier.add(trace, touched);
      continue;
    }
    const { trace, conducted } = run(plan, next);
    traces.push(trace);
    for (const { part, touch } of trace.moments) {
      if (part === null) continue;
      touched[part] ??= new Map();
      const key = JSON.stringify(touch);
      isNew ||= !touched[part].has(key);
      touched[part].set(key, touch);
    }
    const free = trace.moments.filter((moment) => moment.part !== null);
    moments = Math.max(moments, free.length);
    tried = Math.max(tried, free.filter((moment) => isTried(moment, touched)).length);
    if (conducted.isDeadlock) deadlocks += 1;
    for (const what of faultsOf(plan, conducted)) faults.push({ what, schedule: textOf(next.choices) });
    frontier.add(trace, touched);
    plan.progress?.(traces.length, frontier.size());
  }
  return { schedules: traces.length, moments, tried, deadlocks, faults };
}

/** Runs the schedule that a fault names, and says again what is wrong with what it leaves. */
export function runAgain(plan: Plan, schedule: string): readonly string[] {
  const choices = new Map(schedule.split(' ').flatMap((pair) => (pair === '' ? [] : [pairOf(pair)])));
  return faultsOf(plan, run(plan, { choices, switches: 0 }).conducted);
}

const faultsOf = (plan: Plan, conducted: Conducted): readonly string[] =>
  conducted.isDeadlock ? ['deadlock'] : plan.check(conducted);

const textOf = (choices: Choices): string => [...choices].map(([at, part]) => `${at}:${part}`).join(' ');
const pairOf = (text: string): [number, number] => {
  const [at, part] = text.split(':').map(Number);
  return [at ?? 0, part ?? 0];
};

function run(plan: Plan, { choices, switches }: Prefix): { trace: Trace; conducted: Conducted } {
  const { world, sources, actors } = plan.begin();
  const moments: (Moment & { chosen: number })[] = [];
  const conducted = conduct(world, actors, sources, (moment) => {
    const stays = moment.isForced ? moment.options[0] : moment.part;
    const chosen = choices.get(moment.index) ?? stays ?? 0;
    moments.push({ ...moment, chosen });
    return chosen;
  });
  return { trace: { choices, switches, moments }, conducted };
}

const isTried = ({ part, touch }: Moment, touched: All): boolean =>
  touched.some((others, index) => index !== part && matters(touch, others.values()));

interface Prefix {
  readonly choices: Choices;
  readonly switches: number;
}

/** The schedules to run: each as the choices in which it differs from going straight on. */
function createFrontier({ switches: most, isReduced = true, sample, seed = 1 }: Plan) {
  const waiting: Prefix[] = [{ choices: new Map(), switches: 0 }];
  const known = new Set<string>(['']);
  const dice = seeded(seed);
  return {
    size: () => waiting.length,
    isFull: (ran: number) => sample !== undefined && ran >= sample,
    take(): Prefix | undefined {
      if (sample === undefined) return waiting.pop();
      return waiting.splice(Math.floor(dice() * waiting.length), 1)[0];
    },
    add(trace: Trace, touched: All) {
      const last = Math.max(-1, ...trace.choices.keys());
      for (const moment of trace.moments) {
        const { index, chosen, options, isForced } = moment;
        const switches = trace.switches + (isForced ? 0 : 1);
        if (index <= last || switches > most) continue;
        if (!isForced && isReduced && !isTried(moment, touched)) continue;
        for (const other of options) {
          if (other === chosen) continue;
          const choices = new Map([...trace.choices, [index, other]]);
          const key = textOf(choices);
          if (known.has(key)) continue;
          known.add(key);
          waiting.push({ choices, switches });
        }
      }
    },
  };
}
