import { FARMER, OFFICE, TYPED_FARMER } from './office.ts';
import { openPages, type Pages, TAB } from './pages.ts';
import { rowsOf, typeRow } from './tabs.ts';

let office: Pages['office'];
let officer: Pages['officer'];
let second: Pages['second'];
let home: Pages['home'];
let save: Pages['save'];

beforeAll(() => {
  ({ office, officer, second, home, save } = openPages());
});

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

  test('is refused in words once the account’s store is full, and what it holds stays', () => {
    const guest = office.editor('day@example.vn');
    const keep = (unit: string) =>
      office.ask(guest, 'draft.keep', { unit, id: '', fields: { a: 'ộ'.repeat(1400), b: 'ộ'.repeat(1400) } });
    const replies = Array.from({ length: 64 }, (_, index) => keep(`X${index}`));
    expect(replies[0]).toMatchObject({ ok: true });
    expect(replies.at(-1)).toMatchObject({ ok: false, code: 'storeFull' });
    expect(replies.at(-1)?.message).toContain('đã đầy');
  });

  test('is kept for an account that the file does not know, too', () => {
    expect(
      office.ask(office.editor('la@example.vn'), 'draft.keep', { unit: 'X01', id: '', fields }),
    ).toMatchObject({ ok: true });
  });
});

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
    // The configuration's four tabs, the unit's own, three stretches of Hồ sơ.
    'Range.getValues': 4 + 1 + 3,
    'Range.setValues': 1,
    'SpreadsheetApp.flush': 1,
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
