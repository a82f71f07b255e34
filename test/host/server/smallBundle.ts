/** A bundle small enough to see one thing at a time, in a file of its own. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../../../host/index.ts';
import type { Host, HostOptions } from '../../../host/types.ts';

export const OWNER = 'chu@example.com';
export const EDITOR = 'donvi@example.com';
export const VIEWER = 'xem@example.com';
export const OUTSIDER = 'ngoai@example.com';

const SCOPE = 'https://www.googleapis.com/auth/';
const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'userinfo.email',
];

const SOURCE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Lệnh')
    .addItem('Hỏi', 'askYear').addItem('Chắc chưa', 'confirmIt').addItem('Thanh bên', 'openSide')
    .addItem('Báo', 'toastIt').addItem('Hỏng', 'fail').addItem('Hẹn giờ', 'schedule').addToUi();
}
function cell(a1) { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(a1); }
function askYear() {
  var answer = SpreadsheetApp.getUi().prompt('Năm nào?', SpreadsheetApp.getUi().ButtonSet.OK_CANCEL);
  cell('A1').setValue(String(answer.getSelectedButton()) + ' ' + answer.getResponseText());
}
function confirmIt() {
  var ui = SpreadsheetApp.getUi();
  cell('B1').setValue(String(ui.alert('Khóa sổ', 'Chắc chưa?', ui.ButtonSet.YES_NO)));
}
function openSide() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Xin chào</p>').setTitle('Thanh bên'));
}
function openWide() {
  var page = HtmlService.createHtmlOutput('<p>Rộng</p>').setWidth(960).setHeight(640);
  SpreadsheetApp.getUi().showModalDialog(page, 'Nhập danh sách');
}
function toastIt() { SpreadsheetApp.getActiveSpreadsheet().toast('Đã xong', 'Gương Sáng', -1); }
function fail() { throw new Error('hỏng rồi'); }
function echo(value) { return value; }
function give(what) { return what === 'date' ? new Date(0) : 1; }
function write(text) { cell('C1').setValue(text); return SpreadsheetApp.getActiveSpreadsheet().getName(); }
function schedule() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create(); }
function tick() {
  PropertiesService.getDocumentProperties().setProperty('last', String(Date.now()));
  MailApp.sendEmail('ai@example.com', 'Nhắc', 'Đến hạn');
}`;

/** The folder that a host opens. */
export function smallDist(): string {
  const dist = mkdtempSync(join(tmpdir(), 'bundle-'));
  const oauthScopes = SCOPES.map((name) => SCOPE + name);
  const manifest = { timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8', oauthScopes };
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify(manifest));
  writeFileSync(join(dist, 'code.js'), SOURCE);
  return dist;
}

/** A file with an owner and an editor who have consented, and a viewer. */
export function smallHost(dist = smallDist(), options: Partial<HostOptions> = {}): Host {
  const host = openHost({ dist, owner: OWNER, now: '2024-03-04T08:00:00+07:00', ...options });
  host.share(EDITOR, 'editor');
  host.share(VIEWER, 'viewer');
  for (const email of [OWNER, EDITOR]) host.person(email).consent(true);
  return host;
}
