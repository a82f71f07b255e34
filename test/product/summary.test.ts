import type { Office } from './office.ts';
import { LEADERSHIP, named, openSummaryYear, SUMMARY, section, sum } from './summaryYear.ts';
import { seeAll } from './tabs.ts';

let office: Office;
beforeAll(() => {
  office = openSummaryYear();
});

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
  expect(named(section(office, 'Theo phong trào và đối tượng'), 'Tổng cộng').counts).toEqual(OF_YEAR);
  expect(named(section(office, 'Theo khối và đơn vị'), 'Tổng cộng').counts).toEqual(OF_YEAR);
});

test("every total of the movements' table is the sum of its lines, and so are a movement's kinds", () => {
  const lines = section(office, 'Theo phong trào và đối tượng');
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
  const numbered = section(office, 'Theo phong trào và đối tượng').filter(({ number }) =>
    /^\d+$/.test(number),
  );
  expect(numbered.length).toBe(29);
  expect(numbered[0]?.name).toBe('“Chung sức xây dựng nông thôn mới”');
});

test('units stand under their bloc, add up, and are held against their target', () => {
  const lines = section(office, 'Theo khối và đơn vị');
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
