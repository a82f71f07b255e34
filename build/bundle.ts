/** Builds what clasp pushes: `dist/guong-sang.js` (readable, one file) and the manifest. */
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { build, transform } from 'esbuild';
import { vendorLine, vendorPlugin } from './vendor.ts';

export const KIB = 1024;
/** Apps Script reads the whole file at every run; the sidebar's budgets come with the sidebar. */
export const SERVER_BUDGET = 400 * KIB;
export const SERVER_FILE = 'dist/guong-sang.js';
const GLOBAL = 'GuongSang';

/** Google calls functions by name, so each surface of the registry gets a declared one. */
const wrapper = (name: string): string =>
  `function ${name}(first, second) {\n  return ${GLOBAL}.run('${name}', first, second);\n}`;

/** The registry in Node: a module that touches Google while it loads fails here, by the name it touched. */
async function surfaceNames(): Promise<string[]> {
  const { SURFACES } = await import('../src/app/registry.ts');
  return Object.keys(SURFACES);
}

export async function bundle(): Promise<{ serverBytes: number }> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const names = await surfaceNames();
  await rm('dist', { recursive: true, force: true });
  await mkdir('dist', { recursive: true });
  await build({
    entryPoints: ['src/google/entry.ts'],
    outfile: SERVER_FILE,
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
  await finish();
  await copyFile('appsscript.json', 'dist/appsscript.json');
  const { size } = await stat(SERVER_FILE);
  if (size > SERVER_BUDGET)
    throw new Error(`${SERVER_FILE} has ${size} bytes, over its budget of ${SERVER_BUDGET}`);
  return { serverBytes: size };
}

const minified = async (code: string): Promise<string> =>
  (await transform(code, { minify: true, treeShaking: false })).code;

/** Formats the file for whoever opens the script editor, and puts the library at the head of its function. */
async function finish(): Promise<void> {
  const vendor = await vendorLine();
  const args = [
    'biome',
    'format',
    '--write',
    '--config-path=build/dist-format.json',
    '--files-max-size=4000000',
    SERVER_FILE,
  ];
  const { status, stderr } = spawnSync('npx', ['--no-install', ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the bundle could not be formatted: ${stderr}`);
  const text = await readFile(SERVER_FILE, 'utf8');
  const head = `var ${GLOBAL} = (() => {\n`;
  if (!text.includes(head)) throw new Error('the bundle has no head to put the library in');
  const lean = text.replace(/\/\* @__PURE__ \*\/ /g, '').replace(/^\t/gm, '');
  if ((await minified(lean)) !== (await minified(text)))
    throw new Error('outdenting the bundle changed the program');
  await writeFile(
    SERVER_FILE,
    lean.replace(head, () => `${head}${vendor}\n`),
  );
}
