import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import vm from 'node:vm';
import type { Manifest } from './types.ts';

/** What clasp would push: compiled once, run in a fresh context for each execution. */
export interface Bundle {
  readonly scripts: readonly vm.Script[];
  readonly manifest: Manifest;
  readonly pages: ReadonlyMap<string, string>;
}

/** Reads the folder that clasp pushes; throws where the manifest is missing or not a V8 manifest with explicit scopes. */
export function loadBundle(dist: string): Bundle {
  const names = readdirSync(dist).sort();
  const read = (name: string) => readFileSync(join(dist, name), 'utf8');
  return {
    scripts: names
      .filter((name) => extname(name) === '.js')
      .map((name) => new vm.Script(read(name), { filename: name })),
    manifest: parseManifest(read('appsscript.json')),
    pages: new Map(
      names.filter((name) => extname(name) === '.html').map((name) => [basename(name, '.html'), read(name)]),
    ),
  };
}

function parseManifest(text: string): Manifest {
  const manifest: { timeZone?: unknown; oauthScopes?: unknown; runtimeVersion?: unknown } = JSON.parse(text);
  const { timeZone, oauthScopes, runtimeVersion } = manifest;
  if (runtimeVersion !== 'V8') throw new Error('appsscript.json: runtimeVersion has to be "V8"');
  if (typeof timeZone !== 'string') throw new Error('appsscript.json: timeZone is missing');
  if (!Array.isArray(oauthScopes)) throw new Error('appsscript.json: oauthScopes have to be listed');
  return { timeZone, oauthScopes: oauthScopes.map(String) };
}
