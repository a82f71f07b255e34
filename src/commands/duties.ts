/** A unit's yearly duties: one line a year, in a block of fixed height. */
import type { RawCell } from '../domain/raw.ts';
import { type Located, rawRows, type Sheet } from '../workbook/decode.ts';
import { unitTab } from '../workbook/tabs/unit.ts';

export const dutyColumns = unitTab.blocks.duties.columns;
export type DutyKey = keyof typeof dutyColumns;
const DUTY_KEYS = Object.keys(dutyColumns) as DutyKey[];
/** Raw cells; a year without a line has empty ones. */
export type DutyLine = Readonly<Record<DutyKey, RawCell>>;

export const dutyLines = (sheet: Sheet): DutyLine[] =>
  rawRows(sheet, 'duties', dutyColumns, DUTY_KEYS).map(({ row }) => row);

export const dutyLine = (sheet: Sheet, year: number): Located<DutyLine> | null =>
  rawRows(sheet, 'duties', dutyColumns, DUTY_KEYS).find(({ row }) => row.year === year) ?? null;

export const emptyDuties = (year: number): DutyLine => ({
  ...(Object.fromEntries(DUTY_KEYS.map((key) => [key, ''])) as Record<DutyKey, RawCell>),
  year,
});
