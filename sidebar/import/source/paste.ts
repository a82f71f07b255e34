import Papa from 'papaparse';
import type { Table } from './table.ts';

/**
 * Rows copied from Excel (tabs, quotes around cells that hold tabs or line breaks), or the text of a .csv with commas or semicolons.
 * Quotes inside a word are the word's own.
 */
export function readPasted(text: string): Table {
  if (text.trim() === '') return [];
  const delimiter = text.includes('\t') ? '\t' : separatorOf(text);
  return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false }).data;
}

/** Vietnamese Excel writes .csv with semicolons. A single column of names has neither, and commas inside names are rare and uneven. */
function separatorOf(text: string): string {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const isEven = (separator: string): boolean => {
    const counts = lines.map(
      (line) => Papa.parse<string[]>(line, { delimiter: separator }).data[0]?.length ?? 1,
    );
    return (counts[0] ?? 1) > 1 && counts.every((count) => count === counts[0]);
  };
  // No table has this character: the text stays one column.
  return [';', ','].find(isEven) ?? '\u001F';
}
