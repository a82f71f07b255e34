/** What stands before every write into cells: shape, protections, validation rules that reject. */
import type { Rect, SheetId } from '../../../engine/types.ts';
import { cellA1 } from '../a1.ts';
import { bounded } from '../area.ts';
import type { Book } from '../book.ts';
import { type Entered, enterValue } from '../content.ts';
import { isDateFormat } from '../dates.ts';
import { badArguments, invalidEntry, protectedCell, wrongColumns, wrongRows } from '../errors.ts';
import { grid } from '../patches.ts';
import type { Session } from '../session.ts';
import { type Place, sheetOf } from '../state.ts';
import { type Entry, satisfies } from '../validation.ts';

/** A script's grid has to have exactly the range's shape. */
export function requireShape(values: unknown, rect: Rect, method: string): unknown[][] {
  if (!Array.isArray(values) || !values.every(Array.isArray)) throw badArguments(method);
  if (values.length !== rect.rows) throw wrongRows(values.length, rect.rows);
  for (const line of values) {
    if (line.length !== rect.columns) throw wrongColumns(line.length, rect.columns);
  }
  return values;
}

/** Writing cells, their formats, notes or rules. */
export function requireWrite(session: Session, sheet: SheetId, rect: Rect): void {
  if (!session.book.access.mayWrite(session.user, sheet, rect)) throw protectedCell();
}

function shownTexts(book: Book, raw: unknown, entered: Entered): string[] {
  const value = 'value' in entered.content ? entered.content.value : null;
  const texts = typeof raw === 'string' ? [raw.startsWith("'") ? raw.slice(1) : raw] : [];
  if (typeof value === 'number') {
    const text = String(value);
    texts.push(book.engine.locale === 'vi_VN' ? text.replace('.', ',') : text);
  } else if (typeof value === 'boolean') texts.push(value ? 'TRUE' : 'FALSE');
  return texts;
}

/** What an entry is to a validation rule; null for a formula, whose result is flagged but never refused. */
export function entryOf(book: Book, raw: unknown, entered: Entered, format: string): Entry | null {
  if ('formula' in entered.content) return null;
  return {
    value: entered.content.value,
    isDate: isDateFormat(entered.format ?? format),
    shown: shownTexts(book, raw, entered),
  };
}

/** The texts a dropdown fed by a range offers. */
export function listedTexts(book: Book, place: Place): string[] {
  const rect = bounded(place.area, book.info(place.sheet));
  return book.engine
    .displayed(place.sheet, rect)
    .flat()
    .filter((text) => text !== '');
}

/** Refuses the first entry that violates a rule set to reject, as Google does for scripts and for typing. */
export function requireValid(book: Book, sheet: SheetId, rect: Rect, values: readonly unknown[][]): void {
  const rules = grid(sheetOf(book.state, sheet).validations, rect);
  if (!rules.some((line) => line.some((rule) => rule !== null && !rule.allowInvalid))) return;
  const formats = book.engine.ownFormats(sheet, rect);
  const locale = book.entryLocale();
  values.forEach((line, i) => {
    line.forEach((value, j) => {
      const rule = rules[i]?.[j];
      if (rule === null || rule === undefined || rule.allowInvalid) return;
      const format = formats[i]?.[j] ?? '';
      const entry = entryOf(book, value, enterValue(value, format, locale), format);
      if (entry === null || satisfies(rule, entry, (place) => listedTexts(book, place))) return;
      throw invalidEntry(cellA1(rect.row + i, rect.column + j), rule.help);
    });
  });
}
