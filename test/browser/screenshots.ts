/** `npm run screenshots [-- NAME …]`: the pictures of README and guides, taken from a workbench with a good-looking sample, written to docs/images. */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SHOTS } from './shots/index.ts';
import { PATIENCE_MS, type Take, UNITS } from './shots/shot.ts';
import { openSite, type Site } from './site.ts';

const FOLDER = 'docs/images';
const LARGEST = 200 * 1024;

/** Moves and carets would make two pictures of one view differ. */
const STILL = { animations: 'disabled', caret: 'hide' } as const;

async function takeAll(site: Site): Promise<void> {
  const faults: string[] = [];
  const take: Take = async (name, place) => {
    const path = join(FOLDER, `${name}.png`);
    await place.screenshot({ ...STILL, path });
    const { size } = statSync(path);
    console.log(`${name.padEnd(20)} ${Math.round(size / 1024)} KiB`);
    if (size > LARGEST) faults.push(`${name}.png has ${size} bytes, more than ${LARGEST}`);
  };
  const wanted = process.argv.slice(2);
  for (const [name, shot] of Object.entries(SHOTS))
    if (wanted.length === 0 || wanted.includes(name)) await shot(site, take);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

mkdirSync(FOLDER, { recursive: true });
const site = await openSite({ units: UNITS, patience: PATIENCE_MS });
try {
  await takeAll(site);
} finally {
  await site.close();
}
