import * as z from 'zod/mini';
import type { Evaluation } from '../domain/eligibility.ts';
import type { RawCell } from '../domain/raw.ts';
import { defineCommand, done } from './define.ts';
import {
  chooseUnit,
  evaluate,
  hindrancesOf,
  INPUT_KEYS,
  isRefusal,
  isSubmitted,
  judgeOf,
  namesNominee,
  nomineeRows,
  unitRef,
} from './nominees.ts';
import type { Hindrance } from './notices.ts';

export interface ListedNominee {
  readonly id: string;
  readonly row: number;
  readonly cells: Readonly<Record<string, RawCell>>;
  readonly status: string;
  readonly submitted: boolean;
  readonly verdict: Evaluation['verdict'];
  readonly passed: number;
  readonly total: number;
  readonly bonus: number;
  readonly hindrances: readonly Hindrance[];
}

/** A unit's nominees with the domain's verdict on each. */
export const nomineeList = defineCommand({
  id: 'nominee.list',
  who: 'officer',
  writes: false,
  input: z.strictObject({ unit: z._default(z.string().check(z.maxLength(200)), '') }),
  reads: (input, context) => {
    const unit = chooseUnit(input.unit, context.actor, context.config.units);
    return isRefusal(unit) ? [] : [unitRef(unit)];
  },
  run: (view, input, context) => {
    const unit = chooseUnit(input.unit, context.actor, context.config.units);
    if (isRefusal(unit)) return unit;
    const judge = judgeOf(context.config);
    const sheet = view.sheet(unitRef(unit));
    const nominees = nomineeRows(sheet)
      .filter(namesNominee)
      .map(({ at, row }): ListedNominee => {
        const { verdict, passed, total, bonus, ...evaluation } = evaluate(judge, row, unit);
        const hindrances = hindrancesOf({ verdict, passed, total, bonus, ...evaluation });
        const cells = Object.fromEntries(INPUT_KEYS.map((key) => [key, row[key]]));
        const status = String(row.status);
        return {
          id: String(row.id),
          row: at,
          cells,
          status,
          submitted: isSubmitted(row),
          verdict,
          passed,
          total,
          bonus,
          hindrances,
        };
      });
    return done(
      { unit: unit.id, sheet: sheet.place.sheetName, nominees },
      { code: 'listed', count: nominees.length },
    );
  },
});
