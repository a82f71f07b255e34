/** Lists that keep a name in two columns, họ and tên: one name is one column here. */
import { cellText, isNothing, type Table } from '../source/table.ts';
import { foldHeader } from './fold.ts';
import type { Header } from './header.ts';

const FAMILY = [
  'ho',
  'ho dem',
  'ho lot',
  'ho va dem',
  'ho va ten dem',
  'ho va ten lot',
  'ho va chu dem',
  'ho ten dem',
];
const WHOLE = ['ho va ten', 'ho ten', 'ho va ten ca nhan'];
const GIVEN = ['ten'];
/** A merged header leaves the column of given names without one; this share of its cells has to be single words. */
const SINGLE_WORDS = 0.8;

export interface Joined {
  readonly table: Table;
  readonly header: Header;
  /** The column that now holds the whole names; null when they were whole before. */
  readonly column: number | null;
}

/** Puts given names behind family names, and leaves their column empty. */
export function joinNames(table: Table, header: Header): Joined {
  const column = header.texts.findIndex((_, at) => isSplitAt(table, header, at));
  if (column < 0) return { table, header, column: null };
  const rows = table.map((row, at) => {
    if (at < header.dataRow) return row;
    const name = [row[column], row[column + 1]]
      .map(cellText)
      .filter((part) => part !== '')
      .join(' ');
    return row.map((cell, index) => (index === column ? name : index === column + 1 ? '' : cell));
  });
  const texts = header.texts.map((text, at) => {
    if (at === column) return [text, header.texts[at + 1] ?? ''].filter((part) => part !== '').join(' + ');
    return at === column + 1 ? '' : text;
  });
  return { table: rows, header: { ...header, texts }, column };
}

function isSplitAt(table: Table, header: Header, column: number): boolean {
  const [own, next] = [header.texts[column], header.texts[column + 1]].map((text) => foldHeader(text ?? ''));
  if (own === undefined || next === undefined || column + 1 >= header.texts.length) return false;
  if (FAMILY.includes(own)) return next === '' || GIVEN.includes(next);
  if (!WHOLE.includes(own) || next !== '') return false;
  const given = table
    .slice(header.dataRow)
    .map((row) => cellText(row[column + 1]))
    .filter((text) => !isNothing(text));
  const single = given.filter((text) => /^\p{L}+$/u.test(text)).length;
  return given.length > 0 && single / given.length >= SINGLE_WORDS;
}
