/** The import arrows of the house: catalogue ← domain ← workbook ← commands ← app ← google; the pages beside them. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from '@swc/core';

/** What each room may import from, itself aside. Types count like values. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/catalogue': [],
  'src/domain': ['src/catalogue'],
  'src/workbook': ['src/catalogue', 'src/domain'],
  'src/commands': ['src/catalogue', 'src/domain', 'src/workbook'],
  /** The words' types come from the rooms that need them; no code does. */
  'src/messages': ['src/catalogue', 'src/domain', 'src/workbook', 'src/commands'],
  'src/app': ['src/catalogue', 'src/domain', 'src/workbook', 'src/commands', 'src/messages'],
  'src/google': ['src/catalogue', 'src/domain', 'src/workbook', 'src/commands', 'src/messages', 'src/app'],
  /** The pages carry the pure rooms, so that they judge, name and word things as the server does. */
  sidebar: ['src/catalogue', 'src/domain', 'src/workbook', 'src/messages'],
  host: [],
};
/** Rooms of which a room may know the types and nothing else. */
export const MAY_NAME: Readonly<Record<string, readonly string[]>> = {
  sidebar: ['src/commands', 'src/app'],
};
/** Packages a room may name; the bundle carries nothing else. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  src: /^zod\/mini$/,
  sidebar: /^(preact|papaparse|read-excel-file|docx)(\/|$)/,
  host: /./,
};

export interface Import {
  readonly file: string;
  readonly specifier: string;
  /** True for `import type`, which leaves nothing in the bundle. */
  readonly typeOnly: boolean;
}

const roomOf = (path: string): string =>
  path.startsWith('src/') ? path.split('/').slice(0, 2).join('/') : (path.split('/')[0] ?? '');

export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative('.', join(entry.parentPath, entry.name)))
    .sort();
}

/** Every import and re-export of a file, types included. */
export function importsOf(file: string): Import[] {
  const module = parseSync(readFileSync(file, 'utf8'), {
    syntax: 'typescript',
    tsx: file.endsWith('.tsx'),
    target: 'es2022',
  });
  return module.body.flatMap((item) => {
    const source = 'source' in item ? (item.source as { value: string } | null | undefined) : undefined;
    const typeOnly = 'typeOnly' in item && item.typeOnly === true;
    return source ? [{ file, specifier: source.value, typeOnly }] : [];
  });
}

/** Null when the arrow is allowed, else what is wrong with it. */
export function fault({ file, specifier, typeOnly }: Import): string | null {
  const from = roomOf(file);
  if (!specifier.startsWith('.')) {
    const allowed = PACKAGES[file.split('/')[0] ?? ''];
    return allowed === undefined || allowed.test(specifier)
      ? null
      : `${file} imports the package ${specifier}`;
  }
  const target = relative('.', resolve(dirname(file), specifier));
  const to = roomOf(target);
  const isAllowed = to === from || MAY_IMPORT[from]?.includes(to) === true;
  if (isAllowed || (typeOnly && MAY_NAME[from]?.includes(to) === true)) return null;
  return `${file} (${from}) imports ${target} (${to})`;
}

/** Google's globals, by the names under which only `src/google` may use them. */
const GOOGLE =
  /\b(SpreadsheetApp|MailApp|ScriptApp|LockService|CacheService|PropertiesService|HtmlService|Session|Utilities|Charts|Logger)\b\s*\./;

export function faults(): string[] {
  const files = ['src', 'sidebar', 'host'].flatMap(sourceFiles);
  const arrows = files.flatMap(importsOf).map(fault);
  const globals = files
    .filter((file) => file.startsWith('src/') && !file.startsWith('src/google/'))
    .filter((file) => GOOGLE.test(readFileSync(file, 'utf8')))
    .map((file) => `${file} names a Google global`);
  return [...arrows, ...globals].filter((each) => each !== null);
}
