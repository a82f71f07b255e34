import type { FileNotice, FileRefusal, FileWords } from '../../commands/fileNotices.ts';
import { formatVietnamese, serialToIso } from '../../domain/dates.ts';
import { grouped } from '../text.ts';
import type { Messages, TextsOf } from '../type.ts';
import { menuPath } from './menu.ts';

const UNCHANGED = 'Nothing has changed.';
const SETUP = menuPath('admin', 'setup');
const SEND = menuPath('remind', 'remindSend');
const BACKUP = menuPath('admin', 'backup');
const count = (number: number): string => grouped(number, ',');

export const fileWords: FileWords['file'] = {
  copy: `This is a copy, not the official file: a copy sends no mail. Please work in the official file; to use this one as a file of its own, its owner chooses ${SETUP}.`,
  restored: `The file was taken back to an old version and sends no mail for now. The office should look at the data, then choose ${SEND}.`,
};

export const fileNotices: TextsOf<FileNotice> = {
  fileAdopted: ({ muted }) => {
    const past =
      muted === 0
        ? ''
        : ` ${count(muted)} reminders of the past stand in the ledger as not to be sent (SKIPPED).`;
    return `This copy is a file of its own now.${past} Please check the e-mails in the settings and in the list of units, then share the file with the units.`;
  },
  fileAccepted: ({ units, doubtful }) => {
    const mails =
      doubtful === 0
        ? 'No mail is in doubt.'
        : `${count(doubtful)} reminders may have gone out before: the ledger calls them uncertain (UNCERTAIN) and none is sent again by itself; settle them in the sidebar under Mails that may have gone.`;
    return `Going on with the restored version. ${count(units)} units will be read again. ${mails}`;
  },
  migrated: ({ tabs, left }) => {
    const rest = left === 0 ? '' : ` ${count(left)} tabs are done by themselves; you may close the file.`;
    return `Brought ${count(tabs)} tabs to the layout of this version; how they were is kept in the backup tab.${rest}`;
  },
  backedUp: ({ tabs, rows, left }) =>
    left === 0
      ? `Backed up ${count(rows)} rows of ${count(tabs)} tabs.`
      : `Backed up ${count(tabs)} tabs. ${count(left)} steps are done by themselves; the earlier backup stays until then.`,
  backupPreviewed: ({ tab, at, saved, missing }) =>
    missing === 0
      ? `Tab “${tab}”: the backup of ${formatVietnamese(serialToIso(at))} has ${count(saved)} rows, and all of them stand in the tab. There is nothing to restore.`
      : `Tab “${tab}”: the backup of ${formatVietnamese(serialToIso(at))} has ${count(saved)} rows, of which ${count(missing)} are no longer in the tab.`,
  backupRestored: ({ tab, rows, left }) => {
    const full =
      left === 0 ? '' : ` ${count(left)} rows found no room: give the tab more rows and try again.`;
    return rows === 0 && left === 0
      ? `Tab “${tab}” has all rows of the backup. ${UNCHANGED}`
      : `Restored ${count(rows)} rows into tab “${tab}”. Rows that stood there were left alone.${full}`;
  },
};

export const fileRefusals: TextsOf<FileRefusal> = {
  fileCopy: () =>
    `This is a copy of the official file, so the command does not run: a copy sends no mail and does nothing by itself. ${UNCHANGED} Please open the official file; to use this one as a file of its own, the copy's owner chooses ${SETUP} and agrees when asked.`,
  fileRestored: () =>
    `The file was taken back to an old version, so no mail was sent, lest one goes out twice. Please look at the data; to go on with this version, the office chooses ${SEND} and agrees when asked. If it was a mistake, take the latest version back in File > Version history.`,
  fileNewer: () =>
    `This file was laid by a newer version of the system; the one that runs here may only look at it. ${UNCHANGED} Please reload the page; if that does not help, have the file's script brought up to date.`,
  fileOlder: ({ owner }) =>
    `The file still has the layout of an earlier version. ${UNCHANGED} The file's owner${owner === '' ? '' : ` (${owner})`} should choose ${SETUP} to bring it up to date; the data stays.`,
  fileKnown: () => `This file is neither a copy nor an old version, so there is nothing to do. ${UNCHANGED}`,
  zoneChanged: ({ zone, wanted }) =>
    `The file's time zone was changed to ${zone}, which shifts its dates. ${UNCHANGED} Please choose ${wanted} again in File > Settings; or the owner chooses ${SETUP}.`,
  ownerChanged: ({ named, owner }) =>
    `The file was handed over to ${owner}, but the settings still name ${named} as its owner. ${UNCHANGED} Please change the owner's e-mail in the settings to ${owner}; that account then chooses ${SETUP}.`,
  noBackup: () => `There is no backup yet. ${UNCHANGED} Please choose ${BACKUP} to make one.`,
  backupOvertaken: () =>
    `Another backup has begun after this one and takes its place; the earlier backup is kept. Please wait until that one is done; if it is not told as done, choose ${BACKUP} again.`,
  notBackedUp: ({ tab, tabs }) =>
    `The backup has no tab “${tab}”. ${UNCHANGED} Tabs in the backup: ${tabs.join(', ')}.`,
};

export const fileQuestions: Pick<
  Messages['dialog'],
  'adoptQuestion' | 'acceptQuestion' | 'restoreWhich' | 'restoreQuestion'
> = {
  adoptQuestion:
    'This file is a copy. Use it as a file of its own?\n\nYour account becomes its owner; the tabs are protected anew; from now on the file reminds by itself, at the e-mails in its settings and its list of units. Reminders of the past are not sent.\n\nIf you made the copy to look or to try, choose No.',
  acceptQuestion:
    'The file was taken back to an old version. Go on with this one?\n\nAll units are read again. Mails that may have gone out before are noted in the ledger, for you to ask, and are not sent again. If it was a mistake, choose No and take the latest version back in File > Version history.',
  restoreWhich: 'Which tab is to be restored from the backup? Type its name as it stands.',
  restoreQuestion: (preview) =>
    `${preview}\n\nWrite the lost rows back? Rows that stand there are kept as they are.`,
};
