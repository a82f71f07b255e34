/** Files to which something has happened: a small sample, played on without a browser, in a workbench of its own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../../../host/index.ts';
import { packFile } from '../../../host/server/file.ts';
import { sampleSave } from '../../../host/server/sample/kept.ts';
import { MINUTE, type Office, officeOf } from '../../product/office.ts';
import { openSite, PEOPLE, type Site, YEAR } from '../site.ts';
import { PATIENCE_MS } from './shot.ts';

const DIST = 'dist';
const CACHE = 'node_modules/.cache/guong-sang';
/** Few enough for a list of mails that fits beside the sheet. */
const UNITS = 4;

/** What happens to the file; returns it as it is saved then. */
export type Play = (office: Office) => unknown;

function played(play: Play): unknown {
  const load = sampleSave({ dist: DIST, year: YEAR, units: UNITS }, CACHE, () => undefined);
  return play(
    officeOf(openHost({ dist: DIST, owner: PEOPLE.owner, now: `${YEAR}-01-10T08:00:00+07:00`, load })),
  );
}

/** Opens the played file for as long as it is looked at. */
export async function withFile(play: Play, look: (site: Site) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'guong-sang-shot-'));
  const data = join(folder, 'file.json');
  writeFileSync(data, packFile(played(play)));
  const site = await openSite({ data, patience: PATIENCE_MS });
  try {
    await look(site);
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** So many minutes later; nothing runs meanwhile. */
export function later({ host }: Office, minutes: number): void {
  host.clock.set(new Date(host.clock.now().getTime() + minutes * MINUTE).toISOString());
}
