/** The reminder ledger's two writes: PENDING before a mail goes out, and what became of it after. */
import { consecutive, last } from '../domain/lists.ts';
import type { LedgerStatus } from '../domain/reminders.ts';
import { blockChange, type CellsChange } from '../workbook/changes.ts';
import type { Sheet } from '../workbook/decode.ts';
import { blockOf, columnOf } from '../workbook/place.ts';
import { type Done, done, type Sent } from './define.ts';
import { type LedgerCells, ledgerColumns, ledgerRows } from './reminders.ts';

/** New rows behind the last one; a key that stands there as FAILED is taken up again in its own row. */
export function ledgerChanges(sheet: Sheet, rows: readonly LedgerCells[]): CellsChange[] {
  const place = blockOf(sheet.place, 'ledger');
  const standing = ledgerRows(sheet);
  const at = new Map(standing.map((each) => [String(each.row.key), each.at]));
  const write = (row: number, cells: readonly LedgerCells[]): CellsChange[] =>
    blockChange('reminders', sheet, 'ledger', ledgerColumns, row, cells);
  const again = rows.filter((row) => at.has(String(row.key)));
  const fresh = rows.filter((row) => !at.has(String(row.key)));
  const next = (last(standing)?.at ?? place.firstRow - 1) + 1;
  return [...again.flatMap((row) => write(at.get(String(row.key)) ?? next, [row])), ...write(next, fresh)];
}

const STATES: Readonly<Record<'none' | 'refused' | 'unknown', LedgerStatus>> = {
  none: 'SENT',
  refused: 'FAILED',
  unknown: 'UNCERTAIN',
};

/** What became of every PENDING row of these mails. */
function settleChanges(sheet: Sheet, sent: readonly Sent[]): CellsChange[] {
  const place = blockOf(sheet.place, 'ledger');
  const states = new Map(
    sent.flatMap(({ posting, failure }) =>
      posting.keys.map((key) => [key, STATES[failure ?? 'none']] as const),
    ),
  );
  const settled = ledgerRows(sheet).flatMap(({ at, row }) => {
    const state = states.get(String(row.key));
    return state === undefined || row.state !== 'PENDING' ? [] : [{ at, state }];
  });
  return consecutive(settled, (each) => each.at).map(({ first, items }) => ({
    kind: 'cells',
    ref: 'reminders',
    row: first,
    column: columnOf(place, 'state'),
    values: items.map((each) => [each.state]),
  }));
}

/** The end of every mailing that keeps the ledger: what went out, what did not, and the rows that say so. */
export function settleMails(
  sheet: Sheet,
  sent: readonly Sent[],
  waiting: number,
): Done<{
  readonly sent: number;
  readonly refused: number;
  readonly unknown: number;
  readonly waiting: number;
}> {
  const count = (failure: Sent['failure']): number => sent.filter((each) => each.failure === failure).length;
  const result = { sent: count(null), refused: count('refused'), unknown: count('unknown'), waiting };
  return done(result, { code: 'remindersSent', ...result }, settleChanges(sheet, sent));
}
