/** Lays one tab as its layout says: new ones from the template where there is one, standing ones only where they changed. */

import type { LayChange } from '../workbook/changes.ts';
import type { Area, Highlight, Look, SheetLayout } from '../workbook/sheetLayout.ts';
import { written } from './cellText.ts';
import { layCharts } from './charts.ts';
import { layGuards } from './guards.ts';
import type { InventoryOfFile } from './inventory.ts';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GFile = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function layTab(
  file: GFile,
  inventory: InventoryOfFile,
  change: LayChange,
): { sheet: GSheet; isNew: boolean } {
  const standing = inventory.sheetOf(change.ref);
  const template = change.template === null ? undefined : inventory.sheetOf(change.template);
  const sheet = standing ?? insert(file, change.layout, template);
  const isCopied = standing === undefined && template !== undefined;
  if (isCopied) sheet.showSheet();
  if (!isCopied && (standing === undefined || change.again.layout)) lay(sheet, change);
  if (standing === undefined || change.again.guards || change.again.layout)
    layGuards(file, sheet, change, standing === undefined);
  inventory.keep(change.ref, sheet, change.fingerprint);
  return { sheet, isNew: standing === undefined };
}

function insert(file: GFile, { title }: SheetLayout, template: GSheet | undefined): GSheet {
  const at = file.getNumSheets();
  return template === undefined ? file.insertSheet(title, at) : file.insertSheet(title, at, { template });
}

function lay(sheet: GSheet, { layout, charts }: LayChange): void {
  fitSize(sheet, layout);
  const range = ({ row, column, rows, columns }: Area) => sheet.getRange(row, column, rows, columns);
  for (const { format, ...area } of layout.formats) range(area).setNumberFormat(format);
  for (const cells of layout.cells)
    range(cells).setValues(cells.values.map((line) => line.map((value) => headText(value))));
  for (const { look, ...area } of layout.looks) applyLook(range(area), look);
  for (const dropdown of layout.dropdowns) range(dropdown).setDataValidation(validation(sheet, dropdown));
  for (const { row, column, note } of layout.notes) sheet.getRange(row, column).setNote(note);
  for (const { column, width } of layout.widths) sheet.setColumnWidth(column, width);
  for (const { first, count } of layout.hiddenRows) sheet.hideRows(first, count);
  for (const { first, count } of layout.hiddenColumns) sheet.hideColumns(first, count);
  sheet.setFrozenRows(layout.frozenRows);
  if (layout.highlights.length > 0)
    sheet.setConditionalFormatRules(layout.highlights.map((each) => highlight(range(each), each)));
  layCharts(sheet, charts);
  if (layout.hiddenSheet) sheet.hideSheet();
}

/** Headers and formulas are the product's own; headers still go the way of all text. */
const headText = (value: string | number | boolean) =>
  typeof value === 'string' && value.startsWith('=') ? value : written(value, false);

function fitSize(sheet: GSheet, { rows, columns }: SheetLayout): void {
  const height = sheet.getMaxRows();
  const width = sheet.getMaxColumns();
  if (height < rows) sheet.insertRowsAfter(height, rows - height);
  if (height > rows && sheet.getLastRow() === 0) sheet.deleteRows(rows + 1, height - rows);
  if (width < columns) sheet.insertColumnsAfter(width, columns - width);
  if (width > columns && sheet.getLastColumn() <= columns) sheet.deleteColumns(columns + 1, width - columns);
}

function validation(
  sheet: GSheet,
  { choice, strict }: SheetLayout['dropdowns'][number],
): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(!strict);
  if ('list' in choice) return builder.requireValueInList([...choice.list], true).build();
  return builder.requireValueInRange(sheet.getParent().getRange(choice.range), true).build();
}

const COLOURS = {
  brand: '#b3261e',
  brandSoft: '#fce8e6',
  computed: '#f6f8fa',
  muted: '#5f6368',
  white: '#ffffff',
} as const;

function applyLook(range: GoogleAppsScript.Spreadsheet.Range, look: Look): void {
  switch (look) {
    case 'title':
      range.setFontSize(16).setFontWeight('bold').setFontColor(COLOURS.brand);
      return;
    case 'hint':
      range.setFontStyle('italic').setFontColor(COLOURS.muted);
      return;
    case 'heading':
      range.setFontSize(12).setFontWeight('bold');
      return;
    case 'header':
      range
        .setFontWeight('bold')
        .setFontColor(COLOURS.white)
        .setBackground(COLOURS.brand)
        .setWrap(true)
        .setVerticalAlignment('middle');
      return;
    case 'computed':
      range.setBackground(COLOURS.computed).setWrap(true).setVerticalAlignment('top');
      return;
    case 'canvas':
      range.setWrap(true).setVerticalAlignment('top');
      return;
    case 'overflow':
      range.setWrap(false);
      return;
    case 'label':
      range.setFontWeight('bold').setBackground(COLOURS.brandSoft);
      return;
  }
}

const HIGHLIGHTS: Readonly<
  Record<Highlight['look'], { background?: string; color?: string; bold?: boolean }>
> = {
  good: { background: '#d7f0dd', color: '#0b4f1e' },
  bad: { background: '#fbdcd9', color: '#7a1008' },
  open: { background: '#fff1cc', color: '#5f4200' },
  title: { color: COLOURS.brand, bold: true },
  note: { color: COLOURS.muted },
  section: { background: COLOURS.brandSoft, bold: true },
  head: { background: COLOURS.brand, color: COLOURS.white, bold: true },
  group: { background: '#f1f3f4', bold: true },
  total: { background: '#e8eaed', bold: true },
  figure: { bold: true },
};

function highlight(
  range: GoogleAppsScript.Spreadsheet.Range,
  { formula, look }: Highlight,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const { background, color, bold } = HIGHLIGHTS[look];
  const builder = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setRanges([range]);
  if (background !== undefined) builder.setBackground(background);
  if (color !== undefined) builder.setFontColor(color);
  if (bold === true) builder.setBold(true);
  return builder.build();
}
