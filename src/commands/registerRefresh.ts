import * as z from 'zod/mini';
import { FOLLOWING_STATUSES, RETURNED } from '../catalogue/terms.ts';
import type { IsoDate } from '../catalogue/types.ts';
import type { Unit } from '../catalogue/units.ts';
import { formatVietnamese, isoToSerial } from '../domain/dates.ts';
import type { Judge } from '../domain/eligibility.ts';
import { consecutive, last } from '../domain/lists.ts';
import { blockChange, type CellsChange } from '../workbook/changes.ts';
import type { Sheet } from '../workbook/decode.ts';
import { blockOf } from '../workbook/place.ts';
import {
  type Context,
  defineCommand,
  done,
  type Inventory,
  type Refusal,
  refuse,
  type View,
} from './define.ts';
import { isResubmitted, refreshedAt, unmarkResubmitted, unmarkUnits } from './facts.ts';
import { identifier } from './inputs.ts';
import {
  evaluate,
  isRefusal,
  isSubmitted,
  judgeOf,
  type NomineeRow,
  rowFingerprint,
  standingUnits,
  statusOf,
  unitRef,
  verdictLabel,
} from './nominees.ts';
import { giveIds } from './registerIds.ts';
import { REGISTER_KEYS, REMOVED, type RegisterCells, registerColumns, registerRows } from './registerRows.ts';
import { talliesOf, type UnitTally, yearMeant } from './tallies.ts';

export interface RefreshResult {
  readonly units: number;
  readonly nominees: number;
  /** The units taken in, as the register has them now. */
  readonly tallies: readonly UnitTally[];
}

/** Brings Hồ sơ up to date from the units' tabs: those marked changed, or all. Rows typed by hand get their IDs. */
export const registerRefresh = defineCommand({
  id: 'register.refresh',
  who: 'office',
  writes: true,
  input: z.strictObject({
    all: z._default(z.boolean(), true),
    /** These units alone, where some are named: a long list is brought up to date part by part. */
    units: z._default(z.array(identifier), []),
    /** Which year the tallies are of; 0 takes the latest open one. */
    year: z._default(z.number(), 0),
  }),
  reads: (input, context, inventory) => {
    const units = unitsToRead(input, context, inventory);
    return ['register', ...(isRefusal(units) ? [] : units.map(unitRef))];
  },
  run: (view, input, context) => {
    const units = unitsToRead(input, context, view.inventory);
    if (isRefusal(units)) return units;
    const { rows, nominees, newIds, changes } = refresh(view, units, context);
    const taken = new Set(units.map((unit) => unit.id));
    const seen = new Map([...context.changedUnits].filter(([id]) => taken.has(id)));
    const result: RefreshResult = {
      units: units.length,
      nominees,
      tallies: talliesOf(units, rows, yearMeant(input.year, context), () => false),
    };
    return done(result, { code: 'registerRefreshed', units: units.length, nominees, newIds }, [
      ...changes,
      ...(seen.size > 0 ? [unmarkUnits(seen)] : []),
      ...unmarkResubmitted(
        context.facts,
        rows.filter((row) => taken.has(String(row.unit))).map((row) => String(row.id)),
      ),
      refreshedAt(context.now),
    ]);
  },
});

/** The units named, where they are known; else those marked as changed, or all whose tab stands. */
function unitsToRead(
  { all, units: named }: { readonly all: boolean; readonly units: readonly string[] },
  { config, changedUnits }: Context,
  inventory: Inventory,
): readonly Unit[] | Refusal {
  const unknown = named.find((id) => !config.units.some((unit) => unit.id === id));
  if (unknown !== undefined) return refuse({ code: 'otherUnit', unit: unknown });
  if (named.length > 0) return config.units.filter((unit) => named.includes(unit.id));
  const standing = standingUnits(config.units, inventory);
  return all ? standing : standing.filter((unit) => changedUnits.has(unit.id));
}

interface Refreshed {
  readonly changes: readonly CellsChange[];
  /** The register as it stands after these changes. */
  readonly rows: readonly RegisterCells[];
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
    if (now !== undefined)
      return keepDecisions(row, now, isResubmitted(context.facts, String(row.id)) ? context.today : null);
    const isGone =
      refreshedUnits.has(String(row.unit)) &&
      row.status !== REMOVED &&
      FOLLOWING_STATUSES.includes(statusOf(row.status));
    return isGone ? { ...row, status: REMOVED, seenOn: isoToSerial(context.today) } : row;
  });
  const after = [...rows, ...fresh.values()];
  return {
    changes: [...identified.changes, ...differences(register, known, after)],
    rows: after,
    nominees: identified.nominees.length,
    newIds: identified.newIds,
  };
}

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
    remark: '',
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
    stages: '',
    publicity: row.publicity,
    replicatedBy: row.replicatedBy,
    households: row.households,
    followUpOn: row.followUpOn,
    carriedFrom: '',
    submittedOn: isTaken ? (row.submittedOn === '' ? isoToSerial(context.today) : row.submittedOn) : '',
    fingerprint: rowFingerprint(row),
    seenOn: isoToSerial(context.today),
    history: '',
    submittedAs: '',
    settled: '',
    accepted: '',
  };
}

/**
 * What the register alone knows stays: decisions, reasons, history, the accepted copy, the first day of a submission. A file sent
 * back follows its tab again once the unit has handed it in anew.
 */
function keepDecisions(
  before: RegisterCells,
  now: RegisterCells,
  resubmittedBy: IsoDate | null,
): RegisterCells {
  const isBack = resubmittedBy !== null && before.status === RETURNED && now.status === 'Đã nộp';
  const follows = isBack || FOLLOWING_STATUSES.includes(statusOf(before.status));
  const sameSubmission = before.status === 'Đã nộp' && now.status === 'Đã nộp';
  const kept = {
    ...now,
    status: follows ? now.status : before.status,
    reason: follows ? now.reason : before.reason,
    submittedOn: sameSubmission ? before.submittedOn : now.submittedOn,
    history: isBack ? historyAfter(before, resubmittedBy) : before.history,
    accepted: before.accepted,
  };
  const isUnchanged = REGISTER_KEYS.every((key) => key === 'seenOn' || kept[key] === before[key]);
  return isUnchanged ? { ...kept, seenOn: before.seenOn } : kept;
}

/** A file handed in again keeps why it had been sent back. */
const historyAfter = (before: RegisterCells, day: IsoDate): string =>
  [before.history, `${formatVietnamese(day)} ${before.status}: ${before.reason}`]
    .filter((each) => each !== '')
    .join('; ');

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
