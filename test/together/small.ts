/** A bundle written for one test on a file of one tab, from which schedules start. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../../host/index.ts';
import { type Base, openBase } from '../../host/together/base.ts';
import { type Explored, explore, type Plan } from '../../host/together/explore.ts';

const OWNER = 'chu@example.com';
const NOW = '2024-03-04T08:00:00+07:00';
const SCOPES = ['spreadsheets.currentonly', 'script.send_mail', 'userinfo.email'];

export interface Small extends Base {
  /** What stands in the first column. */
  rows(): string[];
  /** These calls of the bundle's functions together; each schedule's end is handed to `check`. */
  plan: Planned<Plan>;
  explore: Planned<Explored>;
}
type Planned<T> = (
  calls: readonly (readonly [fn: string, ...args: unknown[]])[],
  check: (replies: readonly unknown[]) => readonly string[],
  rest?: Partial<Plan>,
) => T;

export function smallFile(source: string): Small {
  const dist = mkdtempSync(join(tmpdir(), 'together-'));
  const oauthScopes = SCOPES.map((name) => `https://www.googleapis.com/auth/${name}`);
  const manifest = { timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8', oauthScopes };
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify(manifest));
  writeFileSync(join(dist, 'code.js'), source);
  const options = { dist, owner: OWNER, now: NOW };
  const host = openHost(options);
  host.person(OWNER).consent(true);
  const base = openBase({ ...options, load: JSON.parse(JSON.stringify(host.save())) });
  const owner = base.host.person(OWNER);
  const tab = base.host.sheetNames()[0] ?? '';
  const plan: Planned<Plan> = (calls, check, rest = {}) => ({
    begin() {
      base.rewind();
      const actors = calls.map(([fn, ...args]) => ({ name: fn, act: () => owner.call(fn, ...args) }));
      return { ...base, actors };
    },
    check: ({ ended }) => check(ended.map(({ value, error }) => error ?? value)),
    switches: 3,
    ...rest,
  });
  return {
    ...base,
    rows: () => owner.see(tab, 'A1:A9').map((line) => line[0] ?? ''),
    plan,
    explore: (calls, check, rest) => explore(plan(calls, check, rest)),
  };
}
