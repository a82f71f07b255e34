import * as z from 'zod/mini';
import { serialToIso } from '../domain/dates.ts';
import type { FactsChange } from '../workbook/changes.ts';
import { markChanges } from '../workbook/fileMarks.ts';
import { type Context, defineCommand, done, type Inventory, refuse, told } from './define.ts';
import { DAY_FACTS, markUnit, renewEdition } from './facts.ts';
import { owedReads, settleOwed } from './fileDuties.ts';
import { isRestored, RESTORED_FACT, WATERMARK_FACT } from './fileState.ts';
import { standingUnits } from './nominees.ts';

/**
 * «Tiếp tục với bản này»: an old version was taken back and is to stand. Mails that may have gone out in what was lost are noted as
 * uncertain, every unit is read again, and what the day had done it does anew.
 */
export const fileAccept = defineCommand({
  id: 'file.accept',
  who: 'office',
  writes: true,
  input: z.strictObject({}),
  reads: (_input, context, inventory) => owedReads(context, inventory),
  run: (view, _input, context) => {
    const { config, facts, now } = context;
    if (config.file === undefined || !isRestored(facts)) return refuse({ code: 'fileKnown' });
    const lost = Number(facts[RESTORED_FACT] ?? facts[WATERMARK_FACT] ?? now);
    const doubtful = settleOwed(view, context, 'UNCERTAIN', serialToIso(lost));
    const units = standingUnits(config.units, view.inventory);
    const taken = { units: units.length, doubtful: doubtful.count };
    const accepting = done(taken, { code: 'fileAccepted', ...taken }, [
      ...markUnits(context, view.inventory),
      ...doubtful.changes,
      ...markChanges(config.file, { watermark: now }),
      renewEdition(String(now)),
      doAnew(context),
    ]);
    return told(accepting, { count: doubtful.count, state: String(lost) });
  },
});

const markUnits = ({ config, now }: Context, inventory: Inventory): FactsChange[] =>
  standingUnits(config.units, inventory).map((unit) => markUnit(unit.id, now));

/** Taken away behind the cells: the file is in doubt until they stand. Reminders of today wait for tomorrow. */
function doAnew({ facts, now }: Context): FactsChange {
  const keys = [RESTORED_FACT, DAY_FACTS.register, DAY_FACTS.summary, DAY_FACTS.publication];
  const seen = keys.flatMap((key): [string, string][] => {
    const value = facts[key];
    return value === undefined ? [] : [[key, value]];
  });
  return {
    kind: 'facts',
    behind: true,
    set: { [WATERMARK_FACT]: String(now) },
    take: Object.fromEntries(seen),
  };
}
