/** From a table to what would be entered: each step follows from the one before, nothing is kept twice. */
import type { Criterion } from '../../src/catalogue/types.ts';
import type { LegacyEncoding } from '../../src/domain/legacyText.ts';
import { findHeader, type Header, headerAt } from './columns/header.ts';
import { type Matching, matchColumns, rematch, withCriteria } from './columns/match.ts';
import { joinNames } from './columns/splitNames.ts';
import { synonymsOf } from './columns/synonyms.ts';
import { fitOf } from './rows/fit.ts';
import type { MovementReader } from './rows/movements.ts';
import { convertTable, legacyOf, type Table, trimTable } from './source/table.ts';

/** A table as it was read, and what is known of it. */
export interface Source {
  /** Of the file and sheet, '' for pasted rows. */
  readonly name: string;
  readonly table: Table;
  readonly truncated: boolean;
  /** The old encoding its texts seem to be in. */
  readonly encoding: LegacyEncoding | null;
}
export interface Layout {
  readonly table: Table;
  readonly header: Header;
  readonly matching: Matching;
  /** The column into which family and given names were put together; null when there was nothing to join. */
  readonly joined: number | null;
}

export function sourceOf(name: string, rows: Table, isCut = false): Source {
  const { table, truncated } = trimTable(rows);
  return { name, table, truncated: truncated || isCut, encoding: legacyOf(table) };
}

/** Finds header and columns. `headerRow` null looks for the header; `isConverted` reads old encodings as Unicode. */
export function layoutOf(
  source: Source,
  isConverted: boolean,
  headerRow: number | null,
  criteria: readonly Criterion[],
  movementOf: MovementReader,
): Layout {
  const { encoding } = source;
  const table = isConverted && encoding !== null ? convertTable(source.table, encoding) : source.table;
  const synonyms = withCriteria(synonymsOf(), criteria);
  const found = headerRow === null ? findHeader(table, synonyms) : headerAt(table, headerRow);
  const { column, ...joined } = joinNames(table, found);
  const matching = matchColumns(joined.table, joined.header, synonyms, fitOf(movementOf));
  const isNameFree = column !== null && !matching.includes('name');
  return { ...joined, joined: column, matching: isNameFree ? rematch(matching, column, 'name') : matching };
}
