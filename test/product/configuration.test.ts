import { GIAC, KA, type Office, openOffice } from './office.ts';
import { type Cells, field, fieldCell, pasteRows, rowOf, rowsOf, tableOf } from './tabs.ts';
import { yearLine } from './years.ts';

let office: Office;
let before: unknown;

/** What stands in the cells of every tab; a pasted "95%" leaves its number format behind, so formats are not compared. */
const contents = (): unknown => {
  type Sheet = { readonly name: string; readonly cells: Readonly<Record<string, unknown>> };
  const { workbook } = office.host.snapshot() as { readonly workbook: { readonly sheets: readonly Sheet[] } };
  return workbook.sheets.map(({ name, cells }) => {
    // A refresh that goes well moves the file's own mark of its last change.
    const mark = Object.keys(cells)
      .find((key) => cells[key] === 'watermark')
      ?.replace('A', 'C');
    return { name, cells: Object.fromEntries(Object.entries(cells).filter(([key]) => key !== mark)) };
  });
};

beforeAll(() => {
  office = openOffice();
  office.setUp();
  // Listed, not laid: what is judged here are the four tabs of the configuration.
  office.list(GIAC, KA);
  before = contents();
});

/** Every row is put back as it was: whatever differs was written by a command that should have changed nothing. */
afterAll(() => {
  expect(contents()).toEqual(before);
});

/** The command's refusal: the cells it names. */
function refusedCells(): { cells: Record<string, string>; message: string } {
  const reply = office.ask(office.owner, 'register.refresh');
  expect(reply).toMatchObject({ ok: false, code: 'badCells' });
  const cells = reply.cells.map(({ sheet, cell, text }) => [`${sheet}!${cell}`, text]);
  return { cells: Object.fromEntries(cells), message: reply.message };
}

/** Pastes cells of one row, lets `check` look, and puts back what stood there. */
function withRow(sheet: string, block: string, index: number, cells: Cells, check: () => void): void {
  const before = rowOf(office.owner, sheet, block, index);
  pasteRows(office.owner, sheet, block, index, [cells]);
  try {
    check();
  } finally {
    const old = Object.fromEntries(Object.keys(cells).map((key) => [key, before[key] ?? '']));
    pasteRows(office.owner, sheet, block, index, [old]);
  }
}

/** One bad row: which cells are wrong, and words that tell why. */
function expectBad(
  sheet: string,
  block: string,
  index: number,
  typed: Cells,
  wanted: Readonly<Record<string, RegExp>>,
): void {
  const table = tableOf(office.owner, sheet, block);
  withRow(sheet, block, index, typed, () => {
    const { cells: told, message } = refusedCells();
    const places = Object.keys(wanted).map((key) => `${sheet}!${table.cell(key, index)}`);
    expect(Object.keys(told)).toEqual(places);
    for (const [key, words] of Object.entries(wanted)) {
      const where = `${sheet}!${table.cell(key, index)}`;
      expect(told[where]).toMatch(words);
      expect(told[where]).toContain(where);
      expect(message).toContain(where);
    }
  });
}

const next = (sheet: string, block: string, key: string): number =>
  rowsOf(office.owner, sheet, block, [key]).length;
const unit = (other: Cells): Cells => ({
  id: 'X09',
  name: 'Xã thứ chín',
  type: 'Xã',
  bloc: 'Khối xã, thị trấn',
  ...other,
});
const criterion = (other: Cells): Cells => ({
  movement: 'ND',
  target: 'TC9',
  kindCN: 'Có',
  check: 'Phải là Có',
  necessity: 'Bắt buộc',
  label: 'Thử',
  ...other,
});
const movement = (other: Cells): Cells => ({
  code: 'THU',
  name: 'Thử nghiệm',
  short: 'Thử',
  kindCN: 'Có',
  on: 'Có',
  ...other,
});

describe('Đơn vị', () => {
  test.each<[string, Cells, Record<string, RegExp>]>([
    ['two units with one ID', unit({ id: 'X01' }), { id: /“X01” đã dùng/ }],
    ['the same ID in other letters', unit({ id: 'x01' }), { id: /đã dùng/ }],
    ['two units with one name', unit({ name: 'Xã Trà Ka' }), { name: /“Xã Trà Ka” đã dùng/ }],
    ['a space in an ID', unit({ id: 'X 09' }), { id: /không dùng làm mã được/ }],
    ['an ID with a wildcard', unit({ id: 'X*' }), { id: /không dùng làm mã được/ }],
    ['an unknown type', unit({ type: 'Huyện' }), { type: /không có trong danh sách/ }],
    ['no name', unit({ name: '' }), { name: /đang trống/ }],
    ['no bloc', unit({ bloc: '' }), { bloc: /đang trống/ }],
    [
      'first and last day upside down',
      unit({ from: '01/07/2025', to: '30/06/2025' }),
      { from: /01\/07\/2025.*sau thời điểm kết thúc/ },
    ],
    ['a successor nobody knows', unit({ successor: 'X99' }), { successor: /“X99” không có ở trang Đơn vị/ }],
    ['a target that is no number', unit({ target: 'sáu' }), { target: /“sáu” không phải là số/ }],
    ['a target with a fraction', unit({ target: '2,5' }), { target: /số nguyên/ }],
    ['a day that is none', unit({ from: '31/02/2025' }), { from: /không phải là ngày/ }],
    ['too few rows', unit({ rows: '2' }), { rows: /nhỏ hơn/ }],
  ])('%s: the cell is named in words', (_what, cells, wanted) => {
    expectBad('Đơn vị', 'units', next('Đơn vị', 'units', 'id'), cells, wanted);
  });
});

describe('Phong trào', () => {
  test.each<[string, Cells, Record<string, RegExp>]>([
    ['a code twice', movement({ code: 'NTM' }), { code: /“NTM” đã dùng/ }],
    [
      'a window upside down',
      movement({ fromYear: '2030', toYear: '2025' }),
      { fromYear: /“2030” sau thời điểm kết thúc/ },
    ],
    ['no kind at all', movement({ kindCN: '' }), { kindTT: /Chưa chọn đối tượng/ }],
    ['a wildcard in the short name', movement({ short: 'Thử *' }), { short: /\* \? ~/ }],
    ['a year that is no number', movement({ fromYear: 'năm nay' }), { fromYear: /không phải là số/ }],
    ['neither yes nor no', movement({ on: 'x' }), { on: /không có trong danh sách/ }],
  ])('%s: the cell is named in words', (_what, cells, wanted) => {
    expectBad('Phong trào', 'movements', next('Phong trào', 'movements', 'code'), cells, wanted);
  });
});

describe('Tiêu chí', () => {
  test.each<[string, Cells, Record<string, RegExp>]>([
    [
      'an unknown movement',
      criterion({ movement: 'KHONGCO' }),
      { movement: /“KHONGCO” không có ở trang Phong trào/ },
    ],
    [
      'a threshold that is no number',
      criterion({ check: 'Số không nhỏ hơn', threshold: 'nhiều' }),
      { threshold: /“nhiều”.*số/ },
    ],
    ['no threshold where one is needed', criterion({ check: 'Số không nhỏ hơn' }), { threshold: /số/ }],
    [
      '95% typed with its sign',
      criterion({ check: 'Tỷ lệ % không nhỏ hơn', threshold: '95%' }),
      { threshold: /“0,95”.*gõ 95, không gõ 95%/ },
    ],
    [
      'a percentage above 100',
      criterion({ check: 'Tỷ lệ % không nhỏ hơn', threshold: '120' }),
      { threshold: /0 đến 100/ },
    ],
    ['a list without values', criterion({ check: 'Một trong danh sách' }), { threshold: /danh sách/ }],
    ['two rows for one target', criterion({ target: 'TC1' }), { target: /cùng phạm vi, phong trào và ô/ }],
    ['a common target in one movement', criterion({ target: 'Minh chứng' }), { movement: /mọi phong trào/ }],
    [
      'a numbered target in every movement',
      criterion({ movement: '*' }),
      { movement: /ghi mã của một phong trào/ },
    ],
    [
      'an unknown scope',
      criterion({ scope: 'Khối lạ' }),
      { scope: /“Khối lạ” không phải là mã đơn vị hay tên khối/ },
    ],
    ['a check nobody knows', criterion({ check: 'Đoán' }), { check: /không có trong danh sách/ }],
    [
      'from after to',
      criterion({ from: '01/06/2024', to: '01/05/2024' }),
      { from: /sau thời điểm kết thúc/ },
    ],
    ['no kind', criterion({ kindCN: '' }), { kindTT: /Chưa chọn đối tượng/ }],
    ['no text', criterion({ label: '' }), { label: /đang trống/ }],
  ])('%s: the cell is named in words', (_what, cells, wanted) => {
    expectBad('Tiêu chí', 'criteria', next('Tiêu chí', 'criteria', 'movement'), cells, wanted);
  });
});

describe('Cấu hình', () => {
  test('missing due dates are told where the year stands', () => {
    expectBad(
      'Cấu hình',
      'years',
      1,
      { year: '2025', open: 'Có', from: '01/01/2025', to: '31/12/2025' },
      { year: /“2025”.*thiếu/ },
    );
  });

  test('a year twice', () => {
    expectBad('Cấu hình', 'years', 1, yearLine(2024, 'Có'), { year: /Năm “2024” đã có/ });
  });

  test('a period upside down', () => {
    expectBad(
      'Cấu hình',
      'years',
      0,
      { from: '31/12/2025' },
      { from: /31\/12\/2025.*sau thời điểm kết thúc/ },
    );
  });

  test.each([
    ['reminderSteps', '30; mười; 3', /số nguyên từ 0 trở lên/],
    ['language', 'fr', /không có trong danh sách/],
    ['rowsPerUnit', '3', /nhỏ hơn/],
    ['organName', '', /đang trống/],
    ['mailReserve', 'ít', /không phải là số/],
  ])('the setting %s that reads "%s" is named by its cell', (key, text, words) => {
    const { owner } = office;
    const a1 = fieldCell(owner, 'Cấu hình', key);
    const stood = field(owner, 'Cấu hình', key);
    owner.paste('Cấu hình', a1, [[text]]);
    const { cells } = refusedCells();
    owner.paste('Cấu hình', a1, [[stood]]);
    expect(Object.keys(cells)).toEqual([`Cấu hình!${a1}`]);
    expect(cells[`Cấu hình!${a1}`]).toMatch(words);
  });
});

test('many bad cells are all told to the surface, and the message shows twelve and counts the rest', () => {
  const at = next('Đơn vị', 'units', 'id');
  const table = tableOf(office.owner, 'Đơn vị', 'units');
  const lines = Array.from({ length: 20 }, (_, index) => ['', `Tên ${index}`, 'Xã', 'Khối xã, thị trấn']);
  const first = table.cell('id', at);
  office.owner.paste('Đơn vị', first, lines);
  const { cells, message } = refusedCells();
  office.owner.paste(
    'Đơn vị',
    first,
    lines.map((line) => line.map(() => '')),
  );
  expect(Object.keys(cells)).toHaveLength(20);
  expect(message.split('\n')).toHaveLength(1 + 12 + 1);
  expect(message).toContain('và 8 ô khác');
});

test('set-up and the sidebar are stopped by a bad cell as well, and work again once it is mended', () => {
  const at = next('Đơn vị', 'units', 'id');
  withRow('Đơn vị', 'units', at, { name: 'Xã không mã' }, () => {
    const names = office.host.sheetNames();
    office.setUp();
    expect(office.said()).toMatch(/Đơn vị!B\d+ \(Mã\)/);
    expect(office.host.sheetNames()).toEqual(names);
    expect(office.ask(office.owner, 'unit.home', { unit: 'X01' })).toMatchObject({ code: 'badCells' });
  });
  expect(office.ask(office.owner, 'register.refresh')).toMatchObject({ ok: true });
});
