/** The class the bundle meets as Range. */

import { NotModelled } from '../../../runtime/errors.ts';
import { filled } from '../area.ts';
import { AUTOMATIC, type CopyWhat, copyCells, PLAIN } from '../copying.ts';
import { badArguments, outOfBounds } from '../errors.ts';
import { as, type GRange, nameOf } from '../google.ts';
import { type SortKey, sortRows } from '../sorting.ts';
import { requireWrite } from './entry.ts';
import { RangePlace } from './place.ts';
import { RangeRules } from './rules.ts';

/** `2`, `{ column: 2, ascending: false }`, or a list of them; columns count on the sheet, from 1. */
function sortKeys(spec: unknown, firstColumn: number): SortKey[] {
  const list = Array.isArray(spec) ? spec : [spec];
  return list.map((one: unknown) => {
    if (typeof one === 'number') return { column: one - 1 - firstColumn, ascending: true };
    if (typeof one !== 'object' || one === null || !('column' in one) || typeof one.column !== 'number') {
      throw badArguments('Range.sort');
    }
    const ascending = !('ascending' in one) || one.ascending !== false;
    return { column: one.column - 1 - firstColumn, ascending };
  });
}

function copyWhat(how: unknown, transposed: unknown): CopyWhat {
  if (transposed === true) throw new NotModelled('Range.copyTo transposed');
  if (how === undefined) return 'all';
  const name = nameOf(how);
  if (name === 'PASTE_VALUES') return 'values';
  if (name === 'PASTE_FORMAT') return 'formats';
  if (name === 'PASTE_NORMAL') return 'all';
  if (typeof how === 'object' && how !== null) {
    if ('contentsOnly' in how && how.contentsOnly === true) return 'values';
    if ('formatOnly' in how && how.formatOnly === true) return 'formats';
  }
  throw new NotModelled(`Range.copyTo with ${name}`);
}

export class Range extends RangeRules implements Pick<GRange, 'clear' | 'clearFormat' | 'copyTo' | 'sort'> {
  /** Contents and formats; with options only what they name. Notes and validation rules stay unless named. */
  clear(options?: {
    commentsOnly?: boolean | undefined;
    contentsOnly?: boolean | undefined;
    formatOnly?: boolean | undefined;
    validationsOnly?: boolean | undefined;
  }): GRange {
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options ?? {};
    const everything = !commentsOnly && !contentsOnly && !formatOnly && !validationsOnly;
    if (everything || contentsOnly) this.clearContent();
    if (everything || formatOnly) this.clearFormat();
    if (commentsOnly) this.clearNote();
    if (validationsOnly) this.clearDataValidations();
    return as<GRange>(this);
  }

  clearFormat(): GRange {
    const { session, sheetId, rect } = this;
    requireWrite(session, sheetId, rect);
    const { engine } = session.book;
    const apply = (): void => {
      engine.setStyle(sheetId, rect, PLAIN);
      engine.setNumberFormats(sheetId, rect, filled(rect, AUTOMATIC));
    };
    session.queue('Range.clearFormat', 1, { kind: 'effect', apply });
    return as<GRange>(this);
  }

  /** From a range of the same shape or one cell into every cell; formulas would have to be rewritten, so they are refused. */
  copyTo(destination: GRange, how?: unknown, transposed?: boolean): void {
    const what = copyWhat(how, transposed);
    if (!(destination instanceof RangePlace)) throw badArguments('Range.copyTo');
    const { session, sheetId, rect } = this;
    const single = rect.rows * rect.columns === 1;
    const size = single ? destination.rect : rect;
    const target = { ...destination.rect, rows: size.rows, columns: size.columns };
    const sheet = session.book.info(destination.sheetId);
    if (target.row + target.rows > sheet.rows || target.column + target.columns > sheet.columns)
      throw outOfBounds();
    session.change('Range.copyTo');
    requireWrite(session, destination.sheetId, target);
    copyCells(session.book, { sheet: sheetId, rect }, { sheet: destination.sheetId, rect: target }, what);
  }

  /** Rows go elsewhere only where every touched cell may be written. */
  sort(sortSpecObj: unknown): GRange {
    const { session, sheetId, rect } = this;
    const keys = sortKeys(sortSpecObj, rect.column);
    if (keys.some(({ column }) => column < 0 || column >= rect.columns)) throw outOfBounds();
    session.change('Range.sort');
    requireWrite(session, sheetId, rect);
    sortRows(session.book, sheetId, rect, keys);
    return as<GRange>(this);
  }
}
