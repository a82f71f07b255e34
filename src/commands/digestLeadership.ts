import * as z from 'zod/mini';
import { addDays } from '../domain/dates.ts';
import type { Summary } from '../domain/summary.ts';
import { type Context, defineMailing, done, type Inventory, type Posting, type View } from './define.ts';
import { heldKeys, ledgerKeeping } from './ledger.ts';
import { composeMail, type Part } from './mailBody.ts';
import { standingUnits, unitRef } from './nominees.ts';
import { archiveReads, compileYear, currentYear } from './summaryCompile.ts';

/** Mails leadership the compiled year, once, from the day after the units' reports were due. */
export const digestLeadership = defineMailing({
  id: 'digest.leadership',
  who: 'office',
  input: z.strictObject({}),
  reads: (_input, context, inventory: Inventory) =>
    dueYear(context) === null
      ? []
      : [
          'reminders',
          ...archiveReads(context),
          ...standingUnits(context.config.units, inventory).map(unitRef),
        ],
  ...ledgerKeeping,
  plan: (view, _input, context, quota) => {
    const due = dueYear(context);
    if (due === null) return done([], { code: 'nothingDue' });
    const held = heldKeys(view.sheet('reminders'));
    const recipients = context.config.settings.leadershipEmails
      .map((to) => ({ to, key: `digest|leadership|${to}|${due.reportDue}|0` }))
      .filter(({ key }) => !held.has(key))
      .slice(0, Math.max(0, quota - context.config.settings.mailReserve));
    if (recipients.length === 0) return done([], { code: 'nothingDue' });
    const { summary } = compileYear(view, context, due);
    const subject = context.words.mail.leadershipSubject(due.year);
    const postings = recipients.map(
      ({ to, key }): Posting => ({
        mail: composeMail(to, subject, partsOf(summary, view, context)),
        entries: [{ key, daysLeft: '' }],
      }),
    );
    return done(postings, { code: 'remindersPreviewed', mails: postings.length, duties: 0, waiting: 0 });
  },
  finished: (result) => done(result, { code: 'remindersSent', ...result }, [], result.waiting),
});

/** The current year, from the day after its reports were due until a month later. */
function dueYear(context: Context): Context['config']['settings']['years'][number] | null {
  const year = context.config.settings.years.find((each) => each.year === currentYear(context));
  if (year === undefined || context.today <= year.reportDue) return null;
  return context.today <= addDays(year.reportDue, 31) ? year : null;
}

function partsOf(summary: Summary, view: View, context: Context): Part[] {
  const { mail, leadership } = context.words;
  const names = new Map(context.config.units.map((unit) => [unit.id, unit.name]));
  const movements = new Map(context.config.movements.map((movement) => [movement.code, movement.short]));
  const exemplars = summary.exemplars
    .slice(0, 6)
    .map(
      (each) =>
        `${each.name} (${names.get(each.unit) ?? each.unit}): ${movements.get(each.movement) ?? each.movement}`,
    );
  const late = summary.unreportedUnits.map((unit) => unit.name);
  return [
    { kind: 'text', text: mail.leadershipIntro(summary.year) },
    {
      kind: 'table',
      rows: summary.figures.map((figure) => [
        leadership.figures[figure.code],
        figure.outOf === null ? String(figure.value) : `${figure.value}/${figure.outOf}`,
      ]),
    },
    { kind: 'heading', text: mail.leadershipLate },
    late.length === 0 ? { kind: 'text', text: leadership.noLateUnit } : { kind: 'list', items: late },
    { kind: 'heading', text: mail.leadershipExemplars },
    exemplars.length === 0
      ? { kind: 'text', text: leadership.noExemplar }
      : { kind: 'list', items: exemplars },
    { kind: 'link', text: mail.openFile, url: view.inventory.fileUrl },
  ];
}
