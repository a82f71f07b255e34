/** Rows as an officer pastes them: texts that the spreadsheet reads by the file's language. */
import { formatVietnamese, serialToIso } from '../../src/domain/dates.ts';
import type { NomineeCells } from '../../src/domain/eligibility.ts';
import type { RawCell } from '../../src/domain/raw.ts';

const isDay = (value: number): boolean => Number.isInteger(value) && value > 40_000 && value < 50_000;

/** What a person would have on the clipboard for this cell; a formula is kept from being one. */
function typed(cell: RawCell): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'string') return /^[=+@-]/.test(cell) ? `'${cell}` : cell;
  if (isDay(cell)) return formatVietnamese(serialToIso(cell));
  const isShare = cell > 0 && cell < 1;
  const digits = (isShare ? cell * 100 : cell).toFixed(4).replace(/\.?0+$/, '');
  // A number in a date cell leaves as a day: beyond the calendar there is none.
  if (Math.abs(cell) > 1e5) return 'rất nhiều';
  return `${digits.replace('.', ',')}${isShare ? '%' : ''}`;
}

/** The row's texts in the order of these columns. */
export const typedRow = (cells: NomineeCells, keys: readonly string[]): string[] =>
  keys.map((key) => typed(cells[key as keyof NomineeCells] ?? ''));
