import type { EntryReason } from '../../commands/notices.ts';
import { last } from '../../domain/lists.ts';
import { columnHeader, rowOfPath } from '../text.ts';
import type { Messages } from '../type.ts';
import { awardNotices, awardRefusals } from './awardNotices.ts';
import { fileNotices, fileRefusals } from './fileNotices.ts';
import { REPAIR } from './findings.ts';
import { mailNotices } from './mailNotices.ts';
import { menuPath } from './menu.ts';
import { reviewNotices, reviewRefusals } from './reviewNotices.ts';
import { sheetNotices, sheetRefusals } from './sheetNotices.ts';
import { tabs } from './tabs.ts';
import { hindrancesText, nameOr, plural } from './terms.ts';
import { yearNotices, yearRefusals } from './yearNotices.ts';

const SETUP = menuPath('admin', 'setup');
const UNCHANGED = 'Nothing was changed.';
/** So many years ahead need no word. */
const AMPLE_YEARS = 5;
const roomFor = (years: number | null): string => {
  if (years === null || years >= AMPLE_YEARS) return '';
  if (years > 0) return ` The file has room to open ${plural(years, 'more year')}.`;
  return ' The file has no room to open the next year: download and then delete old tabs (of locked years, or the empty first one).';
};

export const notice: Messages['notice'] = {
  ...reviewNotices,
  ...awardNotices,
  ...yearNotices,
  ...mailNotices,
  ...fileNotices,
  ...sheetNotices,
  quiet: () => '',
  saved: ({ name, id, duplicates, first }) => {
    const warning =
      duplicates === 0
        ? ''
        : ` Possible duplicates: ${duplicates} (${first}); look at them before you submit.`;
    return `Saved: ${nameOr(name)} (ID ${id}).${warning}`;
  },
  submitted: ({ name, id }) =>
    `Submitted: ${nameOr(name)} (ID ${id}). The office takes it in; follow the column Status.`,
  withdrawn: ({ name, id }) =>
    `Taken back as a draft: ${nameOr(name)} (ID ${id}). Change what is needed and submit again before the due date.`,
  removed: ({ name, id }) => `Removed: ${nameOr(name)} (ID ${id}). Its row can be used again.`,
  dutiesSaved: ({ year }) => `Saved the unit’s plan and report of ${year}.`,
  imported: ({ count, duplicates }) => {
    const warning =
      duplicates === 0 ? '' : ` Possible duplicates: ${duplicates}; look at them before you submit.`;
    return `Entered ${plural(count, 'nominee')} as drafts.${warning}`;
  },
  listed: ({ count }) =>
    count === 0
      ? 'The unit has no nominee yet. Enter the first one.'
      : `The unit has ${plural(count, 'nominee')}.`,
  identified: ({ count }) =>
    count === 0
      ? 'Every nominee in the tab has its ID.'
      : `${plural(count, 'nominee')} typed into the tab now ${count === 1 ? 'has its ID' : 'have their IDs'}.`,
  unitOpened: ({ sheet }) => `Opened the tab “${sheet}”. Fill in the white cells.`,
  registerRefreshed: ({ lost = [], units, nominees, newIds, left }) => {
    const ids = newIds === 0 ? '' : ` New IDs: ${newIds}.`;
    const gone =
      lost.length === 0
        ? ''
        : `\nThe tab of ${lost.join(', ')} suddenly lacks many rows: the register keeps them. Choose ${menuPath('admin', 'restoreLost')}.`;
    const rest =
      left === 0 ? '' : ` ${plural(left, 'unit')} will follow without you; the file may be closed.`;
    return `The register is up to date with ${plural(units, 'unit')}: ${plural(nominees, 'nominee')}.${ids}${rest}${gone}`;
  },
  compiled: ({ year, nominees, units, unreported }) => {
    const late = unreported === 0 ? 'all have reported' : `${unreported} without a report`;
    return `Compiled ${year}: ${plural(nominees, 'nominee')} of ${plural(units, 'unit')}, ${late}. See the tabs Summary ${year} and Leadership report ${year}.`;
  },
  testSent: ({ to, unit }) => {
    const about = unit === '' ? '' : `, as the unit ${unit} would get it`;
    return `A test went to ${to}${about}. The unit does not get it.`;
  },
  nothingDue: () => 'No reminder falls on today. No mail was sent.',
  laid: ({ restored = [], laid, left, errors, years }) => {
    const rest = left === 0 ? '' : ` ${plural(left, 'tab')} will follow without you; the file may be closed.`;
    const wrong =
      errors.length === 0 ? '' : ` These cells show an error, please report them: ${errors.join(', ')}.`;
    const back =
      restored.length === 0 ? '' : ` The register’s nominees were written back for ${restored.join(', ')}.`;
    return `Set up ${plural(laid, 'tab')}.${back}${rest}${roomFor(years)}${wrong}`;
  },
  logWritten: ({ count }) => `${plural(count, 'line')} added to the log.`,
  nothingToLay: () => 'Everything is set up. Nothing was changed.',
  about: ({ version }) =>
    `Gương Sáng, version ${version}: exemplars entered, judged, compiled and reminded of in a shared spreadsheet.`,
};

const ROLES: Readonly<Record<Parameters<Messages['refusal']['notAllowed']>[0]['who'], string>> = {
  anyone: 'people the file is shared with',
  officer: 'the unit’s officers, by the e-mails in the tab Units',
  office: 'the office, by the e-mails in the tab Settings',
  owner: 'the owner, by the e-mail in the tab Settings',
};

function windowText(from: number | null, to: number | null): string {
  if (from === null) return to === null ? 'in every year' : `up to ${to}`;
  return to === null ? `from ${from} on` : `from ${from} to ${to}`;
}

/** The input's last name, by its header in the unit's tab. */
const fieldName = (path: string): string => columnHeader(tabs, '', last(path.split('.')) ?? path);

export const refusal: Messages['refusal'] = {
  ...reviewRefusals,
  ...awardRefusals,
  ...yearRefusals,
  ...fileRefusals,
  ...sheetRefusals,
  badInput: ({ field }) => {
    const row = rowOfPath(field);
    const where = row === null ? '' : `Row ${row}: `;
    const what = field === '' ? 'What was entered' : `${where}“${fieldName(field)}”`;
    return `${what} holds a value that cannot be used. ${UNCHANGED} Correct it and try again.`;
  },
  unknownCommand: ({ name }) =>
    `There is no command “${name}”. Close the file, open it again and choose from the menu.`,
  notAllowed: ({ who, contacts }) => {
    const known = contacts.filter((contact) => contact !== '');
    const ask = known.length === 0 ? 'Please turn to the office.' : `Please turn to ${known.join(', ')}.`;
    return `This command is for ${ROLES[who]}; your account is not among them. ${ask}`;
  },
  otherUnit: ({ unit }) =>
    `Your account does not serve the unit “${unit}”, or the tab Units has no such ID. Turn to the office to have it added.`,
  chooseUnit: ({ units }) =>
    `Your account serves several units: ${units.join(', ')}. Choose one and try again.`,
  logFull: () =>
    `The log is full for the moment. ${UNCHANGED} Try again in ten minutes; if it comes back, tell the office to choose ${menuPath('admin', 'check')}.`,
  busy: () => `Somebody else is writing to the file. ${UNCHANGED} Try again in a minute.`,
  badCells: () =>
    `Some cells cannot be used, so the command stopped. ${UNCHANGED} Correct these cells and try again:`,
  notSetUp: () => `The file is not set up. Its owner chooses ${SETUP}.`,
  tabMissing: ({ tab }) =>
    `The tab “${tab}” was not found. ${UNCHANGED} The owner chooses ${SETUP} to lay it again.`,
  layoutBroken: ({ sheet, column }) => {
    const what =
      column === '' ? 'a part of its frame' : `the column or entry “${columnHeader(tabs, sheet, column)}”`;
    return `The tab “${sheet}” has lost ${what}. ${UNCHANGED} ${REPAIR}`;
  },
  unitFull: ({ unit, rows }) =>
    `All ${rows} rows for nominees in the tab “${unit}” are taken. ${UNCHANGED} Clear a row you do not need, or ask the office for a larger number in the tab Units, column Rows, and a new set-up.`,
  unknownNominee: ({ id }) =>
    `The unit’s tab has no nominee “${id}”; the row may have been cleared. Load the list again and choose anew.`,
  notReady: ({ name, hindrances }) =>
    `Not submitted yet: ${nameOr(name)}. ${hindrancesText(hindrances)}. Complete this and submit again.`,
  outsideWindow: ({ movement, year, from, to }) =>
    `Not saved: the movement “${movement}” runs ${windowText(from, to)}, and ${year} is outside. Choose another year or movement.`,
  nameless: () => 'Not saved: neither a name nor a movement is given. Enter at least the name.',
  unknownMovement: ({ movement, isOff }) =>
    `Not saved: the movement “${movement}” is ${isOff ? 'switched off' : 'not listed'} in the tab Movements. Choose another one, or turn to the office.`,
  yearNotOpen: ({ year, open }) => {
    const list = open.length === 0 ? 'No year is open.' : `Open years: ${open.join(', ')}.`;
    return `The year ${year} is not in the table Years of the tab Settings, or not open. ${list} Choose another year, or have the office add it.`;
  },
  nameTaken: ({ names }) =>
    `The tab name ${names.map((name) => `“${name}”`).join(', ')} stands in the file already, or two units would share it. ${UNCHANGED} Rename that tab, or the unit in the tab Units, and choose ${SETUP} again.`,
  tooManyTabs: ({ needed, limit }) =>
    `${needed} tabs are needed, but a file holds ${limit}. ${UNCHANGED} Use fewer units, or download and then delete old tabs (of locked years, or the empty first one), and try again.`,
  notOwner: ({ owner }) =>
    owner === ''
      ? 'This command runs under the owner’s account only. Enter the owner’s e-mail in the tab Settings and use that account.'
      : `This command runs under the owner’s account only: ${owner}. Sign in with it and try again.`,
  protectedCell: () =>
    `The cell is protected against your account. ${UNCHANGED} Please tell the office: where the unit has just been given to this account, the file’s owner has to run Set up once more.`,
  invalidCell: () => `A value is not in the cell’s list of choices. ${UNCHANGED} Choose one of the list.`,
  serviceBusy: () => 'Google is busy and the command did not finish. Try again in a few minutes.',
  quotaSpent: () => 'The account has sent all the mails of its day. Try again tomorrow.',
  storeFull: () =>
    'The small store of the file or of your account is full, so the command did not finish. Wait ten minutes for the schedule to empty it and try again; if that does not help, ask the office to look at Check the system.',
  draftTooLong: () =>
    'The form is too long to be kept as a draft. Save the nominee now, or shorten the descriptions.',
  decided: ({ name, status }) =>
    `The office has decided on ${nameOr(name)} (${status}), so the unit cannot withdraw or remove it. ${UNCHANGED} Turn to the office if it has to change.`,
  submittedAlready: ({ name }) =>
    `${nameOr(name)} is submitted and cannot be removed. ${UNCHANGED} Withdraw it first, then remove it.`,
  dutiesFull: ({ unit, years }) =>
    `All ${plural(years, 'line')} of plans and reports in the tab “${unit}” are taken. ${UNCHANGED} Copy an old year’s line elsewhere, clear it, and try again.`,
  noSuchSheet: ({ sheet }) =>
    `There is no sheet “${sheet}” to read from, or it is one of the system’s. Load the list again and choose anew.`,
  importRow: ({ row, why }) => `Row ${row}: ${entryText(why)} No row was entered.`,
  importFull: ({ unit, needed, free }) =>
    `The tab “${unit}” has ${plural(free, 'row')} left, and ${needed} are needed. No row was entered. Enter fewer, or ask the office for a larger number in the tab Units, column Rows, and a new set-up.`,
  noMailAddress: () =>
    'The mail to your account’s address could not be sent. See that it has a Gmail inbox, and try again.',
};

function entryText(why: EntryReason): string {
  switch (why.code) {
    case 'nameless':
      return refusal.nameless(why);
    case 'unknownMovement':
      return refusal.unknownMovement(why);
    case 'outsideWindow':
      return refusal.outsideWindow(why);
  }
}
