/** Sorting rows as Sheets does: numbers before texts before booleans, empty cells last in both directions. */
import type { Evaluated, LocaleId, Rect, SheetId } from '../../engine/types.ts';
import { NotModelled } from '../../runtime/errors.ts';
import type { Book } from './book.ts';
import { requireNoVerticalMerge } from './merging.ts';

/** `column` counts from the rectangle's first. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

const rank = (value: Evaluated): number => {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
};

const isEmpty = (value: Evaluated | undefined): boolean =>
  value === null || value === undefined || value === '';

function comparer(locale: LocaleId): (a: Evaluated, b: Evaluated) => number {
  const collator = new Intl.Collator(locale === 'vi_VN' ? 'vi' : 'en');
  return (a, b) => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
    return Number(a) - Number(b);
  };
}

/** Puts the rows of a rectangle in order, values and number formats; the caller has judged permissions. */
export function sortRows(book: Book, sheet: SheetId, rect: Rect, keys: readonly SortKey[]): void {
  const { engine } = book;
  requireNoVerticalMerge(book, sheet, rect, 'sort');
  if (engine.formulas(sheet, rect).some((line) => line.some((formula) => formula !== ''))) {
    throw new NotModelled('sorting rows that hold formulas');
  }
  const values = engine.values(sheet, rect);
  const formats = engine.ownFormats(sheet, rect);
  const compare = comparer(engine.locale);
  const order = values.map((_, row) => row);
  order.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const [x = null, y = null] = [values[a]?.[column], values[b]?.[column]];
      if (isEmpty(x) || isEmpty(y)) {
        if (isEmpty(x) !== isEmpty(y)) return isEmpty(x) ? 1 : -1;
        continue;
      }
      const sign = compare(x, y);
      if (sign !== 0) return ascending ? sign : -sign;
    }
    return a - b;
  });
  engine.setNumberFormats(
    sheet,
    rect,
    order.map((row) => formats[row] ?? []),
  );
  engine.apply(
    order.flatMap((from, i) =>
      (values[from] ?? []).map((value, j) => ({
        sheet,
        row: rect.row + i,
        column: rect.column + j,
        content: { value: typeof value === 'object' && value !== null ? value.error : value },
      })),
    ),
  );
}
