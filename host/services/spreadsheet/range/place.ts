/** Where a range lies: all of this is free, since Google answers it without a round trip. */
import type { Rect, SheetId } from '../../../engine/types.ts';
import { ScriptError } from '../../../runtime/errors.ts';
import { formatA1 } from '../a1.ts';
import { type Area, bounded } from '../area.ts';
import { badArguments, outOfBounds } from '../errors.ts';
import { as, type GRange, type GSheet } from '../google.ts';
import type { Session } from '../session.ts';
import type { Place } from '../state.ts';

export class RangePlace
  implements
    Pick<
      GRange,
      | 'getRow'
      | 'getRowIndex'
      | 'getColumn'
      | 'getNumRows'
      | 'getNumColumns'
      | 'getLastRow'
      | 'getLastColumn'
      | 'getA1Notation'
      | 'getSheet'
      | 'getGridId'
      | 'offset'
      | 'getCell'
      | 'isStartRowBounded'
      | 'isStartColumnBounded'
      | 'isEndRowBounded'
      | 'isEndColumnBounded'
    >
{
  readonly session: Session;
  readonly sheetId: SheetId;
  readonly area: Area;
  /** Its cells on the sheet as large as it was when the range was made. */
  readonly rect: Rect;

  constructor(session: Session, sheetId: SheetId, area: Area) {
    this.session = session;
    this.sheetId = sheetId;
    this.area = area;
    this.rect = bounded(area, session.book.info(sheetId));
  }

  get cells(): number {
    return this.rect.rows * this.rect.columns;
  }

  getRow(): number {
    return this.rect.row + 1;
  }
  getRowIndex(): number {
    return this.rect.row + 1;
  }
  getColumn(): number {
    return this.rect.column + 1;
  }
  getNumRows(): number {
    return this.rect.rows;
  }
  getNumColumns(): number {
    return this.rect.columns;
  }
  getLastRow(): number {
    return this.rect.row + this.rect.rows;
  }
  getLastColumn(): number {
    return this.rect.column + this.rect.columns;
  }
  getA1Notation(): string {
    return formatA1(this.area);
  }
  getGridId(): number {
    return this.sheetId;
  }
  getSheet(): GSheet {
    return this.session.handles.sheet(this.sheetId);
  }
  isStartRowBounded(): boolean {
    return this.area.rows !== null || this.area.row > 0;
  }
  isStartColumnBounded(): boolean {
    return this.area.columns !== null || this.area.column > 0;
  }
  isEndRowBounded(): boolean {
    return this.area.rows !== null;
  }
  isEndColumnBounded(): boolean {
    return this.area.columns !== null;
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): GRange {
    const area = {
      row: this.rect.row + rowOffset,
      column: this.rect.column + columnOffset,
      rows: numRows ?? this.rect.rows,
      columns: numColumns ?? this.rect.columns,
    };
    return this.session.handles.range(this.sheetId, requireInside(this.session, this.sheetId, area));
  }

  getCell(row: number, column: number): GRange {
    if (row < 1 || column < 1 || row > this.rect.rows || column > this.rect.columns) {
      throw new ScriptError('Cell reference out of range');
    }
    return this.offset(row - 1, column - 1, 1, 1);
  }
}

/** Refuses a range that is not wholly on the sheet. */
export function requireInside(session: Session, sheet: SheetId, area: Area): Area {
  const size = session.book.info(sheet);
  const parts = [area.row, area.column, area.rows ?? 1, area.columns ?? 1];
  if (!parts.every(Number.isInteger)) throw badArguments('Range');
  if ((area.rows ?? 1) < 1) throw new ScriptError('The number of rows in the range must be at least 1.');
  if ((area.columns ?? 1) < 1)
    throw new ScriptError('The number of columns in the range must be at least 1.');
  const rect = bounded(area, size);
  const inside =
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rows >= 1 &&
    rect.columns >= 1 &&
    rect.row + rect.rows <= size.rows &&
    rect.column + rect.columns <= size.columns;
  if (!inside) throw outOfBounds();
  return area;
}

/** The place behind a range that the bundle hands in. */
export function placeOf(range: unknown, method: string): Place {
  if (!(range instanceof RangePlace)) throw badArguments(method);
  return { sheet: range.sheetId, area: range.area };
}

/** The bundle's view of a place. */
export const rangeAt = (session: Session, place: Place): GRange =>
  as<GRange>(session.handles.range(place.sheet, place.area));
