/** Writes on their way into the file. */
import type { CellWrite, Rect, SheetId } from '../../engine/types.ts';
import { filled } from './area.ts';
import type { Book } from './book.ts';
import { enterValue } from './content.ts';
import { isCovered, mergesIn } from './merging.ts';

/** A queued write; `content` cells are parsed when their turn comes, since formats queued before them matter. */
export type Write =
  | {
      readonly kind: 'content';
      readonly sheet: SheetId;
      readonly rect: Rect;
      readonly values: readonly unknown[][];
    }
  | { readonly kind: 'effect'; readonly apply: () => void };

/** Applies writes in order: formats and notes as they come, contents in one batch that is evaluated once. */
export function applyWrites(book: Book, writes: readonly Write[]): void {
  const cells: CellWrite[] = [];
  for (const write of writes) {
    if (write.kind === 'effect') write.apply();
    // One by one: a spread of a whole register is more than a call's arguments hold.
    else for (const cell of enterAll(book, write)) cells.push(cell);
  }
  if (cells.length > 0) book.engine.apply(cells);
}

function enterAll(book: Book, write: Extract<Write, { kind: 'content' }>): CellWrite[] {
  const { sheet, rect } = write;
  const formats = book.engine.ownFormats(sheet, rect);
  const locale = book.entryLocale();
  const merges = mergesIn(book, sheet, rect);
  const fresh: { cell: Rect; format: string }[] = [];
  const cells = write.values.flatMap((line, i) =>
    line.flatMap((value, j): CellWrite[] => {
      if (isCovered(merges, rect.row + i, rect.column + j)) return [];
      const cell = { row: rect.row + i, column: rect.column + j, rows: 1, columns: 1 };
      const entered = enterValue(value, formats[i]?.[j] ?? '', locale);
      if (entered.format !== null) fresh.push({ cell, format: entered.format });
      return [{ sheet, row: cell.row, column: cell.column, content: entered.content }];
    }),
  );
  for (const { cell, format } of stack(fresh)) {
    book.engine.setNumberFormats(sheet, cell, filled(cell, format));
  }
  return cells;
}

/** Cells of one format one below another become one rectangle: a command each would be slow. */
function stack(cells: readonly { cell: Rect; format: string }[]): { cell: Rect; format: string }[] {
  const stacks: { cell: Rect; format: string }[] = [];
  const sorted = [...cells].sort((a, b) => a.cell.column - b.cell.column || a.cell.row - b.cell.row);
  for (const one of sorted) {
    const last = stacks.at(-1);
    const below =
      last !== undefined &&
      last.cell.column === one.cell.column &&
      last.cell.row + last.cell.rows === one.cell.row;
    if (below && last.format === one.format) last.cell = { ...last.cell, rows: last.cell.rows + 1 };
    else stacks.push({ ...one });
  }
  return stacks;
}
