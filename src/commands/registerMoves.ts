/** The office's decisions on a file: made by a command, or typed into Hồ sơ and checked by the next refresh. */
import { type Move, moveBetween, movesFrom } from '../catalogue/lifecycle.ts';
import { STATUSES, type Status } from '../catalogue/terms.ts';
import type { IsoDate } from '../catalogue/types.ts';
import { addHistory, lastEntry } from '../domain/history.ts';
import { isBlankCell, type RawCell } from '../domain/raw.ts';
import { isDecided } from './countedRow.ts';
import type { Context } from './define.ts';
import { copyOf } from './nomineeCopy.ts';
import { isSubmitted, type NomineeRow, rowFingerprint, statusOf } from './nominees.ts';
import type { RegisterCells } from './registerRows.ts';

type Live = NomineeRow['row'] | undefined;

/** The row after the office's decision; its copy of the inputs is frozen from then on. */
export function decided(
  row: RegisterCells,
  { to, reason }: { readonly to: Status; readonly reason: string },
  today: IsoDate,
): RegisterCells {
  const entry = { day: today, status: to, by: 'office', reason } as const;
  return {
    ...row,
    status: to,
    settled: to,
    reason,
    remark: '',
    history: addHistory(String(row.history), entry),
  };
}

/** Whether the year of a row is locked: its figures stand, and so do the decisions they count. */
export const isLockedYear = (year: RawCell, { config }: Pick<Context, 'config'>): boolean =>
  config.settings.years.some((each) => each.year === year && each.lockedAt !== null);

/** Whether a file that waits for the office is no longer what was submitted, was withdrawn, or is no longer there. */
export const isChangedSince = (row: RegisterCells, live: Live): boolean =>
  row.settled === 'Đã nộp' &&
  (live === undefined || !isSubmitted(live) || rowFingerprint(live) !== row.submittedAs);

/**
 * Takes a status typed into Hồ sơ for the move it is: allowed ones are recorded, any other is put back with a remark. `live` is the
 * unit's row where it was read.
 */
export function settleTyped(row: RegisterCells, live: Live, context: Context): RegisterCells {
  const { words, today } = context;
  if (row.settled === '') return live === undefined ? row : adopted(row, live, today);
  if (row.status === row.settled) return row;
  const from = statusOf(row.settled);
  const to = STATUSES.find((status) => status === row.status);
  const move = to === undefined ? null : moveBetween(from, to);
  const remark = isLockedYear(row.year, context)
    ? words.remark.yearLocked(String(row.status), Number(row.year))
    : remarkAgainst(row, move, live, words.remark);
  if (move === null || remark !== null) return { ...row, status: from, remark: remark ?? '' };
  // A reason that stands there from the decision before is none of this one's.
  const isOld = !move.needsReason && row.reason === lastEntry(String(row.history))?.reason;
  return decided(row, { to: move.to, reason: isOld ? '' : String(row.reason) }, today);
}

function remarkAgainst(
  row: RegisterCells,
  move: Move | null,
  live: Live,
  words: Context['words']['remark'],
): string | null {
  const from = statusOf(row.settled);
  if (move?.by === 'award') return words.byAward(move.to);
  if (move?.by !== 'office') {
    const allowed = movesFrom(from, 'office').map(({ to }) => to);
    return words.notAllowed(from, String(row.status), allowed);
  }
  if (live !== undefined && isChangedSince(row, live)) return words.changedBefore(move.to);
  return move.needsReason && isBlankCell(row.reason) ? words.reasonMissing(move.to) : null;
}

/** A row of a file that kept no settled status yet: what stands there is taken as settled, a decision's copy is made now. */
function adopted(row: RegisterCells, live: NomineeRow['row'], today: IsoDate): RegisterCells {
  const status = statusOf(row.status);
  if (!isDecided(status) && status !== 'Trả lại') return { ...row, status, settled: status };
  const kept = isSubmitted(live) ? { submittedAs: rowFingerprint(live), accepted: copyOf(live) } : {};
  return { ...decided(row, { to: status, reason: String(row.reason) }, today), ...kept };
}
