import type { Person } from '../../host/index.ts';
import { farmer, GIAC, KA, laidOffice, MENU, MINUTE, type Office, SCHOOL, TYPED_FARMER } from './office.ts';
import { changedTabs } from './snapshots.ts';
import { type Cells, pasteRows, rowOf, rowsOf, tableOf } from './tabs.ts';

const TAB = 'Xã Trà Giác';
let office: Office;
let officer: Person;

beforeAll(() => {
  office = laidOffice([GIAC, KA, SCHOOL]);
  officer = office.editor('giac@example.vn');
  office.host.clock.set('2024-01-11T08:00:00+07:00');
  office.host.clock.advance(15 * MINUTE);
});

const register = (): Cells[] => rowsOf(office.owner, 'Hồ sơ', 'register').map(({ cells }) => cells);
const ofId = (id: string): Cells => register().find((row) => row.id === id) ?? {};
const decide = (id: string, cells: Cells): void => {
  const found = rowsOf(office.owner, 'Hồ sơ', 'register').find((row) => row.cells.id === id);
  const table = tableOf(office.owner, 'Hồ sơ', 'register');
  for (const [key, text] of Object.entries(cells))
    office.owner.type('Hồ sơ', table.cell(key, found?.index ?? -1), text);
};
const shown = (id: string): Cells =>
  rowsOf(officer, TAB, 'nominees', ['id']).find(({ cells }) => cells.id === id)?.cells ?? {};
const emptied = (): Cells => {
  const { keys } = tableOf(officer, TAB, 'nominees');
  return Object.fromEntries(keys.slice(0, keys.indexOf('status')).map((key) => [key, '']));
};

test("the owner's tick brings Hồ sơ up to date from the changed tab alone", () => {
  pasteRows(officer, TAB, 'nominees', 0, [TYPED_FARMER, { ...TYPED_FARMER, name: 'Hồ Thị Nháp', c1: '' }]);
  office.host.clock.advance(10 * MINUTE);
  const tick = office.last();
  expect(tick).toMatchObject({ fn: 'tick', error: null, user: office.owner.email });
  // The job list, the four of the configuration and Cấu hình again under the lock, Hồ sơ, Kế hoạch, báo cáo and one unit of three.
  expect(tick.calls['Range.getValues']).toBe(9);
  expect(register()).toMatchObject([
    {
      id: 'X01-2024-001',
      status: 'Nháp',
      unit: 'X01',
      year: '2024',
      movement: 'ND',
      kind: 'Cá nhân',
      name: 'Nguyễn Văn An',
      verdict: 'Đủ điều kiện',
      stage: 'Đăng ký',
    },
    { id: 'X01-2024-002', status: 'Nháp', name: 'Hồ Thị Nháp', verdict: 'Thiếu thông tin' },
  ]);
  expect(rowOf(officer, TAB, 'nominees', 0).id).toBe('X01-2024-001');
});

test('a tick with nothing changed reads the waiting jobs and the configuration, no unit, and writes no tab', () => {
  const before = office.host.snapshot();
  office.host.clock.advance(10 * MINUTE);
  expect(office.last()).toMatchObject({ fn: 'tick', error: null });
  expect(office.last().calls['Range.getValues']).toBe(1 + 4);
  expect(changedTabs(before, office.host.snapshot())).toEqual([]);
});

test('a submission that fits is taken in with its day, and the unit sees it', () => {
  expect(office.ask(officer, 'nominee.submit', { id: 'X01-2024-001' })).toMatchObject({ ok: true });
  office.host.clock.advance(10 * MINUTE);
  expect(ofId('X01-2024-001')).toMatchObject({ status: 'Đã nộp', submittedOn: '11/01/2024' });
  expect(shown('X01-2024-001').status).toBe('Đã nộp');
});

test('a file returned with a reason reaches the unit by formula, at once, and survives the next refresh', () => {
  decide('X01-2024-001', { status: 'Trả lại', reason: 'Thiếu ảnh chụp' });
  expect(shown('X01-2024-001').status).toBe('Trả lại: Thiếu ảnh chụp');
  office.ask(officer, 'nominee.save', { id: 'X01-2024-001', fields: { note: 'đã gửi ảnh' } });
  office.click(MENU.refresh);
  expect(office.said()).toMatch(/Đã cập nhật trang Hồ sơ từ 3 đơn vị/);
  expect(ofId('X01-2024-001')).toMatchObject({ status: 'Trả lại', reason: 'Thiếu ảnh chụp' });
  expect(shown('X01-2024-001').status).toBe('Trả lại: Thiếu ảnh chụp');
});

test.each(['Đủ điều kiện', 'Không đủ điều kiện', 'Đề nghị khen', 'Đã khen', 'Tạm dừng'])(
  'the decision %j stands whatever the unit does',
  (status) => {
    // As a command leaves it; which statuses may be typed is told elsewhere.
    decide('X01-2024-001', { status, reason: '', settled: status });
    const table = tableOf(officer, TAB, 'nominees');
    officer.type(TAB, table.cell('c1', 0), status === 'Tạm dừng' ? '2' : '1');
    office.ask(office.owner, 'register.refresh');
    expect(ofId('X01-2024-001').status).toBe(status);
    expect(shown('X01-2024-001').status?.split(':')[0]).toBe(status);
  },
);

test('nothing a unit types changes a decision: a pasted status or ID changes no row of Hồ sơ', () => {
  const table = tableOf(officer, TAB, 'nominees');
  expect(() => officer.paste(TAB, table.cell('status', 0), [['Đã khen']])).toThrow(/protected/);
  officer.paste(TAB, table.cell('id', 1), [['X01-2024-001']]);
  office.ask(office.owner, 'register.refresh');
  expect(ofId('X01-2024-001')).toMatchObject({ name: 'Nguyễn Văn An', status: 'Tạm dừng' });
});

test('a pasted duplicate ID stays with the row whose contents fit, the other gets a new one', () => {
  const rows = rowsOf(officer, TAB, 'nominees', ['name']);
  expect(rows.map(({ cells }) => cells.name)).toEqual(['Nguyễn Văn An', 'Hồ Thị Nháp']);
  expect(rows[0]?.cells.id).toBe('X01-2024-001');
  expect(rows[1]?.cells.id).not.toBe('X01-2024-001');
  pasteRows(officer, TAB, 'nominees', 4, [{ ...TYPED_FARMER, name: 'Người Chép' }]);
  const table = tableOf(officer, TAB, 'nominees');
  officer.paste(TAB, table.cell('id', 4), [['X01-2024-001']]);
  officer.paste(TAB, table.cell('note', 4), [['chép']]);
  office.ask(office.owner, 'register.refresh');
  const now = rowsOf(officer, TAB, 'nominees', ['name']);
  expect(now.find(({ cells }) => cells.id === 'X01-2024-001')?.cells.name).toBe('Nguyễn Văn An');
  expect(new Set(now.map(({ cells }) => cells.id)).size).toBe(now.length);
});

test('a row pasted above the original does not take its ID away', () => {
  const table = tableOf(officer, TAB, 'nominees');
  const original = rowsOf(officer, TAB, 'nominees', ['name']).find(
    ({ cells }) => cells.name === 'Người Chép',
  );
  const id = original?.cells.id ?? '';
  pasteRows(officer, TAB, 'nominees', 2, [{ ...TYPED_FARMER, name: 'Kẻ Đứng Trên', id }]);
  expect(table.first + 2).toBeLessThan(original?.at ?? 0);
  office.ask(office.owner, 'register.refresh');
  const rows = rowsOf(officer, TAB, 'nominees', ['name']);
  expect(rows.find(({ cells }) => cells.id === id)?.cells.name).toBe('Người Chép');
  expect(ofId(id).name).toBe('Người Chép');
});

test("another unit's ID pasted into one's own tab is not believed", () => {
  const ka = office.editor('ka@example.vn');
  pasteRows(ka, 'Xã Trà Ka', 'nominees', 0, [{ ...TYPED_FARMER, name: 'Của Trà Ka', id: 'X01-2024-001' }]);
  office.ask(office.owner, 'register.refresh');
  expect(rowOf(ka, 'Xã Trà Ka', 'nominees', 0).id).toBe('X02-2024-001');
  expect(ofId('X01-2024-001')).toMatchObject({ unit: 'X01', name: 'Nguyễn Văn An' });
});

test('a row that was emptied becomes Đã gỡ; its ID is never given again, and a decision on it stays', () => {
  const before = rowsOf(officer, TAB, 'nominees', ['name']);
  const gone = before.find(({ cells }) => cells.name === 'Hồ Thị Nháp');
  pasteRows(officer, TAB, 'nominees', gone?.index ?? 0, [emptied()]);
  pasteRows(officer, TAB, 'nominees', 0, [emptied()]);
  office.ask(office.owner, 'register.refresh');
  expect(ofId(gone?.cells.id ?? '').status).toBe('Đã gỡ');
  expect(ofId('X01-2024-001').status).toBe('Tạm dừng');
  const { id } = office.ask(officer, 'nominee.save', farmer({ name: 'Người Kế' })).data;
  expect(before.map(({ cells }) => cells.id)).not.toContain(id);
});

test('a removed row that comes back with its ID is followed again', () => {
  const removed = register().find((row) => row.status === 'Đã gỡ');
  pasteRows(officer, TAB, 'nominees', 8, [{ ...TYPED_FARMER, name: 'Hồ Thị Nháp', id: removed?.id ?? '' }]);
  office.ask(office.owner, 'register.refresh');
  expect(ofId(removed?.id ?? '').status).toBe('Nháp');
});

test('a second refresh changes nothing but the age of the register', () => {
  type Facts = Readonly<Record<string, string>>;
  type Snapshot = { readonly properties: Readonly<Record<string, Facts>> };
  // The moment of the refresh stands beside the cells, and as watermark in Cấu hình too.
  const ageless = (): string => {
    const { properties, ...rest } = office.host.snapshot() as Snapshot;
    const { refreshed, watermark = '', ...facts } = properties.document ?? {};
    expect(refreshed).toBeDefined();
    const state = { ...rest, properties: { ...properties, document: facts } };
    return JSON.stringify(state).replaceAll(watermark, '');
  };
  office.ask(office.owner, 'register.refresh');
  const before = ageless();
  office.ask(office.owner, 'register.refresh');
  expect(ageless()).toEqual(before);
});

test('once a night every tab is read, also one that nothing marked', () => {
  pasteRows(office.owner, 'Trường Trà My', 'nominees', 0, [{ ...TYPED_FARMER, name: 'Không Ai Đánh Dấu' }]);
  office.ask(office.owner, 'register.refresh', { all: false });
  expect(register().map((row) => row.name)).toContain('Không Ai Đánh Dấu');
  office.host.clock.set('2024-01-12T23:55:00+07:00');
  office.host.clock.advance(15 * MINUTE);
  const night = office.host.executions.filter((each) => each.fn === 'tick').at(-1);
  expect(night?.error).toBeNull();
  expect(night?.calls['Range.getValues']).toBeGreaterThanOrEqual(1 + 4 + 1 + 3);
});
