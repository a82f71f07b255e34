/** Bringing the register up to date in chunks: long enough to be quick, short enough to end well inside a run. */
import type { UnitTally } from '../../src/commands/officeOverview.ts';
import type { UnitCard } from '../../src/commands/sessionStart.ts';
import { type Problem, type Refused, settle } from '../calls/problem.ts';
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

/** Refusals that one unit's tab can be to blame for; any other would meet every unit alike. */
const OF_A_TAB: readonly Refused['code'][] = [
  'tabMissing',
  'layoutBroken',
  'otherUnit',
  'badCells',
  'protectedCell',
  'invalidCell',
  'bug',
];
/** So many units refused and none taken in: it is not the units. */
const HOPELESS = 3;

/**
 * Refreshes chunk after chunk. A refused chunk is halved until the unit that is to blame stands alone, so that the others go on; a
 * failure on the way, or a refusal that is no tab's, ends it. Neither loses what is done.
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
    if (!settled.ok && !isOfATab(settled.problem)) return { ...soFar, problem: settled.problem };
    if (!settled.ok && chunk.length > 1) {
      queue.unshift(...chunksOf(chunk, Math.ceil(chunk.length / 2)));
      continue;
    }
    const left = soFar.left.filter((unit) => !ids.includes(unit.id));
    soFar = settled.ok
      ? { ...soFar, left, done: [...soFar.done, ...chunk] }
      : { ...soFar, left, failed: [...soFar.failed, ...chunk], problem: settled.problem };
    if (soFar.failed.length >= HOPELESS && soFar.done.length === 0) return soFar;
    onChunk(soFar, settled.ok ? settled.reply.data.tallies : []);
  }
  return soFar;
}

const isOfATab = (problem: Problem): boolean =>
  problem.from === 'refusal' && OF_A_TAB.includes(problem.reply.code);
