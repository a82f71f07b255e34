/**
 * `npm run bench [-- --units 20,50,100,175]`: calls, modelled time and CPU of set-up, compile, the office's year and reminders; the product's own CPU
 * beside a JSON pass over the same values; recalculation after one edit. Machines are noisy: read the ratios and the counts.
 */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Ran } from '../test/browser/executions.ts';
import { cpuRatio } from './cpu.ts';
import { type CommandCost, fill, measure, office, officeActs, oneEdit } from './host.ts';
import { gridCost, pageSizes, sidebarCost } from './pages.ts';

const { values } = parseArgs({
  options: {
    units: { type: 'string', default: '20,50,100,175' },
    nominees: { type: 'string', default: '10' },
  },
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

console.log(`The bundle on the local host, ${nominees} nominees a unit`);
console.log(
  [
    'command       ',
    ...['units', 'runs', 'calls', '-units', 'model s', 'longest', 'cpu ms', 'real ms'].map((head) =>
      head.padStart(9),
    ),
  ].join(''),
);
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
console.log(`\nBundle: ${(statSync('dist/guong-sang.js').size / 1024).toFixed(1)} KiB`);

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
