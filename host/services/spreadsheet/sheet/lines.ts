/** Rows and columns of a tab. https://developers.google.com/apps-script/reference/spreadsheet/sheet */
import type { Axis } from '../area.ts';
import { badArguments, outOfBounds } from '../errors.ts';
import { as, type GRange, type GSheet } from '../google.ts';
import { placeOf, RangePlace } from '../range/place.ts';
import { deleteLines, insertLines, moveColumns, requireSheetEdit } from '../structure.ts';
import { SheetPlace } from './place.ts';

function insert(sheet: SheetPlace, method: string, axis: Axis, before: number, count: number): GSheet {
  const { session, id } = sheet;
  session.change(`Sheet.${method}`);
  insertLines(session.book, session.user, { sheet: id, axis, before, count });
  return as<GSheet>(sheet as Partial<GSheet>);
}

function remove(sheet: SheetPlace, method: string, axis: Axis, first: number, count: number): GSheet {
  const { session, id } = sheet;
  session.change(`Sheet.${method}`);
  deleteLines(session.book, session.user, { sheet: id, axis, first, count });
  return as<GSheet>(sheet as Partial<GSheet>);
}

function requireLines(sheet: SheetPlace, axis: Axis, first: number, count: number): void {
  const length = axis === 'rows' ? sheet.info.rows : sheet.info.columns;
  if (![first, count].every(Number.isInteger)) throw badArguments('Sheet');
  if (first < 0 || count < 1 || first + count > length) throw outOfBounds();
}

/** Sizes, hiding and freezing concern the tab as a whole. */
function queue(sheet: SheetPlace, method: string, apply: () => void): GSheet {
  const { session, id } = sheet;
  requireSheetEdit(session.book, session.user, id);
  session.queue(`Sheet.${method}`, 1, { kind: 'effect', apply });
  return as<GSheet>(sheet as Partial<GSheet>);
}

function hide(
  sheet: SheetPlace,
  method: string,
  axis: Axis,
  line: { first: number; count: number; hidden: boolean },
): void {
  requireLines(sheet, axis, line.first, line.count);
  const { engine } = sheet.session.book;
  queue(sheet, method, () => {
    if (axis === 'rows') engine.hideRows(sheet.id, line.first, line.count, line.hidden);
    else engine.hideColumns(sheet.id, line.first, line.count, line.hidden);
  });
}

type Kept =
  | 'deleteColumn'
  | 'deleteColumns'
  | 'deleteRow'
  | 'deleteRows'
  | 'getColumnWidth'
  | 'getFrozenColumns'
  | 'getFrozenRows'
  | 'getRowHeight'
  | 'hideColumn'
  | 'hideColumns'
  | 'hideRow'
  | 'hideRows'
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'insertColumns'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'insertRowAfter'
  | 'insertRowBefore'
  | 'insertRows'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'isColumnHiddenByUser'
  | 'isRowHiddenByUser'
  | 'moveColumns'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setFrozenColumns'
  | 'setFrozenRows'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'showColumns'
  | 'showRows'
  | 'unhideColumn'
  | 'unhideRow';

export class SheetLines extends SheetPlace implements Pick<GSheet, Kept> {
  insertRowAfter(afterPosition: number): GSheet {
    return insert(this, 'insertRowAfter', 'rows', afterPosition, 1);
  }
  insertRowBefore(beforePosition: number): GSheet {
    return insert(this, 'insertRowBefore', 'rows', beforePosition - 1, 1);
  }
  insertRows(rowIndex: number, numRows = 1): void {
    insert(this, 'insertRows', 'rows', rowIndex - 1, numRows);
  }
  insertRowsAfter(afterPosition: number, howMany: number): GSheet {
    return insert(this, 'insertRowsAfter', 'rows', afterPosition, howMany);
  }
  insertRowsBefore(beforePosition: number, howMany: number): GSheet {
    return insert(this, 'insertRowsBefore', 'rows', beforePosition - 1, howMany);
  }
  insertColumnAfter(afterPosition: number): GSheet {
    return insert(this, 'insertColumnAfter', 'columns', afterPosition, 1);
  }
  insertColumnBefore(beforePosition: number): GSheet {
    return insert(this, 'insertColumnBefore', 'columns', beforePosition - 1, 1);
  }
  insertColumns(columnIndex: number, numColumns = 1): void {
    insert(this, 'insertColumns', 'columns', columnIndex - 1, numColumns);
  }
  insertColumnsAfter(afterPosition: number, howMany: number): GSheet {
    return insert(this, 'insertColumnsAfter', 'columns', afterPosition, howMany);
  }
  insertColumnsBefore(beforePosition: number, howMany: number): GSheet {
    return insert(this, 'insertColumnsBefore', 'columns', beforePosition - 1, howMany);
  }
  deleteRow(rowPosition: number): GSheet {
    return remove(this, 'deleteRow', 'rows', rowPosition - 1, 1);
  }
  deleteRows(rowPosition: number, howMany: number): void {
    remove(this, 'deleteRows', 'rows', rowPosition - 1, howMany);
  }
  deleteColumn(columnPosition: number): GSheet {
    return remove(this, 'deleteColumn', 'columns', columnPosition - 1, 1);
  }
  deleteColumns(columnPosition: number, howMany: number): void {
    remove(this, 'deleteColumns', 'columns', columnPosition - 1, howMany);
  }
  moveColumns(columnSpec: GRange, destinationIndex: number): void {
    const { sheet } = placeOf(columnSpec, 'Sheet.moveColumns');
    if (sheet !== this.id || !(columnSpec instanceof RangePlace)) throw badArguments('Sheet.moveColumns');
    this.session.change('Sheet.moveColumns');
    const { column, columns } = columnSpec.rect;
    moveColumns(this.session.book, this.session.user, {
      sheet,
      first: column,
      count: columns,
      before: destinationIndex - 1,
    });
  }

  hideRows(rowIndex: number, numRows = 1): void {
    hide(this, 'hideRows', 'rows', { first: rowIndex - 1, count: numRows, hidden: true });
  }
  showRows(rowIndex: number, numRows = 1): void {
    hide(this, 'showRows', 'rows', { first: rowIndex - 1, count: numRows, hidden: false });
  }
  hideColumns(columnIndex: number, numColumns = 1): void {
    hide(this, 'hideColumns', 'columns', { first: columnIndex - 1, count: numColumns, hidden: true });
  }
  showColumns(columnIndex: number, numColumns = 1): void {
    hide(this, 'showColumns', 'columns', { first: columnIndex - 1, count: numColumns, hidden: false });
  }
  hideRow(row: GRange): void {
    hide(this, 'hideRow', 'rows', { first: row.getRow() - 1, count: row.getNumRows(), hidden: true });
  }
  unhideRow(row: GRange): void {
    hide(this, 'unhideRow', 'rows', { first: row.getRow() - 1, count: row.getNumRows(), hidden: false });
  }
  hideColumn(column: GRange): void {
    hide(this, 'hideColumn', 'columns', {
      first: column.getColumn() - 1,
      count: column.getNumColumns(),
      hidden: true,
    });
  }
  unhideColumn(column: GRange): void {
    hide(this, 'unhideColumn', 'columns', {
      first: column.getColumn() - 1,
      count: column.getNumColumns(),
      hidden: false,
    });
  }
  isRowHiddenByUser(rowPosition: number): boolean {
    this.session.read('Sheet.isRowHiddenByUser');
    requireLines(this, 'rows', rowPosition - 1, 1);
    return this.session.book.engine.hiddenRows(this.id).includes(rowPosition - 1);
  }
  isColumnHiddenByUser(columnPosition: number): boolean {
    this.session.read('Sheet.isColumnHiddenByUser');
    requireLines(this, 'columns', columnPosition - 1, 1);
    return this.session.book.engine.hiddenColumns(this.id).includes(columnPosition - 1);
  }

  getFrozenRows(): number {
    this.session.read('Sheet.getFrozenRows');
    return this.session.book.engine.frozen(this.id).rows;
  }
  getFrozenColumns(): number {
    this.session.read('Sheet.getFrozenColumns');
    return this.session.book.engine.frozen(this.id).columns;
  }
  setFrozenRows(rows: number): void {
    if (!Number.isInteger(rows) || rows < 0 || rows >= this.info.rows) throw outOfBounds();
    queue(this, 'setFrozenRows', () => this.session.book.engine.freeze(this.id, { rows }));
  }
  setFrozenColumns(columns: number): void {
    if (!Number.isInteger(columns) || columns < 0 || columns >= this.info.columns) throw outOfBounds();
    queue(this, 'setFrozenColumns', () => this.session.book.engine.freeze(this.id, { columns }));
  }

  getColumnWidth(columnPosition: number): number {
    this.session.read('Sheet.getColumnWidth');
    requireLines(this, 'columns', columnPosition - 1, 1);
    return this.session.book.engine.columnWidths(this.id)[columnPosition - 1] ?? 100;
  }
  getRowHeight(rowPosition: number): number {
    this.session.read('Sheet.getRowHeight');
    requireLines(this, 'rows', rowPosition - 1, 1);
    return this.session.book.engine.rowHeights(this.id)[rowPosition - 1] ?? 21;
  }
  setColumnWidth(columnPosition: number, width: number): GSheet {
    return this.setColumnWidths(columnPosition, 1, width);
  }
  setColumnWidths(startColumn: number, numColumns: number, width: number): GSheet {
    requireLines(this, 'columns', startColumn - 1, numColumns);
    const { engine } = this.session.book;
    return queue(this, 'setColumnWidths', () =>
      engine.setColumnWidth(this.id, startColumn - 1, numColumns, width),
    );
  }
  setRowHeight(rowPosition: number, height: number): GSheet {
    return this.setRowHeights(rowPosition, 1, height);
  }
  setRowHeights(startRow: number, numRows: number, height: number): GSheet {
    requireLines(this, 'rows', startRow - 1, numRows);
    const { engine } = this.session.book;
    return queue(this, 'setRowHeights', () => engine.setRowHeight(this.id, startRow - 1, numRows, height));
  }
}
