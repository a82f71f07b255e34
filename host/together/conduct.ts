/**
 * Lets several executions of one file go on by turns, each held at every service call until somebody says whose turn it is.
 *
 * Apps Script is synchronous, so an execution cannot be put aside in the middle of a function. Instead, whoever's turn comes runs
 * on top of the held one's stack; and when a held one's turn comes that is not on top, those above it are unwound and run again
 * from their beginning when their own turn comes, where each answer they have heard is told again and nothing is done twice.
 * That is as faithful as threads that wait: a bundle learns of the world through calls, clock and dice alone (channel.ts), so told
 * the same it does the same, which is checked at every answer. Services, locks, clock, meter and gate are the ones of any run.
 */

import type { Asked, Channel } from '../runtime/channel.ts';
import { alone } from '../runtime/execute.ts';
import type { World } from '../runtime/types.ts';
import {
  type Actor,
  type Ended,
  type Heard,
  type Part,
  partOf,
  type Standing,
  Unwound,
  wanted,
} from './parts.ts';
import { createToucher, NOTHING, type Sources, type Touched } from './touch.ts';

/** A moment at which it has to be said who goes on. */
export interface Moment {
  /** Counted from 0 within the schedule. */
  readonly index: number;
  /** Who has come to a call; null at the beginning, and where somebody has ended. */
  readonly part: number | null;
  /** That call: 'Range.getValues'. */
  readonly call: string;
  /** What it touches. */
  readonly touch: Touched;
  /** Who could go on; `part` itself unless it has to wait for a lock. */
  readonly options: readonly number[];
  /** Whether somebody else has to go on. */
  readonly isForced: boolean;
}
export type Choose = (moment: Moment) => number;

export interface Conducted {
  readonly ended: readonly Ended[];
  /** Everybody who had not ended waited for a lock that another of them held. */
  readonly isDeadlock: boolean;
}

interface Conducting {
  readonly world: World;
  readonly parts: readonly Part[];
  readonly choose: Choose;
  readonly stack: Part[];
  current: Part | null;
  moments: number;
  isDeadlock: boolean;
}

export function conduct(world: World, actors: readonly Actor[], sources: Sources, choose: Choose): Conducted {
  const parts = actors.map((actor, index) => partOf(actor, index, createToucher(sources)));
  const all: Conducting = { world, parts, choose, stack: [], current: null, moments: 0, isDeadlock: false };
  world.conductor = (begin) => {
    const part = all.stack.at(-1);
    if (part === undefined || 'steps' in part.actor) return alone(begin());
    if (part.played === null) part.staged ??= begin();
    const { staged } = part;
    if (staged === null) throw new Error(`${part.actor.name} runs a second execution`);
    part.played ??= staged.play(channelOf(all, part));
    if (part.isUnwinding) {
      part.played = null;
      throw new Unwound();
    }
    const touch = part.toucher.end(world.locks.heldBy(staged.run));
    stand(all, part, { call: 'end', touch, wants: null, since: null });
    return staged.close(part.played);
  };
  try {
    handOver(all, null);
    while (all.current !== null) perform(all, all.current);
  } finally {
    world.conductor = null;
  }
  return { ended: parts.flatMap(({ ended }) => ended ?? []), isDeadlock: all.isDeadlock };
}

/** Runs a part until it has ended, or has to make way for one below it on the stack. */
function perform(all: Conducting, part: Part): void {
  all.stack.push(part);
  part.told = 0;
  part.isUnwinding = false;
  const { actor } = part;
  const end = (value: unknown, error: string | null) => {
    part.ended = { name: actor.name, value, error };
  };
  try {
    if ('steps' in actor) walk(all, part, actor);
    else end(actor.act(), null);
    if ('steps' in actor) end(null, null);
  } catch (error) {
    if (!(error instanceof Unwound) && !part.isUnwinding) end(null, String(error));
  } finally {
    all.stack.pop();
  }
  if (part.ended !== null && !all.isDeadlock) handOver(all, null);
}

function walk(all: Conducting, part: Part, { steps, touch }: Extract<Actor, { steps: unknown }>): void {
  for (const step of steps.slice(part.done)) {
    stand(all, part, { call: 'step', touch, wants: null, since: null });
    part.standing = null;
    part.done += 1;
    step();
  }
}

function channelOf(all: Conducting, part: Part): Channel {
  return {
    answer(asked, effect) {
      if (part.isUnwinding) {
        // On its way out a bundle may look at the clock; an error of the host's realm is nothing it could meet there.
        if (asked.impl === null) return effect();
        throw new Unwound();
      }
      const before = part.heard[part.told];
      if (before !== undefined) return again(part, before, asked) as ReturnType<typeof effect>;
      if (asked.impl !== null) {
        const touch = part.standing?.touch ?? part.toucher.of(asked);
        stand(all, part, { call: asked.api, touch, wants: wanted(asked), since: null });
      }
      return hear(all, part, asked, effect);
    },
  };
}

/** Tells an answer again. */
function again(part: Part, { api, impl, value, thrown, isThrown }: Heard, asked: Asked): unknown {
  if (api !== asked.api || impl !== asked.impl) {
    throw new Error(
      `${part.actor.name} asked ${asked.api} where it had asked ${api}: it is not told all it hears`,
    );
  }
  part.told += 1;
  if (isThrown) throw thrown;
  return value;
}

function hear<T>(all: Conducting, part: Part, asked: Asked, effect: () => T): T {
  const { standing, staged } = part;
  const keep = (answer: Pick<Heard, 'value' | 'thrown' | 'isThrown'>) => {
    part.heard.push({ api: asked.api, impl: asked.impl, ...answer });
    part.told += 1;
    if (asked.impl !== null) part.standing = null;
  };
  const since = standing?.since ?? null;
  const { waitingSince } = all.world.locks;
  if (staged !== null && asked.impl !== null && since !== null) waitingSince.set(staged.run, since);
  try {
    const value = effect();
    keep({ value, thrown: null, isThrown: false });
    return value;
  } catch (thrown) {
    keep({ value: undefined, thrown, isThrown: true });
    throw thrown;
  } finally {
    if (staged !== null) waitingSince.delete(staged.run);
  }
}

/** Holds a part before what it wants to do until its turn has come. */
function stand(all: Conducting, part: Part, standing: Standing): void {
  if (part.standing === null) {
    part.standing = standing;
    if (isLockedOut(all, part)) standing.since = all.world.clock.now();
    handOver(all, part);
  }
  while (all.current !== part) {
    const { current } = all;
    if (current === null || all.isDeadlock || all.stack.includes(current)) {
      part.isUnwinding = true;
      throw new Unwound();
    }
    perform(all, current);
  }
}

/** Has it said who goes on. */
function handOver(all: Conducting, part: Part | null): void {
  const options = all.parts.filter((each) => each.ended === null && canGoOn(all, each));
  const isOver = all.parts.every(({ ended }) => ended !== null);
  if (options.length === 0) {
    all.current = null;
    all.isDeadlock = !isOver;
    return;
  }
  const moment: Moment = {
    index: all.moments,
    part: part?.index ?? null,
    call: part?.standing?.call ?? '',
    touch: { ...(part?.standing?.touch ?? NOTHING), held: heldBy(all, part) },
    options: options.map(({ index }) => index),
    isForced: part === null || !options.includes(part),
  };
  all.moments += 1;
  const chosen = all.parts[all.choose(moment)];
  if (chosen === undefined || !options.includes(chosen)) throw new Error('who was chosen cannot go on');
  all.current = chosen;
}

const heldBy = ({ world }: Conducting, part: Part | null): string[] =>
  part === null || part.staged === null ? [] : world.locks.heldBy(part.staged.run);

/** Whether another execution has the lock this one is about to ask for. */
function isLockedOut({ world }: Conducting, { standing, staged }: Part): boolean {
  if (standing === null || standing.wants === null) return false;
  const holder = world.locks.holder(standing.wants.lock);
  return holder !== null && holder !== staged?.run;
}

function canGoOn(all: Conducting, part: Part): boolean {
  if (!isLockedOut(all, part)) return true;
  const { since = null, wants = null } = part.standing ?? {};
  return since !== null && wants !== null && all.world.clock.now() > since + wants.timeout;
}
