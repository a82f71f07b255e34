/** Kills one act at points of its execution, takes it up as people and the trigger do, and judges the end. */
import type { Act, Resume } from './act.ts';
import type { Bases } from './bases.ts';
import { type Judgement, judge, VERDICTS } from './judge.ts';
import { allPoints, faultAt, type Point } from './points.ts';
import { type Base, openScene, type Scene, tick } from './scene.ts';
import { type State, stateOf } from './state.ts';

/** What became of the act after it was killed at a point. */
export interface Outcome extends Point, Judgement {
  readonly act: string;
  /** The key of what the kill left: points that leave the same end the same. */
  readonly state: string;
}

/** An act with its undisturbed end. */
export interface Trial {
  readonly act: Act;
  readonly dist: string;
  readonly base: Base;
  readonly points: readonly Point[];
  /** Ends without a kill: the act alone; where the trigger may run between, also the act after it, and before and after it. */
  readonly calms: readonly State[];
  /** The file in which it was done; spent. */
  readonly scene: Scene;
}

const MINUTE = 60_000;
/** Between the base's moment and the act that is not killed, be it the first or the one that takes up: longer than a run may last. */
const PAUSE = 20 * MINUTE;
/** A file that a kill left untouched serves for another kill until then. */
const PATIENCE = 10 * MINUTE;

/** Does the act undisturbed, at the moment at which a killed one is taken up. */
export function trialOf(act: Act, dist: string, bases: Bases, spent: Scene | null = null): Trial {
  const base = bases(act.base);
  let scene = spent;
  let calls = 0;
  const calms = act.resumes.map((way) => {
    scene = openScene(dist, base, scene);
    calls = undisturbed(act, scene, base, way);
    return stateOf(scene, startOf(base));
  });
  if (scene === null) throw new Error(`${act.name}: nobody takes it up`);
  if (act.resumes.includes('tickFirst')) {
    scene = openScene(dist, base, scene);
    act.run(scene);
    calms.push(endAfter(act, scene, base, 'tickFirst'));
  }
  return { act, dist, base, points: allPoints(calls), calms, scene };
}

/** The state in which a person and the trigger leave what was begun. */
function endAfter(act: Act, scene: Scene, base: Base, way: Resume): State {
  if (way === 'tickFirst') tick(scene);
  pause(scene, base);
  act.run(scene);
  settle(act, scene);
  return stateOf(scene, startOf(base));
}

/** How many service calls the act made. */
function undisturbed(act: Act, scene: Scene, base: Base, way: Resume): number {
  if (way === 'tickFirst') tick(scene);
  pause(scene, base);
  const reply = act.run(scene);
  if (reply?.ok === false) throw new Error(`${act.name}: ${reply.code} ${reply.message}`);
  const last = scene.office.host.executions.at(-1);
  if (last === undefined || last.error !== null) throw new Error(`${act.name}: ${last?.error}`);
  settle(act, scene);
  return last.totalCalls;
}

/**
 * Kills the act at each of these points. Where a kill leaves what another one left, the verdict on that one is taken over: `known`
 * holds those of earlier runs by their state.
 */
export function* torture(
  trial: Trial,
  points: readonly Point[],
  known: Map<string, Judgement> = new Map(),
): Generator<Outcome> {
  const { act, dist, base } = trial;
  const from = startOf(base);
  let scene = openScene(dist, base, trial.scene);
  const untouched = stateOf(scene, from).key;
  let isSpent = false;
  for (const point of points) {
    if (isSpent) scene = openScene(dist, base, scene);
    isSpent = true;
    if (!killed(act, scene, point)) continue;
    const state = stateOf(scene, from).key;
    const judged = known.get(state);
    isSpent = judged === undefined || state !== untouched || act.timed || now(scene) > from + PATIENCE;
    const judgement = judged ?? takeUp(trial, scene);
    known.set(state, judgement);
    yield { act: act.name, ...point, ...judgement, state };
  }
}

const startOf = ({ saved }: Base): number => Date.parse((saved as { readonly now: string }).now);
const now = ({ office: { host } }: Scene): number => host.clock.now().getTime();
const pause = ({ office: { host } }: Scene, base: Base): void =>
  host.clock.set(new Date(startOf(base) + PAUSE).toISOString());

/** False where the execution had no such call. */
function killed(act: Act, scene: Scene, point: Point): boolean {
  const { host } = scene.office;
  const before = host.executions.length;
  host.killAt(faultAt(point));
  try {
    act.run(scene);
  } catch (error) {
    // Whoever acts is told of the run's end; without a run it is a fault of the torture itself.
    if (host.executions.length === before) throw error;
  }
  host.killAt(null);
  return host.executions.at(-1)?.error !== null;
}

/** The worst end of the ways in which the act may be taken up. The scene is spent afterwards. */
function takeUp(trial: Trial, struck: Scene): Judgement {
  const { act, dist, base } = trial;
  const left = act.resumes.length > 1 ? struck.office.host.save() : null;
  let scene = struck;
  const ends = act.resumes.map((way, index) => {
    if (index > 0) scene = openScene(dist, { ...base, saved: left }, scene);
    return endOf(trial, scene, way);
  });
  return ends.reduce((worst, end) => (rank(end) > rank(worst) ? end : worst));
}
const rank = ({ verdict }: Judgement): number => VERDICTS.indexOf(verdict);

/** Where the trigger runs between, the act may have taken effect before it, after it or both times: each is an end without a kill. */
function endOf({ act, base, calms }: Trial, scene: Scene, way: Resume): Judgement {
  const end = endAfter(act, scene, base, way).picture;
  const possible = calms.slice(0, way === 'tickFirst' ? calms.length : 1);
  const judgements = possible.map((calm) => judge(calm.picture, end, () => doubtsListed(scene)));
  return judgements.reduce((best, each) => (rank(each) < rank(best) ? each : best));
}

function settle({ ticks, closing }: Act, scene: Scene): void {
  for (let count = 0; count < ticks; count++) tick(scene);
  closing?.(scene);
}

/** How many rows of the ledger the office is shown as mails that may have gone. */
function doubtsListed({ ask, office }: Scene): number {
  const { data } = ask(office.owner, 'mails.doubtful');
  return (data as { mails: readonly { keys: readonly string[] }[] }).mails.flatMap(({ keys }) => keys).length;
}
