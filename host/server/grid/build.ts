/** What esbuild has to know to bundle host/workbench/grid: o-spreadsheet's own files and the fonts of its icons. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Spread into the options of the page's bundle; fonts become part of the style sheet, so nothing is fetched. */
export const GRID_BUNDLE = {
  // Its `browser` entry exports nothing.
  alias: {
    '@odoo/o-spreadsheet/dist': require.resolve('@odoo/o-spreadsheet').replace(/[/\\][^/\\]+$/, ''),
    '@odoo/o-spreadsheet': require.resolve('@odoo/o-spreadsheet').replace(/\.cjs$/, '.esm.js'),
  },
  loader: {
    '.xml': 'text',
    '.woff2': 'dataurl',
    '.woff': 'empty',
    '.ttf': 'empty',
    '.eot': 'empty',
    '.svg': 'empty',
  },
} as const;
