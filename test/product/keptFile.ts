/** Files that take seconds to lay, kept as saves: each is laid once for a state of the sources and opened again in a fraction of that. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const ROOT = new URL('../../', import.meta.url).pathname;
const FOLDER = join(ROOT, 'out/laid');
/** What a laid file depends on besides the bundle. */
const SOURCES = [
  ...['engine', 'runtime', 'services'].map((room) => `host/${room}`),
  'test/product',
  'package-lock.json',
];
/** States of the sources whose files are kept. */
const STATES = 4;

const digest = (parts: Iterable<string | Buffer>): string => {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 16);
};

const filesIn = (path: string): string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .sort()
        .map((name) => join(path, name));

const stateOf = (dist: string): string =>
  digest(
    [
      ...readdirSync(dist)
        .filter((name) => /\.(js|json)$/.test(name))
        .sort()
        .map((name) => join(dist, name)),
      ...SOURCES.flatMap((source) => filesIn(join(ROOT, source))),
    ].map((file) => readFileSync(file)),
  );

/** Makes the folder of this state, and lets the files of long gone ones go. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  const ages = readdirSync(FOLDER).map((name) => join(FOLDER, name));
  const newestFirst = ages.map((path) => ({ path, at: statSync(path).mtimeMs })).sort((a, b) => b.at - a.at);
  for (const { path } of newestFirst.slice(STATES)) rmSync(path, { recursive: true, force: true });
}

/** The save that `lay` gives for this bundle; `spec` says all that the file is laid by. */
export function keptFile(spec: unknown, dist: string, lay: () => unknown): unknown {
  const folder = join(FOLDER, stateOf(dist));
  const file = join(folder, `${digest([JSON.stringify(spec)])}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const text = JSON.stringify(lay());
  makeFolder(folder);
  // Two workers may lay the same file: whoever reads finds a whole one.
  const own = `${file}.${process.pid}`;
  writeFileSync(own, text);
  renameSync(own, file);
  return JSON.parse(text);
}
