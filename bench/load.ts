/** A district near the limit of tabs, with everything filled: does every piece of work stay inside Google's six minutes? */
import type { Execution, Host, Person } from '../host/index.ts';
import { blockAt, type CommandCost, columnLetters, cost, type Office, office, YEAR } from './host.ts';

const MINUTE = 60_000;
/** A nominee in three is submitted; the others wait in their tabs. */
const SUBMITTED_EVERY = 3;

export interface Load {
  readonly costs: readonly CommandCost[];
  readonly sizes: Sizes;
}
export interface Sizes {
  readonly tabs: number;
  readonly registered: number;
  /** Cells laid, of Google's ten millions. */
  readonly cells: number;
  readonly factsKb: number;
  readonly largestFactKb: number;
  readonly peakMb: number;
  readonly realS: number;
}

/** One nominee that meets every criterion, as the columns from `year` to `submit` hold it. */
function line(keys: readonly string[], index: number): string[] {
  const cells: Readonly<Record<string, string>> = {
    year: String(YEAR),
    movement: 'ND – Nông dân sản xuất kinh doanh giỏi',
    kind: 'Cá nhân',
    name: `Trần Thị ${index + 1}`,
    address: `Thôn ${1 + (index % 9)}`,
    directWorker: 'Có',
    under16: 'Không',
    achievement: `Trồng ${index + 1} sào quế, giúp ${1 + (index % 7)} hộ trong thôn cùng làm`,
    minutesNumber: `${index + 1}/BB`,
    minutesDate: `05/01/${YEAR}`,
    evidence: `https://example.vn/minh-chung/${index + 1}`,
    clean: 'Có',
    unrewarded: 'Có',
    c1: '2',
    submit: index % SUBMITTED_EVERY === 0 ? 'Nộp' : '',
  };
  return keys.map((key) => cells[key] ?? '');
}

function fillWhole({ host, owner }: Office, nominees: number): void {
  for (const sheet of host.sheetNames().filter((name) => name.startsWith('Đơn vị '))) {
    const { first, keys } = blockAt(owner, sheet, 'nominees');
    const [from, to] = [keys.indexOf('year'), keys.indexOf('submit')];
    const columns = keys.slice(from, to + 1);
    const lines = Array.from({ length: nominees }, (_, index) => line(columns, index));
    owner.paste(sheet, `${columnLetters(from + 1)}${first}`, lines);
  }
}

type Ask = (who: Person, command: string, input: unknown) => { readonly id: string };
type Note = (command: string, run: () => void) => void;

/** Runs the district's heaviest work, in the order of a year, and shows each cost as it comes. Throws where something is left undone. */
export function load(units: number, nominees: number, show: (cost: CommandCost) => void): Load {
  const started = performance.now();
  const place = office(units, nominees, 'workspace');
  const { host, owner } = place;
  const costs: CommandCost[] = [];
  const keep = (each: CommandCost): void => {
    costs.push(each);
    show(each);
  };
  keep(place.setup);
  const note = (command: string, run: () => void): void => {
    const before = host.executions.length;
    const began = performance.now();
    run();
    const runs = host.executions.slice(before).filter(({ kind }) => kind !== 'simple');
    keep(cost(units, command, runs, performance.now() - began));
  };
  const click =
    (...path: string[]) =>
    () =>
      void owner.click(path, agree);
  const ask: Ask = (who, command, input) => {
    const reply = who.call('rpc', command, input) as { ok: boolean; message: string; data: { id: string } };
    if (!reply.ok) throw new Error(`${command}: ${reply.message}`);
    return reply.data;
  };

  fillWhole(place, nominees);
  const night = (day: string) => () => {
    host.clock.set(`${day}T23:50:00+07:00`);
    host.clock.advance(90 * MINUTE);
  };
  note('first night', night(`${YEAR}-01-11`));
  const registered = registeredIds(owner);
  if (registered.size !== units * nominees) throw new Error(`${registered.size} nominees were taken in`);
  note('next night', night(`${YEAR}-01-12`));
  note('refresh', click('Thi đua', 'Quản trị', 'Cập nhật hồ sơ'));
  note('compile', click('Thi đua', 'Tổng hợp năm…'));
  note('overview', () => void ask(owner, 'office.overview', {}));
  note('review list', () => void ask(owner, 'review.list', {}));
  backups(place, note, ask);
  saves(host, note, ask);
  note('all marked', () => {
    for (const name of host.sheetNames().filter((each) => each.startsWith('Đơn vị '))) touch(owner, name);
    host.clock.advance(30 * MINUTE);
  });
  host.clock.set(`${YEAR}-11-12T06:00:00+07:00`);
  note('reminders', () => {
    owner.click(['Thi đua', 'Nhắc hạn', 'Gửi ngay'], agree);
    host.clock.advance(60 * MINUTE);
  });
  assertAlive(host.executions);
  return { costs, sizes: sizesOf(host, registered.size, started) };
}

const agree = ({ kind, text }: { readonly kind: string; readonly text: string }) =>
  ({ button: kind === 'alert' && text.includes('?') ? 'YES' : 'OK', text: '' }) as const;

/** A backup, the next one beside it, and rows of the longest tab given back. */
function backups({ host, owner }: Office, note: Note, ask: Ask): void {
  for (const name of ['backup', 'next backup'])
    note(name, () => {
      owner.click(['Thi đua', 'Quản trị', 'Sao lưu'], agree);
      host.clock.advance(60 * MINUTE);
    });
  note('restore', () => void ask(owner, 'backup.restore', { tab: 'Hồ sơ' }));
}

/** An officer's home, a new nominee, the same one changed, and submitted. */
function saves(host: Host, note: Note, ask: Ask): void {
  const officer = host.person('u1@example.vn');
  officer.consent(true);
  const { first, keys } = blockAt(officer, 'Đơn vị 1', 'nominees');
  // The table is full: one row is emptied for the new nominee.
  const at = `${columnLetters(keys.indexOf('year') + 1)}${first}`;
  officer.paste('Đơn vị 1', at, [keys.slice(keys.indexOf('year'), keys.indexOf('submit') + 1).map(() => '')]);
  officer.paste('Đơn vị 1', `${columnLetters(keys.indexOf('id') + 1)}${first}`, [['']]);
  const fields = { year: YEAR, movement: 'ND', kind: 'Cá nhân', name: 'Người Được Đo' };
  note('home', () => void ask(officer, 'unit.home', {}));
  let id = '';
  note('save, new', () => {
    id = ask(officer, 'nominee.save', { operation: 'bench', fields }).id;
  });
  note('save, changed', () => void ask(officer, 'nominee.save', { id, fields: { name: 'Người Đã Đo' } }));
  const { id: sound } = ask(officer, 'nominee.save', { id, fields: soundFields });
  note('submit', () => void ask(officer, 'nominee.submit', { id: sound }));
}

const soundFields = {
  directWorker: 'Có',
  under16: 'Không',
  achievement: 'Trồng quế',
  minutesNumber: '1/BB',
  minutesDate: `${YEAR}-01-05`,
  evidence: 'https://example.vn/minh-chung',
  clean: 'Có',
  unrewarded: 'Có',
  c1: 2,
};

/** An edit by hand, which marks the unit's tab as changed. */
function touch(owner: Person, sheet: string): void {
  const { first, keys } = blockAt(owner, sheet, 'nominees');
  owner.type(sheet, `${columnLetters(keys.indexOf('note') + 1)}${first + 1}`, 'đã xem lại');
}

function registeredIds(owner: Person): ReadonlySet<string> {
  const { first, keys } = blockAt(owner, 'Hồ sơ', 'register');
  const column = columnLetters(keys.indexOf('id') + 1);
  const ids = owner.see('Hồ sơ', `${column}:${column}`).slice(first - 1);
  return new Set(ids.map(([id]) => id ?? '').filter((id) => id !== ''));
}

function assertAlive(executions: readonly Execution[]): void {
  const dead = executions.find(({ error }) => error !== null);
  if (dead !== undefined) throw new Error(`${dead.fn} ${dead.detail}: ${dead.error}`);
}

type Stores = readonly (readonly [store: string, values: readonly (readonly [string, string])[]])[];

/** Google counts the cells of the grid, filled or not. */
function sizesOf(host: Host, registered: number, started: number): Sizes {
  const { properties } = host.save() as { readonly properties: Stores };
  const stored = properties.find(([store]) => store === 'document')?.[1] ?? [];
  const facts = stored.map(([key, value]) => Buffer.byteLength(key + value));
  const sheets = host.screen.sheets();
  return {
    tabs: host.sheetNames().length,
    registered,
    cells: sheets.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    factsKb: facts.reduce((sum, bytes) => sum + bytes, 0) / 1024,
    largestFactKb: Math.max(0, ...facts) / 1024,
    peakMb: process.resourceUsage().maxRSS / 1024,
    realS: (performance.now() - started) / 1000,
  };
}
