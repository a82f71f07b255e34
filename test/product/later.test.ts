import { farmer, GIAC, KA, laidOffice, type Office } from './office.ts';
import { changedTabs } from './snapshots.ts';
import { field, fieldCell, pasteRows, rowOf, seeAll, tableOf } from './tabs.ts';
import { yearLine } from './years.ts';

let office: Office;

beforeAll(() => {
  office = laidOffice([GIAC, KA]);
});

test("a second year opened lays its two tabs and the guide's dates, and leaves every other tab alone", () => {
  pasteRows(office.owner, 'Cấu hình', 'years', 1, [yearLine(2025, 'Có')]);
  const before = office.host.snapshot();
  office.setUp();
  expect(changedTabs(before, office.host.snapshot()).sort()).toEqual([
    'Báo cáo lãnh đạo 2025',
    'Hướng dẫn',
    'Tổng hợp 2025',
  ]);
  expect(seeAll(office.owner, 'Hướng dẫn').flat()).toContain('15/11/2025');
});

test('nominees of both open years are judged, each by its own period', () => {
  const other = { year: 2025, minutesDate: '2025-02-01' };
  expect(office.ask(office.owner, 'nominee.save', { unit: 'X01', ...farmer(other) })).toMatchObject({
    data: { verdict: 'eligible', id: 'X01-2025-001' },
  });
  expect(
    office.ask(office.owner, 'nominee.save', { unit: 'X01', ...farmer({ ...other, year: 2024 }) }),
  ).toMatchObject({ data: { verdict: 'ineligible' } });
  expect(rowOf(office.owner, 'Xã Trà Giác', 'nominees', 0).verdict).toBe('Đủ điều kiện');
  expect(rowOf(office.owner, 'Xã Trà Giác', 'nominees', 1).failing).toContain(
    '✗ Biên bản suy tôn lập trong kỳ báo cáo',
  );
});

test('the year compiled by default is the latest that has begun', () => {
  office.host.clock.set('2024-12-20T09:00:00+07:00');
  expect(office.ask(office.owner, 'summary.compile').data).toMatchObject({ year: 2024 });
  office.host.clock.set('2025-01-02T09:00:00+07:00');
  expect(office.ask(office.owner, 'summary.compile').data).toMatchObject({
    year: 2025,
    totals: { nominees: 1, lastYear: 1 },
  });
});

test("a unit renamed in Đơn vị has the new name in its tab's heading and in the guide; the tab and its ID stay", () => {
  const { owner } = office;
  owner.type('Đơn vị', tableOf(owner, 'Đơn vị', 'units').cell('name', 1), 'Xã Trà Ka mới');
  expect(field(owner, 'Xã Trà Ka', 'unitName')).toBe('Xã Trà Ka mới');
  const before = office.host.snapshot();
  office.setUp();
  expect(changedTabs(before, office.host.snapshot())).toEqual(['Hướng dẫn']);
  expect(office.ask(owner, 'nominee.save', { unit: 'X02', ...farmer() })).toMatchObject({
    data: { id: 'X02-2024-001' },
  });
});

test("a unit's tab that was deleted is missed by name with a remedy, and set-up lays it again", () => {
  const { owner } = office;
  owner.deleteSheet('Xã Trà Ka');
  const reply = office.ask(owner, 'unit.home', { unit: 'X02' });
  expect(reply.ok).toBe(false);
  expect(reply.message).toContain('Xã Trà Ka mới');
  expect(reply.message).toMatch(/Thiết lập|hoàn tác/);
  expect(office.ask(owner, 'summary.compile')).toMatchObject({ ok: true });
  expect(office.ask(owner, 'register.refresh')).toMatchObject({ ok: true });
  office.setUp();
  expect(office.ask(owner, 'unit.home', { unit: 'X02' })).toMatchObject({
    ok: true,
    data: { nominees: [] },
  });
});

test("a summary tab that was deleted is missed by name with a remedy; after set-up leadership's stamp is whole again", () => {
  const { owner } = office;
  owner.deleteSheet('Tổng hợp 2025');
  const reply = office.ask(owner, 'summary.compile');
  expect(reply).toMatchObject({ ok: false, code: 'tabMissing' });
  expect(reply.message).toContain('Tổng hợp 2025');
  office.setUp();
  expect(office.ask(owner, 'summary.compile')).toMatchObject({ ok: true });
  const [of, shown] = ['Tổng hợp 2025', 'Báo cáo lãnh đạo 2025'].map((sheet) => field(owner, sheet, 'stamp'));
  expect(of).toMatch(/^02\/01\/2025/);
  expect(shown).toBe(of);
});

test('a closed year is compiled from Lưu trữ alone', () => {
  const { owner } = office;
  const table = tableOf(owner, 'Cấu hình', 'years');
  owner.type('Cấu hình', table.cell('open', 0), 'Không');
  pasteRows(owner, 'Lưu trữ', 'archive', 0, [
    {
      id: 'X01-2024-001',
      status: 'Đã khen',
      unit: 'X01',
      year: '2024',
      movement: 'ND',
      kind: 'Cá nhân',
      name: 'Đã Khóa Sổ',
      verdict: 'Đủ điều kiện',
    },
    {
      id: 'X01-2024-002',
      status: 'Đã nộp',
      unit: 'X01',
      year: '2024',
      movement: 'ND',
      kind: 'Cá nhân',
      name: 'Khóa Sổ Hai',
      verdict: 'Chưa đủ điều kiện',
    },
    {
      id: 'X01-2024-003',
      status: 'Đã gỡ',
      unit: 'X01',
      year: '2024',
      movement: 'ND',
      kind: 'Cá nhân',
      name: 'Đã Gỡ',
      verdict: 'Đủ điều kiện',
    },
  ]);
  const reply = office.ask(owner, 'summary.compile', { year: 2024 });
  expect(reply.data.totals).toMatchObject({ nominees: 2, eligible: 1, rewarded: 1 });
  expect(office.ask(owner, 'summary.compile').data.totals).toMatchObject({ nominees: 1, lastYear: 2 });
  expect(fieldCell(owner, 'Tổng hợp 2024', 'stamp')).toMatch(/^C\d+$/);
});
