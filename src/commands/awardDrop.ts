import * as z from 'zod/mini';
import { moveBetween } from '../catalogue/lifecycle.ts';
import type { Status } from '../catalogue/terms.ts';
import { lastEntry } from '../domain/history.ts';
import { auditAwards } from './auditAwards.ts';
import { AWARD_TABS, type AwardDesk, openDesk } from './awardDesk.ts';
import { type BookLine, bookChanges, isDecided } from './awardLines.ts';
import { type AwardMove, type AwardNominee, moveChanges } from './awardNominees.ts';
import { type Context, defineCommand, done, type Outcome, type Refusal, refuse, told } from './define.ts';
import { identifier, line } from './inputs.ts';
import { isRefusal } from './nominees.ts';

/**
 * Takes proposals back: with a reason they stay in the book as refused, without one their lines go. A decision entered by mistake becomes
 * a proposal again, and needs the reason.
 */
export const awardDrop = defineCommand({
  id: 'award.drop',
  who: 'office',
  writes: true,
  marksWater: true,
  input: z.strictObject({ ids: z.array(identifier), reason: z._default(line, '') }),
  reads: () => AWARD_TABS,
  run: (view, input, context): Outcome<{ readonly ids: readonly string[] }> => {
    const desk = openDesk(view, context);
    if (isRefusal(desk)) return desk;
    const ids = [...new Set(input.ids)];
    const dropped = new Map<BookLine, BookLine | null>();
    const moves: AwardMove[] = [];
    const counts: Record<Fate, number> = { withdrawn: 0, refused: 0, undecided: 0 };
    for (const id of ids) {
      const found = droppedOf(id, input.reason, desk, context);
      if (isRefusal(found)) return found;
      counts[found.fate] += 1;
      if (found.change === null) continue;
      dropped.set(found.change.before, found.change.after);
      if (found.change.move !== null) moves.push(found.change.move);
    }
    const lines = desk.book.flatMap(({ row }) => {
      const after = dropped.get(row);
      return after === null ? [] : [after ?? row];
    });
    const dropping = done({ ids }, { code: 'awardsDropped', count: counts.withdrawn, ...counts }, [
      ...moveChanges(view, moves, context),
      ...bookChanges(view.sheet('commendations'), desk.book, lines),
    ]);
    return told(dropping, ...auditAwards(desk, lines));
  },
});

/** A proposal is withdrawn or refused; a decision becomes a proposal again. */
type Fate = 'withdrawn' | 'refused' | 'undecided';
interface Dropped {
  readonly fate: Fate;
  /** Null where it has been done before. */
  readonly change: {
    readonly before: BookLine;
    /** Null takes the line out of the book. */
    readonly after: BookLine | null;
    readonly move: AwardMove | null;
  } | null;
}

/** What becomes of one line. */
function droppedOf(id: string, reason: string, desk: AwardDesk, context: Context): Dropped | Refusal {
  const nominee = desk.nominees.get(id);
  const before = desk.active.get(id);
  const fate: Fate = reason === '' ? 'withdrawn' : 'refused';
  if (before === undefined)
    return nominee === undefined ? refuse({ code: 'unknownAward', id }) : { fate, change: null };
  if (nominee !== undefined && nominee.typed !== null)
    return refuse({ code: 'fileMoved', name: nominee.name, status: nominee.typed });
  if (isDecided(before)) return undecided(before, nominee, reason);
  if (isRepeated(nominee, reason, context)) return { fate: 'undecided', change: null };
  const after: BookLine | null =
    reason === ''
      ? null
      : {
          ...before,
          state: 'Không khen',
          note: [before.note, reason].filter((each) => each !== '').join('; '),
        };
  return { fate, change: { before, after, move: moveOf(nominee, 'Đủ điều kiện', reason) } };
}

function undecided(before: BookLine, nominee: AwardNominee | undefined, reason: string): Dropped | Refusal {
  if (reason === '') return refuse({ code: 'reasonNeeded', to: 'Đề nghị khen' });
  if (before.paidOn !== null) return refuse({ code: 'awardPaid', name: before.name, day: before.paidOn });
  const after: BookLine = {
    ...before,
    state: 'Đề nghị',
    decisionNumber: '',
    decisionDate: null,
    signer: '',
    coefficient: null,
    basePay: null,
    money: null,
    moneyNote: '',
  };
  return { fate: 'undecided', change: { before, after, move: moveOf(nominee, 'Đề nghị khen', reason) } };
}

/** The book's own moves alone: a file that the office has taken elsewhere stays there. */
const moveOf = (nominee: AwardNominee | undefined, to: Status, reason: string): AwardMove | null =>
  nominee !== undefined && moveBetween(nominee.status, to)?.by === 'award'
    ? { nominee, to, reason, why: reason }
    : null;

/** Asked again after a lost answer: today's last act on the file took its decision back for this very reason. */
function isRepeated(nominee: AwardNominee | undefined, reason: string, { today }: Context): boolean {
  const entry = lastEntry(nominee?.seats[0]?.history ?? '');
  return (
    reason !== '' &&
    entry?.status === 'Đề nghị khen' &&
    entry.day === today &&
    entry.reason === reason.replace(/\s+/g, ' ')
  );
}
