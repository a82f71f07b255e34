/** A .docx as LibreOffice prints it, where its Writer is installed. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';

/** LibreOffice comes in parts: without Writer's library it opens no .docx. */
const WRITER = ['libswlo.so', 'libswlo.dylib'];

/** Path of an office that opens .docx; null where there is none. */
export function findWriter(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const programs = folders.map((folder) => join(folder, 'soffice')).filter((path) => existsSync(path));
  const hasWriter = (path: string): boolean =>
    WRITER.some((library) => existsSync(join(dirname(realpathSync(path)), library)));
  return programs.find(hasWriter) ?? null;
}

export interface Pdf {
  readonly pages: number;
  /** Width and height in points, one for each size that pages have. */
  readonly sizes: readonly (readonly [number, number])[];
}

/** What the file says of its pages, in plain objects or in packed ones. */
function readPdf(bytes: Buffer): Pdf {
  const plain = bytes.toString('latin1');
  const packed = [...plain.matchAll(/\/Type ?\/ObjStm\b.*?stream\r?\n(.*?)\r?\nendstream/gs)];
  const text = [
    plain,
    ...packed.map(([, body = '']) => inflateSync(Buffer.from(body, 'latin1')).toString('latin1')),
  ].join('\n');
  const boxes = [...text.matchAll(/\/MediaBox ?\[ ?0 0 ([\d.]+) ([\d.]+) ?\]/g)];
  const sizes = new Map(
    boxes.map(([, width, height]) => [`${width} ${height}`, [Number(width), Number(height)] as const]),
  );
  return { pages: text.match(/\/Type ?\/Page(?![a-z])/g)?.length ?? 0, sizes: [...sizes.values()] };
}

/** Converts files in one run of the office, with a profile that is gone afterwards; answers their PDFs under the same names. */
export async function printed(
  office: string,
  files: Readonly<Record<string, Uint8Array>>,
  patience: number,
): Promise<Readonly<Record<string, Pdf>>> {
  const folder = mkdtempSync(join(tmpdir(), 'guong-sang-'));
  const names = Object.keys(files);
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, `${name}.docx`), bytes);
    await run(
      office,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        ...['--headless', '--convert-to', 'pdf', '--outdir', folder],
        ...names.map((name) => join(folder, `${name}.docx`)),
      ],
      patience,
    );
    const pdf = (name: string) => readPdf(readFileSync(join(folder, `${name}.pdf`)));
    return Object.fromEntries(names.map((name) => [name, pdf(name)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const run = (program: string, args: readonly string[], patience: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'ignore', timeout: patience });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`${program} ended with ${code ?? signal}`)),
    );
  });
