import * as z from 'zod/mini';
import { type LedgerStatus, RETURNS_CAMPAIGN } from '../domain/reminders.ts';
import { type Change, rowsChanges } from '../workbook/changes.ts';
import { type Context, defineCommand, done, told } from './define.ts';
import { DAY_FACTS, markReturns } from './facts.ts';
import { doubtfulRows } from './ledger.ts';
import { type LedgerCells, ledgerColumns } from './reminders.ts';

const STATES: Readonly<Record<'sent' | 'resend', LedgerStatus>> = { sent: 'SENT', resend: 'RESEND' };

/**
 * The office's word on a mail that may have gone: it has, or it is to go once more, with the next run, if what it is about is still
 * owed. Only rows that are still in doubt since that very sending are settled: a second press finds none.
 */
export const mailsSettle = defineCommand({
  id: 'mails.settle',
  who: 'office',
  writes: true,
  marksWater: true,
  input: z.strictObject({
    keys: z.array(z.string().check(z.maxLength(500))).check(z.minLength(1), z.maxLength(200)),
    at: z.number(),
    as: z.enum(['sent', 'resend']),
  }),
  reads: () => ['reminders'],
  run: (view, { keys, at, as }, context) => {
    const sheet = view.sheet('reminders');
    const wanted = new Set(keys);
    const found = doubtfulRows(sheet, context.now).filter(
      ({ row }) => wanted.has(String(row.key)) && (typeof row.day === 'number' ? row.day : 0) === at,
    );
    const rows = found.map((each) => ({ at: each.at, cells: { state: STATES[as] } }));
    const changes = [
      ...rowsChanges('reminders', sheet, 'ledger', ledgerColumns, rows),
      ...(as === 'resend'
        ? dueAgain(
            found.map(({ row }) => row),
            context,
          )
        : []),
    ];
    const notice = { code: 'mailsSettled', count: found.length, as } as const;
    const unit = String(found[0]?.row.unit ?? '');
    const to = context.words.audit.settled[as];
    const audit = { unit, to, count: found.length, state: `${at} ${keys.join()}` };
    return told(done({ count: found.length }, notice, found.length === 0 ? [] : changes), audit);
  },
});

/** The trigger's next run sends again what it had ticked off for today. */
function dueAgain(rows: readonly LedgerCells[], { facts, now }: Context): Change[] {
  const isReturned = (row: LedgerCells): boolean => row.campaign === RETURNS_CAMPAIGN;
  const days = [DAY_FACTS.reminders, DAY_FACTS.digest].flatMap((key): [string, string][] => {
    const day = facts[key];
    return day === undefined ? [] : [[key, day]];
  });
  return [
    ...(rows.some(isReturned) ? [markReturns(now)] : []),
    ...(rows.every(isReturned) || days.length === 0
      ? []
      : [{ kind: 'facts', set: {}, take: Object.fromEntries(days) } as const]),
  ];
}
