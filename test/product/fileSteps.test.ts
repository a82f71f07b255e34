import { MENU } from './office.ts';
import { openPages, type Pages, TAB } from './pages.ts';
import { rowOf, tableOf } from './tabs.ts';

let office: Pages['office'];
let officer: Pages['officer'];
let home: Pages['home'];
let nominees: Pages['nominees'];
let save: Pages['save'];
let registered: Pages['registered'];
let decide: Pages['decide'];

beforeAll(() => {
  ({ office, officer, home, nominees, save, registered, decide } = openPages());
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
      history: [
        '10/01/2024 Đã nộp (đơn vị)',
        '10/01/2024 Trả lại (Phòng Nội vụ): thiếu biên bản gốc',
        '10/01/2024 Đã nộp (đơn vị)',
      ].join('\n'),
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
    expect(office.ask(officer, 'nominee.submit', { id })).toMatchObject({ ok: false, code: 'decided' });
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
