import { rowChanges } from '../workbook/changes.ts';
import { nomineeColumns } from '../workbook/tabs/unit.ts';
import { done, refuse, told } from './define.ts';
import { markUnit } from './facts.ts';
import { INPUT_KEYS, isSubmitted, rowFingerprint, unitRef } from './nominees.ts';
import { decidedOn, defineFileCommand } from './openFile.ts';
import { forgetRemoved } from './own.ts';
import { REMOVED } from './registerRows.ts';

/** Clears the inputs of a nominee that is neither submitted nor decided on; the empty row is used again. */
export const nomineeRemove = defineFileCommand('nominee.remove', (file, context, register) => {
  const decided = decidedOn(file, register);
  if (decided !== null) return decided;
  const { unit, sheet, found, name, id } = file;
  if (isSubmitted(found.row)) return refuse({ code: 'submittedAlready', name });
  const cells = Object.fromEntries(INPUT_KEYS.map((key) => [key, '']));
  const removing = done({ id }, { code: 'removed', name, id }, [
    // The ID goes last: a run cut short before it is repeated on the same row.
    ...rowChanges(unitRef(unit), sheet, 'nominees', nomineeColumns, found.at, cells).reverse(),
    markUnit(unit.id, context.now),
    ...forgetRemoved(context.own, unit.id, id),
  ]);
  const state = rowFingerprint(found.row);
  return told(removing, { nominee: id, name, unit: unit.id, from: 'Nháp', to: REMOVED, state });
});
