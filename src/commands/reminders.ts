/** What the reminder commands share: who owes what today, and the mails that say so. */
import { DISCREET_MOVEMENTS } from '../catalogue/terms.ts';
import type { Unit } from '../catalogue/units.ts';
import { type BadAddress, isAddress } from '../domain/addresses.ts';
import { isoToSerial, serialToIso } from '../domain/dates.ts';
import type { Evaluation } from '../domain/eligibility.ts';
import type { RawCell } from '../domain/raw.ts';
import {
  type Duty,
  dueReminders,
  dutiesOf,
  followUpsOf,
  groupReminders,
  LEDGER_STATUSES,
  type LedgerEntry,
  type LedgerStatus,
  planSending,
  type Reminder,
  type ReminderMessage,
  type SendingPlan,
} from '../domain/reminders.ts';
import { type Located, rawRows, type Sheet } from '../workbook/decode.ts';
import { remindersTab } from '../workbook/tabs/generated.ts';
import type { Context, Inventory, Mail, View } from './define.ts';
import { composeMail, type Part } from './mailBody.ts';
import { evaluate, hindrancesOf, judgeOf, standingUnits, unitRef } from './nominees.ts';
import {
  countedRows,
  followUps,
  nomineeFactsOf,
  type Registered,
  registeredOf,
  unitFacts,
} from './unitFacts.ts';

export const ledgerColumns = remindersTab.blocks.ledger.columns;
const LEDGER_KEYS = Object.keys(ledgerColumns) as (keyof typeof ledgerColumns)[];
export type LedgerCells = Readonly<Record<keyof typeof ledgerColumns, RawCell>>;
export const ledgerRows = (sheet: Sheet): Located<LedgerCells>[] =>
  rawRows(sheet, 'ledger', ledgerColumns, LEDGER_KEYS);

const DETAILS = 8;

/** The tabs from which duties are judged. */
export const reminderReads = (context: Context, inventory: Inventory): readonly string[] => [
  'reminders',
  'register',
  ...standingUnits(context.config.units, inventory).map(unitRef),
];

export const statusOfRow = ({ state }: LedgerCells): LedgerStatus =>
  LEDGER_STATUSES.find((status) => status === state) ?? 'UNCERTAIN';

const ledgerEntries = (sheet: Sheet): LedgerEntry[] =>
  ledgerRows(sheet).map(({ row }) => ({
    key: String(row.key),
    status: statusOfRow(row),
    date: typeof row.day === 'number' ? serialToIso(row.day) : '',
  }));

/** Everything units owe today: of open years, and exemplars of any year that are to be looked at again. */
function allDuties(view: View, context: Context, registered: Registered): Duty[] {
  const judge = judgeOf(context.config);
  const years = context.config.settings.years.filter((year) => year.open);
  return standingUnits(context.config.units, view.inventory).flatMap((unit) => {
    const sheet = view.sheet(unitRef(unit));
    return [
      ...years.flatMap((year) =>
        dutiesOf(unit, unitFacts(sheet, unit, year.year, judge, registered), year, context.today),
      ),
      ...followUpsOf(unit, followUps(sheet), context.today),
    ];
  });
}

export interface Campaigning {
  readonly duties: readonly Duty[];
  /** The register by ID, decoded once for all mails. */
  readonly registered: Registered;
  readonly plan: SendingPlan;
  /** Addresses that would be reminded today, were they any. */
  readonly bad: readonly BadAddress[];
}

/** What goes out today and what waits, within the day's quota less the reserve and the office's `digests`. */
export function planReminders(view: View, context: Context, quota: number, digests = 0): Campaigning {
  const { settings } = context.config;
  const registered = registeredOf(view, context);
  const duties = allDuties(view, context, registered);
  const due = dueReminders({
    today: context.today,
    duties,
    steps: settings.reminderSteps,
    overdueEvery: settings.overdueEvery,
    overdueLimit: settings.overdueLimit,
    ledger: ledgerEntries(view.sheet('reminders')),
  });
  const messages = groupReminders(due.filter(({ recipient }) => isAddress(recipient)));
  return {
    duties,
    registered,
    plan: planSending({ messages, quota, reserve: settings.mailReserve, digests }),
    bad: due
      .filter(({ recipient }) => !isAddress(recipient))
      .map(({ recipient, duty }) => ({ unit: duty.unit, address: recipient })),
  };
}

/** One mail with all that is due to a recipient: unit by unit, what is missing, by when, and the way to the tab. */
export function reminderMail(
  message: ReminderMessage,
  view: View,
  context: Context,
  registered: Registered,
): Mail {
  const words = context.words.mail;
  const ids = [...new Set(message.reminders.map((each) => each.duty.unit))];
  const units = ids.flatMap((id) => context.config.units.filter((unit) => unit.id === id));
  const officer = units.length === 1 ? (units[0]?.officer ?? '') : '';
  const parts: Part[] = [
    { kind: 'text', text: words.greeting(officer) },
    { kind: 'text', text: words.intro },
  ];
  for (const unit of units) {
    parts.push({ kind: 'heading', text: unit.name });
    for (const reminder of message.reminders.filter((each) => each.duty.unit === unit.id))
      parts.push(...dutyParts(reminder, unit, view, context, registered));
    parts.push({ kind: 'link', text: words.openTab(unit.name), url: tabUrl(unit, view) });
  }
  parts.push({ kind: 'small', text: words.footer(context.config.settings.officeName) });
  const year = Math.max(...message.reminders.map((each) => each.duty.year));
  return composeMail(
    message.recipient,
    words.reminderSubject(
      message.daysLeft,
      year,
      units.map((unit) => unit.name),
    ),
    parts,
  );
}

function dutyParts(
  { duty, daysLeft }: Reminder,
  unit: Unit,
  view: View,
  context: Context,
  registered: Registered,
): Part[] {
  const words = context.words.mail;
  const head: Part = {
    kind: 'text',
    text: `${words.duty(duty.campaign, duty.year)}: ${words.due(daysLeft, duty.dueDate)}. ${words.lack(duty.lack)}`,
  };
  if (duty.lack.code !== 'nomineesUnfinished') return [head];
  const lines = unfinishedNominees(unit, duty.year, view, context, registered);
  const shown = lines.slice(0, DETAILS);
  return [
    head,
    { kind: 'list', items: lines.length > DETAILS ? [...shown, words.more(lines.length - DETAILS)] : shown },
  ];
}

/** Name by name what keeps a nominee from being submitted, or why it came back. */
function unfinishedNominees(
  unit: Unit,
  year: number,
  view: View,
  context: Context,
  registered: Registered,
): string[] {
  const judge = judgeOf(context.config);
  const { mail } = context.words;
  return countedRows(view.sheet(unitRef(unit)), registered)
    .filter(({ live }) => live.year === year || live.year === '')
    .flatMap((counted) => {
      const { verdict, submitted, back } = nomineeFactsOf(counted, unit, judge);
      const name = String(counted.live.name);
      if (back === 'returned') return [mail.returned(name, String(counted.registered?.reason ?? ''))];
      if (verdict === 'eligible' && back === 'changed') return [mail.changed(name)];
      if (verdict === 'eligible' && submitted) return [];
      const evaluation = evaluate(judge, counted.row, unit);
      const named = isDiscreet(evaluation) ? mail.seeTab(name) : mail.nominee(name, hindrancesOf(evaluation));
      return [named];
    });
}

/** A mail may be read by others than the unit's officer: a failed criterion on discipline or poverty is not named in it. */
const isDiscreet = (evaluation: Evaluation): boolean =>
  hindrancesOf(evaluation).some(
    ({ key, mark }) =>
      key === 'clean' || (mark === 'fail' && DISCREET_MOVEMENTS.includes(evaluation.movement?.code ?? '')),
  );

export function tabUrl(unit: Pick<Unit, 'id'>, view: View): string {
  const known = view.inventory.tabs.find((tab) => tab.ref === unitRef(unit));
  return known === undefined ? view.inventory.fileUrl : `${view.inventory.fileUrl}#gid=${known.sheetId}`;
}

/** A ledger row as it is written before its mail goes out; behind the day it bears the moment, which tells how long it has been pending. */
export const pendingRow = (key: string, daysLeft: number | '', now: number): LedgerCells => {
  const [campaign = '', unit = '', recipient = '', dueDate = '', step = ''] = key.split('|');
  return {
    key,
    campaign,
    unit,
    recipient,
    dueDate: dueDate === '' ? '' : isoToSerial(dueDate),
    step: Number(step),
    daysLeft,
    state: 'PENDING',
    day: now,
  };
};
