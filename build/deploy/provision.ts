/** Makes a district's file: a spreadsheet in the right locale and zone, a script bound to it, and the built bundle inside. */
import { readFile } from 'node:fs/promises';
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

const MANIFEST = 'dist/appsscript.json';
const SERVER = 'dist/guong-sang.js';

/** Throws what Google answers when a step fails; nothing is undone, the message names what already stands. */
export async function provision({ title, locale, auth, rootUrl }: ProvisionOptions): Promise<Provisioned> {
  const { timeZone } = JSON.parse(await readFile(MANIFEST, 'utf8')) as { timeZone: string };
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
    requestBody: {
      files: [
        { name: 'appsscript', type: 'JSON', source: await readFile(MANIFEST, 'utf8') },
        { name: 'guong-sang', type: 'SERVER_JS', source: await readFile(SERVER, 'utf8') },
      ],
    },
  });
  return { spreadsheetId, scriptId, url: created.data.spreadsheetUrl ?? '' };
}

function required(value: string | null | undefined, problem: string): string {
  if (typeof value !== 'string' || value === '') throw new Error(problem);
  return value;
}
