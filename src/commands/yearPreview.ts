import * as z from 'zod/mini';
import type { YearSettings } from '../catalogue/settings.ts';
import type { IsoDate } from '../catalogue/types.ts';
import { isInForce } from '../domain/units.ts';
import { archiveRows, isFollowed } from './archiveRows.ts';
import { type Context, defineCommand, done, refuse, type View } from './define.ts';
import { registerRows } from './registerRows.ts';
import { unitYearRows } from './unitYears.ts';
import { lockingOf, openingOf, unlockingOf } from './yearChoice.ts';
import { unknownYear } from './yearLock.ts';
import type { YearRefusal } from './yearNotices.ts';

export const YEAR_ACTIONS = ['open', 'lock', 'unlock'] as const;
export type YearAction = (typeof YEAR_ACTIONS)[number];

/** What opening, locking or unlocking a year would do. */
export interface YearPreview {
  readonly action: YearAction;
  readonly year: number;
  /** Why it cannot be done now; null when it can. */
  readonly against: YearRefusal | null;
  /** The year's days as they would be written, for an opening; as they stand, else. */
  readonly settings: YearSettings | null;
  /** Opening: units in force. Locking and unlocking: units whose rows go. */
  readonly units: number;
  /** Opening: unfinished models carried over. Locking: rows archived. Unlocking: rows given back. */
  readonly nominees: number;
  /** Locking: exemplars that stay in their units' tabs because they are still followed. */
  readonly followed: number;
  /** Locking: units without a report. */
  readonly unreported: readonly string[];
}

/** `year` 0 takes the one that is meant: the next to open, the earliest to lock, the latest locked. */
export const yearPreview = defineCommand({
  id: 'year.preview',
  who: 'office',
  writes: false,
  input: z.strictObject({ action: z.enum(YEAR_ACTIONS), year: z._default(z.number(), 0) }),
  reads: () => ['register', 'archive', 'unitYears'],
  run: (view, { action, year }, context) => {
    const preview = PREVIEWS[action](view, year, context);
    return preview.settings === null
      ? refuse(unknownYear(preview.year, context))
      : done(preview, { code: 'yearPreviewed' });
  },
});

const PREVIEWS: Readonly<Record<YearAction, (view: View, year: number, context: Context) => YearPreview>> = {
  open: previewOpening,
  lock: previewLocking,
  unlock: previewUnlocking,
};

const registerOf = (view: View) => registerRows(view.sheet('register')).map(({ row }) => row);
const archiveOf = (view: View) => archiveRows(view.sheet('archive')).map(({ row }) => row);
const unitsOf = (rows: readonly { readonly unit: unknown }[]): number =>
  new Set(rows.map((row) => row.unit)).size;

function previewOpening(view: View, wanted: number, context: Context): YearPreview {
  const { models, day, ...opening } = openingOf(wanted, context, registerOf(view), archiveOf(view));
  const units = context.config.units.filter((unit) => isInForce(unit, day));
  return {
    action: 'open',
    ...opening,
    units: units.length,
    nominees: models.length,
    followed: 0,
    unreported: [],
  };
}

function previewLocking(view: View, wanted: number, context: Context): YearPreview {
  const { rows, ...locking } = lockingOf(wanted, context.config, registerOf(view));
  return {
    action: 'lock',
    ...locking,
    units: unitsOf(rows),
    nominees: rows.length,
    followed: rows.filter((row) => isFollowed(row.followUpOn, context.today)).length,
    unreported: locking.settings === null ? [] : unreported(view, locking.settings, context),
  };
}

/** Units of the year that are still there, and whose report is not known by number and date. */
function unreported(view: View, { year, from, to }: YearSettings, { config, today }: Context): string[] {
  const reported = new Set(
    unitYearRows(view.sheet('unitYears'))
      .filter(({ row }) => row.year === year && row.reportNumber !== '' && row.reportDate !== '')
      .map(({ row }) => row.unit),
  );
  const belongs = (unit: { from: IsoDate | null; to: IsoDate | null }): boolean =>
    isInForce(unit, today) &&
    (unit.from === null || unit.from <= to) &&
    (unit.to === null || unit.to >= from);
  return config.units.filter((unit) => belongs(unit) && !reported.has(unit.id)).map((unit) => unit.name);
}

function previewUnlocking(view: View, wanted: number, context: Context): YearPreview {
  const { rows, ...unlocking } = unlockingOf(wanted, context.config, archiveOf(view));
  return {
    action: 'unlock',
    ...unlocking,
    units: unitsOf(rows),
    nominees: rows.length,
    followed: 0,
    unreported: [],
  };
}
