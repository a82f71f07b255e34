import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { openDesk } from './desk.ts';

test('the exported workbook has the values, dropdowns and notes of the file', async () => {
  const { run, host } = openDesk();
  run(`var list = ss.insertSheet('Danh mục'); list.getRange('A1:A2').setValues([['NTM'], ['CDS']]);
    sheet = ss.getSheets()[0]; sheet.getRange('A1:B1').setValues([['Có', '=A1']]).setNote('Chọn');
    var rule = SpreadsheetApp.newDataValidation();
    sheet.getRange('A2:A3').setDataValidation(rule.requireValueInList(['Có', 'Không']).setAllowInvalid(false).build());
    sheet.getRange('B2').setDataValidation(rule.copy().requireValueInRange(list.getRange('A:A')).build());`);
  const path = join(mkdtempSync(join(tmpdir(), 'xlsx-')), 'file.xlsx');
  await host.exportXlsx(path);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  expect(book.worksheets.map(({ name }) => name)).toEqual(['Trang tính1', 'Danh mục']);
  const sheet = book.getWorksheet('Trang tính1');
  expect(sheet?.getCell('A1').text).toBe('Có');
  expect(sheet?.getCell('B1').result).toBe('Có');
  expect(sheet?.getCell('A3').dataValidation).toMatchObject({
    type: 'list',
    formulae: ['"Có,Không"'],
    errorStyle: 'stop',
  });
  expect(sheet?.getCell('B2').dataValidation).toMatchObject({ formulae: ['"NTM,CDS"'] });
  expect(sheet?.getCell('B1').note).toBeDefined();
});
