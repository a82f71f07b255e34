/** The last item, or undefined of an empty list. */
export const last = <T>(items: readonly T[]): T | undefined => items[items.length - 1];

export interface RunOf<T> {
  /** The number of the first item. */
  readonly first: number;
  readonly items: readonly T[];
}

/** Groups items whose numbers follow each other without a gap, so that neighbours can be written together. */
export function consecutive<T>(items: readonly T[], numberOf: (item: T) => number): readonly RunOf<T>[] {
  const runs: { first: number; items: T[] }[] = [];
  for (const item of items) {
    const open = last(runs);
    if (open !== undefined && open.first + open.items.length === numberOf(item)) open.items.push(item);
    else runs.push({ first: numberOf(item), items: [item] });
  }
  return runs;
}
