/** Mở lại sổ đã khóa: the archived rows go back to where they stood, until a year opened since stands on them. */
import * as z from 'zod/mini';
import { type Change, type RowCells, rowsChanges } from '../workbook/changes.ts';
import type { Config } from '../workbook/config.ts';
import { emptyRows, type Located, type Sheet } from '../workbook/decode.ts';
import { nomineeColumns } from '../workbook/tabs/unit.ts';
import {
  type ArchiveCells,
  archiveColumns,
  archiveRows,
  type Restore,
  registerCellsOf,
  restoreOf,
} from './archiveRows.ts';
import { type Context, defineJob, done, refuse, type Step, type StepResult, type View } from './define.ts';
import { renewEdition } from './facts.ts';
import { markWater } from './fileState.ts';
import { mintId, type NomineeRow, nomineeRows, unitRef } from './nominees.ts';
import { type RegisterCells, registerColumns, registerRows } from './registerRows.ts';
import { unlockingOf } from './yearChoice.ts';
import { unknownYear } from './yearLock.ts';
import {
  appended,
  compacted,
  missingTab,
  refusedKeys,
  stepOf,
  stepsByUnits,
  stepTold,
  taskOf,
  unitTabs,
  wholeRow,
  yearChanges,
  yearTold,
} from './yearSteps.ts';

const NEEDED = ['settings', 'register', 'archive'] as const;
const RETURN = 'return';
const REOPEN = 'reopen';

/** A row is given back before it leaves Lưu trữ, and one that stands already is not given back twice. */
export const yearUnlock = defineJob({
  id: 'year.unlock',
  undoes: 'year.lock',
  who: 'office',
  input: z.strictObject({ year: z._default(z.number(), 0) }),
  prepares: false,
  lean: true,
  reads: () => ['archive'],
  plan: (view, input, context) => {
    const missing = missingTab(NEEDED, context, view.inventory);
    if (missing !== null) return refuse(missing);
    const archive = archiveRows(view.sheet('archive')).map(({ row }) => row);
    const { year, settings, against, rows } = unlockingOf(input.year, context.config, archive);
    if (settings === null) return refuse(unknownYear(year, context));
    if (against !== null) return refuse(against);
    const task = { year, day: context.today, at: context.now };
    const units = [...new Set(rows.map((row) => String(row.unit)))];
    const steps = [...stepsByUnits(RETURN, units, () => task), stepOf(REOPEN, task)];
    return done(steps, { code: 'yearUnlocked', year, restored: 0, left: 0, stayed: [] });
  },
  stepReads: (step, _context, inventory) =>
    step.name === RETURN
      ? ['register', 'archive', ...unitTabs(taskOf(step).units, inventory)]
      : ['settings', 'archive'],
  step: (view, step, context): StepResult =>
    step.name === RETURN ? giveBack(view, step, context) : reopen(view, step, context),
  finished: (_steps, left, _errors, { planned, count, names }) =>
    planned.code === 'yearUnlocked' ? { ...planned, restored: count, left, stayed: names } : planned,
});

/** Where a row goes: a sheet row, or nowhere because it stands or its unit had cleared it; null where it cannot go back. */
type Place = number | 'stands' | null;

function giveBack(view: View, step: Step, { config }: Context): StepResult {
  const { units, year } = taskOf(step);
  const sheet = view.sheet('archive');
  const archived = archiveRows(sheet);
  const known = registerRows(view.sheet('register'));
  const taken = new Set([
    ...archived.map(({ row }) => String(row.id)),
    ...known.map(({ row }) => String(row.id)),
  ]);
  const book: Book = {
    byId: new Map(known.map((located) => [String(located.row.id), located])),
    taken,
    year,
  };
  const given = units.map((unit) => {
    const own = archived.filter(({ row }) => row.year === year && row.unit === unit);
    return giveBackTo(unit, own, view.find(unitRef({ id: unit })), book, config);
  });
  const blank = Object.fromEntries(Object.keys(archiveColumns).map((key) => [key, '']));
  const left = given.flatMap((each) => each.left.map((at) => ({ at, cells: blank })));
  const register = view.sheet('register');
  return {
    changes: [
      ...given.flatMap((each) => each.changes),
      ...rowsChanges(
        'register',
        register,
        'register',
        registerColumns,
        given.flatMap((each) => each.renamed),
      ),
      ...appended(
        'register',
        register,
        'register',
        registerColumns,
        known[known.length - 1]?.at,
        given.flatMap((each) => each.back),
      ),
      ...rowsChanges('archive', sheet, 'archive', archiveColumns, left),
    ],
    inspect: [],
    count: left.length,
    audit: stepTold(step, left.length),
    names: given.flatMap((each) => each.stayed),
  };
}

interface Book {
  readonly byId: ReadonlyMap<string, Located<RegisterCells>>;
  /** Every ID in use, to which those minted here are added. */
  readonly taken: Set<string>;
  readonly year: number;
}
interface Given {
  readonly changes: readonly Change[];
  /** Rows of Hồ sơ that come back, and those that get another ID, by sheet row. */
  readonly back: readonly RegisterCells[];
  readonly renamed: readonly RowCells[];
  /** Sheet rows that leave Lưu trữ, and IDs that stay there. */
  readonly left: readonly number[];
  readonly stayed: readonly string[];
}

function giveBackTo(
  unit: string,
  archived: readonly Located<ArchiveCells>[],
  tab: Sheet | null,
  { byId, taken, year }: Book,
  config: Config,
): Given {
  const table = tab === null ? null : tableOf(tab);
  const [written, ids]: [RowCells[], RowCells[]] = [[], []];
  const given = {
    back: [] as RegisterCells[],
    renamed: [] as RowCells[],
    left: [] as number[],
    stayed: [] as string[],
  };
  for (const { at, row } of archived) {
    const id = String(row.id);
    const restore = restoreOf(row);
    const place = restore === null ? null : placeOf(restore, id, table, config);
    if (restore === null || place === null) {
      given.stayed.push(id);
      continue;
    }
    const registered = byId.get(id);
    const live = table?.byId.get(id);
    const isForeign = registered !== undefined && registered.row.name !== (restore.register.name ?? '');
    const isOther = live !== undefined && !isSame(live, restore);
    // The year was locked when somebody typed into it, and the ID was free: the later one gets another.
    if (isForeign || isOther) {
      const other = mintId(unit, year, taken);
      if (isForeign) given.renamed.push({ at: registered.at, cells: { ...registered.row, id: other } });
      if (isOther) ids.push({ at: live.at, cells: { id: other } });
    }
    if (typeof place === 'number' && restore.row !== null)
      written.push({ at: place, cells: wholeRow(restore.row) });
    if (registered === undefined || isForeign) given.back.push(registerCellsOf(restore, row));
    given.left.push(at);
  }
  const into = (rows: readonly RowCells[]): Change[] =>
    tab === null ? [] : rowsChanges(tab.ref, tab, 'nominees', nomineeColumns, rows);
  return { ...given, changes: [...into(ids), ...into(written)] };
}

interface Table {
  readonly byId: ReadonlyMap<string, NomineeRow>;
  readonly free: Set<number>;
}
const tableOf = (sheet: Sheet): Table => ({
  byId: new Map(nomineeRows(sheet).map((located) => [String(located.row.id), located])),
  free: new Set(emptyRows(sheet, 'nominees', nomineeColumns)),
});
const isSame = ({ row }: NomineeRow, restore: Restore): boolean =>
  restore.row !== null && row.name === (restore.row.name ?? '') && row.year === restore.row.year;

/** Where it stood, else the first free row; nowhere where there is no room, or a dropdown would refuse a cell. */
function placeOf(restore: Restore, id: string, table: Table | null, config: Config): Place {
  const { at, row } = restore;
  const live = table?.byId.get(id);
  if (row === null || (live !== undefined && isSame(live, restore))) return 'stands';
  if (table === null || refusedKeys(row, config).length > 0) return null;
  const place = at !== null && table.free.has(at) ? at : [...table.free][0];
  if (place === undefined) return null;
  table.free.delete(place);
  return place;
}

function reopen(view: View, step: Step, { now }: Context): StepResult {
  const { year } = taskOf(step);
  const sheet = view.sheet('archive');
  const known = archiveRows(sheet);
  const rows = known.map(({ row }) => row);
  return {
    changes: [
      ...compacted('archive', sheet, 'archive', archiveColumns, known, rows),
      ...yearChanges(view.sheet('settings'), year, { open: true, lockedAt: null }),
      ...markWater(view.sheet('settings'), now),
      renewEdition(String(now)),
    ],
    audit: yearTold(year, step.name),
    inspect: [],
  };
}
