import * as z from 'zod/mini';
import type { CellsChange, FactsChange } from '../workbook/changes.ts';
import type { Sheet } from '../workbook/decode.ts';
import { markChanges } from '../workbook/fileMarks.ts';
import { blockOf, columnOf, VALUE_COLUMN } from '../workbook/place.ts';
import { type Context, defineCommand, done, refuse, told } from './define.ts';
import { DAY_FACTS, FILE_FACT, HEARTBEAT_FACT, renewEdition } from './facts.ts';
import { owedReads, settleOwed } from './fileDuties.ts';
import { GUARDS_FACT, isCopy, RESTORED_FACT } from './fileState.ts';

/** «Dùng bản này làm tệp riêng»: a copy becomes a file of its own, whose past nobody is reminded of. Its owner alone may, whoever Cấu hình names. */
export const fileAdopt = defineCommand({
  id: 'file.adopt',
  who: 'anyone',
  writes: true,
  input: z.strictObject({}),
  reads: (_input, context, inventory) => ['settings', ...owedReads(context, inventory)],
  run: (view, _input, context) => {
    const { actor, config, facts, now } = context;
    const { fileOwner, file } = view.inventory;
    if (actor.email === '' || fileOwner.toLowerCase() !== actor.email)
      return refuse({ code: 'notOwner', owner: fileOwner });
    // Until the fact says so too, a run that died may have left some of it undone.
    const isOwn = !isCopy(config.file, () => facts, file.id) && facts[FILE_FACT] === file.id;
    if (config.file === undefined || isOwn) return refuse({ code: 'fileKnown' });
    const muted = settleOwed(view, context, 'SKIPPED');
    const adopting = done({ muted: muted.count }, { code: 'fileAdopted', muted: muted.count }, [
      forgetOriginal(context),
      ...muted.changes,
      ...ownerChange(view.sheet('settings'), actor.email),
      ...markChanges(config.file, { fileId: file.id, watermark: now }),
      renewEdition(String(now)),
      { kind: 'facts', behind: true, set: { [FILE_FACT]: file.id }, take: {} },
    ]);
    return told(adopting, { count: muted.count, state: file.id });
  },
});

/** What the original had done and seen says nothing of this file; marks of changed units and the log's queue may be its own. */
const OF_THE_ORIGINAL = [HEARTBEAT_FACT, RESTORED_FACT, ...Object.values(DAY_FACTS)];
function forgetOriginal({ facts, now }: Context): FactsChange {
  const seen = OF_THE_ORIGINAL.flatMap((key): [string, string][] => {
    const value = facts[key];
    return value === undefined ? [] : [[key, value]];
  });
  // Its protections ask to be laid anew.
  return { kind: 'facts', set: { [GUARDS_FACT]: String(now) }, take: Object.fromEntries(seen) };
}

/** Cấu hình names the copier from now on. */
function ownerChange(settings: Sheet, email: string): CellsChange[] {
  const row = columnOf(blockOf(settings.place, 'general'), 'ownerEmail');
  return [{ kind: 'cells', ref: settings.ref, row, column: VALUE_COLUMN, values: [[email]], plain: [true] }];
}
