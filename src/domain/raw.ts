/** A cell's content as formulas see it: '' is empty, a date is its serial day number (1899-12-30 = 0). */
export type RawCell = string | number | boolean;

/** Nothing but spaces (U+0020), exactly as LEN(SUBSTITUTE(cell;" ";""))=0 says on the sheet. */
export const isBlankCell = (cell: RawCell): boolean =>
  cell === '' || (typeof cell === 'string' && /^ +$/.test(cell));
