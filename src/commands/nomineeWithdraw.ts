import * as z from 'zod/mini';
import { rowChanges } from '../workbook/changes.ts';
import { DRAFT } from '../workbook/tabs/nomineeInputs.ts';
import { nomineeColumns } from '../workbook/tabs/unit.ts';
import { defineCommand, done } from './define.ts';
import { markUnit } from './facts.ts';
import { identifier } from './inputs.ts';
import { isRefusal, isSubmitted, unitReads, unitRef } from './nominees.ts';
import { decidedOn, openFile } from './openFile.ts';

/** Takes a submission back, as long as the office has not decided. A file that is a draft stays one. */
export const nomineeWithdraw = defineCommand({
  id: 'nominee.withdraw',
  who: 'officer',
  writes: true,
  input: z.strictObject({ unit: z._default(identifier, ''), id: identifier }),
  reads: (input, context) => unitReads(input, context, 'register'),
  run: (view, input, context) => {
    const file = openFile(view, input, context);
    if (isRefusal(file)) return file;
    const decided = decidedOn(file, view.sheet('register'));
    if (decided !== null) return decided;
    const { unit, sheet, found, name } = file;
    const cells = { submit: DRAFT, submittedOn: '' };
    const changes = isSubmitted(found.row)
      ? [
          ...rowChanges(unitRef(unit), sheet, 'nominees', nomineeColumns, found.at, cells),
          markUnit(unit.id, context.now),
        ]
      : [];
    return done({ id: input.id }, { code: 'withdrawn', name, id: input.id }, changes);
  },
});
