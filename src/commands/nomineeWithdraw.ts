import { rowChanges } from '../workbook/changes.ts';
import { DRAFT } from '../workbook/tabs/nomineeInputs.ts';
import { nomineeColumns } from '../workbook/tabs/unit.ts';
import { done, told } from './define.ts';
import { markUnit } from './facts.ts';
import { isSubmitted, rowFingerprint, unitRef } from './nominees.ts';
import { decidedOn, defineFileCommand } from './openFile.ts';

/** Takes a submission back, as long as the office has not decided. A file that is a draft stays one. */
export const nomineeWithdraw = defineFileCommand('nominee.withdraw', (file, context, register) => {
  const decided = decidedOn(file, register);
  if (decided !== null) return decided;
  const { unit, sheet, found, name, id } = file;
  const cells = { submit: DRAFT, submittedOn: '' };
  const changes = isSubmitted(found.row)
    ? [
        ...rowChanges(unitRef(unit), sheet, 'nominees', nomineeColumns, found.at, cells),
        markUnit(unit.id, context.now),
      ]
    : [];
  const state = `${found.row.submittedOn}|${rowFingerprint(found.row)}`;
  const entry = { nominee: id, name, unit: unit.id, from: 'Đã nộp', to: 'Nháp', state };
  return told(done({ id }, { code: 'withdrawn', name, id }, changes), entry);
});
