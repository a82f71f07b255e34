/** One nominee's file: its row in the unit's tab, and what the register says of it. */
import * as z from 'zod/mini';
import type { Unit } from '../catalogue/units.ts';
import type { Sheet } from '../workbook/decode.ts';
import { isDecided, standingStatus } from './countedRow.ts';
import { type Context, defineCommand, type Outcome, type Refusal, refuse, type View } from './define.ts';
import { identifier } from './inputs.ts';
import {
  chooseUnit,
  isRefusal,
  type NomineeRow,
  nomineeRows,
  statusOf,
  unitReads,
  unitRef,
} from './nominees.ts';
import { type RegisterCells, type RegisterKey, registerPart } from './registerRows.ts';

export interface OpenFile {
  readonly unit: Unit;
  readonly sheet: Sheet;
  readonly rows: readonly NomineeRow[];
  readonly found: NomineeRow;
  readonly name: string;
  readonly id: string;
}

/** A command on one nominee's file, by its unit and ID; it answers with the ID. */
export const defineFileCommand = <Id extends string>(
  id: Id,
  run: (file: OpenFile, context: Context, register: Sheet) => Outcome<{ readonly id: string }>,
) =>
  defineCommand({
    id,
    who: 'officer',
    writes: true,
    input: z.strictObject({ unit: z._default(identifier, ''), id: identifier }),
    reads: (input, context) => unitReads(input, context, 'register'),
    columns: () => ({ register: FILE_KEYS }),
    run: (view, input, context) => {
      const file = openFile(view, input, context);
      return isRefusal(file) ? file : run(file, context, view.sheet('register'));
    },
  });

/** Finds a nominee by its ID in the tab of the unit that is meant. */
export function openFile(
  view: View,
  input: { readonly unit: string; readonly id: string },
  context: Context,
): OpenFile | Refusal {
  const unit = chooseUnit(input.unit, context.actor, context.config.units);
  if (isRefusal(unit)) return unit;
  const sheet = view.sheet(unitRef(unit));
  const rows = nomineeRows(sheet);
  const found = input.id === '' ? undefined : rows.find(({ row }) => row.id === input.id);
  if (found === undefined) return refuse({ code: 'unknownNominee', id: input.id });
  return { unit, sheet, rows, found, name: String(found.row.name), id: input.id };
}

/** What the acts of a unit on a file look at in the register. */
export const FILE_KEYS = [
  'id',
  'status',
  'unit',
  'submittedOn',
  'history',
  'submittedAs',
  'settled',
] as const satisfies readonly RegisterKey[];
type FileCells = Pick<RegisterCells, (typeof FILE_KEYS)[number]>;

/** What the register has of the file, as the unit's own; undefined where it does not know it yet. */
export const registeredFile = (
  { unit, found }: Pick<OpenFile, 'unit' | 'found'>,
  register: Sheet,
): FileCells | undefined =>
  registerPart(register, FILE_KEYS).find(({ row }) => row.id === found.row.id && row.unit === unit.id)?.row;

/** What tells whether the office has decided on a file. */
export const DECIDED_KEYS = ['id', 'status', 'unit', 'settled'] as const satisfies readonly RegisterKey[];

/** The refusal where the office has decided on the nominee: from then on the unit changes nothing by itself. */
export function decidedOn(
  { unit, found, name }: Pick<OpenFile, 'unit' | 'found' | 'name'>,
  register: Sheet,
): Refusal | null {
  const entry = registerPart(register, DECIDED_KEYS).find(
    ({ row }) => row.id === found.row.id && row.unit === unit.id,
  )?.row;
  // A decision that was typed shows in the unit's tab at once: it is not passed over until it is settled.
  const typed = statusOf(entry?.status ?? '');
  const status = isDecided(typed) || entry === undefined ? typed : standingStatus(entry);
  return isDecided(status) ? refuse({ code: 'decided', name, status }) : null;
}
