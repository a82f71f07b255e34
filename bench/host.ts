/** The built bundle on the local host: calls, modelled time and the bundle's own CPU of the commands that grow with the district. */
import { type Execution, type Host, openHost, type Person } from '../host/index.ts';

const OWNER = 'noivu@example.vn';
export const YEAR = 2024;
const BLANK_SHEET = 'Trang tính1';
/** A busy machine takes its time; what Google would end, the modelled time ends. */
const PATIENCE_MS = 3_600_000;

export interface CommandCost {
  readonly units: number;
  readonly command: string;
  /** Runs it took: long work goes on by the trigger. */
  readonly runs: number;
  readonly calls: number;
  /** The longest single run, which Google's six minutes bound. */
  readonly longestModelledS: number;
  readonly modelledS: number;
  readonly cpuMs: number;
  readonly realMs: number;
}

export interface Office {
  readonly host: Host;
  readonly owner: Person;
  readonly setup: CommandCost;
}

export const cost = (
  units: number,
  command: string,
  runs: readonly Execution[],
  realMs: number,
): CommandCost => ({
  units,
  command,
  runs: runs.length,
  calls: runs.reduce((sum, run) => sum + run.totalCalls, 0),
  longestModelledS: Math.max(...runs.map((run) => run.modelledMs)) / 1000,
  modelledS: runs.reduce((sum, run) => sum + run.modelledMs, 0) / 1000,
  cpuMs: runs.reduce((sum, run) => sum + run.cpuMs, 0),
  realMs,
});

/** Row and column (one-based) of a block's first data row by the hidden key rows. */
export function blockAt(
  person: Person,
  sheet: string,
  block: string,
): { first: number; keys: readonly string[] } {
  const rows = person.see(sheet, '1:6');
  const row = rows.find((cells) => cells[0]?.startsWith(`${block}@`)) ?? [];
  return { first: Number(row[0]?.split('@')[1]?.split(':')[0]), keys: row };
}
export const columnLetters = (column: number): string =>
  (column > 26 ? columnLetters(Math.floor((column - 1) / 26)) : '') +
  String.fromCharCode(65 + ((column - 1) % 26));

export function office(
  units: number,
  rowsPerUnit?: number,
  account: 'consumer' | 'workspace' = 'consumer',
): Office {
  const now = `${YEAR}-01-10T08:00:00+07:00`;
  const host = openHost({ dist: 'dist', owner: OWNER, now, account, hardLimitMs: PATIENCE_MS });
  const owner = host.person(OWNER);
  owner.consent(true);
  owner.open();
  const setUp = (): Execution => owner.click(['Thi đua', 'Quản trị', 'Thiết lập']);
  setUp();
  if (rowsPerUnit !== undefined) {
    const row = owner.see('Cấu hình', 'A:A').findIndex(([key]) => key === 'rowsPerUnit') + 1;
    owner.type('Cấu hình', `C${row}`, String(rowsPerUnit));
  }
  const { first } = blockAt(owner, 'Đơn vị', 'units');
  const lines = Array.from({ length: units }, (_, index) => [
    `U${index + 1}`,
    `Đơn vị ${index + 1}`,
    'Xã',
    `Khối ${1 + (index % 4)}`,
    `u${index + 1}@example.vn`,
  ]);
  owner.paste('Đơn vị', `B${first}`, lines);
  // The empty sheet that came with the file: near the limit its place is needed.
  owner.deleteSheet(BLANK_SHEET);
  for (const [, , , , email] of lines) host.share(email ?? '', 'editor');
  const started = performance.now();
  const before = host.executions.length;
  setUp();
  const steps = blockAt(owner, 'Việc đang làm', 'steps').first;
  const waits = (): boolean => owner.see('Việc đang làm', `B${steps}:B${steps}`)[0]?.[0] !== '';
  for (let tick = 0; tick < 12 && waits(); tick++) host.clock.advance(10 * 60_000);
  const runs = host.executions.slice(before).filter((run) => run.totalCalls > units / 10);
  return { host, owner, setup: cost(units, 'setup', runs, performance.now() - started) };
}

/** So many rows of nominees into every unit's tab, as an officer would paste them. */
export function fill({ host, owner }: Office, nominees: number): void {
  for (const sheet of host.sheetNames().filter((name) => name.startsWith('Đơn vị '))) {
    const { first, keys } = blockAt(owner, sheet, 'nominees');
    const from = keys.indexOf('year');
    const line = (index: number): string[] => [
      String(YEAR),
      'YT – Y tế, chăm sóc sức khỏe nhân dân',
      'Cá nhân',
      `Nguyễn Văn ${index}`,
    ];
    owner.paste(
      sheet,
      `${columnLetters(from + 1)}${first}`,
      Array.from({ length: nominees }, (_, index) => line(index)),
    );
  }
}

export function measure(
  { host, owner }: Office,
  units: number,
  command: string,
  path: readonly string[],
): CommandCost {
  const before = host.executions.length;
  const started = performance.now();
  owner.click(path, ({ kind, text }) => ({
    button: kind === 'alert' && text.includes('?') ? 'YES' : 'OK',
    text: '',
  }));
  return cost(units, command, host.executions.slice(before), performance.now() - started);
}

/** What `person.call` answers a page; only what the measured chain goes on with is read. */
interface Answer {
  readonly ok: boolean;
  readonly message: string;
  readonly data: {
    readonly files: readonly { readonly id: string; readonly fingerprint: string; readonly status: string }[];
    readonly candidates: readonly {
      readonly id: string;
      readonly proposed: { readonly form: string; readonly type: string } | null;
    }[];
  };
}

/** The office's acts on `count` submitted files, spread over as many units as there are; each by the single door. */
export function officeActs(place: Office, units: number, count: number): CommandCost[] {
  const { host, owner } = place;
  const costs: CommandCost[] = [];
  const act = (command: string, input: unknown): Answer => {
    const before = host.executions.length;
    const started = performance.now();
    const answer = owner.call('rpc', command, input) as Answer;
    if (!answer.ok) throw new Error(`${command}: ${answer.message}`);
    costs.push(cost(units, command, host.executions.slice(before), performance.now() - started));
    return answer;
  };
  submitSound(place, count);
  host.clock.advance(11 * 60_000);
  const waiting = act('review.list', { year: YEAR }).data.files.filter(({ status }) => status === 'Đã nộp');
  if (waiting.length < count) throw new Error(`${waiting.length} files wait, not ${count}`);
  const files = waiting.slice(0, count).map(({ id, fingerprint }) => ({ id, fingerprint }));
  act('review.decide', { files, to: 'Đủ điều kiện', reason: '' });
  const { candidates } = act('award.book', { year: YEAR }).data;
  const items = candidates.flatMap(({ id, proposed }) => (proposed === null ? [] : [{ id, ...proposed }]));
  act('award.propose', { items, number: '1/TTr', date: `${YEAR}-11-05` });
  const decision = { number: '2/QĐ', date: `${YEAR}-11-06`, signer: 'Chủ tịch' };
  act('award.decide', { ids: items.map(({ id }) => id), ...decision });
  act('public.compile', { year: YEAR });
  act('document.data', { kind: 'district', year: YEAR });
  act('period.compile', {});
  return costs.filter(({ command }) => !command.startsWith('review.list'));
}

/** One nominee that meets every criterion into each of the first units' tabs, below what stands there. */
function submitSound({ host, owner }: Office, count: number): void {
  const sheets = host.sheetNames().filter((name) => name.startsWith('Đơn vị '));
  for (let index = 0; index < count; index++) {
    const sheet = sheets[index % sheets.length] ?? '';
    const { first, keys } = blockAt(owner, sheet, 'nominees');
    const at =
      first +
      owner
        .see(
          sheet,
          `${columnLetters(keys.indexOf('year') + 1)}${first}:${columnLetters(keys.indexOf('year') + 1)}${first + 60}`,
        )
        .findIndex(([cell]) => cell === '');
    const cells: Readonly<Record<string, string>> = {
      year: String(YEAR),
      movement: 'ND – Nông dân sản xuất kinh doanh giỏi',
      kind: 'Cá nhân',
      name: `Trần Thị ${index + 1}`,
      achievement: `Trồng ${index + 1} sào quế`,
      minutesNumber: `${index + 1}/BB`,
      minutesDate: `05/01/${YEAR}`,
      evidence: 'https://example.vn/minh-chung',
      clean: 'Có',
      unrewarded: 'Có',
      c1: '2',
      submit: 'Nộp',
    };
    for (const [key, text] of Object.entries(cells))
      owner.paste(sheet, `${columnLetters(keys.indexOf(key) + 1)}${at}`, [[text]]);
  }
}

/** Milliseconds of the engine for one typed cell in a tab of so many rows, what the screen shows included, beside a JSON pass of the tab. */
export function oneEdit(rows: number, rounds = 9): { editMs: number; jsonMs: number; ratio: number } {
  const place = office(1, rows);
  fill(place, Math.floor(rows / 2));
  const { owner } = place;
  const { first, keys } = blockAt(owner, 'Đơn vị 1', 'nominees');
  const cell = `${columnLetters(keys.indexOf('name') + 1)}${first}`;
  const verdicts = `${columnLetters(keys.indexOf('verdict') + 1)}${first}:${columnLetters(keys.indexOf('verdict') + 1)}${first + rows - 1}`;
  const whole = owner.see('Đơn vị 1', `1:${first + rows - 1}`);
  const pairs = Array.from({ length: rounds }, (_, round) => {
    const started = performance.now();
    owner.type('Đơn vị 1', cell, `Nguyễn Văn ${round}`);
    owner.see('Đơn vị 1', verdicts);
    const edited = performance.now();
    JSON.parse(JSON.stringify(whole));
    return { edit: edited - started, json: performance.now() - edited };
  });
  const median = (values: number[]): number =>
    values.sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
  return {
    editMs: median(pairs.map((pair) => pair.edit)),
    jsonMs: median(pairs.map((pair) => pair.json)),
    ratio: median(pairs.map((pair) => pair.edit / pair.json)),
  };
}
