/** `npm run build`. */
import { bundle, KIB, SERVER_BUDGET } from './bundle.ts';
import { buildPage, PAGES } from './pages.ts';

const { serverBytes } = await bundle();
const line = (what: string, bytes: number, budget: number): string =>
  `${what} ${(bytes / KIB).toFixed(1)} of ${budget / KIB}`;
const pages: string[] = [];
for (const page of PAGES) pages.push(line(page.name, await buildPage(page), page.budget));
console.log(`dist, KiB: ${[line('server', serverBytes, SERVER_BUDGET), ...pages].join(', ')}`);
