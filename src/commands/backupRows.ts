/** Sao lưu's rows, and the tabs a backup takes in. */
import type { RawCell } from '../domain/raw.ts';
import { type BackupPart, pieces, type SavedTab, savedRows } from '../workbook/backup.ts';
import { blockChange, type CellsChange } from '../workbook/changes.ts';
import { type Located, rawRows, type Sheet } from '../workbook/decode.ts';
import { blockOf, canonicalPlace } from '../workbook/place.ts';
import { isFormula, type Only, type TabRef } from '../workbook/tab.ts';
import { backupTab } from '../workbook/tabs/backup.ts';
import { TEMPLATE_REF, tabOf } from '../workbook/tabs/index.ts';
import type { Inventory } from './define.ts';

export const BACKUP = 'backup';
export const backupColumns = backupTab.blocks.backup.columns;
type BackupKey = keyof typeof backupColumns;
const HEAD_KEYS = [
  'at',
  'set',
  'ref',
  'title',
  'part',
  'parts',
  'rows',
] as const satisfies readonly BackupKey[];
/** All but the payload, which may be long. */
export const HEADS: Only = { [BACKUP]: HEAD_KEYS };
/** Sets of rows that updates of the layout have kept begin so; a new backup leaves them alone. */
export const MIGRATION_SET = 'migrate';

const partOf = (row: Readonly<Record<(typeof HEAD_KEYS)[number], RawCell>>): BackupPart => ({
  at: Number(row.at) || 0,
  set: String(row.set),
  ref: String(row.ref),
  title: String(row.title),
  part: Number(row.part) || 0,
  parts: Number(row.parts) || 0,
  rows: Number(row.rows) || 0,
});

export const backupHeads = (sheet: Sheet): Located<BackupPart>[] =>
  rawRows(sheet, BACKUP, backupColumns, HEAD_KEYS).map(({ at, row }) => ({ at, row: partOf(row) }));

export const backupPayloads = (sheet: Sheet): Located<BackupPart & { readonly payload: string }>[] =>
  rawRows(sheet, BACKUP, backupColumns, [...HEAD_KEYS, 'payload']).map(({ at, row }) => ({
    at,
    row: { ...partOf(row), payload: String(row.payload) },
  }));

/** Writes a tab's backup below the last row that stands there. */
export function keepChanges(
  sheet: Sheet,
  saved: SavedTab,
  head: Pick<BackupPart, 'at' | 'set' | 'ref' | 'title'>,
): CellsChange[] {
  const place = blockOf(sheet.place, BACKUP);
  const next = Math.max(place.firstRow - 1, ...backupHeads(sheet).map(({ at }) => at)) + 1;
  const cut = pieces(saved);
  const rows = cut.map((payload, index) => ({
    ...head,
    part: index + 1,
    parts: cut.length,
    rows: savedRows(saved),
    payload,
  }));
  return blockChange(BACKUP, withPayload(sheet), BACKUP, backupColumns, next, rows);
}

/** Where the payload goes, in a tab of which only the heads were read: as laid, for then they stand as laid. */
function withPayload(sheet: Sheet): Sheet {
  const place = blockOf(sheet.place, BACKUP);
  const laid = blockOf(canonicalPlace(backupTab, '', 0), BACKUP);
  const blocks = { ...sheet.place.blocks, [BACKUP]: { ...place, at: { ...laid.at, ...place.at } } };
  return { ...sheet, place: { ...sheet.place, blocks }, grid: [] };
}

/** What a backup leaves out: itself, the work that waits, and what is only copied from. */
const LEFT_OUT: readonly TabRef[] = [BACKUP, 'jobs', TEMPLATE_REF];

/** Tabs in which people or commands write. */
export const backedUpTabs = ({ tabs }: Inventory): Inventory['tabs'] =>
  tabs.filter(
    ({ ref }) =>
      !LEFT_OUT.includes(ref) &&
      Object.values(tabOf(ref).blocks).some(
        (block) =>
          block.kind !== 'canvas' && Object.values(block.columns).some((column) => !isFormula(column)),
      ),
  );
