import * as z from 'zod/mini';
import type { Unit } from '../catalogue/units.ts';
import { type DuplicateMatch, findDuplicates } from '../domain/duplicates.ts';
import { type Evaluation, isInWindow, movementLabel } from '../domain/eligibility.ts';
import type { RawCell } from '../domain/raw.ts';
import { rowChanges } from '../workbook/changes.ts';
import { firstEmptyRow, type Sheet } from '../workbook/decode.ts';
import { blockOf } from '../workbook/place.ts';
import { nomineeColumns } from '../workbook/tabs/unit.ts';
import { type Context, defineCommand, done, type Refusal, refuse } from './define.ts';
import { markUnit } from './facts.ts';
import { line } from './inputs.ts';
import { cellsOfForm, type NomineeForm, nomineeForm } from './nomineeForm.ts';
import {
  chooseUnit,
  evaluate,
  hindrancesOf,
  INPUT_KEYS,
  idChanges,
  isRefusal,
  judgeOf,
  kindOf,
  mintId,
  mintMissing,
  type NomineeRow,
  nomineeRows,
  unitRef,
  yearOf,
} from './nominees.ts';
import type { Hindrance } from './notices.ts';
import { registerEntries, takenIds } from './registerRows.ts';

export interface DuplicateWarning {
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  readonly movement: string;
  readonly name: string;
  readonly where: string;
  readonly reason: DuplicateMatch['reason'];
}
export interface Saved {
  readonly id: string;
  readonly row: number;
  readonly verdict: Evaluation['verdict'];
  readonly passed: number;
  readonly total: number;
  readonly hindrances: readonly Hindrance[];
  readonly duplicates: readonly DuplicateWarning[];
}

/** Enters or changes one nominee of a unit. The form is merged into the row; drafts may be incomplete. */
export const nomineeSave = defineCommand({
  id: 'nominee.save',
  who: 'officer',
  writes: true,
  input: z.strictObject({
    unit: z._default(line, ''),
    id: z._default(line, ''),
    /** The client's own ID of this act: a repetition of the same act enters nothing twice. */
    operation: z._default(line, ''),
    fields: nomineeForm,
  }),
  reads: (input, context) => {
    const unit = chooseUnit(input.unit, context.actor, context.config.units);
    return isRefusal(unit) ? [] : [unitRef(unit), 'register'];
  },
  run: (view, input, context) => {
    const unit = chooseUnit(input.unit, context.actor, context.config.units);
    if (isRefusal(unit)) return unit;
    const sheet = view.sheet(unitRef(unit));
    const register = view.sheet('register');
    const rows = nomineeRows(sheet);
    const standing = input.id === '' ? null : (rows.find(({ row }) => row.id === input.id) ?? null);
    if (input.id !== '' && standing === null) return refuse({ code: 'unknownNominee', id: input.id });
    const at = standing?.at ?? firstEmptyRow(sheet, 'nominees', nomineeColumns);
    if (at === null) return refuse({ code: 'unitFull', unit: unit.name, rows: rowCount(sheet) });
    const merged = merge(standing, input.fields, context);
    const refusal = unknownMovement(input.fields, context) ?? outsideWindow(merged, context);
    if (refusal !== null) return refusal;
    const taken = takenIds(register);
    for (const { row } of rows) taken.add(String(row.id));
    const typed = mintMissing(rows, unit, taken, context.today);
    const id = input.id === '' ? mintId(unit.id, yearOf(merged, context.today), taken) : input.id;
    const cells = { ...merged, id };
    const evaluation = evaluate(judgeOf(context.config), cells, unit);
    const duplicates = warnings(cells, unit, rows, sheet, register, evaluation);
    const saved: Saved = {
      id,
      row: at,
      verdict: evaluation.verdict,
      passed: evaluation.passed,
      total: evaluation.total,
      hindrances: hindrancesOf(evaluation),
      duplicates,
    };
    const isNew = (key: (typeof INPUT_KEYS)[number]): boolean =>
      standing === null || cells[key] !== standing.row[key];
    const changed = Object.fromEntries(INPUT_KEYS.filter(isNew).map((key) => [key, cells[key]]));
    return done(
      saved,
      {
        code: 'saved',
        name: String(cells.name),
        id,
        duplicates: duplicates.length,
        first: placeOf(duplicates[0], context),
      },
      [
        ...rowChanges(unitRef(unit), sheet, 'nominees', nomineeColumns, at, changed),
        ...idChanges(unit, sheet, typed),
        markUnit(unit.id, context.now),
      ],
    );
  },
});

const rowCount = (sheet: Sheet): number => {
  const { firstRow, lastRow } = blockOf(sheet.place, 'nominees');
  return lastRow - firstRow + 1;
};

/** The row after the form: what the form does not name stays. */
function merge(standing: NomineeRow | null, form: NomineeForm, { config }: Context): NomineeRow['row'] {
  const empty = Object.fromEntries(Object.keys(nomineeColumns).map((key) => [key, ''])) as Record<
    keyof typeof nomineeColumns,
    RawCell
  >;
  return { ...empty, ...standing?.row, ...cellsOfForm(form, config) };
}

function unknownMovement({ movement: code }: NomineeForm, { config }: Context): Refusal | null {
  if (code === undefined || code === '') return null;
  const found = config.movements.find((each) => each.code === code);
  return found?.on === true
    ? null
    : refuse({ code: 'unknownMovement', movement: found?.short ?? code, isOff: found !== undefined });
}

function outsideWindow(cells: NomineeRow['row'], { config }: Context): Refusal | null {
  const movement = config.movements.find((each) => movementLabel(each) === cells.movement);
  const year = cells.year;
  if (movement === undefined || typeof year !== 'number' || isInWindow(movement, year)) return null;
  return refuse({
    code: 'outsideWindow',
    movement: movement.short,
    year,
    from: movement.fromYear,
    to: movement.toYear,
  });
}

/** Others of the same name with the same movement or achievement: in this tab, and anywhere through the register. */
function warnings(
  cells: NomineeRow['row'],
  unit: Unit,
  rows: readonly NomineeRow[],
  sheet: Sheet,
  register: Sheet,
  evaluation: Evaluation,
): DuplicateWarning[] {
  const own = rows
    .filter(({ row }) => row.id !== cells.id)
    .map(({ at, row }) => entryOf(row, unit.id, `${sheet.place.sheetName}, ${at}`));
  const elsewhere = registerEntries(register).filter((entry) => entry.unit !== unit.id);
  const candidate = { ...entryOf(cells, unit.id, ''), movement: evaluation.movement?.code ?? '' };
  return findDuplicates(candidate, [...own, ...elsewhere]).map(({ entry, reason }) => ({
    id: entry.id,
    unit: entry.unit,
    year: entry.year,
    movement: entry.movement,
    name: entry.name,
    where: entry.where,
    reason,
  }));
}

/** Where a duplicate is to be found, in the reader's terms: its unit's name and its ID. */
const placeOf = (duplicate: DuplicateWarning | undefined, { config }: Context): string => {
  const unit = config.units.find((each) => each.id === duplicate?.unit);
  return duplicate === undefined ? '' : `${unit?.name ?? duplicate.unit}, ${duplicate.id || duplicate.where}`;
};

const entryOf = (row: NomineeRow['row'], unit: string, where: string) => ({
  id: String(row.id),
  unit,
  year: Number(row.year) || 0,
  movement: String(row.movement).split(' – ', 1)[0] ?? '',
  kind: kindOf(row.kind),
  name: String(row.name),
  achievement: String(row.achievement),
  where,
});
