/** The year's four documents as files: data by the real server's command, laid out by the very builder that the dialog carries. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import * as z from 'zod';
import type { Person } from '../types.ts';
import { type Desk, PEOPLE } from './desk.ts';
import { dataOf } from './replies.ts';

const BUILDER = 'sidebar/documents/build/index.ts';

/** The builder takes what the command gave: nothing of it is looked at here. */
interface Builder {
  buildDocument(data: unknown): Promise<Uint8Array>;
  fileNameOf(data: unknown): string;
}

async function loadBuilder(): Promise<Builder> {
  const folder = mkdtempSync(join(tmpdir(), 'guong-sang-'));
  const outfile = join(folder, 'documents.mjs');
  try {
    await build({
      entryPoints: [BUILDER],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'warning',
    });
    return (await import(pathToFileURL(outfile).href)) as Builder;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const listShape = z.looseObject({
  body: z.looseObject({
    lines: z.array(z.unknown()),
    proposals: z.array(z.looseObject({ number: z.string() })),
  }),
});

/** What waits for a decision; when all is decided, the latest tờ trình of the year. */
function proposalOf(office: Person, year: number): unknown {
  const ask = (proposal: string) =>
    dataOf(office, 'document.data', { kind: 'proposal', year, unit: '', proposal }, listShape);
  const waiting = ask('');
  const latest = waiting.body.proposals.at(-1)?.number;
  return waiting.body.lines.length > 0 || latest === undefined ? waiting : ask(latest);
}

/** Writes the four documents of a year, the unit's for `unit` (its ID), and answers their paths. */
export async function writeDocuments(
  desk: Desk,
  year: number,
  unit: string,
  folder: string,
): Promise<string[]> {
  const office = desk.person(PEOPLE.owner);
  const ask = (kind: string): unknown =>
    dataOf(
      office,
      'document.data',
      { kind, year, unit: kind === 'unit' ? unit : '', proposal: '' },
      z.unknown(),
    );
  const { buildDocument, fileNameOf } = await loadBuilder();
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const data of [ask('district'), ask('unit'), proposalOf(office, year), ask('publication')]) {
    const file = join(folder, fileNameOf(data));
    writeFileSync(file, await buildDocument(data));
    files.push(file);
  }
  return files;
}
