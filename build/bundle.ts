/** The server's part of what clasp pushes: `guong-sang.js` (readable, one file) and the manifest. */
import { spawnSync } from 'node:child_process';
import { copyFile, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { vendorLine, vendorPlugin } from './vendor.ts';

export const KIB = 1024;
/**
 * Apps Script compiles the whole file at every run: 700 KiB take V8 40 to 75 ms of a busy machine's CPU (`npm run bench` measures it),
 * against about a second that a run's start costs and 200 ms a read. 780 KiB stay below what anybody feels; what grows beyond them should say why.
 */
export const SERVER_BUDGET = 780 * KIB;
const FILE = 'guong-sang.js';
export const SERVER_FILE = `dist/${FILE}`;
const GLOBAL = 'GuongSang';

/** Google calls functions by name, so each surface of the registry gets a declared one. */
const wrapper = (name: string): string =>
  `function ${name}(first, second) {\n  return ${GLOBAL}.run('${name}', first, second);\n}`;

/** The registry in Node: a module that touches Google while it loads fails here, by the name it touched. */
async function surfaceNames(): Promise<string[]> {
  const { SURFACES } = await import('../src/app/registry.ts');
  return Object.keys(SURFACES);
}

/** Builds the server into a folder and gives its size; throws when it is over its budget. */
export async function bundle(folder: string): Promise<number> {
  const file = join(folder, FILE);
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const names = await surfaceNames();
  await build({
    entryPoints: ['src/google/entry.ts'],
    outfile: file,
    bundle: true,
    format: 'iife',
    globalName: GLOBAL,
    target: 'es2019',
    charset: 'utf8',
    plugins: [vendorPlugin],
    define: { __VERSION__: JSON.stringify(version) },
    banner: {
      js: `/** Gương Sáng ${version}. Built file: the source is TypeScript; see README. Licence: Apache-2.0. */`,
    },
    footer: { js: names.map(wrapper).join('\n') },
    logLevel: 'warning',
  });
  await finish(file);
  await copyFile('appsscript.json', join(folder, 'appsscript.json'));
  const { size } = await stat(file);
  if (size > SERVER_BUDGET) throw new Error(`${FILE} has ${size} bytes, over its budget of ${SERVER_BUDGET}`);
  return size;
}

const minified = async (code: string): Promise<string> =>
  (await transform(code, { minify: true, treeShaking: false })).code;

/** Formats the file for whoever opens the script editor, and puts the library at the head of its function. */
async function finish(file: string): Promise<void> {
  const vendor = await vendorLine();
  const args = [
    'biome',
    'format',
    '--write',
    '--config-path=build/dist-format.json',
    '--files-max-size=4000000',
    file,
  ];
  const { status, stderr } = spawnSync('npx', ['--no-install', ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the bundle could not be formatted: ${stderr}`);
  const text = await readFile(file, 'utf8');
  const head = `var ${GLOBAL} = (() => {\n`;
  if (!text.includes(head)) throw new Error('the bundle has no head to put the library in');
  const lean = text.replace(/\/\* @__PURE__ \*\/ /g, '').replace(/^\t/gm, '');
  if ((await minified(lean)) !== (await minified(text)))
    throw new Error('outdenting the bundle changed the program');
  await writeFile(
    file,
    lean.replace(head, () => `${head}${vendor}\n`),
  );
}
