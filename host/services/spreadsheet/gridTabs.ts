/** What people do to tabs and lines as such: order, copies, hiding, freezing. */
import type { SheetInfo } from '../../engine/types.ts';
import type { GridPort } from '../../runtime/types.ts';
import type { Axis } from './area.ts';
import type { Book } from './book.ts';
import { outOfBounds, protectedCell } from './errors.ts';
import { mintId } from './state.ts';
import { addSheet, hideSheet, requireSheetEdit } from './structure.ts';

type TabVerbs = Pick<
  GridPort,
  'moveSheet' | 'duplicateSheet' | 'hideSheet' | 'hideRows' | 'hideColumns' | 'freeze'
>;

/**
 * «Duplicate» of a tab's menu. Nobody documents whether its marks and protections travel; here both do, which is the worse for a
 * script that finds tabs by their marks and protections by their descriptions.
 */
function duplicate(book: Book, user: string, source: SheetInfo): string {
  const index = book.engine.sheets().findIndex(({ id }) => id === source.id) + 1;
  const copy = addSheet(book, user, { template: source.id, index });
  const { state } = book;
  const marks = state.metadata.filter(
    ({ location }) => location.type === 'SHEET' && location.sheet === source.id,
  );
  state.metadata = [
    ...state.metadata,
    ...marks.map((mark) => ({
      ...mark,
      id: mintId(state),
      location: { type: 'SHEET', sheet: copy } as const,
    })),
  ];
  const guards = state.protections.filter(({ sheet }) => sheet === source.id);
  state.protections = [
    ...state.protections,
    ...guards.map((guard) => ({ ...guard, id: mintId(state), sheet: copy })),
  ];
  return book.info(copy).name;
}

/** `index` counts from 1, from the left. */
function move(book: Book, user: string, sheet: SheetInfo, index: number): void {
  if (!book.access.mayEditFile(user)) throw protectedCell();
  if (!Number.isInteger(index) || index < 1 || index > book.engine.sheets().length) throw outOfBounds();
  book.engine.moveSheet(sheet.id, index - 1);
}

function hideLines(
  book: Book,
  user: string,
  line: { sheet: SheetInfo; axis: Axis; first: number; count: number; hidden: boolean },
): void {
  const { sheet, axis, first, count, hidden } = line;
  requireSheetEdit(book, user, sheet.id);
  if (first < 1 || count < 1 || first + count - 1 > sheet[axis]) throw outOfBounds();
  if (axis === 'rows') book.engine.hideRows(sheet.id, first - 1, count, hidden);
  else book.engine.hideColumns(sheet.id, first - 1, count, hidden);
}

/** `tab` finds a tab by its name, or throws. */
export const tabVerbs = (book: Book, tab: (name: string) => SheetInfo): TabVerbs => ({
  moveSheet: (user, sheet, index) => move(book, user, tab(sheet), index),
  duplicateSheet: (user, sheet) => duplicate(book, user, tab(sheet)),
  hideSheet: (user, sheet, hidden) => hideSheet(book, user, tab(sheet).id, hidden),
  hideRows: (user, sheet, first, count, hidden) =>
    hideLines(book, user, { sheet: tab(sheet), axis: 'rows', first, count, hidden }),
  hideColumns: (user, sheet, first, count, hidden) =>
    hideLines(book, user, { sheet: tab(sheet), axis: 'columns', first, count, hidden }),
  freeze(user, sheet, panes) {
    const { id, rows, columns } = requireSheetEdit(book, user, tab(sheet).id);
    if ((panes.rows ?? 0) >= rows || (panes.columns ?? 0) >= columns) throw outOfBounds();
    book.engine.freeze(id, panes);
  },
});
