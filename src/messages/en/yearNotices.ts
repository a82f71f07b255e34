import type { YearNotice, YearRefusal } from '../../commands/yearNotices.ts';
import { grouped } from '../text.ts';
import type { TextsOf } from '../type.ts';
import { menuPath } from './menu.ts';

const count = (number: number): string => grouped(number, ',');
const SETUP = menuPath('admin', 'setup');
const UNCHANGED = 'Nothing has changed.';
const rest = (left: number): string =>
  left === 0 ? '' : ` ${count(left)} more steps go on by themselves; the file may be closed.`;

export const yearNotices: TextsOf<YearNotice> = {
  yearPreviewed: () => '',
  yearOpened: ({ year, carried, left, full }) => {
    const what =
      left === 0
        ? `${year} is open; ${count(carried)} unfinished models were carried over. The owner lays its summary tabs with ${SETUP}; else they are laid by themselves in a few minutes.`
        : `${year} is being opened; ${count(carried)} unfinished models have been carried over.`;
    const stayed =
      full.length === 0
        ? ''
        : `\nSome models could not be carried over, for the tab of their unit has no free row or is not laid: ${full.join(', ')}. They stand in the year before; the unit can enter them anew once there is room.`;
    return `${what}${rest(left)}${stayed}`;
  },
  yearLocked: ({ year, archived, left }) =>
    left === 0
      ? `${year} is locked: ${count(archived)} nominees stand in the archive, and its summary no longer changes.`
      : `${year} is being locked: ${count(archived)} nominees stand in the archive.${rest(left)}`,
  yearUnlocked: ({ year, restored, left, stayed }) => {
    const what =
      left === 0
        ? `${year} is unlocked: ${count(restored)} nominees are back in the units’ tabs.`
        : `${year} is being unlocked: ${count(restored)} nominees are back in the units’ tabs.${rest(left)}`;
    const kept =
      stayed.length === 0
        ? ''
        : `\nStill in the archive, for the unit’s tab has no free row, the ID is used anew, or a cell holds what its list no longer offers: ${stayed.join(', ')}.`;
    return `${what}${kept}`;
  },
  periodCompiled: ({ from, to, nominees }) =>
    `Compiled ${from}-${to}: ${count(nominees)} nominees. See the tab Period ${from}-${to}.`,
  published: ({ year, exemplars, withheld }) =>
    `The public list of ${year} holds ${count(exemplars)} exemplars.${withheld === 0 ? '' : ` ${count(withheld)} may not be published yet.`}`,
};

export const yearRefusals: TextsOf<YearRefusal> = {
  yearExists: ({ year }) => `${year} stands in the tab Settings already. ${UNCHANGED}`,
  yearsFull: ({ rows }) =>
    `All ${count(rows)} rows for years in the tab Settings are used. ${UNCHANGED} Clear the oldest locked year; its figures stay in the archive.`,
  yearLocked: ({ year }) => `${year} is locked; its figures no longer change. ${UNCHANGED} Unlock it first.`,
  yearNotLocked: ({ year }) => `${year} is not locked. ${UNCHANGED}`,
  filesWaiting: ({ year, count: number }) =>
    `${count(number)} submitted files of ${year} have not been decided on. ${UNCHANGED} Decide on them, then lock the year.`,
  unlockTooLate: ({ year, opened }) =>
    `${year} can no longer be unlocked: ${opened} was opened after it. ${UNCHANGED}`,
};
