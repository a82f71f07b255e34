/** `npm run fuzz [-- --calls N --seed S]`: progress while it goes; the last line is JSON { calls, changed, unhandled }. */
import { parseArgs } from 'node:util';
import { fuzz } from './run.ts';

const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '20240110' },
  },
});
const [calls, seed] = [Number(values.calls), Number(values.seed)];
if (!Number.isInteger(calls) || calls < 1 || !Number.isInteger(seed)) {
  console.error('--calls and --seed take whole numbers, --calls at least 1');
  process.exit(1);
}
const EVERY = 1000;
const found = fuzz({
  calls,
  seed,
  progress: (made) => {
    if (made % EVERY === 0) console.error(`${made} of ${calls} calls`);
  },
});
for (const example of found.examples) console.log(example);
console.table(found.answers);
console.log(JSON.stringify({ calls: found.calls, changed: found.changed, unhandled: found.unhandled }));
process.exitCode = found.changed + found.unhandled === 0 ? 0 : 1;
