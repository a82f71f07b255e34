import * as z from 'zod/mini';
import { isoToSerial } from '../domain/dates.ts';
import { rowChanges } from '../workbook/changes.ts';
import { SUBMITTED } from '../workbook/tabs/nomineeInputs.ts';
import { nomineeColumns } from '../workbook/tabs/unit.ts';
import { defineCommand, done, refuse } from './define.ts';
import { markUnit } from './facts.ts';
import {
  chooseUnit,
  evaluate,
  hindrancesOf,
  idChanges,
  isRefusal,
  judgeOf,
  mintMissing,
  nomineeRows,
  unitRef,
} from './nominees.ts';
import { takenIds } from './registerRows.ts';

const line = z.string().check(z.maxLength(200));

/** Submits one nominee. Whatever is missing or not met refuses it, by name. */
export const nomineeSubmit = defineCommand({
  id: 'nominee.submit',
  who: 'officer',
  writes: true,
  input: z.strictObject({ unit: z._default(line, ''), id: line }),
  reads: (input, context) => {
    const unit = chooseUnit(input.unit, context.actor, context.config.units);
    return isRefusal(unit) ? [] : [unitRef(unit), 'register'];
  },
  run: (view, input, context) => {
    const unit = chooseUnit(input.unit, context.actor, context.config.units);
    if (isRefusal(unit)) return unit;
    const sheet = view.sheet(unitRef(unit));
    const rows = nomineeRows(sheet);
    const found = rows.find(({ row }) => row.id === input.id);
    if (found === undefined) return refuse({ code: 'unknownNominee', id: input.id });
    const evaluation = evaluate(judgeOf(context.config), found.row, unit);
    const name = String(found.row.name);
    if (evaluation.verdict !== 'eligible')
      return refuse({ code: 'notReady', name, hindrances: hindrancesOf(evaluation) });
    const cells = { submit: SUBMITTED, submittedOn: isoToSerial(context.today) };
    const taken = takenIds(view.sheet('register'));
    for (const { row } of rows) taken.add(String(row.id));
    return done({ id: input.id }, { code: 'submitted', name, id: input.id }, [
      ...rowChanges(unitRef(unit), sheet, 'nominees', nomineeColumns, found.at, cells),
      ...idChanges(unit, sheet, mintMissing(rows, unit, taken, context.today)),
      markUnit(unit.id, context.now),
    ]);
  },
});
