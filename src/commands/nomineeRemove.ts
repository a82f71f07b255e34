import * as z from 'zod/mini';
import { rowChanges } from '../workbook/changes.ts';
import { nomineeColumns } from '../workbook/tabs/unit.ts';
import { defineCommand, done, refuse } from './define.ts';
import { markUnit } from './facts.ts';
import { identifier } from './inputs.ts';
import { INPUT_KEYS, isRefusal, isSubmitted, unitReads, unitRef } from './nominees.ts';
import { decidedOn, openFile } from './openFile.ts';
import { dropDraft } from './own.ts';

/** Clears the inputs of a nominee that is neither submitted nor decided on; the empty row is used again. */
export const nomineeRemove = defineCommand({
  id: 'nominee.remove',
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
    if (isSubmitted(found.row)) return refuse({ code: 'submittedAlready', name });
    const cells = Object.fromEntries(INPUT_KEYS.map((key) => [key, '']));
    return done({ id: input.id }, { code: 'removed', name, id: input.id }, [
      ...rowChanges(unitRef(unit), sheet, 'nominees', nomineeColumns, found.at, cells),
      markUnit(unit.id, context.now),
      ...dropDraft(context.own, unit.id, input.id),
    ]);
  },
});
