/** The class the bundle meets as Sheet. */

import type { Rect } from '../../../engine/types.ts';
import { NotModelled } from '../../../runtime/errors.ts';
import { filled } from '../area.ts';
import { requireWritable } from '../content.ts';
import { AUTOMATIC, PLAIN } from '../copying.ts';
import { badArguments, outOfBounds } from '../errors.ts';
import { as, type GSheet, type GSpreadsheet } from '../google.ts';
import { requireValid, requireWrite } from '../range/entry.ts';
import { sortRows } from '../sorting.ts';
import { patchSheet } from '../state.ts';
import { addSheet, insertLines } from '../structure.ts';
import { SheetRules } from './rules.ts';

type Kept = 'appendRow' | 'clear' | 'clearContents' | 'clearFormats' | 'clearNotes' | 'copyTo' | 'sort';

const wholeOf = (sheet: SheetRules): Rect => ({
  row: 0,
  column: 0,
  rows: sheet.info.rows,
  columns: sheet.info.columns,
});

/** One round trip that empties the tab of something, refused where any cell is protected. */
function clearAll(sheet: SheetRules, method: string, clear: (whole: Rect) => void): GSheet {
  sheet.session.change(`Sheet.${method}`);
  const whole = wholeOf(sheet);
  requireWrite(sheet.session, sheet.id, whole);
  clear(whole);
  return as<GSheet>(sheet as Partial<GSheet>);
}

function emptyCells(sheet: SheetRules): void {
  const { engine } = sheet.session.book;
  const used = engine.used(sheet.id);
  if (used === null) return;
  const cells = filled({ row: 0, column: 0, ...used }, null).flatMap((line, row) =>
    line.map((value, column) => ({ sheet: sheet.id, row, column, content: { value } })),
  );
  engine.apply(cells);
}

function plainCells(sheet: SheetRules, whole: Rect): void {
  const { engine } = sheet.session.book;
  engine.setStyle(sheet.id, whole, PLAIN);
  engine.setNumberFormats(sheet.id, whole, filled(whole, AUTOMATIC));
}

export class Sheet extends SheetRules implements Pick<GSheet, Kept> {
  /** Goes below the last row with content, at once, and makes room when the tab is full. */
  appendRow(rowContents: unknown[]): GSheet {
    if (!Array.isArray(rowContents) || rowContents.length === 0) throw badArguments('Sheet.appendRow');
    const { session, id } = this;
    session.change('Sheet.appendRow');
    const { book, user } = session;
    rowContents.forEach((value, column) => {
      requireWritable(value, 0, column);
    });
    if (rowContents.length > this.info.columns) throw outOfBounds();
    const row = book.engine.used(id)?.rows ?? 0;
    if (row === this.info.rows) insertLines(book, user, { sheet: id, axis: 'rows', before: row, count: 1 });
    const rect = { row, column: 0, rows: 1, columns: rowContents.length };
    requireWrite(session, id, rect);
    requireValid(book, id, rect, [rowContents]);
    session.queue('Sheet.appendRow', rect.columns, {
      kind: 'content',
      sheet: id,
      rect,
      values: [rowContents],
    });
    session.flush();
    return as<GSheet>(this);
  }

  clear(options?: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined }): GSheet {
    return clearAll(this, 'clear', (whole) => {
      if (!options?.formatOnly) emptyCells(this);
      if (!options?.contentsOnly) plainCells(this, whole);
    });
  }
  clearContents(): GSheet {
    return clearAll(this, 'clearContents', () => emptyCells(this));
  }
  clearFormats(): GSheet {
    return clearAll(this, 'clearFormats', (whole) => plainCells(this, whole));
  }
  clearNotes(): GSheet {
    return clearAll(this, 'clearNotes', () => patchSheet(this.session.book.state, this.id, { notes: [] }));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#copyto : the copy is named "Copy of …". */
  copyTo(spreadsheet: GSpreadsheet): GSheet {
    const { session, id } = this;
    if (spreadsheet !== session.handles.spreadsheet())
      throw new NotModelled('Sheet.copyTo another spreadsheet');
    session.change('Sheet.copyTo');
    return session.handles.sheet(addSheet(session.book, session.user, { template: id }));
  }

  /** All rows below the frozen ones. */
  sort(columnPosition: number, ascending = true): GSheet {
    const { session, id } = this;
    session.change('Sheet.sort');
    const { engine } = session.book;
    if (columnPosition < 1 || columnPosition > this.info.columns) throw outOfBounds();
    const first = engine.frozen(id).rows;
    const rect = { ...wholeOf(this), row: first, rows: this.info.rows - first };
    requireWrite(session, id, rect);
    const used = engine.used(id);
    if (used === null || used.rows <= first) return as<GSheet>(this);
    const filledRows = { ...rect, rows: used.rows - first, columns: Math.max(used.columns, columnPosition) };
    sortRows(session.book, id, filledRows, [{ column: columnPosition - 1, ascending }]);
    return as<GSheet>(this);
  }
}

/** The tab behind what the bundle hands in. */
export function sheetIdOf(value: unknown, method: string): number {
  if (!(value instanceof Sheet)) throw badArguments(method);
  return value.id;
}
