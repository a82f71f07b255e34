import type { ReviewNotice, ReviewRefusal } from '../../commands/reviewNotices.ts';
import { columnHeader, grouped } from '../text.ts';
import type { TextsOf } from '../type.ts';
import { tabs } from './tabs.ts';
import { nameOr } from './terms.ts';

const count = (number: number): string => grouped(number, ',');
const UNCHANGED = 'Nothing has changed.';
const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

export const reviewNotices: TextsOf<ReviewNotice> = {
  reviewed: ({ count: number, to, first }) =>
    number === 1 ? `${nameOr(first)} is now “${to}”.` : `${count(number)} files are now “${to}”.`,
  lifeSaved: ({ name, id }) => `Saved what became of ${nameOr(name)} (${id}).`,
  launchSaved: ({ year }) => `Saved a launch of ${year}.`,
  launchRemoved: ({ year }) => `Removed a launch of ${year}.`,
  criterionAdopted: ({ label, unit }) =>
    `The criterion “${label}” stands in the tab Criteria now, for ${unit} alone.`,
};

export const reviewRefusals: TextsOf<ReviewRefusal> = {
  moveRefused: ({ name, from, to, allowed }) => {
    const way =
      allowed.length === 0 ? 'Nothing can follow from here.' : `From “${from}” only: ${listed(allowed)}.`;
    return `${nameOr(name)} is “${from}” and cannot become “${to}”. ${way} ${UNCHANGED}`;
  },
  reasonNeeded: ({ to }) => `“${to}” needs a reason that the unit will read. ${UNCHANGED}`,
  changedAfterSubmit: ({ name }) =>
    `${nameOr(name)}: the unit has changed this row since it was submitted, so it counts as not submitted. ${UNCHANGED} Ask the unit to submit it again.`,
  fileMoved: ({ name, status }) =>
    `${nameOr(name)} has just changed; it is “${status}” now. ${UNCHANGED} Load the list again and look once more.`,
  launchesFull: ({ unit, rows }) =>
    `All ${count(rows)} rows for launches of ${unit} are used. ${UNCHANGED} Clear a launch of a locked year.`,
  publicityUnread: ({ part }) =>
    `This part of the publicity cannot be read: “${part}”. ${UNCHANGED} Write “Báo: name, 15/06/2024”; separate several with semicolons.`,
  unknownLaunch: () => 'This launch is not there; its row may have been cleared. Load the list again.',
  unknownProposal: () => 'This proposal is not there; the unit may have cleared it. Load the list again.',
  proposalUnfit: ({ label, column }) =>
    `The criterion “${label}” cannot stand in the tab Criteria: the column ${columnHeader(tabs, tabs.criteria.title, column)} does not fit. ${UNCHANGED} Ask the unit to mend its proposal, or choose another check.`,
  criteriaFull: ({ rows }) =>
    `All ${count(rows)} rows of the tab Criteria are used. ${UNCHANGED} Clear criteria that are no longer used.`,
};
