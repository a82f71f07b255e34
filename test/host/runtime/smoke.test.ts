import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../../../host/index.ts';
import { FIVE_SCOPES, OWNER } from './smallBundle.ts';

const CODE = `
function onOpen(e) {
  e.source.toast('chào');
  SpreadsheetApp.getUi().createMenu('Thi đua').addItem('Lập', 'lay').addToUi();
}
function onEdit(e) {
  var sheet = e.range.getSheet();
  if (e.range.getA1Notation() === 'A1') sheet.getRange('B1').setValue(e.value + '!');
}
function lay() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.getRange('A2:B3').setValues([[1, new Date(2024, 2, 4)], [2, true]]);
  sheet.getRange('C2').setFormula('=SUM(A2:A3)');
}
function read() {
  var values = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A2:C2').getValues();
  return [values instanceof Array, values[0][1] instanceof Date, values[0][1].getDate(), values[0][2]];
}`;

test('a bundle lays, a person types and reads, on the whole host', () => {
  const dist = mkdtempSync(join(tmpdir(), 'bundle-'));
  const manifest = { timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8', oauthScopes: FIVE_SCOPES };
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify(manifest));
  writeFileSync(join(dist, 'code.js'), CODE);
  const host = openHost({ dist, owner: OWNER, now: '2024-03-04T08:00:00+07:00' });
  const owner = host.person(OWNER);
  const [sheet = ''] = host.sheetNames();

  expect(owner.open()).toEqual([{ title: 'Thi đua', items: [{ title: 'Lập', fn: 'lay' }] }]);
  expect(owner.click(['Thi đua', 'Lập'])).toMatchObject({ error: null, kind: 'menu' });
  expect(owner.call('read')).toEqual([true, true, 4, 3]);
  owner.type(sheet, 'A1', 'Trà My');
  expect(owner.see(sheet, 'A1:B1')).toEqual([['Trà My', 'Trà My!']]);
  expect(host.executions.map(({ fn, error }) => [fn, error])).toEqual([
    ['onOpen', null],
    ['lay', null],
    ['read', null],
    ['onEdit', null],
  ]);
  expect(host.snapshot()).toEqual(host.snapshot());
});
