import { type Host, openHost, type Person } from '../../host/index.ts';
import { farmer, GIAC, laidOffice, MINUTE, OFFICE, type Office, type Reply } from './office.ts';
import { type Cells, rowsOf, seeAll, typeRow } from './tabs.ts';

const OFFICER = 'giac@example.vn';
const LOG = 'Nhật ký';
/** A file with one unit and an office of its own, whose set-up is written down already. */
let laid: unknown;
let dist: string;

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
  dist = new URL('../../dist', import.meta.url).pathname;
});

function open(save: unknown = laid): Desk {
  const host = openHost({ dist, owner: 'noivu@example.vn', now: '2024-01-10T08:00:00+07:00', load: save });
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
    const row = rowsOf(desk.officer, 'Xã Trà Giác', 'nominees', ['id']).find(({ cells }) => cells.id === id);
    typeRow(desk.officer, 'Xã Trà Giác', 'nominees', row?.index ?? -1, { submit: 'Nộp' });
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
    expect(seeAll(full.officer, 'Xã Trà Giác').flat().join('\n')).toContain('N.V.A.');
    tick(full);
    expect(about(full, id)).toEqual([]);
    const roomy = cleared(full);
    tick(roomy);
    tick(roomy);
    expect(about(roomy, id)).toEqual(['Nhập, sửa đề cử: Nháp']);
    expect(seeAll(roomy.officer, 'Xã Trà Giác').flat().join('\n')).not.toContain('N.V.A.');
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
    for (let number = 0; number < 20 && replies.at(-1)?.ok !== false; number++)
      replies.push(
        ask(full.officer, 'duty.save', {
          year: 2024,
          fields: { planNumber: `${number}/KH`, planTargets: 'a' },
        }),
      );
    const lines = seeAll(full.officer, 'Xã Trà Giác').flat();
    expect(replies.every(({ ok }) => ok)).toBe(true);
    const saved = full.host.save();
    const text = lines.find((cell) => cell.includes('duty.save')) ?? '';
    const stuffed = JSON.parse(
      JSON.stringify(saved).replaceAll(
        JSON.stringify(text).slice(1, -1),
        JSON.stringify(many(text)).slice(1, -1),
      ),
    );
    const stuck = open(stuffed);
    const refused = ask(stuck.officer, 'duty.save', { year: 2024, fields: { planNumber: '99/KH' } });
    expect(refused).toMatchObject({ ok: false, code: 'logFull' });
    expect(refused.message).toMatch(/Nhật ký đang đầy.*Chưa có gì thay đổi.*10 phút/);
    expect(seeAll(stuck.officer, 'Xã Trà Giác').flat()).not.toContain('99/KH');
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
  const lines = JSON.parse(text) as unknown[];
  const all: unknown[] = [];
  while (JSON.stringify(all).length < 44_000) all.push(...lines);
  while (JSON.stringify(all).length > 44_950) all.pop();
  return JSON.stringify(all);
}
