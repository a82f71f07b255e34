import { readFileSync } from 'node:fs';
import { SERVER_FILE } from '../../build/bundle.ts';
import { scopesOf } from '../../host/index.ts';

interface Manifest {
  readonly timeZone: string;
  readonly runtimeVersion: string;
  readonly oauthScopes: readonly string[];
}
const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as Manifest;
const SCOPE = 'https://www.googleapis.com/auth/';

test("the manifest asks for V8, the district's time zone and exactly five scopes", () => {
  expect(manifest.runtimeVersion).toBe('V8');
  expect(manifest.timeZone).toBe('Asia/Ho_Chi_Minh');
  expect([...manifest.oauthScopes].sort()).toEqual(
    [
      'spreadsheets.currentonly',
      'script.container.ui',
      'script.send_mail',
      'script.scriptapp',
      'userinfo.email',
    ]
      .map((name) => SCOPE + name)
      .sort(),
  );
});

/** Services by the names under which a script reaches them; dialogs are reached through `ui` or `getUi()`. */
const SERVICES =
  /\b(SpreadsheetApp|MailApp|ScriptApp|LockService|CacheService|PropertiesService|HtmlService|Session|Utilities|Charts)\.(\w+)/g;
const DIALOGS = /(?:\bui|getUi\(\))\.(\w+)\(/g;

test('the scopes are those of the services the bundle names, none missing and none too many', () => {
  const text = readFileSync(SERVER_FILE, 'utf8');
  const named = [...text.matchAll(SERVICES)].map(([, service, method]) => `${service}.${method}`);
  const shown = [...text.matchAll(DIALOGS)].map(([, method]) => `Ui.${method}`);
  const apis = [...new Set([...named, ...shown])];
  expect(apis).toEqual(
    expect.arrayContaining([
      'SpreadsheetApp.getActiveSpreadsheet',
      'MailApp.sendEmail',
      'ScriptApp.newTrigger',
      'Ui.alert',
    ]),
  );
  const needed = new Set(apis.flatMap((api) => scopesOf(api).slice(0, 1)));
  expect([...needed].sort()).toEqual([...manifest.oauthScopes].sort());
});
