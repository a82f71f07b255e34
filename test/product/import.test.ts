import type { Person } from '../../host/index.ts';
import { FARMER, farmer, GIAC, KA, laidOffice, MINUTE, type Office, type Reply } from './office.ts';
import { rowsOf, typeRow } from './tabs.ts';

const TAB = 'Xã Trà Giác';
let office: Office;
let officer: Person;

beforeAll(() => {
  office = laidOffice([GIAC, { ...KA, rows: '5' }]);
  officer = office.editor('giac@example.vn');
});

const people = (from: number, count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ ...FARMER, name: `Người Số ${from + index}` }));
const enter = (rows: readonly object[], operation: string, person = officer): Reply =>
  office.ask(person, 'import.enter', { operation, rows });
const nominees = (of = office, sheet = TAB) =>
  rowsOf(of.owner, sheet, 'nominees', ['id', 'name', 'movement']).map(({ cells }) => cells);

test('thirty rows enter at once, in one write, each with its ID and its verdict', () => {
  const reply = enter(people(1, 30), 'op-1');
  expect(reply).toMatchObject({ ok: true, code: 'imported', data: { duplicates: [] } });
  expect(reply.message).toContain('30 đề cử');
  expect(office.last().calls).toMatchObject({ 'Range.setValues': 1, 'SpreadsheetApp.flush': 1 });
  const rows = nominees();
  expect(rows.map(({ id }) => id)).toEqual(reply.data.ids);
  expect(new Set(reply.data.ids).size).toBe(30);
  for (const row of rows)
    expect(row).toMatchObject({ verdict: 'Đủ điều kiện', minutesDate: '05/01/2024', submit: '' });
});

test('the same act again enters nothing and gives the same IDs', () => {
  const first = enter(people(31, 5), 'op-2').data.ids;
  const again = enter(people(31, 5), 'op-2').data.ids;
  expect(again).toEqual(first);
  expect(nominees()).toHaveLength(35);
});

test('rows fill what is free between standing ones', () => {
  const [, second] = nominees();
  office.ask(officer, 'nominee.remove', { id: second?.id });
  const { ids } = enter(people(36, 2), 'op-3').data;
  const rows = nominees();
  expect(rows[1]).toMatchObject({ id: ids[0], name: 'Người Số 36' });
  expect(rows.at(-1)).toMatchObject({ id: ids[1], name: 'Người Số 37' });
  expect(rows).toHaveLength(36);
});

test('an incomplete row is a draft; what the form leaves out stays empty', () => {
  const { ids } = enter([{ name: 'Chỉ Có Tên' }], 'op-4').data;
  const row = nominees().find(({ id }) => id === ids[0]);
  expect(row).toMatchObject({ name: 'Chỉ Có Tên', movement: '', verdict: 'Thiếu thông tin' });
});

test('one row that cannot be entered stops them all and is named', () => {
  const before = office.host.snapshot();
  const bad = (row: object): Reply => enter([FARMER, FARMER, row], 'op-bad');
  const unknown = bad({ ...FARMER, movement: 'KHONGCO' });
  expect(unknown).toMatchObject({
    ok: false,
    code: 'importRow',
    reason: { row: 3, why: { code: 'unknownMovement' } },
  });
  expect(unknown.message).toMatch(/^Dòng 3: .*KHONGCO/);
  const day = bad({ ...FARMER, minutesDate: '31/02/2024' });
  expect(day).toMatchObject({ ok: false, code: 'badInput' });
  expect(day.message).toMatch(/^Dòng 3, mục “.*Biên bản/);
  expect(bad({ ...FARMER, movement: 'NTM', year: 2026 }).code).toBe('importRow');
  expect(bad({ note: 'x' })).toMatchObject({
    code: 'importRow',
    reason: { row: 3, why: { code: 'nameless' } },
  });
  expect(bad({ ...FARMER, khongco: 1 }).code).toBe('badInput');
  expect(bad({ ...FARMER, submit: 'Nộp' }).code).toBe('badInput');
  expect(office.host.snapshot()).toEqual(before);
});

test('more rows than are free are refused with both numbers', () => {
  const reply = enter(people(100, 80), 'op-5');
  expect(reply).toMatchObject({ ok: false, code: 'importFull', reason: { needed: 80, free: 63 } });
  expect(reply.message).toMatch(/63.*80/);
});

test('more than 300 rows, and an act without a name, are refused', () => {
  expect(enter(people(1, 301), 'op-6').code).toBe('badInput');
  expect(enter(people(1, 1), '').code).toBe('badInput');
});

test('duplicates are told with the index of their row: standing ones, other units’ and those among themselves', () => {
  office.ask(office.editor('ka@example.vn'), 'nominee.save', farmer({ name: 'Hồ Văn Ka' }));
  office.ask(office.owner, 'register.refresh');
  const reply = enter(
    [
      ...people(3, 1),
      { ...FARMER, name: 'Người Mới' },
      { ...FARMER, name: 'người  mới' },
      { ...FARMER, name: 'Hồ Văn Ka' },
    ],
    'op-7',
  );
  const found = reply.data.duplicates as { index: number; warning: { name: string; unit: string } }[];
  expect(found.map(({ index, warning }) => [index, warning.name, warning.unit])).toEqual([
    [0, 'Người Số 3', 'X01'],
    [1, 'người  mới', 'X01'],
    [2, 'Người Mới', 'X01'],
    [3, 'Hồ Văn Ka', 'X02'],
  ]);
  expect(reply.message).toContain('4 đề cử có thể trùng');
});

test('text stays text: formulas, numbers and apostrophes of an old list come in as they were', () => {
  const odd = ['=1+1', "'Trần", '05/2024', '+84 905', '1e3'];
  const { ids } = enter(
    odd.map((name) => ({ name, minutesNumber: name, address: name })),
    'op-8',
  ).data;
  const rows = nominees();
  for (const [index, name] of odd.entries())
    expect(rows.find(({ id }) => id === ids[index])).toMatchObject({
      name,
      minutesNumber: name,
      address: name,
    });
});

test('a unit’s import is marked, so that the register takes it in', () => {
  office.ask(office.owner, 'register.refresh');
  enter([{ name: 'Đánh Dấu' }], 'op-9');
  const { units } = office.ask(office.owner, 'office.overview').data;
  expect(units.filter(({ changed }: { changed: boolean }) => changed)).toMatchObject([
    { unit: { id: 'X01' } },
  ]);
});

test('another unit’s officer and a stranger enter nothing', () => {
  const before = nominees().length;
  expect(office.ask(officer, 'import.enter', { unit: 'X02', operation: 'x', rows: [FARMER] }).code).toBe(
    'otherUnit',
  );
  expect(enter([FARMER], 'x', office.editor('la@example.vn')).code).toBe('notAllowed');
  expect(nominees()).toHaveLength(before);
});

test.each(['lost', 'applied'] as const)(
  'a run that died at any of its calls leaves all rows once, after a repetition (unflushed writes %s)',
  (unflushedOnKill) => {
    const run = laidOffice([{ ...GIAC, rows: '100' }], { unflushedOnKill });
    const one = run.editor('giac@example.vn');
    run.ask(one, 'import.enter', { operation: 'count', rows: [FARMER] });
    const { totalCalls } = run.last();
    for (let call = 1; call <= totalCalls; call++) {
      const rows = [1, 2, 3].map((index) => ({ ...FARMER, name: `Lần ${call} Người ${index}` }));
      run.host.killAt({ call, when: 'after' });
      expect(() => one.call('rpc', 'import.enter', { operation: `op-${call}`, rows })).toThrow();
      run.host.killAt(null);
      run.host.clock.advance(MINUTE);
      expect(run.ask(one, 'import.enter', { operation: `op-${call}`, rows })).toMatchObject({ ok: true });
    }
    const rows = nominees(run);
    expect(rows).toHaveLength(3 * totalCalls + 1);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  },
);

describe('import.read', () => {
  const OLD = 'Danh sách 2023';
  beforeAll(() => {
    office.owner.addSheet(OLD, [
      ['Họ và tên', 'Ngày', 'Thu nhập'],
      ['Trần Văn Cũ', '05/01/2023', '1,5'],
    ]);
  });

  test('names the sheets that are not the product’s, and shows one as people see it', () => {
    expect(office.ask(officer, 'import.read').data).toEqual({
      sheets: ['Trang tính1', OLD],
      rows: [],
      truncated: false,
    });
    expect(office.ask(officer, 'import.read', { sheet: OLD }).data).toMatchObject({
      rows: [
        ['Họ và tên', 'Ngày', 'Thu nhập'],
        ['Trần Văn Cũ', '05/01/2023', '1,5'],
      ],
      truncated: false,
    });
  });

  test('of an empty sheet gives no rows', () => {
    expect(office.ask(officer, 'import.read', { sheet: 'Trang tính1' }).data).toMatchObject({ rows: [] });
  });

  test('refuses the product’s own tabs and sheets that are not there', () => {
    for (const sheet of ['Cấu hình', TAB, 'Không có'])
      expect(office.ask(officer, 'import.read', { sheet })).toMatchObject({ ok: false, code: 'noSuchSheet' });
  });

  test('reads the first 2,000 rows and 60 columns and says that there is more', () => {
    const wide = Array.from({ length: 2 }, () => Array.from({ length: 70 }, (_, index) => `c${index}`));
    office.owner.addSheet('Rộng', wide);
    const { rows, truncated } = office.ask(officer, 'import.read', { sheet: 'Rộng' }).data;
    expect(rows[0]).toHaveLength(60);
    expect(truncated).toBe(true);
    office.owner.addSheet(
      'Dài',
      Array.from({ length: 2001 }, (_, index) => [`r${index}`]),
    );
    const long = office.ask(officer, 'import.read', { sheet: 'Dài' }).data;
    expect(long.rows).toHaveLength(2000);
    expect(long.truncated).toBe(true);
  });
});

test('an imported row can be typed over by hand, and a repetition leaves that', () => {
  const { ids } = enter([{ ...FARMER, name: 'Sửa Tay' }], 'op-10').data;
  const index =
    rowsOf(officer, TAB, 'nominees', ['id']).find(({ cells }) => cells.id === ids[0])?.index ?? -1;
  typeRow(officer, TAB, 'nominees', index, { address: 'Thôn 3' });
  enter([{ ...FARMER, name: 'Sửa Tay' }], 'op-10');
  expect(nominees().find(({ id }) => id === ids[0])).toMatchObject({ address: 'Thôn 3' });
});
