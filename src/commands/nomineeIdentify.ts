import * as z from 'zod/mini';
import { defineCommand, done, told } from './define.ts';
import { markUnit } from './facts.ts';
import { identifier } from './inputs.ts';
import {
  chooseUnit,
  idChanges,
  isRefusal,
  mintMissing,
  nomineeRows,
  unitReads,
  unitRef,
} from './nominees.ts';
import { formerIds, ORPHAN_KEYS, orphanIds } from './registerIds.ts';
import { registerPart } from './registerRows.ts';

export interface Identified {
  /** The new ID of each row that had none, by sheet row. */
  readonly ids: readonly { readonly row: number; readonly id: string }[];
}

/** Gives the nominees that were typed into the unit's tab their IDs, so that the sidebar can act on them at once. */
export const nomineeIdentify = defineCommand({
  id: 'nominee.identify',
  who: 'officer',
  writes: true,
  input: z.strictObject({ unit: z._default(identifier, '') }),
  reads: (input, context) => unitReads(input, context, 'register'),
  columns: () => ({ register: ORPHAN_KEYS }),
  run: (view, input, context) => {
    const unit = chooseUnit(input.unit, context.actor, context.config.units);
    if (isRefusal(unit)) return unit;
    const sheet = view.sheet(unitRef(unit));
    const rows = nomineeRows(sheet);
    const register = registerPart(view.sheet('register'), ORPHAN_KEYS).map(({ row }) => row);
    const present = new Set(rows.map(({ row }) => String(row.id)));
    const taken = new Set([...register.map((row) => String(row.id)), ...present]);
    const former = formerIds(rows, unit, orphanIds(register, present));
    const bare = rows.filter(({ at }) => !former.has(at));
    const minted = new Map([...former, ...mintMissing(bare, unit, taken, context.today)]);
    const data: Identified = { ids: Array.from(minted, ([row, id]) => ({ row, id })) };
    const changes =
      minted.size === 0 ? [] : [...idChanges(unit, sheet, minted), markUnit(unit.id, context.now)];
    const state = data.ids.map(({ id }) => id).join();
    return told(done(data, { code: 'identified', count: minted.size }, changes), {
      unit: unit.id,
      count: minted.size,
      state,
    });
  },
});
