/**
 * Formula text, put together by column key. Only `;` separates arguments and no literal carries a decimal, so the text is the
 * same in every locale; only functions that Google, the local engine and LibreOffice evaluate alike are used.
 */
/** What a column's formula may refer to. Ranges are absolute and begin in the anchor row. */
export interface FormulaContext {
  /** A column of the same block, from the anchor row to its last row. */
  range(column: string): string;
  /** Columns of another one-of-a-kind tab, first to last key, data rows only. */
  other(tab: string, block: string, from: string, to?: string): string;
  /** Whole columns of another tab, for blocks that grow. */
  wholeColumns(tab: string, block: string, from: string, to: string): string;
  /** How many columns lie from one key to another, both counted: VLOOKUP's index. */
  offset(tab: string, block: string, from: string, to: string): number;
  /** One cell of a table in another tab: the n-th data row (from 0). */
  otherCell(tab: string, block: string, column: string, index: number): string;
  /** The value cell of a field of the same tab. */
  field(block: string, key: string): string;
  /** The value cell of a field in the same-year tab beside this one. */
  sibling(tab: string, block: string, key: string): string;
  /** A short text of the interface language that stands inside formulas. */
  word(key: string): string;
}

export const columnLetters = (column: number): string => {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
};

export const a1 = (row: number, column: number): string => `${columnLetters(column)}${row}`;
export const absolute = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;
export const quoteSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;
/** A text literal. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

export const arrayFormula = (expression: string): string => `=ARRAYFORMULA(${expression})`;
export const call = (name: string, ...parts: readonly (string | number)[]): string =>
  `${name}(${parts.join(';')})`;
export const iff = (condition: string, yes: string, no: string): string => call('IF', condition, yes, no);
export const exact = (left: string, right: string): string => call('EXACT', left, right);
export const joined = (...parts: readonly string[]): string => parts.join('&');
export const sum = (parts: readonly string[]): string => parts.join('+');
/** VLOOKUP for an exact key, '' where there is none. */
export const lookup = (key: string, range: string, index: number): string =>
  call('IFERROR', call('VLOOKUP', key, range, index, 'FALSE'), '""');
/** Nothing but spaces: what `isBlankCell` says. */
export const blank = (cell: string): string => `(${call('LEN', call('SUBSTITUTE', cell, '" "', '""'))}=0)`;
export const contains = (needle: string, text: string): string =>
  call('ISNUMBER', call('FIND', needle, text));

/** The cell's content, '' where it is empty (a bare reference would turn into 0 in some programs). */
export const orEmpty = (cell: string): string => iff(`LEN(${cell})=0`, '""', cell);
