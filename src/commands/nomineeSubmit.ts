import * as z from 'zod/mini';
import { RETURNED } from '../catalogue/terms.ts';
import { isoToSerial } from '../domain/dates.ts';
import { rowChanges } from '../workbook/changes.ts';
import { SUBMITTED } from '../workbook/tabs/nomineeInputs.ts';
import { nomineeColumns } from '../workbook/tabs/unit.ts';
import { defineCommand, done, refuse } from './define.ts';
import { idsInUse } from './entering.ts';
import { markResubmitted, markUnit } from './facts.ts';
import { identifier } from './inputs.ts';
import {
  evaluate,
  hindrancesOf,
  idChanges,
  isRefusal,
  judgeOf,
  mintMissing,
  unitReads,
  unitRef,
} from './nominees.ts';
import { openFile, registeredStatus } from './openFile.ts';

/** Submits one nominee. Whatever is missing or not met refuses it, by name. */
export const nomineeSubmit = defineCommand({
  id: 'nominee.submit',
  who: 'officer',
  writes: true,
  input: z.strictObject({ unit: z._default(identifier, ''), id: identifier }),
  reads: (input, context) => unitReads(input, context, 'register'),
  run: (view, input, context) => {
    const file = openFile(view, input, context);
    if (isRefusal(file)) return file;
    const { unit, sheet, rows, found, name } = file;
    const evaluation = evaluate(judgeOf(context.config), found.row, unit);
    if (evaluation.verdict !== 'eligible')
      return refuse({ code: 'notReady', name, hindrances: hindrancesOf(evaluation) });
    const cells = { submit: SUBMITTED, submittedOn: isoToSerial(context.today) };
    const register = view.sheet('register');
    const taken = idsInUse(register, rows);
    const isAgain = registeredStatus(file, register) === RETURNED;
    return done({ id: input.id }, { code: 'submitted', name, id: input.id }, [
      ...rowChanges(unitRef(unit), sheet, 'nominees', nomineeColumns, found.at, cells),
      ...idChanges(unit, sheet, mintMissing(rows, unit, taken, context.today)),
      markUnit(unit.id, context.now),
      ...(isAgain ? [markResubmitted(input.id, context.now)] : []),
    ]);
  },
});
