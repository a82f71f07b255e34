import type { Person } from '../../host/index.ts';
import {
  FARMER,
  farmer,
  GIAC,
  KA,
  laidOffice,
  MENU,
  MINUTE,
  OFFICE,
  type Office,
  type Reply,
  TYPED_FARMER,
} from './office.ts';
import { rowOf, rowsOf, tableOf, typeRow } from './tabs.ts';

const TAB = 'Xã Trà Giác';
let office: Office;
let officer: Person;
let second: Person;

beforeAll(() => {
  office = laidOffice([
    { ...GIAC, emails: 'giac@example.vn, giac2@example.vn' },
    { ...KA, rows: '5' },
  ]);
  office.setting('officeEmails', OFFICE);
  officer = office.editor('giac@example.vn');
  second = office.editor('giac2@example.vn');
});

const home = (person = officer, input: object = {}): Reply['data'] =>
  office.ask(person, 'unit.home', input).data;
const nominees = (sheet = TAB) =>
  rowsOf(office.owner, sheet, 'nominees', ['id', 'name', 'movement']).map(({ cells }) => cells);
const save = (other: Readonly<Record<string, unknown>>, input: object = {}, person = officer): Reply =>
  office.ask(person, 'nominee.save', { ...farmer(other), ...input });
const registered = (id: string) => {
  const row = rowsOf(office.owner, 'Hồ sơ', 'register', ['id']).find(({ cells }) => cells.id === id);
  if (row === undefined) throw new Error(`no ${id} in the register`);
  return row;
};
/** What the office writes over a nominee's status in Hồ sơ. */
function decide(id: string, status: string, reason = ''): void {
  office.click(MENU.refresh);
  typeRow(office.owner, 'Hồ sơ', 'register', registered(id).index, { status, reason });
}

describe('unit.home', () => {
  test('shows an empty unit with a line of duties for the open year and all of its rows free', () => {
    expect(home()).toMatchObject({
      unit: { id: 'X01', name: 'Xã Trà Giác', officer: 'Nguyễn Thị Ánh' },
      sheet: TAB,
      rows: { used: 0, total: 100 },
      duties: [{ year: 2024, planNumber: '', reportDate: '' }],
      nominees: [],
      draft: null,
    });
  });

  test('lists nominees as raw cells with the verdict, what hinders it, and the status of the tab', () => {
    const { id } = save({ c1: 1.2 }).data;
    expect(home()).toMatchObject({ rows: { used: 1 } });
    expect(home().nominees).toEqual([
      {
        id,
        row: expect.any(Number),
        cells: expect.objectContaining({
          name: FARMER.name,
          movement: TYPED_FARMER.movement,
          minutesDate: 45_296,
        }),
        status: 'Nháp: chọn Nộp khi hồ sơ đã đủ điều kiện',
        submitted: false,
        verdict: 'ineligible',
        passed: 9,
        total: 10,
        bonus: 0,
        hindrances: [{ key: 'c1', mark: 'fail', label: expect.stringContaining('Thu nhập') }],
      },
    ]);
  });

  test('refuses another unit, an account of none, and asks an account of several which one', () => {
    expect(office.ask(officer, 'unit.home', { unit: 'X02' })).toMatchObject({ code: 'otherUnit' });
    expect(office.ask(office.editor('la@example.vn'), 'unit.home')).toMatchObject({ code: 'notAllowed' });
    expect(office.ask(office.editor(OFFICE), 'unit.home', { unit: 'X02' })).toMatchObject({ ok: true });
  });
});

describe('a draft', () => {
  const fields = { name: 'Hồ Thị Nháp', c1: 2, minutesDate: '', year: null };

  test('is kept with one call and no tab, and comes back to the account after the page was closed', () => {
    expect(office.ask(officer, 'draft.keep', { unit: 'X01', id: '', fields })).toMatchObject({ ok: true });
    expect(office.last().calls).toEqual({ 'Properties.setProperty': 1 });
    expect(home().draft).toEqual({ unit: 'X01', id: '', fields, at: expect.any(Number) });
  });

  test('is nobody else’s, and of no other unit', () => {
    expect(home(second).draft).toBeNull();
    expect(home(office.owner, { unit: 'X01' }).draft).toBeNull();
    office.ask(office.owner, 'draft.keep', { unit: 'X02', id: '', fields: { name: 'x' } });
    expect(home(office.owner, { unit: 'X01' }).draft).toBeNull();
  });

  test('survives the save of another nominee, and is gone after its own', () => {
    const { id } = save({ name: 'Người Khác' }).data;
    office.ask(officer, 'draft.keep', { unit: 'X01', id, fields: { note: 'đang sửa' } });
    save({ name: 'Người Thứ Ba' });
    expect(home().draft).toMatchObject({ id, fields: { note: 'đang sửa' } });
    office.ask(officer, 'nominee.save', { id, fields: { note: 'đã sửa' } });
    expect(home().draft).toBeNull();
  });

  test('is forgotten with fields null', () => {
    office.ask(officer, 'draft.keep', { unit: 'X01', id: '', fields });
    office.ask(officer, 'draft.keep', { unit: 'X01', id: '', fields: null });
    expect(home().draft).toBeNull();
  });

  test('too long for Google’s store is refused in words, and the one before stays', () => {
    office.ask(officer, 'draft.keep', { unit: 'X01', id: '', fields });
    const long = { unit: 'X01', id: '', fields: { a: 'ộ'.repeat(1900), b: 'ộ'.repeat(1900) } };
    const reply = office.ask(officer, 'draft.keep', long);
    expect(reply).toMatchObject({ ok: false, code: 'draftTooLong' });
    expect(reply.message).toContain('quá dài');
    expect(home().draft.fields).toEqual(fields);
    office.ask(officer, 'draft.keep', { unit: 'X01', id: '', fields: null });
  });

  test('is kept for an account that the file does not know, too', () => {
    expect(
      office.ask(office.editor('la@example.vn'), 'draft.keep', { unit: 'X01', id: '', fields }),
    ).toMatchObject({ ok: true });
  });
});

describe('one act, sent twice', () => {
  test('enters one nominee, whatever else was entered between', () => {
    const first = save({ name: 'Hai Lần' }, { operation: 'op-1' });
    save({ name: 'Ở Giữa' });
    const again = save({ name: 'Hai Lần' }, { operation: 'op-1' });
    expect(again.data).toMatchObject({ id: first.data.id, row: first.data.row, duplicates: [] });
    expect(nominees().filter(({ name }) => name === 'Hai Lần')).toHaveLength(1);
  });

  test('of another account, or under another name, is another act', () => {
    const count = nominees().length;
    const mine = save({ name: 'Việc Chung' }, { operation: 'op-2' });
    const theirs = save({ name: 'Việc Chung' }, { operation: 'op-2' }, second);
    const other = save({ name: 'Việc Chung' }, { operation: 'op-3' });
    expect(new Set([mine.data.id, theirs.data.id, other.data.id]).size).toBe(3);
    expect(nominees()).toHaveLength(count + 3);
    expect(other.data.duplicates).toHaveLength(2);
  });

  test('never touches a nominee that was given the reserved ID when the first run had died', () => {
    const run = laidOffice([{ ...GIAC, emails: 'giac@example.vn, giac2@example.vn' }]);
    const [one, two] = ['giac@example.vn', 'giac2@example.vn'].map((email) => run.editor(email));
    if (one === undefined || two === undefined) throw new Error('two officers');
    const calls = callsUntil(run, one, 'Properties.setProperty');
    run.host.killAt({ call: calls, when: 'after' });
    expect(() =>
      one.call('rpc', 'nominee.save', { ...farmer({ name: 'Của Tôi' }), operation: 'op' }),
    ).toThrow();
    run.host.killAt(null);
    run.host.clock.advance(10 * MINUTE);
    const theirs = run.ask(two, 'nominee.save', farmer({ name: 'Của Bạn' })).data;
    const mine = run.ask(one, 'nominee.save', { ...farmer({ name: 'Của Tôi' }), operation: 'op' }).data;
    expect(mine.id).not.toBe(theirs.id);
    const names = rowsOf(run.owner, TAB, 'nominees', ['name']).map(({ cells }) => cells.name);
    expect(names.sort()).toEqual(['Của Bạn', 'Của Tôi', 'Đo Lường'].sort());
  });

  test.each(['lost', 'applied'] as const)(
    'after a run that died at any of its calls leaves one nominee (unflushed writes %s)',
    (unflushedOnKill) => {
      const run = laidOffice([GIAC], { unflushedOnKill });
      const one = run.editor('giac@example.vn');
      run.ask(one, 'nominee.save', { ...farmer({ name: 'Đếm' }), operation: 'count' });
      const { totalCalls } = run.last();
      for (let call = 1; call <= totalCalls; call++) {
        const act = { ...farmer({ name: `Lần ${call}` }), operation: `op-${call}` };
        run.host.killAt({ call, when: 'after' });
        expect(() => one.call('rpc', 'nominee.save', act)).toThrow();
        run.host.killAt(null);
        run.host.clock.advance(MINUTE);
        expect(run.ask(one, 'nominee.save', act)).toMatchObject({ ok: true });
      }
      const rows = rowsOf(run.owner, TAB, 'nominees', ['id', 'name']).map(({ cells }) => cells);
      expect(rows).toHaveLength(totalCalls + 1);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(totalCalls + 1);
      expect(new Set(rows.map(({ name }) => name)).size).toBe(totalCalls + 1);
      for (const row of rows) expect(row).toMatchObject({ kind: 'Cá nhân', evidence: FARMER.evidence });
    },
  );

  test('only the latest acts are remembered, within what the store holds', () => {
    const run = laidOffice([GIAC]);
    const one = run.editor('giac@example.vn');
    for (let index = 0; index < 25; index++) {
      run.host.clock.advance(1000);
      run.ask(one, 'nominee.save', { ...farmer({ name: `Người ${index}` }), operation: `op-${index}` });
    }
    const { properties } = run.host.snapshot() as { properties: Record<string, Record<string, string>> };
    const kept = Object.keys(properties['user:giac@example.vn'] ?? {});
    expect(kept).toHaveLength(20);
    expect(kept).toContain('op:op-24');
    expect(kept).not.toContain('op:op-0');
  });
});

/** At which call a save of this person first makes a call of this kind. */
function callsUntil(run: Office, person: Person, kind: string): number {
  run.ask(person, 'nominee.save', { ...farmer({ name: 'Đo Lường' }), operation: 'measure' });
  const { calls } = run.last();
  const order = [
    'Session.getEffectiveUser',
    'DeveloperMetadataFinder.find',
    'Range.getValues',
    'Lock.tryLock',
    'Properties.getProperties',
  ];
  const before = order.reduce((sum, each) => sum + (calls[each] ?? 0), 0);
  expect(calls[kind]).toBeGreaterThan(0);
  return before + 1;
}

test('a nominee of neither name nor movement is refused, new or emptied; its row stays as it was', () => {
  expect(office.ask(officer, 'nominee.save', { fields: { note: 'x' } })).toMatchObject({ code: 'nameless' });
  const { id } = save({ name: 'Còn Tên' }).data;
  const before = office.host.snapshot();
  expect(office.ask(officer, 'nominee.save', { id, fields: { name: ' ', movement: '' } })).toMatchObject({
    code: 'nameless',
  });
  expect(office.host.snapshot()).toEqual(before);
});

test('a save is one call of the page, one read of the tabs and one write', () => {
  const { id } = save({ name: 'Đếm Lượt' }).data;
  const reply = office.ask(officer, 'nominee.save', { id, fields: { c1: 3 }, operation: 'op-9' });
  expect(reply.ok).toBe(true);
  expect(office.last().calls).toMatchObject({
    'Range.getValues': 6,
    'Range.setValues': 1,
    'SpreadsheetApp.flush': 1,
  });
});

describe('nominee.withdraw', () => {
  test('takes a submission back to a draft, and can be repeated', () => {
    const { id } = save({ name: 'Rút Lại' }).data;
    office.ask(officer, 'nominee.submit', { id });
    expect(nominees().find((row) => row.id === id)).toMatchObject({
      submit: 'Nộp',
      submittedOn: '10/01/2024',
    });
    for (const _time of [1, 2]) {
      const reply = office.ask(officer, 'nominee.withdraw', { id });
      expect(reply).toMatchObject({ ok: true, code: 'withdrawn' });
      expect(reply.message).toContain('Rút Lại');
      expect(nominees().find((row) => row.id === id)).toMatchObject({ submit: 'Nháp', submittedOn: '' });
    }
    office.ask(officer, 'nominee.submit', { id });
    expect(home().nominees.find((each: { id: string }) => each.id === id)).toMatchObject({ submitted: true });
  });

  test.each(['Đủ điều kiện', 'Đã khen', 'Tạm dừng'])(
    'is refused by name once the office has decided: %s',
    (status) => {
      const { id } = save({ name: `Đã xét ${status}` }).data;
      office.ask(officer, 'nominee.submit', { id });
      decide(id, status);
      const before = office.host.snapshot();
      const reply = office.ask(officer, 'nominee.withdraw', { id });
      expect(reply).toMatchObject({ ok: false, code: 'decided' });
      expect(reply.message).toContain(`Đã xét ${status}`);
      expect(reply.message).toContain('Phòng Nội vụ');
      expect(office.ask(officer, 'nominee.remove', { id })).toMatchObject({ code: 'decided' });
      expect(office.host.snapshot()).toEqual(before);
    },
  );

  test('is open to the unit again when the office has sent the file back', () => {
    const { id } = save({ name: 'Trả Về' }).data;
    office.ask(officer, 'nominee.submit', { id });
    decide(id, 'Trả lại');
    expect(office.ask(officer, 'nominee.withdraw', { id })).toMatchObject({ ok: true });
  });
});

describe('a file that the office has sent back', () => {
  test('shows why, stays so while it is mended, and is submitted again with its history', () => {
    const { id } = save({ name: 'Bổ Sung' }).data;
    office.ask(officer, 'nominee.submit', { id });
    decide(id, 'Trả lại', 'thiếu biên bản gốc');
    const listed = () => home().nominees.find((each: { id: string }) => each.id === id);
    expect(listed().status).toBe('Trả lại: thiếu biên bản gốc');
    office.ask(officer, 'nominee.save', { id, fields: { note: 'đã gửi bản gốc' } });
    office.click(MENU.refresh);
    expect(registered(id).cells).toMatchObject({ status: 'Trả lại', reason: 'thiếu biên bản gốc' });
    expect(office.ask(officer, 'nominee.submit', { id })).toMatchObject({ ok: true });
    expect(listed().status).toBe('Đã nộp: chờ Phòng Nội vụ tiếp nhận');
    office.click(MENU.refresh);
    expect(registered(id).cells).toMatchObject({
      status: 'Đã nộp',
      reason: '',
      history: '10/01/2024 Trả lại: thiếu biên bản gốc',
    });
    expect(listed().status).toBe('Đã nộp');
  });

  test('sent back once more stays with the unit: an old submission counts once', () => {
    const { id } = save({ name: 'Hai Lượt' }).data;
    for (const reason of ['lần một', 'lần hai']) {
      office.ask(officer, 'nominee.submit', { id });
      decide(id, 'Trả lại', reason);
    }
    office.click(MENU.refresh);
    expect(registered(id).cells).toMatchObject({ status: 'Trả lại', reason: 'lần hai' });
  });

  test('whose decision has fallen is not opened again by a submission', () => {
    const { id } = save({ name: 'Đã Khen' }).data;
    office.ask(officer, 'nominee.submit', { id });
    decide(id, 'Đã khen');
    office.ask(officer, 'nominee.submit', { id });
    office.click(MENU.refresh);
    expect(registered(id).cells).toMatchObject({ status: 'Đã khen' });
  });
});

describe('nominee.remove', () => {
  test('clears the inputs, leaves the formulas, and the row is used again', () => {
    const { id, row } = save({ name: 'Nhập Nhầm' }).data;
    const reply = office.ask(officer, 'nominee.remove', { id });
    expect(reply).toMatchObject({ ok: true, code: 'removed' });
    const index = row - tableOf(office.owner, TAB, 'nominees').first;
    const left = rowOf(office.owner, TAB, 'nominees', index);
    for (const key of ['id', 'name', 'movement', 'c1', 'submit', 'note', 'verdict'])
      expect(left[key]).toBe('');
    const next = save({ name: 'Dùng Lại' }).data;
    expect(next.row).toBe(row);
    expect(rowOf(office.owner, TAB, 'nominees', index)).toMatchObject({
      name: 'Dùng Lại',
      verdict: 'Đủ điều kiện',
    });
  });

  test('sent twice removes one nominee', () => {
    const { id } = save({ name: 'Xóa Hai Lần' }).data;
    const { length } = nominees();
    office.ask(officer, 'nominee.remove', { id });
    expect(office.ask(officer, 'nominee.remove', { id })).toMatchObject({ code: 'unknownNominee' });
    expect(nominees()).toHaveLength(length - 1);
  });

  test('of a submitted nominee asks to withdraw it first', () => {
    const { id } = save({ name: 'Còn Nộp' }).data;
    office.ask(officer, 'nominee.submit', { id });
    const reply = office.ask(officer, 'nominee.remove', { id });
    expect(reply).toMatchObject({ ok: false, code: 'submittedAlready' });
    expect(reply.message).toMatch(/Còn Nộp.*rút về bản nháp/i);
    office.ask(officer, 'nominee.withdraw', { id });
    expect(office.ask(officer, 'nominee.remove', { id })).toMatchObject({ ok: true });
  });

  test('never takes the first nominee for one without an ID', () => {
    expect(office.ask(officer, 'nominee.remove', { id: '' })).toMatchObject({ code: 'unknownNominee' });
  });
});

describe('duty.save', () => {
  const duties = () => rowsOf(office.owner, TAB, 'duties').map(({ cells }) => cells);

  test('writes the year’s line, then only what the form names', () => {
    const fields = {
      planNumber: ' 12/KH-UBND ',
      planDate: '2024-02-01',
      planLink: 'https://example.vn/kh',
      fundingProposed: 25_000_000,
    };
    const reply = office.ask(officer, 'duty.save', { year: 2024, fields });
    expect(reply).toMatchObject({
      ok: true,
      code: 'dutiesSaved',
      data: { duties: { year: 2024, planNumber: '12/KH-UBND', planDate: 45_323 } },
    });
    expect(duties()).toEqual([
      expect.objectContaining({
        year: '2024',
        planNumber: '12/KH-UBND',
        planDate: '01/02/2024',
        fundingProposed: '25.000.000',
      }),
    ]);
    office.ask(officer, 'duty.save', {
      year: 2024,
      fields: { reportNumber: '99/BC', fundingProposed: null },
    });
    expect(duties()).toEqual([
      expect.objectContaining({ planNumber: '12/KH-UBND', reportNumber: '99/BC', fundingProposed: '' }),
    ]);
    expect(home().duties).toEqual([
      expect.objectContaining({ planNumber: '12/KH-UBND', reportNumber: '99/BC' }),
    ]);
  });

  test('refuses a year that is not open, a day that is none, a negative sum, and another unit', () => {
    const ask = (input: object): string => office.ask(officer, 'duty.save', input).code;
    expect(ask({ year: 2023, fields: {} })).toBe('yearNotOpen');
    expect(ask({ year: 2024, fields: { planDate: '2024-02-30' } })).toBe('badInput');
    expect(ask({ year: 2024, fields: { fundingSpent: -1 } })).toBe('badInput');
    expect(ask({ year: 2024, fields: { submit: 'Nộp' } })).toBe('badInput');
    expect(ask({ unit: 'X02', year: 2024, fields: {} })).toBe('otherUnit');
  });

  test('says so when the block is full', () => {
    const ka = office.editor('ka@example.vn');
    for (const [index, year] of ['2020', '2021', '2022'].entries())
      typeRow(ka, 'Xã Trà Ka', 'duties', index, { year });
    const reply = office.ask(ka, 'duty.save', { year: 2024, fields: { planNumber: '1' } });
    expect(reply).toMatchObject({ ok: false, code: 'dutiesFull' });
    expect(reply.message).toContain('Xã Trà Ka');
  });
});
