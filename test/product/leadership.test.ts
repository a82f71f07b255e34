import type { SentMail } from '../../host/index.ts';
import { FARMER, farmer, GIAC, KA, LEADER, laidOffice, type Office, SCHOOL } from './office.ts';
import { to } from './season.ts';
import { pasteRows, seeAll } from './tabs.ts';
import { yearLine } from './years.ts';

const PAGE = 'Báo cáo lãnh đạo 2024';
let office: Office;
let mail: SentMail;

beforeAll(() => {
  const many = Array.from({ length: 12 }, (_, index) => ({
    id: `Y${index + 1}`,
    name: `Đơn vị thử nghiệm có tên dài số ${index + 1}`,
  }));
  office = laidOffice([{ ...GIAC, target: '4' }, KA, SCHOOL, ...many]);
  const enter = (unit: string, other: object): void => {
    const { id } = office.ask(office.owner, 'nominee.save', { unit, ...farmer({ ...other }) }).data;
    office.ask(office.owner, 'nominee.submit', { unit, id });
  };
  enter('X01', {
    name: 'Nguyễn Nổi Bật',
    stage: 'Nhân rộng',
    achievement: `Vượt khó ${'rất dài '.repeat(30)}`,
  });
  enter('X01', { name: 'Trần Thứ Hai' });
  enter('X02', { name: 'Người Tốt', movement: 'NTVT', c1: 'Có', c2: 'Có', c3: 'Có' });
  const duties = { commitment: 4, reportNumber: '9/BC', reportDate: '2024-11-02' };
  office.ask(office.owner, 'duty.save', { unit: 'X01', year: 2024, fields: duties });
  pasteRows(office.owner, 'Cấu hình', 'years', 1, [yearLine(2023, 'Không')]);
  pasteRows(office.owner, 'Lưu trữ', 'archive', 0, [
    { id: 'X01-2023-001', status: 'Đã khen', unit: 'X01', year: '2023', movement: 'ND', name: 'Cũ' },
  ]);
  office.setting('leadershipEmails', LEADER);
  office.host.clock.set('2024-11-20T09:00:00+07:00');
  expect(office.ask(office.owner, 'summary.compile', { year: 2024 })).toMatchObject({ ok: true });
  office.ask(office.owner, 'digest.leadership');
  const [sent] = to(office.host.outbox, LEADER);
  if (sent === undefined) throw new Error('no digest');
  mail = sent;
});

const lines = (): string[][] => seeAll(office.owner, PAGE);
const body = (): string[][] => lines().filter((_, index) => index >= 9);
const figures = (): string[][] => lines().filter((line) => line[0] === 'figure');

interface SheetShape {
  readonly name: string;
  /** Rows from 0. */
  readonly hiddenRows: readonly number[];
  readonly charts: readonly { readonly [key: string]: unknown }[];
}
const page = (): SheetShape => {
  const { workbook } = office.host.snapshot() as { workbook: { sheets: SheetShape[] } };
  const found = workbook.sheets.find((sheet) => sheet.name === PAGE);
  if (found === undefined) throw new Error('no page');
  return found;
};

test('says what it counts, of which days, and as of when', () => {
  const text = lines().flat().join('\n');
  expect(text).toContain('Số liệu lúc 20/11/2024 09:0');
  expect(text).toContain('01/01/2024 – 31/12/2024');
});

test('each figure stands beside last year and beside what was aimed at', () => {
  const figure = (name: string): string[] =>
    figures()
      .find((line) => line[1] === name)
      ?.slice(2, 9) ?? [];
  expect(figure('Số đề cử')).toEqual(['3', '', '', '', 'tăng 2 (năm trước 1)', '', '']);
  expect(figure('Đủ điều kiện')).toEqual(['3', '3', '100', '', 'tăng 2 (năm trước 1)', '4', '50']);
  expect(figure('Triển khai hiệu quả')).toEqual(['1', '3', '33,3', '', 'tăng 1 (năm trước 0)', '4', '25']);
});

test('names silent units, those that have not reported, and the outstanding ones', () => {
  const text = body().flat().join('\n');
  expect(text).toContain('Chưa có đề cử, chưa báo cáo năm (13)');
  expect(text).toMatch(/Trường Trà My; Đơn vị thử nghiệm có tên dài số 1/);
  expect(text).toMatch(/và \d+ đơn vị khác/);
  expect(text).toContain('Có đề cử nhưng chưa báo cáo năm (1)');
  expect(text).toContain('Xã Trà Giác: 2 đề cử đủ điều kiện, 0 đã khen');
});

test('an exemplar takes one line, however much was written of it', () => {
  const line = body()
    .flat()
    .find((cell) => cell.startsWith('Nguyễn Nổi Bật (Xã Trà Giác, '));
  expect(line).toMatch(/Vượt khó rất dài.*…$/);
  expect(line?.length).toBeLessThanOrEqual(84);
});

test('fits one page: nothing stands below its lines, and no line runs into the other half', () => {
  const filled = body().filter((line) => line.slice(1).some((cell) => cell !== ''));
  expect(filled.length).toBeGreaterThan(15);
  const below = body().slice(36);
  expect(below.flatMap((line) => line.slice(1)).filter((cell) => cell !== '')).toEqual([]);
  for (const line of filled.slice(2))
    for (const cell of line.slice(1)) expect(cell.length).toBeLessThanOrEqual(90);
});

test('the stamp with its checksum is kept for commands, in a row nobody sees or prints', () => {
  const at = lines().findIndex((line) => line[0] === 'stamp');
  expect(lines()[at]?.[2]).toMatch(/ \| \w{14}$/);
  expect(page().hiddenRows).toContain(at);
  const visible = lines().filter((_, row) => !page().hiddenRows.includes(row));
  expect(visible.flat().join('\n')).not.toMatch(/\| \w{14}$/m);
});

test('the charts lie over the cells they draw, so that no second page is printed for them', () => {
  expect(page().charts).toHaveLength(2);
  const head = lines().findIndex((line) => line[1] === 'Phong trào' && line[2] === 'Đề cử');
  const drawn = lines().slice(head + 1, head + 11);
  expect(drawn.reduce((sum, line) => sum + Number(line[2]), 0)).toBe(3);
  expect(drawn.reduce((sum, line) => sum + Number(line[7]), 0)).toBe(3);
  expect(drawn[0]?.[1]).toBe('Nông dân sản xuất kinh doanh giỏi');
});

test("leadership's mail shows the same figures, changes and names as the page", () => {
  for (const line of figures()) {
    expect(mail.body).toContain(line[1]);
    expect(mail.htmlBody).toContain(line[1]);
    expect(mail.htmlBody).toContain(line[6]);
    if (line[7] !== '') expect(mail.htmlBody).toContain(`>${line[7]}</td>`);
  }
  for (const name of ['Trường Trà My', 'Xã Trà Ka', 'Đơn vị thử nghiệm có tên dài số 12', 'Nguyễn Nổi Bật'])
    expect(mail.body).toContain(name);
  expect(mail.body).toContain('Số liệu lúc 20/11/2024 09:0');
  expect(mail.htmlBody).toContain('33,3%');
  expect(FARMER.year).toBe(2024);
});
