/** The part of `npm run check` that no tool brings: the import arrows. */
import { faults } from './arrows.ts';

const found = faults();
for (const each of found) console.error(each);
process.exitCode = found.length === 0 ? 0 : 1;
