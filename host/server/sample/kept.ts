/** A built sample is kept for the next start, by what it was built from. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packFile, unpackFile } from '../file.ts';
import { buildSample, type SampleOptions } from './season.ts';

const HOST = fileURLToPath(new URL('../../', import.meta.url));

/** Every file of a folder tree, in an order of its own. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : [path];
    });
}

/** Another bundle, another host or other options make another sample. */
function keyOf({ dist, year, units }: SampleOptions): string {
  const hash = createHash('sha256').update(JSON.stringify({ year, units }));
  const isOfHost = (file: string) =>
    !file.includes(join('host', 'workbench')) && !file.includes(join('server', 'grid'));
  for (const file of [...filesUnder(dist), ...filesUnder(HOST).filter(isOfHost)])
    hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 24);
}

/** The sample's save; built where none is kept. A kept one that cannot be read is built anew. `build` is there for tests. */
export function sampleSave(
  options: SampleOptions,
  cache: string | null,
  say: (text: string) => void,
  build: typeof buildSample = buildSample,
): unknown {
  const path = cache === null ? null : join(cache, `sample-${keyOf(options)}.json`);
  if (path !== null && existsSync(path)) {
    try {
      return unpackFile(readFileSync(path, 'utf8'));
    } catch {
      rmSync(path, { force: true });
    }
  }
  const save = build(options, say).save();
  if (path !== null) keep(path, packFile(save));
  return save;
}

/** Samples of earlier builds are of no use to anybody. */
const MOST_KEPT = 4;

/** A folder that cannot be written to costs time at the next start, no more. */
function keep(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const old = readdirSync(dirname(path)).filter((name) => /^sample-.*\.json$/.test(name));
    if (old.length >= MOST_KEPT) for (const name of old) rmSync(join(dirname(path), name), { force: true });
    writeFileSync(`${path}.${process.pid}`, text);
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    return;
  }
}
