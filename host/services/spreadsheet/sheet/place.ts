/** A tab as such: name, size, ranges. https://developers.google.com/apps-script/reference/spreadsheet/sheet */
import type { SheetId, SheetInfo } from '../../../engine/types.ts';
import { parseA1 } from '../a1.ts';
import { badArguments, rangeNotFound } from '../errors.ts';
import { as, type GRange, type GRangeList, type GSheet, type GSpreadsheet } from '../google.ts';
import { RangeList } from '../range/list.ts';
import { requireInside } from '../range/place.ts';
import type { Session } from '../session.ts';
import { patchSheet, sheetOf } from '../state.ts';
import { hideSheet, renameSheet, requireSheetEdit } from '../structure.ts';

/** getRange(a1) or getRange(row, column, rows, columns), counted from 1. */
export function rangeOf(session: Session, sheet: SheetId, args: readonly unknown[]): GRange {
  const [first, second, rows = 1, columns = 1] = args;
  if (typeof first === 'string') {
    const reference = parseA1(first);
    if (reference === null) throw rangeNotFound();
    const named = reference.sheet === null ? null : session.book.find(reference.sheet);
    if (reference.sheet !== null && named === null) throw rangeNotFound();
    const target = named?.id ?? sheet;
    return session.handles.range(target, requireInside(session, target, reference.area));
  }
  const numbers = [first, second, rows, columns].filter((part) => typeof part === 'number');
  const [row, column, height, width] = numbers;
  if (row === undefined || column === undefined || height === undefined || width === undefined) {
    throw badArguments('Sheet.getRange');
  }
  const area = { row: row - 1, column: column - 1, rows: height, columns: width };
  return session.handles.range(sheet, requireInside(session, sheet, area));
}

type Kept =
  | 'activate'
  | 'getDataRange'
  | 'getIndex'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getName'
  | 'getParent'
  | 'getRange'
  | 'getRangeList'
  | 'getSheetId'
  | 'getSheetName'
  | 'getTabColor'
  | 'hasHiddenGridlines'
  | 'hideSheet'
  | 'isSheetHidden'
  | 'setHiddenGridlines'
  | 'setName'
  | 'setTabColor'
  | 'showSheet';

export class SheetPlace implements Pick<GSheet, Kept> {
  readonly session: Session;
  readonly id: SheetId;
  constructor(session: Session, id: SheetId) {
    this.session = session;
    this.id = id;
  }
  get info(): SheetInfo {
    return this.session.book.info(this.id);
  }

  getSheetId(): number {
    return this.id;
  }
  getName(): string {
    return this.info.name;
  }
  getSheetName(): string {
    return this.info.name;
  }
  getIndex(): number {
    return this.session.book.engine.sheets().findIndex(({ id }) => id === this.id) + 1;
  }
  getParent(): GSpreadsheet {
    return this.session.handles.spreadsheet();
  }
  getRange(...args: unknown[]): GRange {
    return rangeOf(this.session, this.id, args);
  }
  getRangeList(a1Notations: string[]): GRangeList {
    if (!Array.isArray(a1Notations)) throw badArguments('Sheet.getRangeList');
    const ranges = a1Notations.map((a1) => rangeOf(this.session, this.id, [a1]));
    return as<GRangeList>(new RangeList(ranges));
  }

  getMaxRows(): number {
    this.session.read('Sheet.getMaxRows');
    return this.info.rows;
  }
  getMaxColumns(): number {
    this.session.read('Sheet.getMaxColumns');
    return this.info.columns;
  }
  getLastRow(): number {
    this.session.read('Sheet.getLastRow');
    return this.session.book.engine.used(this.id)?.rows ?? 0;
  }
  getLastColumn(): number {
    this.session.read('Sheet.getLastColumn');
    return this.session.book.engine.used(this.id)?.columns ?? 0;
  }
  getDataRange(): GRange {
    this.session.read('Sheet.getDataRange');
    const used = this.session.book.engine.used(this.id) ?? { rows: 1, columns: 1 };
    return this.session.handles.range(this.id, { row: 0, column: 0, ...used });
  }

  setName(name: string): GSheet {
    this.session.change('Sheet.setName');
    renameSheet(this.session.book, this.session.user, this.id, String(name));
    return as<GSheet>(this);
  }
  activate(): GSheet {
    this.session.rule('Sheet.activate');
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    this.session.book.selection.set(this.session.user, { sheet: this.id, area });
    return as<GSheet>(this);
  }
  hideSheet(): GSheet {
    this.session.change('Sheet.hideSheet');
    hideSheet(this.session.book, this.session.user, this.id, true);
    return as<GSheet>(this);
  }
  showSheet(): GSheet {
    this.session.change('Sheet.showSheet');
    hideSheet(this.session.book, this.session.user, this.id, false);
    return as<GSheet>(this);
  }
  isSheetHidden(): boolean {
    this.session.read('Sheet.isSheetHidden');
    return this.info.hidden;
  }
  getTabColor(): string | null {
    this.session.read('Sheet.getTabColor');
    return sheetOf(this.session.book.state, this.id).tabColor;
  }
  setTabColor(color: string | null): GSheet {
    requireSheetEdit(this.session.book, this.session.user, this.id);
    const apply = () => patchSheet(this.session.book.state, this.id, { tabColor: color });
    this.session.queue('Sheet.setTabColor', 1, { kind: 'effect', apply });
    return as<GSheet>(this);
  }
  hasHiddenGridlines(): boolean {
    this.session.read('Sheet.hasHiddenGridlines');
    return sheetOf(this.session.book.state, this.id).gridlinesHidden;
  }
  setHiddenGridlines(hideGridlines: boolean): GSheet {
    requireSheetEdit(this.session.book, this.session.user, this.id);
    const apply = () => patchSheet(this.session.book.state, this.id, { gridlinesHidden: hideGridlines });
    this.session.queue('Sheet.setHiddenGridlines', 1, { kind: 'effect', apply });
    return as<GSheet>(this);
  }
}
