import ExcelJS from 'exceljs';
import { type Formula, readFormula } from './formula.ts';
import { odooLocale } from './locale.ts';
import { helpers } from './odoo.ts';
import type { SheetNames } from './references.ts';
import type { CellStyle, Engine, Evaluated, Rect, SheetId, SheetInfo } from './types.ts';
import { addExtras, type SheetExtras } from './xlsx-extras.ts';
import { type ExportedSheets, excelFormula } from './xlsx-formula.ts';
import { excelNumberFormat, excelStyle } from './xlsx-style.ts';

export type { ListValidation, SheetExtras } from './xlsx-extras.ts';

export interface XlsxOptions {
  /** What the engine does not know of a sheet: its lists to choose from and its notes. */
  readonly extras?: (sheetName: string) => SheetExtras;
}

interface Export extends ExportedSheets {
  readonly engine: Engine;
  readonly names: SheetNames;
}

/** Excel knows fewer errors than Google. */
const EXCEL_ERRORS = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);

/** A name that Excel takes: 31 characters, without some signs, not used before. */
function excelNames(sheets: readonly SheetInfo[]): Map<SheetId, string> {
  const names = new Map<SheetId, string>();
  const taken = new Set<string>();
  for (const { id, name } of sheets) {
    const base =
      name
        .replace(/[:\\/?*[\]]/g, '-')
        .replace(/^'|'$/g, '’')
        .slice(0, 31) || 'Sheet';
    let candidate = base;
    for (let n = 2; taken.has(candidate.toLowerCase()); n++) {
      const suffix = ` (${n})`;
      candidate = base.slice(0, 31 - suffix.length) + suffix;
    }
    taken.add(candidate.toLowerCase());
    names.set(id, candidate);
  }
  return names;
}

/** XML has no place for half of a surrogate pair. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

function excelValue(value: Evaluated): ExcelJS.CellErrorValue | string | number | boolean | null {
  if (typeof value === 'string') return wellFormed(value);
  if (typeof value !== 'object' || value === null) return value;
  const error = EXCEL_ERRORS.has(value.error) ? value.error : '#NAME?';
  return { error: error as ExcelJS.CellErrorValue['error'] };
}

const address = (row: number, column: number): string => helpers.toXC(column, row);

function spillAddress(spill: Rect): string {
  return `${address(spill.row, spill.column)}:${address(spill.row + spill.rows - 1, spill.column + spill.columns - 1)}`;
}

/** The value of a cell with a formula; a text is all that can be kept of one that nobody can read. */
function formulaValue(
  { engine, ...to }: Export,
  place: { sheet: SheetId; row: number; column: number },
  formula: Formula,
  value: Evaluated,
): ExcelJS.CellValue {
  const result = excelValue(value) ?? '';
  if (formula.pieces.length === 1) return result;
  const text = wellFormed(excelFormula(formula, place.sheet, to));
  const spill = engine.spill(place.sheet, place.row, place.column);
  if (!formula.isArray && spill === null) return { formula: text, result };
  const ref = spill ? spillAddress(spill) : address(place.row, place.column);
  return { formula: text, shareType: 'array', ref, result } as unknown as ExcelJS.CellFormulaValue;
}

function addCells(to: Export, { id, rows, columns }: SheetInfo, worksheet: ExcelJS.Worksheet): void {
  const { engine } = to;
  const all: Rect = { row: 0, column: 0, rows, columns };
  const [values, formulas] = [engine.values(id, all), engine.formulas(id, all)];
  const [formats, styles] = [engine.numberFormats(id, all), engine.styles(id, all)];
  const locale = odooLocale(engine.locale);
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      const text = formulas[row]?.[column] ?? '';
      const format = formats[row]?.[column] ?? '';
      const style: CellStyle = styles[row]?.[column] ?? {};
      if (value === null && text === '' && format === '' && Object.keys(style).length === 0) return;
      const cell = worksheet.getCell(row + 1, column + 1);
      const place = { sheet: id, row, column };
      if (text !== '') cell.value = formulaValue(to, place, readFormula(text, locale, to.names), value);
      else if (value !== null) cell.value = excelValue(value);
      if (format !== '') cell.numFmt = excelNumberFormat(format);
      Object.assign(cell, excelStyle(style));
    });
  });
}

function addLayout(engine: Engine, id: SheetId, worksheet: ExcelJS.Worksheet): void {
  const { rows, columns } = engine.frozen(id);
  if (rows + columns > 0) worksheet.views = [{ state: 'frozen', ySplit: rows, xSplit: columns }];
  engine.columnWidths(id).forEach((pixels, column) => {
    worksheet.getColumn(column + 1).width = (pixels - 5) / 7;
  });
  engine.rowHeights(id).forEach((pixels, row) => {
    if (pixels !== STANDARD_ROW) worksheet.getRow(row + 1).height = pixels * 0.75;
  });
  for (const row of engine.hiddenRows(id)) {
    // Exceljs leaves out a row that has neither a cell nor a height.
    const hidden = worksheet.getRow(row + 1);
    hidden.height ??= STANDARD_ROW * 0.75;
    hidden.hidden = true;
  }
  for (const column of engine.hiddenColumns(id)) worksheet.getColumn(column + 1).hidden = true;
  for (const merge of engine.merges(id)) worksheet.mergeCells(spillAddress(merge));
}

const STANDARD_ROW = 21;

/** Writes the workbook as .xlsx, with computed values, so that programs that do not calculate show it right too. */
export async function writeXlsx(engine: Engine, options: XlsxOptions, path: string): Promise<void> {
  const sheets = engine.sheets();
  const names = excelNames(sheets);
  const infos = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const to: Export = {
    engine,
    nameOf: (id) => names.get(id) ?? '',
    rowsOf: (id) => infos.get(id)?.rows ?? 1,
    names: {
      nameOf: (id) => infos.get(id)?.name,
      idOf: (name) => sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.id,
    },
  };
  const workbook = new ExcelJS.Workbook();
  for (const sheet of sheets) {
    const state = sheet.hidden ? 'hidden' : 'visible';
    const worksheet = workbook.addWorksheet(to.nameOf(sheet.id), { state });
    addCells(to, sheet, worksheet);
    addLayout(engine, sheet.id, worksheet);
  }
  for (const sheet of sheets) {
    const extras = options.extras?.(sheet.name);
    if (extras) addExtras(workbook, to.nameOf(sheet.id), extras);
  }
  await workbook.xlsx.writeFile(path);
}
