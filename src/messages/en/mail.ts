import type { MailWords } from '../../commands/mailWords.ts';
import { formatVietnamese } from '../../domain/dates.ts';
import type { Lack } from '../../domain/reminders.ts';
import { firstAndMore } from '../text.ts';
import { hindrancesText, nameOr, plural } from './terms.ts';

function time(daysLeft: number): string {
  if (daysLeft > 0) return `${plural(daysLeft, 'day')} left`;
  return daysLeft === 0 ? 'due today' : `${plural(-daysLeft, 'day')} overdue`;
}

function unfinished(lack: Extract<Lack, { code: 'nomineesUnfinished' }>): string {
  const parts = [
    [lack.ineligible, 'not eligible'],
    [lack.incomplete, 'incomplete'],
    [lack.unsubmitted, 'eligible but not submitted'],
    [lack.changed, 'changed since submission, to be submitted again'],
    [lack.returned, 'sent back and not submitted again'],
  ] as const;
  const named = parts.filter(([count]) => count > 0).map(([count, text]) => `${count} ${text}`);
  return `Unfinished: ${lack.unfinished} of ${plural(lack.nominees, 'nominee')}: ${named.join(', ')}.`;
}

const DUTIES = {
  plan: 'Plan',
  nominees: 'Nominees',
  report: 'Annual report',
  followUp: 'Exemplars to look at again',
};

export const mail: MailWords['mail'] = {
  reminderSubject: (daysLeft, year, units) => {
    const who = firstAndMore(units, (more) => `and ${plural(more, 'other unit')}`);
    return `[Emulation ${year}] ${who}: ${time(daysLeft)}`;
  },
  testSubject: (subject) => `[Test] ${subject}`,
  greeting: (officer) => (officer.trim() === '' ? 'Dear officer in charge,' : `Dear ${officer},`),
  intro: 'Your unit still has to do the following:',
  duty: (campaign, year) => `${DUTIES[campaign]} ${year}`,
  due: (daysLeft, dueDate) =>
    daysLeft === 0
      ? `${time(0)} (${formatVietnamese(dueDate)})`
      : `${time(daysLeft)} (due ${formatVietnamese(dueDate)})`,
  lack: (lack) => {
    switch (lack.code) {
      case 'planMissing':
        return 'The plan lacks its number or its date. Enter both under Yearly duties in the unit’s tab.';
      case 'reportMissing':
        return 'The annual report lacks its number or its date. Enter both under Yearly duties in the unit’s tab.';
      case 'noNominee':
        return 'There is no nominee yet. Enter at least one under Nominees in the unit’s tab.';
      case 'nomineesUnfinished':
        return unfinished(lack);
      case 'followUpDue':
        return `The day has come to look again at: ${lack.names.map(nameOr).join('; ')}. Enter stage, publicity and replication, then the next day to look, or clear this one if all is done.`;
    }
  },
  returned: (name, reason) => {
    const why = reason.trim() === '' ? '' : `: ${reason.trim()}`;
    return `${nameOr(name)} – Sent back by the office${why}. Mend it and submit it again`;
  },
  changed: (name) =>
    `${nameOr(name)} – Changed since it was submitted, so it counts as not submitted; submit it again in the sidebar`,
  seeTab: (name) => `${nameOr(name)} – Unfinished; see the column Missing or failed in the unit’s tab`,
  nominee: (name, hindrances) =>
    hindrances.length === 0
      ? `${nameOr(name)} – Eligible, not submitted; choose Nộp under Submit`
      : `${nameOr(name)} – ${hindrancesText(hindrances)}`,
  more: (count) => `… and ${plural(count, 'other nominee')}`,
  openTab: (unit) => `Open the tab ${unit}`,
  footer: (office) =>
    `Sent by the reminder schedule of ${office}. If all is done, or if you need help, please turn to ${office}.`,
  digestSubject: (date) => `[Emulation] Reminders of ${formatVietnamese(date)}`,
  digestIntro: (sent, waiting) => {
    const later =
      waiting === 0 ? '' : ` ${plural(waiting, 'mail')} beyond the day’s quota will go out tomorrow.`;
    return `Reminders sent to units today: ${sent}.${later}`;
  },
  digestLine: (unit, lacks) => `${unit}: ${lacks.join('; ')}`,
  shortage: (since, waiting) =>
    `Since ${formatVietnamese(since)} the day’s quota has not carried all mails: ${plural(waiting, 'mail')} wait. They go out little by little, what is longest overdue first. If this lasts, name fewer reminder steps or a smaller reserve in the tab Settings, or remind the units otherwise.`,
  doubtful: (rows) =>
    `Of ${plural(rows, 'reminder')} nobody knows whether the mail went. Open the sidebar, Mails that may have gone, and send again or note as sent.`,
  badAddresses: (named) =>
    `No mail goes to these, which are no addresses: ${named.join('; ')}. Correct them in the tab Units.`,
  digestAllDone: 'Every unit has done its duties.',
  openFile: 'Open the file',
  leadershipSubject: (year) => `[Emulation] Report to leadership ${year}`,
  about: (campaign, dueDate, file) => {
    const on = dueDate === '' ? '' : formatVietnamese(dueDate);
    if (campaign === 'returned') return `File ${file}, returned or put on hold on ${on}`;
    return campaign === 'digest' ? `Digest of ${on}` : `${DUTIES[campaign]}, due ${on}`;
  },
  leadershipIntro: (year) => `The exemplars of ${year} have been compiled:`,
};
