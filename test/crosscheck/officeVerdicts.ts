/** What LibreOffice shows in an exported workbook after calculating every formula itself. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Host } from '../../host/index.ts';
import { blockOf, columnOf, type TabPlace } from '../../src/workbook/place.ts';
import { COMPARED, type Shown } from '../verdicts/agreement.ts';
import { recalculate } from './libreoffice.ts';

/** What a program shows in the compared columns of one row. */
export type ShownIn = (place: TabPlace, row: number) => Shown;

function textOf(cell: ExcelJS.Cell): string {
  // Exceljs keeps an empty result of a formula to itself.
  const value = cell.formula ? (cell.result ?? '') : (cell.value ?? '');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Exports the workbook, lets LibreOffice calculate it afresh, and reads the outcome. */
export async function recalculated(host: Host, locale: string): Promise<ShownIn> {
  const folder = await mkdtemp(join(tmpdir(), 'crosscheck-'));
  const book = new ExcelJS.Workbook();
  try {
    const [source, target] = [join(folder, 'laid.xlsx'), join(folder, 'calculated.xlsx')];
    await host.exportXlsx(source);
    await recalculate(source, target, locale);
    await book.xlsx.readFile(target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return (place, row) => {
    const sheet = book.getWorksheet(place.sheetName);
    if (sheet === undefined) throw new Error(`the exported file has no tab ${place.sheetName}`);
    const block = blockOf(place, 'nominees');
    return Object.fromEntries(
      COMPARED.map((column) => [column, textOf(sheet.getCell(row, columnOf(block, column)))]),
    );
  };
}
