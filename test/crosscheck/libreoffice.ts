import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

function item(path: string, name: string, value: string): string {
  return `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>\n`;
}

/** Makes LibreOffice calculate every formula of a foreign file on opening it, and read texts as the locale writes. */
function settings(locale: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
${item('/org.openoffice.Office.Calc/Formula/Load', 'OOXMLRecalcMode', '0')}${item('/org.openoffice.Setup/L10N', 'ooSetupSystemLocale', locale)}</oor:items>
`;
}

async function soffice(args: readonly string[]): Promise<void> {
  try {
    await run('soffice', args, { maxBuffer: 16 * 1024 * 1024 });
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (missing)
      throw new Error('LibreOffice is not installed: apt-get install libreoffice-calc', { cause: error });
    throw error;
  }
}

/** Throws, and says what to install, where there is no LibreOffice. */
export const requireLibreOffice = (): Promise<void> => soffice(['--version']);

async function convert(folder: string, source: string, output: string): Promise<void> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const filter = 'xlsx:Calc MS Excel 2007 XML';
  const args = [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    filter,
    '--outdir',
    output,
    source,
  ];
  await soffice(args);
}

/**
 * Lets LibreOffice calculate an .xlsx afresh, whatever results it carries, and writes the outcome as .xlsx. Truth
 * values that array formulas spill come back as 0 and 1.
 */
export async function recalculate(xlsxPath: string, outPath: string, locale = 'vi-VN'): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'recalculate-'));
  try {
    const user = join(folder, 'profile', 'user');
    const output = join(folder, 'out');
    await mkdir(user, { recursive: true });
    await mkdir(output);
    await writeFile(join(user, 'registrymodifications.xcu'), settings(locale));
    const source = join(folder, 'book.xlsx');
    await copyFile(xlsxPath, source);
    await convert(folder, source, output);
    await copyFile(join(output, 'book.xlsx'), outPath);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
