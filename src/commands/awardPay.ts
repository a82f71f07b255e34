import * as z from 'zod/mini';
import { auditAwards } from './auditAwards.ts';
import { AWARD_TABS, openDesk } from './awardDesk.ts';
import { type BookLine, bookChanges, fillMoney, isActive, isDecided, stateOf } from './awardLines.ts';
import { defineCommand, done, type Outcome, type Refusal, refuse, told } from './define.ts';
import { identifier, isoDay } from './inputs.ts';
import { isRefusal } from './nominees.ts';

/** Records that the money of decisions was paid. */
export const awardPay = defineCommand({
  id: 'award.pay',
  who: 'office',
  writes: true,
  marksWater: true,
  input: z.strictObject({ ids: z.array(identifier), date: isoDay.check(z.minLength(1)) }),
  reads: () => AWARD_TABS,
  run: (view, input, context): Outcome<{ readonly ids: readonly string[] }> => {
    const desk = openDesk(view, context);
    if (isRefusal(desk)) return desk;
    const ids = [...new Set(input.ids)];
    const standing = desk.book.map(({ row }) => row);
    const filled = fillMoney(standing, desk.awards, context);
    const paid = new Map<BookLine, BookLine>();
    for (const id of ids) {
      const before = filled.find((each) => each.id === id && id !== '' && isActive(each));
      if (before === undefined) return refuse({ code: 'unknownAward', id });
      const refusal = payRefusal(before, input.date);
      if (refusal !== null) return refusal;
      paid.set(before, { ...before, paidOn: input.date });
    }
    const after = filled.map((each) => paid.get(each) ?? each);
    const paying = done(
      { ids },
      {
        code: 'awardsPaid',
        count: ids.length,
        money: [...paid.values()].reduce((sum, each) => sum + (each.money ?? 0), 0),
      },
      bookChanges(view.sheet('commendations'), desk.book, after),
    );
    return told(paying, ...auditAwards(desk, after));
  },
});

function payRefusal(line: BookLine, day: string): Refusal | null {
  const { name, decisionDate, paidOn, moneyNote } = line;
  if (!isDecided(line)) return refuse({ code: 'awardState', name, state: stateOf(line) });
  if (paidOn !== null) return paidOn === day ? null : refuse({ code: 'awardPaid', name, day: paidOn });
  if (line.money === null) return refuse({ code: 'moneyUnknown', name, why: moneyNote });
  if (decisionDate !== null && day < decisionDate)
    return refuse({ code: 'paidBeforeDecision', name, day: decisionDate });
  return null;
}
