import * as z from 'zod/mini';
import { FOLLOWING_STATUSES } from '../catalogue/terms.ts';
import type { Unit } from '../catalogue/units.ts';
import { isoToSerial } from '../domain/dates.ts';
import type { Judge } from '../domain/eligibility.ts';
import { consecutive, last } from '../domain/lists.ts';
import { blockChange, type CellsChange } from '../workbook/changes.ts';
import type { Sheet } from '../workbook/decode.ts';
import { blockOf } from '../workbook/place.ts';
import { type Context, defineCommand, done, type View } from './define.ts';
import { unmarkUnits } from './facts.ts';
import {
  evaluate,
  idChanges,
  isSubmitted,
  judgeOf,
  mintId,
  type NomineeRow,
  namesNominee,
  nomineeRows,
  rowFingerprint,
  standingUnits,
  statusOf,
  unitRef,
  verdictLabel,
  yearOf,
} from './nominees.ts';
import { REGISTER_KEYS, REMOVED, type RegisterCells, registerColumns, registerRows } from './registerRows.ts';

/** Brings Hồ sơ up to date from the units' tabs: those marked changed, or all. Rows typed by hand get their IDs. */
export const registerRefresh = defineCommand({
  id: 'register.refresh',
  who: 'office',
  writes: true,
  input: z.strictObject({
    all: z._default(z.boolean(), true),
    /** These units alone, where some are named. */
    units: z._default(z.array(z.string().check(z.maxLength(200))), []),
  }),
  reads: (input, context, inventory) => [
    'register',
    ...unitsToRead(input.all, context, standingUnits(context.config.units, inventory)).map(unitRef),
  ],
  run: (view, input, context) => {
    const units = unitsToRead(input.all, context, standingUnits(context.config.units, view.inventory));
    const refreshed = refresh(view, units, context);
    const taken = new Set(units.map((unit) => unit.id));
    const seen = new Map([...context.changedUnits].filter(([id]) => taken.has(id)));
    return done(
      { units: units.length, nominees: refreshed.nominees },
      {
        code: 'registerRefreshed',
        units: units.length,
        nominees: refreshed.nominees,
        newIds: refreshed.newIds,
      },
      [...refreshed.changes, ...(seen.size > 0 ? [unmarkUnits(seen)] : [])],
    );
  },
});

const unitsToRead = (all: boolean, context: Context, units: readonly Unit[]): readonly Unit[] =>
  all ? units : units.filter((unit) => context.changedUnits.has(unit.id));

interface Refreshed {
  readonly changes: readonly CellsChange[];
  readonly nominees: number;
  readonly newIds: number;
}

function refresh(view: View, units: readonly Unit[], context: Context): Refreshed {
  const register = view.sheet('register');
  const known = registerRows(register);
  const judge = judgeOf(context.config);
  const tabs = units.map((unit) => ({ unit, sheet: view.sheet(unitRef(unit)) }));
  const identified = giveIds(
    tabs,
    known.map(({ row }) => row),
    context,
  );
  const fresh = new Map<string, RegisterCells>();
  const closed = new Set(context.config.settings.years.filter((year) => !year.open).map((year) => year.year));
  const standing = new Map(known.map(({ row }) => [String(row.id), row]));
  for (const { unit, id, row } of identified.nominees) {
    // A closed year's criteria are no longer asked: its rows keep what the register says.
    const kept = typeof row.year === 'number' && closed.has(row.year) ? standing.get(id) : undefined;
    fresh.set(id, kept ?? registerCells(unit, id, row, judge, context));
  }
  const refreshedUnits = new Set(units.map((unit) => unit.id));
  const rows = known.map(({ row }): RegisterCells => {
    const now = fresh.get(String(row.id));
    fresh.delete(String(row.id));
    if (now !== undefined) return keepDecisions(row, now);
    const isGone =
      refreshedUnits.has(String(row.unit)) &&
      row.status !== REMOVED &&
      FOLLOWING_STATUSES.includes(statusOf(row.status));
    return isGone ? { ...row, status: REMOVED, seenOn: isoToSerial(context.today) } : row;
  });
  return {
    changes: [...identified.changes, ...differences(register, known, [...rows, ...fresh.values()])],
    nominees: identified.nominees.length,
    newIds: identified.newIds,
  };
}

interface Identified {
  readonly unit: Unit;
  readonly id: string;
  readonly row: NomineeRow['row'];
}

/** Every nominee with an ID of its own: a pasted duplicate stays with the row whose fingerprint fits, the other gets a new one. */
function giveIds(
  tabs: readonly { unit: Unit; sheet: Sheet }[],
  known: readonly RegisterCells[],
  context: Context,
): { nominees: Identified[]; changes: CellsChange[]; newIds: number } {
  const registered = new Map(known.map((row) => [String(row.id), row]));
  const rows = tabs.flatMap(({ unit, sheet }) =>
    nomineeRows(sheet)
      .filter(namesNominee)
      .map((located) => ({ unit, sheet, located })),
  );
  const taken = new Set([...registered.keys(), ...rows.map(({ located }) => String(located.row.id))]);
  const holder = new Map<string, (typeof rows)[number]>();
  for (const each of rows) {
    const id = String(each.located.row.id);
    const holds = holder.get(id);
    if (holds === undefined || fits(each, registered.get(id)) > fits(holds, registered.get(id)))
      holder.set(id, each);
  }
  const minted = new Map<string, { unit: Unit; sheet: Sheet; ids: Map<number, string> }>();
  let newIds = 0;
  const nominees = rows.map((each): Identified => {
    const { unit, sheet, located } = each;
    const own = String(located.row.id);
    const elsewhere = registered.get(own)?.unit;
    const isOwn =
      own !== '' && holder.get(own) === each && (elsewhere === undefined || elsewhere === unit.id);
    if (isOwn) return { unit, id: own, row: located.row };
    const id = mintId(unit.id, yearOf(located.row, context.today), taken);
    const ids = minted.get(unit.id) ?? { unit, sheet, ids: new Map<number, string>() };
    ids.ids.set(located.at, id);
    minted.set(unit.id, ids);
    newIds += 1;
    return { unit, id, row: located.row };
  });
  const changes = [...minted.values()].flatMap((each) => idChanges(each.unit, each.sheet, each.ids));
  return { nominees, changes, newIds };
}

/** How well a row fits what the register knows of its ID: the unit first, then the fingerprint. */
const fits = (each: { unit: Unit; located: NomineeRow }, registered: RegisterCells | undefined): number => {
  if (registered === undefined) return 0;
  return (
    (registered.unit === each.unit.id ? 2 : 0) +
    (registered.fingerprint === rowFingerprint(each.located.row) ? 1 : 0)
  );
};

function registerCells(
  unit: Unit,
  id: string,
  row: NomineeRow['row'],
  judge: Judge,
  context: Context,
): RegisterCells {
  const evaluation = evaluate(judge, row, unit);
  const isTaken = isSubmitted(row) && evaluation.verdict === 'eligible';
  return {
    id,
    status: isTaken ? 'Đã nộp' : 'Nháp',
    reason: '',
    unit: unit.id,
    year: typeof row.year === 'number' ? row.year : '',
    movement: evaluation.movement?.code ?? '',
    kind: evaluation.kind === null ? '' : row.kind,
    name: String(row.name),
    achievement: String(row.achievement),
    stage: row.stage,
    directWorker: row.directWorker,
    verdict: verdictLabel(evaluation.verdict),
    bonus: evaluation.bonus,
    submittedOn: isTaken ? (row.submittedOn === '' ? isoToSerial(context.today) : row.submittedOn) : '',
    fingerprint: rowFingerprint(row),
    seenOn: isoToSerial(context.today),
    history: '',
    accepted: '',
  };
}

/** What the register alone knows stays: decisions, reasons, history, the accepted copy, the first day of a submission. */
function keepDecisions(before: RegisterCells, now: RegisterCells): RegisterCells {
  const follows = FOLLOWING_STATUSES.includes(statusOf(before.status));
  const sameSubmission = before.status === 'Đã nộp' && now.status === 'Đã nộp';
  const kept = {
    ...now,
    status: follows ? now.status : before.status,
    reason: follows ? now.reason : before.reason,
    submittedOn: sameSubmission ? before.submittedOn : now.submittedOn,
    history: before.history,
    accepted: before.accepted,
  };
  const isUnchanged = REGISTER_KEYS.every((key) => key === 'seenOn' || kept[key] === before[key]);
  return isUnchanged ? { ...kept, seenOn: before.seenOn } : kept;
}

/** Only rows that differ, neighbouring ones as one rectangle. */
function differences(
  register: Sheet,
  known: readonly { at: number; row: RegisterCells }[],
  rows: readonly RegisterCells[],
): CellsChange[] {
  const firstRow = blockOf(register.place, 'register').firstRow;
  let next = (last(known)?.at ?? firstRow - 1) + 1;
  const changed = rows.flatMap((row, index) => {
    const before = known[index];
    if (before !== undefined && REGISTER_KEYS.every((key) => before.row[key] === row[key])) return [];
    return [{ at: before?.at ?? next++, row }];
  });
  return consecutive(changed, (each) => each.at).flatMap(({ first, items }) =>
    blockChange(
      'register',
      register,
      'register',
      registerColumns,
      first,
      items.map((each) => each.row),
    ),
  );
}
