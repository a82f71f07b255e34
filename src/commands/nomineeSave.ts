import * as z from 'zod/mini';
import type { Unit } from '../catalogue/units.ts';
import type { Evaluation } from '../domain/eligibility.ts';
import { rowChanges } from '../workbook/changes.ts';
import { firstEmptyRow, type Sheet } from '../workbook/decode.ts';
import { nomineeColumns } from '../workbook/tabs/unit.ts';
import { defineCommand, done, type Refusal, refuse, told } from './define.ts';
import {
  changedInputs,
  type DuplicateWarning,
  enteredBefore,
  entryOf,
  idsInUse,
  knownNominees,
  merge,
  placeOf,
  reasonAgainst,
  warningsFor,
} from './entering.ts';
import { markUnit } from './facts.ts';
import { identifier } from './inputs.ts';
import { nomineeForm } from './nomineeForm.ts';
import {
  chooseUnit,
  evaluate,
  hindrancesOf,
  idChanges,
  isRefusal,
  judgeOf,
  mintId,
  mintMissing,
  type NomineeRow,
  nomineeRows,
  rowCount,
  rowFingerprint,
  unitReads,
  unitRef,
  yearOf,
} from './nominees.ts';
import type { Hindrance } from './notices.ts';
import { DECIDED_KEYS, decidedOn } from './openFile.ts';
import { dropDraft, reserve, reservedIds } from './own.ts';
import { ENTRY_KEYS } from './registerRows.ts';

export type { DuplicateWarning } from './entering.ts';

export interface Saved {
  readonly id: string;
  readonly row: number;
  readonly verdict: Evaluation['verdict'];
  readonly passed: number;
  readonly total: number;
  readonly hindrances: readonly Hindrance[];
  readonly duplicates: readonly DuplicateWarning[];
}

/** The refusal where a form would change what the office has decided on; what becomes of the exemplar may change any time. */
const judgedAnew = (
  standing: NomineeRow,
  merged: NomineeRow['row'],
  unit: Unit,
  register: Sheet,
): Refusal | null =>
  rowFingerprint(merged) === rowFingerprint(standing.row)
    ? null
    : decidedOn({ unit, found: standing, name: String(standing.row.name) }, register);

/** Enters or changes one nominee of a unit. The form is merged into the row; drafts may be incomplete. */
export const nomineeSave = defineCommand({
  id: 'nominee.save',
  who: 'officer',
  writes: true,
  input: z.strictObject({
    unit: z._default(identifier, ''),
    id: z._default(identifier, ''),
    /** The client's own ID of this act: a repetition of the same act enters nothing twice. */
    operation: z._default(identifier, ''),
    fields: nomineeForm,
  }),
  reads: (input, context) => unitReads(input, context, 'register'),
  columns: ({ id }) => ({ register: id === '' ? ENTRY_KEYS : [...ENTRY_KEYS, ...DECIDED_KEYS] }),
  run: (view, input, context) => {
    const { config, own, now, today } = context;
    const unit = chooseUnit(input.unit, context.actor, config.units);
    if (isRefusal(unit)) return unit;
    const sheet = view.sheet(unitRef(unit));
    const register = view.sheet('register');
    const rows = nomineeRows(sheet);
    const reserved = input.id === '' ? reservedIds(own, input.operation)?.[0] : undefined;
    const standing =
      input.id === ''
        ? enteredBefore(rows, reserved, merge(null, input.fields, config))
        : (rows.find(({ row }) => row.id === input.id) ?? null);
    if (input.id !== '' && standing === null) return refuse({ code: 'unknownNominee', id: input.id });
    const at = standing?.at ?? firstEmptyRow(sheet, 'nominees', nomineeColumns);
    if (at === null) return refuse({ code: 'unitFull', unit: unit.name, rows: rowCount(sheet) });
    const merged = merge(standing, input.fields, config);
    const reason = reasonAgainst(input.fields, merged, config);
    if (reason !== null) return refuse(reason);
    const decided = standing === null ? null : judgedAnew(standing, merged, unit, register);
    if (decided !== null) return decided;

    const taken = idsInUse(register, rows, context, reserved === undefined ? [] : [reserved]);
    const isFree = standing === null && reserved !== undefined && !taken.has(reserved);
    if (isFree) taken.add(reserved);
    const known = standing === null ? undefined : String(standing.row.id);
    const id = known ?? (isFree ? reserved : mintId(unit.id, yearOf(merged, today), taken));
    // After the one that is reserved: what was reserved is known as given out when the act is repeated.
    const typed = mintMissing(rows, unit, taken, today);
    const cells = { ...merged, id };
    const evaluation = evaluate(judgeOf(config), cells, unit);
    const candidate = entryOf(cells, unit.id, '');
    const duplicates = warningsFor(
      { ...candidate, movement: evaluation.movement?.code ?? '' },
      knownNominees(unit, rows, sheet, register),
    );
    const saved: Saved = {
      id,
      row: at,
      verdict: evaluation.verdict,
      passed: evaluation.passed,
      total: evaluation.total,
      hindrances: hindrancesOf(evaluation),
      duplicates,
    };
    const first = placeOf(duplicates[0], context);
    const changed = changedInputs(cells, standing);
    const saving = done(
      saved,
      { code: 'saved', name: String(cells.name), id, duplicates: duplicates.length, first },
      [
        ...(input.id === '' && id !== reserved
          ? reserve(context, input.operation, { unit: unit.id, ids: [id] })
          : []),
        ...rowChanges(unitRef(unit), sheet, 'nominees', nomineeColumns, at, changed),
        ...idChanges(unit, sheet, typed),
        markUnit(unit.id, now),
        ...dropDraft(own, unit.id, input.id),
      ],
    );
    if (Object.keys(changed).length === 0) return saving;
    const before = standing === null ? id : rowFingerprint(standing.row) + JSON.stringify(changed);
    const state = input.operation === '' ? before : input.operation;
    const entry = { nominee: id, name: String(cells.name), unit: unit.id, state };
    return told(saving, { ...entry, to: input.id === '' ? 'Nháp' : '' });
  },
});
