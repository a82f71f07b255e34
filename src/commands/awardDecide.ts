import * as z from 'zod/mini';
import type { Status } from '../catalogue/terms.ts';
import { formFault, formOn, isDissolved } from '../domain/awards.ts';
import { auditAwards } from './auditAwards.ts';
import { AWARD_TABS, type AwardDesk, conflictRefusal, openDesk } from './awardDesk.ts';
import {
  type BookLine,
  bookChanges,
  fillMoney,
  isDecided,
  kindOfLine,
  stateOf,
  withMoney,
} from './awardLines.ts';
import { type AwardNominee, moveChanges } from './awardNominees.ts';
import { type Context, defineCommand, done, type Outcome, type Refusal, refuse, told } from './define.ts';
import { identifier, isoDay, line } from './inputs.ts';
import { isRefusal } from './nominees.ts';

const input = z.strictObject({
  ids: z.array(identifier),
  number: line.check(z.minLength(1)),
  date: isoDay.check(z.minLength(1)),
  signer: line,
  /** Another form than the proposed one; '' keeps each line's own. */
  form: z._default(identifier, ''),
});
type Decision = z.infer<typeof input>;

/**
 * Records the decision on proposals; their money follows from form, kind and the decision's date. The same number once more corrects what
 * was recorded under it and fills in money that has become known.
 */
export const awardDecide = defineCommand({
  id: 'award.decide',
  who: 'office',
  writes: true,
  marksWater: true,
  input,
  reads: () => AWARD_TABS,
  run: (view, decision, context): Outcome<{ readonly ids: readonly string[] }> => {
    const desk = openDesk(view, context);
    if (isRefusal(desk)) return desk;
    const ids = [...new Set(decision.ids)];
    const decided = new Map<BookLine, BookLine>();
    const nominees: AwardNominee[] = [];
    for (const id of ids) {
      const found = decidedOf(id, decision, desk, context);
      if (isRefusal(found)) return found;
      decided.set(found.before, found.after);
      nominees.push(found.nominee);
    }
    const conflict = conflictRefusal(nominees, desk.rewarded);
    if (conflict !== null) return conflict;
    const lines = desk.book.map(({ row }) => decided.get(row) ?? row);
    const moves = nominees
      .filter(({ status }) => status === PROPOSED)
      .map((nominee) => ({ nominee, to: REWARDED, reason: '', why: decision.number }));
    const own = [...decided.values()];
    const after = fillMoney(lines, desk.awards, context);
    const deciding = done(
      { ids },
      {
        code: 'awardsDecided',
        count: ids.length,
        money: own.reduce((sum, each) => sum + (each.money ?? 0), 0),
        unknown: own.filter((each) => each.money === null).length,
      },
      [...moveChanges(view, moves, context), ...bookChanges(view.sheet('commendations'), desk.book, after)],
    );
    return told(deciding, ...auditAwards(desk, after));
  },
});

const PROPOSED: Status = 'Đề nghị khen';
const REWARDED: Status = 'Đã khen';

interface Decided {
  readonly nominee: AwardNominee;
  readonly before: BookLine;
  readonly after: BookLine;
}

/** The line with its decision, or why it cannot have it. */
function decidedOf(id: string, decision: Decision, desk: AwardDesk, context: Context): Decided | Refusal {
  const before = desk.active.get(id);
  if (before === undefined) return refuse({ code: 'unknownAward', id });
  const nominee = desk.nominees.get(id);
  if (nominee === undefined) return refuse({ code: 'unknownNominee', id });
  const { name, status, typed, unit } = nominee;
  if (isDecided(before) && before.decisionNumber !== decision.number)
    return refuse({ code: 'awardState', name, state: stateOf(before) });
  if (before.paidOn !== null) return repeatedWhenPaid(nominee, before, decision);
  if (typed !== null) return refuse({ code: 'fileMoved', name, status: typed });
  if (status !== PROPOSED && status !== REWARDED) return refuse({ code: 'notProposed', name, status });
  const { form: other, number, date, signer } = decision;
  // A form that was switched off since may still be what was proposed.
  const offered = other === '' ? desk.awards.forms : desk.awards.forms.filter((each) => each.on);
  const form = formOn(offered, other === '' ? before.form : other, date);
  const fault = formFault(form, kindOfLine(before), before.type);
  if (form === null || fault !== null)
    return refuse({ code: fault ?? 'unknownForm', name, form: form?.name ?? (other || before.formName) });
  if (
    isDissolved(
      context.config.units.find((each) => each.id === unit),
      kindOfLine(before),
      date,
    )
  )
    return refuse({ code: 'dissolvedCollective', name, day: date });
  const after: BookLine = {
    ...before,
    state: 'Đã khen',
    form: form.code,
    formName: form.name,
    level: form.level,
    decisionNumber: number,
    decisionDate: date,
    signer: signer === '' ? before.signer : signer,
  };
  return { nominee, before, after: withMoney(after, desk.awards, context) };
}

/** Money that was paid stands: the decision may be told again, not changed. */
function repeatedWhenPaid(
  nominee: AwardNominee,
  before: BookLine,
  { date, form }: Decision,
): Decided | Refusal {
  const isSame = before.decisionDate === date && (form === '' || form === before.form);
  return isSame
    ? { nominee, before, after: before }
    : refuse({ code: 'awardPaid', name: nominee.name, day: before.paidOn ?? '' });
}
