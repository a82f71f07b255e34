import * as z from 'zod/mini';
import { defineCommand, done, refuse } from './define.ts';
import { chooseUnit, isRefusal, unitRef } from './nominees.ts';

/** Finds the tab of the account's unit; the surface goes there. */
export const unitOpen = defineCommand({
  id: 'unit.open',
  who: 'officer',
  writes: false,
  input: z.strictObject({ unit: z._default(z.string().check(z.maxLength(200)), '') }),
  shows: ({ ref }) => ref,
  reads: () => [],
  run: (view, input, context) => {
    const first = context.actor.units[0]?.id ?? context.config.units[0]?.id ?? '';
    const unit = chooseUnit(input.unit === '' ? first : input.unit, context.actor, context.config.units);
    if (isRefusal(unit)) return unit;
    const known = view.inventory.tabs.find((tab) => tab.ref === unitRef(unit));
    if (known === undefined) return refuse({ code: 'tabMissing', tab: unit.name });
    return done({ ref: known.ref, unit: unit.id }, { code: 'unitOpened', sheet: known.sheetName });
  },
});
