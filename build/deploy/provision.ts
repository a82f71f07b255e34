/** Makes a district's file: a spreadsheet in the right locale and zone, a script bound to it, and the built bundle inside. */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { google } from 'googleapis';

/** Scopes of this one-time step; the add-on itself asks for far less (see appsscript.json). */
export const PROVISION_SCOPES = [
  'https://www.googleapis.com/auth/drive.file',
  'https://www.googleapis.com/auth/script.projects',
] as const;

export interface ProvisionOptions {
  readonly title: string;
  readonly locale: 'vi_VN' | 'en_US';
  /** Credentials that googleapis takes; a plain key only in tests. */
  readonly auth: InstanceType<typeof google.auth.GoogleAuth> | string;
  /** Where Google's services answer; another address only in tests. */
  readonly rootUrl?: string;
}
export interface Provisioned {
  readonly spreadsheetId: string;
  readonly url: string;
  readonly scriptId: string;
}

const DIST = 'dist';
const MANIFEST = 'appsscript.json';
/** Google's name for each kind of built file. */
const TYPES: Readonly<Record<string, string>> = { '.json': 'JSON', '.js': 'SERVER_JS', '.html': 'HTML' };

/** Everything clasp would push, the manifest first. */
async function builtFiles(): Promise<{ name: string; type: string; source: string }[]> {
  const names = (await readdir(DIST)).filter((name) => name !== MANIFEST).sort();
  return Promise.all(
    [MANIFEST, ...names].map(async (name) => ({
      name: name.slice(0, -extname(name).length),
      type: required(TYPES[extname(name)], `dist holds ${name}, which no script project takes`),
      source: await readFile(join(DIST, name), 'utf8'),
    })),
  );
}

/** Throws what Google answers when a step fails; nothing is undone, the message names what already stands. */
export async function provision({ title, locale, auth, rootUrl }: ProvisionOptions): Promise<Provisioned> {
  const { timeZone } = JSON.parse(await readFile(join(DIST, MANIFEST), 'utf8')) as { timeZone: string };
  const options = { auth, fetchImplementation: fetch, ...(rootUrl === undefined ? {} : { rootUrl }) };
  const sheets = google.sheets({ version: 'v4', ...options });
  const script = google.script({ version: 'v1', ...options });

  const created = await sheets.spreadsheets.create({
    requestBody: { properties: { title, locale, timeZone } },
  });
  const spreadsheetId = required(created.data.spreadsheetId, 'the spreadsheet has no ID');
  const bound = await script.projects.create({ requestBody: { title, parentId: spreadsheetId } });
  const scriptId = required(
    bound.data.scriptId,
    `the spreadsheet ${spreadsheetId} stands, its script has no ID`,
  );
  await script.projects.updateContent({
    scriptId,
    requestBody: { files: await builtFiles() },
  });
  return { spreadsheetId, scriptId, url: created.data.spreadsheetUrl ?? '' };
}

function required(value: string | null | undefined, problem: string): string {
  if (typeof value !== 'string' || value === '') throw new Error(problem);
  return value;
}
