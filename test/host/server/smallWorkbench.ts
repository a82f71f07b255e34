/** Workbenches on the small bundle, each with a data file of its own. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packFile } from '../../../host/server/file.ts';
import {
  buildAssets,
  startWorkbench,
  type Workbench,
  type WorkbenchOptions,
} from '../../../host/server/index.ts';
import type { Host } from '../../../host/types.ts';
import { smallDist, smallHost } from './smallBundle.ts';

export const DIST = smallDist();
const ASSETS = buildAssets();

/** A saved file of this host at a new place. */
export function dataFile(host: Host = smallHost(DIST)): string {
  const path = join(mkdtempSync(join(tmpdir(), 'data-')), 'tep.json');
  writeFileSync(path, packFile(host.save()));
  return path;
}

type Warn = WorkbenchOptions['warn'];

export async function begin(data: string, port = 0, warn?: Warn): Promise<Workbench> {
  const kept = { data, cache: null, assets: await ASSETS };
  return startWorkbench({ port, dist: DIST, year: 2024, units: 1, ...kept, ...(warn && { warn }) });
}

/** Begun, and its file open. */
export async function start(data: string, warn?: Warn): Promise<Workbench> {
  const workbench = await begin(data, 0, warn);
  await workbench.ready;
  return workbench;
}
