/** What entering nominees has in common, one by one or many at once: what a row becomes, what refuses it, whom it may repeat. */
import type { Unit } from '../catalogue/units.ts';
import {
  type DuplicateEntry,
  type DuplicateIndex,
  type DuplicateMatch,
  findDuplicates,
} from '../domain/duplicates.ts';
import { isInWindow, movementLabel } from '../domain/eligibility.ts';
import type { RawCell } from '../domain/raw.ts';
import type { Config } from '../workbook/config.ts';
import type { Sheet } from '../workbook/decode.ts';
import { nomineeColumns } from '../workbook/tabs/unit.ts';
import type { Context } from './define.ts';
import { mintedBefore } from './mintedIds.ts';
import { cellsOfForm, type NomineeForm } from './nomineeForm.ts';
import { INPUT_KEYS, kindOf, type NomineeRow } from './nominees.ts';
import type { EntryReason } from './notices.ts';
import { registerEntries, takenIds } from './registerRows.ts';

type Cells = NomineeRow['row'];

export interface DuplicateWarning {
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  readonly movement: string;
  readonly name: string;
  readonly where: string;
  readonly reason: DuplicateMatch['reason'];
}

/** The row after the form: what the form does not name stays. */
export function merge(standing: NomineeRow | null, form: NomineeForm, config: Config): Cells {
  const empty = Object.fromEntries(Object.keys(nomineeColumns).map((key) => [key, ''])) as Record<
    keyof typeof nomineeColumns,
    RawCell
  >;
  return { ...empty, ...standing?.row, ...cellsOfForm(form, config) };
}

/** Why a row cannot be entered as the form has it; null when it can, however incomplete. */
export function reasonAgainst(form: NomineeForm, cells: Cells, config: Config): EntryReason | null {
  return nameless(cells) ?? unknownMovement(form, config) ?? outsideWindow(cells, config);
}

/** A row of neither name nor movement would be listed nowhere, and still take a place. */
const nameless = (cells: Cells): EntryReason | null =>
  `${cells.movement}${cells.name}`.trim() === '' ? { code: 'nameless' } : null;

function unknownMovement({ movement: code }: NomineeForm, { movements }: Config): EntryReason | null {
  if (code === undefined || code === '') return null;
  const found = movements.find((each) => each.code === code);
  return found?.on === true
    ? null
    : { code: 'unknownMovement', movement: found?.short ?? code, isOff: found !== undefined };
}

function outsideWindow(cells: Cells, { movements }: Config): EntryReason | null {
  const movement = movements.find((each) => movementLabel(each) === cells.movement);
  const year = cells.year;
  if (movement === undefined || typeof year !== 'number' || isInWindow(movement, year)) return null;
  return {
    code: 'outsideWindow',
    movement: movement.short,
    year,
    from: movement.fromYear,
    to: movement.toYear,
  };
}

/**
 * The row that an earlier run of the same act has entered, or begun to enter, under the ID it reserved. Somebody else may have been
 * given that ID when the run died before it wrote: the row must not be about another nomination.
 */
export const enteredBefore = (
  rows: readonly NomineeRow[],
  id: string | undefined,
  cells: Cells,
): NomineeRow | null =>
  rows.find(
    ({ row }) =>
      row.id === id &&
      (['year', 'movement', 'name'] as const).every((key) => row[key] === '' || row[key] === cells[key]),
  ) ?? null;

/** Every ID that a new one must differ from; `reserved` are known as given out to this very act, and taken only where a row has them. */
export function idsInUse(
  register: Sheet,
  rows: readonly NomineeRow[],
  { facts }: Pick<Context, 'facts'>,
  reserved: readonly string[] = [],
): Set<string> {
  const taken = takenIds(register);
  for (const { row } of rows) taken.add(String(row.id));
  for (const id of mintedBefore(facts)) if (!reserved.includes(id)) taken.add(id);
  return taken;
}

/** Everybody whom a nominee of the unit may repeat: in this tab, and anywhere through the register. */
export function knownNominees(
  unit: Unit,
  rows: readonly NomineeRow[],
  sheet: Sheet,
  register: Sheet,
): DuplicateEntry[] {
  const own = rows.map(({ at, row }) => entryOf(row, unit.id, `${sheet.place.sheetName}, ${at}`));
  const elsewhere = registerEntries(register).filter((entry) => entry.unit !== unit.id);
  return [...own, ...elsewhere];
}

/** Others of the same name with the same movement or achievement. */
export const warningsFor = (
  candidate: DuplicateEntry,
  entries: readonly DuplicateEntry[] | DuplicateIndex,
): DuplicateWarning[] =>
  findDuplicates(candidate, entries).map(({ entry, reason }) => ({
    id: entry.id,
    unit: entry.unit,
    year: entry.year,
    movement: entry.movement,
    name: entry.name,
    where: entry.where,
    reason,
  }));

/** Where a duplicate is to be found, in the reader's terms: its unit's name and its ID. */
export const placeOf = (duplicate: DuplicateWarning | undefined, { config }: Context): string => {
  const unit = config.units.find((each) => each.id === duplicate?.unit);
  return duplicate === undefined ? '' : `${unit?.name ?? duplicate.unit}, ${duplicate.id || duplicate.where}`;
};

export const entryOf = (row: Cells, unit: string, where: string): DuplicateEntry => ({
  id: String(row.id),
  unit,
  year: Number(row.year) || 0,
  movement: String(row.movement).split(' – ', 1)[0] ?? '',
  kind: kindOf(row.kind),
  name: String(row.name),
  achievement: String(row.achievement),
  where,
});

/** The inputs in which a row differs from what stands there. */
export const changedInputs = (cells: Cells, standing: NomineeRow | null): Readonly<Record<string, RawCell>> =>
  Object.fromEntries(
    INPUT_KEYS.filter((key) => standing === null || cells[key] !== standing.row[key]).map((key) => [
      key,
      cells[key],
    ]),
  );
