import { GIAC, KA, MENU, type Office, SCHOOL } from './office.ts';
import { changedTabs } from './snapshots.ts';
import { field, rowsOf, seeAll, typeRow } from './tabs.ts';
import {
  agree,
  archiveOf,
  decide,
  enter,
  must,
  nomineesOf,
  openYears,
  registerOf,
  tabOf,
  YEAR_MENU,
  yearRow,
} from './years.ts';

const TAB = 'Xã Trà Giác';
const SUMMARY = 'Tổng hợp 2024';
let office: Office;
/** Accepted; accepted and still followed; a model; an open draft; one the unit took away again. */
let ids: { accepted: string; followed: string; model: string; draft: string; removed: string };

beforeAll(() => {
  office = openYears([GIAC, KA, SCHOOL]);
  const { owner } = office;
  ids = {
    removed: enter(office, 'X01', { name: 'Người Rút Lui' }),
    accepted: enter(office, 'X01', { name: 'Người Được Nhận' }, true),
    followed: enter(office, 'X01', { name: 'Người Còn Theo Dõi', stage: 'Theo dõi' }, true),
    model: enter(office, 'X01', { name: 'Mô Hình Dở Dang', stage: 'Bồi dưỡng' }),
    draft: enter(office, 'X02', { name: 'Bản Nháp Xã Ka', stage: 'Phát hiện', c1: 1 }),
  };
  must(
    office.ask(owner, 'nominee.life', {
      unit: 'X01',
      id: ids.followed,
      fields: { followUpOn: '2026-06-01' },
    }),
  );
  must(office.ask(owner, 'register.refresh'));
  must(office.ask(owner, 'nominee.remove', { unit: 'X01', id: ids.removed }));
  typeRow(owner, 'Xã Trà Ka', 'duties', 0, {
    year: '2024',
    reportNumber: '90/BC-UBND',
    reportDate: '10/11/2024',
  });
  office.host.clock.set('2024-12-28T09:00:00+07:00');
});

const preview = (action: string, year = 0) =>
  must(office.ask(office.owner, 'year.preview', { action, year })).data;
const statusOf = (id: string): string | undefined => registerOf(office).find((row) => row.id === id)?.status;

test('a year with files that wait is not locked, and nothing has changed', () => {
  must(office.ask(office.owner, 'register.refresh'));
  expect(preview('lock')).toMatchObject({
    year: 2024,
    against: { code: 'filesWaiting', count: 2 },
    nominees: 5,
    followed: 1,
  });
  const before = office.host.snapshot();
  expect(office.ask(office.owner, 'year.lock')).toMatchObject({ ok: false, code: 'filesWaiting' });
  office.click(YEAR_MENU.lock);
  expect(office.said()).toContain('2 hồ sơ đã nộp chưa xét xong');
  expect(changedTabs(before, office.host.snapshot())).toEqual([]);
});

test('a file handed in by typing, which Hồ sơ has not seen, stops the lock before anything is closed', () => {
  decide(office, [ids.accepted, ids.followed], 'Đủ điều kiện');
  const late = enter(office, 'T01', { name: 'Nộp Sát Giờ' });
  must(office.ask(office.owner, 'register.refresh'));
  const row = rowsOf(office.owner, 'Trường Trà My', 'nominees', ['id']).find(
    ({ cells }) => cells.id === late,
  );
  typeRow(office.owner, 'Trường Trà My', 'nominees', row?.index ?? -1, { submit: 'Nộp' });
  expect(office.ask(office.owner, 'year.lock')).toMatchObject({ ok: false, code: 'filesWaiting' });
  expect(yearRow(office, 2024)).toMatchObject({ open: 'Có', lockedAt: '' });
  expect(archiveOf(office)).toEqual([]);
  expect(rowsOf(office.owner, 'Việc đang làm', 'steps', ['job'])).toEqual([]);
  decide(office, [late], 'Không đủ điều kiện', 'Thành tích thuộc năm trước');
});

describe('locked from the menu', () => {
  let before: { tabs: unknown[]; register: unknown[]; summary: unknown };
  let asked = '';

  beforeAll(() => {
    // Changed after the decision: the accepted copy counts, the row itself is what comes back.
    const row = rowsOf(office.owner, TAB, 'nominees', ['id']).find(({ cells }) => cells.id === ids.accepted);
    typeRow(office.owner, TAB, 'nominees', row?.index ?? -1, { achievement: 'Viết lại sau khi nhận' });
    must(office.ask(office.owner, 'register.refresh'));
    must(office.ask(office.owner, 'summary.compile', { year: 2024 }));
    before = {
      tabs: [TAB, 'Xã Trà Ka', 'Trường Trà My'].map((name) => tabOf(office, name)),
      register: registerOf(office),
      summary: must(office.ask(office.owner, 'summary.compile', { year: 2024 })).data,
    };
    office.click(YEAR_MENU.lock, (shown) => {
      asked = asked === '' ? shown.text : asked;
      return agree(shown);
    });
  });

  test('the question names the numbers and who has not reported', () => {
    expect(asked).toContain('Khóa sổ năm 2024?');
    expect(asked).toContain('6 hồ sơ của 3 đơn vị');
    expect(asked).toContain('1 điển hình còn hẹn ngày theo dõi');
    expect(asked).toContain('Chưa có báo cáo năm: 2 đơn vị (Xã Trà Giác, Trường Trà My)');
    expect(office.said()).toContain('Đã khóa sổ năm 2024: 6 đề cử được đưa vào Lưu trữ');
  });

  test('every row of the year stands in Lưu trữ with its status; the accepted copy, not the later row, is kept', () => {
    const rows = archiveOf(office);
    expect(rows).toHaveLength(6);
    const of = (id: string) => rows.find((row) => row.id === id);
    expect(of(ids.accepted)).toMatchObject({
      status: 'Đủ điều kiện',
      year: '2024',
      movement: 'ND',
      achievement: 'Trồng quế, thu nhập gấp đôi bình quân xã',
      verdict: 'Đủ điều kiện',
    });
    expect(JSON.parse(of(ids.accepted)?.values ?? '')).toMatchObject({ name: 'Người Được Nhận', c1: 2 });
    expect(of(ids.accepted)?.history).toContain('Đủ điều kiện');
    expect(of(ids.draft)).toMatchObject({ status: 'Nháp', verdict: 'Chưa đủ điều kiện', stage: 'Phát hiện' });
    expect(of(ids.removed)).toMatchObject({ status: 'Đã gỡ' });
  });

  test('only the exemplar still followed stays in its tab and in Hồ sơ', () => {
    expect(nomineesOf(office, TAB).map((row) => row.id)).toEqual([ids.followed]);
    expect(nomineesOf(office, 'Xã Trà Ka')).toEqual([]);
    expect(registerOf(office).map((row) => row.id)).toEqual([ids.followed]);
    expect(yearRow(office, 2024)).toMatchObject({ open: 'Không' });
    expect(yearRow(office, 2024)?.lockedAt).toMatch(/^28\/12\/2024/);
  });

  test('the summary stays as it was, whoever types and whatever runs', () => {
    const shown = () =>
      seeAll(office.owner, SUMMARY).filter((line) => line[0] !== 'stamp' && line[0] !== 'note');
    const frozen = shown();
    const stamp = field(office.owner, SUMMARY, 'stamp');
    typeRow(office.owner, TAB, 'nominees', 9, { year: '2024', name: 'Gõ Sau Khi Khóa' });
    must(office.ask(office.owner, 'register.refresh'));
    const reply = office.ask(office.owner, 'summary.compile', { year: 2024 });
    expect(reply).toMatchObject({ ok: false, code: 'yearLocked' });
    expect(reply.message).toContain('mở lại sổ');
    expect(shown()).toEqual(frozen);
    expect(field(office.owner, SUMMARY, 'stamp')).toBe(stamp);
    expect(statusOf(ids.followed)).toBe('Đủ điều kiện');
    typeRow(office.owner, TAB, 'nominees', 9, { year: '', name: '', id: '' });
    must(office.ask(office.owner, 'register.refresh'));
  });

  test('the period counts the archive: as many as the summary counted', () => {
    const { totals } = must(office.ask(office.owner, 'period.compile')).data;
    const { nominees, eligible, rewarded } = (before.summary as { totals: Record<string, number> }).totals;
    expect(totals).toMatchObject({ nominees, eligible, rewarded });
  });

  test('locking again is refused, and so is a year that nobody knows', () => {
    expect(office.ask(office.owner, 'year.lock', { year: 2024 })).toMatchObject({ code: 'yearLocked' });
    expect(office.ask(office.owner, 'year.lock', { year: 2019 })).toMatchObject({ code: 'yearNotOpen' });
    expect(preview('lock', 2024)).toMatchObject({ against: { code: 'yearLocked' } });
  });

  test('unlocking gives back the very same cells and the same Hồ sơ', () => {
    office.click(YEAR_MENU.unlock, agree);
    expect(office.said()).toContain('Đã mở lại sổ năm 2024: 6 đề cử');
    expect([TAB, 'Xã Trà Ka', 'Trường Trà My'].map((name) => tabOf(office, name))).toEqual(before.tabs);
    const byId = (rows: readonly unknown[]) =>
      [...(rows as { id: string }[])].sort((left, right) => left.id.localeCompare(right.id));
    // What a unit typed into the closed year in between was taken away again, and stays known.
    expect(byId(registerOf(office).filter((row) => row.name !== 'Gõ Sau Khi Khóa'))).toEqual(
      byId(before.register),
    );
    expect(archiveOf(office)).toEqual([]);
    expect(yearRow(office, 2024)).toMatchObject({ open: 'Có', lockedAt: '' });
    const again = must(office.ask(office.owner, 'summary.compile', { year: 2024 })).data;
    expect(again.totals).toEqual((before.summary as { totals: unknown }).totals);
  });

  test('cancelling changes nothing', () => {
    const snapshot = office.host.snapshot();
    for (const path of [YEAR_MENU.lock, YEAR_MENU.open]) office.click(path, () => ({ button: 'NO' }));
    expect(office.said()).toContain('Chưa có gì thay đổi');
    expect(changedTabs(snapshot, office.host.snapshot())).toEqual([]);
  });

  test('after a later opening a locked year can no longer be unlocked', () => {
    must(office.ask(office.owner, 'year.lock', { year: 2024 }));
    office.host.clock.set('2025-01-06T09:00:00+07:00');
    must(office.ask(office.owner, 'year.open'));
    office.click(MENU.setUp);
    expect(preview('unlock')).toMatchObject({ year: 2024, against: { code: 'unlockTooLate', opened: 2025 } });
    const before = office.host.snapshot();
    expect(office.ask(office.owner, 'year.unlock', { year: 2024 })).toMatchObject({ code: 'unlockTooLate' });
    expect(changedTabs(before, office.host.snapshot())).toEqual([]);
  });

  test('a model of the locked year was carried over from Lưu trữ', () => {
    const rows = nomineesOf(office, TAB).filter((row) => row.year === '2025');
    expect(rows.map((row) => row.name)).toEqual(['Người Được Nhận', 'Mô Hình Dở Dang']);
    expect(registerOf(office).find((row) => row.id === rows[1]?.id)).toMatchObject({
      carriedFrom: ids.model,
    });
  });
});
