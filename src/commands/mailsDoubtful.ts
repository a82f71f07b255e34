import * as z from 'zod/mini';
import type { BadAddress } from '../domain/addresses.ts';
import { formatVietnamese, serialToIso } from '../domain/dates.ts';
import { RETURNS_CAMPAIGN } from '../domain/reminders.ts';
import type { Located } from '../workbook/decode.ts';
import { badAddresses, namedAddresses } from './badAddresses.ts';
import { type Context, defineCommand, done } from './define.ts';
import { doubtfulRows } from './ledger.ts';
import type { MailCampaign } from './mailWords.ts';
import type { LedgerCells } from './reminders.ts';
import { lastingShortage, type Shortage } from './shortage.ts';
import { timeOf } from './summaryCompile.ts';

/** A mail that may have gone, and every row of the ledger it stands for. */
export interface DoubtfulMail {
  readonly keys: readonly string[];
  /** The rows' moment: tells this sending from a later one of the same rows. */
  readonly at: number;
  readonly to: string;
  readonly about: string;
  /** dd/mm/yyyy hh:mm. */
  readonly when: string;
}
export interface DoubtfulMails {
  readonly mails: readonly DoubtfulMail[];
  /** What keeps mails from going, in words: addresses that are none, a quota that does not suffice. */
  readonly troubles: readonly string[];
}

/** Mails of which nobody knows whether they went, for the office to settle; addresses and quotas that keep others from going. */
export const mailsDoubtful = defineCommand({
  id: 'mails.doubtful',
  who: 'office',
  writes: false,
  input: z.strictObject({}),
  reads: () => ['reminders'],
  run: (view, _input, context) => {
    const mails: DoubtfulMails = {
      mails: mailsOf(doubtfulRows(view.sheet('reminders'), context.now), context),
      troubles: troublesOf(badAddresses(context), lastingShortage(context), context),
    };
    return done(mails, { code: 'quiet' });
  },
});

/** What the office can mend, in the words of its digest. */
export function troublesOf(
  bad: readonly BadAddress[],
  shortage: Shortage | null,
  context: Pick<Context, 'config' | 'words'>,
): string[] {
  const { mail } = context.words;
  return [
    ...(shortage === null ? [] : [mail.shortage(shortage.since, shortage.waiting)]),
    ...(bad.length === 0 ? [] : [mail.badAddresses(namedAddresses(bad, context))]),
  ];
}

const CAMPAIGNS: readonly MailCampaign[] = [
  'plan',
  'nominees',
  'report',
  'followUp',
  'digest',
  RETURNS_CAMPAIGN,
];
const campaignOf = ({ campaign }: LedgerCells): MailCampaign | undefined =>
  CAMPAIGNS.find((each) => each === campaign);

/** Reminders to one recipient go in one mail, returned files in another; rows of one mail bear one moment. */
function mailsOf(rows: readonly Located<LedgerCells>[], context: Context): DoubtfulMail[] {
  const groups = new Map<string, LedgerCells[]>();
  for (const { row } of rows) {
    const kind = row.campaign === RETURNS_CAMPAIGN || row.campaign === 'digest' ? row.campaign : 'reminder';
    const mail = [kind, row.recipient, row.day].join('|');
    groups.set(mail, [...(groups.get(mail) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [mailOf(first, group, context)];
  });
}

function mailOf(first: LedgerCells, rows: readonly LedgerCells[], { words, config }: Context): DoubtfulMail {
  const about = new Map<string, string[]>();
  for (const row of rows) {
    const campaign = campaignOf(row);
    const dueDate = typeof row.dueDate === 'number' ? serialToIso(row.dueDate) : '';
    const unit = config.units.find((each) => each.id === row.unit)?.name ?? '';
    const [, , , , , file = ''] = String(row.key).split('|');
    const what = campaign === undefined ? String(row.campaign) : words.mail.about(campaign, dueDate, file);
    about.set(unit, [...(about.get(unit) ?? []), what]);
  }
  const at = typeof first.day === 'number' ? first.day : 0;
  return {
    keys: rows.map((row) => String(row.key)),
    at,
    to: String(first.recipient),
    about: Array.from(about, ([unit, what]) =>
      [...(unit === '' ? [] : [unit]), [...new Set(what)].join('; ')].join(': '),
    ).join('. '),
    when: at === 0 ? '' : `${formatVietnamese(serialToIso(at))} ${timeOf(at)}`,
  };
}
