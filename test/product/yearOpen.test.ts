import { GIAC, KA, MINUTE, OFFICE, type Office } from './office.ts';
import { changedTabs } from './snapshots.ts';
import { pasteRows, rowOf, rowsOf, seeAll, tableOf, typeRow } from './tabs.ts';
import {
  agree,
  decide,
  enter,
  GONE,
  must,
  nomineesOf,
  openYears,
  registerOf,
  YEAR_MENU,
  yearRow,
} from './years.ts';

const TAB = 'Xã Trà Giác';
let office: Office;
let ids: Record<'model' | 'gone' | 'refused' | 'finished' | 'bare' | 'crowded', string>;

/** Gone since the middle of the year; X90's work goes on with X91, and with X01 once that is gone too. */
const CHAIN = [
  { ...GONE, id: 'X91', name: 'Xã Trà Giữa', to: '30/11/2024', successor: 'X01' },
  { ...GONE, to: '30/06/2024', successor: 'X91' },
];

beforeAll(() => {
  office = openYears([GIAC, { ...KA, rows: '5' }, ...CHAIN]);
  const { owner } = office;
  office.setting('officeEmails', OFFICE);
  office.setUp();
  ids = {
    model: enter(office, 'X01', {
      name: 'Mô Hình Quế',
      stage: 'Bồi dưỡng',
      note: 'Theo dõi hằng quý',
      under16: 'Không',
    }),
    gone: enter(office, 'X90', { name: 'Mô Hình Xã Cũ', stage: 'Đăng ký' }),
    refused: enter(office, 'X01', { name: 'Không Được Nhận', stage: 'Phát hiện' }, true),
    finished: enter(office, 'X01', { name: 'Đã Nhân Rộng', stage: 'Nhân rộng' }),
    bare: enter(office, 'X01', { name: 'Không Ghi Giai Đoạn', stage: '' }),
    crowded: enter(office, 'X02', { name: 'Mô Hình Hết Chỗ', stage: 'Phát hiện' }),
  };
  must(
    office.ask(owner, 'nominee.life', {
      unit: 'X01',
      id: ids.model,
      fields: { publicity: 'Đài: Đài huyện, 02/12/2024', households: 4, replicatedBy: 'Xã Trà Ka' },
    }),
  );
  for (const name of ['Hai', 'Ba', 'Bốn', 'Năm']) enter(office, 'X02', { name: `Khác ${name}`, stage: '' });
  decide(office, [ids.refused], 'Không đủ điều kiện', 'Chưa rõ thành tích');
  office.host.clock.set('2024-12-28T09:00:00+07:00');
});

const preview = (year = 0) => must(office.ask(office.owner, 'year.preview', { action: 'open', year })).data;
const ofYear = (tab: string, year: string) => nomineesOf(office, tab).filter((row) => row.year === year);

test('the preview names the days, shifted by a year, and how many models go on', () => {
  must(office.ask(office.owner, 'register.refresh'));
  expect(preview()).toMatchObject({
    year: 2025,
    against: null,
    nominees: 3,
    units: 2,
    settings: { year: 2025, open: true, from: '2025-01-01', reportDue: '2025-11-15', fund: null },
  });
  expect(preview(2024)).toMatchObject({ against: { code: 'yearExists', year: 2024 } });
});

describe('opened from the menu by the owner', () => {
  beforeAll(() => {
    office.click(YEAR_MENU.open, agree);
  });

  test('the year stands in Cấu hình beside the old one, and its tabs are laid at once', () => {
    expect(yearRow(office, 2025)).toMatchObject({
      open: 'Có',
      from: '01/01/2025',
      to: '31/12/2025',
      nomineeDue: '31/10/2025',
      fund: '',
      lockedAt: '',
    });
    expect(yearRow(office, 2025)?.openedAt).toMatch(/^28\/12\/2024/);
    expect(yearRow(office, 2024)).toMatchObject({ open: 'Có' });
    expect(office.host.sheetNames()).toEqual(
      expect.arrayContaining(['Tổng hợp 2025', 'Báo cáo lãnh đạo 2025']),
    );
  });

  test('an unfinished model goes on as a draft: its life stays, the old evidence does not', () => {
    const [draft] = ofYear(TAB, '2025').filter((row) => row.name === 'Mô Hình Quế');
    expect(draft).toMatchObject({
      id: 'X01-2025-001',
      stage: 'Bồi dưỡng',
      submit: 'Nháp',
      minutesNumber: '',
      minutesDate: '',
      submittedOn: '',
      note: 'Theo dõi hằng quý',
      households: '4',
      evidence: 'https://example.vn/minh-chung',
    });
    expect(draft?.verdict).toBe('Thiếu thông tin');
    expect(nomineesOf(office, TAB).find((row) => row.id === ids.model)).toMatchObject({ year: '2024' });
  });

  test('Hồ sơ knows where it comes from, with its history, and a refresh keeps that', () => {
    const known = () => registerOf(office).find((row) => row.id === 'X01-2025-001');
    const kept = {
      carriedFrom: ids.model,
      status: 'Nháp',
      unit: 'X01',
      movement: 'ND',
      publicity: 'Đài: Đài huyện, 02/12/2024',
    };
    expect(known()).toMatchObject(kept);
    expect(known()?.history).toContain(`Chuyển từ ${ids.model}`);
    expect(known()?.stages).toContain('10/01/2024 Bồi dưỡng');
    const before = known();
    must(office.ask(office.owner, 'register.refresh'));
    expect(known()).toMatchObject({ ...kept, history: before?.history, stages: before?.stages });
  });

  test("a unit that is gone hands its model to its successor's successor; the old row stays with the old unit", () => {
    const [draft] = ofYear(TAB, '2025').filter((row) => row.name === 'Mô Hình Xã Cũ');
    expect(draft?.id).toBe('X01-2025-002');
    const register = registerOf(office);
    expect(register.find((row) => row.id === draft?.id)).toMatchObject({
      unit: 'X01',
      carriedFrom: ids.gone,
    });
    expect(register.find((row) => row.id === ids.gone)).toMatchObject({ unit: 'X90', year: '2024' });
  });

  test('what is refused, finished or no model at all is not carried over', () => {
    expect(ofYear(TAB, '2025').map((row) => row.name)).toEqual(['Mô Hình Quế', 'Mô Hình Xã Cũ']);
  });

  test('a model without a free row stays where it is, and its unit is named', () => {
    expect(ofYear('Xã Trà Ka', '2025')).toEqual([]);
    expect(nomineesOf(office, 'Xã Trà Ka')).toHaveLength(5);
    const told = office.host.shown.map((shown) => shown.text ?? '').join('\n');
    expect(told).toContain('Đã mở năm 2025; 2 mô hình');
    expect(told).toContain('hết dòng trống hoặc chưa được lập: Xã Trà Ka');
  });

  test('both open years are judged, each by its own days, and counted apart', () => {
    enter(office, 'X01', { name: 'Người Năm Mới', year: 2025, minutesDate: '2025-02-01' });
    enter(office, 'X01', { name: 'Người Năm Cũ', stage: '', minutesDate: '2025-02-01' });
    const verdicts = nomineesOf(office, TAB).map((row) => [row.name, row.verdict]);
    expect(verdicts).toContainEqual(['Người Năm Mới', 'Đủ điều kiện']);
    expect(verdicts).toContainEqual(['Người Năm Cũ', 'Chưa đủ điều kiện']);
    const totals = (year: number) => must(office.ask(office.owner, 'summary.compile', { year })).data.totals;
    expect(totals(2025)).toMatchObject({ nominees: 3, lastYear: 11 });
    expect(totals(2024)).toMatchObject({ nominees: 11 });
  });

  test('opening the same year again is refused and changes nothing', () => {
    const before = office.host.snapshot();
    expect(office.ask(office.owner, 'year.open', { year: 2025 })).toMatchObject({
      ok: false,
      code: 'yearExists',
    });
    expect(changedTabs(before, office.host.snapshot())).toEqual([]);
  });
});

test('a run that died after writing a draft goes on with it: nothing is entered twice', () => {
  const { owner } = office;
  // As such a run leaves it: the drafts stand, neither Hồ sơ nor Cấu hình knows of them.
  const years = rowsOf(owner, 'Cấu hình', 'years', ['year']).find(({ cells }) => cells.year === '2025');
  const blank = Object.fromEntries(
    ['year', 'open', 'from', 'to', 'planDue', 'midYearDue', 'nomineeDue', 'reportDue', 'openedAt'].map(
      (key) => [key, ''],
    ),
  );
  typeRow(owner, 'Cấu hình', 'years', years?.index ?? -1, blank);
  for (const id of ['X01-2025-001', 'X01-2025-002']) {
    const found = rowsOf(owner, 'Hồ sơ', 'register', ['id']).find(({ cells }) => cells.id === id);
    const { keys } = tableOf(owner, 'Hồ sơ', 'register');
    pasteRows(owner, 'Hồ sơ', 'register', found?.index ?? -1, [
      Object.fromEntries(keys.map((key) => [key, ''])),
    ]);
  }
  const before = nomineesOf(office, TAB).map((row) => row.id);
  must(office.ask(owner, 'year.open', { year: 2025 }));
  expect(nomineesOf(office, TAB).map((row) => row.id)).toEqual(before);
  expect(
    registerOf(office)
      .filter((row) => row.carriedFrom !== '')
      .map((row) => [row.id, row.carriedFrom]),
  ).toEqual(
    expect.arrayContaining([
      ['X01-2025-001', ids.model],
      ['X01-2025-002', ids.gone],
    ]),
  );
  expect(registerOf(office).filter((row) => row.carriedFrom === ids.model)).toHaveLength(1);
});

test("opened by the office, the year's tabs are laid by the owner's trigger", () => {
  const person = office.editor(OFFICE);
  must(office.ask(person, 'year.open'));
  expect(office.host.sheetNames()).not.toContain('Tổng hợp 2026');
  expect(yearRow(office, 2026)).toMatchObject({ open: 'Có' });
  office.host.clock.advance(11 * MINUTE);
  expect(office.host.sheetNames()).toContain('Tổng hợp 2026');
  expect(seeAll(office.owner, 'Hướng dẫn').flat()).toContain('15/11/2026');
  expect(office.host.executions.filter(({ fn }) => fn === 'tick').at(-1)?.error).toBeNull();
});

test('an officer may open nothing, and is told who can', () => {
  const reply = office.ask(office.editor('giac@example.vn'), 'year.open');
  expect(reply).toMatchObject({ ok: false, code: 'notAllowed' });
  expect(rowOf(office.owner, 'Cấu hình', 'years', 3).year ?? '').toBe('');
});

test('a table of years that is full refuses another one, and says what to do', () => {
  for (const year of [2027, 2028, 2029]) must(office.ask(office.owner, 'year.open', { year }));
  const reply = office.ask(office.owner, 'year.open');
  expect(reply).toMatchObject({ ok: false, code: 'yearsFull' });
  expect(reply.message).toContain('năm cũ nhất đã khóa sổ');
});
