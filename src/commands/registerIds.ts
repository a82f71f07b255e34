/** Which nominee is whose: an ID for every row, each ID once. */
import type { Unit } from '../catalogue/units.ts';
import type { CellsChange } from '../workbook/changes.ts';
import type { Sheet } from '../workbook/decode.ts';
import { standingStatus } from './countedRow.ts';
import type { Context } from './define.ts';
import { mintedBefore } from './mintedIds.ts';
import {
  idChanges,
  mintId,
  type NomineeRow,
  namesNominee,
  nomineeRows,
  rowFingerprint,
  yearOf,
} from './nominees.ts';
import { REMOVED, type RegisterCells, type RegisterKey } from './registerRows.ts';

export interface Identified {
  readonly unit: Unit;
  readonly id: string;
  readonly row: NomineeRow['row'];
}

/** Every nominee with an ID of its own: a pasted duplicate stays with the row whose fingerprint fits, the other gets a new one. */
export function giveIds(
  tabs: readonly { unit: Unit; sheet: Sheet }[],
  known: readonly RegisterCells[],
  context: Context,
): { nominees: Identified[]; changes: CellsChange[]; newIds: number } {
  const registered = new Map(known.map((row) => [String(row.id), row]));
  const rows = tabs.flatMap(({ unit, sheet }) =>
    nomineeRows(sheet)
      .filter(namesNominee)
      .map((located) => ({ unit, sheet, located })),
  );
  const taken = new Set([
    ...mintedBefore(context.facts),
    ...registered.keys(),
    ...rows.map(({ located }) => String(located.row.id)),
  ]);
  const holder = new Map<string, (typeof rows)[number]>();
  for (const each of rows) {
    const id = String(each.located.row.id);
    const holds = holder.get(id);
    if (holds === undefined || fits(each, registered.get(id)) > fits(holds, registered.get(id)))
      holder.set(id, each);
  }
  const orphans = orphanIds(known, new Set(rows.map(({ located }) => String(located.row.id))));
  const minted = new Map<string, { unit: Unit; sheet: Sheet; ids: Map<number, string> }>();
  let newIds = 0;
  const nominees = rows.map((each): Identified => {
    const { unit, sheet, located } = each;
    const own = String(located.row.id);
    const elsewhere = registered.get(own)?.unit;
    const isOwn =
      own !== '' && holder.get(own) === each && (elsewhere === undefined || elsewhere === unit.id);
    if (isOwn && registered.has(own)) return { unit, id: own, row: located.row };
    const former = orphans(unit.id, located.row);
    if (isOwn && former === undefined && isMinted(own, unit)) return { unit, id: own, row: located.row };
    const id = former ?? mintId(unit.id, yearOf(located.row, context.today), taken);
    const ids = minted.get(unit.id) ?? { unit, sheet, ids: new Map<number, string>() };
    ids.ids.set(located.at, id);
    minted.set(unit.id, ids);
    if (former === undefined) newIds += 1;
    return { unit, id, row: located.row };
  });
  const changes = [...minted.values()].flatMap((each) => idChanges(each.unit, each.sheet, each.ids));
  return { nominees, changes, newIds };
}

/** The form of an ID that a command gives: the register may not know it yet. Any other text may be anything, somebody's name even. */
const isMinted = (id: string, unit: Unit): boolean =>
  id.startsWith(`${unit.id}-`) && /^\d{4}-\d{3,}$/.test(id.slice(unit.id.length + 1));

export const ORPHAN_KEYS = [
  'id',
  'status',
  'settled',
  'unit',
  'fingerprint',
] as const satisfies readonly RegisterKey[];

/**
 * IDs that stand in no tab any more, by unit and contents: somebody emptied or overtyped the cell, and the row that fits gets its ID
 * back. Each is given once.
 */
export function orphanIds(
  known: readonly Pick<RegisterCells, (typeof ORPHAN_KEYS)[number]>[],
  present: ReadonlySet<string>,
): (unit: string, row: NomineeRow['row']) => string | undefined {
  const left = new Map<string, string[]>();
  for (const row of known) {
    if (row.fingerprint === '' || standingStatus(row) === REMOVED || present.has(String(row.id))) continue;
    const key = `${row.unit}|${row.fingerprint}`;
    left.set(key, [...(left.get(key) ?? []), String(row.id)]);
  }
  return (unit, row) => (left.size === 0 ? undefined : left.get(`${unit}|${rowFingerprint(row)}`)?.shift());
}

/** Rows without an ID that had one before, by sheet row. */
export const formerIds = (
  rows: readonly NomineeRow[],
  unit: Pick<Unit, 'id'>,
  orphans: ReturnType<typeof orphanIds>,
): Map<number, string> =>
  new Map(
    rows
      .filter((each) => each.row.id === '' && namesNominee(each))
      .flatMap(({ at, row }): [number, string][] => {
        const id = orphans(unit.id, row);
        return id === undefined ? [] : [[at, id]];
      }),
  );

/** How well a row fits what the register knows of its ID: the unit first, then the fingerprint. */
const fits = (each: { unit: Unit; located: NomineeRow }, registered: RegisterCells | undefined): number => {
  if (registered === undefined) return 0;
  return (
    (registered.unit === each.unit.id ? 2 : 0) +
    (registered.fingerprint === rowFingerprint(each.located.row) ? 1 : 0)
  );
};
