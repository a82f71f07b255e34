import type { Host, Person } from '../../host/index.ts';
import { farmer, GIAC, laidOffice, MINUTE, OFFICE, type Office, type Reply } from './office.ts';
import { type Cells, rowsOf, seeAll, tableOf, typeRow } from './tabs.ts';

const OFFICER = 'giac@example.vn';
const LOG = 'Nhật ký';
const TAB = 'Xã Trà Giác';
/** A file with one unit and an office of its own, whose set-up is written down already. */
let laid: unknown;
/** Opened again for every test: faster than a host of its own. */
let last: Host;

interface Desk {
  readonly host: Host;
  readonly owner: Person;
  readonly clerk: Person;
  readonly officer: Person;
}
beforeAll(() => {
  const office: Office = laidOffice([GIAC]);
  office.setting('officeEmails', OFFICE);
  for (const email of [OFFICE, OFFICER]) office.editor(email);
  office.setUp();
  office.host.clock.advance(25 * MINUTE);
  laid = office.host.save();
  last = office.host;
});

function open(save: unknown = laid): Desk {
  last = last.reopen(save);
  const host = last;
  const [owner, clerk, officer] = ['noivu@example.vn', OFFICE, OFFICER].map((email) => host.person(email));
  if (owner === undefined || clerk === undefined || officer === undefined) throw new Error('nobody there');
  return { host, owner, clerk, officer };
}
const ask = (person: Person, command: string, input: object = {}): Reply =>
  person.call('rpc', command, input) as Reply;
/** The owner's trigger runs at least once. */
const tick = ({ host }: Desk): void => host.clock.advance(25 * MINUTE);
const log = ({ owner }: Desk, name = LOG): Cells[] => rowsOf(owner, name, 'log').map(({ cells }) => cells);
/** Lines about this file, as "Việc: Nội dung". */
const about = (desk: Desk, id: string): string[] =>
  log(desk)
    .filter(({ nominee }) => nominee === id)
    .map(({ command, what }) => `${command}: ${what}`);
const save = ({ officer }: Desk, other: Readonly<Record<string, unknown>> = {}): string =>
  ask(officer, 'nominee.save', farmer(other)).data.id;
const decide = ({ clerk }: Desk, id: string, to: string, reason = ''): Reply => {
  const { fingerprint } = ask(clerk, 'review.list').data.files.find((file: { id: string }) => file.id === id);
  return ask(clerk, 'review.decide', { files: [{ id, fingerprint }], to, reason });
};

/** The file's facts in a save, to look at and to change. */
type Facts = [string, string][];
const factsIn = (saved: unknown): Facts => {
  const { properties } = saved as { properties: readonly [string, Facts][] };
  const store = properties.find(([, pairs]) => pairs.some(([key]) => key === 'heartbeat'));
  if (store === undefined) throw new Error('no facts');
  return store[1];
};
const waiting = ({ host }: Desk): string[] =>
  factsIn(host.save()).flatMap(([key]) => (key.startsWith('log') && key !== 'logCount' ? [key] : []));
/** The same file with its facts near the limit. */
function crowded(desk: Desk): Desk {
  const saved = desk.host.save();
  const facts = factsIn(saved);
  for (let number = 0; number < 52; number++) facts.push([`other:${number}`, 'x'.repeat(8100)]);
  return open(saved);
}
const cleared = (desk: Desk): Desk => {
  const saved = desk.host.save();
  const facts = factsIn(saved);
  facts.splice(0, facts.length, ...facts.filter(([key]) => !key.startsWith('other:')));
  return open(saved);
};

describe('Nhật ký', () => {
  test('says who did what to which file, when, from which status to which, and names nobody', () => {
    const desk = open();
    const id = save(desk);
    ask(desk.officer, 'nominee.submit', { id });
    tick(desk);
    decide(desk, id, 'Đủ điều kiện');
    tick(desk);
    expect(about(desk, id)).toEqual([
      'Nhập, sửa đề cử: Nháp',
      'Nộp hồ sơ: Nháp → Đã nộp',
      'Cập nhật hồ sơ: Nháp → Đã nộp',
      'Xét duyệt hồ sơ: Đã nộp → Đủ điều kiện',
    ]);
    const lines = log(desk).filter(({ nominee }) => nominee === id);
    expect(lines.map(({ who }) => who)).toEqual([OFFICER, OFFICER, '(trang của đơn vị)', OFFICE]);
    expect(lines[0]).toMatchObject({ unit: 'X01', initials: 'N.V.A.' });
    expect(lines[0]?.at).toMatch(/^10\/01\/2024 /);
    const shown = seeAll(desk.owner, LOG).flat().join('\n');
    expect(shown).not.toMatch(/Nguyễn|Văn An|quế/);
    expect(JSON.stringify(factsIn(desk.host.save()))).not.toMatch(/Nguyễn|Văn An|quế/);
  });

  test('knows those who type: a status in Hồ sơ, a submission in the unit’s tab', () => {
    const desk = open();
    const id = save(desk);
    const row = rowsOf(desk.officer, TAB, 'nominees', ['id']).find(({ cells }) => cells.id === id);
    typeRow(desk.officer, TAB, 'nominees', row?.index ?? -1, { submit: 'Nộp' });
    tick(desk);
    const filed = rowsOf(desk.clerk, 'Hồ sơ', 'register', ['id']).find(({ cells }) => cells.id === id);
    typeRow(desk.clerk, 'Hồ sơ', 'register', filed?.index ?? -1, { status: 'Đủ điều kiện' });
    tick(desk);
    const lines = log(desk).filter(({ nominee }) => nominee === id);
    expect(lines.map(({ who, what }) => [who, what])).toEqual([
      [OFFICER, 'Nháp'],
      ['(trang của đơn vị)', 'Nháp → Đã nộp'],
      ['(gõ tay ở Hồ sơ)', 'Đã nộp → Đủ điều kiện'],
    ]);
  });

  test('is written by the owner’s runs alone: neither office nor unit may touch it', () => {
    const desk = open();
    for (const person of [desk.clerk, desk.officer]) {
      expect(() => person.type(LOG, 'B20', 'x')).toThrow(/bảo vệ|protected/i);
      expect(ask(person, 'log.drain')).toMatchObject({ ok: false, code: 'notOwner' });
    }
  });

  test('tells of the same act once however often it is repeated, and again when it is done again', () => {
    const desk = open();
    const { id } = ask(desk.officer, 'nominee.save', { ...farmer(), operation: 'op-1' }).data;
    ask(desk.officer, 'nominee.save', { ...farmer(), operation: 'op-1' });
    for (const command of ['nominee.submit', 'nominee.submit', 'nominee.withdraw', 'nominee.submit']) {
      desk.host.clock.advance(MINUTE / 10);
      ask(desk.officer, command, { id });
    }
    tick(desk);
    expect(about(desk, id).filter((line) => !line.startsWith('Cập nhật'))).toEqual([
      'Nhập, sửa đề cử: Nháp',
      'Nộp hồ sơ: Nháp → Đã nộp',
      'Rút hồ sơ đã nộp: Đã nộp → Nháp',
      'Nộp hồ sơ: Nháp → Đã nộp',
    ]);
  });

  test('names an import by its IDs, a year’s duties by the year, mails by their number, jobs by their year', () => {
    const desk = open();
    const { ids } = ask(desk.officer, 'import.enter', {
      operation: 'op-2',
      rows: ['Một', 'Hai', 'Ba']
        .map((name) => farmer({ name }))
        .map((form) => (form as { fields: object }).fields),
    }).data;
    ask(desk.officer, 'duty.save', { year: 2024, fields: { planNumber: '12/KH' } });
    ask(desk.clerk, 'year.open', { year: 2025 });
    desk.host.clock.set('2024-02-01T06:50:00+07:00');
    tick(desk);
    const lines = log(desk).map(({ command, what }) => `${command}: ${what}`);
    expect(lines).toContain(`Nhập nhiều đề cử: ${ids[0]} … ${ids[2]}; số lượng: 3`);
    expect(lines).toContain('Ghi công việc hằng năm: 2024');
    expect(lines).toContain('Mở năm: 2025');
    expect(lines).toContain('Thiết lập: ');
  });
});

describe('lines that wait', () => {
  test('go into the unit’s own tab when the facts are full, and from there into Nhật ký', () => {
    const full = crowded(open());
    const id = save(full);
    expect(waiting(full)).toEqual([]);
    expect(seeAll(full.officer, TAB).flat().join('\n')).toContain('N.V.A.');
    tick(full);
    expect(about(full, id)).toEqual([]);
    const roomy = cleared(full);
    roomy.host.clock.set('2024-01-11T00:01:00+07:00');
    tick(roomy);
    expect(about(roomy, id)).toEqual(['Nhập, sửa đề cử: Nháp']);
    expect(seeAll(roomy.officer, TAB).flat().join('\n')).not.toContain('N.V.A.');
  });

  test('of the office go into Việc đang làm, and the owner’s next run takes them from there', () => {
    const desk = open();
    const id = save(desk);
    ask(desk.officer, 'nominee.submit', { id });
    tick(desk);
    const full = crowded(desk);
    expect(decide(full, id, 'Đủ điều kiện')).toMatchObject({ ok: true });
    expect(rowsOf(full.owner, 'Việc đang làm', 'steps').map(({ cells }) => cells.job)).toEqual(['log']);
    tick(full);
    expect(about(full, id).at(-1)).toBe('Xét duyệt hồ sơ: Đã nộp → Đủ điều kiện');
    expect(rowsOf(full.owner, 'Việc đang làm', 'steps')).toEqual([]);
  });

  test('keep a unit from acting, with nothing changed, only where no room is left at all', () => {
    const full = crowded(open());
    const replies: Reply[] = [];
    for (let number = 0; number < 5 && replies.at(-1)?.ok !== false; number++)
      replies.push(
        ask(full.officer, 'duty.save', {
          year: 2024,
          fields: { planNumber: `${number}/KH`, planTargets: 'a' },
        }),
      );
    const lines = seeAll(full.officer, TAB).flat();
    expect(replies.every(({ ok }) => ok)).toBe(true);
    const text = lines.find((cell) => cell.includes('duty.save')) ?? '';
    const header = tableOf(full.owner, TAB, 'nominees').first - 2;
    full.owner.paste(TAB, `A${header}`, [[many(text)]]);
    const refused = ask(full.officer, 'duty.save', { year: 2024, fields: { planNumber: '99/KH' } });
    expect(refused).toMatchObject({ ok: false, code: 'logFull' });
    expect(refused.message).toMatch(/Nhật ký đang đầy.*Chưa có gì thay đổi.*10 phút/);
    expect(seeAll(full.officer, TAB).flat()).not.toContain('99/KH');
  });

  test('that somebody has changed are told as such, and hold nothing up', () => {
    const desk = open();
    const id = save(desk);
    const saved = desk.host.save();
    factsIn(saved).push(['log:broken', '[["x"']);
    const spoiled = open(saved);
    tick(spoiled);
    expect(about(spoiled, id)).toEqual(['Nhập, sửa đề cử: Nháp']);
    expect(log(spoiled).map(({ what }) => what)).toContain(
      'Có dòng đang chờ ghi đã bị sửa nên không đọc được.',
    );
    expect(waiting(spoiled)).toEqual([]);
  });
});

/** The same lines until the cell is full. */
function many(text: string): string {
  const [line] = JSON.parse(text) as unknown[];
  const all: unknown[] = [];
  while (JSON.stringify([...all, line]).length <= 45_000) all.push(line);
  return JSON.stringify(all);
}

describe('a log that has grown long', () => {
  test('is set aside in a tab of its own, protected, and goes on in a new one: no row is lost or doubled', () => {
    const desk = open();
    const ids = ['Một', 'Hai', 'Ba'].map((name) => save(desk, { name }));
    const before = log(desk);
    expect(ask(desk.owner, 'log.drain', { limit: 3 })).toMatchObject({ ok: true });
    tick(desk);
    const old = 'Nhật ký đến 10-01-2024';
    expect(desk.host.sheetNames()).toEqual(expect.arrayContaining([LOG, old]));
    expect(log(desk, old)).toEqual(before);
    expect(log(desk).map(({ nominee }) => nominee)).toEqual(expect.arrayContaining(ids));
    expect(log(desk).filter(({ nominee }) => nominee !== '')).toHaveLength(3);
    expect(() => desk.clerk.type(old, 'B20', 'x')).toThrow(/bảo vệ|protected/i);
    expect(() => desk.clerk.type(LOG, 'B20', 'x')).toThrow(/bảo vệ|protected/i);
    const repeated = ask(desk.officer, 'nominee.submit', { id: ids[0] });
    expect(repeated.ok).toBe(true);
    tick(desk);
    expect(about(desk, ids[0] ?? '')).toEqual([
      'Nhập, sửa đề cử: Nháp',
      'Nộp hồ sơ: Nháp → Đã nộp',
      'Cập nhật hồ sơ: Nháp → Đã nộp',
    ]);
  });
});

describe('kills', () => {
  test('of a submission, at every fifth call, leave one line of it, once it is repeated', () => {
    const desk = open();
    const id = save(desk);
    tick(desk);
    const start = desk.host.save();
    const plain = open(start);
    ask(plain.officer, 'nominee.submit', { id });
    const calls = plain.host.executions.at(-1)?.totalCalls ?? 0;
    expect(calls).toBeGreaterThan(8);
    for (const pending of ['lost', 'applied'] as const)
      for (let call = 5; call <= calls; call += 5) {
        const killed = open(start);
        killed.host.killAt({ call, when: 'after', pending });
        attempt(() => ask(killed.officer, 'nominee.submit', { id }));
        killed.host.killAt(null);
        ask(killed.officer, 'nominee.submit', { id });
        tick(killed);
        expect([call, pending, about(killed, id)]).toEqual([
          call,
          pending,
          ['Nhập, sửa đề cử: Nháp', 'Nộp hồ sơ: Nháp → Đã nộp', 'Cập nhật hồ sơ: Nháp → Đã nộp'],
        ]);
      }
  });

  test('of the run that writes the log, at every fourth call, lose no line and double none', () => {
    const desk = open();
    const ids = [save(desk), save(desk, { name: 'Hồ Thị Hai' })];
    const start = desk.host.save();
    const plain = open(start);
    ask(plain.owner, 'log.drain');
    const calls = plain.host.executions.at(-1)?.totalCalls ?? 0;
    for (const limit of [0, 3])
      for (const pending of ['lost', 'applied'] as const)
        for (let call = limit + 4; call <= calls + 4; call += 4) {
          const killed = open(start);
          killed.host.killAt({ call, when: 'after', pending });
          attempt(() => ask(killed.owner, 'log.drain', { limit }));
          killed.host.killAt(null);
          tick(killed);
          tick(killed);
          const lines = killed.host
            .sheetNames()
            .filter((name) => name.startsWith(LOG))
            .flatMap((name) => log(killed, name));
          const counts = ids.map((id) => lines.filter(({ nominee }) => nominee === id).length);
          expect([limit, pending, call, ...counts]).toEqual([limit, pending, call, 1, 1]);
          expect(waiting(killed)).toEqual([]);
        }
  });
});

function attempt(act: () => unknown): void {
  try {
    act();
  } catch {
    // The client sees an error where its run was ended.
  }
}
