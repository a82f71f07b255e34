/** zod/mini for the bundle: only what `src` uses of it, minified, so that the readable part of the file is the product's own. */
import { readFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import * as library from 'zod/mini';
import { sourceFiles } from './arrows.ts';

const PACKAGE = 'zod/mini';
/** The local name of the library inside the bundle's own function. */
const LOCAL = 'zodMini';
/** What the library takes for globalThis: it keeps its configuration there, and the script's globals are the registry's alone. */
const GLOBALS = 'zodGlobals';
export const VENDOR_TARGET = 'es2019';

/** Names of the library that the sources call, e.g. `string` for `z.string()`. */
function usedNames(): string[] {
  const text = sourceFiles('src')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const named = new Set([...text.matchAll(/\bz\.([A-Za-z_]+)/g)].map((match) => match[1] ?? ''));
  return [...named, 'config'].filter((name) => name in library).sort();
}

/** One line that declares the library, for the head of the bundle's function. */
export async function vendorLine(): Promise<string> {
  const { version } = JSON.parse(readFileSync('node_modules/zod/package.json', 'utf8')) as {
    version: string;
  };
  const contents = `export { ${usedNames().join(', ')} } from '${PACKAGE}';`;
  const result = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: LOCAL,
    minify: true,
    charset: 'utf8',
    target: VENDOR_TARGET,
    define: { globalThis: GLOBALS },
  });
  const code = result.outputFiles[0]?.text.trim() ?? '';
  const line = `var ${GLOBALS} = {}; ${code} ${LOCAL}.config({ jitless: true });`;
  return `/* zod ${version} (MIT licence), the parts used here, minified: */ ${line}`;
}

/** Lets the sources' import stand for what `vendorLine` declares. */
export const vendorPlugin: Plugin = {
  name: 'vendor',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${PACKAGE}$`) }, () => ({ path: PACKAGE, namespace: 'vendor' }));
    onLoad({ filter: /.*/, namespace: 'vendor' }, () => ({
      contents: usedNames()
        .map((name, index) => `const v${index} = ${LOCAL}.${name}; export { v${index} as ${name} };`)
        .join('\n'),
    }));
  },
};
