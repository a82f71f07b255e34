/** Bringing the register up to date in chunks: long enough to be quick, short enough to end well inside a run. */
import type { UnitTally } from '../../src/commands/officeOverview.ts';
import type { UnitCard } from '../../src/commands/sessionStart.ts';
import { type Problem, settle } from '../calls/problem.ts';
import type { Server } from '../server.ts';

export const CHUNK = 20;

export const chunksOf = <T>(items: readonly T[], size = CHUNK): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

export type Named = Pick<UnitCard, 'id' | 'name'>;
export interface Refreshing {
  readonly done: readonly Named[];
  /** Units that were refused; the others went on. */
  readonly failed: readonly Named[];
  /** Not tried: somebody stopped, or the line is down. */
  readonly left: readonly Named[];
  readonly problem: Problem | null;
}
interface Watching {
  readonly isStopped: () => boolean;
  readonly onChunk: (soFar: Refreshing, tallies: readonly UnitTally[]) => void;
}

/**
 * Refreshes chunk after chunk. A refused chunk is halved until the unit that is to blame stands alone, so that the others go on; a
 * failure on the way ends it. Neither loses what is done.
 */
export async function refreshUnits(
  server: Pick<Server, 'ask'>,
  units: readonly Named[],
  year: number,
  { isStopped, onChunk }: Watching,
): Promise<Refreshing> {
  const queue = [...chunksOf(units)];
  let soFar: Refreshing = { done: [], failed: [], left: units, problem: null };
  for (let chunk = queue.shift(); chunk !== undefined && !isStopped(); chunk = queue.shift()) {
    const ids = chunk.map(({ id }) => id);
    const settled = await settle(server.ask('register.refresh', { all: true, units: ids, year }));
    if (!settled.ok && settled.problem.from === 'failure') return { ...soFar, problem: settled.problem };
    if (!settled.ok && chunk.length > 1) {
      queue.unshift(...chunksOf(chunk, Math.ceil(chunk.length / 2)));
      continue;
    }
    const left = soFar.left.filter((unit) => !ids.includes(unit.id));
    soFar = settled.ok
      ? { ...soFar, left, done: [...soFar.done, ...chunk] }
      : { ...soFar, left, failed: [...soFar.failed, ...chunk], problem: settled.problem };
    onChunk(soFar, settled.ok ? settled.reply.data.tallies : []);
  }
  return soFar;
}
