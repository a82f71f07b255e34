import type { CellPosition } from '@odoo/o-spreadsheet/dist/types/types/misc';
import { type Book, localeOf, mapCells, requireInside, requireSheet } from './book.ts';
import type { Change, Content, FormulaCell } from './cell-plugin.ts';
import { readFormula, writeFormula } from './formula.ts';
import { nowSerial } from './functions/dates.ts';
import { displayText } from './number-format.ts';
import { BLANK } from './odoo.ts';
import type { CellContent, CellWrite, Engine, Evaluated, Rect, Scalar, SheetId } from './types.ts';

type Cells = Pick<Engine, 'apply' | 'refresh' | 'values' | 'formulas' | 'displayed' | 'spill' | 'used'>;

const GOOGLE_ERRORS: Readonly<Record<string, string>> = {
  '#REF': '#REF!',
  '#SPILL!': '#REF!',
  '#CYCLE': '#REF!',
  '#BAD_EXPR': '#ERROR!',
  '#ERROR': '#VALUE!',
};

function contentOf(book: Book, content: CellContent): Content {
  if ('value' in content) return content;
  return { formula: readFormula(content.formula, localeOf(book), book.sheetNames) };
}

function changeOf(book: Book, { sheet, row, column, content }: CellWrite): Change {
  const sheetId = requireSheet(book, sheet);
  requireInside(book, sheetId, { row, column, rows: 1, columns: 1 });
  return { sheetId, row, col: column, content: contentOf(book, content) };
}

/** What stands in a cell: the value as it was given, or what its formula came to. */
export function evaluated(book: Book, position: CellPosition): Evaluated {
  const cell = book.getters.hostCell(position);
  if (cell && !cell.isFormula && cell.parsedValue !== null) return cell.parsedValue;
  const result = book.getters.getEvaluatedCell(position);
  const value: Scalar = result.value;
  if (result.type === 'error') {
    const message = 'message' in result ? result.message : undefined;
    const error = String(value);
    return { error: GOOGLE_ERRORS[error] ?? error, reason: String(message ?? '') };
  }
  return value === BLANK ? null : value;
}

function shown(book: Book, position: CellPosition): string {
  const value = evaluated(book, position);
  if (typeof value === 'object' && value !== null) return value.error;
  const { format } = book.getters.getEvaluatedCell(position);
  return displayText(value, format, localeOf(book));
}

/** A cell's formula as Google would give it back now. */
export function textOf(book: Book, { formula, compiledFormula }: FormulaCell): string {
  return writeFormula(formula, compiledFormula.rangeDependencies, book.sheetNames);
}

function formulaOf(book: Book, position: CellPosition): string {
  const cell = book.getters.hostCell(position);
  return cell?.isFormula ? textOf(book, cell) : '';
}

function spillOf(book: Book, position: CellPosition): Rect | null {
  if (!book.getters.hostCell(position)?.isFormula) return null;
  const zone = book.getters.getSpreadZone(position);
  if (!zone || (zone.left === zone.right && zone.top === zone.bottom)) return null;
  return {
    row: zone.top,
    column: zone.left,
    rows: zone.bottom - zone.top + 1,
    columns: zone.right - zone.left + 1,
  };
}

function extent(book: Book, sheetId: string): { rows: number; columns: number } | null {
  let [rows, columns] = [0, 0];
  for (const position of book.getters.getEvaluatedCellsPositions(sheetId)) {
    const isFormula = book.getters.hostCell(position)?.isFormula === true;
    if (!isFormula && evaluated(book, position) === null) continue;
    rows = Math.max(rows, position.row + 1);
    columns = Math.max(columns, position.col + 1);
  }
  return rows === 0 ? null : { rows, columns };
}

/** What the clock's formulas show now: as long as none asks for the time, that is the day. */
function clockReading(book: Book, formulas: readonly FormulaCell[]): number {
  const isTimed = ({ formula }: FormulaCell) =>
    formula.pieces.some((piece) => typeof piece === 'string' && piece.toUpperCase() === 'NOW');
  const now = nowSerial(book.clock);
  return formulas.some(isTimed) ? now : Math.floor(now);
}

export function cellsOf(book: Book): Cells {
  let reading = Number.NaN;
  const read = <T>(id: SheetId, rect: Rect, each: (position: CellPosition) => T): T[][] => {
    const sheetId = requireSheet(book, id);
    requireInside(book, sheetId, rect);
    return mapCells(sheetId, rect, each);
  };
  return {
    apply(writes) {
      const changes = writes.map((write) => changeOf(book, write));
      if (changes.length > 0) book.together(() => book.getters.hostWrite(changes));
    },
    refresh() {
      const formulas = book.getters.hostVolatile();
      const now = clockReading(book, formulas);
      if (now === reading) return;
      reading = now;
      const cellIds = formulas.map(({ id }) => id);
      if (cellIds.length > 0) book.command('EVALUATE_CELLS', { cellIds });
    },
    values: (id, rect) => read(id, rect, (position) => evaluated(book, position)),
    formulas: (id, rect) => read(id, rect, (position) => formulaOf(book, position)),
    displayed: (id, rect) => read(id, rect, (position) => shown(book, position)),
    spill: (id, row, column) => spillOf(book, { sheetId: requireSheet(book, id), row, col: column }),
    used: (id) => extent(book, requireSheet(book, id)),
  };
}
