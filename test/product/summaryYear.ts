/** A year with something in every part of its summary, compiled, and what the summary says. */
import type { Person } from '../../host/index.ts';
import { farmer, GIAC, KA, keptOffice, laidOffice, MENU, type Office, SCHOOL } from './office.ts';
import { pasteRows, seeAll, typeRow } from './tabs.ts';
import { yearLine } from './years.ts';

export const SUMMARY = 'Tổng hợp 2024';
export const LEADERSHIP = 'Báo cáo lãnh đạo 2024';
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

/** The year, with its summary of 20 November. */
export const openSummaryYear = (): Office => keptOffice({ summary: 2024 }, compiledYear);

function compiledYear(): Office {
  const office = laidOffice([
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
  // Closed: its nominees stand in Lưu trữ alone.
  pasteRows(office.owner, 'Cấu hình', 'years', 1, [yearLine(2023, 'Không')]);
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
  return office;
}

function archive(owner: Person, rows: readonly Readonly<Record<string, string>>[]): void {
  pasteRows(owner, 'Lưu trữ', 'archive', 0, rows);
}

type Counts = Readonly<Record<(typeof COUNTS)[number], number>>;
export interface SummaryLine {
  readonly number: string;
  readonly name: string;
  readonly counts: Counts;
  readonly rest: readonly string[];
}

/** The lines below a section's head, up to the gap behind it. */
export function section(office: Office, title: string): SummaryLine[] {
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
export const named = (lines: readonly SummaryLine[], name: string): SummaryLine => {
  const line = lines.find((each) => each.name === name);
  if (line === undefined) throw new Error(`no line ${name}`);
  return line;
};
export const sum = (lines: readonly SummaryLine[]): Counts =>
  Object.fromEntries(
    COUNTS.map((name) => [name, lines.reduce((total, line) => total + line.counts[name], 0)]),
  ) as Counts;
