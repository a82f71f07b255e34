import type { Person } from '../../host/index.ts';
import { FARMER, farmer, GIAC, KA, laidOffice, MENU, OFFICE, type Office, TYPED_FARMER } from './office.ts';
import { pasteRows, rowOf, rowsOf, tableOf, typeRow } from './tabs.ts';

const TAB = 'Xã Trà Giác';
let office: Office;
let officer: Person;

beforeAll(() => {
  office = laidOffice([
    { ...GIAC, emails: 'giac@example.vn, haidonvi@example.vn' },
    { ...KA, emails: 'ka@example.vn; haidonvi@example.vn', rows: '5' },
  ]);
  officer = office.editor('giac@example.vn');
});

const nominees = (person = officer, sheet = TAB) => rowsOf(person, sheet, 'nominees', ['name', 'movement']);

test('typing alone gives verdicts: nobody consents to the script, and no run reaches a service', () => {
  const typist = office.host.person('giac@example.vn');
  typist.consent(false);
  typeRow(typist, TAB, 'nominees', 0, {
    year: '2024',
    movement: TYPED_FARMER.movement,
    kind: 'Cá nhân',
    name: TYPED_FARMER.name,
  });
  const begun = rowOf(typist, TAB, 'nominees', 0);
  expect(begun.verdict).toBe('Thiếu thông tin');
  expect(begun.score).toBe('4/10');
  expect(begun.failing).toContain('… Có đường dẫn minh chứng');
  expect(begun.meaning).toMatch(/^… TC1\. Thu nhập bình quân/);
  const { minutesNumber, minutesDate, evidence, clean, unrewarded, c1 } = TYPED_FARMER;
  typeRow(typist, TAB, 'nominees', 0, { minutesNumber, minutesDate, evidence, clean, unrewarded, c1 });
  expect(rowOf(typist, TAB, 'nominees', 0)).toMatchObject({
    verdict: 'Đủ điều kiện',
    score: '10/10',
    failing: '',
    status: 'Nháp: chọn Nộp khi hồ sơ đã đủ điều kiện',
  });
  expect(
    office.host.executions.filter((each) => each.user === 'giac@example.vn' && each.kind !== 'simple'),
  ).toEqual([]);
  typist.consent(true);
});

test('the dropdowns refuse what is not on their lists', () => {
  for (const [key, text] of [
    ['movement', 'Trồng cây'],
    ['kind', 'Công ty'],
    ['stage', 'Xong'],
    ['clean', 'x'],
    ['submit', 'Rồi'],
  ] as const)
    expect(() => typeRow(officer, TAB, 'nominees', 1, { [key]: text })).toThrow(/data validation/);
});

test('an edit by hand marks the unit as changed', () => {
  const { properties } = office.host.snapshot() as { properties: Record<string, Record<string, string>> };
  expect(Object.values(properties).flatMap((store) => Object.keys(store))).toContain('changed:X01');
});

test('a save enters a nominee in the first empty row, gives it an ID, and gives the row typed by hand one too', () => {
  const reply = office.ask(officer, 'nominee.save', farmer({ name: 'Trần Thị Bé', c1: 1.2 }));
  expect(reply).toMatchObject({
    ok: true,
    code: 'saved',
    data: { verdict: 'ineligible', passed: 9, total: 10 },
  });
  expect(reply.data.hindrances).toEqual([
    { key: 'c1', mark: 'fail', label: expect.stringContaining('Thu nhập') },
  ]);
  expect(reply.message).toContain('Trần Thị Bé');
  const rows = nominees();
  expect(rows.map(({ cells }) => cells.name)).toEqual(['Nguyễn Văn An', 'Trần Thị Bé']);
  expect(new Set(rows.map(({ cells }) => cells.id)).size).toBe(2);
  for (const { cells } of rows) expect(cells.id).toMatch(/^X01-2024-00[12]$/);
  expect(rows[1]?.cells).toMatchObject({
    id: reply.data.id,
    year: '2024',
    movement: TYPED_FARMER.movement,
    kind: 'Cá nhân',
    minutesDate: '05/01/2024',
    c1: '1,2',
    verdict: 'Chưa đủ điều kiện',
  });
});

test('editing changes what the form names and leaves the rest', () => {
  const before = nominees()[1]?.cells ?? {};
  const reply = office.ask(officer, 'nominee.save', {
    id: before.id,
    fields: { c1: 2, note: 'đã bổ sung' },
  });
  expect(reply).toMatchObject({ ok: true, data: { id: before.id, verdict: 'eligible', hindrances: [] } });
  const now = nominees()[1]?.cells ?? {};
  expect(now).toMatchObject({ c1: '2', note: 'đã bổ sung', verdict: 'Đủ điều kiện' });
  for (const key of [
    'id',
    'year',
    'movement',
    'kind',
    'name',
    'stage',
    'achievement',
    'minutesDate',
    'evidence',
    'clean',
  ])
    expect(now[key]).toBe(before[key]);
  const cleared = office.ask(officer, 'nominee.save', { id: before.id, fields: { note: '', c1: null } });
  expect(cleared).toMatchObject({ data: { verdict: 'incomplete' } });
  expect(nominees()[1]?.cells).toMatchObject({ note: '', c1: '' });
});

test('submitting with a missing criterion is refused and names it; nothing is written', () => {
  const { id } = nominees()[1]?.cells ?? {};
  const before = office.host.snapshot();
  const reply = office.ask(officer, 'nominee.submit', { id });
  expect(reply).toMatchObject({ ok: false, code: 'notReady' });
  expect(reply.message).toContain('Trần Thị Bé');
  expect(reply.message).toMatch(/Còn thiếu: TC1\. Thu nhập bình quân/);
  expect(office.host.snapshot()).toEqual(before);
});

test('a complete nominee is submitted with the day, and the tab says that it waits for the office', () => {
  const { id } = nominees()[0]?.cells ?? {};
  expect(office.ask(officer, 'nominee.submit', { id })).toMatchObject({ ok: true, code: 'submitted' });
  expect(rowOf(officer, TAB, 'nominees', 0)).toMatchObject({
    submit: 'Nộp',
    submittedOn: '10/01/2024',
    status: 'Đã nộp: chờ Phòng Nội vụ tiếp nhận',
  });
});

test('submitted by hand although something is missing: the tab says that it cannot be taken', () => {
  typeRow(officer, TAB, 'nominees', 1, { submit: 'Nộp' });
  expect(rowOf(officer, TAB, 'nominees', 1).status).toMatch(/Chưa nộp được/);
  typeRow(officer, TAB, 'nominees', 1, { submit: 'Nháp' });
});

test("a year outside the movement's window is refused with the window as the reason", () => {
  const before = office.host.snapshot();
  const reply = office.ask(officer, 'nominee.save', farmer({ movement: 'NTM', year: 2026 }));
  expect(reply).toMatchObject({ ok: false, code: 'outsideWindow' });
  expect(reply.message).toMatch(/2021.*2025.*2026/);
  expect(office.host.snapshot()).toEqual(before);
});

test('a year that is not open is saved as a draft whose verdict says why', () => {
  const reply = office.ask(officer, 'nominee.save', farmer({ year: 2023, name: 'Lê Văn Năm' }));
  expect(reply).toMatchObject({ ok: true, data: { verdict: 'ineligible' } });
  expect(reply.data.hindrances).toContainEqual({ key: 'year', mark: 'fail', label: '' });
  expect(nominees().at(-1)?.cells.failing).toContain('✗ Năm phải đang mở');
});

test('a movement nobody knows is refused or told, and never breaks the command', () => {
  const reply = office.ask(officer, 'nominee.save', farmer({ movement: 'KHONGCO', name: 'Không Có' }));
  expect(reply.ok).toBe(false);
  expect(reply.message).not.toMatch(/lỗi ngoài dự kiến/);
  expect(nominees().map(({ cells }) => cells.name)).not.toContain('Không Có');
});

test("another unit's tab is refused for saving, submitting and listing", () => {
  const before = office.host.snapshot();
  for (const [command, input] of [
    ['nominee.save', farmer()],
    ['nominee.submit', { id: 'X02-2024-001' }],
    ['unit.home', {}],
  ] as const) {
    const reply = office.ask(officer, command, { ...input, unit: 'X02' });
    expect(reply).toMatchObject({ ok: false, code: 'otherUnit' });
    expect(reply.message).toContain('X02');
  }
  expect(office.host.snapshot()).toEqual(before);
});

test('whoever serves two units has to choose, and may then work in either', () => {
  const both = office.editor('haidonvi@example.vn');
  const reply = office.ask(both, 'nominee.save', farmer());
  expect(reply).toMatchObject({ ok: false, code: 'chooseUnit' });
  expect(reply.message).toMatch(/X01.*X02/);
  expect(office.ask(both, 'nominee.save', { ...farmer({ name: 'Hồ Văn Hai' }), unit: 'X02' })).toMatchObject({
    ok: true,
    data: { id: 'X02-2024-001' },
  });
  expect(nominees(both, 'Xã Trà Ka').map(({ cells }) => cells.name)).toEqual(['Hồ Văn Hai']);
});

test('somebody of no unit is told whom to ask', () => {
  office.setting('officeEmails', OFFICE);
  const stranger = office.editor('la@example.vn');
  for (const command of ['nominee.save', 'unit.home']) {
    const reply = office.ask(stranger, command, command === 'unit.home' ? {} : farmer());
    expect(reply).toMatchObject({ ok: false, code: 'notAllowed' });
    expect(reply.message).toContain(OFFICE);
  }
  stranger.click(MENU.myUnit);
  expect(office.said()).toContain(OFFICE);
});

test('an ID nobody has is told, and nothing is written', () => {
  const before = office.host.snapshot();
  expect(office.ask(officer, 'nominee.save', { id: 'X01-2024-999', fields: { name: 'x' } })).toMatchObject({
    ok: false,
    code: 'unknownNominee',
  });
  expect(office.ask(officer, 'nominee.submit', { id: 'X01-2024-999' })).toMatchObject({
    ok: false,
    code: 'unknownNominee',
  });
  expect(office.host.snapshot()).toEqual(before);
});

test('a full tab is told with the number of its rows and the remedy; a cleared row is used again', () => {
  const ka = office.editor('ka@example.vn');
  for (const name of ['Hai', 'Ba', 'Tư', 'Năm'])
    expect(office.ask(ka, 'nominee.save', farmer({ name: `Hồ Thị ${name}` }))).toMatchObject({ ok: true });
  const full = office.ask(ka, 'nominee.save', farmer({ name: 'Hồ Thị Sáu' }));
  expect(full).toMatchObject({ ok: false, code: 'unitFull' });
  expect(full.message).toMatch(/5 dòng/);
  expect(full.message).toMatch(/Số dòng/);
  const inputs = tableOf(ka, 'Xã Trà Ka', 'nominees');
  const blank = Object.fromEntries(
    inputs.keys.slice(0, inputs.keys.indexOf('status')).map((key) => [key, '']),
  );
  pasteRows(ka, 'Xã Trà Ka', 'nominees', 2, [blank]);
  const again = office.ask(ka, 'nominee.save', farmer({ name: 'Hồ Thị Sáu' }));
  expect(again).toMatchObject({ ok: true });
  expect(rowOf(ka, 'Xã Trà Ka', 'nominees', 2)).toMatchObject({ name: 'Hồ Thị Sáu', id: again.data.id });
  expect(new Set(nominees(ka, 'Xã Trà Ka').map(({ cells }) => cells.id)).size).toBe(5);
});

test("a save reads its own tab, two stretches of Hồ sơ's columns and the four of the configuration, and no other unit's", () => {
  office.ask(officer, 'nominee.save', farmer({ name: 'Đinh Văn Đếm' }));
  expect(office.last().calls['Range.getValues']).toBe(4 + 1 + 2);
  expect(office.last().calls['SpreadsheetApp.flush']).toBe(1);
  expect(office.last().totalCalls).toBeLessThan(30);
});

test('while somebody else writes the save is refused as busy after a wait, and can be done again', () => {
  office.host.holdLock('document', 60_000);
  const before = nominees().length;
  expect(office.ask(officer, 'nominee.save', farmer({ name: 'Chờ Khóa' }))).toMatchObject({
    ok: false,
    code: 'busy',
  });
  expect(nominees()).toHaveLength(before);
  office.host.clock.advance(60_000);
  expect(office.ask(officer, 'nominee.save', farmer({ name: 'Chờ Khóa' }))).toMatchObject({ ok: true });
});

test('the list tells what the tab shows', () => {
  const listed: { id: string; verdict: string; row: number }[] = office.ask(officer, 'unit.home').data
    .nominees;
  const shown = nominees();
  expect(listed.map(({ id, row }) => ({ id, row }))).toEqual(
    shown.map(({ at, cells }) => ({ id: cells.id, row: at })),
  );
  const labels: Record<string, string> = {
    eligible: 'Đủ điều kiện',
    ineligible: 'Chưa đủ điều kiện',
    incomplete: 'Thiếu thông tin',
  };
  expect(listed.map(({ verdict }) => labels[verdict])).toEqual(shown.map(({ cells }) => cells.verdict));
});

test('thirty rows pasted from an old sheet are judged at once and get their IDs at the next save', () => {
  const rows = Array.from({ length: 30 }, (_, index) => ({
    ...TYPED_FARMER,
    name: `Người dán ${index + 1}`,
  }));
  const at = nominees().length;
  pasteRows(officer, TAB, 'nominees', at, rows);
  expect(
    nominees()
      .slice(-30)
      .every(({ cells }) => cells.verdict === 'Đủ điều kiện'),
  ).toBe(true);
  office.ask(officer, 'nominee.save', { ...farmer({ name: 'Người thứ ba mốt' }) });
  const ids = nominees().map(({ cells }) => cells.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).not.toContain('');
  expect(FARMER.year).toBe(2024);
});
