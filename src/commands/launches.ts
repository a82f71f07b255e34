/** Movements that a unit launched: the rows of their block, as commands read and write them. */
import type { RawCell } from '../domain/raw.ts';
import { type Located, rawRows, type Sheet } from '../workbook/decode.ts';
import { unitTab } from '../workbook/tabs/unit.ts';
import type { LaunchLine } from './launchSave.ts';

export const launchColumns = unitTab.blocks.launches.columns;
export type LaunchKey = keyof typeof launchColumns;
const LAUNCH_KEYS = Object.keys(launchColumns) as LaunchKey[];
export type LaunchCells = Readonly<Record<LaunchKey, RawCell>>;

export const launchRows = (sheet: Sheet): Located<LaunchCells>[] =>
  rawRows(sheet, 'launches', launchColumns, LAUNCH_KEYS);

const number = (cell: RawCell): number | '' => (typeof cell === 'number' ? cell : '');

/** A row as `unit.home` lists it; what is no number where one belongs is left out. */
export const launchLine = ({ at, row }: Located<LaunchCells>): LaunchLine => ({
  at,
  year: number(row.year),
  documentNumber: String(row.documentNumber),
  movement: String(row.movement),
  documentDate: number(row.documentDate),
  scope: String(row.scope),
  solutions: String(row.solutions),
  from: number(row.from),
  to: number(row.to),
});
