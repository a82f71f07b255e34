import * as z from 'zod/mini';
import { CHANGED, RETURNED } from '../catalogue/terms.ts';
import type { Unit } from '../catalogue/units.ts';
import type { Evaluation, Judge } from '../domain/eligibility.ts';
import type { RawCell } from '../domain/raw.ts';
import { configStamp } from './configStamp.ts';
import { type Context, defineCommand, done } from './define.ts';
import { type DutyLine, dutyLine, emptyDuties } from './duties.ts';
import { isResubmitted } from './facts.ts';
import { identifier } from './inputs.ts';
import { launchLine, launchRows } from './launches.ts';
import type { LaunchLine } from './launchSave.ts';
import {
  chooseUnit,
  evaluate,
  hindrancesOf,
  INPUT_KEYS,
  isRefusal,
  isSubmitted,
  judgeOf,
  type NomineeRow,
  namesNominee,
  nomineeRows,
  rowCount,
  unitReads,
  unitRef,
} from './nominees.ts';
import type { Hindrance } from './notices.ts';
import { draftOf, rememberUnit } from './own.ts';
import { cardOf, openYears, type UnitCard } from './sessionStart.ts';

export type { DutyKey, DutyLine } from './duties.ts';

/** A form begun and not yet saved, as this account left it. */
export interface Draft {
  readonly unit: string;
  /** '' for a new nominee. */
  readonly id: string;
  /** Values by the columns' keys, as the form sends them. */
  readonly fields: Readonly<Record<string, string | number | null>>;
  /** When it was left, as the sheet counts days. */
  readonly at: number;
}

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

export interface UnitHome {
  readonly unit: UnitCard;
  readonly sheet: string;
  readonly stamp: string;
  readonly rows: { readonly used: number; readonly total: number };
  /** One a year that is open, the latest first. */
  readonly duties: readonly DutyLine[];
  /** Movements launched, of every year the tab holds. */
  readonly launches: readonly LaunchLine[];
  /** Raw cells, so that the sidebar judges as the sheet does; days are serial day numbers. */
  readonly nominees: readonly ListedNominee[];
  readonly draft: Draft | null;
}

/** A unit's duties and nominees with the domain's verdict on each, and the draft this account left. */
export const unitHome = defineCommand({
  id: 'unit.home',
  who: 'officer',
  writes: false,
  input: z.strictObject({ unit: z._default(identifier, '') }),
  reads: (input, context) => unitReads(input, context),
  run: (view, input, context) => {
    const unit = chooseUnit(input.unit, context.actor, context.config.units);
    if (isRefusal(unit)) return unit;
    const sheet = view.sheet(unitRef(unit));
    const judge = judgeOf(context.config);
    const filled = nomineeRows(sheet);
    const nominees = filled.filter(namesNominee).map((each) => listed(each, unit, judge, context));
    const home: UnitHome = {
      unit: cardOf(unit),
      sheet: sheet.place.sheetName,
      stamp: configStamp(context.config),
      rows: { used: filled.length, total: rowCount(sheet) },
      duties: openYears(context.config.settings.years).map(
        ({ year }) => dutyLine(sheet, year)?.row ?? emptyDuties(year),
      ),
      launches: launchRows(sheet).map(launchLine),
      nominees,
      draft: draftOf(context.own, unit.id),
    };
    const isOfficer = context.actor.units.some((each) => each.id === unit.id) && !context.actor.isOffice;
    return done(
      home,
      { code: 'listed', count: nominees.length },
      isOfficer ? rememberUnit(context.own, unit.id) : [],
    );
  },
});

function listed({ at, row }: NomineeRow, unit: Unit, judge: Judge, context: Context): ListedNominee {
  const evaluation = evaluate(judge, row, unit);
  return {
    id: String(row.id),
    row: at,
    cells: Object.fromEntries(INPUT_KEYS.map((key) => [key, row[key]])),
    status: statusShown(row, context),
    submitted: isSubmitted(row),
    verdict: evaluation.verdict,
    passed: evaluation.passed,
    total: evaluation.total,
    bonus: evaluation.bonus,
    hindrances: hindrancesOf(evaluation),
  };
}

/** As the tab shows it, but for a file handed in again that the register has not taken in yet: the tab still says why it came back. */
function statusShown(row: NomineeRow['row'], context: Pick<Context, 'facts' | 'words'>): string {
  const status = String(row.status);
  const isBack = [RETURNED, CHANGED].some((each) => status.startsWith(each));
  return isBack && isSubmitted(row) && isResubmitted(context.facts, String(row.id))
    ? context.words.inFormulas.waiting
    : status;
}
