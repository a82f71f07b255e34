/** The file as a person's screen shows it, read without a run: what the workbench draws. */
import { odooFormat } from '../../engine/number-format.ts';
import type { Evaluated, Rect, SheetId } from '../../engine/types.ts';
import type { Book } from './book.ts';
import { frameOf } from './screenFrame.ts';
import type { ScreenCell, ScreenPort, ScreenValue } from './screenTypes.ts';
import { sheetOf } from './state.ts';

/** Null where the text shown says it all. */
function behind(value: Evaluated, text: string): ScreenValue | null {
  if (value === null || value === text) return null;
  return typeof value === 'object' ? { error: value.reason } : value;
}

function cellsOf(book: Book, sheet: SheetId): ScreenCell[] {
  const { engine } = book;
  const used = engine.used(sheet);
  if (used === null) return [];
  const rect: Rect = { row: 0, column: 0, ...used };
  const values = engine.values(sheet, rect);
  const texts = engine.displayed(sheet, rect);
  const formulas = engine.formulas(sheet, rect);
  const formats = engine.numberFormats(sheet, rect);
  return values.flatMap((line, row) =>
    line.flatMap((value, column): ScreenCell[] => {
      const text = texts[row]?.[column] ?? '';
      const formula = formulas[row]?.[column] ?? '';
      if ((value === null || value === '') && formula === '') return [];
      const pattern = typeof value === 'number' ? (formats[row]?.[column] ?? '') : '';
      return [[row, column, text, behind(value, text), formula, odooFormat(pattern) ?? '']];
    }),
  );
}

function isLocked(book: Book, email: string, sheet: SheetId): boolean {
  return book.state.protections.some(
    (one) =>
      one.sheet === sheet &&
      one.area === null &&
      one.unprotected.length === 0 &&
      !one.warningOnly &&
      !book.access.mayEditProtection(email, one),
  );
}

/** Opens the file to screens. */
export function createScreen(book: Book): ScreenPort {
  return {
    get title() {
      return book.state.title;
    },
    get locale() {
      return book.engine.locale;
    },
    sheets: () =>
      book.engine.sheets().map((sheet) => ({ ...sheet, tabColor: sheetOf(book.state, sheet.id).tabColor })),
    cells(sheet) {
      book.followClock();
      return cellsOf(book, sheet);
    },
    frame: (sheet) => frameOf(book, sheet),
    isLocked: (email, sheet) => isLocked(book, email, sheet),
    mayEdit: (email) => book.access.mayEditFile(email),
    active(email) {
      const { sheet, area } = book.activePlace(email.toLowerCase());
      return { sheet, row: area.row, column: area.column };
    },
    select(email, sheet, rect) {
      book.selection.set(email.toLowerCase(), { sheet, area: rect });
    },
  };
}
