import * as z from 'zod/mini';
import { moveBetween, movesFrom } from '../catalogue/lifecycle.ts';
import { CHANGED, STATUSES, type Status } from '../catalogue/terms.ts';
import type { Unit } from '../catalogue/units.ts';
import { lastEntry } from '../domain/history.ts';
import { auditMoves } from './auditMoves.ts';
import { standingStatus } from './countedRow.ts';
import {
  type Context,
  defineCommand,
  done,
  type Inventory,
  type Refusal,
  refuse,
  told,
  type View,
} from './define.ts';
import { isResubmitted, markReturns } from './facts.ts';
import { identifier, line } from './inputs.ts';
import { isRefusal, isSubmitted, type NomineeRow, nomineeRows, standingUnits, unitRef } from './nominees.ts';
import { registerChanges } from './registerChanges.ts';
import { decided, isChangedSince, isLockedYear, settleTyped } from './registerMoves.ts';
import { type RegisterCells, registerRows } from './registerRows.ts';
import { owesMail } from './returnMails.ts';
import { reviewStamp } from './reviewOf.ts';

/** So many files at most in one act: each unit's tab is read again. */
export const MOST_DECIDED = 60;

const input = z.strictObject({
  files: z
    .array(z.strictObject({ id: identifier, fingerprint: identifier }))
    .check(z.minLength(1), z.maxLength(MOST_DECIDED)),
  to: z.enum(STATUSES),
  reason: z._default(line, ''),
});
type Decision = z.infer<typeof input>;

/** Takes files to one status; all of them or, when one cannot go there, none. A repetition finds them there and changes nothing. */
export const reviewDecide = defineCommand({
  id: 'review.decide',
  who: 'office',
  writes: true,
  marksWater: true,
  input,
  reads: (decision, context, inventory) => [
    'register',
    ...unitsOf(decision, context, inventory).map(unitRef),
  ],
  run: (view, decision, context) => {
    const register = view.sheet('register');
    const known = registerRows(register);
    const live = liveRows(view, unitsOf(decision, context, view.inventory));
    const wanted = new Map(decision.files.map((file) => [file.id, file.fingerprint]));
    const missing = decision.files.find(({ id }) => !known.some(({ row }) => row.id === id));
    if (missing !== undefined) return refuse({ code: 'unknownNominee', id: missing.id });
    const after: RegisterCells[] = [];
    for (const { row } of known) {
      const seen = wanted.get(String(row.id));
      const next =
        seen === undefined ? row : decideOne(row, seen, live.get(String(row.id)), decision, context);
      if (isRefusal(next)) return next;
      after.push(next);
    }
    const ids = [...wanted.keys()];
    const first = known.find(({ row }) => row.id === ids[0])?.row.name ?? '';
    const owes = known.some(({ row }, index) => owesMail(row, after[index]));
    const notice = { code: 'reviewed', count: ids.length, to: decision.to, first: String(first) } as const;
    const changes = [...registerChanges(register, known, after), ...(owes ? [markReturns(context.now)] : [])];
    const rows = known.map(({ row }) => row);
    return told(done({ ids }, notice, changes), ...auditMoves(rows, after));
  },
});

/** The standing units whose nominees are meant: an ID begins with its unit's. */
function unitsOf({ files }: Decision, { config }: Context, inventory: Inventory): readonly Unit[] {
  const ids = new Set(files.map(({ id }) => id.replace(/-\d+-\d+$/, '')));
  return standingUnits(config.units, inventory).filter((unit) => ids.has(unit.id));
}

const liveRows = (view: View, units: readonly Unit[]): ReadonlyMap<string, NomineeRow['row']> =>
  new Map(
    units.flatMap((unit) => nomineeRows(view.sheet(unitRef(unit))).map(({ row }) => [String(row.id), row])),
  );

function decideOne(
  before: RegisterCells,
  seen: string,
  live: NomineeRow['row'] | undefined,
  { to, reason }: Decision,
  context: Context,
): RegisterCells | Refusal {
  const name = String(before.name);
  if (isDoneAlready(before, to, reason)) return before;
  if (isLockedYear(before.year, context)) return refuse({ code: 'yearLocked', year: Number(before.year) });
  if (reviewStamp(before) !== seen)
    return refuse({ code: 'fileMoved', name, status: standingStatus(before) });
  const row = settleTyped(before, live, context);
  const from = standingStatus(row);
  const move = moveBetween(from, to);
  if (from === CHANGED) return refuse({ code: 'changedAfterSubmit', name });
  if (move?.by !== 'office')
    return refuse({ code: 'moveRefused', name, from, to, allowed: allowedFrom(from) });
  if (move.needsReason && reason === '') return refuse({ code: 'reasonNeeded', to });
  if (from === 'Đã nộp' && live !== undefined && !isSubmitted(live))
    return refuse({ code: 'fileMoved', name, status: 'Nháp' });
  if (isChangedSince(row, live))
    return isResubmitted(context.facts, String(row.id))
      ? refuse({ code: 'fileMoved', name, status: from })
      : refuse({ code: 'changedAfterSubmit', name });
  return decided(row, { to, reason }, context.today);
}

const allowedFrom = (from: Status): readonly Status[] => movesFrom(from, 'office').map(({ to }) => to);

/** The very decision stands there as the last one: the answer to it was lost on its way. */
function isDoneAlready({ status, settled, history }: RegisterCells, to: Status, reason: string): boolean {
  const entry = lastEntry(String(history));
  return (
    status === to &&
    settled === to &&
    entry?.status === to &&
    entry.by === 'office' &&
    entry.reason === oneLine(reason)
  );
}
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
