/** Takes a workbook back to how it stood, by what was written since: opening it anew takes seconds, this a fraction of one. */
import { helpers } from '../engine/odoo.ts';
import type { CellContent, CellWrite, Engine, SheetId } from '../engine/types.ts';
import type { Book } from '../services/spreadsheet/book.ts';

/** The part of the engine's picture that is looked at. */
export interface Picture {
  readonly sheets: readonly {
    readonly id: SheetId;
    readonly name: string;
    readonly rows: number;
    readonly cells: Readonly<Record<string, CellContent>>;
  }[];
}

/** Whatever changes nothing. */
const READING: ReadonlySet<string> = new Set([
  ...[
    'revision',
    'sheets',
    'values',
    'formulas',
    'displayed',
    'spill',
    'used',
    'numberFormats',
    'ownFormats',
  ],
  ...['styles', 'columnWidths', 'rowHeights', 'hiddenRows', 'hiddenColumns', 'frozen', 'merges', 'snapshot'],
  'refresh',
]);

/** Notes from now on what is written; the function takes it back, or says false where it cannot. */
export function undoer(book: Book): () => boolean {
  const { engine } = book;
  const base = engine.snapshot() as Picture;
  const state = { ...book.state };
  const selection = [...book.selection];
  const notes = createNotes(engine, base);
  Object.assign(engine, notes.noting);
  return () => {
    if (!notes.undo()) return false;
    Object.assign(book.state, state);
    book.selection.clear();
    for (const [user, place] of selection) book.selection.set(user, place);
    return true;
  };
}

function createNotes(engine: Engine, base: Picture): { noting: Partial<Engine>; undo(): boolean } {
  const plain: Engine = { ...engine };
  const touched = new Map<SheetId, Set<string>>();
  const fresh = new Set<SheetId>();
  let inverses: (() => void)[] = [];
  let isBeyond = false;

  const careful = Object.fromEntries(
    Object.entries(plain)
      .filter(([name, method]) => typeof method === 'function' && !READING.has(name))
      .map(([name, method]) => [
        name,
        (...args: unknown[]) => {
          // What is done to a tab goes with the tab.
          if (!fresh.has(Number(args[0]))) isBeyond = true;
          return (method as (...args: unknown[]) => unknown)(...args);
        },
      ]),
  ) as Partial<Engine>;

  const noting: Partial<Engine> = {
    ...careful,
    apply(writes) {
      for (const { sheet, row, column } of writes) {
        const cells = touched.get(sheet) ?? new Set();
        touched.set(sheet, cells.add(helpers.toXC(column, row)));
      }
      plain.apply(writes);
    },
    setNumberFormats(sheet, rect, formats) {
      const before = plain.ownFormats(sheet, rect);
      if (!fresh.has(sheet)) inverses.push(() => plain.setNumberFormats(sheet, rect, before));
      plain.setNumberFormats(sheet, rect, formats);
    },
    addSheet(sheet) {
      plain.addSheet(sheet);
      fresh.add(sheet.id);
      inverses.push(() => plain.deleteSheet(sheet.id));
    },
    insertRows(sheet, before, count) {
      const rows = plain.sheets().find(({ id }) => id === sheet)?.rows;
      plain.insertRows(sheet, before, count);
      if (fresh.has(sheet)) return;
      if (before !== rows) isBeyond = true;
      inverses.push(() => plain.deleteRows(sheet, before, count));
    },
  };

  return {
    noting,
    undo() {
      if (isBeyond) return false;
      for (const inverse of inverses.reverse()) inverse();
      plain.apply(base.sheets.flatMap((sheet) => contentsOf(sheet, touched.get(sheet.id) ?? new Set())));
      inverses = [];
      touched.clear();
      fresh.clear();
      return true;
    },
  };
}

function contentsOf(
  { id, rows, cells }: Picture['sheets'][number],
  addresses: ReadonlySet<string>,
): CellWrite[] {
  return [...addresses].flatMap((address) => {
    const { row, col } = helpers.toCartesian(address);
    if (row >= rows) return [];
    return [{ sheet: id, row, column: col, content: cells[address] ?? { value: null } }];
  });
}
