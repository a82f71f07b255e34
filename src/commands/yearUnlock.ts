/** Mở lại sổ đã khóa: the archived rows go back to where they stood, until a year opened since stands on them. */
import * as z from 'zod/mini';
import { type Change, type RowCells, rowsChanges } from '../workbook/changes.ts';
import type { Config } from '../workbook/config.ts';
import { emptyRows, type Sheet } from '../workbook/decode.ts';
import { nomineeColumns } from '../workbook/tabs/unit.ts';
import { archiveColumns, archiveRows, type Restore, registerCellsOf, restoreOf } from './archiveRows.ts';
import { type Context, defineJob, done, refuse, type Step, type StepResult, type View } from './define.ts';
import { renewEdition } from './facts.ts';
import { type NomineeRow, nomineeRows, unitRef } from './nominees.ts';
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
  taskOf,
  unitTabs,
  wholeRow,
  yearChanges,
} from './yearSteps.ts';

const NEEDED = ['settings', 'register', 'archive'] as const;
const RETURN = 'return';
const REOPEN = 'reopen';

/** A row is given back before it leaves Lưu trữ, and one that stands already is not given back twice. */
export const yearUnlock = defineJob({
  id: 'year.unlock',
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
    const task = { year, day: context.today };
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

function giveBack(view: View, step: Step, { config }: Context): StepResult {
  const { units, year } = taskOf(step);
  const sheet = view.sheet('archive');
  const register = view.sheet('register');
  const known = registerRows(register);
  const registered = new Set(known.map(({ row }) => String(row.id)));
  const stayed: string[] = [];
  const cleared: number[] = [];
  const changes: Change[] = [];
  const back: RegisterCells[] = [];
  for (const unit of units) {
    const own = archiveRows(sheet).filter(({ row }) => row.year === year && row.unit === unit);
    const tab = view.find(unitRef({ id: unit }));
    const table = tab === null ? null : tableOf(tab);
    const written: RowCells[] = [];
    for (const { at, row } of own) {
      const restore = restoreOf(row);
      const placed = restore === null ? null : placeOf(restore, String(row.id), table, config);
      if (restore === null || placed === null) {
        stayed.push(String(row.id));
        continue;
      }
      if (placed !== 'stands' && restore.row !== null)
        written.push({ at: placed, cells: wholeRow(restore.row) });
      if (!registered.has(String(row.id))) back.push(registerCellsOf(restore));
      cleared.push(at);
    }
    if (tab !== null) changes.push(...rowsChanges(tab.ref, tab, 'nominees', nomineeColumns, written));
  }
  const blank = Object.fromEntries(Object.keys(archiveColumns).map((key) => [key, '']));
  return {
    changes: [
      ...changes,
      ...appended('register', register, 'register', registerColumns, known[known.length - 1]?.at, back),
      ...rowsChanges(
        'archive',
        sheet,
        'archive',
        archiveColumns,
        cleared.map((at) => ({ at, cells: blank })),
      ),
    ],
    inspect: [],
    count: cleared.length,
    names: stayed,
  };
}

interface Table {
  readonly byId: ReadonlyMap<string, NomineeRow>;
  readonly free: Set<number>;
}
const tableOf = (sheet: Sheet): Table => ({
  byId: new Map(nomineeRows(sheet).map((located) => [String(located.row.id), located])),
  free: new Set(emptyRows(sheet, 'nominees', nomineeColumns)),
});

/**
 * The sheet row for it: where it stood, else the first free one. A row that its unit had cleared, or that stands, needs none. Null
 * where there is no room, the ID is another row's, or a dropdown would refuse a cell.
 */
function placeOf(
  { at, row }: Restore,
  id: string,
  table: Table | null,
  config: Config,
): number | 'stands' | null {
  if (row === null) return 'stands';
  const standing = table?.byId.get(id);
  if (standing !== undefined)
    return standing.row.name === (row.name ?? '') && standing.row.year === row.year ? 'stands' : null;
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
      renewEdition(String(now)),
    ],
    inspect: [],
  };
}
