/** `npm run build`: everything into a folder of its own first, so that whoever reads dist never finds half of it. */
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle, KIB, SERVER_BUDGET } from './bundle.ts';
import { buildPage, PAGES } from './pages.ts';

const DIST = 'dist';

async function buildInto(folder: string): Promise<string[]> {
  const line = (what: string, bytes: number, budget: number): string =>
    `${what} ${(bytes / KIB).toFixed(1)} of ${budget / KIB}`;
  const lines = [line('server', await bundle(folder), SERVER_BUDGET)];
  for (const page of PAGES) lines.push(line(page.name, await buildPage(folder, page), page.budget));
  return lines;
}

async function publish(folder: string): Promise<void> {
  await mkdir(DIST, { recursive: true });
  const built = await readdir(folder);
  for (const name of built) await rename(join(folder, name), join(DIST, name));
  const stale = (await readdir(DIST)).filter((name) => !built.includes(name));
  for (const name of stale) await rm(join(DIST, name), { recursive: true });
}

const folder = await mkdtemp('.dist-');
try {
  const lines = await buildInto(folder);
  await publish(folder);
  console.log(`dist, KiB: ${lines.join(', ')}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
