import * as z from 'zod/mini';
import type { Unit } from '../catalogue/units.ts';
import { isoToSerial } from '../domain/dates.ts';
import type { CellsChange } from '../workbook/changes.ts';
import { waitingInUnits } from './audit.ts';
import { auditMoves, whoseMove } from './auditMoves.ts';
import { type Context, defineCommand, done, told, type View } from './define.ts';
import {
  claimMarks,
  isResubmitted,
  markReturns,
  refreshedAt,
  settleMarks,
  unmarkResubmitted,
} from './facts.ts';
import { markWater } from './fileState.ts';
import { identifier } from './inputs.ts';
import { withLastSeen } from './lastSeen.ts';
import { type Disappearance, disappearance } from './lostFacts.ts';
import { noteMinted } from './mintedIds.ts';
import { evaluate, isRefusal, judgeOf, unitRef } from './nominees.ts';
import { isSameRow, registerChanges } from './registerChanges.ts';
import {
  absentRow,
  blankRow,
  followLife,
  followRow,
  foundRow,
  heldRow,
  type Seen,
} from './registerFollow.ts';
import { giveIds } from './registerIds.ts';
import { settleTyped } from './registerMoves.ts';
import { roundOf } from './registerRound.ts';
import { type RegisterCells, registerRows } from './registerRows.ts';
import { owesMail } from './returnMails.ts';
import { talliesOf, type UnitTally, yearMeant } from './tallies.ts';
import { unitYears } from './unitYears.ts';

export interface RefreshResult {
  readonly units: number;
  readonly nominees: number;
  /** The units taken in, as the register has them now. */
  readonly tallies: readonly UnitTally[];
}

/** Brings Hồ sơ up to date from the units' tabs: those marked changed, or all, as many as one run takes. Rows typed by hand get their IDs. */
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
    const round = roundOf(input, context, inventory);
    return ['settings', 'register', 'unitYears', ...(isRefusal(round) ? [] : round.units.map(unitRef))];
  },
  claims: (input, context, inventory) => {
    const round = roundOf(input, context, inventory);
    return isRefusal(round)
      ? []
      : claimMarks(
          context.facts,
          round.units.map((unit) => unit.id),
        );
  },
  run: (view, input, context) => {
    const round = roundOf(input, context, view.inventory);
    if (isRefusal(round)) return round;
    const { units, left } = round;
    const { rows, nominees, newIds, owesMail, lost, changes } = refresh(view, units, context);
    const waiting = waitingInUnits(
      units.map((unit) => view.sheet(unitRef(unit))),
      context.facts,
    );
    const years = unitYears(
      view,
      units.filter((unit) => !lost.held.has(unit.id)),
      context,
    );
    const taken = new Set(units.map((unit) => unit.id));
    const result: RefreshResult = {
      units: units.length,
      nominees,
      tallies: talliesOf(units, rows, yearMeant(input.year, context), () => false, years.rows),
    };
    const notice = {
      code: 'registerRefreshed',
      units: units.length,
      nominees,
      newIds,
      left,
      lost: lost.names,
    } as const;
    const all = [
      ...lost.changes,
      ...changes,
      ...years.changes,
      ...unmarkResubmitted(
        context.facts,
        rows.filter((row) => taken.has(String(row.unit))).map((row) => String(row.id)),
      ),
      ...settleMarks(context.facts, taken),
      ...(owesMail ? [markReturns(context.now)] : []),
      ...round.notes,
      ...markWater(view.sheet('settings'), context.now),
      ...noteMinted(
        rows.map((row) => String(row.id)),
        context.facts,
        true,
      ),
      ...(left === 0 ? [refreshedAt(context.now)] : []),
    ];
    const outcome = done(result, notice, [...waiting, ...all], left);
    const before = registerRows(view.sheet('register')).map(({ row }) => row);
    return told(outcome, ...auditMoves(before, rows, whoseMove));
  },
});

interface Refreshed {
  readonly changes: readonly CellsChange[];
  /** The register as it stands after these changes. */
  readonly rows: readonly RegisterCells[];
  readonly nominees: number;
  readonly newIds: number;
  /** Somebody has to be told of a decision that was typed. */
  readonly owesMail: boolean;
  readonly lost: Disappearance;
}

function refresh(view: View, units: readonly Unit[], context: Context): Refreshed {
  const register = view.sheet('register');
  const known = registerRows(register);
  const { nominees, newIds, changes } = giveIds(
    units.map((unit) => ({ unit, sheet: view.sheet(unitRef(unit)) })),
    known.map(({ row }) => row),
    context,
  );
  const judge = judgeOf(context.config);
  const fresh = new Map(
    nominees.map(({ unit, id, row }): [string, Seen] => [
      id,
      { unit, row, evaluation: evaluate(judge, row, unit), isResubmitted: isResubmitted(context.facts, id) },
    ]),
  );
  const years = context.config.settings.years;
  const closed = new Set<unknown>(years.filter((year) => !year.open).map((year) => year.year));
  const refreshed = new Set(units.map((unit) => unit.id));
  const lost = disappearance(
    units,
    known.map(({ row }) => row),
    new Set(fresh.keys()),
    context,
  );
  const rows = known.map(({ row }): RegisterCells => {
    const seen = fresh.get(String(row.id));
    fresh.delete(String(row.id));
    // A typed status waits for its unit's tab where that has changed and is not read now.
    if (!refreshed.has(String(row.unit)) && context.changedUnits.has(String(row.unit))) return row;
    const settled = settleTyped(row, seen?.row, context);
    if (seen === undefined) {
      if (!refreshed.has(String(row.unit)) || closed.has(row.year)) return settled;
      return lost.held.has(String(row.unit)) ? heldRow(settled, context) : absentRow(settled, context.today);
    }
    const isClosed = closed.has(seen.row.year) && closed.has(row.year);
    const after = isClosed
      ? followLife(settled, seen.row, context.today)
      : followRow(foundRow(settled, context), seen, context);
    return withLastSeen(after, seen.row, context.config);
  });
  const added = Array.from(fresh, ([id, seen]) =>
    withLastSeen(followRow(blankRow(id), seen, context), seen.row, context.config),
  );
  const after = [...rows, ...added].map((row, index) => seenToday(known[index]?.row, row, context));
  return {
    changes: [...changes, ...registerChanges(register, known, after)],
    rows: after,
    nominees: nominees.length,
    newIds,
    owesMail: known.some(({ row }, index) => owesMail(row, after[index])),
    lost,
  };
}

/** The day a row was last seen to differ. */
function seenToday(before: RegisterCells | undefined, row: RegisterCells, { today }: Context): RegisterCells {
  if (before !== undefined && isSameRow(before, row)) return row;
  return { ...row, seenOn: isoToSerial(today) };
}
