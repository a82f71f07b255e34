/** Hồ sơ as rows: what a save looks up, and what a refresh brings up to date. */
import type { DuplicateEntry } from '../domain/duplicates.ts';
import type { RawCell } from '../domain/raw.ts';
import { type Located, rawRows, type Sheet } from '../workbook/decode.ts';
import { registerTab } from '../workbook/tabs/register.ts';
import { kindOf } from './nominees.ts';

export const registerColumns = registerTab.blocks.register.columns;
export const REGISTER_KEYS = Object.keys(registerColumns) as (keyof typeof registerColumns)[];
export type RegisterCells = Readonly<Record<keyof typeof registerColumns, RawCell>>;

export type RegisterKey = keyof RegisterCells;

export const registerRows = (sheet: Sheet): Located<RegisterCells>[] =>
  rawRows(sheet, 'register', registerColumns, REGISTER_KEYS);

/** Some columns alone, of a register that may have been read in part. */
export const registerPart = <K extends RegisterKey>(
  sheet: Sheet,
  keys: readonly K[],
): Located<Pick<RegisterCells, K>>[] => rawRows(sheet, 'register', registerColumns, keys);

/** Every ID the register has ever held. */
export const takenIds = (sheet: Sheet): Set<string> =>
  new Set(registerPart(sheet, ID_KEYS).map(({ row }) => String(row.id)));
export const ID_KEYS = ['id'] as const satisfies readonly RegisterKey[];

export const REMOVED = 'Đã gỡ';

/** What the search for duplicates looks at. */
export const ENTRY_KEYS = [
  'id',
  'status',
  'unit',
  'year',
  'movement',
  'kind',
  'name',
  'achievement',
] as const satisfies readonly RegisterKey[];
/** A removed nominee is no duplicate. */
export const registerEntries = (sheet: Sheet): DuplicateEntry[] =>
  registerPart(sheet, ENTRY_KEYS)
    .filter(({ row }) => row.status !== REMOVED)
    .map(({ at, row }) => ({
      id: String(row.id),
      unit: String(row.unit),
      year: Number(row.year) || 0,
      movement: String(row.movement),
      kind: kindOf(row.kind),
      name: String(row.name),
      achievement: String(row.achievement),
      where: `${sheet.place.sheetName}, ${at}`,
    }));
