/** Cells filled to the brim, and values no dropdown knows, pasted into a unit's tab: nobody else is held up, and nothing of the file breaks. */
import type { Person } from '../../host/index.ts';
import { decide, granted, propose } from '../product/awarding.ts';
import { farmer, GIAC, KA, LEADER, laidOffice, MENU, type Office } from '../product/office.ts';
import { dayOf } from '../product/season.ts';
import { rowsOf, tableOf } from '../product/tabs.ts';

const TAB = 'Xã Trà Giác';
/** As much as a cell holds. */
const BRIM = `"Ốc ${'đ"'.repeat(24_998)}`;
let office: Office;
let officer: Person;
let other: Person;
let id: string;

const cells = (column: string): string | undefined =>
  rowsOf(office.owner, 'Hồ sơ', 'register').find((row) => row.cells.id === id)?.cells[column];
const fill = (keys: readonly string[], text: string): void => {
  const table = tableOf(officer, TAB, 'nominees');
  for (const key of keys) officer.paste(TAB, table.cell(key, 0), [[text]]);
};

beforeAll(() => {
  office = laidOffice([
    { ...GIAC, rows: '8' },
    { ...KA, rows: '8' },
  ]);
  office.setting('leadershipEmails', LEADER);
  officer = office.editor('giac@example.vn');
  other = office.editor('ka@example.vn');
  office.setUp();
  id = granted(office.ask(officer, 'nominee.save', farmer())).data.id;
  granted(office.ask(other, 'nominee.save', farmer({ name: 'Hồ Văn Bình' })));
  fill(['name', 'address', 'achievement', 'minutesNumber', 'note', 'c5', 'c9'], BRIM);
  fill(['evidence'], `https://example.vn/${'a'.repeat(49_000)}`);
  fill(['replicatedBy', 'publicity'], 'x'.repeat(50_000));
});

test('the unit’s own page still opens, with the whole text', () => {
  const { nominees } = granted(office.ask(officer, 'unit.home')).data;
  expect(nominees[0].cells.achievement).toHaveLength(BRIM.length);
});

test('the file is handed in, taken up and accepted; its copy is JSON that says where it was cut', () => {
  granted(office.ask(officer, 'nominee.submit', { id }));
  granted(office.ask(office.owner, 'register.refresh'));
  const { files } = granted(office.ask(office.owner, 'review.list', { year: 2024 })).data;
  const { fingerprint } = files.find((file: { id: string }) => file.id === id);
  granted(office.ask(office.owner, 'review.decide', { files: [{ id, fingerprint }], to: 'Đủ điều kiện' }));
  const copy = JSON.parse(cells('accepted') ?? '') as Record<string, string>;
  expect(copy).toMatchObject({ kind: 'Cá nhân', clean: 'Có' });
  expect(copy.achievement).toMatch(/^"Ốc đ"đ".*…$/);
  expect((cells('accepted') ?? '').length).toBeLessThan(50_000);
  expect(cells('status')).toBe('Đủ điều kiện');
});

test('every duty of the office goes on: summaries, documents, mails, proposals', () => {
  granted(propose(office, [id]));
  granted(decide(office, [id]));
  for (const command of [
    'summary.compile',
    'public.compile',
    'period.compile',
    'award.book',
    'office.overview',
  ])
    granted(office.ask(office.owner, command));
  for (const kind of ['district', 'proposal', 'publication'])
    granted(office.ask(office.owner, 'document.data', { kind, year: 2024 }));
  granted(office.ask(office.owner, 'review.file', { id }));
  const mails = ['2024-10-24', '2024-11-14', '2024-11-16'].flatMap((day) => dayOf(office, day));
  expect(mails.some(({ to }) => to.includes('ka@example.vn'))).toBe(true);
  expect(office.host.executions.filter(({ error }) => error !== null)).toEqual([]);
  expect(office.host.executions.filter(({ log }) => log.join().includes('Error'))).toEqual([]);
});

test('the other unit notices nothing', () => {
  expect(office.ask(other, 'nominee.save', farmer({ name: 'Hồ Thị Ca' }))).toMatchObject({ ok: true });
});

test('values no dropdown knows hold up neither the register nor the year’s lock, and its unlocking names what it cannot give back', () => {
  const spoiled = granted(office.ask(officer, 'nominee.save', farmer({ name: 'Dòng Dán Sai' }))).data.id;
  const row = rowsOf(officer, TAB, 'nominees', ['name']).find(
    ({ cells: each }) => each.name === 'Dòng Dán Sai',
  );
  const table = tableOf(officer, TAB, 'nominees');
  for (const key of ['kind', 'stage', 'directWorker', 'clean', 'under16'])
    officer.paste(TAB, table.cell(key, row?.index ?? -1), [['không có trong danh sách']]);
  granted(office.ask(office.owner, 'register.refresh'));
  const line = rowsOf(office.owner, 'Hồ sơ', 'register').find((each) => each.cells.id === spoiled)?.cells;
  expect(line).toMatchObject({ name: 'Dòng Dán Sai', kind: '', verdict: 'Chưa đủ điều kiện' });
  granted(office.ask(office.owner, 'year.lock', { year: 2024 }));
  expect(rowsOf(officer, TAB, 'nominees', ['name'])).toEqual([]);
  const unlocked = granted(office.ask(office.owner, 'year.unlock', { year: 2024 }));
  const names = rowsOf(officer, TAB, 'nominees', ['name']).map(({ cells: each }) => each.name);
  expect(names.some((name) => name?.startsWith('"Ốc'))).toBe(true);
  expect(cells('status')).toBe('Đã khen');
  // What the unit's dropdowns would refuse waits in Lưu trữ, and is named.
  expect(unlocked.message).toContain(spoiled);
  const kept = rowsOf(office.owner, 'Lưu trữ', 'archive').find((each) => each.cells.id === spoiled)?.cells;
  expect(JSON.parse(kept?.restore ?? '')).toMatchObject({ row: { kind: 'không có trong danh sách' } });
});

test('the menu answers, and the owner’s trigger goes on', () => {
  office.click(MENU.refresh);
  office.host.clock.advance(3_600_000);
  expect(office.last().error).toBeNull();
});
