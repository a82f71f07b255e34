import { RETURNED } from '../catalogue/terms.ts';
import { isoToSerial } from '../domain/dates.ts';
import { rowChanges } from '../workbook/changes.ts';
import { SUBMITTED } from '../workbook/tabs/nomineeInputs.ts';
import { nomineeColumns } from '../workbook/tabs/unit.ts';
import { countedRow, standingStatus } from './countedRow.ts';
import { done, refuse, told } from './define.ts';
import { idsInUse } from './entering.ts';
import { isResubmitted, markResubmitted, markUnit } from './facts.ts';
import {
  evaluate,
  hindrancesOf,
  idChanges,
  judgeOf,
  mintMissing,
  rowFingerprint,
  unitRef,
} from './nominees.ts';
import { decidedOn, defineFileCommand, registeredFile } from './openFile.ts';

/** An accepted copy counts for decided files alone, and these are refused before. */
const NO_COPY = { accepted: '' } as const;

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
  if (!isBack && countedRow(found.row, registered && { ...registered, ...NO_COPY }, isAnew).submitted)
    return done({ id }, submitted);
  const cells = { submit: SUBMITTED, submittedOn: isoToSerial(context.today) };
  const taken = idsInUse(register, rows, context);
  // The register would take the row for the old submission, changed since.
  const isAgain = registered !== undefined && (isBack || registered.submittedAs !== '');
  const from = registered === undefined ? 'Nháp' : standingStatus(registered);
  const state = `${registered?.history ?? ''}|${rowFingerprint(found.row)}`;
  const submitting = done({ id }, submitted, [
    ...rowChanges(unitRef(unit), sheet, 'nominees', nomineeColumns, found.at, cells),
    ...idChanges(unit, sheet, mintMissing(rows, unit, taken, context.today)),
    markUnit(unit.id, context.now),
    ...(isAgain ? [markResubmitted(id, context.now)] : []),
  ]);
  return told(submitting, { nominee: id, name, unit: unit.id, from, to: 'Đã nộp', state });
});
