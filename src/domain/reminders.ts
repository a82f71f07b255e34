import type { YearSettings } from '../catalogue/settings.ts';
import type { Verdict } from '../catalogue/terms.ts';
import type { IsoDate } from '../catalogue/types.ts';
import type { Unit } from '../catalogue/units.ts';
import { daysBetween } from './dates.ts';
import { isInForce } from './units.ts';

/** The duties of every year. */
export type Campaign = 'plan' | 'nominees' | 'report';
/** What reminders are about: `followUp` is an exemplar whose day to be looked at again has come. */
export type ReminderCampaign = Campaign | 'followUp';

/** What a unit has done about one year. */
export interface UnitFacts {
  readonly year: number;
  /** A plan or report counts as handed in once it has both its number and its date. */
  readonly planNumber: string;
  readonly planDate: IsoDate | null;
  readonly reportNumber: string;
  readonly reportDate: IsoDate | null;
  readonly nominees: readonly NomineeFacts[];
}

export interface NomineeFacts {
  readonly verdict: Verdict;
  readonly submitted: boolean;
  /** Why a file that was submitted is the unit's again: changed since, or sent back by the office. */
  readonly back?: 'changed' | 'returned' | undefined;
}

/** An exemplar to be looked at again. */
export interface FollowUp {
  readonly name: string;
  readonly year: number;
  readonly on: IsoDate;
}

/** What is missing; the words are chosen where the mail is written. */
export type Lack =
  | { readonly code: 'planMissing' }
  | { readonly code: 'noNominee' }
  | {
      readonly code: 'nomineesUnfinished';
      readonly nominees: number;
      /** Nominees that are not both eligible and submitted: the sum of the next five. */
      readonly unfinished: number;
      readonly ineligible: number;
      readonly incomplete: number;
      readonly unsubmitted: number;
      readonly changed: number;
      readonly returned: number;
    }
  | { readonly code: 'followUpDue'; readonly names: readonly string[] }
  | { readonly code: 'reportMissing' };

/** One thing one unit still owes. */
export interface Duty {
  readonly campaign: ReminderCampaign;
  readonly unit: string;
  readonly year: number;
  readonly dueDate: IsoDate;
  readonly lack: Lack;
  readonly recipients: readonly string[];
}
export type YearlyDuty = Duty & { readonly campaign: Campaign };

type DutyUnit = Pick<Unit, 'id' | 'emails' | 'from' | 'to'>;

/**
 * What the unit owes of an open year. A unit that is not in force today owes nothing (its successor reports), nor does
 * any unit owe what fell due before its first day.
 */
export function dutiesOf(
  unit: DutyUnit,
  facts: UnitFacts,
  year: YearSettings,
  today: IsoDate,
): readonly YearlyDuty[] {
  if (!year.open || facts.year !== year.year || !isInForce(unit, today)) return [];
  const lacks: readonly (readonly [Campaign, IsoDate, Lack | null])[] = [
    ['plan', year.planDue, isFiled(facts.planNumber, facts.planDate) ? null : { code: 'planMissing' }],
    ['nominees', year.nomineeDue, lackOfNominees(facts.nominees)],
    [
      'report',
      year.reportDue,
      isFiled(facts.reportNumber, facts.reportDate) ? null : { code: 'reportMissing' },
    ],
  ];
  return lacks.flatMap(([campaign, dueDate, lack]) =>
    lack === null || (unit.from !== null && dueDate < unit.from)
      ? []
      : [{ campaign, unit: unit.id, year: year.year, dueDate, lack, recipients: unit.emails }],
  );
}

function isFiled(number: string, date: IsoDate | null): boolean {
  return number.trim() !== '' && date !== null;
}

function lackOfNominees(nominees: UnitFacts['nominees']): Lack | null {
  if (nominees.length === 0) return { code: 'noNominee' };
  const count = { ineligible: 0, incomplete: 0, unsubmitted: 0, changed: 0, returned: 0 };
  for (const { verdict, submitted, back } of nominees) {
    if (back === 'returned') count.returned += 1;
    else if (verdict !== 'eligible') count[verdict] += 1;
    else if (back === 'changed') count.changed += 1;
    else if (!submitted) count.unsubmitted += 1;
  }
  const unfinished = Object.values(count).reduce((sum, each) => sum + each, 0);
  return unfinished === 0
    ? null
    : { code: 'nomineesUnfinished', nominees: nominees.length, unfinished, ...count };
}

/** Exemplars whose day has come, of whatever year: those of one day are one duty. */
export function followUpsOf(unit: DutyUnit, followUps: readonly FollowUp[], today: IsoDate): readonly Duty[] {
  if (!isInForce(unit, today)) return [];
  const byDay = new Map<IsoDate, FollowUp[]>();
  for (const each of followUps)
    if (each.on <= today) byDay.set(each.on, [...(byDay.get(each.on) ?? []), each]);
  return Array.from(byDay, ([dueDate, due]) => ({
    campaign: 'followUp',
    unit: unit.id,
    year: Math.max(...due.map((each) => each.year)),
    dueDate,
    lack: { code: 'followUpDue', names: due.map((each) => each.name) },
    recipients: unit.emails,
  }));
}

/** Mails about returned files are no reminders: whoever has had one today is reminded all the same. */
export const RETURNS_CAMPAIGN = 'returned';

/**
 * FAILED says that nothing was sent, RESEND that the office wants it sent once more; every other status holds its step. SKIPPED was
 * never to be sent.
 */
export const LEDGER_STATUSES = ['PENDING', 'SENT', 'UNCERTAIN', 'FAILED', 'RESEND', 'SKIPPED'] as const;
export type LedgerStatus = (typeof LEDGER_STATUSES)[number];
export const holdsStep = (status: LedgerStatus): boolean => status !== 'FAILED' && status !== 'RESEND';

export interface LedgerEntry {
  readonly key: string;
  readonly status: LedgerStatus;
  /** Day of the run that wrote it. */
  readonly date: IsoDate;
}

export interface ReminderRules {
  /** Days before the due date on which a reminder goes out. */
  readonly steps: readonly number[];
  /** After it: a reminder every so many days, at most `overdueLimit` times; 0 for none. */
  readonly overdueEvery: number;
  readonly overdueLimit: number;
}

/** One duty brought to one recipient at one step. */
export interface Reminder {
  /** campaign | unit | recipient | due date | step: what is sent once. */
  readonly key: string;
  readonly recipient: string;
  readonly duty: Duty;
  readonly step: number;
  /** True number of days to the due date, negative when it has passed; a step sent late differs from it. */
  readonly daysLeft: number;
}

/**
 * The reminders to send today: of each duty the current step, the smallest not below the days left, unless the ledger
 * holds it. Steps missed on the way are skipped. Whoever the ledger shows to have had mail today waits for tomorrow.
 */
export function dueReminders(
  input: ReminderRules & {
    readonly today: IsoDate;
    readonly duties: readonly Duty[];
    readonly ledger: readonly LedgerEntry[];
  },
): readonly Reminder[] {
  const { today, duties, ledger } = input;
  const steps = allSteps(input);
  const held = ledger.filter((entry) => holdsStep(entry.status));
  const heldKeys = new Set(held.map((entry) => entry.key));
  const servedToday = new Set(
    held
      .filter((entry) => entry.date === today && campaignOf(entry.key) !== RETURNS_CAMPAIGN)
      .map((entry) => recipientOf(entry.key)),
  );
  const reminders = new Map<string, Reminder>();
  for (const duty of duties) {
    const daysLeft = daysBetween(today, duty.dueDate);
    const step = steps.find((candidate) => candidate >= daysLeft);
    if (step === undefined) continue;
    for (const recipient of addressesOf(duty)) {
      const key = reminderKey(duty, recipient, step);
      if (heldKeys.has(key) || servedToday.has(recipient)) continue;
      reminders.set(key, { key, recipient, duty, step, daysLeft });
    }
  }
  return [...reminders.values()];
}

/** Every step in rising order; steps after the due date are negative. */
function allSteps({ steps, overdueEvery, overdueLimit }: ReminderRules): readonly number[] {
  const overdue =
    overdueEvery > 0 ? Array.from({ length: overdueLimit }, (_, i) => -overdueEvery * (i + 1)) : [];
  return [...overdue, ...steps].sort((a, b) => a - b);
}

function addressesOf(duty: Duty): readonly string[] {
  const addresses = duty.recipients.map((address) => address.trim().toLowerCase());
  return [...new Set(addresses)].filter((address) => address !== '');
}

function reminderKey(duty: Duty, recipient: string, step: number): string {
  return [duty.campaign, duty.unit, recipient, duty.dueDate, step].join('|');
}

function campaignOf(key: string): string {
  return key.split('|')[0] ?? '';
}
function recipientOf(key: string): string {
  return key.split('|')[2] ?? '';
}

/** One mail: all that is due to one recipient today, most urgent first. */
export interface ReminderMessage {
  readonly recipient: string;
  readonly reminders: readonly Reminder[];
  /** Days left of its most urgent reminder. */
  readonly daysLeft: number;
}

/** One message per recipient, most urgent first: late before due, then by fewest days, then by address. */
export function groupReminders(reminders: readonly Reminder[]): readonly ReminderMessage[] {
  const byRecipient = new Map<string, Reminder[]>();
  for (const reminder of reminders) {
    const others = byRecipient.get(reminder.recipient);
    if (others === undefined) byRecipient.set(reminder.recipient, [reminder]);
    else others.push(reminder);
  }
  const messages = Array.from(byRecipient, ([recipient, own]) => ({
    recipient,
    reminders: own.sort((a, b) => a.daysLeft - b.daysLeft),
    daysLeft: Math.min(...own.map((reminder) => reminder.daysLeft)),
  }));
  return byUrgency(messages);
}

function byUrgency(messages: readonly ReminderMessage[]): ReminderMessage[] {
  return [...messages].sort((a, b) => a.daysLeft - b.daysLeft || (a.recipient < b.recipient ? -1 : 1));
}

export interface SendingPlan {
  readonly today: readonly ReminderMessage[];
  readonly waiting: readonly ReminderMessage[];
}

/** So many reminders go out at most, and so many of the office's digests: where both do not fit, digests take no more than half. */
export function shareRoom(
  room: number,
  messages: number,
  digests: number,
): { messages: number; digests: number } {
  const forDigests = Math.min(digests, Math.max(room - messages, Math.floor(room / 2)));
  return { messages: room - forDigests, digests: forDigests };
}

/** Shares out the mail recipients left today, less the reserve, by urgency; the rest waits for another day. */
export function planSending(input: {
  readonly messages: readonly ReminderMessage[];
  readonly quota: number;
  readonly reserve: number;
  /** Mails of the office's own that are to go out besides. */
  readonly digests?: number;
}): SendingPlan {
  const sorted = byUrgency(input.messages);
  const all = Math.max(0, input.quota - input.reserve);
  const room = shareRoom(all, sorted.length, input.digests ?? 0).messages;
  return { today: sorted.slice(0, room), waiting: sorted.slice(room) };
}
