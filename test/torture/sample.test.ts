/** A few kill points of every third act; `npm run torture` takes all points of all. */
import { ACTS } from './acts/index.ts';
import { basesOf } from './bases.ts';
import { samplePoints } from './points.ts';
import { torture, trialOf } from './run.ts';
import type { Scene } from './scene.ts';
import { isSound } from './table.ts';

const DIST = new URL('../../dist', import.meta.url).pathname;
/** Chooses the points; every act is taken up in one way only. */
const SEED = 'sample';
const POINTS = 2;

const bases = basesOf(DIST);
let spent: Scene | null = null;

const SAMPLED = ACTS.filter((_, index) => index % 3 === 0);

test.each(SAMPLED.map((act) => [act.name, act] as const))(
  '%s, killed at some of its calls and taken up, ends as if nothing had happened',
  (name, act) => {
    const trial = trialOf({ ...act, resumes: act.resumes.slice(0, 1) }, DIST, bases, spent);
    const points = samplePoints(trial.points, POINTS, `${SEED} ${name}`);
    const outcomes = [...torture(trial, points)];
    spent = trial.scene;
    expect(outcomes.length).toBeGreaterThan(0);
    const bad = outcomes.filter((outcome) => !isSound([outcome], ACTS));
    expect(bad).toEqual([]);
  },
);
