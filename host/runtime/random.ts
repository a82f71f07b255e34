/** Numbers whose course can be taken up again: started with `state()` as its seed, another one goes on where this one stands. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  state(): number;
}

/** mulberry32, enough for jitter and identifiers that have to be the same in every run. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return {
    state: () => state,
    next() {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = state;
      mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    },
  };
}

/** Seeded numbers in [0, 1). */
export const seeded = (seed: number): (() => number) => createRandom(seed).next;

/** A version 4 UUID made of these numbers. */
export function uuidOf(random: () => number): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (letter) => {
    const digit = Math.floor(random() * 16);
    return (letter === 'x' ? digit : (digit & 3) | 8).toString(16);
  });
}
