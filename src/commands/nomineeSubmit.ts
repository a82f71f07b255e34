import { RETURNED } from '../catalogue/terms.ts';
import { isoToSerial } from '../domain/dates.ts';
import { rowChanges } from '../workbook/changes.ts';
import { SUBMITTED } from '../workbook/tabs/nomineeInputs.ts';
import { nomineeColumns } from '../workbook/tabs/unit.ts';
import { done, refuse } from './define.ts';
import { idsInUse } from './entering.ts';
import { markResubmitted, markUnit } from './facts.ts';
import { evaluate, hindrancesOf, idChanges, judgeOf, mintMissing, unitRef } from './nominees.ts';
import { defineFileCommand, registeredStatus } from './openFile.ts';

/** Submits one nominee. Whatever is missing or not met refuses it, by name. */
export const nomineeSubmit = defineFileCommand('nominee.submit', (file, context, register) => {
  const { unit, sheet, rows, found, name, id } = file;
  const evaluation = evaluate(judgeOf(context.config), found.row, unit);
  if (evaluation.verdict !== 'eligible')
    return refuse({ code: 'notReady', name, hindrances: hindrancesOf(evaluation) });
  const cells = { submit: SUBMITTED, submittedOn: isoToSerial(context.today) };
  const taken = idsInUse(register, rows);
  const isAgain = registeredStatus(file, register) === RETURNED;
  return done({ id }, { code: 'submitted', name, id }, [
    ...rowChanges(unitRef(unit), sheet, 'nominees', nomineeColumns, found.at, cells),
    ...idChanges(unit, sheet, mintMissing(rows, unit, taken, context.today)),
    markUnit(unit.id, context.now),
    ...(isAgain ? [markResubmitted(id, context.now)] : []),
  ]);
});
