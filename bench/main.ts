/**
 * `npm run bench [-- --units 20,50,100]`: calls, modelled time and CPU of set-up, compile, the office's year and reminders; the product's own CPU
 * beside a JSON pass over the same values; recalculation after one edit. Machines are noisy: read the ratios and the counts.
 * `npm run bench -- --load [180x200]`: a district near the limit of tabs with everything filled; it takes a quarter of an hour and 3 GB.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Ran } from '../test/browser/executions.ts';
import { cpuRatio, loadingCpu } from './cpu.ts';
import { type CommandCost, fill, measure, office, officeActs, oneEdit } from './host.ts';
import { load } from './load.ts';
import { gridCost, pageSizes, sidebarCost } from './pages.ts';

const { values, positionals } = parseArgs({
  options: {
    units: { type: 'string', default: '20,50,100' },
    nominees: { type: 'string', default: '10' },
    load: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const sizes = values.units.split(',').map(Number);
const nominees = Number(values.nominees);
/** Files that the office decides on in one act. */
const FILES = 20;

const kib = (bytes: number): string => (bytes / 1024).toFixed(1);
const number = (value: number, digits = 0): string => value.toFixed(digits).padStart(9);
const row = (each: CommandCost): string =>
  [
    each.command.padEnd(14),
    number(each.units),
    number(each.runs),
    number(each.calls),
    number(each.calls - each.units),
    number(each.modelledS, 1),
    number(each.longestModelledS, 1),
    number(each.cpuMs),
    number(each.realMs),
  ].join('');

const HEAD = [
  'command       ',
  ...['units', 'runs', 'calls', '-units', 'model s', 'longest', 'cpu ms', 'real ms'].map((title) =>
    title.padStart(9),
  ),
].join('');

/** Google ends a run after six minutes. */
const LIMIT_S = 360;
const DEFAULT_LOAD = '180x200';

function showLoad(size: string): void {
  const [units = 0, each = 0] = size.split('x').map(Number);
  console.log(`${units} units with ${each} nominees each\n${HEAD}`);
  const { costs, sizes: found } = load(units, each, (cost) => console.log(row(cost)));
  const longest = Math.max(...costs.map((cost) => cost.longestModelledS));
  console.log(`\nLongest run ${longest.toFixed(1)} of ${LIMIT_S} modelled seconds`);
  console.log(
    `Tabs ${found.tabs} of 200; cells ${(found.cells / 1e6).toFixed(2)} of 10 million; nominees in Hồ sơ ${found.registered}`,
  );
  console.log(
    `Properties ${found.factsKb.toFixed(1)} of 500 KB, the largest ${found.largestFactKb.toFixed(2)} of 9`,
  );
  console.log(`This run: ${found.realS.toFixed(0)} s, ${(found.peakMb / 1024).toFixed(1)} GB at most`);
  if (longest > LIMIT_S) process.exitCode = 1;
}

if (values.load) {
  showLoad(positionals[0] ?? DEFAULT_LOAD);
  process.exit();
}

console.log(`The bundle on the local host, ${nominees} nominees a unit`);
console.log(HEAD);
for (const units of sizes) {
  const place = office(units);
  console.log(row(place.setup));
  fill(place, nominees);
  console.log(row(measure(place, units, 'compile', ['Thi đua', 'Tổng hợp năm…'])));
  for (const each of officeActs(place, units, FILES)) console.log(row(each));
  place.host.clock.set('2024-11-12T06:00:00+07:00');
  console.log(row(measure(place, units, 'reminders', ['Thi đua', 'Nhắc hạn', 'Gửi ngay'])));
}

const ratio = cpuRatio(100, 100);
console.log(
  `\nOwn CPU of a compile (decode, summarise, encode), ${ratio.units} units × ${ratio.nominees} nominees, ${ratio.cells} cells read`,
);
console.log(
  `  JSON pass ${ratio.jsonMs.toFixed(0)} ms, compile ${ratio.compileMs.toFixed(0)} ms, ratio ${ratio.ratio.toFixed(2)} (bound: 4)`,
);

const edit = oneEdit(200);
console.log(
  `\nOne edit in a unit's tab of 200 rows: ${edit.editMs.toFixed(0)} ms with all its formulas, ${edit.ratio.toFixed(1)} × a JSON pass over the tab`,
);
const bundle = readFileSync('dist/guong-sang.js', 'utf8');
const loading = loadingCpu(bundle);
console.log(
  `\nBundle: ${kib(Buffer.byteLength(bundle))} KiB, compiled and begun in ${loading.laterMs.toFixed(0)} ms of CPU (${loading.firstMs.toFixed(0)} in a process's first run)`,
);

console.log('\nPages, KiB (gzip)');
for (const { name, bytes, gzip } of pageSizes())
  console.log(`  ${name.padEnd(10)} ${kib(bytes)} (${kib(gzip)})`);

const sidebar = await sidebarCost();
const ran = (runs: readonly Ran[]): string =>
  runs
    .map(({ command, calls, reads, modelled }) => `${command} ${calls} calls, ${reads} reads, ${modelled}`)
    .join('; ');
console.log(
  `\nSidebar, click to usable: ${sidebar.openMs.toFixed(0)} ms, ${(sidebar.openMs / sidebar.emptyMs).toFixed(1)} × an empty page (${sidebar.emptyMs.toFixed(0)} ms)`,
);
console.log(`  first opening   ${ran(sidebar.first)}`);
console.log(`  second opening  ${ran(sidebar.second)}`);
console.log(`  save            ${ran(sidebar.save)}`);

const grid = await gridCost(100, nominees);
console.log(
  `\nGrid, ${grid.units} units: ${grid.openMs.toFixed(0)} ms to a drawn tab, ${(grid.openMs / grid.emptyMs).toFixed(0)} × an empty page; the first window after the file was read ${grid.firstMs.toFixed(0)} ms; start with the tab in front ${kib(grid.startBytes)} KiB`,
);
