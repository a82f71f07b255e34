import {
  about,
  ask,
  decide,
  desks,
  factsIn,
  LOG,
  log,
  OFFICER,
  save,
  TAB,
  tick,
  waiting,
} from './logDesk.ts';
import { lengthenLog } from './longLog.ts';
import { farmer, MINUTE, OFFICE } from './office.ts';
import { rowsOf, seeAll, typeRow } from './tabs.ts';

const open = desks();

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

describe('a log that has grown long', () => {
  test('is set aside in a tab of its own, protected, and goes on in a new one: no row is lost or doubled', () => {
    const desk = open();
    const ids = ['Một', 'Hai', 'Ba'].map((name) => save(desk, { name }));
    const before = log(desk);
    lengthenLog(desk.owner);
    expect(ask(desk.owner, 'log.drain')).toMatchObject({ ok: true });
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

  test('goes on growing on a day whose names for it are all taken', () => {
    const desk = open();
    const id = save(desk);
    const before = log(desk);
    lengthenLog(desk.owner);
    const old = 'Nhật ký đến 10-01-2024';
    for (const more of ['', '.2', '.3', '.4']) desk.owner.addSheet(old + more);
    tick(desk);
    expect(about(desk, id)).toEqual(['Nhập, sửa đề cử: Nháp']);
    expect(log(desk).slice(0, before.length)).toEqual(before);
    expect(waiting(desk)).toEqual([]);
    expect(desk.host.sheetNames().filter((name) => name.startsWith(LOG))).toHaveLength(5);
  });
});
