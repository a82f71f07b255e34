/** Models still being built, as drafts of the new year: rows of their units' tabs and of Hồ sơ. */
import { isoToSerial } from '../domain/dates.ts';
import { addHistory } from '../domain/history.ts';
import type { RawCell } from '../domain/raw.ts';
import { type Change, rowsChanges } from '../workbook/changes.ts';
import { emptyRows, type Located, type Sheet } from '../workbook/decode.ts';
import { DRAFT } from '../workbook/tabs/nomineeInputs.ts';
import { nomineeColumns } from '../workbook/tabs/unit.ts';
import { headerOf } from '../workbook/words.ts';
import { archiveRows, restoreOf } from './archiveRows.ts';
import type { Context, Step, StepResult, View } from './define.ts';
import { markUnit } from './facts.ts';
import { mintId, type NomineeRow, nomineeRows, rowFingerprint, unitRef, verdictLabel } from './nominees.ts';
import { REGISTER_KEYS, type RegisterCells, registerColumns, registerRows } from './registerRows.ts';
import { type Model, modelsFor } from './yearChoice.ts';
import { appended, refusedKeys, stepTold, taskOf, wholeRow } from './yearSteps.ts';

/** The drafts of the new year in these units' tabs, and their rows in Hồ sơ. The tab comes first: a draft that stands there is known again. */
export function carry(view: View, step: Step, context: Context): StepResult {
  const { units, year, day } = taskOf(step);
  const known = registerRows(view.sheet('register'));
  const register = known.map(({ row }) => row);
  const archive = archiveRows(view.sheet('archive')).map(({ row }) => row);
  const models = modelsFor(year, { config: context.config, day }, register, archive);
  const taken = new Set([...register, ...archive].map((row) => String(row.id)));
  const changes: Change[] = [];
  const rows: Carried[] = [];
  const names: string[] = [];
  for (const unit of units) {
    const own = models.filter((model) => model.heir === unit);
    if (own.length === 0) continue;
    const sheet = view.find(unitRef({ id: unit }));
    const result = sheet === null ? null : carryInto(sheet, unit, own, { view, taken, year, context });
    changes.push(...(result?.changes ?? []));
    rows.push(...(result?.rows ?? []));
    const name = context.config.units.find((each) => each.id === unit)?.name ?? unit;
    if (result === null || result.rows.length < own.length) names.push(name);
  }
  return {
    changes: [
      ...changes,
      ...registered(view.sheet('register'), known, rows, context),
      ...marks(rows, context),
    ],
    inspect: [],
    count: rows.length,
    // A plan made anew after a kill may name other units besides.
    audit: stepTold(step, rows.length, [...new Set(rows.map(({ unit }) => unit))].sort()),
    names,
  };
}

interface Carried {
  readonly model: Model;
  readonly unit: string;
  readonly id: string;
  readonly row: NomineeRow['row'];
}
interface Carrying {
  readonly view: View;
  readonly taken: Set<string>;
  readonly year: number;
  readonly context: Context;
}

function carryInto(
  sheet: Sheet,
  unit: string,
  models: readonly Model[],
  { view, taken, year, context }: Carrying,
): { changes: Change[]; rows: Carried[] } {
  const standingRows = nomineeRows(sheet);
  for (const { row } of standingRows) taken.add(String(row.id));
  const free = emptyRows(sheet, 'nominees', nomineeColumns);
  const written: { at: number; cells: Readonly<Record<string, RawCell>> }[] = [];
  const rows: Carried[] = [];
  for (const model of models) {
    const cells = cellsOf(model, view);
    if (cells === null) continue;
    const twin = standingRows.find(({ row }) => isTwin(row, cells, year));
    const at = twin === undefined ? free.shift() : twin.at;
    if (at === undefined) continue;
    const id = twin !== undefined && twin.row.id !== '' ? String(twin.row.id) : mintId(unit, year, taken);
    const draft = draftOf(cells, { id, year, context });
    const row = twin === undefined ? draft : { ...twin.row, id };
    if (twin === undefined) written.push({ at, cells: draft });
    else if (twin.row.id === '') written.push({ at, cells: { id } });
    rows.push({ model, unit, id, row });
  }
  return { changes: rowsChanges(sheet.ref, sheet, 'nominees', nomineeColumns, written), rows };
}

/** What the model's own row says now, or said when its year was locked; null where neither is left. */
function cellsOf({ id, unit, archived: kept }: Model, view: View): NomineeRow['row'] | null {
  const sheet = view.find(unitRef({ id: unit }));
  const live = sheet === null ? undefined : nomineeRows(sheet).find(({ row }) => row.id === id);
  if (live !== undefined) return live.row;
  const row = kept === null ? null : (restoreOf(kept)?.row ?? null);
  return row === null ? null : (wholeRow(row) as NomineeRow['row']);
}

/** The model again, from a run that was cut short or typed by the unit itself. */
const isTwin = (row: NomineeRow['row'], model: NomineeRow['row'], year: number): boolean =>
  row.year === year && row.movement === model.movement && row.kind === model.kind && row.name === model.name;

/** Evidence of the old year and the act of submitting go; what its dropdowns no longer offer goes too. */
function draftOf(
  cells: NomineeRow['row'],
  { id, year, context }: { id: string; year: number; context: Context },
): NomineeRow['row'] {
  const cleared = ['minutesNumber', 'minutesDate', 'submittedOn', ...refusedKeys(cells, context.config)];
  const empty = Object.fromEntries(cleared.map((key) => [key, '']));
  return wholeRow({ ...cells, ...empty, id, year, submit: DRAFT }) as NomineeRow['row'];
}

/** The new rows of Hồ sơ; a draft that a refresh took in before keeps its row and learns where it comes from. */
function registered(
  sheet: Sheet,
  known: readonly Located<RegisterCells>[],
  rows: readonly Carried[],
  context: Context,
): Change[] {
  const byId = new Map(known.map((located) => [String(located.row.id), located]));
  const met = rows.flatMap((carried) => {
    const located = byId.get(carried.id);
    return located === undefined
      ? []
      : [{ at: located.at, cells: { ...located.row, ...origin(carried, context) } }];
  });
  const fresh = rows.filter(({ id }) => !byId.has(id)).map((carried) => registerCells(carried, context));
  return [
    ...rowsChanges('register', sheet, 'register', registerColumns, met),
    ...appended('register', sheet, 'register', registerColumns, known[known.length - 1]?.at, fresh),
  ];
}

/** Where a carried model comes from, and what had happened to it until then. */
function origin(
  { model }: Carried,
  { today, words }: Context,
): Pick<RegisterCells, 'carriedFrom' | 'history' | 'stages'> {
  const from = model.registered ?? model.archived;
  const history = addHistory(String(from?.history ?? ''), {
    day: today,
    status: 'Nháp',
    by: 'system',
    reason: `${headerOf(words.tabs.register.blocks.register.columns.carriedFrom)} ${model.id}`,
  });
  return { carriedFrom: model.id, history, stages: String(from?.stages ?? '') };
}

function registerCells(carried: Carried, context: Context): RegisterCells {
  const { model, row, id, unit } = carried;
  const from = model.registered ?? model.archived;
  const blank = Object.fromEntries(REGISTER_KEYS.map((key) => [key, ''])) as RegisterCells;
  return {
    ...blank,
    id,
    status: 'Nháp',
    settled: 'Nháp',
    unit,
    year: row.year,
    movement: from?.movement ?? '',
    kind: row.kind,
    name: String(row.name),
    achievement: String(row.achievement),
    stage: row.stage,
    directWorker: row.directWorker,
    verdict: verdictLabel(null),
    bonus: 0,
    publicity: row.publicity,
    replicatedBy: row.replicatedBy,
    households: row.households,
    followUpOn: row.followUpOn,
    fingerprint: rowFingerprint(row),
    seenOn: isoToSerial(context.today),
    ...origin(carried, context),
  };
}

/** The next refresh judges the drafts. */
const marks = (rows: readonly Carried[], { now }: Context): Change[] =>
  [...new Set(rows.map(({ unit }) => unit))].map((unit) => markUnit(unit, now));
