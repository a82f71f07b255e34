/** Khóa sổ: the year's summary is compiled a last time, its rows go to Lưu trữ and leave the units' tabs and Hồ sơ. */
import * as z from 'zod/mini';
import { type Change, rowsChanges } from '../workbook/changes.ts';
import { readSettings } from '../workbook/config.ts';
import { refOf } from '../workbook/tab.ts';
import { leadershipTab, summaryTab } from '../workbook/tabs/generated.ts';
import { nomineeColumns } from '../workbook/tabs/unit.ts';
import {
  type ArchiveCells,
  archiveColumns,
  archivedRow,
  archiveRows,
  isFollowed,
  judgeOfYear,
} from './archiveRows.ts';
import { type Context, defineJob, done, refuse, type Step, type StepResult, type View } from './define.ts';
import { renewEdition } from './facts.ts';
import { markWater } from './fileState.ts';
import { type NomineeRow, nomineeRows, standingUnits, unitRef } from './nominees.ts';
import { periodCompile } from './periodCompile.ts';
import { registerRefresh } from './registerRefresh.ts';
import { registerColumns, registerRows } from './registerRows.ts';
import { summaryCompile } from './summaryCompile.ts';
import { lockingOf, waitingFiles } from './yearChoice.ts';
import { refreshUnits } from './yearOpen.ts';
import {
  appended,
  compacted,
  missingTab,
  stepOf,
  stepsByUnits,
  stepTold,
  taskOf,
  unitTabs,
  wholeRow,
  yearChanges,
  yearTold,
} from './yearSteps.ts';

const NEEDED = ['settings', 'register', 'archive', 'unitYears'] as const;
const REFRESH = 'refresh';
const FREEZE = 'freeze';
const ARCHIVE = 'archive';
const FINISH = 'finish';
const PERIOD = 'period';

/**
 * Whatever is killed in between is finished by another run: rows are archived before they are cleared, what is archived is known by
 * its ID, and a year closed but not yet locked is neither taken in nor compiled again.
 */
export const yearLock = defineJob({
  id: 'year.lock',
  undoes: 'year.unlock',
  who: 'office',
  input: z.strictObject({ year: z._default(z.number(), 0) }),
  prepares: false,
  lean: true,
  reads: () => ['register'],
  plan: (view, input, context) => {
    const missing = missingTab(NEEDED, context, view.inventory);
    if (missing !== null) return refuse(missing);
    const { config, today } = context;
    const register = registerRows(view.sheet('register')).map(({ row }) => row);
    const { year, settings, against, rows } = lockingOf(input.year, config, register);
    if (settings === null) return refuse(unknownYear(year, context));
    if (against !== null) return refuse(against);
    const pages = [refOf(summaryTab, year), refOf(leadershipTab, year)];
    const unlaid = settings.open ? missingTab(pages, context, view.inventory) : null;
    if (unlaid !== null) return refuse(unlaid);
    const task = { year, day: today, at: context.now };
    const units = standingUnits(config.units, view.inventory).map((unit) => unit.id);
    const holders = [...new Set([...units, ...rows.map((row) => String(row.unit))])];
    const freezing = [...stepsByUnits(REFRESH, units, () => task), stepOf(FREEZE, task)];
    const steps = [
      ...(settings.open ? freezing : []),
      ...stepsByUnits(ARCHIVE, holders, () => task),
      stepOf(FINISH, task),
      stepOf(PERIOD, task),
    ];
    return done(steps, { code: 'yearLocked', year, archived: 0, left: 0 });
  },
  stepReads: (step, context, inventory) => {
    const { units, year } = taskOf(step);
    switch (step.name) {
      case REFRESH:
        return [
          'settings',
          ...registerRefresh.reads({ all: false, units: [...units], year }, context, inventory),
        ];
      case FREEZE:
        return [...new Set(['settings', 'register', ...summaryCompile.reads({ year }, context, inventory)])];
      case ARCHIVE:
        return ['register', 'archive', ...unitTabs(units, inventory)];
      case FINISH:
        return ['settings', 'register', 'archive'];
      default:
        return periodCompile.reads({}, context, inventory);
    }
  },
  step: (view, step, context): StepResult => {
    switch (step.name) {
      // Once the year is closed these are over: a repetition would compile what has left since.
      case REFRESH:
        return isOpen(step, view) ? refreshUnits(view, step, context) : NOTHING;
      case FREEZE:
        return isOpen(step, view) ? freeze(view, step, context) : NOTHING;
      case ARCHIVE:
        return archive(view, step, context);
      case FINISH:
        return finish(view, step, context);
      default:
        return compilePeriod(view, context);
    }
  },
  finished: (_steps, left, _errors, { planned, count }) =>
    planned.code === 'yearLocked' ? { ...planned, archived: count, left } : planned,
});

const NOTHING: StepResult = { changes: [], inspect: [] };
const settingsOf = (step: Step, { config }: Context) =>
  config.settings.years.find((each) => each.year === taskOf(step).year);
/** As Cấu hình says under the step's own lock: another run may have closed the year since this one began. */
const isOpen = (step: Step, view: View): boolean =>
  readSettings(view.sheet('settings'), []).years.find(({ year }) => year === taskOf(step).year)?.open ===
  true;

/** A year that Cấu hình does not know, told with those it does. */
export const unknownYear = (year: number, { config }: Pick<Context, 'config'>) =>
  ({
    code: 'yearNotOpen',
    year,
    open: config.settings.years.filter((each) => each.open).map((each) => each.year),
  }) as const;

/** The summary as it will stay, and the year closed under one lock: nothing is entered between the two. */
function freeze(view: View, step: Step, context: Context): StepResult {
  const { year } = taskOf(step);
  const rows = registerRows(view.sheet('register')).map(({ row }) => row);
  const count = waitingFiles(rows.filter((row) => row.year === year));
  if (count > 0) return { changes: [], inspect: [], against: { code: 'filesWaiting', year, count } };
  const compiled = summaryCompile.run(view, { year }, context);
  if (!compiled.done) return { changes: [], inspect: [], against: compiled.reason };
  const closed = yearChanges(view.sheet('settings'), year, { open: false });
  return { changes: [...compiled.changes, ...closed, renewEdition(String(context.now))], inspect: [] };
}

/** These units' rows of the year: into Lưu trữ first, then out of their tabs, those still followed excepted. */
function archive(view: View, step: Step, context: Context): StepResult {
  const { units, year, day } = taskOf(step);
  const { config } = context;
  const sheet = view.sheet('archive');
  const known = archiveRows(sheet);
  const before = new Map(known.map((located) => [String(located.row.id), located]));
  const judge = judgeOfYear(config, year);
  const wanted = new Set(units);
  const live = liveRows(view, units);
  const [again, fresh]: [{ at: number; cells: ArchiveCells }[], ArchiveCells[]] = [[], []];
  const cleared: Change[] = [];
  const gone = new Map<string, NomineeRow[]>();
  for (const { row } of registerRows(view.sheet('register'))) {
    if (row.year !== year || !wanted.has(String(row.unit))) continue;
    const own = live.get(String(row.id));
    const standing = before.get(String(row.id));
    // Cleared by a run that was cut short: what it archived stands.
    if (standing !== undefined && own === undefined) continue;
    const unit = config.units.find((each) => each.id === row.unit) ?? { id: String(row.unit), bloc: '' };
    const cells = archivedRow(row, own, { unit, judge });
    if (standing === undefined) fresh.push(cells);
    else again.push({ at: standing.at, cells });
    if (own !== undefined && !isFollowed(cells.followUpOn, day))
      gone.set(unit.id, [...(gone.get(unit.id) ?? []), own]);
  }
  const blank = wholeRow({});
  for (const [unit, rows] of gone)
    cleared.push(
      ...rowsChanges(
        unitRef({ id: unit }),
        view.sheet(unitRef({ id: unit })),
        'nominees',
        nomineeColumns,
        rows.map(({ at }) => ({ at, cells: blank })),
      ),
    );
  const count = fresh.length + again.length;
  return {
    audit: stepTold(step, count),
    changes: [
      ...rowsChanges('archive', sheet, 'archive', archiveColumns, again),
      ...appended('archive', sheet, 'archive', archiveColumns, known[known.length - 1]?.at, fresh),
      ...cleared,
    ],
    inspect: [],
    count,
  };
}

/** The nominees of these units' tabs by ID. */
function liveRows(view: View, units: readonly string[]): ReadonlyMap<string, NomineeRow> {
  const rows = units.flatMap((id) => {
    const sheet = view.find(unitRef({ id }));
    return sheet === null ? [] : nomineeRows(sheet);
  });
  return new Map(rows.map((located) => [String(located.row.id), located]));
}

/** Archived rows leave Hồ sơ, those still followed excepted, and the year is locked. */
function finish(view: View, step: Step, context: Context): StepResult {
  const { year, day } = taskOf(step);
  const { now } = context;
  // Locked by a run that was cut short behind it: the moment stays.
  const lockedAt = settingsOf(step, context)?.lockedAt ?? now;
  const archived = archiveRows(view.sheet('archive')).filter(({ row }) => row.year === year);
  const leaving = new Set(
    archived.filter(({ row }) => !isFollowed(row.followUpOn, day)).map(({ row }) => String(row.id)),
  );
  const sheet = view.sheet('register');
  const known = registerRows(sheet);
  const staying = known
    .map(({ row }) => row)
    .filter((row) => row.year !== year || !leaving.has(String(row.id)));
  return {
    changes: [
      ...compacted('register', sheet, 'register', registerColumns, known, staying),
      ...yearChanges(view.sheet('settings'), year, { open: false, lockedAt }),
      ...markWater(view.sheet('settings'), now),
      renewEdition(String(now)),
    ],
    audit: yearTold(year, step.name),
    inspect: [],
  };
}

/** The period's tab says the same of the year as its archive; a period without a tab waits for set-up. */
function compilePeriod(view: View, context: Context): StepResult {
  const compiled = periodCompile.run(view, {}, context);
  return { changes: compiled.done ? compiled.changes : [], inspect: [] };
}
