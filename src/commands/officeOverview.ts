import * as z from 'zod/mini';
import { isInForce } from '../domain/units.ts';
import { badAddresses } from './badAddresses.ts';
import { configStamp } from './configStamp.ts';
import { type Context, defineCommand, done, refuse } from './define.ts';
import { momentOf, REFRESHED_FACT } from './facts.ts';
import { checkSchedule } from './findings.ts';
import { told } from './findingWords.ts';
import { doubtfulRows } from './ledger.ts';
import { registerPart } from './registerRows.ts';
import { openYears } from './sessionStart.ts';
import { TALLY_KEYS, talliesOf, type UnitTally, yearMeant } from './tallies.ts';
import { unitYearRows } from './unitYears.ts';

export type { UnitTally } from './tallies.ts';

export interface Overview {
  readonly year: number;
  readonly stamp: string;
  /** When Hồ sơ was last brought up to date, as the sheet counts days; null before the first time. */
  readonly refreshedAt: number | null;
  /** This moment, in the same count. */
  readonly now: number;
  /** In the order of Đơn vị; a unit without nominees is silent. */
  readonly units: readonly UnitTally[];
  /** Rows of the ledger whose mails may have gone, and addresses that are none: for the office to settle. */
  readonly doubtful: number;
  readonly badAddresses: number;
  /** That the schedule has stopped, in words: then nobody is mailed about it. '' while it runs, and before it has ever run. */
  readonly stopped: string;
}

/** All units at a glance, from Hồ sơ. */
export const officeOverview = defineCommand({
  id: 'office.overview',
  who: 'office',
  writes: false,
  input: z.strictObject({ year: z._default(z.number(), 0) }),
  reads: () => ['register', 'unitYears', 'reminders'],
  columns: () => ({ register: TALLY_KEYS }),
  run: (view, input, context) => {
    const { config, today, now, changedUnits } = context;
    const year = yearMeant(input.year, context);
    if (!config.settings.years.some((each) => each.year === year))
      return refuse({
        code: 'yearNotOpen',
        year,
        open: openYears(config.settings.years).map((each) => each.year),
      });
    const register = registerPart(view.sheet('register'), TALLY_KEYS).map(({ row }) => row);
    const plans = unitYearRows(view.sheet('unitYears')).map(({ row }) => row);
    const units = config.units.filter((unit) => isInForce(unit, today));
    const overview: Overview = {
      year,
      stamp: configStamp(config),
      refreshedAt: momentOf(context.facts, REFRESHED_FACT),
      now,
      doubtful: doubtfulRows(view.sheet('reminders'), now).length,
      badAddresses: badAddresses(context).length,
      stopped: stoppedText(context),
      units: talliesOf(units, register, year, (unit) => changedUnits.has(unit), plans),
    };
    return done(overview, { code: 'quiet' });
  },
});

function stoppedText(context: Context): string {
  const schedule = told(checkSchedule(context), context.words);
  return schedule.level === 'ok' || schedule.params.minutes === undefined ? '' : schedule.text;
}
