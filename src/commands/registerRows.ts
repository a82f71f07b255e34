/** Hồ sơ as rows: what a save looks up, and what a refresh brings up to date. */
import type { DuplicateEntry } from '../domain/duplicates.ts';
import type { RawCell } from '../domain/raw.ts';
import { type Located, rawRows, type Sheet } from '../workbook/decode.ts';
import { registerTab } from '../workbook/tabs/register.ts';
import { kindOf } from './nominees.ts';

export const registerColumns = registerTab.blocks.register.columns;
export const REGISTER_KEYS = Object.keys(registerColumns) as (keyof typeof registerColumns)[];
export type RegisterCells = Readonly<Record<keyof typeof registerColumns, RawCell>>;

export const registerRows = (sheet: Sheet): Located<RegisterCells>[] =>
  rawRows(sheet, 'register', registerColumns, REGISTER_KEYS);

/** Every ID the register has ever held. */
export const takenIds = (sheet: Sheet): Set<string> =>
  new Set(registerRows(sheet).map(({ row }) => String(row.id)));

export const REMOVED = 'Đã gỡ';

/** What the search for duplicates looks at; a removed nominee is no duplicate. */
export const registerEntries = (sheet: Sheet): DuplicateEntry[] =>
  registerRows(sheet)
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
