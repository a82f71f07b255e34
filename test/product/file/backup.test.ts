/** Sao lưu takes in every tab, and gives lost rows back without touching what stands. */
import type { Answer, Shown } from '../../../host/index.ts';
import { farmer, GIAC, KA, laidOffice, MINUTE, OFFICE, type Office, TYPED_FARMER } from '../office.ts';
import { fieldCell, pasteRows, rowsOf, tableOf } from '../tabs.ts';

const BACKUP = ['Thi đua', 'Quản trị', 'Sao lưu'];
const RESTORE = ['Thi đua', 'Quản trị', 'Khôi phục từ bản sao lưu…'];
const agree =
  (tab: string) =>
  (shown: Shown): Answer =>
    shown.kind === 'prompt'
      ? { button: 'OK', text: tab }
      : { button: shown.buttons?.includes('YES') ? 'YES' : 'OK' };

let office: Office;
const names = (): (string | undefined)[] =>
  rowsOf(office.owner, 'Xã Trà Giác', 'nominees', ['name']).map(({ cells }) => cells.name);
const kept = () => rowsOf(office.owner, 'Sao lưu', 'backup', ['ref']).map(({ cells }) => cells);
const wipe = (index: number): void => {
  const { keys, cell } = tableOf(office.owner, 'Xã Trà Giác', 'nominees');
  for (const key of keys.slice(0, 36)) office.owner.paste('Xã Trà Giác', cell(key, index), [['']]);
};

beforeAll(() => {
  office = laidOffice([GIAC, KA]);
  office.setting('officeEmails', OFFICE);
  const officer = office.editor('giac@example.vn');
  for (const name of ['Người Một', 'Người Hai', 'Người Ba'])
    office.ask(officer, 'nominee.save', farmer({ name, achievement: `=HYPERLINK("x") của ${name}` }));
  office.ask(office.owner, 'register.refresh');
});

test('before the first backup there is nothing to restore, and it says what to do', () => {
  const reply = office.ask(office.owner, 'backup.preview', { tab: 'Hồ sơ' });
  expect(reply).toMatchObject({ ok: false, code: 'noBackup' });
  expect(reply.message).toContain('Sao lưu');
});

test('one click keeps the inputs of every tab, and a second replaces the first', () => {
  office.click(BACKUP);
  expect(office.said()).toMatch(/^Đã sao lưu \d/);
  const first = kept();
  const titles = first.map(({ title }) => title);
  expect(titles).toEqual(
    expect.arrayContaining(['Cấu hình', 'Đơn vị', 'Tiêu chí', 'Hồ sơ', 'Sổ nhắc hạn', 'Xã Trà Giác']),
  );
  expect(titles).not.toContain('Sao lưu');
  expect(first.find(({ title }) => title === 'Xã Trà Giác')?.payload).toContain('Người Hai');
  office.click(BACKUP);
  const second = kept();
  expect(second.map(({ title }) => title)).toEqual(titles);
  expect(new Set(second.map(({ set }) => set)).size).toBe(1);
  expect(second[0]?.set).not.toBe(first[0]?.set);
});

test('the rows of the backup before are free for the next: the tab grows no further', () => {
  const rows = () => rowsOf(office.owner, 'Sao lưu', 'backup', ['ref']).map(({ index }) => index);
  const standing = rows();
  for (let time = 0; time < 2; time++) office.click(BACKUP);
  expect(rows()).toEqual(standing);
  expect(Math.max(...standing)).toBeLessThan(2 * standing.length);
});

test('T10 rows that were lost come back where they stood, with what they said; rows that stand are left alone', () => {
  const before = rowsOf(office.owner, 'Xã Trà Giác', 'nominees', ['name']).map(({ cells }) => cells);
  wipe(1);
  const { cell } = tableOf(office.owner, 'Xã Trà Giác', 'nominees');
  office.owner.type('Xã Trà Giác', cell('name', 2), 'Người Ba đã đổi tên');
  expect(names()).toEqual(['Người Một', 'Người Ba đã đổi tên']);
  office.click(RESTORE, agree('xã trà giác'));
  expect(office.host.shown.some(({ text }) => /1 dòng không còn trong trang/.test(text))).toBe(true);
  expect(office.said()).toContain('Đã khôi phục 1 dòng');
  expect(names()).toEqual(['Người Một', 'Người Hai', 'Người Ba đã đổi tên']);
  const after = rowsOf(office.owner, 'Xã Trà Giác', 'nominees', ['name']).map(({ cells }) => cells);
  expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
  expect(office.ask(office.owner, 'backup.restore', { tab: 'Xã Trà Giác' })).toMatchObject({
    ok: true,
    data: { rows: 0, left: 0 },
  });
});

test('a place that is taken meanwhile sends the row to the first empty one', () => {
  wipe(0);
  const { cell } = tableOf(office.owner, 'Xã Trà Giác', 'nominees');
  office.owner.type('Xã Trà Giác', cell('name', 0), 'Người Chen Vào');
  expect(office.ask(office.owner, 'backup.restore', { tab: 'Xã Trà Giác' })).toMatchObject({
    data: { rows: 1 },
  });
  expect(names()).toEqual(['Người Chen Vào', 'Người Hai', 'Người Ba đã đổi tên', 'Người Một']);
});

test('an emptied setting comes back, and one that was changed stays', () => {
  const { owner } = office;
  owner.paste('Cấu hình', fieldCell(owner, 'Cấu hình', 'place'), [['']]);
  office.setting('officeName', 'Phòng Mới');
  expect(office.ask(owner, 'backup.restore', { tab: 'Cấu hình' })).toMatchObject({
    ok: true,
    data: { rows: 1 },
  });
  expect(owner.see('Cấu hình', fieldCell(owner, 'Cấu hình', 'place'))[0]?.[0]).not.toBe('');
  expect(owner.see('Cấu hình', fieldCell(owner, 'Cấu hình', 'officeName'))).toEqual([['Phòng Mới']]);
});

test('a movement or a criterion that was changed is known again, and does not come back beside itself; one that was wiped does', () => {
  const { owner } = office;
  const rows = () => rowsOf(owner, 'Tiêu chí', 'criteria', ['target']);
  const [movements, criteria] = [
    tableOf(owner, 'Phong trào', 'movements'),
    tableOf(owner, 'Tiêu chí', 'criteria'),
  ];
  const before = rows();
  owner.type('Phong trào', movements.cell('short', 0), 'Tên ngắn mới');
  owner.type('Tiêu chí', criteria.cell('source', 0), 'Công văn mới');
  expect(office.ask(owner, 'backup.preview', { tab: 'Phong trào' }).data).toMatchObject({ missing: 0 });
  expect(office.ask(owner, 'backup.preview', { tab: 'Tiêu chí' }).data).toMatchObject({ missing: 0 });
  for (const key of criteria.keys.slice(0, criteria.keys.indexOf('source') + 1))
    owner.paste('Tiêu chí', criteria.cell(key, 1), [['']]);
  expect(rows()).toHaveLength(before.length - 1);
  expect(office.ask(owner, 'backup.restore', { tab: 'Tiêu chí' }).data).toMatchObject({ rows: 1 });
  expect(rows()).toHaveLength(before.length);
});

test('a tab that the backup does not have is named, with those it has; officers may do none of it', () => {
  const reply = office.ask(office.owner, 'backup.preview', { tab: 'Không có' });
  expect(reply).toMatchObject({ ok: false, code: 'notBackedUp' });
  expect(reply.message).toContain('Hồ sơ');
  const officer = office.editor('ka@example.vn');
  for (const command of ['backup', 'backup.preview', 'backup.restore'])
    expect(office.ask(officer, command, command === 'backup' ? {} : { tab: 'Hồ sơ' })).toMatchObject({
      ok: false,
      code: 'notAllowed',
    });
});

test('a backup that was cut short leaves the one before in force, and the next is whole again', () => {
  const before = kept();
  office.host.killAt({ call: 60, when: 'after' });
  expect(office.owner.click(BACKUP).error).not.toBeNull();
  office.host.killAt(null);
  const [{ set = '' } = {}] = before;
  expect(kept().filter((row) => row.set === set)).toEqual(before);
  expect(kept().length).toBeGreaterThan(before.length);
  expect(office.ask(office.owner, 'backup.preview', { tab: 'Hồ sơ' })).toMatchObject({ ok: true });
  office.click(BACKUP);
  expect(new Set(kept().map(({ set }) => set)).size).toBe(1);
  expect(kept().map(({ title }) => title)).toEqual(before.map(({ title }) => title));
});

test.each([
  ['lost', 'before'],
  ['applied', 'after'],
] as const)(
  'a run that dies at any call of its last step (what is not flushed %s) leaves a whole backup to go by',
  (pending, when) => {
    office.click(BACKUP);
    const calls = office.last().totalCalls;
    for (let call = calls - 24; call <= calls; call += 3) {
      office.host.killAt({ call, when, pending });
      office.owner.click(BACKUP);
      office.host.killAt(null);
      for (const tab of ['Hồ sơ', 'Cấu hình', 'Xã Trà Giác', 'Xã Trà Ka'])
        expect([call, office.ask(office.owner, 'backup.preview', { tab })]).toMatchObject([
          call,
          { ok: true },
        ]);
    }
    office.host.clock.advance(30 * MINUTE);
    expect(new Set(kept().map(({ set }) => set)).size).toBe(1);
  },
);

test('a row that had no ID when it was kept, and has one now, does not come back beside itself', () => {
  pasteRows(office.owner, 'Xã Trà Ka', 'nominees', 0, [{ ...TYPED_FARMER, name: 'Người Gõ Tay' }]);
  office.click(BACKUP);
  office.ask(office.owner, 'register.refresh');
  const typed = () => rowsOf(office.owner, 'Xã Trà Ka', 'nominees', ['name']).map(({ cells }) => cells);
  expect(typed()).toMatchObject([{ id: 'X02-2024-001', name: 'Người Gõ Tay' }]);
  expect(office.ask(office.owner, 'backup.restore', { tab: 'Xã Trà Ka' })).toMatchObject({
    ok: true,
    data: { rows: 0 },
  });
  expect(typed()).toHaveLength(1);
});
