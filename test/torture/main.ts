/** `npm run torture`: every act killed at every call of its execution, taken up again and judged. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Act } from './act.ts';
import { ACTS } from './acts/index.ts';
import { basesOf } from './bases.ts';
import { openKept } from './kept.ts';
import { type Point, samplePoints } from './points.ts';
import { type Outcome, type Trial, torture, trialOf } from './run.ts';
import { isSound, sumsOf, tableOf } from './table.ts';

const USAGE = `npm run torture [-- options]
  --sample N    N points of each act instead of all
  --seed S      chooses which (default 1)
  --act TEXT    only acts whose name contains TEXT; may be repeated
  --json FILE   writes every point with its verdict as JSON; - writes it to standard output instead of the table
  --list        names the acts`;

const { values: options } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    act: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const root = new URL('../..', import.meta.url).pathname;
const chosen = ACTS.filter(
  ({ name }) => options.act.length === 0 || options.act.some((text) => name.includes(text)),
);
const tell = (text: string): void => void process.stderr.write(text);
const keyOf = ({ call, when, pending }: Point): string => `${call} ${when} ${pending}`;

function pointsOf({ act, points }: Trial): readonly Point[] {
  const size = options.sample === undefined ? points.length : Number(options.sample);
  return samplePoints(points, size, `${options.seed} ${act.name}`);
}

/** The points of one act, those of earlier runs among them. */
function run(act: Act, kept: ReturnType<typeof openKept>, bases: ReturnType<typeof basesOf>): Outcome[] {
  const began = performance.now();
  const trial = trialOf(act, kept.dist, bases);
  const wanted = pointsOf(trial);
  const before = kept.outcomes.filter((outcome) => outcome.act === act.name);
  const finished = new Map(before.map((outcome) => [keyOf(outcome), outcome]));
  const known = new Map(before.map((outcome) => [outcome.state, outcome]));
  const outcomes = wanted.flatMap((point) => finished.get(keyOf(point)) ?? []);
  const rest = wanted.filter((point) => !finished.has(keyOf(point)));
  for (const outcome of torture(trial, rest, known)) {
    kept.keep(outcome);
    outcomes.push(outcome);
    const seconds = Math.round((performance.now() - began) / 1000);
    tell(`\r${act.name}: ${outcomes.length}/${wanted.length}, ${seconds} s `);
  }
  tell(
    `\r${act.name}: ${outcomes.length}/${wanted.length}, ${Math.round((performance.now() - began) / 1000)} s\n`,
  );
  for (const each of outcomes.filter(({ verdict }) => verdict === 'lost' || verdict === 'duplicated'))
    tell(`  ${keyOf(each)}: ${each.verdict}\n    - ${each.missing[0] ?? ''}\n    + ${each.extra[0] ?? ''}\n`);
  return outcomes;
}

function main(): void {
  const kept = openKept(`${root}dist`, root, `${root}out/torture`);
  const bases = basesOf(kept.dist);
  const outcomes = chosen.flatMap((act) => run(act, kept, bases));
  const points = JSON.stringify(outcomes, null, 1);
  if (options.json === '-') console.log(points);
  else {
    if (options.json !== undefined) writeFileSync(options.json, points);
    console.log(tableOf(outcomes, chosen));
  }
  console.log(JSON.stringify(sumsOf(outcomes)));
  process.exitCode = isSound(outcomes, chosen) ? 0 : 1;
}

if (options.help) console.log(USAGE);
else if (options.list) console.log(chosen.map(({ name }) => name).join('\n'));
else main();
