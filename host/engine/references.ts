import { helpers, type Range, type Token } from './odoo.ts';
import type { SheetId } from './types.ts';

/** What a formula needs to know of the workbook to read and to write references. */
export interface SheetNames {
  idOf(name: string): SheetId | undefined;
  nameOf(id: SheetId): string | undefined;
}

/** Sheets have ids of our own inside o-spreadsheet, and their ids for names, so that any of Google's names will do. */
export function odooSheet(id: SheetId): string {
  return `S${id}`;
}

export function sheetIdOf(odoo: string): SheetId {
  return Number(odoo.slice(1));
}

/** A reference as a formula has it: `sheet` is null for the formula's own sheet, undefined for a name nobody bears. */
export interface WrittenReference {
  readonly text: string;
  readonly cells: string;
  readonly isRange: boolean;
  readonly sheet: SheetId | null | undefined;
}

/** A reference to cells that are gone. */
export const LOST = '#REF!';

const COLUMN = /^\$?[A-Z]{1,3}$/i;
const ROW = /^\$?[0-9]{1,7}$/;
const CELL = /^\$?[A-Z]{1,3}\$?[0-9]{1,7}$/i;

function endpoint(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const cells = token.value.slice(token.value.lastIndexOf('!') + 1);
  if (token.type === 'NUMBER') return ROW.test(cells);
  return (
    (token.type === 'REFERENCE' || token.type === 'SYMBOL') &&
    (CELL.test(cells) || COLUMN.test(cells) || ROW.test(cells))
  );
}

/** Joins `A2`, `:`, `A` to the one reference `A2:A`, which o-spreadsheet's exported tokenizer leaves apart. */
export function joinRanges(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [left, colon, right] = [tokens[i], tokens[i + 1], tokens[i + 2]];
    if (left === undefined) continue;
    if (colon?.type === 'OPERATOR' && colon.value === ':' && right && endpoint(left) && endpoint(right)) {
      joined.push({ type: 'REFERENCE', value: `${left.value}:${right.value}` });
      i += 2;
    } else {
      joined.push(left);
    }
  }
  return joined;
}

export function readReference(text: string, sheets: SheetNames): WrittenReference {
  if (text === LOST) return { text, cells: '', isRange: false, sheet: undefined };
  const mark = text.lastIndexOf('!');
  const cells = text.slice(mark + 1);
  const isRange = cells.includes(':');
  if (mark < 0) return { text, cells, isRange, sheet: null };
  const quoted = text.slice(0, mark);
  const name = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return { text, cells, isRange, sheet: sheets.idOf(name) };
}

/** Google quotes every sheet name that is not a plain word. */
function quotedName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

function corner(range: Range, end: 0 | 1): string {
  const { unboundedZone: open, zone } = range;
  const part = range.parts[end] ?? range.parts[0];
  const column = `${part?.colFixed ? '$' : ''}${helpers.numberToLetters(end === 0 ? zone.left : zone.right)}`;
  const row = `${part?.rowFixed ? '$' : ''}${(end === 0 ? zone.top : zone.bottom) + 1}`;
  const wholeColumns = open.bottom === undefined;
  const wholeRows = open.right === undefined;
  const header = end === 0 && open.hasHeader === true;
  if (wholeColumns && !header) return column;
  if (wholeRows && !header) return row;
  return column + row;
}

/** A reference as Google would show it now, after whatever was inserted, moved or renamed. */
export function writeReference(range: Range, written: WrittenReference, sheets: SheetNames): string {
  if (written.sheet === undefined) return written.text;
  const { zone } = range;
  const gone =
    range.invalidXc !== undefined || zone.right < zone.left || zone.bottom < zone.top || zone.left < 0;
  const name = range.sheetId === '' ? undefined : sheets.nameOf(sheetIdOf(range.sheetId));
  if (gone || name === undefined) return LOST;
  const prefix = range.prefixSheet ? `${quotedName(name)}!` : '';
  return prefix + corner(range, 0) + (written.isRange ? `:${corner(range, 1)}` : '');
}
