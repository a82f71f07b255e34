import type { YearNotice, YearRefusal } from '../../commands/yearNotices.ts';
import { grouped } from '../text.ts';
import type { TextsOf } from '../type.ts';

const count = (number: number): string => grouped(number, ',');
const UNCHANGED = 'Nothing has changed.';
const rest = (left: number): string =>
  left === 0 ? '' : ` ${count(left)} more steps go on by themselves; the file may be closed.`;

export const yearNotices: TextsOf<YearNotice> = {
  yearPreviewed: () => '',
  yearOpened: ({ year, carried, left }) =>
    `${year} is open; ${count(carried)} unfinished models were carried over. Its summary tabs are laid by themselves.${rest(left)}`,
  yearLocked: ({ year, archived, left }) =>
    `${year} is locked: ${count(archived)} nominees stand in the archive, and its summary no longer changes.${rest(left)}`,
  yearUnlocked: ({ year, restored, left }) =>
    `${year} is unlocked: ${count(restored)} nominees are back in the units’ tabs.${rest(left)}`,
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
