/** `npm run together`: people and triggers at work in one file at the same time, in every order that can matter. */
import { parseArgs } from 'node:util';
import { createDistricts } from './district.ts';
import { type Limits, type Row, runScenario } from './scenario.ts';
import { SCENARIOS } from './scenarios.ts';

const USAGE = `npm run together [-- options]
  --switches N   so many switches at service calls at most (default 3)
  --sample N     N schedules of each scenario instead of all
  --seed S       chooses which (default 1)
  --only TEXT    only scenarios whose name contains TEXT; may be repeated
  --whole        without the reduction: a switch at every call
  --dist FOLDER  the built bundle (default dist)`;

const { values: options } = parseArgs({
  options: {
    switches: { type: 'string', default: '3' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true, default: [] },
    whole: { type: 'boolean', default: false },
    dist: { type: 'string', default: new URL('../../dist', import.meta.url).pathname },
    help: { type: 'boolean', default: false },
  },
});
const tell = (text: string): void => void process.stderr.write(text);
const seconds = (since: number): number => Math.round((performance.now() - since) / 1000);

const limits: Limits = {
  switches: Number(options.switches),
  seed: Number(options.seed),
  isReduced: !options.whole,
  ...(options.sample !== undefined && { sample: Number(options.sample) }),
};

const HEADS = [
  'switches',
  'schedules',
  'calls',
  'tried',
  'lost',
  'doubled',
  'other',
  'deadlocks',
  'busy',
] as const;
const cells = (row: Row): readonly number[] => [
  ...[
    row.switches,
    row.schedules,
    row.moments,
    row.tried,
    row.lost,
    row.doubled,
    row.other,
    row.deadlocks,
    row.busy,
  ],
];

function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length), 8);
  const line = (name: string, texts: readonly (string | number)[]): string =>
    [name.padEnd(width), ...texts.map((text) => String(text).padStart(9))].join(' ');
  return [line('scenario', HEADS), ...rows.map((row) => line(row.name, cells(row)))].join('\n');
}

function main(): void {
  const open = createDistricts(options.dist);
  const chosen = SCENARIOS.filter(
    ({ name }) => options.only.length === 0 || options.only.some((text) => name.includes(text)),
  );
  const rows = chosen.map((scenario): Row => {
    const began = performance.now();
    const row = runScenario(scenario, open, limits, (run, waiting) =>
      tell(`\r${scenario.name}: ${run} run, ${waiting} known, ${seconds(began)} s `),
    );
    tell(`\r${scenario.name}: ${row.schedules} run, ${seconds(began)} s          \n`);
    for (const found of row.found.slice(0, 20)) tell(`  ${found}\n`);
    return row;
  });
  const sum = (key: 'schedules' | 'lost' | 'doubled' | 'other' | 'deadlocks' | 'busy'): number =>
    rows.reduce((total, row) => total + row[key], 0);
  const sums = {
    scenarios: rows.length,
    ...{ schedules: sum('schedules'), lost: sum('lost'), doubled: sum('doubled'), other: sum('other') },
    ...{ deadlocks: sum('deadlocks'), busy: sum('busy') },
  };
  process.stdout.write(`${table(rows)}\n${JSON.stringify(sums)}\n`);
  process.exitCode = sums.lost + sums.doubled + sums.other + sums.deadlocks > 0 ? 1 : 0;
}

if (options.help) process.stdout.write(`${USAGE}\n`);
else {
  process.env.TZ = 'Asia/Ho_Chi_Minh';
  main();
}
