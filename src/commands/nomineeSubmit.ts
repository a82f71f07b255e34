import { RETURNED } from '../catalogue/terms.ts';
import { isoToSerial } from '../domain/dates.ts';
import { rowChanges } from '../workbook/changes.ts';
import { SUBMITTED } from '../workbook/tabs/nomineeInputs.ts';
import { nomineeColumns } from '../workbook/tabs/unit.ts';
import { countedRow } from './countedRow.ts';
import { done, refuse } from './define.ts';
import { idsInUse } from './entering.ts';
import { isResubmitted, markResubmitted, markUnit } from './facts.ts';
import { evaluate, hindrancesOf, idChanges, judgeOf, mintMissing, unitRef } from './nominees.ts';
import { decidedOn, defineFileCommand, registeredFile } from './openFile.ts';

/**
 * Submits one nominee, also one that was sent back or changed since. Whatever is missing or not met refuses it, by name; a file that
 * counts as submitted stays as it is.
 */
export const nomineeSubmit = defineFileCommand('nominee.submit', (file, context, register) => {
  const decided = decidedOn(file, register);
  if (decided !== null) return decided;
  const { unit, sheet, rows, found, name, id } = file;
  const evaluation = evaluate(judgeOf(context.config), found.row, unit);
  if (evaluation.verdict !== 'eligible')
    return refuse({ code: 'notReady', name, hindrances: hindrancesOf(evaluation) });
  const registered = registeredFile(file, register);
  const submitted = { code: 'submitted', name, id } as const;
  const isAnew = isResubmitted(context.facts, id);
  const isBack = registered?.status === RETURNED && !isAnew;
  if (!isBack && countedRow(found.row, registered, isAnew).submitted) return done({ id }, submitted);
  const cells = { submit: SUBMITTED, submittedOn: isoToSerial(context.today) };
  const taken = idsInUse(register, rows);
  // The register would take the row for the old submission, changed since.
  const isAgain = registered !== undefined && (isBack || registered.submittedAs !== '');
  return done({ id }, submitted, [
    ...rowChanges(unitRef(unit), sheet, 'nominees', nomineeColumns, found.at, cells),
    ...idChanges(unit, sheet, mintMissing(rows, unit, taken, context.today)),
    markUnit(unit.id, context.now),
    ...(isAgain ? [markResubmitted(id, context.now)] : []),
  ]);
});
