import type { SheetNotice, SheetRefusal, SheetWords } from '../../commands/sheetNotices.ts';
import { grouped } from '../text.ts';
import type { TextsOf } from '../type.ts';

const count = (number: number): string => grouped(number, ',');
const some = (names: readonly string[], all: number): string =>
  all > names.length ? `${names.join(', ')} and ${count(all - names.length)} more` : names.join(', ');

export const sheetNotices: TextsOf<SheetNotice> = {
  nothingLost: () => 'No unit’s tab has missing rows that wait to be restored.',
  rowsGivenBack: ({ unit, given, left }) => {
    const rest =
      left === 0
        ? ''
        : ` ${count(left)} more found no empty row: raise the unit’s number of rows in Units, run Set up, then restore again.`;
    return `${count(given)} nominees were written back into the tab of ${unit}. Ask the unit to look them over.${rest}`;
  },
  rowsTakenOut: ({ unit, count: number }) =>
    `Recorded that ${unit} took out ${count(number)} nominees. Files already decided on are kept.`,
  tabMended: ({ tab }) =>
    `The frame of the tab “${tab}” was laid again: headers, dropdowns, formats, formulas and protections. What was entered stays.`,
};

export const sheetRefusals: TextsOf<SheetRefusal> = {
  notOurTab: () =>
    'The open tab is none of Gương Sáng’s (or is a copy of one made by hand). Open the tab to mend and choose again. Nothing has changed.',
  mergedCells: ({ sheet, cells }) =>
    `The tab “${sheet}” has merged cells within ${cells}: what is written there would be lost. Select that area, choose Format > Merge cells > Unmerge, then try again. Nothing was written.`,
};

export const lost: SheetWords['lost'] = {
  giveBack: ({ name, count: number, names }) =>
    `The tab of ${name} suddenly lacks ${count(number)} nominees: ${some(names, number)}.\n\nWrite them back into the unit’s tab?`,
  takeOut: ({ name, count: number }) =>
    `Did ${name} take out those ${count(number)} nominees on purpose?\n\nYes: they are recorded as removed. No: leave everything as it is and ask the unit.`,
};
