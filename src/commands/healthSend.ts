import * as z from 'zod/mini';
import { isAddress } from '../domain/addresses.ts';
import { isoToSerial, serialToIso } from '../domain/dates.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import { CHECKED, CHECKED_COLUMNS } from './checkedTabs.ts';
import { type Context, defineMailing, done, type Posting, type View } from './define.ts';
import { type ToldFinding, told } from './findingWords.ts';
import { heldKeys, ledgerKeeping } from './ledger.ts';
import { composeMail, type Part } from './mailBody.ts';
import { ledgerRows } from './reminders.ts';
import { type FindingCode, findingsOf } from './systemCheck.ts';

/** What the office has to know though it looks at nothing; the rest is seen by whoever works in the file. */
const TOLD: readonly FindingCode[] = [
  ...([
    'owner',
    'ownerGone',
    'stranger',
    'drift',
    'tabsMissing',
    'protections',
    'rowsLost',
    'tabsCopied',
  ] as const),
  ...([
    'lastRegister',
    'lastSummary',
    'lastReminders',
    'lastPublication',
    'lastReturns',
    'lastDigest',
  ] as const),
  ...(['store', 'storeValue', 'logWaiting', 'logRows', 'logLong', 'tabs', 'cells'] as const),
];

/** What is wrong with the file, as the office's mails tell it. */
export const troublesIn = (view: View, context: Context): ToldFinding[] =>
  findingsOf(view, context)
    .filter(({ code, level }) => level !== 'ok' && TOLD.includes(code))
    .map((finding) => told(finding, context.words));

/** As parts of a mail; none of a file that is well. */
export const troubleParts = (troubles: readonly ToldFinding[], { words }: Context): Part[] =>
  troubles.length === 0
    ? []
    : [
        { kind: 'heading', text: words.health.heading },
        { kind: 'list', items: troubles.map(({ title, text }) => `${title}: ${text}`) },
        { kind: 'text', text: words.health.where },
      ];

/** Tells the office what is wrong with the file: the same at most once a week, and one mail a day. */
export const healthSend = defineMailing({
  id: 'health.send',
  who: 'office',
  checks: true,
  columns: CHECKED_COLUMNS,
  input: z.strictObject({}),
  reads: (_input, _context, inventory) =>
    CHECKED.filter((ref) => inventory.tabs.some((tab) => tab.ref === ref)),
  ...ledgerKeeping,
  plan: (view, _input, context, quota) => {
    const troubles = troublesIn(view, context);
    if (troubles.length === 0) return done([], { code: 'nothingDue' });
    const room = Math.max(0, quota - context.config.settings.mailReserve);
    const postings = recipientsOf(view, troubles, context)
      .slice(0, room)
      .map(
        ({ to, key }): Posting => ({
          mail: mailTo(to, troubles, view, context),
          entries: [{ key, daysLeft: '' }],
        }),
      );
    if (postings.length === 0) return done([], { code: 'nothingDue' });
    return done(postings, { code: 'quiet' });
  },
  finished: (result) => done(result, { code: 'remindersSent', ...result, bad: [] }, [], result.waiting),
});

const CAMPAIGN = 'digest|health.';
const WEEK = 7;
/** The Monday of the day's week; day 2 of a sheet's calendar was one. */
const mondayOf = (day: string): string => {
  const serial = isoToSerial(day);
  return serialToIso(serial - ((serial - 2) % WEEK));
};

/** The office's addresses that have not been told of this yet, nor of anything else today. */
function recipientsOf(
  view: View,
  troubles: readonly ToldFinding[],
  { config, today, now }: Context,
): { readonly to: string; readonly key: string }[] {
  const { officeEmails, ownerEmail } = config.settings;
  const ledger = view.sheet('reminders');
  const held = heldKeys(ledger);
  const toldToday = new Set(
    ledgerRows(ledger)
      .filter(
        ({ row }) => String(row.key).startsWith(CAMPAIGN) && Math.floor(Number(row.day)) === Math.floor(now),
      )
      .map(({ row }) => row.recipient),
  );
  const what = fingerprint(troubles.map(({ code }) => code).join()).slice(0, WEEK);
  return (officeEmails.length > 0 ? officeEmails : [ownerEmail])
    .filter((to) => isAddress(to) && !toldToday.has(to))
    .map((to) => ({ to, key: `${CAMPAIGN}${what}|${to}|${mondayOf(today)}|0` }))
    .filter(({ key }) => !held.has(key));
}

function mailTo(to: string, troubles: readonly ToldFinding[], view: View, context: Context) {
  const { health, mail } = context.words;
  return composeMail(to, health.subject(troubles.length, context.today), [
    { kind: 'text', text: health.intro },
    ...troubleParts(troubles, context),
    { kind: 'link', text: mail.openFile, url: view.inventory.fileUrl },
  ]);
}
