/** Where an act can be killed. */
import type { Fault, FaultKind } from '../../host/types.ts';

export interface Point {
  /** The k-th service call of the execution. */
  readonly call: number;
  readonly when: 'before' | 'after';
  readonly pending: 'lost' | 'applied';
}

const WHEN = ['before', 'after'] as const;
const PENDING = ['lost', 'applied'] as const;

/** Every point of an execution of so many calls, in their order. */
export const allPoints = (calls: number): Point[] =>
  Array.from({ length: calls }, (_, index) => index + 1).flatMap((call) =>
    WHEN.flatMap((when) => PENDING.map((pending): Point => ({ call, when, pending }))),
  );

/** So many of them, the same ones for the same seed; in their order. */
export function samplePoints(points: readonly Point[], size: number, seed: string): Point[] {
  const ranked = points.map((point, index) => ({ point, index, rank: rankOf(`${seed} ${index}`) }));
  const chosen = ranked.sort((left, right) => left.rank - right.rank).slice(0, size);
  return chosen.sort((left, right) => left.index - right.index).map(({ point }) => point);
}

/** FNV-1a with a last stirring: spread enough to shuffle by. */
function rankOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

const KINDS: readonly FaultKind[] = ['timeLimit', 'serverError', 'quota'];

/** What strikes there; the kinds take turns, as a run that is over does nothing more whatever ended it. */
export const faultAt = ({ call, when, pending }: Point): Fault => ({
  call,
  when,
  pending,
  kind: KINDS[call % KINDS.length] ?? 'timeLimit',
});
