/** Finished points, line by line in a file of this bundle's own: a run that was broken off goes on where it was. */
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from './run.ts';

export interface Kept {
  /** A copy of the bundle that nobody builds over. */
  readonly dist: string;
  readonly outcomes: readonly Outcome[];
  keep(outcome: Outcome): void;
}

/** What is killed and how: the bundle, the host, the acts and their judging; not how it is told. */
const SOURCES = [
  ...['engine', 'runtime', 'services'].map((room) => `host/${room}`),
  ...['torture', 'product/office.ts', 'product/awarding.ts', 'product/tabs.ts'].map((name) => `test/${name}`),
];
const TELLING = /\.test\.ts$|\/(main|table|kept)\.ts$/;

const filesIn = (path: string): string[] =>
  path.endsWith('.ts')
    ? [path]
    : readdirSync(path, { recursive: true, encoding: 'utf8' })
        .map((name) => join(path, name))
        .filter((name) => name.endsWith('.ts') && !TELLING.test(name))
        .sort();

function hashOf(dist: string, root: string): string {
  const hash = createHash('sha1');
  const bundle = readdirSync(dist)
    .filter((name) => /\.(js|json)$/.test(name))
    .sort();
  const files = [
    ...bundle.map((name) => join(dist, name)),
    ...SOURCES.flatMap((source) => filesIn(join(root, source))),
  ];
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** Opens what earlier runs have finished; in `folder` stand a file of points and a copy of the bundle for each state of the sources. */
export function openKept(dist: string, root: string, folder: string): Kept {
  const hash = hashOf(dist, root);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${hash}.jsonl`);
  const copy = join(folder, `${hash}-bundle`);
  if (!existsSync(copy)) cpSync(dist, copy, { recursive: true });
  return {
    dist: copy,
    outcomes: existsSync(file) ? readLines(readFileSync(file, 'utf8')) : [],
    keep: (outcome) => appendFileSync(file, `${JSON.stringify(outcome)}\n`),
  };
}

/** A last line that was cut off is left out: its point is run again. */
const readLines = (text: string): Outcome[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Outcome);
