import { seeded } from '../runtime/random.ts';

/** Chances that fall alike for one seed. */
export interface Dice {
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number;
  chance(share: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  shuffle<T>(list: readonly T[]): T[];
}

export function createDice(seed: number): Dice {
  const random = seeded(seed);
  const int = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  return {
    int,
    chance: (share) => random() < share,
    pick<T>(list: readonly T[]): T {
      if (list.length === 0) throw new Error('nothing to choose from');
      return list[int(0, list.length - 1)] as T;
    },
    shuffle<T>(list: readonly T[]): T[] {
      const keyed = list.map((item) => ({ item, key: random() }));
      return keyed.sort((one, other) => one.key - other.key).map(({ item }) => item);
    },
  };
}
