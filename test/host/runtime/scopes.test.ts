import { scopesOf } from '../../../host/index.ts';
import { FIVE_SCOPES, failed, ok, smallHost } from './smallBundle.ts';

const SCOPE = 'https://www.googleapis.com/auth/';

// The "Authorization" section of each method under https://developers.google.com/apps-script/reference
test.each([
  ['MailApp.sendEmail', ['script.send_mail']],
  ['ScriptApp.newTrigger', ['script.scriptapp']],
  ['ScriptApp.getScriptId', []],
  ['Ui.showSidebar', ['script.container.ui']],
  ['Ui.createMenu', []],
  ['Session.getEffectiveUser', ['userinfo.email']],
  ['Range.setValues', ['spreadsheets.currentonly', 'spreadsheets']],
  ['SpreadsheetApp.openById', ['spreadsheets']],
  ['PropertiesService.getDocumentProperties', []],
])('%s needs one of %j', (api, names) => {
  expect(scopesOf(api)).toEqual(names.map((name) => SCOPE + name));
});

test('with the narrow scope alone the bound file can be read, and no other can be opened', () => {
  const { eval: run } = smallHost('', { scopes: [`${SCOPE}spreadsheets.currentonly`] });
  expect(run('return SpreadsheetApp.getRange().getValue()')).toEqual(ok(''));
});

test('without any of its scopes a method is refused before it has an effect or a price', () => {
  const { eval: run, host } = smallHost('', {
    scopes: FIVE_SCOPES.filter((scope) => !scope.endsWith('send_mail')),
  });
  expect(run("MailApp.sendEmail('a@b.vn', 's', 'b')")).toEqual(
    failed(
      'Exception: Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: (https://www.googleapis.com/auth/script.send_mail)',
    ),
  );
  expect(host.outbox).toEqual([]);
  expect(host.executions.at(-1)?.totalCalls).toBe(0);
});
