import * as z from 'zod/mini';
import type { Unit } from '../catalogue/units.ts';
import { type DuplicateEntry, indexDuplicates } from '../domain/duplicates.ts';
import { rowsChanges } from '../workbook/changes.ts';
import { emptyRows, type Sheet } from '../workbook/decode.ts';
import { nomineeColumns } from '../workbook/tabs/unit.ts';
import { type Context, defineCommand, done, type Refusal, refuse, told } from './define.ts';
import {
  changedInputs,
  type DuplicateWarning,
  enteredBefore,
  entryOf,
  idsInUse,
  knownNominees,
  merge,
  reasonAgainst,
  warningsFor,
} from './entering.ts';
import { markUnit } from './facts.ts';
import { identifier } from './inputs.ts';
import { type NomineeForm, nomineeForm } from './nomineeForm.ts';
import {
  chooseUnit,
  idChanges,
  isRefusal,
  mintId,
  mintMissing,
  type NomineeRow,
  nomineeRows,
  unitReads,
  unitRef,
  yearOf,
} from './nominees.ts';
import { reserve, reservedIds } from './own.ts';
import { ENTRY_KEYS } from './registerRows.ts';

/** So many nominees enter at once; a longer list comes in parts. */
export const IMPORT_LIMIT = 300;

export interface Imported {
  readonly ids: readonly string[];
  /** Nominees that look like others, by the index of their row in the input. */
  readonly duplicates: readonly { readonly index: number; readonly warning: DuplicateWarning }[];
}

interface Entry {
  readonly at: number;
  readonly cells: NomineeRow['row'];
  /** The row that an earlier run of the same act left. */
  readonly standing: NomineeRow | null;
}

/** Enters many nominees of one unit in one write: all of them or none. A repetition under the same operation enters nothing twice. */
export const importEnter = defineCommand({
  id: 'import.enter',
  who: 'officer',
  writes: true,
  input: z.strictObject({
    unit: z._default(identifier, ''),
    operation: identifier.check(z.minLength(1)),
    rows: z.array(nomineeForm).check(z.maxLength(IMPORT_LIMIT)),
  }),
  reads: (input, context) => unitReads(input, context, 'register'),
  columns: () => ({ register: ENTRY_KEYS }),
  run: (view, { unit: wanted, operation, rows: forms }, context) => {
    const unit = chooseUnit(wanted, context.actor, context.config.units);
    if (isRefusal(unit)) return unit;
    const sheet = view.sheet(unitRef(unit));
    const register = view.sheet('register');
    const rows = nomineeRows(sheet);
    const reserved = reservedIds(context.own, operation);
    const taken = idsInUse(register, rows, context, reserved ?? []);
    const entries = place(forms, { unit, sheet, rows, reserved }, context);
    if (isRefusal(entries)) return entries;
    const ids = idsFor(entries, reserved, unit, taken, context);
    const named = entries.map((entry, index) => ({
      ...entry,
      cells: { ...entry.cells, id: ids[index] ?? '' },
    }));
    const duplicates = duplicatesAmong(
      named.map(({ cells, at }) => entryOf(cells, unit.id, `${sheet.place.sheetName}, ${at}`)),
      knownNominees(unit, rows, sheet, register),
    );
    const imported: Imported = { ids, duplicates };
    const doubtful = new Set(duplicates.map(({ index }) => index)).size;
    const typed = mintMissing(rows, unit, taken, context.today);
    const isReserved = reserved !== null && reserved.join() === ids.join();
    const entering = done(imported, { code: 'imported', count: ids.length, duplicates: doubtful }, [
      ...(isReserved ? [] : reserve(context, operation, { unit: unit.id, ids })),
      ...rowsChanges(
        unitRef(unit),
        sheet,
        'nominees',
        nomineeColumns,
        named.map(({ at, cells, standing }) => ({ at, cells: changedInputs(cells, standing) })),
      ),
      ...idChanges(unit, sheet, typed),
      markUnit(unit.id, context.now),
    ]);
    const to = ids.length > 1 ? `${ids[0]} … ${ids[ids.length - 1]}` : (ids[0] ?? '');
    return told(entering, { unit: unit.id, to, count: ids.length, state: operation });
  },
});

/** Every row's place and cells, or the first thing that stands in the way of one. */
function place(
  forms: readonly NomineeForm[],
  tab: { unit: Unit; sheet: Sheet; rows: readonly NomineeRow[]; reserved: readonly string[] | null },
  { config }: Context,
): readonly Entry[] | Refusal {
  const free = emptyRows(tab.sheet, 'nominees', nomineeColumns);
  const fresh = forms.map((form) => merge(null, form, config));
  for (const [index, cells] of fresh.entries()) {
    const why = reasonAgainst(forms[index] ?? {}, cells, config);
    if (why !== null) return refuse({ code: 'importRow', row: index + 1, why });
  }
  const standing = fresh.map((cells, index) => enteredBefore(tab.rows, tab.reserved?.[index], cells));
  const needed = standing.filter((each) => each === null).length;
  if (needed > free.length)
    return refuse({ code: 'importFull', unit: tab.unit.name, needed, free: free.length });
  let next = 0;
  return fresh.map((cells, index) => {
    const row = standing[index] ?? null;
    return row === null
      ? { at: free[next++] ?? 0, cells, standing: null }
      : { at: row.at, cells: merge(row, forms[index] ?? {}, config), standing: row };
  });
}

/** The IDs reserved before, if nobody else has been given one of them since; new ones otherwise, as for an act that reserved none. */
function idsFor(
  entries: readonly Entry[],
  reserved: readonly string[] | null,
  unit: Unit,
  taken: Set<string>,
  { today }: Context,
): string[] {
  const isFree = entries.every(
    ({ standing }, index) => standing !== null || !taken.has(reserved?.[index] ?? ''),
  );
  const kept = entries.map(({ standing }, index) => {
    if (standing !== null) return String(standing.row.id);
    const id = isFree ? reserved?.[index] : undefined;
    if (id === undefined) return null;
    taken.add(id);
    return id;
  });
  return entries.map(({ cells }, index) => kept[index] ?? mintId(unit.id, yearOf(cells, today), taken));
}

function duplicatesAmong(
  entered: readonly DuplicateEntry[],
  known: readonly DuplicateEntry[],
): Imported['duplicates'] {
  const own = new Set(entered.map(({ id }) => id));
  const index = indexDuplicates([...known.filter(({ id }) => !own.has(id)), ...entered]);
  return entered.flatMap((entry, at) => warningsFor(entry, index).map((warning) => ({ index: at, warning })));
}
