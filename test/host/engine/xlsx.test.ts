import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Engine } from '../../../host/engine/types.ts';
import { writeXlsx, type XlsxOptions } from '../../../host/engine/xlsx.ts';
import { formula, lay, oneSheet, value } from './sheet.ts';

async function written(engine: Engine, options: XlsxOptions = {}): Promise<ExcelJS.Workbook> {
  const folder = await mkdtemp(join(tmpdir(), 'xlsx-'));
  try {
    const path = join(folder, 'book.xlsx');
    await writeXlsx(engine, options, path);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    return workbook;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function firstSheet(engine: Engine, options: XlsxOptions = {}): Promise<ExcelJS.Worksheet> {
  const [sheet] = (await written(engine, options)).worksheets;
  if (sheet === undefined) throw new Error('The file has no sheet');
  return sheet;
}

describe('the .xlsx', () => {
  it('keeps values as they are', async () => {
    const engine = oneSheet();
    lay(engine, [['007', '=x', "'a", 5, true, 'a\nb', 'Hoà'.normalize('NFD')]]);
    const sheet = await firstSheet(engine);
    const cells = [1, 2, 3, 4, 5, 6, 7].map((column) => sheet.getCell(1, column).value);
    expect(cells).toEqual(['007', '=x', "'a", 5, true, 'a\nb', 'Hoà'.normalize('NFD')]);
  });

  it('writes formulas in Excel’s syntax with their results', async () => {
    const engine = oneSheet();
    engine.addSheet({
      id: 2,
      name: "It's [dài] và rất dài, dài hơn 31 ký tự",
      index: 1,
      rows: 9,
      columns: 9,
    });
    lay(engine, [
      ['a', 2],
      ['b', 3],
    ]);
    engine.apply([
      formula(0, 3, '=SUM(B1:B2;0,5)'),
      formula(1, 3, `=TEXTJOIN(", ";TRUE;A1:A)&CHAR(10003)`),
      formula(2, 3, '=IF(A1="";1;"")'),
      formula(3, 3, '=1/0'),
      formula(4, 3, '=A1="A"'),
      formula(5, 3, "='It''s [dài] và rất dài, dài hơn 31 ký tự'!A1&\"x;y\""),
    ]);
    const sheet = await firstSheet(engine);
    const cells = [1, 2, 3, 4, 5, 6].map((row) => sheet.getCell(row, 4));
    expect(cells.map((cell) => cell.formula)).toEqual([
      'SUM(B1:B2,0.5)',
      '_xlfn.TEXTJOIN(", ",TRUE,A1:A$60)&_xlfn.UNICHAR(10003)',
      'IF(A1="",1,"")',
      '1/0',
      'A1="A"',
      "'It''s -dài- và rất dài, dài hơn '!A1&\"x;y\"",
    ]);
    // Exceljs reads an empty text in the file as no result.
    expect(cells.map((cell) => cell.result ?? '')).toEqual([
      5.5,
      'a, b✓',
      '',
      { error: '#DIV/0!' },
      true,
      'x;y',
    ]);
  });

  it('writes a formula that spills as an array formula over its spill, with every value', async () => {
    const engine = oneSheet();
    lay(engine, [['a'], [''], ['c']]);
    engine.apply([
      formula(0, 2, '=ARRAYFORMULA(IF(A1:A3="";"";A1:A3&"!"))'),
      formula(0, 3, '=SUM(ARRAYFORMULA(LEN(A1:A3)))'),
    ]);
    const sheet = await firstSheet(engine);
    expect(sheet.getCell('C1').model).toMatchObject({
      formula: 'IF(A1:A3="","",A1:A3&"!")',
      shareType: 'array',
      ref: 'C1:C3',
      result: 'a!',
    });
    expect([sheet.getCell('C2').value, sheet.getCell('C3').value]).toEqual(['', 'c!']);
    expect(sheet.getCell('D1').model).toMatchObject({
      formula: 'SUM((LEN(A1:A3)))',
      shareType: 'array',
      ref: 'D1',
    });
  });

  it('keeps formats, styles, sizes, hidden parts and frozen panes', async () => {
    const engine = oneSheet();
    engine.addSheet({ id: 2, name: 'Ẩn', index: 1, rows: 3, columns: 3 });
    engine.hideSheet(2, true);
    lay(engine, [[45419, 0.5]]);
    const one = { row: 0, column: 0, rows: 1, columns: 1 };
    engine.setNumberFormats(1, one, [['dd/MM/yyyy HH:mm']]);
    engine.setStyle(1, one, { bold: true, background: '#AABBCC', wrap: true, border: true });
    engine.setColumnWidth(1, 0, 1, 145);
    engine.hideColumns(1, 3, 1, true);
    engine.hideRows(1, 4, 1, true);
    engine.freeze(1, { rows: 2, columns: 1 });
    const workbook = await written(engine);
    const [sheet, hidden] = workbook.worksheets;
    const cell = sheet?.getCell('A1');
    expect(cell?.numFmt).toBe('dd/mm/yyyy hh:mm');
    expect(cell?.style).toMatchObject({ font: { bold: true }, alignment: { wrapText: true } });
    expect(cell?.style.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFAABBCC' } });
    expect(sheet?.getColumn(1).width).toBe(20);
    expect([sheet?.getColumn(4).hidden, sheet?.getRow(5).hidden]).toEqual([true, true]);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2 });
    expect(hidden?.state).toBe('hidden');
  });

  it('takes lists and notes, long lists from a hidden sheet', async () => {
    const long = Array.from({ length: 30 }, (_, index) => `Phong trào số ${index}, năm 2024`);
    const rect = { row: 1, column: 0, rows: 2, columns: 1 };
    const engine = oneSheet();
    lay(engine, [['Có']]);
    const workbook = await written(engine, {
      extras: () => ({
        validations: [
          { rect, values: ['Có', 'Không'], strict: true },
          { rect: { ...rect, column: 1 }, values: long, strict: false },
        ],
        notes: [{ row: 0, column: 0, text: 'Ghi chú' }],
      }),
    });
    const [sheet, lists] = workbook.worksheets;
    expect(sheet?.getCell('A3').dataValidation).toMatchObject({ type: 'list', formulae: ['"Có,Không"'] });
    expect(sheet?.getCell('B2').dataValidation).toMatchObject({ formulae: ['_lists!$A$1:$A$30'] });
    expect(lists?.getCell('A30').value).toBe(long[29]);
    expect(sheet?.getCell('A1').note).toBe('Ghi chú');
  });

  it('replaces what XML cannot hold', async () => {
    const engine = oneSheet();
    engine.apply([value(0, 0, 'a\uD83Db😀')]);
    expect((await firstSheet(engine)).getCell('A1').value).toBe('a\uFFFDb😀');
  });
});
