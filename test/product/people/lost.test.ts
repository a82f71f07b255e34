import { typeRow } from '../tabs.ts';
import { answers, district, farmer, inputsRange, MENU, people, RESTORE, TAB } from './district.ts';

const byId = (rows: readonly Readonly<Record<string, string>>[]) =>
  [...rows].sort((one, other) => String(one.id).localeCompare(String(other.id)));

test("S06 a unit's tab that was deleted comes back with set-up, with every input it had", () => {
  const file = district(people(3));
  const { office, owner, officer } = file;
  office.ask(officer, 'nominee.submit', { id: 'X01-2024-001' });
  office.ask(officer, 'nominee.save', {
    id: 'X01-2024-002',
    fields: { note: 'ghi chú riêng', consent: 'Có', address: 'Thôn 1' },
  });
  typeRow(officer, TAB, 'duties', 0, { year: '2024', planNumber: '12/KH-UBND', fundingSpent: '5000000' });
  typeRow(officer, TAB, 'launches', 0, { year: '2024', documentNumber: '3/KH', scope: 'Toàn xã' });
  file.refresh();
  const [{ fingerprint }] = office.ask(owner, 'review.list').data.files;
  const accepted = { files: [{ id: 'X01-2024-001', fingerprint }], to: 'Đủ điều kiện' };
  expect(office.ask(owner, 'review.decide', accepted)).toMatchObject({ ok: true });
  file.refresh();
  const before = { entered: file.entered(), home: office.ask(officer, 'unit.home').data };
  const registered = file.registered();

  owner.deleteSheet(TAB);
  expect(office.ask(officer, 'nominee.save', farmer())).toMatchObject({ ok: false, code: 'tabMissing' });
  file.refresh();
  expect(file.registered()).toEqual(registered);

  office.click(MENU.setUp);
  expect(office.said()).toContain(TAB);
  expect(byId(file.entered())).toEqual(byId(before.entered));
  const home = office.ask(officer, 'unit.home').data;
  expect(home.nominees.map((each: { verdict: string }) => each.verdict)).toEqual(
    before.home.nominees.map((each: { verdict: string }) => each.verdict),
  );
  expect(home.duties).toEqual(before.home.duties);
  expect(home.launches).toEqual(before.home.launches);
  file.refresh();
  expect(file.registered()).toEqual(registered);
  expect(office.click(MENU.setUp) && office.said()).toMatch(/Không có gì thay đổi/);
});

describe('S25 many rows emptied at once', () => {
  const file = () => {
    const made = district(people(6));
    const before = made.entered();
    made.officer.clear(TAB, inputsRange(made));
    return { ...made, before };
  };

  test('are held: Hồ sơ keeps their status, and says where they went', () => {
    const { refresh, registered, office, owner } = file();
    expect(refresh()).toContain(TAB);
    expect(registered().map((row) => row.status)).toEqual(Array(6).fill('Nháp'));
    expect(registered()[0]?.remark).toContain('Khôi phục dòng đã mất');
    // However often it looks, and even when the unit has entered others since.
    office.ask(office.editor('giac@example.vn'), 'nominee.save', farmer({ name: 'Người Mới' }));
    refresh();
    expect(registered().filter((row) => row.status === 'Đã gỡ')).toEqual([]);
    const { findings } = office.ask(owner, 'system.check').data;
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'rowsLost', level: 'bad', params: { count: 1, names: [TAB] } }),
    );
  });

  test('are given back by the office, each once, beside what was entered meanwhile', () => {
    const { refresh, registered, office, clerk, officer, entered, before } = file();
    refresh();
    office.ask(officer, 'nominee.save', farmer({ name: 'Người Mới' }));
    clerk.click(RESTORE, answers('YES'));
    expect(office.said()).toContain('6 đề cử');
    expect(byId(entered()).filter((row) => row.name !== 'Người Mới')).toEqual(byId(before));
    expect(entered()).toHaveLength(7);
    refresh();
    expect(registered().map((row) => row.remark)).toEqual(Array(7).fill(''));
    clerk.click(RESTORE, answers('YES'));
    expect(office.said()).toContain('Không có trang đơn vị nào');
    expect(entered()).toHaveLength(7);
  });

  test('are settled as removed when the office says that the unit took them out', () => {
    const { refresh, registered, office, clerk, entered } = file();
    refresh();
    clerk.click(RESTORE, answers('NO', 'YES'));
    expect(office.said()).toContain('tự gỡ 6 đề cử');
    expect(registered().map((row) => row.status)).toEqual(Array(6).fill('Đã gỡ'));
    refresh();
    expect(entered()).toEqual([]);
    expect(registered().map((row) => row.status)).toEqual(Array(6).fill('Đã gỡ'));
  });

  test('wait when the office answers neither', () => {
    const { refresh, registered, clerk } = file();
    refresh();
    clerk.click(RESTORE, answers('NO', 'NO'));
    expect(registered().map((row) => row.status)).toEqual(Array(6).fill('Nháp'));
  });

  test('are followed again when the unit undoes it itself', () => {
    const { refresh, registered, office, officer, before, owner } = file();
    refresh();
    officer.paste(
      TAB,
      inputsRange({ owner }).split(':')[0] ?? '',
      before.map((row) => Object.values(row)),
    );
    refresh();
    expect(registered().map((row) => [row.status, row.remark])).toEqual(Array(6).fill(['Nháp', '']));
    expect(office.ask(owner, 'unit.lost').data.units).toEqual([]);
  });
});

test('S25 a few rows emptied, or less than half of them, are removed as before', () => {
  const few = district(people(4));
  few.officer.clear(TAB, inputsRange(few));
  few.refresh();
  expect(few.registered().map((row) => row.status)).toEqual(Array(4).fill('Đã gỡ'));
});

test('S25 an officer may not restore rows, nor say that they were taken out', () => {
  const { office, officer } = district();
  for (const act of ['giveBack', 'takeOut'])
    expect(office.ask(officer, 'unit.restore', { unit: 'X01', act })).toMatchObject({
      ok: false,
      code: 'notAllowed',
    });
  expect(office.ask(officer, 'unit.lost')).toMatchObject({ ok: false, code: 'notAllowed' });
});
