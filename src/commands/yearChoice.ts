/** Which year an opening, a locking or an unlocking is about, and what stands against it. */
import type { YearSettings } from '../catalogue/settings.ts';
import { STAGES } from '../catalogue/terms.ts';
import type { IsoDate } from '../catalogue/types.ts';
import { heirOf, isUnfinished, nextSettings, unitsById } from '../domain/years.ts';
import type { Config } from '../workbook/config.ts';
import { YEAR_ROWS } from '../workbook/tabs/settings.ts';
import type { ArchiveCells } from './archiveRows.ts';
import { standingStatus } from './countedRow.ts';
import { statusOf } from './nominees.ts';
import type { RegisterCells } from './registerRows.ts';
import type { YearRefusal } from './yearNotices.ts';

const yearsOf = ({ settings }: Config, wanted: (year: YearSettings) => boolean): number[] =>
  settings.years
    .filter(wanted)
    .map((each) => each.year)
    .sort((left, right) => left - right);
const last = (years: readonly number[]): number | undefined => years[years.length - 1];

/** An unfinished model of the year before, as Hồ sơ or, once that year is locked, Lưu trữ has it. */
export interface Model {
  readonly id: string;
  readonly unit: string;
  /** The unit in whose tab it goes on. */
  readonly heir: string;
  readonly archived: ArchiveCells | null;
  readonly registered: RegisterCells | null;
}
export interface Opening {
  readonly year: number;
  readonly settings: YearSettings;
  /** The day by which units count as in force: the year's first, or today once it has begun. */
  readonly day: IsoDate;
  readonly against: YearRefusal | null;
  readonly models: readonly Model[];
}

/** The year to open: the one wanted, else the one after the latest known. */
export function openingOf(
  wanted: number,
  { config, today }: { readonly config: Config; readonly today: IsoDate },
  register: readonly RegisterCells[],
  archive: readonly ArchiveCells[],
): Opening {
  const { years } = config.settings;
  const latest = last(yearsOf(config, () => true));
  const year = wanted !== 0 ? wanted : latest === undefined ? Number(today.slice(0, 4)) : latest + 1;
  const settings = nextSettings(years, year);
  const isKnown = years.some((each) => each.year === year);
  const against: YearRefusal | null = isKnown
    ? { code: 'yearExists', year }
    : years.length >= YEAR_ROWS
      ? { code: 'yearsFull', rows: YEAR_ROWS }
      : null;
  const [day = today] = [settings.from, today].sort().reverse();
  return { year, settings, day, against, models: modelsFor(year, { config, day }, register, archive) };
}

/** Unfinished models of the latest year before, those carried over already left out; each with the unit that goes on with it. */
export function modelsFor(
  year: number,
  { config, day }: { readonly config: Config; readonly day: IsoDate },
  register: readonly RegisterCells[],
  archive: readonly ArchiveCells[],
): Model[] {
  const before = last(yearsOf(config, (each) => each.year < year));
  if (before === undefined) return [];
  const carried = new Set([...register, ...archive].map((row) => String(row.carriedFrom)));
  const units = unitsById(config.units);
  const stageOf = (row: ArchiveCells | RegisterCells) => STAGES.find((stage) => stage === row.stage) ?? null;
  const isOpenModel = (row: ArchiveCells | RegisterCells, status: RegisterCells['status']): boolean =>
    row.year === before && !carried.has(String(row.id)) && isUnfinished(statusOf(status), stageOf(row));
  const archived = new Map(archive.map((row) => [String(row.id), row]));
  const heir = (row: ArchiveCells | RegisterCells): string => heirOf(String(row.unit), units, day);
  const living = register
    .filter((row) => isOpenModel(row, standingStatus(row)))
    .map((row) => ({
      id: String(row.id),
      unit: String(row.unit),
      heir: heir(row),
      archived: archived.get(String(row.id)) ?? null,
      registered: row,
    }));
  const inRegister = new Set(register.map((row) => String(row.id)));
  const gone = archive
    .filter((row) => !inRegister.has(String(row.id)) && isOpenModel(row, row.status))
    .map((row) => ({
      id: String(row.id),
      unit: String(row.unit),
      heir: heir(row),
      archived: row,
      registered: null,
    }));
  return [...living, ...gone];
}

export interface Locking {
  readonly year: number;
  readonly settings: YearSettings | null;
  readonly against: YearRefusal | null;
  readonly rows: readonly RegisterCells[];
}

/** The year to lock: the one wanted, else the earliest that is open, or that a locking cut short has closed. */
export function lockingOf(wanted: number, config: Config, register: readonly RegisterCells[]): Locking {
  const holdsRows = new Set(register.map((row) => row.year));
  const open = yearsOf(config, (each) => each.lockedAt === null && (each.open || holdsRows.has(each.year)));
  const year = wanted !== 0 ? wanted : (open[0] ?? last(yearsOf(config, () => true)) ?? 0);
  const settings = config.settings.years.find((each) => each.year === year) ?? null;
  const rows = register.filter((row) => row.year === year);
  const count = waitingFiles(rows);
  const against: YearRefusal | null =
    settings !== null && settings.lockedAt !== null
      ? { code: 'yearLocked', year }
      : count > 0
        ? { code: 'filesWaiting', year, count }
        : null;
  return { year, settings, against, rows };
}

/** Files handed in that the office has not decided on, those it holds among them. */
export const waitingFiles = (rows: readonly RegisterCells[]): number =>
  rows.filter((row) => ['Đã nộp', 'Tạm dừng'].includes(standingStatus(row))).length;

export interface Unlocking {
  readonly year: number;
  readonly settings: YearSettings | null;
  readonly against: YearRefusal | null;
  readonly rows: readonly ArchiveCells[];
}

/** The year to unlock: the one wanted, else the one locked last. */
export function unlockingOf(wanted: number, config: Config, archive: readonly ArchiveCells[]): Unlocking {
  const { years } = config.settings;
  const locked = [...years].sort((left, right) => (left.lockedAt ?? 0) - (right.lockedAt ?? 0));
  const year = wanted !== 0 ? wanted : (locked[locked.length - 1]?.year ?? 0);
  const settings = years.find((each) => each.year === year) ?? null;
  const lockedAt = settings?.lockedAt ?? null;
  const later = years.find((each) => each.year !== year && (each.openedAt ?? 0) > (lockedAt ?? 0));
  const against: YearRefusal | null =
    lockedAt === null
      ? { code: 'yearNotLocked', year }
      : later !== undefined
        ? { code: 'unlockTooLate', year, opened: later.year }
        : null;
  return { year, settings, against, rows: archive.filter((row) => row.year === year) };
}
