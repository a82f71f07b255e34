import { MINUTE } from '../office.ts';
import { dayOf, ledger, to } from '../season.ts';
import { rowsOf, seeAll, tableOf } from '../tabs.ts';
import { type District, district, farmer, MENU, PROTECTED, TAB } from './district.ts';

test('S01 a renamed tab stays the same tab, and the guide takes its new name at the next set-up', () => {
  const { office, owner, officer, registered, refresh } = district();
  officer.renameSheet(TAB, 'Trà Giác');
  owner.renameSheet('Hồ sơ', 'Sổ hồ sơ');
  expect(office.ask(officer, 'nominee.save', farmer({ name: 'Sau Đổi Tên' }))).toMatchObject({ ok: true });
  refresh();
  expect(rowsOf(owner, 'Sổ hồ sơ', 'register', ['id'])).toHaveLength(3);
  office.setUp();
  expect(office.host.sheetNames()).toContain('Trà Giác');
  expect(office.host.sheetNames()).not.toContain(TAB);
  expect(() => registered()).toThrow(/no tab Hồ sơ/);
});

test('S02 tabs put into another order change nothing', () => {
  const { office, owner, officer, refresh, registered } = district();
  owner.moveSheet('Hồ sơ', 1);
  owner.moveSheet(TAB, 2);
  expect(office.ask(officer, 'nominee.save', farmer({ name: 'Sau Kéo Trang' }))).toMatchObject({ ok: true });
  refresh();
  expect(registered()).toHaveLength(3);
  office.setUp();
  expect(office.host.sheetNames().slice(0, 2)).toEqual(['Hồ sơ', TAB]);
});

test('S03 a hidden tab is read and written as before, and the link leads to it', () => {
  const { office, owner, officer, entered } = district();
  owner.hideSheet(TAB, true);
  expect(office.ask(officer, 'nominee.save', farmer({ name: 'Trang Ẩn' }))).toMatchObject({ ok: true });
  expect(entered().map((row) => row.name)).toContain('Trang Ẩn');
  expect(office.ask(officer, 'unit.home').data.nominees).toHaveLength(3);
});

describe('S04 a tab duplicated by hand', () => {
  test('is never taken for the original, nor written into, and the check names it', () => {
    const { office, owner, officer, entered, registered, refresh } = district();
    const copy = owner.duplicateSheet(TAB);
    owner.moveSheet(copy, 1);
    const before = JSON.stringify(seeAll(owner, copy));
    expect(office.ask(officer, 'nominee.save', farmer({ name: 'Vào Bản Gốc' }))).toMatchObject({ ok: true });
    owner.type(copy, tableOf(owner, copy, 'nominees').cell('name', 0), 'Gõ Vào Bản Chép');
    const typed = JSON.stringify(seeAll(owner, copy));
    expect(typed).not.toBe(before);
    refresh();
    expect(entered().map((row) => row.name)).toContain('Vào Bản Gốc');
    expect(registered().map((row) => row.name)).not.toContain('Gõ Vào Bản Chép');
    office.setUp();
    expect(JSON.stringify(seeAll(owner, copy))).toBe(typed);
    expect(office.ask(owner, 'system.check').data.findings).toContainEqual(
      expect.objectContaining({ code: 'tabsCopied', level: 'warn', params: { count: 1, names: [copy] } }),
    );
    owner.deleteSheet(copy);
    expect(office.ask(owner, 'system.check').data.findings).toContainEqual(
      expect.objectContaining({ code: 'tabsCopied', level: 'ok' }),
    );
  });

  test('of the settings changes nothing that the product goes by', () => {
    const { office, owner, officer } = district();
    const copy = owner.duplicateSheet('Cấu hình');
    owner.moveSheet(copy, 1);
    const fields = owner.see(copy, 'A:A').map(([key]) => key);
    owner.type(copy, `C${fields.indexOf('officeEmails') + 1}`, 'la@example.vn');
    expect(office.ask(officer, 'session.start', { fresh: true })).toMatchObject({ ok: true });
    expect(office.ask(office.editor('la@example.vn'), 'system.check')).toMatchObject({ code: 'notAllowed' });
  });

  test('does not stand in for an original that was deleted: set-up lays that one anew, with its nominees', () => {
    const { office, owner, entered } = district();
    const before = entered();
    const copy = owner.duplicateSheet(TAB);
    owner.deleteSheet(TAB);
    office.setUp();
    expect(office.host.sheetNames()).toEqual(expect.arrayContaining([TAB, copy]));
    expect(entered()).toEqual(before);
  });
});

test('S05 a generated tab that was deleted is laid again by set-up, and filled by its command', () => {
  const { office, owner, officer, entered } = district();
  office.ask(owner, 'summary.compile');
  const before = entered();
  owner.deleteSheet('Tổng hợp 2024');
  owner.deleteSheet('Hướng dẫn');
  const refused = office.ask(owner, 'summary.compile');
  expect(refused).toMatchObject({ ok: false, code: 'tabMissing' });
  expect(refused.message).toContain('Tổng hợp 2024');
  expect(refused.message).toContain('Thiết lập');
  expect(office.ask(officer, 'nominee.save', farmer({ name: 'Vẫn Nhập' }))).toMatchObject({ ok: true });
  office.setUp();
  expect(office.ask(owner, 'summary.compile')).toMatchObject({ ok: true });
  expect(seeAll(owner, 'Tổng hợp 2024').flat().join()).toContain(TAB);
  expect(seeAll(owner, 'Hướng dẫn').flat().join()).toContain(TAB);
  expect(entered()).toHaveLength(before.length + 1);
});

test("S06 nobody but the owner can delete a unit's tab; deleted, it comes back with its nominees", () => {
  const { office, owner, clerk, officer, entered, registered, refresh } = district();
  expect(() => officer.deleteSheet(TAB)).toThrow(PROTECTED);
  expect(() => clerk.deleteSheet(TAB)).toThrow(PROTECTED);
  const [before, known] = [entered(), registered()];
  owner.deleteSheet(TAB);
  refresh();
  expect(registered()).toEqual(known);
  office.click(MENU.setUp);
  expect(entered()).toEqual(before);
  officer.type(TAB, tableOf(officer, TAB, 'nominees').cell('note', 0), 'nhập tiếp được');
});

describe('S07 a tab that everything rests on', () => {
  test('Hồ sơ deleted: set-up lays an empty one, and the next update takes every nominee in again', () => {
    const { office, owner, officer, entered, registered, refresh } = district();
    const before = entered();
    expect(() => office.editor('vanphong@example.vn').deleteSheet('Hồ sơ')).toThrow(PROTECTED);
    owner.deleteSheet('Hồ sơ');
    expect(office.ask(officer, 'nominee.save', farmer())).toMatchObject({ ok: false, code: 'tabMissing' });
    office.setUp();
    refresh();
    expect(entered()).toEqual(before);
    expect(registered().map((row) => row.id)).toEqual(before.map((row) => row.id));
    office.ask(officer, 'nominee.submit', { id: 'X01-2024-001' });
    refresh();
    expect(office.ask(officer, 'unit.home').data.nominees[0]).toMatchObject({ status: 'Đã nộp' });
  });

  test('Cấu hình deleted: everything is refused with who can mend it, and nothing that was entered goes', () => {
    const { office, owner, officer, entered } = district();
    const before = entered();
    owner.deleteSheet('Cấu hình');
    const refused = office.ask(officer, 'nominee.save', farmer());
    expect(refused).toMatchObject({ ok: false, code: 'notSetUp' });
    office.setUp();
    office.setUp();
    expect(entered()).toEqual(before);
    const { ok, data } = office.ask(owner, 'session.start', { fresh: true });
    expect({ ok, banner: data.banner }).toEqual({ ok: true, banner: undefined });
    expect(to(dayOf(office, '2024-03-01'), 'giac@example.vn')).toHaveLength(1);
    expect(office.ask(owner, 'reminders.send')).toMatchObject({ ok: true });
  });
});

describe('S14 a broken ledger that was deleted and laid anew', () => {
  const LEDGER = 'Sổ nhắc hạn';
  const sent = (): District => {
    const opened = district();
    expect(to(dayOf(opened.office, '2024-03-01'), 'giac@example.vn')).toHaveLength(1);
    return opened;
  };

  test('sends nothing twice: what is due stands there as perhaps sent, and the office is asked', () => {
    const { office, owner } = sent();
    const keys = ledger(office).map((row) => row.key);
    const { length } = office.host.outbox;
    owner.deleteSheet(LEDGER);
    office.setUp();
    expect(office.ask(owner, 'reminders.send')).toMatchObject({ ok: true });
    office.host.clock.advance(30 * MINUTE);
    expect(office.host.outbox).toHaveLength(length);
    expect(ledger(office).map((row) => row.key)).toEqual(expect.arrayContaining(keys));
    expect(ledger(office).map((row) => row.state)).toEqual(keys.map(() => 'UNCERTAIN'));
    expect(office.ask(owner, 'mails.doubtful').data.mails.length).toBeGreaterThan(0);
    expect(to(dayOf(office, '2024-03-17'), 'giac@example.vn')).toHaveLength(1);
  });

  test('is told what a unit owes whose tab was deleted with it', () => {
    const { office, owner } = sent();
    const { length } = office.host.outbox;
    for (const name of [LEDGER, TAB]) owner.deleteSheet(name);
    office.setUp();
    expect(office.ask(owner, 'reminders.send')).toMatchObject({ ok: true });
    expect(office.host.outbox).toHaveLength(length);
  });

  test('before any mail went out it is laid empty, and the first day of reminders sends', () => {
    const { office, owner } = district();
    owner.deleteSheet(LEDGER);
    office.setUp();
    expect(to(dayOf(office, '2024-03-01'), 'giac@example.vn')).toHaveLength(1);
  });
});

test('S08 a tab of somebody else’s under a name that is needed stops set-up with the remedy, and stays', () => {
  const { office, owner } = district();
  owner.deleteSheet('Tổng hợp 2024');
  owner.addSheet('Tổng hợp 2024', [['của xã']]);
  office.setUp();
  expect(office.said()).toContain('“Tổng hợp 2024”');
  expect(office.said()).toMatch(/đổi tên/);
  expect(seeAll(owner, 'Tổng hợp 2024')[0]?.[0]).toBe('của xã');
  owner.renameSheet('Tổng hợp 2024', 'Tổng hợp của xã');
  office.setUp();
  expect(office.host.sheetNames()).toEqual(expect.arrayContaining(['Tổng hợp 2024', 'Tổng hợp của xã']));
});
