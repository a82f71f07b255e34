/** What the import is tried with: the plan's own configuration, one unit, and files as Excel writes them. */
import ExcelJS from 'exceljs';
import type { FormKey } from '../../../sidebar/import/columns/fields.ts';
import { checkRow, type Defaults, type DraftRow } from '../../../sidebar/import/rows/check.ts';
import { type Rules, rulesOf } from '../../../sidebar/import/rows/rules.ts';
import type { SourceCell } from '../../../sidebar/import/source/table.ts';
import { CRITERIA } from '../../../src/catalogue/criteria.ts';
import { MOVEMENTS } from '../../../src/catalogue/movements.ts';
import { defaultYear } from '../../../src/catalogue/settings.ts';
import type { UnitHome } from '../../../src/commands/unitHome.ts';

export const UNIT: UnitHome['unit'] = {
  id: 'X01',
  name: 'Xã Trà Giác',
  type: 'Xã',
  bloc: 'Khối xã',
  officer: '',
  target: 5,
};
export const YEARS = [defaultYear(2024), defaultYear(2023, false)];
export const CONFIGURATION = { movements: MOVEMENTS, criteria: CRITERIA, years: YEARS };

export const ruleSet = (nominees: UnitHome['nominees'] = []): Rules =>
  rulesOf(CONFIGURATION, { unit: UNIT, nominees });

export const draft = (texts: DraftRow['texts'], number = 1): DraftRow => ({ number, texts, included: true });
export const cellOf = (key: FormKey, texts: DraftRow['texts'], defaults: Defaults = {}) =>
  checkRow(draft(texts), defaults, ruleSet()).cells[key];

export type XlsxCell = SourceCell | boolean | Date | null;
/** An .xlsx as Excel would save it. */
export async function xlsxOf(
  sheets: Readonly<Record<string, readonly (readonly XlsxCell[])[]>>,
  shape: (sheet: ExcelJS.Worksheet) => void = () => {},
): Promise<ArrayBuffer> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    sheet.addRows(rows.map((row) => [...row]));
    shape(sheet);
  }
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
