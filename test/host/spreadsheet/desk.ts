import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../../../host/index.ts';
import type { Execution, Host, HostOptions, Person } from '../../../host/types.ts';

export const OWNER = 'chu@example.com';
export const UNIT = 'donvi@example.com';
export const VIEWER = 'xem@example.com';

const SCOPE = 'https://www.googleapis.com/auth/';
const SCOPES = ['spreadsheets.currentonly', 'script.container.ui', 'script.scriptapp', 'userinfo.email'];

/** `evaluate` runs any body; `nightly` is there for time triggers and runs what the properties hold. */
const SOURCE = `
function evaluate(body) {
  var run = new Function('ss', 'sheet', body);
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  try {
    var result = run(ss, SpreadsheetApp.getActiveSheet());
    return { ok: result === undefined ? null : result };
  } catch (error) { return { error: error.message }; }
}
function later(body) {
  PropertiesService.getDocumentProperties().setProperty('body', body);
  ScriptApp.newTrigger('nightly').timeBased().everyMinutes(1).create();
}
function nightly() {
  var body = PropertiesService.getDocumentProperties().getProperty('body');
  new Function('ss', body)(SpreadsheetApp.getActiveSpreadsheet());
}
function onEdit(event) {
  if (event.range.getA1Notation() === 'Z1') return;
  event.source.getSheets()[0].getRange('Z1').setValue("'" + JSON.stringify([
    event.range.getSheet().getName(), event.range.getA1Notation(), event.value, event.oldValue
  ]));
}`;

export interface Desk {
  readonly host: Host;
  readonly owner: Person;
  readonly unit: Person;
  readonly viewer: Person;
  /** Runs the body with `ss` and `sheet` at hand; returns its result, throws its error's text. */
  run(body: string, user?: Person): unknown;
  /** The last execution's report. */
  last(): Execution;
}

/** A fresh file with an owner, an editor («the unit») and a viewer. */
export function openDesk(options: Partial<HostOptions> = {}): Desk {
  const dist = mkdtempSync(join(tmpdir(), 'bundle-'));
  const oauthScopes = SCOPES.map((name) => SCOPE + name);
  const manifest = { timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8', oauthScopes };
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify(manifest));
  writeFileSync(join(dist, 'code.js'), SOURCE);
  const host = openHost({ dist, owner: OWNER, now: '2024-03-04T08:00:00+07:00', ...options });
  host.share(UNIT, 'editor');
  host.share(VIEWER, 'viewer');
  const owner = host.person(OWNER);
  const last = (): Execution => {
    const execution = host.executions.at(-1);
    if (execution === undefined) throw new Error('nothing has run yet');
    return execution;
  };
  return {
    host,
    owner,
    unit: host.person(UNIT),
    viewer: host.person(VIEWER),
    last,
    run(body, user = owner) {
      user.consent(true);
      const reply = user.call('evaluate', body) as { ok?: unknown; error?: string };
      if (reply.error !== undefined) throw new Error(reply.error);
      return reply.ok;
    },
  };
}
