/** Those who act in one schedule, and how far each has come. */
import type { Asked } from '../runtime/channel.ts';
import { Killed } from '../runtime/errors.ts';
import type { Played, Staged } from '../runtime/execute.ts';
import type { Touch, Toucher } from './touch.ts';

/** Somebody who starts one execution, as `Person.call` or `Person.click` does, or works at the grid step by step. */
export type Actor =
  | { readonly name: string; readonly act: () => unknown }
  | { readonly name: string; readonly steps: readonly (() => void)[]; readonly touch: Touch };

/** What became of an actor: what `act` gave, or threw. */
export interface Ended {
  readonly name: string;
  readonly value: unknown;
  readonly error: string | null;
}

/** What an execution heard, to be told again. */
export interface Heard {
  readonly api: string;
  readonly impl: object | null;
  readonly value: unknown;
  readonly thrown: unknown;
  readonly isThrown: boolean;
}

/** Where a part stands: just before something it wants to do. */
export interface Standing {
  /** 'Range.getValues'; 'end' after the last call; 'step' at the grid. */
  readonly call: string;
  readonly touch: Touch;
  /** The lock it wants, and what its `tryLock` allows in milliseconds. */
  readonly wants: { readonly lock: string; readonly timeout: number } | null;
  /** Since when it waits for that lock; null while it has not begun to. */
  since: number | null;
}

export interface Part {
  readonly index: number;
  readonly actor: Actor;
  readonly toucher: Toucher;
  readonly heard: Heard[];
  /** How much of `heard` the present run of its function has been told again. */
  told: number;
  staged: Staged | null;
  played: Played | null;
  standing: Standing | null;
  /** Steps done at the grid. */
  done: number;
  isUnwinding: boolean;
  ended: Ended | null;
}

export const partOf = (actor: Actor, index: number, toucher: Toucher): Part => ({
  index,
  actor,
  toucher,
  heard: [],
  told: 0,
  staged: null,
  played: null,
  standing: null,
  done: 0,
  isUnwinding: false,
  ended: null,
});

/** Takes an execution off the stack so that one below it can go on; it comes back by being told again what it heard. */
export class Unwound extends Killed {
  constructor() {
    super('held');
  }
}

/** What the lock call of an execution asks for; null for any other call. */
export function wanted({ api, impl, args }: Asked): Standing['wants'] {
  if (api !== 'Lock.tryLock' && api !== 'Lock.waitLock') return null;
  const lock: unknown = impl === null ? null : Object.getOwnPropertyDescriptor(impl, 'id')?.value;
  return { lock: String(lock), timeout: Number(args[0]) };
}
