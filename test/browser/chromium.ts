/** The browser of the tests: the Chromium inside its npm package, unpacked once into node_modules/.cache. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const CACHE = resolve('node_modules/.cache/guong-sang');
const PACKAGE = 'node_modules/@sparticuz/chromium/package.json';

/** Where the unpacked browser stands. Two processes may unpack at once: the first to finish wins. */
function unpacked(): string {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
  const folder = join(CACHE, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const own = mkdtempSync(join(CACHE, 'unpacking-'));
  // The package unpacks the libraries that a bare system lacks only where it takes itself to be on the system it was made for.
  const env = { ...process.env, TMPDIR: own, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const { status, stderr } = spawnSync(process.execPath, ['test/browser/unpack.mjs'], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Chromium could not be unpacked: ${stderr}`);
  try {
    renameSync(own, folder);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The package's own libraries stand in only where the system has none. */
function environment(folder: string, executable: string): NodeJS.ProcessEnv {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return stdout?.includes('not found')
    ? { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }
    : process.env;
}

/** Starts the browser, without any of the switches that would weaken what a page may do. */
export async function launch(): Promise<Browser> {
  const folder = unpacked();
  const executablePath = join(folder, 'chromium');
  const env = Object.fromEntries(
    Object.entries(environment(folder, executablePath)).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  const args = ['--no-sandbox', '--no-zygote', '--disable-dev-shm-usage', '--font-render-hinting=none'];
  return chromium.launch({ executablePath, env, args, headless: true });
}
