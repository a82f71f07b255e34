/** The seam between a bundle and what it hears of the world: there executions can be held, and told again what they were told. */

/** A service's method, or a reading of the clock or the dice. */
export interface Asked {
  /** 'Range.getValues', 'Date.now', 'Math.random'. */
  readonly api: string;
  /** The service object; null for clock and dice. */
  readonly impl: object | null;
  /** Values of the bundle's realm: to be looked at, never kept. */
  readonly args: readonly unknown[];
}

/** Everything a bundle hears passes here: its calls, its clock and its dice. It hears of the world in no other way. */
export interface Channel {
  /** Gives what `effect` gives, or throws what it throws, now or when its turn comes. */
  answer<T>(asked: Asked, effect: () => T): T;
}

/** An execution alone: every answer at once. */
export const DIRECT: Channel = { answer: (_, effect) => effect() };
