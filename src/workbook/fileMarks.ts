/** What the file says of itself in hidden cells of Cấu hình. Cells go along with a copy and go back with an old version; properties do neither. */
import type { RawCell } from '../domain/raw.ts';
import type { CellsChange } from './changes.ts';
import type { Sheet } from './decode.ts';
import { blockOf, type TabPlace, VALUE_COLUMN } from './place.ts';

/** The layout this code reads and writes; every change of a tab's columns or blocks raises it and adds a migration. */
export const SCHEMA = 2;
/** A file without a record: of the time before files told. */
const FIRST_SCHEMA = 1;

const MARKS = ['fileId', 'schema', 'watermark'] as const;
export type FileMark = (typeof MARKS)[number];

export interface FileMarks {
  /** The ID of the file that was set up; '' before. */
  readonly id: string;
  /** Versions this file has been brought to, each with its moment: "1@45300.25;2@45400.5". */
  readonly schema: string;
  /** The moment of the last write that nobody may lose unseen, as the sheet counts days; 0 before the first. */
  readonly watermark: number;
  /** Sheet rows of the marks. */
  readonly rows: Readonly<Partial<Record<FileMark, number>>>;
}

/** The marks of Cấu hình as it was read; cells that are no marks count as empty. */
export function fileMarks(sheet: Sheet): FileMarks {
  const { at } = blockOf(sheet.place, 'general');
  const cell = (mark: FileMark): RawCell => {
    const row = at[mark];
    return row === undefined ? '' : (sheet.grid[row - 1]?.[VALUE_COLUMN - 1] ?? '');
  };
  return {
    id: String(cell('fileId')).trim(),
    schema: String(cell('schema')),
    watermark: Number(cell('watermark')) || 0,
    rows: markRows(sheet.place),
  };
}

/** Where the marks stand in a Cấu hình of this place. */
export function markRows(place: TabPlace): FileMarks['rows'] {
  const { at } = blockOf(place, 'general');
  return Object.fromEntries(MARKS.flatMap((mark) => (at[mark] === undefined ? [] : [[mark, at[mark]]])));
}

export function markChanges(
  { rows }: Pick<FileMarks, 'rows'>,
  values: Readonly<Partial<Record<FileMark, RawCell>>>,
): CellsChange[] {
  return MARKS.flatMap((mark): CellsChange[] => {
    const [row, value] = [rows[mark], values[mark]];
    if (row === undefined || value === undefined) return [];
    return [
      {
        kind: 'cells',
        ref: 'settings',
        row,
        column: VALUE_COLUMN,
        values: [[value]],
        plain: [mark !== 'watermark'],
      },
    ];
  });
}

/** The last version of a record. */
export function schemaOf(record: string): number {
  const versions = record.split(';').map((part) => Number.parseInt(part, 10));
  return Math.max(FIRST_SCHEMA, ...versions.filter((version) => Number.isInteger(version)));
}

/** The record with this version in it. */
export const recorded = (record: string, version: number, now: number): string =>
  [...record.split(';').filter((part) => part !== ''), `${version}@${now}`].join(';');
