import type { Formula } from './formula.ts';
import type { WrittenReference } from './references.ts';
import type { SheetId } from './types.ts';

/** Functions that came to Excel late carry a prefix in the file, or no older program would open it. */
const LATE: Readonly<Record<string, string>> = {
  IFS: '_xlfn.IFS',
  TEXTJOIN: '_xlfn.TEXTJOIN',
  UNIQUE: '_xlfn.UNIQUE',
  FILTER: '_xlfn._xlws.FILTER',
  SORT: '_xlfn._xlws.SORT',
  IFNA: '_xlfn.IFNA',
  // Google's CHAR knows all of Unicode, Excel's the 255 of the machine's code page.
  CHAR: '_xlfn.UNICHAR',
};

export interface ExportedSheets {
  nameOf(id: SheetId): string;
  rowsOf(id: SheetId): number;
}

/** Excel has no range that is open at its end: it ends with the sheet. */
function closed(cells: string, rows: number): string {
  const [from = '', to] = cells.split(':');
  const open = to !== undefined && /\d/.test(from) && /^\$?[A-Z]+$/i.test(to);
  return open ? `${from}:${to}$${rows}` : cells;
}

function reference(written: WrittenReference, own: SheetId, sheets: ExportedSheets): string {
  if (written.sheet === undefined) return '#REF!';
  const cells = closed(written.cells, sheets.rowsOf(written.sheet ?? own));
  return written.sheet === null ? cells : `'${sheets.nameOf(written.sheet).replaceAll("'", "''")}'!${cells}`;
}

function word(piece: string, next: string | WrittenReference | undefined): string {
  if (piece === ';') return ',';
  if (/^\d*,\d+$/.test(piece)) return piece.replace(',', '.');
  return next === '(' ? (LATE[piece.toUpperCase()] ?? piece) : piece;
}

/** A formula of the sheet `own` in Excel's syntax, without its `=` and without ARRAYFORMULA. */
export function excelFormula(formula: Formula, own: SheetId, sheets: ExportedSheets): string {
  const pieces = formula.pieces.slice(1);
  const isCall = (index: number) => pieces[index] === 'ARRAYFORMULA' && pieces[index + 1] === '(';
  const whole = isCall(0) && closes(pieces, 1) === pieces.length - 1;
  return (whole ? pieces.slice(2, -1) : pieces)
    .map((piece, index, all) => {
      if (typeof piece !== 'string') return reference(piece, own, sheets);
      // Inside a larger formula the brackets stay, they may be needed.
      return piece === 'ARRAYFORMULA' ? '' : word(piece, all[index + 1]);
    })
    .join('');
}

/** Where the bracket that opens at `start` is closed. */
function closes(pieces: readonly unknown[], start: number): number {
  let depth = 0;
  return pieces.findIndex((piece, index) => {
    if (index < start) return false;
    if (piece === '(') depth++;
    if (piece === ')') depth--;
    return depth === 0;
  });
}
