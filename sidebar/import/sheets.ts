/** A workbook of several sheets: which of them an officer chooses from, and which is the likeliest list. */
import { findHeader, namesNominees } from './columns/header.ts';
import { synonymsOf } from './columns/synonyms.ts';
import { trimTable } from './source/table.ts';
import type { Sheet } from './source/xlsx.ts';

/** Begins the names of sheets that hold a workbook's own machinery, as those of Gương Sáng do. */
const TECHNICAL = '_';
/** Of a workbook with more sheets, the first ones are looked at: a choice must not wait for all. */
const SEARCHED_SHEETS = 20;
/** More than a header is looked for in. */
const TOP_ROWS = 40;

/** Without technical sheets, unless there is nothing else. */
export function offeredSheets(sheets: readonly Sheet[]): readonly Sheet[] {
  const offered = sheets.filter(({ name }) => !name.startsWith(TECHNICAL));
  return offered.length === 0 ? sheets : offered;
}

/** The first sheet with a header of nominees, else the first with any header that is known, else the first. */
export function likeliestSheet(sheets: readonly Sheet[]): Sheet | undefined {
  const synonyms = synonymsOf();
  let withHeader: Sheet | undefined;
  for (const sheet of sheets.slice(0, SEARCHED_SHEETS)) {
    const header = findHeader(trimTable(sheet.rows.slice(0, TOP_ROWS)).table, synonyms);
    if (namesNominees(header, synonyms)) return sheet;
    if (header.row >= 0) withHeader ??= sheet;
  }
  return withHeader ?? sheets[0];
}
