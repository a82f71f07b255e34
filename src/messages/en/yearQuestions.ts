import { formatVietnamese } from '../../domain/dates.ts';
import { grouped } from '../text.ts';
import type { Messages } from '../type.ts';

const count = (number: number): string => grouped(number, ',');
const NAMED = 5;
const named = (names: readonly string[]): string =>
  names.length <= NAMED
    ? names.join(', ')
    : `${names.slice(0, NAMED).join(', ')} and ${count(names.length - NAMED)} more`;

export const yearQuestion: Messages['dialog']['yearQuestion'] = {
  open: ({ year, settings, units, nominees }) => {
    const days =
      settings === null
        ? ''
        : `\n\nReporting period: ${formatVietnamese(settings.from)} to ${formatVietnamese(settings.to)}. Plans due ${formatVietnamese(settings.planDue)}, nominees ${formatVietnamese(settings.nomineeDue)}, reports ${formatVietnamese(settings.reportDue)}. The tab Settings changes them.`;
    const models =
      nominees === 0
        ? 'There are no models to carry over.'
        : `${count(nominees)} unfinished models are carried over as drafts of ${year} with all that happened to them; number and date of the minutes are left empty.`;
    return `Open ${year} for ${count(units)} units?${days}\n\n${models}`;
  },
  lock: ({ year, units, nominees, followed, unreported }) => {
    const stay =
      followed === 0
        ? ''
        : `\n${count(followed)} exemplars with a follow-up to come stay in their units’ tabs.`;
    const late =
      unreported.length === 0
        ? ''
        : `\nWithout an annual report: ${count(unreported.length)} units (${named(unreported)}).`;
    return `Lock ${year}?\n\n${count(nominees)} files of ${count(units)} units go to the archive and leave the units’ tabs; the summary is compiled a last time and changes no more.${stay}${late}\n\nIt can be unlocked until another year is opened.`;
  },
  unlock: ({ year, units, nominees }) =>
    `Unlock ${year}?\n\n${count(nominees)} files of ${count(units)} units return to the units’ tabs and to the register; the year’s figures follow them again.`,
};
