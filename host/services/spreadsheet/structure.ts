/** Changes of the workbook's shape, for scripts and for people alike; each judges the user, then moves everything along. */
import type { SheetId, SheetInfo } from '../../engine/types.ts';
import { ScriptError } from '../../runtime/errors.ts';
import type { Axis } from './area.ts';
import type { Book } from './book.ts';
import { outOfBounds, protectedCell, sheetExists, tooManyCells, tooManySheets } from './errors.ts';
import { copySheet, dropSheet, EMPTY_SHEET, patchSheet, shiftState } from './state.ts';

const MAX_SHEETS = 200;
const MAX_CELLS = 10_000_000;
const MAX_COLUMNS = 18_278;
const NEW_SHEET = { rows: 1000, columns: 26 };

function requireRoom(book: Book, cells: number): void {
  const taken = book.engine.sheets().reduce((sum, sheet) => sum + sheet.rows * sheet.columns, 0);
  if (taken + cells > MAX_CELLS) throw tooManyCells();
}

function requireName(book: Book, name: string, except: SheetId | null): void {
  if (name === '') throw new ScriptError('The sheet name cannot be empty.');
  if (name.length > 100) throw new ScriptError('The sheet name cannot be greater than 100 characters.');
  const folded = name.toLowerCase();
  const taken = book.engine
    .sheets()
    .some(({ id, name: other }) => id !== except && other.toLowerCase() === folded);
  if (taken) throw sheetExists(name);
}

/** The name Google gives a tab that was given none. */
function freeName(book: Book): string {
  const word = book.engine.locale === 'vi_VN' ? 'Trang tính' : 'Sheet';
  const names = new Set(book.engine.sheets().map(({ name }) => name.toLowerCase()));
  let n = names.size + 1;
  while (names.has(`${word}${n}`.toLowerCase())) n++;
  return `${word}${n}`;
}

/** How a copy is named when nobody names it. */
function copyName(book: Book, source: string): string {
  const word = book.engine.locale === 'vi_VN' ? 'Bản sao của' : 'Copy of';
  const names = new Set(book.engine.sheets().map(({ name }) => name.toLowerCase()));
  let name = `${word} ${source}`;
  for (let n = 2; names.has(name.toLowerCase()); n++) name = `${word} ${source} ${n}`;
  return name;
}

export interface NewSheet {
  readonly name?: string;
  readonly index?: number;
  readonly template?: SheetId;
}

/** A new tab, empty or like the template: contents, formats, rules, sizes; no protections, names or metadata. Any editor may. */
export function addSheet(book: Book, user: string, wanted: NewSheet): SheetId {
  if (!book.access.mayEditFile(user)) throw protectedCell();
  const { engine } = book;
  const count = engine.sheets().length;
  if (count >= MAX_SHEETS) throw tooManySheets();
  const index = Math.max(0, Math.min(wanted.index ?? count, count));
  const source = wanted.template === undefined ? null : book.info(wanted.template);
  const name = wanted.name ?? (source === null ? freeName(book) : copyName(book, source.name));
  requireName(book, name, null);
  const size = source ?? NEW_SHEET;
  requireRoom(book, size.rows * size.columns);
  const id = book.mintSheetId();
  if (source === null) {
    engine.addSheet({ id, name, index, ...NEW_SHEET });
    patchSheet(book.state, id, EMPTY_SHEET);
  } else {
    engine.duplicateSheet(source.id, { id, name, index });
    copySheet(book.state, source.id, id);
  }
  return id;
}

/** Deletes a tab; the last visible one stays. */
export function deleteSheet(book: Book, user: string, sheet: SheetId): void {
  if (!book.access.mayDeleteSheet(user, sheet)) throw protectedCell();
  const others = book.engine.sheets().filter(({ id, hidden }) => id !== sheet && !hidden);
  if (others.length === 0) throw new ScriptError("You can't remove all the visible sheets in a document.");
  book.engine.deleteSheet(sheet);
  dropSheet(book.state, sheet);
}

export function renameSheet(book: Book, user: string, sheet: SheetId, name: string): void {
  requireSheetEdit(book, user, sheet);
  if (book.info(sheet).name === name) return;
  requireName(book, name, sheet);
  book.engine.renameSheet(sheet, name);
}

export function hideSheet(book: Book, user: string, sheet: SheetId, hidden: boolean): void {
  requireSheetEdit(book, user, sheet);
  const others = book.engine.sheets().filter((other) => other.id !== sheet && !other.hidden);
  if (hidden && others.length === 0) {
    throw new ScriptError("You can't hide all the sheets in a document.");
  }
  book.engine.hideSheet(sheet, hidden);
}

/** For changes of the tab as a whole: names, sizes, hidden rows, frozen panes, charts. */
export function requireSheetEdit(book: Book, user: string, sheet: SheetId): SheetInfo {
  const info = book.info(sheet);
  if (!book.access.mayEditSheet(user, sheet)) throw protectedCell();
  return info;
}

const lengthOf = (info: SheetInfo, axis: Axis): number => (axis === 'rows' ? info.rows : info.columns);

/** `before` may be one past the last line, which appends. */
export function insertLines(
  book: Book,
  user: string,
  line: { sheet: SheetId; axis: Axis; before: number; count: number },
): void {
  const { sheet, axis, before, count } = line;
  const info = book.info(sheet);
  if (!Number.isInteger(before) || before < 0 || before > lengthOf(info, axis)) throw outOfBounds();
  if (!Number.isInteger(count) || count < 1) throw outOfBounds();
  if (!book.access.mayInsert(user, sheet, axis, before)) throw protectedCell();
  requireRoom(book, count * (axis === 'rows' ? info.columns : info.rows));
  if (axis === 'columns' && info.columns + count > MAX_COLUMNS) throw tooManyCells();
  if (axis === 'rows') book.engine.insertRows(sheet, before, count);
  else book.engine.insertColumns(sheet, before, count);
  shiftState(book.state, sheet, { axis, kind: 'insert', before, count });
}

/** At least one line has to stay, and one that is not frozen. */
export function deleteLines(
  book: Book,
  user: string,
  line: { sheet: SheetId; axis: Axis; first: number; count: number },
): void {
  const { sheet, axis, first, count } = line;
  const length = lengthOf(book.info(sheet), axis);
  const whole = Number.isInteger(first) && Number.isInteger(count);
  if (!whole || first < 0 || count < 1 || first + count > length) throw outOfBounds();
  if (!book.access.mayTake(user, sheet, axis, first, count)) throw protectedCell();
  if (count === length) throw new ScriptError(`You can't delete all the ${axis} on the sheet.`);
  const frozen = book.engine.frozen(sheet)[axis];
  const frozenLost = Math.max(0, Math.min(first + count, frozen) - first);
  if (length - count <= frozen - frozenLost) {
    throw new ScriptError(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
  }
  if (axis === 'rows') book.engine.deleteRows(sheet, first, count);
  else book.engine.deleteColumns(sheet, first, count);
  shiftState(book.state, sheet, { axis, kind: 'delete', first, count });
}

/** Whole columns go elsewhere; both where they stood and where they go have to be free. */
export function moveColumns(
  book: Book,
  user: string,
  move: { sheet: SheetId; first: number; count: number; before: number },
): void {
  const { sheet, first, count, before } = move;
  const { columns } = book.info(sheet);
  const inside = first >= 0 && count >= 1 && first + count <= columns && before >= 0 && before <= columns;
  if (!inside) throw outOfBounds();
  if (before > first && before < first + count) throw outOfBounds();
  const { access } = book;
  const free =
    access.mayTake(user, sheet, 'columns', first, count) && access.mayInsert(user, sheet, 'columns', before);
  if (!free) throw protectedCell();
  if (before === first || before === first + count) return;
  book.engine.moveColumns(sheet, first, count, before);
  shiftState(book.state, sheet, { axis: 'columns', kind: 'move', first, count, before });
}
