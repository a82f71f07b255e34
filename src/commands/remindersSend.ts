import * as z from 'zod/mini';
import { isAddress } from '../domain/addresses.ts';
import { daysBetween } from '../domain/dates.ts';
import { type Duty, groupReminders, type Reminder } from '../domain/reminders.ts';
import { namedAddresses } from './badAddresses.ts';
import {
  type Context,
  defineCommand,
  defineMailing,
  done,
  type Posting,
  refuse,
  type View,
} from './define.ts';
import { troubleParts, troublesIn } from './healthSend.ts';
import { doubtfulRows, heldKeys, ledgerKeeping } from './ledger.ts';
import { composeMail, type Part } from './mailBody.ts';
import { troublesOf } from './mailsDoubtful.ts';
import { type Campaigning, planReminders, reminderMail, reminderReads } from './reminders.ts';
import { keepShortage, lastingShortage } from './shortage.ts';

const nothing = z.strictObject({});

/** Sends what is due today, the office's digest with it; what the quota leaves waits for tomorrow. */
export const remindersSend = defineMailing({
  id: 'reminders.send',
  who: 'office',
  input: nothing,
  reads: (_input, context, inventory) => reminderReads(context, inventory),
  ...ledgerKeeping,
  plan: (view, _input, context, quota) => {
    const room = Math.max(0, quota - context.config.settings.mailReserve);
    const offices = unserved(view, context);
    const campaign = planReminders(view, context, quota, offices.length);
    const { today, waiting } = campaign.plan;
    const bad = namedAddresses(campaign.bad, context);
    const postings = today.map(
      (message): Posting => ({
        mail: reminderMail(message, view, context, campaign.registered),
        entries: message.reminders.map(({ key, daysLeft }) => ({ key, daysLeft })),
      }),
    );
    const kept = keepShortage(waiting.length, context);
    if (postings.length === 0 && waiting.length + bad.length === 0)
      return done([], { code: 'nothingDue' }, kept);
    if (postings.length === 0)
      return done([], { ...NOTHING_SENT, waiting: waiting.length, unpaid: waiting.length, bad }, kept);
    const digests = officeDigests(campaign, offices.slice(0, room - postings.length), room, view, context);
    const duties = postings.reduce((sum, posting) => sum + posting.entries.length, 0);
    return done([...postings, ...digests], {
      code: 'remindersPreviewed',
      mails: today.length,
      duties,
      waiting: waiting.length,
      bad,
    });
  },
  finished: (result, planned, context) => {
    const before = planned.code === 'remindersPreviewed' ? planned : { waiting: 0, bad: [] };
    const short = before.waiting + result.unpaid;
    const waiting = before.waiting + result.waiting;
    const notice = { code: 'remindersSent', ...result, waiting, unpaid: short, bad: before.bad } as const;
    return done(result, notice, keepShortage(short, context), result.waiting);
  },
});

const NOTHING_SENT = { code: 'remindersSent', sent: 0, refused: 0, unknown: 0, refusedTo: [] } as const;

const digestKey = (to: string, { today }: Context): string => `digest|office|${to}|${today}|0`;

/** Addresses of the office that have had no digest today. */
function unserved(view: View, context: Context): string[] {
  const held = heldKeys(view.sheet('reminders'));
  return context.config.settings.officeEmails.filter(
    (to) => isAddress(to) && !held.has(digestKey(to, context)),
  );
}

/** What the whole district owes, for these addresses of the office, once a day. */
function officeDigests(
  { duties, plan, bad }: Campaigning,
  recipients: readonly string[],
  room: number,
  view: View,
  context: Context,
): Posting[] {
  const words = context.words.mail;
  const units = context.config.units.filter((unit) => duties.some((duty) => duty.unit === unit.id));
  const rows = units.map((unit) => {
    const lacks = duties
      .filter((duty) => duty.unit === unit.id)
      .map(
        (duty) =>
          `${words.duty(duty.campaign, duty.year)}: ${words.due(daysBetween(context.today, duty.dueDate), duty.dueDate)}`,
      );
    return words.digestLine(unit.name, lacks);
  });
  const doubtful = doubtfulRows(view.sheet('reminders'), context.now).length;
  const shortage = lastingShortage(context, { waiting: plan.waiting.length, room });
  const troubles = [
    ...(doubtful === 0 ? [] : [words.doubtful(doubtful)]),
    ...troublesOf(bad, shortage, context),
  ];
  const health = recipients.length === 0 ? [] : troubleParts(troublesIn(view, context), context);
  return recipients.map((to) => ({
    mail: composeMail(to, words.digestSubject(context.today), [
      { kind: 'text', text: words.digestIntro(plan.today.length, plan.waiting.length) },
      ...troubles.map((text): Part => ({ kind: 'text', text })),
      rows.length === 0 ? { kind: 'text', text: words.digestAllDone } : { kind: 'list', items: rows },
      ...health,
      { kind: 'link', text: words.openFile, url: view.inventory.fileUrl },
    ]),
    entries: [{ key: digestKey(to, context), daysLeft: '' }],
  }));
}

/** The mails that would go out today, without sending any. */
export const remindersPreview = defineCommand({
  id: 'reminders.preview',
  who: 'office',
  writes: false,
  input: nothing,
  reads: (_input, context, inventory) => reminderReads(context, inventory),
  run: (view, _input, context) => {
    const { plan, registered, bad: addresses } = planReminders(view, context, Number.MAX_SAFE_INTEGER);
    const mails = plan.today.map((message) => reminderMail(message, view, context, registered));
    const bad = namedAddresses(addresses, context);
    if (mails.length + bad.length === 0) return done({ mails }, { code: 'nothingDue' });
    const duties = plan.today.reduce((sum, message) => sum + message.reminders.length, 0);
    return done(
      { mails },
      { code: 'remindersPreviewed', mails: mails.length, duties, waiting: plan.waiting.length, bad },
    );
  },
});

/** One real reminder, to me alone and without a trace in the ledger: the next mail due, or what the first unit still owes. */
export const remindersTest = defineMailing({
  id: 'reminders.test',
  who: 'office',
  input: nothing,
  reads: (_input, context, inventory) => reminderReads(context, inventory),
  ...ledgerKeeping,
  plan: (view, _input, context, quota) => {
    if (quota <= 0) return refuse({ code: 'quotaSpent' });
    const { plan, duties, registered } = planReminders(view, context, Number.MAX_SAFE_INTEGER);
    const message = plan.today[0] ?? groupReminders(ahead(duties, context))[0];
    if (message === undefined) return done([], { code: 'nothingDue' });
    const mail = reminderMail(message, view, context, registered);
    const posting: Posting = {
      mail: { ...mail, to: context.actor.email, subject: context.words.mail.testSubject(mail.subject) },
      entries: [],
    };
    return done([posting], {
      code: 'testSent',
      to: context.actor.email,
      unit: message.reminders[0]?.duty.unit ?? '',
    });
  },
  finished: (result, planned) =>
    result.sent > 0 ? done(result, planned) : refuse({ code: 'noMailAddress' }),
});

/** What units owe although no step falls today: enough to show what a reminder looks like. */
const ahead = (duties: readonly Duty[], context: Context): Reminder[] =>
  duties.slice(0, 1).map((duty) => ({
    key: '',
    recipient: context.actor.email,
    duty,
    step: 0,
    daysLeft: daysBetween(context.today, duty.dueDate),
  }));
