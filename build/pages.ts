/** The pages of the sidebar and its dialogs: one HTML file each, with its script and styles inside and nothing from elsewhere. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const KIB = 1024;
/** What every page is around its script and styles; the server fills in the body's attributes. */
const TEMPLATE = 'sidebar/page.html';
export interface Page {
  /** Google knows the page under this name. */
  readonly name: string;
  readonly entry: string;
  readonly styles: string;
  readonly budget: number;
}
/** Budgets bound what a commune's line has to load; the dialog carries a reader of .xlsx. */
export const PAGES: readonly Page[] = [
  {
    name: 'sidebar',
    entry: 'sidebar/main.tsx',
    styles: 'sidebar/styles.css',
    budget: 120 * KIB,
  },
  {
    // The words of both languages together would be over the budget.
    name: 'sidebarEn',
    entry: 'sidebar/main.en.tsx',
    styles: 'sidebar/styles.css',
    budget: 120 * KIB,
  },
  {
    name: 'office',
    entry: 'sidebar/office/main.tsx',
    styles: 'sidebar/office/styles.css',
    budget: 120 * KIB,
  },
  {
    name: 'officeEn',
    entry: 'sidebar/office/main.en.tsx',
    styles: 'sidebar/office/styles.css',
    budget: 120 * KIB,
  },
  {
    name: 'import',
    entry: 'sidebar/import/main.tsx',
    styles: 'sidebar/import/styles.css',
    budget: 300 * KIB,
  },
  {
    // It carries the library that writes .docx.
    name: 'documents',
    entry: 'sidebar/documents/main.tsx',
    styles: 'sidebar/documents/styles.css',
    budget: 700 * KIB,
  },
];

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    // Elements as calls with children, not as objects that name them: 3 KiB less, and the same elements.
    tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
    inject: ['build/jsx.ts'],
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

/** Inside `<script>` and `<style>` the closing tags alone end the text. */
const inScript = (text: string): string =>
  text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/** Builds one page into a folder and gives its size; throws when it is over its budget. */
export async function buildPage(folder: string, { name, entry, styles, budget }: Page): Promise<number> {
  const [frame, script, style] = await Promise.all([
    readFile(TEMPLATE, 'utf8'),
    bundled(entry),
    bundled(styles),
  ]);
  const html = frame
    .replace('/*{styles}*/', () => style.trim())
    .replace('/*{script}*/', () => inScript(script.trim()));
  await writeFile(join(folder, `${name}.html`), html);
  const bytes = Buffer.byteLength(html);
  if (bytes > budget) throw new Error(`${name}.html has ${bytes} bytes, over its budget of ${budget}`);
  return bytes;
}
