import type ExcelJS from 'exceljs';
import type { Rect } from './types.ts';

export interface ListValidation {
  readonly rect: Rect;
  readonly values: readonly string[];
  /** Whether a value outside the list is refused; else there is a warning. */
  readonly strict: boolean;
}

export interface SheetExtras {
  readonly validations?: readonly ListValidation[];
  readonly notes?: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

const LISTS = '_lists';

/** Excel keeps a list of up to 255 characters without commas in the rule itself; longer ones need cells. */
function formulaFor(workbook: ExcelJS.Workbook, values: readonly string[]): string {
  const inline = values.join(',');
  if (inline.length <= 255 && values.every((value) => !/[,"]/.test(value))) return `"${inline}"`;
  const lists = workbook.getWorksheet(LISTS) ?? workbook.addWorksheet(LISTS, { state: 'veryHidden' });
  const key = values.join('\n');
  let column = 1;
  while (column <= lists.columnCount && columnText(lists, column) !== key) column++;
  values.forEach((value, index) => {
    lists.getCell(index + 1, column).value = value;
  });
  const { letter } = lists.getColumn(column);
  return `${LISTS}!$${letter}$1:$${letter}$${values.length}`;
}

function columnText(sheet: ExcelJS.Worksheet, column: number): string {
  const values: string[] = [];
  sheet.getColumn(column).eachCell((cell) => values.push(cell.text));
  return values.join('\n');
}

/** Adds to a worksheet what stands beside its cells: lists to choose from, and notes. */
export function addExtras(workbook: ExcelJS.Workbook, name: string, extras: SheetExtras): void {
  const worksheet = workbook.getWorksheet(name);
  if (worksheet === undefined) return;
  for (const { rect, values, strict } of extras.validations ?? []) {
    const formulae = [formulaFor(workbook, values)];
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        worksheet.getCell(row + 1, column + 1).dataValidation = {
          type: 'list',
          allowBlank: true,
          formulae,
          showErrorMessage: true,
          errorStyle: strict ? 'stop' : 'warning',
        };
      }
    }
  }
  for (const { row, column, text } of extras.notes ?? []) worksheet.getCell(row + 1, column + 1).note = text;
}
