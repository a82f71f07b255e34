/** The reminder ledger's two writes: PENDING before a mail goes out, and what became of it after. */
import { consecutive, last } from '../domain/lists.ts';
import { holdsStep, type LedgerStatus } from '../domain/reminders.ts';
import { blockChange, type CellsChange } from '../workbook/changes.ts';
import type { Located, Sheet } from '../workbook/decode.ts';
import { blockOf, columnOf } from '../workbook/place.ts';
import type { Context, LedgerKey, Posting, Sent, View } from './define.ts';
import { markWater } from './fileState.ts';
import { type LedgerCells, ledgerColumns, ledgerRows, pendingRow, statusOfRow } from './reminders.ts';

/** New rows behind the last one; a key that stands there and may be sent again is taken up in its own row. */
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

/** Google ends a run after six minutes: whatever it left PENDING for longer nobody is sending any more. */
const RUN_MINUTES = 10;
const MINUTES_A_DAY = 24 * 60;

/** Whether a mail may have gone without anybody knowing. */
export const isDoubtful = ({ state, day }: LedgerCells, now: number): boolean =>
  state === 'UNCERTAIN' ||
  (state === 'PENDING' && (typeof day !== 'number' || (now - day) * MINUTES_A_DAY > RUN_MINUTES));
export const doubtfulRows = (sheet: Sheet, now: number): Located<LedgerCells>[] =>
  ledgerRows(sheet).filter(({ row }) => isDoubtful(row, now));

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
      posting.entries.map(({ key }) => [key, STATES[failure ?? 'none']] as const),
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

/** The ledger's part of a mailing: PENDING rows for what nobody has taken up, and what became of them. */
export const ledgerKeeping = {
  ledgerReads: ['reminders', 'settings'],
  pend(view: View, postings: readonly Posting[], context: Context) {
    const ledger = view.sheet('reminders');
    const held = heldKeys(ledger);
    const isHeld = ({ key }: LedgerKey): boolean => held.has(key);
    const fresh = postings.filter(({ entries }) => !entries.some(isHeld));
    const inPart = postings.filter(({ entries }) => entries.some(isHeld) && !entries.every(isHeld));
    const rows = fresh.flatMap((posting) =>
      posting.entries.map((entry) => pendingRow(entry.key, entry.daysLeft, context.now)),
    );
    return {
      postings: fresh,
      waiting: inPart.length,
      changes:
        rows.length === 0
          ? []
          : [...ledgerChanges(ledger, rows), ...markWater(view.sheet('settings'), context.now)],
    };
  },
  settle: (view: View, sent: readonly Sent[]) => settleChanges(view.sheet('reminders'), sent),
} as const;

/** Keys that must not be sent again: all but those that certainly did not go, or that the office wants sent once more. */
export const heldKeys = (sheet: Sheet): ReadonlySet<string> =>
  new Set(
    ledgerRows(sheet)
      .filter(({ row }) => holdsStep(statusOfRow(row)))
      .map(({ row }) => String(row.key)),
  );
