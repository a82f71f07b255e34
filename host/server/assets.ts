/** The page's own files, bundled in memory at the start: nothing comes from elsewhere. */
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Loader } from 'esbuild';

const ROOT = fileURLToPath(new URL('../workbench/', import.meta.url));
/** Under which files are served. */
export const ASSETS = '/assets/';

export interface Asset {
  readonly type: string;
  readonly content: Uint8Array;
}

export interface Assets {
  readonly files: ReadonlyMap<string, Asset>;
  /** Goes into every page that a script shows, before its own scripts. */
  readonly frameScript: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.eot': 'application/vnd.ms-fontobject',
  '.svg': 'image/svg+xml',
};

const FONTS: Record<string, Loader> = {
  '.woff2': 'file',
  '.woff': 'file',
  '.ttf': 'file',
  '.eot': 'file',
  '.svg': 'file',
  '.xml': 'text',
};

async function buildPage(): Promise<ReadonlyMap<string, Asset>> {
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}main.tsx`, `${ROOT}styles.css`],
    bundle: true,
    write: false,
    outdir: ROOT,
    assetNames: '[name]-[hash]',
    publicPath: ASSETS,
    // The package's browser build is a global script that exports nothing.
    mainFields: ['module', 'main'],
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: FONTS,
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [
      ASSETS + path.slice(ROOT.length),
      { type: TYPES[extname(path)] ?? 'application/octet-stream', content: contents },
    ]),
  );
}

async function buildFrame(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}frame/main.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    logLevel: 'warning',
  });
  return (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
}

export async function buildAssets(): Promise<Assets> {
  const [files, frameScript] = await Promise.all([buildPage(), buildFrame()]);
  return { files, frameScript };
}
