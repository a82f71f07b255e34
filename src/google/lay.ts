/** Lays one tab as its layout says: new ones from the template where there is one, standing ones only where they changed. */

import type { LayChange } from '../workbook/changes.ts';
import type { Area, Highlight, Look, SheetLayout } from '../workbook/sheetLayout.ts';
import { tabOf } from '../workbook/tabs/index.ts';
import { isUnfinished } from '../workbook/unfinished.ts';
import { written } from './cellText.ts';
import { layCharts } from './charts.ts';
import { layGuards } from './guards.ts';
import { type InventoryOfFile, refOfSheet } from './inventory.ts';
import type { Patience } from './retry.ts';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GFile = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What was laid: `isNew` when it was no tab of ours before, `isFresh` when this run has made the sheet. */
export interface LaidTab {
  readonly sheet: GSheet;
  readonly isNew: boolean;
  readonly isFresh: boolean;
}

/** The sheet becomes a tab of ours only when the inventory keeps it: whatever is cut short before is laid again. */
export function layTab(
  file: GFile,
  inventory: InventoryOfFile,
  change: LayChange,
  patience: Patience,
): LaidTab {
  const standing = inventory.sheetOf(change.ref);
  const template = change.template === null ? undefined : inventory.sheetOf(change.template);
  const isNew = standing === undefined;
  const { sheet, isFresh } =
    standing === undefined ? insert(file, change, template, patience) : { sheet: standing, isFresh: false };
  const isCopied = isNew && template !== undefined;
  if (isCopied) patience.again(() => sheet.showSheet());
  if (!isCopied && (isNew || change.again.layout)) lay(sheet, change, patience);
  if (isNew || change.again.guards || change.again.layout) layGuards(file, sheet, change, isFresh, patience);
  return { sheet, isNew, isFresh };
}

/** A sheet that a run cut short has left under this name is gone on with. */
function insert(
  file: GFile,
  { ref, layout: { title } }: LayChange,
  template: GSheet | undefined,
  { again, once }: Patience,
): Pick<LaidTab, 'sheet' | 'isFresh'> {
  const at = again(() => file.getNumSheets());
  const make = () =>
    template === undefined ? file.insertSheet(title, at) : file.insertSheet(title, at, { template });
  try {
    return { sheet: once(make, () => file.getSheetByName(title)), isFresh: true };
  } catch (error) {
    const left = again(() => file.getSheetByName(title));
    const isOurs =
      left !== null &&
      again(
        () => refOfSheet(left) === ref || isUnfinished(tabOf(ref), left.getDataRange().getDisplayValues()),
      );
    if (left === null || !isOurs) throw error;
    return { sheet: left, isFresh: false };
  }
}

/** Part by part, each repeatable: what is laid is absolute, and sizes and charts are looked at anew. */
function lay(sheet: GSheet, { layout, charts }: LayChange, { again }: Patience): void {
  const range = ({ row, column, rows, columns }: Area) => sheet.getRange(row, column, rows, columns);
  const parts: readonly (() => void)[] = [
    () => fitSize(sheet, layout),
    () => {
      for (const { format, ...area } of layout.formats) range(area).setNumberFormat(format);
    },
    () => {
      for (const cells of layout.cells)
        range(cells).setValues(cells.values.map((line) => line.map((value) => headText(value))));
    },
    () => {
      for (const { look, ...area } of layout.looks) applyLook(range(area), look);
    },
    () => {
      for (const each of layout.dropdowns) range(each).setDataValidation(validation(sheet, each));
    },
    () => {
      for (const { row, column, note } of layout.notes) sheet.getRange(row, column).setNote(note);
    },
    () => {
      for (const { column, width } of layout.widths) sheet.setColumnWidth(column, width);
    },
    () => {
      for (const { first, count } of layout.hiddenRows) sheet.hideRows(first, count);
    },
    () => {
      for (const { first, count } of layout.hiddenColumns) sheet.hideColumns(first, count);
    },
    () => void sheet.setFrozenRows(layout.frozenRows),
    () => {
      const rules = layout.highlights.map((each) => highlight(range(each), each));
      if (rules.length > 0) sheet.setConditionalFormatRules(rules);
    },
    () => layCharts(sheet, charts),
    () => {
      if (layout.hiddenSheet) sheet.hideSheet();
    },
  ];
  for (const part of parts) again(part);
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
