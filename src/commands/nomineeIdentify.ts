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
import { ID_KEYS, takenIds } from './registerRows.ts';

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
  columns: () => ({ register: ID_KEYS }),
  run: (view, input, context) => {
    const unit = chooseUnit(input.unit, context.actor, context.config.units);
    if (isRefusal(unit)) return unit;
    const sheet = view.sheet(unitRef(unit));
    const rows = nomineeRows(sheet);
    const taken = takenIds(view.sheet('register'));
    for (const { row } of rows) taken.add(String(row.id));
    const minted = mintMissing(rows, unit, taken, context.today);
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
