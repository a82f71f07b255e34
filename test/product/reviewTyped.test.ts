/** What people type: statuses into Hồ sơ, and rows that change after they were submitted. */
import { MENU, MINUTE } from './office.ts';
import { openPages, type Pages, TAB } from './pages.ts';
import { type Cells, rowsOf, tableOf, typeRow } from './tabs.ts';

let pages: Pages;
beforeAll(() => {
  pages = openPages();
});

const register = (id: string): Cells => pages.registered(id).cells;
const refresh = (): void => void pages.office.click(MENU.refresh);
const submitted = (name: string): string => {
  const { id } = pages.save({ name }).data;
  pages.office.ask(pages.officer, 'nominee.submit', { id });
  refresh();
  return id;
};
const type = (id: string, cells: Cells): void => {
  typeRow(pages.office.owner, 'Hồ sơ', 'register', pages.registered(id).index, cells);
  refresh();
};
const own = (id: string) =>
  rowsOf(pages.officer, TAB, 'nominees', ['id']).find(({ cells }) => cells.id === id);
const typeOwn = (id: string, key: string, text: string): void =>
  pages.officer.type(TAB, tableOf(pages.officer, TAB, 'nominees').cell(key, own(id)?.index ?? -1), text);
const shown = (id: string): string => own(id)?.cells.status ?? '';

describe('a status typed into Hồ sơ', () => {
  test('waits for its unit’s tab where that has changed and another unit is taken in', () => {
    const id = submitted('Rút Trước Khi Xét');
    typeOwn(id, 'submit', 'Nháp');
    typeRow(pages.office.owner, 'Hồ sơ', 'register', pages.registered(id).index, { status: 'Đủ điều kiện' });
    pages.office.ask(pages.office.owner, 'register.refresh', { units: ['X02'] });
    expect(register(id)).toMatchObject({ settled: 'Đã nộp' });
    refresh();
    expect(register(id).settled).not.toBe('Đủ điều kiện');
  });

  test('that may follow is recorded as the office’s decision', () => {
    const id = submitted('Gõ Tay');
    type(id, { reason: 'thiếu biên bản', status: 'Trả lại' });
    expect(register(id)).toMatchObject({ status: 'Trả lại', settled: 'Trả lại', remark: '' });
    expect(register(id).history?.split('\n').at(-1)).toBe(
      '10/01/2024 Trả lại (Phòng Nội vụ): thiếu biên bản',
    );
  });

  test('without the reason it needs is put back, and the remark says so', () => {
    const id = submitted('Quên Lý Do');
    type(id, { status: 'Không đủ điều kiện' });
    expect(register(id)).toMatchObject({ status: 'Đã nộp', settled: 'Đã nộp' });
    expect(register(id).remark).toMatch(/“Không đủ điều kiện”.*lý do/);
    refresh();
    expect(register(id).remark).toMatch(/lý do/);
    type(id, { reason: 'dưới chuẩn', status: 'Không đủ điều kiện' });
    expect(register(id)).toMatchObject({ status: 'Không đủ điều kiện', reason: 'dưới chuẩn', remark: '' });
  });

  test.each([
    ['Nháp', /chỉ chuyển được sang “Đủ điều kiện”/],
    ['Đã gỡ', /chỉ chuyển được sang/],
    ['Đã khen', /chỉ chuyển được sang/],
    ['linh tinh', /“linh tinh”/],
  ])('that may not follow is put back and names the allowed ones: %s', (status, remark) => {
    const id = submitted(`Gõ ${status}`);
    const before = register(id).history;
    const { index } = pages.registered(id);
    pages.office.owner.paste(
      'Hồ sơ',
      tableOf(pages.office.owner, 'Hồ sơ', 'register').cell('status', index),
      [[status]],
    );
    refresh();
    expect(register(id)).toMatchObject({ status: 'Đã nộp', settled: 'Đã nộp', history: before });
    expect(register(id).remark).toMatch(remark);
  });

  test('that belongs to the book of commendations is put back and points there', () => {
    const id = submitted('Vượt Bước');
    type(id, { status: 'Đủ điều kiện' });
    type(id, { status: 'Đề nghị khen' });
    expect(register(id)).toMatchObject({ status: 'Đủ điều kiện' });
    expect(register(id).remark).toMatch(/mục Khen thưởng trên thanh bên/);
    expect(shown(id)).toMatch(/^Đủ điều kiện: Không ghi nhận “Đề nghị khen”/);
  });

  test('is taken in by the next tick, though no unit has changed', () => {
    const id = submitted('Chờ Nhịp');
    pages.office.host.clock.advance(15 * MINUTE);
    typeRow(pages.office.owner, 'Hồ sơ', 'register', pages.registered(id).index, { status: 'Đủ điều kiện' });
    pages.office.host.clock.advance(11 * MINUTE);
    expect(register(id)).toMatchObject({ status: 'Đủ điều kiện', settled: 'Đủ điều kiện' });
  });

  test('keeps the unit from acting at once, before it is settled', () => {
    const id = submitted('Chưa Kịp Ghi');
    typeRow(pages.office.owner, 'Hồ sơ', 'register', pages.registered(id).index, { status: 'Đủ điều kiện' });
    expect(pages.office.ask(pages.officer, 'nominee.withdraw', { id })).toMatchObject({
      ok: false,
      code: 'decided',
    });
  });

  test('over a row that was changed since is put back, and the file counts as not submitted', () => {
    const id = submitted('Sửa Trước Khi Duyệt');
    typeOwn(id, 'achievement', 'Thành tích khác');
    type(id, { status: 'Đủ điều kiện' });
    expect(register(id).status).toBe('Đã sửa sau khi nộp');
    expect(register(id).accepted).not.toContain('Thành tích khác');
  });

  test('in a file of an older version stands as it was found', () => {
    const id = submitted('Bản Cũ');
    type(id, { status: 'Trả lại', reason: 'thiếu ảnh' });
    type(id, { settled: '', submittedAs: '', accepted: '', history: '', status: 'Không đủ điều kiện' });
    expect(register(id)).toMatchObject({
      status: 'Không đủ điều kiện',
      settled: 'Không đủ điều kiện',
      reason: 'thiếu ảnh',
    });
    expect(JSON.parse(register(id).accepted ?? '')).toMatchObject({ name: 'Bản Cũ', c1: 2 });
  });
});

describe('a row that changes after it was submitted', () => {
  test('says so, counts as not submitted, and is submitted again from the sidebar on the same day', () => {
    const id = submitted('Sửa Lại');
    expect(
      pages.office.ask(pages.officer, 'nominee.save', { id, fields: { minutesNumber: '06/BB' } }),
    ).toMatchObject({ ok: true });
    refresh();
    expect(register(id)).toMatchObject({ status: 'Đã sửa sau khi nộp', reason: '' });
    expect(shown(id)).toMatch(/^Đã sửa sau khi nộp: .*nộp lại/);
    expect(JSON.parse(register(id).accepted ?? '')).toMatchObject({ minutesNumber: '05/BB' });
    expect(pages.office.ask(pages.officer, 'nominee.submit', { id })).toMatchObject({
      ok: true,
      code: 'submitted',
    });
    refresh();
    expect(register(id)).toMatchObject({ status: 'Đã nộp', remark: '' });
    expect(JSON.parse(register(id).accepted ?? '')).toMatchObject({ minutesNumber: '06/BB' });
    expect(shown(id)).toBe('Đã nộp');
  });

  test('is submitted as it was once the change is taken back', () => {
    const id = submitted('Đổi Ý');
    typeOwn(id, 'minutesNumber', '99/BB');
    refresh();
    expect(register(id).status).toBe('Đã sửa sau khi nộp');
    typeOwn(id, 'minutesNumber', '05/BB');
    refresh();
    expect(register(id).status).toBe('Đã nộp');
  });

  test('is submitted again by typing: Nháp and later Nộp, or another Ngày nộp', () => {
    const [drafted, dated] = [submitted('Gõ Nháp'), submitted('Gõ Ngày')];
    for (const id of [drafted, dated]) typeOwn(id, 'minutesNumber', '07/BB');
    refresh();
    typeOwn(drafted, 'submit', 'Nháp');
    refresh();
    expect(register(drafted)).toMatchObject({
      status: 'Nháp',
      submittedOn: '',
      submittedAs: '',
      accepted: '',
    });
    typeOwn(drafted, 'submit', 'Nộp');
    typeOwn(dated, 'submittedOn', '12/01/2024');
    refresh();
    expect(register(drafted).status).toBe('Đã nộp');
    expect(register(dated)).toMatchObject({ status: 'Đã nộp', submittedOn: '12/01/2024' });
  });

  test('keeps the day that was typed before the file was returned, and is not handed in again by it', () => {
    const id = submitted('Ngày Gõ Trước');
    typeOwn(id, 'submittedOn', '09/01/2024');
    refresh();
    expect(register(id)).toMatchObject({ status: 'Đã nộp', submittedOn: '09/01/2024' });
    type(id, { reason: 'thiếu ảnh', status: 'Trả lại' });
    refresh();
    expect(register(id).status).toBe('Trả lại');
    typeOwn(id, 'submittedOn', '15/01/2024');
    refresh();
    expect(register(id)).toMatchObject({ status: 'Đã nộp', submittedOn: '15/01/2024', reason: '' });
  });

  test('keeps its submission while only its life changes', () => {
    const id = submitted('Chỉ Quá Trình');
    const before = register(id);
    typeOwn(id, 'stage', 'Bồi dưỡng');
    typeOwn(id, 'publicity', 'Báo: Báo Quảng Nam, 12/01/2024');
    typeOwn(id, 'consent', 'Có');
    refresh();
    expect(register(id)).toMatchObject({
      status: 'Đã nộp',
      submittedAs: before.submittedAs,
      stage: 'Bồi dưỡng',
      publicity: 'Báo: Báo Quảng Nam, 12/01/2024',
    });
  });

  test('after the decision changes nothing but a remark, which goes when the change does', () => {
    const id = submitted('Sửa Sau Duyệt');
    type(id, { status: 'Đủ điều kiện' });
    const before = register(id);
    typeOwn(id, 'name', 'Tên Khác');
    refresh();
    expect(register(id)).toMatchObject({
      status: 'Đủ điều kiện',
      name: 'Sửa Sau Duyệt',
      accepted: before.accepted,
    });
    expect(register(id).remark).toMatch(/đã sửa dòng này sau khi có kết luận/);
    expect(shown(id)).toMatch(/^Đủ điều kiện: Đơn vị đã sửa dòng này/);
    typeOwn(id, 'name', 'Sửa Sau Duyệt');
    refresh();
    expect(register(id).remark).toBe('');
    expect(shown(id)).toBe('Đủ điều kiện');
  });

  test('is not changed from the sidebar once decided, but for what may change any time', () => {
    const id = submitted('Chốt Rồi');
    type(id, { status: 'Đủ điều kiện' });
    const reply = pages.office.ask(pages.officer, 'nominee.save', { id, fields: { c1: 3 } });
    expect(reply).toMatchObject({ ok: false, code: 'decided' });
    expect(own(id)?.cells.c1).toBe('2');
    expect(
      pages.office.ask(pages.officer, 'nominee.save', { id, fields: { note: 'đã báo xã', consent: 'Có' } }),
    ).toMatchObject({ ok: true });
    expect(own(id)?.cells).toMatchObject({ note: 'đã báo xã', consent: 'Có' });
  });

  test('and is emptied after it was returned is removed; a decided one stays', () => {
    const [returned, accepted] = [submitted('Trả Rồi Xóa'), submitted('Duyệt Rồi Xóa')];
    type(returned, { reason: 'thiếu', status: 'Trả lại' });
    type(accepted, { status: 'Đủ điều kiện' });
    for (const id of [returned, accepted]) {
      const table = tableOf(pages.officer, TAB, 'nominees');
      const keys = table.keys.slice(0, table.keys.indexOf('status'));
      const index = own(id)?.index ?? -1;
      for (const key of keys) pages.officer.type(TAB, table.cell(key, index), '');
    }
    refresh();
    expect(register(returned)).toMatchObject({ status: 'Đã gỡ', settled: 'Đã gỡ' });
    expect(register(accepted)).toMatchObject({ status: 'Đủ điều kiện', name: 'Duyệt Rồi Xóa' });
  });
});
