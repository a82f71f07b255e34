/**
 * `npm run provision -- --title "Thi đua huyện …" [--locale vi_VN|en_US]`: needs application default credentials with the scopes of
 * provision.ts (`gcloud auth application-default login --scopes=…`). Writes the script's ID into .clasp.json for `npm run push`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { google } from 'googleapis';
import { PROVISION_SCOPES, provision } from './provision.ts';

const { values } = parseArgs({
  options: { title: { type: 'string' }, locale: { type: 'string', default: 'vi_VN' } },
});
if (values.title === undefined || (values.locale !== 'vi_VN' && values.locale !== 'en_US')) {
  console.error('Usage: npm run provision -- --title "Thi đua huyện …" [--locale vi_VN|en_US]');
  process.exit(2);
}
const auth = new google.auth.GoogleAuth({ scopes: [...PROVISION_SCOPES] });
const made = await provision({ title: values.title, locale: values.locale, auth });
const project = JSON.parse(await readFile('.clasp.json', 'utf8')) as Record<string, unknown>;
await writeFile('.clasp.json', `${JSON.stringify({ ...project, scriptId: made.scriptId }, null, 2)}\n`);
console.log(
  `Spreadsheet: ${made.url}\nScript: ${made.scriptId} (written to .clasp.json)\nNext: open the sheet, «Thi đua ▸ Quản trị ▸ Thiết lập».`,
);
