/** Sao lưu's rows, and the tabs a backup takes in. */
import { consecutive } from '../domain/lists.ts';
import type { RawCell } from '../domain/raw.ts';
import { type BackupPart, pieces, type SavedTab, savedRows } from '../workbook/backup.ts';
import { type CellsChange, type RowCells, rowsChanges } from '../workbook/changes.ts';
import { type Located, rawRows, type Sheet } from '../workbook/decode.ts';
import { blockOf, canonicalPlace, GUTTER } from '../workbook/place.ts';
import { isFormula, type Only, type TabRef } from '../workbook/tab.ts';
import { backupTab } from '../workbook/tabs/backup.ts';
import { TEMPLATE_REF, tabOf } from '../workbook/tabs/index.ts';
import type { Inventory, View } from './define.ts';

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

/** A cell of a payload is nearly as long as cells can be: so many rows are read or written by one call. */
const ROWS_A_CALL = 40;
/** The rows cut into what one call takes. */
function stretches<T>(rows: readonly T[], rowOf: (row: T) => number): { first: number; items: T[] }[] {
  return consecutive(rows, rowOf).flatMap(({ first, items }) =>
    Array.from({ length: Math.ceil(items.length / ROWS_A_CALL) }, (_, index) => ({
      first: first + index * ROWS_A_CALL,
      items: items.slice(index * ROWS_A_CALL, (index + 1) * ROWS_A_CALL),
    })),
  );
}

type Payload = BackupPart & { readonly payload: string };

/** These rows with their payloads, read only now. */
export function readPayloads(view: View, sheet: Sheet, rows: readonly Located<BackupPart>[]): Payload[] {
  const long = withPayload(sheet);
  const columns = Math.max(...Object.values(blockOf(long.place, BACKUP).at));
  return stretches(rows, ({ at }) => at).flatMap(({ first, items }) => {
    const grid: RawCell[][] = [];
    for (const [index, line] of view.rows(BACKUP, { first, count: items.length, columns }).entries())
      grid[first - 1 + index] = [...line];
    return rawRows({ ...long, grid }, BACKUP, backupColumns, [...HEAD_KEYS, 'payload']).map(({ row }) => ({
      ...partOf(row),
      payload: String(row.payload),
    }));
  });
}

/** Above all backups no older one is kept but what updates of the layout have kept. */
export const isOlder = (set: string, than: string): boolean =>
  !set.startsWith(MIGRATION_SET) && set !== than && !(Number(set) >= Number(than));

/** The hidden cell that names the backup in force, in the gutter beside the header: it goes along with a copy, and back with an old version. */
const forceRow = ({ place }: Sheet): number => blockOf(place, BACKUP).headerRow;
const notedForce = (sheet: Sheet): string => String(sheet.grid[forceRow(sheet) - 1]?.[GUTTER - 1] ?? '');
export const putInForce = (sheet: Sheet, set: string): CellsChange[] =>
  notedForce(sheet) === set
    ? []
    : [{ kind: 'cells', ref: BACKUP, row: forceRow(sheet), column: GUTTER, values: [[set]] }];
/** No backup has ever been whole. */
const NONE = 'none';

/** The backup that is whole and stands until the next one is; a file of before it was noted has none but the oldest. */
export function inForce(sheet: Sheet, heads: readonly BackupPart[], making = ''): string {
  const noted = notedForce(sheet);
  const sets = heads.filter(({ set }) => set !== making && !set.startsWith(MIGRATION_SET));
  if (noted !== '' && (making !== '' || sets.some(({ set }) => set === noted))) return noted;
  return sets.reduce((oldest, { set }) => (oldest === NONE || isOlder(set, oldest) ? set : oldest), NONE);
}

/**
 * Writes a tab's backup into the uppermost free rows: empty ones, and those of backups that nobody goes by any more. What a run cut
 * short has left of the same is emptied first, so that old and new parts never stand together.
 */
export function keepChanges(
  sheet: Sheet,
  saved: SavedTab,
  head: Pick<BackupPart, 'at' | 'set' | 'ref' | 'title'>,
  isStale: (part: BackupPart) => boolean = () => false,
): CellsChange[] {
  const isOwn = ({ set, ref }: BackupPart): boolean => set === head.set && ref === head.ref;
  const heads = backupHeads(sheet);
  const taken = new Set(heads.filter(({ row }) => !isOwn(row) && !isStale(row)).map(({ at }) => at));
  let next = blockOf(sheet.place, BACKUP).firstRow;
  const cut = pieces(saved);
  const rows = cut.map((payload, index): RowCells => {
    while (taken.has(next)) next += 1;
    const part = { part: index + 1, parts: cut.length, rows: savedRows(saved), payload };
    next += 1;
    return { at: next - 1, cells: { ...head, ...part } };
  });
  return [
    ...emptied(
      sheet,
      heads.filter(({ row }) => isOwn(row)).map(({ at }) => at),
    ),
    ...written(sheet, rows),
  ];
}

const EMPTY = { at: '', set: '', ref: '', title: '', part: '', parts: '', rows: '', payload: '' };
export const emptied = (sheet: Sheet, rows: readonly number[]): CellsChange[] =>
  rowsChanges(
    BACKUP,
    withPayload(sheet),
    BACKUP,
    backupColumns,
    rows.map((at) => ({ at, cells: EMPTY })),
  );

const written = (sheet: Sheet, rows: readonly RowCells[]): CellsChange[] =>
  stretches(rows, ({ at }) => at).flatMap(({ items }) =>
    // Where people have moved columns apart, the one by which a row is known comes last.
    rowsChanges(BACKUP, withPayload(sheet), BACKUP, backupColumns, items).reverse(),
  );

/** Where the payload stands in a tab of which only the heads were read: as laid, for then they stand as laid. */
function withPayload(sheet: Sheet): Sheet {
  const place = blockOf(sheet.place, BACKUP);
  const laid = blockOf(canonicalPlace(backupTab, '', 0), BACKUP);
  const blocks = { ...sheet.place.blocks, [BACKUP]: { ...place, at: { ...laid.at, ...place.at } } };
  return { ...sheet, place: { ...sheet.place, blocks } };
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
