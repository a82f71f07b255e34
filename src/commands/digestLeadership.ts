import * as z from 'zod/mini';
import { isAddress } from '../domain/addresses.ts';
import { addDays, formatVietnamese } from '../domain/dates.ts';
import { leadershipView } from '../workbook/bodies/leadershipView.ts';
import { type Context, defineMailing, done, type Inventory, type Posting, type View } from './define.ts';
import { heldKeys, ledgerKeeping } from './ledger.ts';
import { composeMail, type Part } from './mailBody.ts';
import { lastingShortage, type Shortage } from './shortage.ts';
import { currentYear, momentText } from './summaryCompile.ts';
import { compileYear, periodOf, yearReads } from './yearCounts.ts';

/** Mails leadership the compiled year, once, from the day after the units' reports were due. */
export const digestLeadership = defineMailing({
  id: 'digest.leadership',
  who: 'office',
  input: z.strictObject({}),
  reads: (_input, context, inventory: Inventory) =>
    dueYear(context) === null ? [] : ['reminders', ...yearReads(context, inventory)],
  ...ledgerKeeping,
  plan: (view, _input, context, quota) => {
    const due = dueYear(context);
    if (due === null) return done([], { code: 'nothingDue' });
    const held = heldKeys(view.sheet('reminders'));
    const recipients = context.config.settings.leadershipEmails
      .filter(isAddress)
      .map((to) => ({ to, key: `digest|leadership|${to}|${due.reportDue}|0` }))
      .filter(({ key }) => !held.has(key))
      .slice(0, Math.max(0, quota - context.config.settings.mailReserve));
    if (recipients.length === 0) return done([], { code: 'nothingDue' });
    const shortage = lastingShortage(context);
    const parts = [
      ...partsOf(compileYear(view, context, due), view, context),
      ...(shortage === null ? [] : [shortagePart(shortage, context)]),
    ];
    const subject = context.words.mail.leadershipSubject(due.year);
    const postings = recipients.map(
      ({ to, key }): Posting => ({
        mail: composeMail(to, subject, parts),
        entries: [{ key, daysLeft: '' }],
      }),
    );
    return done(postings, {
      code: 'remindersPreviewed',
      mails: postings.length,
      duties: 0,
      waiting: 0,
      bad: [],
    });
  },
  finished: (result) => done(result, { code: 'remindersSent', ...result, bad: [] }, [], result.waiting),
});

const shortagePart = ({ since, waiting }: Shortage, { words }: Context): Part => ({
  kind: 'small',
  text: words.mail.shortage(since, waiting),
});

/** The current year, from the day after its reports were due until a month later. */
function dueYear(context: Context): Context['config']['settings']['years'][number] | null {
  const year = context.config.settings.years.find((each) => each.year === currentYear(context));
  if (year === undefined || context.today <= year.reportDue) return null;
  return context.today <= addDays(year.reportDue, 31) ? year : null;
}

/** The figures, changes and lists of Báo cáo lãnh đạo, as a mail. */
function partsOf({ summary, before }: ReturnType<typeof compileYear>, view: View, context: Context): Part[] {
  const { mail, leadership: words } = context.words;
  const shown = leadershipView(summary, before, context.config.movements, words);
  const listed = (heading: string, items: readonly string[], none: string): Part[] => [
    { kind: 'heading', text: items.length === 0 ? heading : `${heading} (${items.length})` },
    items.length === 0 ? { kind: 'text', text: none } : { kind: 'list', items },
  ];
  const { from, to } = periodOf(summary.year, context);
  const counted = words.counted(momentText(context), formatVietnamese(from), formatVietnamese(to));
  return [
    { kind: 'text', text: mail.leadershipIntro(summary.year) },
    {
      kind: 'table',
      head: [words.figure, words.thisYear, words.share, words.change, words.target, words.targetPercent],
      rows: shown.figures.map(({ name, value, outOf, share, change, target, targetPercent }) => [
        name,
        outOf === null ? String(value) : `${value}/${outOf}`,
        share === null ? '' : words.percent(share),
        change,
        target === null ? '' : String(target),
        targetPercent === null ? '' : words.percent(targetPercent),
      ]),
    },
    { kind: 'small', text: counted },
    ...listed(words.silentUnits, shown.silent, words.noSilentUnit),
    ...listed(words.lateUnits, shown.late, words.noLateUnit),
    ...listed(words.outstandingUnits, shown.outstanding, words.noExemplar),
    ...listed(words.exemplars, shown.exemplars, words.noExemplar),
    { kind: 'link', text: mail.openFile, url: view.inventory.fileUrl },
  ];
}
