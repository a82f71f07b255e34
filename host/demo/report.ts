/** What a demo says in the terminal once the year is compiled: all of it from what the screen shows. */
import type { SentMail } from '../types.ts';
import { type Desk, PEOPLE } from './desk.ts';
import { commandOf, type Demo, type YearResult } from './run.ts';
import { indent, table, wrap } from './table.ts';
import { blockOf, mapTab, TABS } from './tabs.ts';
import { SHOWN } from './verify.ts';

const WIDTH = 112;
const NAME_WIDTH = 34;
const LIST_WIDTH = 76;

export const number = (value: number, digits = 0): string =>
  value.toLocaleString('vi-VN', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const seconds = (milliseconds: number): string => number(milliseconds / 1000, 1);

const section = (title: string, lines: readonly string[]): readonly string[] => [
  '',
  `━━ ${title} ${'━'.repeat(Math.max(0, WIDTH - title.length - 4))}`,
  ...lines,
];

/** Everything after the diary, line by line. */
export function reportLines(demo: Demo, wallMs: number): readonly string[] {
  return [
    ...demo.result.years.flatMap((each) => yearLines(demo.desk, each)),
    ...periodLines(demo),
    ...section('MỘT THƯ NHẮC HẠN (phần chữ)', mailLines(demo.desk.host.outbox)),
    ...section('LƯỢT GỌI GOOGLE VÀ THỜI GIAN MÔ HÌNH THEO LỆNH', commandTable(demo)),
    ...section('KẾT QUẢ', closing(demo, wallMs)),
  ];
}

function yearLines(desk: Desk, result: YearResult): readonly string[] {
  const { year } = result;
  const summary = readBody(desk, TABS.summary(year));
  return [
    ...section(`TỔNG HỢP ${year}: THEO PHONG TRÀO`, movementTable(summary)),
    ...section(`TỔNG HỢP ${year}: THEO KHỐI VÀ ĐƠN VỊ`, unitTable(summary)),
    ...section(`BÁO CÁO LÃNH ĐẠO ${year}`, leadership(readBody(desk, TABS.leadership(year)))),
    ...section(`NĂM CÔNG TÁC ${year} CỦA PHÒNG NỘI VỤ`, officeYear(result)),
  ];
}

const dong = (amount: number | null): string => (amount === null ? 'chưa đặt' : `${number(amount)} đồng`);

/** What the office did and what came of it. */
function officeYear({ office, carried, year }: YearResult): readonly string[] {
  const { fund } = office;
  const facts = [
    [
      'Xét duyệt',
      `đủ điều kiện ${office.accepted}, không đủ điều kiện ${office.refused}, trả lại ${office.returned} (nộp lại ${office.resubmitted}), tạm dừng ${office.held}`,
    ],
    ['Khen thưởng', `đề nghị ${office.proposed}, đã khen ${office.awarded}, không khen ${office.dropped}`],
    [
      'Tiền thưởng',
      `${dong(fund.awarded)} theo quyết định, đã chi ${dong(fund.paid)} (${office.paid} khoản); ${fund.unknown} khoản chưa biết mức`,
    ],
    ['Quỹ khen thưởng', `${dong(fund.planned)}, còn ${dong(fund.left)}`],
    ['Công khai', `${office.published} điển hình; ${office.withheld} chưa được công khai`],
    ['Chuyển tiếp', carried === 0 ? 'không có' : `${carried} mô hình còn dở sang năm ${year + 1}`],
  ] as const;
  return facts.flatMap(([name, text]) => indent(name, text, 16, WIDTH));
}

/** The whole period, where several years were played. */
function periodLines({ desk, result: { closed } }: Demo): readonly string[] {
  if (closed === null) return [];
  const locked = closed.locked.map(
    ({ year, archived, followed }) =>
      `Khóa sổ ${year}: ${archived} đề cử vào Lưu trữ, ${followed} điển hình còn theo dõi ở trang đơn vị`,
  );
  const sheet = desk.host.sheetNames().find((name) => name.startsWith(TABS.period));
  const body = sheet === undefined ? [] : readBody(desk, sheet);
  const years = sectionOf(body, 0);
  const rows = years.filter((line) => line.look === 'line' || line.look === 'total');
  const counts = figures(years, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], rows.map(spaced));
  return section('KHÓA SỔ VÀ GIAI ĐOẠN', [...locked, closed.period, '', ...counts]);
}

/** Money with its dots. */
const spaced = (line: BodyLine): BodyLine => ({
  ...line,
  cells: line.cells.map((cell) => (/^\d{5,}$/.test(cell) ? number(Number(cell)) : cell)),
});

/** A generated tab's line: how it looks, and its shown cells. */
interface BodyLine {
  readonly look: string;
  readonly cells: readonly string[];
}

function readBody(desk: Desk, sheet: string): readonly BodyLine[] {
  const owner = desk.person(PEOPLE.owner);
  const { first, last } = blockOf(mapTab(owner, sheet), 'body');
  return owner
    .see(sheet, `${first}:${last}`)
    .map(([look = '', ...cells]) => ({ look, cells }))
    .filter((line) => line.cells.some((cell) => cell !== ''));
}

/** Lines of a body from one section's heading to the next. */
function sectionOf(body: readonly BodyLine[], index: number): readonly BodyLine[] {
  const starts = body.flatMap((line, at) => (line.look === 'section' ? [at] : []));
  return body.slice(starts[index] ?? 0, starts[index + 1]);
}

/** The chosen cells of a section's lines under its own heads; the first two are words, the rest figures. */
function figures(
  lines: readonly BodyLine[],
  chosen: readonly number[],
  rows: readonly (BodyLine | null)[],
): readonly string[] {
  const heads = lines.find((line) => line.look === 'head')?.cells ?? [];
  const columns = chosen.map((at, index) => ({
    head: heads[at] ?? '',
    right: index > 1,
    ...(index === 1 ? { most: NAME_WIDTH } : {}),
  }));
  return table(
    columns,
    rows.map((row) => row && chosen.map((at) => row.cells[at] ?? '')),
  );
}

const NOMINEES = 2;

function movementTable(body: readonly BodyLine[]): readonly string[] {
  const lines = sectionOf(body, 0);
  const groups = lines.filter((line) => line.look === 'group');
  const filled = groups.filter((line) => line.cells[NOMINEES] !== '0');
  const totalAt = lines.findIndex((line) => line.look === 'total');
  const totals = lines.slice(totalAt).filter((line) => line.look !== 'note');
  const empty = groups.length - filled.length;
  return [
    ...figures(lines, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [...filled, null, ...totals]),
    ...(empty === 0 ? [] : [`(${empty} phong trào chưa có đề cử không in ở đây)`]),
  ];
}

function unitTable(body: readonly BodyLine[]): readonly string[] {
  const lines = sectionOf(body, 1);
  const total = lines.filter((line) => line.look === 'total');
  const rows = lines.filter((line) => line.look === 'group' || line.look === 'line');
  return figures(lines, [0, 1, 2, 4, 5, 8, 9, 10, 11, 14, 15, 16, 17], [...rows, null, ...total]);
}

function leadership(body: readonly BodyLine[]): readonly string[] {
  const notes = body
    .filter((line) => line.look === 'note')
    .flatMap(({ cells }) => wrap(cells[0] ?? '', WIDTH));
  const shown = ({ cells }: BodyLine): string[] => FIGURE_CELLS.map((at) => cells[at] ?? '');
  const head = body.find((line) => line.look === 'head');
  const columns = (head === undefined ? [] : shown(head)).map((text, index) => ({
    head: text,
    right: index > 0 && index !== CHANGE,
  }));
  const rows = body.filter((line) => line.look === 'figure').map(shown);
  const lists = sectionOf(body, 0).filter((line) => line.look === 'section' || line.look === 'line');
  const [heads = [], ...rest] = lists.map(({ cells }) => [cells[0] ?? '', cells[RIGHT_LIST] ?? '']);
  const side = table(
    [
      { head: heads[0] ?? '', most: NAME_WIDTH },
      { head: heads[1] ?? '', most: LIST_WIDTH },
    ],
    rest,
  );
  return [...notes, '', ...table(columns, rows), '', ...side];
}
/** Where the right one of two lists side by side stands. */
const RIGHT_LIST = 5;
/** A figure's cells, without the gap between the page's halves; one of them is the change, in words. */
const FIGURE_CELLS = [0, 1, 2, 3, 5, 6, 7];
const CHANGE = 4;

/** The reminder that says most. */
function mailLines(outbox: readonly SentMail[]): readonly string[] {
  const staff: readonly string[] = Object.values(PEOPLE);
  const reminders = outbox.filter((mail) => !mail.to.some((to) => staff.includes(to)));
  const [longest] = [...reminders].sort((one, other) => other.body.length - one.body.length);
  if (longest === undefined) return ['Không có thư nhắc nào.'];
  const body = longest.body.split('\n').flatMap((line) => wrap(line, WIDTH - 6));
  return [
    `Gửi đến: ${longest.to.join(', ')}`,
    `Tiêu đề: ${longest.subject}`,
    '',
    ...body.map((line) => `  │ ${line}`.trimEnd()),
  ];
}

function commandTable({ desk, result }: Demo): readonly string[] {
  const ids = [...new Set(desk.host.executions.map(commandOf))];
  const rows = ids.map((id) => {
    const own = result.commands.filter((each) => each.id === id);
    const calls = own.map((each) => each.calls).sort((one, other) => one - other);
    const times = own.map((each) => each.modelledMs).sort((one, other) => one - other);
    return [
      id,
      number(own.length),
      number(middle(calls)),
      number(calls.at(-1) ?? 0),
      seconds(middle(times)),
      seconds(times.at(-1) ?? 0),
      seconds(times.reduce((sum, each) => sum + each, 0)),
    ];
  });
  const heads = ['Số lần', 'Lượt gọi, trung vị', 'nhiều nhất', 'Giây, trung vị', 'lâu nhất', 'cộng'];
  return table([{ head: 'Lệnh' }, ...heads.map((head) => ({ head, right: true }))], rows);
}

const middle = (sorted: readonly number[]): number => sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;

function closing({ result, seasons, faults }: Demo, wallMs: number): readonly string[] {
  const duplicates = seasons.flatMap((season) => season.duplicates);
  const refusals = seasons.flatMap((season) => season.refusals);
  const { verdicts, mails, bundle } = result;
  const share = (count: number): string =>
    `${number(count)} (${number((100 * count) / Math.max(1, verdicts.compared))} %)`;
  const kinds = (['eligible', 'ineligible', 'incomplete'] as const).map(
    (each) => `${SHOWN[each]} ${share(verdicts[each])}`,
  );
  const facts = [
    ['Đề cử', `${number(result.nominees)} của ${number(result.units)} đơn vị, dữ liệu hư cấu`],
    ['Kết quả xét', kinds.join(' · ')],
    [
      'Đối chiếu',
      `công thức trên bảng và chương trình khác nhau ${verdicts.disagree} trên ${number(verdicts.compared)} đề cử`,
    ],
    ['Cảnh báo trùng', `${duplicates.length}${exampleOf(duplicates)}`],
    ['Nộp bị từ chối', `${refusals.length}${exampleOf(refusals)}`],
    ['Thư nhắc', `${number(mails.length)} dòng trong ${TABS.ledger}`],
    ['Bó mã máy chủ', `${number(bundle.serverBytes / 1024, 1)} KiB`],
    ['Thời gian thật', `${seconds(wallMs)} giây`],
    ...faults.slice(0, 10).map((fault) => ['LỖI', fault] as const),
  ] as const;
  return facts.flatMap(([name, text]) => indent(name, text, 16, WIDTH));
}

const exampleOf = (texts: readonly string[]): string => (texts.length === 0 ? '' : `, ví dụ: ${texts[0]}`);
