/** Which rows a restore takes for lost: each table has its own way to know a row again. */
import { IDENTITIES } from '../../../src/workbook/backup.ts';
import { TABS } from '../../../src/workbook/tabs/index.ts';
import { GIAC, laidOffice, MINUTE, type Office } from '../office.ts';
import { type Cells, pasteRows, rowsOf } from '../tabs.ts';

const BACKUP = ['Thi đua', 'Quản trị', 'Sao lưu'];
const UNIT = 'Xã Trà Giác';
const NOT_BACKED_UP: readonly string[] = ['jobs', 'backup'];

let office: Office;
beforeAll(() => {
  office = laidOffice([GIAC]);
});

const empty = (rows: readonly Cells[]): Cells =>
  Object.fromEntries(rows.flatMap((row) => Object.keys(row).map((key) => [key, ''])));
/** Puts these rows alone into a table that has at most four. */
function put(sheet: string, block: string, rows: readonly Cells[], keys: Cells): void {
  const blank = empty([keys]);
  pasteRows(
    office.owner,
    sheet,
    block,
    0,
    Array.from({ length: 3 }, (_, index) => ({ ...blank, ...rows[index] })),
  );
}
/** What stands in the table after it was kept as `before`, became `now` and was restored. */
function restored(sheet: string, block: string, before: readonly Cells[], now: readonly Cells[]): Cells[] {
  const keys = empty([...before, ...now]);
  put(sheet, block, before, keys);
  office.click(BACKUP);
  put(sheet, block, now, keys);
  const reply = office.ask(office.owner, 'backup.restore', { tab: sheet });
  expect(reply).toMatchObject({ ok: true, data: { left: 0 } });
  return rowsOf(office.owner, sheet, block, Object.keys(keys)).map(({ cells }) =>
    Object.fromEntries(Object.keys(keys).map((key) => [key, cells[key] ?? ''])),
  );
}

test('every table that a backup keeps says how its rows are known, by columns it has', () => {
  const unnamed = Object.entries(TABS).flatMap(([id, { blocks }]) =>
    NOT_BACKED_UP.includes(id)
      ? []
      : Object.entries(blocks).flatMap(([name, block]) => {
          if (block.kind !== 'table') return [];
          const columns = Object.keys(block.columns);
          for (const key of IDENTITIES[name] ?? [])
            expect([id, name, columns]).toContainEqual(expect.arrayContaining([key]));
          return IDENTITIES[name] === undefined ? [name] : [];
        }),
  );
  expect(unnamed).toEqual(['launches', 'proposals']);
});

test('a launch comes back although another one begins the same day', () => {
  const launch = (documentNumber: string): Cells => ({ year: '2024', documentNumber, from: '01/03/2024' });
  const found = restored(UNIT, 'launches', [launch('01/KH'), launch('02/KH')], [launch('02/KH')]);
  expect(found.map(({ documentNumber }) => documentNumber).sort()).toEqual(['01/KH', '02/KH']);
});

test("a year's duties that were changed since are known by the year, and do not come back beside themselves", () => {
  const duties = (planNumber: string): Cells => ({ year: '2024', planNumber });
  expect(restored(UNIT, 'duties', [duties('1')], [duties('1/KH')])).toEqual([duties('1/KH')]);
});

test('a lost year of Cấu hình comes back although another one begins the same day; a changed one stays alone', () => {
  const years = () => rowsOf(office.owner, 'Cấu hình', 'years', ['year']).map(({ cells }) => cells);
  const [{ year: first = '' } = {}] = years();
  const dues = {
    planDue: '01/03/2031',
    midYearDue: '01/07/2031',
    nomineeDue: '01/10/2031',
    reportDue: '01/11/2031',
  };
  const other: Cells = {
    year: '2031',
    open: 'Không',
    from: '01/01/2031',
    to: '31/12/2031',
    ...dues,
    fund: '1',
  };
  const free = years().length;
  const twin: Cells = { ...other, year: '2032' };
  pasteRows(office.owner, 'Cấu hình', 'years', free, [other, twin]);
  office.click(BACKUP);
  pasteRows(office.owner, 'Cấu hình', 'years', free, [{ ...other, fund: '2' }, empty([twin])]);
  expect(office.ask(office.owner, 'backup.restore', { tab: 'Cấu hình' })).toMatchObject({
    data: { rows: 1 },
  });
  expect(years().map(({ year }) => year)).toEqual(expect.arrayContaining([first, '2031', '2032']));
  expect(years()).toHaveLength(free + 2);
  pasteRows(office.owner, 'Cấu hình', 'years', free, [empty([other]), empty([twin])]);
});

test('of two lines of one file in Khen thưởng the one that is lost comes back; a proposal that was decided since does not', () => {
  const line = (state: string, decisionNumber: string, note = ''): Cells => ({
    id: 'X01-2024-001',
    state,
    decisionNumber,
    note,
  });
  const [refused, decided] = [line('Không khen', '', 'thiếu minh chứng'), line('Đã khen', '12/QĐ')];
  expect(restored('Khen thưởng', 'book', [refused, decided], [refused])).toEqual([refused, decided]);
  expect(restored('Khen thưởng', 'book', [refused, line('Đề nghị', '')], [refused, decided])).toEqual([
    refused,
    decided,
  ]);
  expect(restored('Khen thưởng', 'book', [refused, decided], [decided])).toContainEqual(refused);
});

test('a mail that was pending when it was kept, and has gone since, is not in doubt after a restore', () => {
  const row = (state: string): Cells => ({ key: 'plan|X01|2024-03-01', recipient: 'giac@example.vn', state });
  expect(restored('Sổ nhắc hạn', 'ledger', [row('PENDING')], [row('SENT')])).toEqual([row('SENT')]);
  expect(office.ask(office.owner, 'mails.doubtful').data.mails).toEqual([]);
  expect(restored('Sổ nhắc hạn', 'ledger', [row('SENT')], [])).toEqual([row('SENT')]);
});

test('what a unit told of a year is one line, whatever it has told since', () => {
  const row = (unit: string, planNumber: string): Cells => ({ unit, year: '2024', planNumber });
  const found = restored(
    'Kế hoạch, báo cáo',
    'unitYears',
    [row('X01', '1'), row('X02', '2')],
    [row('X01', '1/KH')],
  );
  expect(found).toEqual([row('X01', '1/KH'), row('X02', '2')]);
});

test('a tab that was gone at its step and stands again does not end the backup, which is then in force', () => {
  office.host.clock.advance(11 * MINUTE);
  office.click(BACKUP);
  const step = (name: string, refs: readonly string[]): Cells => ({
    job: 'backup',
    step: name,
    payload: JSON.stringify({ set: '99999', refs }),
    state: 'WAITING',
  });
  pasteRows(office.owner, 'Việc đang làm', 'steps', 0, [
    step('keep', ['register']),
    step('close', ['register', 'unit:X01']),
  ]);
  office.host.clock.advance(11 * MINUTE);
  const kept = rowsOf(office.owner, 'Sao lưu', 'backup', ['ref']).map(({ cells }) => [cells.set, cells.ref]);
  expect(kept).toEqual([['99999', 'register']]);
  expect(office.ask(office.owner, 'backup.preview', { tab: 'Hồ sơ' })).toMatchObject({ ok: true });
});
