/** Review through the commands that the office's page calls. */
import type { ReviewDetail } from '../../src/commands/reviewFile.ts';
import type { ReviewFile, ReviewList } from '../../src/commands/reviewList.ts';
import { FARMER, MENU, type Reply } from './office.ts';
import { openPages, type Pages, TAB } from './pages.ts';
import { changedTabs } from './snapshots.ts';
import { pasteRows, rowsOf, tableOf } from './tabs.ts';

let pages: Pages;
beforeAll(() => {
  pages = openPages();
});

const ask = (command: string, input: object = {}): Reply =>
  pages.office.ask(pages.office.owner, command, input);
const list = (): ReviewList => ask('review.list').data;
const listed = (id: string): ReviewFile => {
  const found = list().files.find((file) => file.id === id);
  if (found === undefined) throw new Error(`${id} is not listed`);
  return found;
};
const detail = (id: string): ReviewDetail => ask('review.file', { id }).data;
const of = (...ids: readonly string[]) => ids.map((id) => ({ id, fingerprint: listed(id).fingerprint }));
const decide = (ids: readonly string[], to: string, reason = ''): Reply =>
  ask('review.decide', { files: of(...ids), to, reason });
/** Enters, submits and lets the register take in one nominee. */
const submitted = (name: string): string => {
  const { id } = pages.save({ name }).data;
  pages.office.ask(pages.officer, 'nominee.submit', { id });
  pages.office.click(MENU.refresh);
  return id;
};
const shown = (id: string): string =>
  rowsOf(pages.officer, TAB, 'nominees', ['id']).find(({ cells }) => cells.id === id)?.cells.status ?? '';
const typeInto = (id: string, key: string, text: string): void => {
  const row = rowsOf(pages.officer, TAB, 'nominees', ['id']).find(({ cells }) => cells.id === id);
  pages.officer.type(TAB, tableOf(pages.officer, TAB, 'nominees').cell(key, row?.index ?? -1), text);
};

describe('the list', () => {
  test('holds what was submitted, with the moves the office has, and no draft', () => {
    pages.save({ name: 'Bản Nháp' });
    const id = submitted('Chờ Xét');
    expect(list()).toMatchObject({ year: 2024, due: expect.stringMatching(/^2024-/) });
    expect(list().files.map((file) => file.name)).not.toContain('Bản Nháp');
    expect(listed(id)).toMatchObject({
      name: 'Chờ Xét',
      unitName: 'Xã Trà Giác',
      movement: 'ND',
      status: 'Đã nộp',
      submittedOn: '2024-01-10',
      late: false,
      verdict: 'eligible',
      unitChanged: false,
      moves: [
        { to: 'Đủ điều kiện', needsReason: false },
        { to: 'Không đủ điều kiện', needsReason: true },
        { to: 'Trả lại', needsReason: true },
        { to: 'Tạm dừng', needsReason: true },
      ],
    });
  });

  test('puts what waits first, and marks a unit that has changed since', () => {
    const [done, waiting] = [submitted('Xong Rồi'), submitted('Còn Chờ')];
    expect(decide([done], 'Đủ điều kiện')).toMatchObject({ ok: true, code: 'reviewed' });
    const order = list().files.map((file) => file.id);
    expect(order.indexOf(waiting)).toBeLessThan(order.indexOf(done));
    typeInto(waiting, 'note', 'thêm');
    expect(listed(waiting).unitChanged).toBe(true);
    pages.office.click(MENU.refresh);
    expect(listed(waiting).unitChanged).toBe(false);
  });

  test('is the office’s alone, and refuses a year that Cấu hình does not know', () => {
    expect(pages.office.ask(pages.officer, 'review.list')).toMatchObject({ ok: false, code: 'notAllowed' });
    expect(
      pages.office.ask(pages.officer, 'review.decide', {
        files: [{ id: 'X', fingerprint: '' }],
        to: 'Đã khen',
      }),
    ).toMatchObject({ ok: false, code: 'notAllowed' });
    expect(ask('review.list', { year: 1999 })).toMatchObject({ ok: false, code: 'yearNotOpen' });
  });
});

test('one file shows what was submitted, its marks, its history and who else has its name', () => {
  const first = submitted('Hồ Văn Trùng');
  const second = submitted('hồ văn  trùng');
  const file = detail(second);
  expect(file.cells).toMatchObject({ name: 'hồ văn  trùng', minutesNumber: '05/BB', clean: 'Có', c1: 2 });
  expect(Object.keys(file.cells)).not.toContain('submit');
  expect(file.marks.length).toBeGreaterThan(3);
  expect(file.marks.every((mark) => mark.mark === 'pass' && mark.label !== '')).toBe(true);
  expect(file.history).toEqual([{ day: '2024-01-10', status: 'Đã nộp', by: 'unit', reason: '' }]);
  expect(file.stages).toEqual([{ stage: 'Đăng ký', day: '2024-01-10' }]);
  expect(file.duplicates.map(({ id }) => id)).toContain(first);
  expect(file.rewarded).toEqual([]);
  expect(ask('review.file', { id: '' })).toMatchObject({ ok: false, code: 'unknownNominee' });
});

test('one file names earlier lines of the book about the same achievement, whoever entered them', () => {
  const id = submitted('Hồ Thị Hòa');
  pasteRows(pages.office.owner, 'Khen thưởng', 'book', 0, [
    {
      id: 'X02-2023-001',
      state: 'Đã khen',
      year: '2023',
      name: 'HỒ THỊ HOÀ',
      achievement: FARMER.achievement,
      decisionNumber: '12/QĐ',
    },
    {
      id: 'X02-2023-002',
      state: 'Đã khen',
      year: '2023',
      name: 'Hồ Thị Hòa',
      achievement: 'Việc khác',
      decisionNumber: '13/QĐ',
    },
    {
      id: 'X02-2023-003',
      state: 'Không khen',
      year: '2023',
      name: 'Hồ Thị Hòa',
      achievement: FARMER.achievement,
    },
  ]);
  expect(detail(id).rewarded).toEqual([{ id: 'X02-2023-001', year: 2023, decision: '12/QĐ' }]);
});

describe('a decision', () => {
  test('accepts several files at once, and the units see it', () => {
    const ids = [submitted('Nhiều Một'), submitted('Nhiều Hai')];
    const reply = decide(ids, 'Đủ điều kiện');
    expect(reply).toMatchObject({ ok: true, data: { ids } });
    expect(reply.message).toContain('2 hồ sơ');
    for (const id of ids) {
      expect(shown(id)).toBe('Đủ điều kiện');
      expect(detail(id).history.at(-1)).toEqual({
        day: '2024-01-10',
        status: 'Đủ điều kiện',
        by: 'office',
        reason: '',
      });
    }
  });

  test('of many takes none when one cannot go there, and names it with its moves', () => {
    const fine = submitted('Đi Được');
    const held = submitted('Đang Giữ');
    decide([held], 'Tạm dừng', 'đang có đơn thư');
    const before = pages.office.host.snapshot();
    const reply = decide([fine, held], 'Tạm dừng', 'kiểm tra chung');
    expect(reply).toMatchObject({ ok: false, code: 'moveRefused' });
    expect(reply.message).toMatch(/Đang Giữ.*“Đủ điều kiện”, “Không đủ điều kiện”, “Trả lại”/);
    expect(changedTabs(before, pages.office.host.snapshot())).toEqual([]);
    expect(listed(fine).status).toBe('Đã nộp');
  });

  test.each(['Đề nghị khen', 'Đã khen', 'Nháp', 'Đã gỡ'])('never leads to %s from the review', (to) => {
    const id = listed(list().files[0]?.id ?? '').id;
    expect(decide([id], to, 'vì')).toMatchObject({ ok: false, code: 'moveRefused' });
  });

  test('that the unit is owed a reason for is refused without one', () => {
    const id = submitted('Thiếu Lý Do');
    expect(decide([id], 'Trả lại', '   ')).toMatchObject({ ok: false, code: 'reasonNeeded' });
    expect(decide([id], 'Trả lại', 'thiếu ảnh')).toMatchObject({ ok: true });
    expect(shown(id)).toBe('Trả lại: thiếu ảnh');
  });

  test('whose answer was lost can be repeated and is recorded once', () => {
    const id = submitted('Gửi Hai Lần');
    const input = { files: of(id), to: 'Trả lại', reason: 'thiếu  ảnh' };
    expect(ask('review.decide', input)).toMatchObject({ ok: true });
    const before = pages.office.host.snapshot();
    expect(ask('review.decide', input)).toMatchObject({ ok: true, code: 'reviewed' });
    expect(changedTabs(before, pages.office.host.snapshot())).toEqual([]);
    expect(detail(id).history.filter(({ status }) => status === 'Trả lại')).toHaveLength(1);
  });

  test('on a file that somebody else has decided meanwhile is refused', () => {
    const id = submitted('Hai Người Xét');
    const files = of(id);
    decide([id], 'Không đủ điều kiện', 'chưa rõ');
    expect(ask('review.decide', { files, to: 'Đủ điều kiện' })).toMatchObject({
      ok: false,
      code: 'fileMoved',
    });
    expect(listed(id)).toMatchObject({ status: 'Không đủ điều kiện', reason: 'chưa rõ' });
  });

  test('on a row the unit has just changed is refused, though the register does not know it yet', () => {
    const id = submitted('Vừa Sửa');
    const files = of(id);
    typeInto(id, 'achievement', 'Khác hẳn');
    const reply = ask('review.decide', { files, to: 'Đủ điều kiện' });
    expect(reply).toMatchObject({ ok: false, code: 'changedAfterSubmit' });
    expect(reply.message).toContain('Vừa Sửa');
    pages.office.click(MENU.refresh);
    expect(listed(id)).toMatchObject({ status: 'Đã sửa sau khi nộp', moves: [] });
    expect(decide([id], 'Đủ điều kiện')).toMatchObject({ ok: false, code: 'changedAfterSubmit' });
  });

  test('on a file the unit has just taken back is refused', () => {
    const id = submitted('Vừa Rút');
    const files = of(id);
    pages.office.ask(pages.officer, 'nominee.withdraw', { id });
    expect(ask('review.decide', { files, to: 'Đủ điều kiện' })).toMatchObject({
      ok: false,
      code: 'fileMoved',
    });
  });

  test('of a nominee nobody knows, of none and of too many is refused', () => {
    expect(
      ask('review.decide', { files: [{ id: 'X01-2024-999', fingerprint: '' }], to: 'Đủ điều kiện' }),
    ).toMatchObject({ ok: false, code: 'unknownNominee' });
    expect(ask('review.decide', { files: [], to: 'Đủ điều kiện' })).toMatchObject({
      ok: false,
      code: 'badInput',
    });
    const many = Array.from({ length: 61 }, (_, index) => ({ id: `X01-2024-${index}`, fingerprint: '' }));
    expect(ask('review.decide', { files: many, to: 'Đủ điều kiện' })).toMatchObject({
      ok: false,
      code: 'badInput',
    });
  });
});
