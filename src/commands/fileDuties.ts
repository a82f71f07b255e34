/** What the file would send at this moment, as the ledger's keys: who takes over a copy or an old version has to decide about them. */
import type { IsoDate } from '../catalogue/types.ts';
import { addDays, isIsoDate, isoToSerial } from '../domain/dates.ts';
import type { LedgerStatus, ReminderCampaign } from '../domain/reminders.ts';
import type { CellsChange } from '../workbook/changes.ts';
import type { TabPlace } from '../workbook/place.ts';
import type { Context, Inventory, Posting, View } from './define.ts';
import { digestLeadership } from './digestLeadership.ts';
import { WATERMARK_FACT } from './fileState.ts';
import { ledgerChanges } from './ledger.ts';
import { ledgerRows, pendingRow, reminderReads } from './reminders.ts';
import { remindersSend } from './remindersSend.ts';
import { returnsSend } from './returnsSend.ts';
import { known } from './wantedTabs.ts';

/** As if the day's quota had no end. */
const ALL = Number.MAX_SAFE_INTEGER;
const NOTHING = {};
const STEPPING = ['plan', 'nominees', 'report', 'followUp'] as const satisfies readonly ReminderCampaign[];

export const owedReads = (context: Context, inventory: Inventory): readonly string[] => [
  ...new Set([...reminderReads(context, inventory), ...digestLeadership.reads(NOTHING, context, inventory)]),
];

/** Every mail that would go out now. */
function owedNow(view: View, context: Context): Posting[] {
  return [remindersSend, returnsSend, digestLeadership].flatMap((mailing) => {
    const planned = mailing.plan(view, NOTHING, context, ALL);
    return planned.done ? planned.data : [];
  });
}

/** The day a reminder's step fell due; null for mails that follow no step. */
function stepDay(key: string): IsoDate | null {
  const [campaign, , , dueDate = '', step = ''] = key.split('|');
  const follows = STEPPING.some((each) => each === campaign) && isIsoDate(dueDate) && step !== '';
  return follows ? addDays(dueDate, -Number(step)) : null;
}

/** Their keys as rows of the ledger, so that none is sent by itself any more; but for those that only fell due after `until`. */
export function settleOwed(
  view: View,
  context: Context,
  state: LedgerStatus,
  until: IsoDate = context.today,
): { readonly count: number; readonly changes: CellsChange[] } {
  const ledger = view.sheet('reminders');
  const standing = new Set(ledgerRows(ledger).map(({ row }) => String(row.key)));
  const entries = owedNow(view, context).flatMap((posting) => posting.entries);
  const rows = entries
    .filter(({ key }, index) => entries.findIndex((other) => other.key === key) === index)
    .filter(({ key }) => (stepDay(key) ?? '') <= until)
    .map(({ key, daysLeft }) => ({
      ...pendingRow(key, daysLeft, context.now),
      state,
      day: isoToSerial(context.today),
    }));
  const changes = ledgerChanges(ledger, rows);
  return { count: rows.filter((row) => !standing.has(String(row.key))).length, changes };
}

export const LEDGER = 'reminders';
/** The ledger is gone although mails may have been sent: nobody knows any more which. */
export const isLedgerLost = ({ facts }: Context, inventory: Inventory): boolean =>
  known(LEDGER, inventory) === undefined && facts[WATERMARK_FACT] !== undefined;

/** What a lost ledger is laid with, in the same write as the tab itself. */
export function contentsOfLedger(place: TabPlace, view: View, context: Context): CellsChange[] {
  if (!isLedgerLost(context, view.inventory)) return [];
  const ledger = { ref: LEDGER, place, grid: [] };
  const sheet: View['sheet'] = (ref) => (ref === LEDGER ? ledger : view.sheet(ref));
  return settleOwed({ ...view, sheet }, context, 'UNCERTAIN').changes;
}
