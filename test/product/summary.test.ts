import type { Person } from '../../host/index.ts';
import { accepted, decide, granted, propose } from './awarding.ts';
import { farmer, GIAC, KA, laidOffice, MENU, MINUTE, type Office, SCHOOL } from './office.ts';
import { pasteRows, rowsOf, seeAll, tableOf, typeRow } from './tabs.ts';

const SUMMARY = 'Tổng hợp 2024';
const LEADERSHIP = 'Báo cáo lãnh đạo 2024';
const COUNTS = [
  'Đề cử',
  'Đăng ký',
  'Đề nghị',
  'Đủ điều kiện',
  'Chưa đủ điều kiện',
  'Thiếu thông tin',
  'Đã khen',
  'Triển khai hiệu quả',
  'Đã tuyên truyền',
  'Đã nhân rộng',
  'Số hộ làm theo',
  'Trực tiếp lao động',
  'Năm trước',
  'Tăng, giảm',
] as const;

let office: Office;

/** Fictional nominees: unit, what the form says beyond the farmer's, and whether it is submitted. */
const ENTERED: readonly (readonly [
  unit: string,
  other: Readonly<Record<string, unknown>>,
  submit: boolean,
])[] = [
  ['X01', { name: 'Đủ Một', directWorker: 'Có', stage: 'Nhân rộng' }, true],
  ['X01', { name: 'Đủ Hai', stage: 'Phát hiện' }, true],
  ['X01', { name: 'Hỏng Một', c1: 1 }, false],
  ['X01', { name: 'Hộ Thiếu', kind: 'Hộ gia đình', c1: null }, false],
  ['X02', { name: 'Người Tốt', movement: 'NTVT', c1: 'Có', c2: 'Có', c3: 'Có', stage: '' }, true],
  ['X02', { name: 'Chưa Chọn', movement: '', kind: '' }, false],
];

beforeAll(() => {
  office = laidOffice([
    { ...GIAC, target: '4' },
    { ...KA, target: '2' },
    SCHOOL,
    { id: 'X90', name: 'Xã đã nhập', emails: 'cu@example.vn', to: '30/06/2024', successor: 'X01' },
  ]);
  for (const [unit, other, submit] of ENTERED) {
    const { id } = office.ask(office.owner, 'nominee.save', { unit, ...farmer(other) }).data;
    if (submit) expect(office.ask(office.owner, 'nominee.submit', { unit, id })).toMatchObject({ ok: true });
  }
  typeRow(office.owner, 'Xã Trà Ka', 'duties', 0, {
    year: '2024',
    reportNumber: '90/BC-UBND',
    reportDate: '10/11/2024',
  });
  pasteRows(office.owner, 'Cấu hình', 'years', 1, [LAST_YEAR]);
  archive(office.owner, [
    {
      id: 'X01-2023-001',
      status: 'Đã khen',
      unit: 'X01',
      year: '2023',
      movement: 'ND',
      kind: 'Cá nhân',
      name: 'Năm Ngoái',
      verdict: 'Đủ điều kiện',
    },
    {
      id: 'X01-2023-002',
      status: 'Đã gỡ',
      unit: 'X01',
      year: '2023',
      movement: 'ND',
      kind: 'Cá nhân',
      name: 'Đã Gỡ',
      verdict: 'Đủ điều kiện',
    },
    {
      id: 'X90-2023-001',
      status: 'Đã nộp',
      unit: 'X90',
      year: '2023',
      movement: 'DVK',
      kind: 'Tập thể',
      name: 'Đơn Vị Cũ',
      verdict: 'Đủ điều kiện',
    },
    {
      id: 'X01-2022-001',
      status: 'Đã nộp',
      unit: 'X01',
      year: '2022',
      movement: 'ND',
      kind: 'Cá nhân',
      name: 'Lâu Rồi',
      verdict: 'Đủ điều kiện',
    },
  ]);
  office.host.clock.set('2024-11-20T09:00:00+07:00');
  office.click(MENU.compile, () => ({ button: 'OK', text: '2024' }));
});

/** Closed: its nominees stand in Lưu trữ alone. */
const LAST_YEAR = {
  year: '2023',
  open: 'Không',
  from: '01/01/2023',
  to: '31/12/2023',
  planDue: '31/03/2023',
  midYearDue: '15/06/2023',
  nomineeDue: '31/10/2023',
  reportDue: '15/11/2023',
};

function archive(owner: Person, rows: readonly Readonly<Record<string, string>>[]): void {
  pasteRows(owner, 'Lưu trữ', 'archive', 0, rows);
}

type Counts = Readonly<Record<(typeof COUNTS)[number], number>>;
interface SummaryLine {
  readonly number: string;
  readonly name: string;
  readonly counts: Counts;
  readonly rest: readonly string[];
}

/** The lines below a section's head, up to the gap behind it. */
function section(title: string): SummaryLine[] {
  const lines = seeAll(office.owner, SUMMARY);
  const start = lines.findIndex((line) => line[1] === title);
  expect(start).toBeGreaterThan(0);
  const found: SummaryLine[] = [];
  for (const line of lines.slice(start + 1)) {
    if (line.slice(1).every((cell) => cell === '')) break;
    if (line[1] === 'TT') {
      if (title.startsWith('Theo khối') || title.startsWith('Theo phong trào'))
        expect(line.slice(3, 3 + COUNTS.length)).toEqual([...COUNTS]);
      continue;
    }
    const counts = Object.fromEntries(COUNTS.map((name, index) => [name, Number(line[3 + index])])) as Counts;
    found.push({ number: line[1] ?? '', name: line[2] ?? '', counts, rest: line.slice(3 + COUNTS.length) });
  }
  return found;
}
const named = (lines: readonly SummaryLine[], name: string): SummaryLine => {
  const line = lines.find((each) => each.name === name);
  if (line === undefined) throw new Error(`no line ${name}`);
  return line;
};
const sum = (lines: readonly SummaryLine[]): Counts =>
  Object.fromEntries(
    COUNTS.map((name) => [name, lines.reduce((total, line) => total + line.counts[name], 0)]),
  ) as Counts;

/** Recounted from the entered rows, without any code of the product. */
const OF_YEAR = {
  'Đề cử': 6,
  'Đăng ký': 4,
  'Đề nghị': 3,
  'Đủ điều kiện': 3,
  'Chưa đủ điều kiện': 1,
  'Thiếu thông tin': 2,
  'Đã khen': 0,
  'Triển khai hiệu quả': 1,
  'Đã tuyên truyền': 0,
  'Đã nhân rộng': 0,
  'Số hộ làm theo': 0,
  'Trực tiếp lao động': 1,
  'Năm trước': 2,
  'Tăng, giảm': 4,
} as const;

test('the grand totals are what the rows say', () => {
  expect(named(section('Theo phong trào và đối tượng'), 'Tổng cộng').counts).toEqual(OF_YEAR);
  expect(named(section('Theo khối và đơn vị'), 'Tổng cộng').counts).toEqual(OF_YEAR);
});

test("every total of the movements' table is the sum of its lines, and so are a movement's kinds", () => {
  const lines = section('Theo phong trào và đối tượng');
  const total = lines.findIndex(({ name }) => name === 'Tổng cộng');
  const body = lines.slice(0, total);
  expect(sum(body.filter(({ number }) => number !== ''))).toEqual(OF_YEAR);
  expect(sum(lines.slice(total + 1).filter(({ name }) => name.startsWith('– ')))).toEqual(OF_YEAR);
  for (const [index, line] of body.entries()) {
    if (line.number === '') continue;
    const end = body.findIndex((each, at) => at > index && each.number !== '');
    const kinds = body.slice(index + 1, end < 0 ? total : end);
    expect({ name: line.name, ...sum(kinds) }).toEqual({ name: line.name, ...line.counts });
  }
  expect(named(lines, '“Nông dân thi đua sản xuất kinh doanh giỏi”').counts).toMatchObject({
    'Đề cử': 4,
    'Đủ điều kiện': 2,
    'Chưa đủ điều kiện': 1,
    'Thiếu thông tin': 1,
    'Năm trước': 1,
    'Tăng, giảm': 3,
  });
  expect(named(lines, 'Người tốt, việc tốt').counts).toMatchObject({ 'Đề cử': 1, 'Đề nghị': 1 });
  expect(named(lines, 'Chưa ghi phong trào').counts['Đề cử']).toBe(1);
});

test("every movement that is on has its line, in the plan's order", () => {
  const numbered = section('Theo phong trào và đối tượng').filter(({ number }) => /^\d+$/.test(number));
  expect(numbered.length).toBe(29);
  expect(numbered[0]?.name).toBe('“Chung sức xây dựng nông thôn mới”');
});

test('units stand under their bloc, add up, and are held against their target', () => {
  const lines = section('Theo khối và đơn vị');
  const blocs = lines.filter(({ number }) => /^[IVX]+$/.test(number));
  const units = lines.filter(({ number }) => /^\d+$/.test(number));
  expect(blocs.map(({ name }) => name)).toEqual(['Khối xã, thị trấn', 'Khối trường học']);
  expect(sum(blocs)).toEqual(OF_YEAR);
  expect(sum(units)).toEqual(OF_YEAR);
  expect(named(lines, 'Xã Trà Giác').rest).toEqual(['4', '50', 'Không']);
  expect(named(lines, 'Xã Trà Ka').rest).toEqual(['2', '50', 'Có']);
  expect(named(lines, 'Trường Trà My').rest).toEqual(['', '', 'Không']);
  expect(named(lines, 'Tổng cộng').rest.slice(0, 2)).toEqual(['6', '50']);
});

test('the stages add up to all nominees', () => {
  const lines = seeAll(office.owner, SUMMARY);
  const start = lines.findIndex((line) => line[1] === 'Theo giai đoạn');
  const body = lines.slice(
    start + 2,
    lines.findIndex((line, at) => at > start && line[2] === 'Tổng cộng'),
  );
  expect(body.reduce((total, line) => total + Number(line[3]), 0)).toBe(6);
  expect(body.find((line) => line[2] === 'Đăng ký')?.[3]).toBe('3');
  expect(body.find((line) => line[2] === 'Chưa ghi giai đoạn')?.[3]).toBe('1');
});

test('units without a report are listed by name; one past its end is neither listed nor silent', () => {
  const lines = seeAll(office.owner, SUMMARY);
  const start = lines.findIndex((line) => line[1] === 'Đơn vị chưa báo cáo năm');
  const names = lines
    .slice(start + 1)
    .map((line) => line[2])
    .filter((name) => name !== '');
  expect(names).toEqual(['Xã Trà Giác', 'Trường Trà My']);
});

test("the body is published under a stamp with moment, account and number of rows; leadership's tab shows the same stamp", () => {
  const stamps = [SUMMARY, LEADERSHIP].map(
    (sheet) => seeAll(office.owner, sheet).find((line) => line[0] === 'stamp')?.[2] ?? '',
  );
  expect(stamps[0]).toMatch(/^20\/11\/2024 09:0\d \| noivu@example\.vn \| 6 \| \w{14}$/);
  expect(stamps[1]).toBe(stamps[0]);
});

test('leadership sees five figures with last year beside them', () => {
  const lines = seeAll(office.owner, LEADERSHIP);
  const figure = (name: string): string[] =>
    lines.find((line) => line[1] === name && line[0] === 'figure')?.slice(2, 9) ?? [];
  expect(figure('Số đề cử')).toEqual(['6', '', '', '', 'tăng 4 (năm trước 2)', '', '']);
  expect(figure('Đủ điều kiện')).toEqual(['3', '6', '50', '', 'tăng 1 (năm trước 2)', '6', '50']);
  expect(figure('Đã khen thưởng')).toEqual(['0', '6', '0', '', 'giảm 1 (năm trước 1)', '', '']);
  expect(figure('Triển khai hiệu quả')).toEqual(['1', '6', '16,7', '', 'tăng 1 (năm trước 0)', '', '']);
  expect(figure('Đơn vị đã báo cáo').slice(0, 3)).toEqual(['1', '3', '33,3']);
  expect(lines.filter((line) => line[0] === 'figure')).toHaveLength(5);
});

test('leadership sees who is late and who stands out', () => {
  const text = seeAll(office.owner, LEADERSHIP).flat();
  for (const name of ['Xã Trà Giác', 'Trường Trà My']) expect(text).toContain(name);
  expect(text.join()).not.toContain('Xã đã nhập');
  expect(text.some((cell) => cell.startsWith('Đủ Một (Xã Trà Giác, '))).toBe(true);
  expect(text.join()).not.toContain('Hỏng Một');
});

test("two native charts stand in leadership's tab over rows that hold what the tables say", () => {
  const { workbook } = office.host.snapshot() as {
    workbook: { sheets: { name: string; charts: unknown[] }[] };
  };
  expect(workbook.sheets.find((sheet) => sheet.name === LEADERSHIP)?.charts).toHaveLength(2);
  const lines = seeAll(office.owner, LEADERSHIP);
  const head = lines.findIndex((line) => line[1] === 'Phong trào' && line[2] === 'Đề cử');
  const rows = lines.slice(head + 1, head + 11).filter((line) => line[2] !== '');
  expect(rows.reduce((total, line) => total + Number(line[2]), 0)).toBe(6);
  for (const line of rows) expect(line[1]).not.toBe('');
});

test('a compile costs at most the units and twenty calls, Cấu hình’s second look under the lock among them; the night that also refreshes Hồ sơ and lists who may be published, three times as many and eighty for marks and log', () => {
  const units = 4;
  expect(office.ask(office.owner, 'summary.compile')).toMatchObject({ ok: true, code: 'compiled' });
  expect(office.last().totalCalls).toBeLessThanOrEqual(units + 20);
  office.host.clock.set('2024-11-20T23:55:00+07:00');
  office.host.clock.advance(15 * MINUTE);
  const night = office.host.executions.filter((each) => each.fn === 'tick').at(-1);
  expect(night?.error).toBeNull();
  expect(night?.calls['Range.getValues']).toBeGreaterThan(2 * units);
  // Each duty reads the file's marks and facts anew, and queues its line of Nhật ký: 30 to 60 ms a call.
  expect(night?.totalCalls).toBeLessThanOrEqual(3 * (units + 20) + 80);
});

test('the nightly trigger compiles the open year, and says by whom', () => {
  office.ask(office.owner, 'nominee.save', { unit: 'T01', ...farmer({ name: 'Thêm Đêm' }) });
  office.host.clock.set('2024-11-21T23:55:00+07:00');
  office.host.clock.advance(15 * MINUTE);
  expect(named(section('Theo phong trào và đối tượng'), 'Tổng cộng').counts['Đề cử']).toBe(7);
  expect(seeAll(office.owner, SUMMARY).find((line) => line[0] === 'stamp')?.[2]).toMatch(/^22\/11\/2024/);
});

test('a decided award is counted at the next compile, in the statistics too; a status typed over is not', () => {
  const table = tableOf(office.owner, 'Hồ sơ', 'register');
  const rewarded = (): number => {
    office.ask(office.owner, 'summary.compile');
    return named(section('Theo phong trào và đối tượng'), 'Tổng cộng').counts['Đã khen'];
  };
  const id = accepted(office, 'X01', { name: 'Được Khen', directWorker: 'Có' });
  const row = rowsOf(office.owner, 'Hồ sơ', 'register').find(({ cells }) => cells.id === id);
  office.owner.type('Hồ sơ', table.cell('status', row?.index ?? -1), 'Đã khen');
  expect(rewarded()).toBe(0);
  office.ask(office.owner, 'register.refresh');
  granted(propose(office, [id]));
  granted(decide(office, [id], { date: '2024-11-22' }));
  expect(rewarded()).toBe(1);
  const lines = seeAll(office.owner, SUMMARY);
  const start = lines.findIndex((line) => line[1]?.startsWith('Thống kê khen thưởng'));
  const total = lines.find((line, at) => at > start && line[2] === 'Tổng cộng' && line[4] === '');
  expect(total?.slice(5, 10)).toEqual(['0', '0', '1', '1', '1']);
});

test('a year that is not in Cấu hình is refused with the open ones; a word is no year; cancelling changes nothing', () => {
  const before = seeAll(office.owner, SUMMARY);
  expect(office.ask(office.owner, 'summary.compile', { year: 2019 })).toMatchObject({
    ok: false,
    code: 'yearNotOpen',
  });
  office.click(MENU.compile, () => ({ button: 'OK', text: 'năm nay' }));
  expect(office.said()).toMatch(/không dùng được/);
  office.click(MENU.compile, () => ({ button: 'CANCEL' }));
  expect(seeAll(office.owner, SUMMARY)).toEqual(before);
});

test('an officer may not compile, and is told who can', () => {
  const officer = office.editor('giac@example.vn');
  const reply = office.ask(officer, 'summary.compile');
  expect(reply).toMatchObject({ ok: false, code: 'notAllowed' });
  expect(reply.message).toContain('Phòng Nội vụ');
});
