import type { FindingText, FindingWords } from '../../commands/findingWords.ts';
import { formatVietnamese } from '../../domain/dates.ts';
import { grouped } from '../text.ts';

const count = (number: number): string => grouped(number, ',');
const counted = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : many}`;
const list = (names: readonly string[], all: number): string =>
  all > names.length ? `${names.join(', ')} and ${count(all - names.length)} more` : names.join(', ');
const since = (minutes: number): string => {
  if (minutes < 60) return `${counted(minutes, 'minute')} ago`;
  if (minutes < 2880) return `${counted(Math.floor(minutes / 60), 'hour')} ago`;
  return `${counted(Math.floor(minutes / 1440), 'day')} ago`;
};
const lastDay = (day: string): string => (day === '' ? 'never yet' : `last on ${formatVietnamese(day)}`);

/** For a tab that has lost a column or a block: set-up lays it anew only once it is gone. */
export const REPAIR =
  'Undo it (Ctrl+Z) or restore it under File > Version history. If neither helps, the file’s owner copies the file to keep the data, deletes that tab, sets up again and chooses Administration > Restore from the backup…';

/** What the schedule does every day. */
const daily = (title: string, does: string, hasNot: string): FindingText => ({
  title,
  ok: ({ day }) => `${does} by the schedule, ${lastDay(day)}.`,
  wrong: ({ day }) =>
    `${hasNot} by the schedule of late (${lastDay(day)}). Look at Schedule first; once it runs this follows.`,
});

export const findings: FindingWords['findings'] = {
  setUp: {
    title: 'Set-up',
    ok: () => 'The file is set up.',
    wrong: () => 'The file is not set up: it has none of Gương Sáng’s tabs.',
  },
  tabsMissing: {
    title: 'Tabs',
    ok: () => 'All tabs are there.',
    wrong: ({ names, count: all }) =>
      `${counted(all, 'tab')} missing: ${list(names, all)}. Setting up again lays them.`,
  },
  layout: {
    title: 'Layout of the tabs',
    ok: () => 'The layout of the tabs fits the settings.',
    wrong: ({ names, count: all }) =>
      `${counted(all, 'tab')} to be laid again to fit today’s settings: ${list(names, all)}. What was entered stays.`,
  },
  protections: {
    title: 'Protections',
    ok: () => 'The tabs are protected: each unit can edit its own tab alone.',
    wrong: ({ names, count: all }) =>
      `${counted(all, 'tab')} without protection, which others can edit: ${list(names, all)}. Setting up again protects them.`,
  },
  rights: {
    title: 'Who may edit',
    ok: () => 'The tabs’ editors are those of Cấu hình and Đơn vị.',
    wrong: ({ names, count: all }) =>
      `The editors of ${counted(all, 'tab')} are not yet those of Cấu hình and Đơn vị: ${list(names, all)}. Until the file is set up again a new officer cannot enter anything, and one who has left still can.`,
  },
  rowsLost: {
    title: 'Lost rows',
    ok: () => 'No unit’s tab lost rows at once.',
    wrong: ({ names, count: all }) =>
      `Many rows went missing: ${list(names, all)}. The register keeps them: Emulation > Administration > Restore lost rows.`,
  },
  tabsCopied: {
    title: 'Copied tabs',
    ok: () => 'No tab was copied by hand.',
    wrong: ({ names, count: all }) =>
      `${list(names, all)}: copies made by hand, nothing entered there counts. Move the data to the original, then delete the copy.`,
  },
  zone: {
    title: 'Time zone',
    ok: ({ zone }) => `The file is in the time zone ${zone}.`,
    wrong: ({ zone, wanted }) =>
      `The file is in the time zone ${zone} and should be in ${wanted}: due dates may be a day off. Setting up again mends it.`,
  },
  locale: {
    title: 'Locale of the file',
    ok: () => 'Dates typed into cells are read day first.',
    wrong: ({ locale }) =>
      `The file’s locale is ${locale}: dates typed into cells may be read month first. Choose File → Settings → Locale: Vietnam, then look at the dates typed since.`,
  },
  copy: {
    title: 'The original',
    ok: () => 'This is the original file.',
    wrong: () =>
      'This file is a copy, or was never recorded as the original: no reminder goes out by itself. To use it as a file of its own, its owner chooses Emulation > Administration > Set up and agrees when asked; if not, go back to the original.',
  },
  heartbeat: {
    title: 'Schedule',
    ok: ({ minutes }) => `The schedule runs, last ${since(minutes ?? 0)}.`,
    wrong: ({ minutes }) =>
      minutes === null
        ? 'The schedule has never run: no reminder and no summary comes by itself. Setting up again starts it; check again some 10 minutes later.'
        : `The schedule has stopped, it last ran ${since(minutes)}: no reminder and no summary comes by itself. Setting up again starts it; check again some 10 minutes later.`,
  },
  lastRegister: daily(
    'The register’s daily update',
    'The register is updated',
    'The register has not been updated',
  ),
  lastSummary: daily('The daily summary', 'The summary is compiled', 'The summary has not been compiled'),
  lastReminders: daily('The daily reminders', 'Due dates are looked at', 'Due dates have not been looked at'),
  owner: {
    title: 'Owner of the file',
    ok: ({ fileOwner }) => `The file belongs to ${fileOwner}, as the tab Settings says.`,
    wrong: ({ named, fileOwner }) =>
      named === ''
        ? `The tab Settings names no owner of the file. Write ${fileOwner} there.`
        : `The tab Settings names ${named} as the owner, but the file belongs to ${fileOwner}. Change that cell.`,
  },
  officers: {
    title: 'The officers’ rights',
    ok: () => 'Every officer named in the tab Units can open and edit the file.',
    wrong: ({ emails, count: all }) =>
      `The file is not shared for editing with ${counted(all, 'address', 'addresses')}: ${list(emails, all)}. Press Share at the top right and add them.`,
  },
  outsiders: {
    title: 'Who can edit the file',
    ok: () => 'Only people named in the tabs Settings or Units can edit the file.',
    wrong: ({ emails, count: all }) =>
      `The file can be edited by ${counted(all, 'address that neither Settings nor Units names', 'addresses that neither Settings nor Units names')}: ${list(emails, all)}. Press Share at the top right: remove whoever has left, make viewers of those who only read.`,
  },
  mailQuota: {
    title: 'Mail allowance',
    ok: ({ left }) => `This account can send ${counted(left, 'more mail', 'more mails')} today.`,
    wrong: ({ left, reserve }) =>
      `This account can send only ${counted(left, 'more mail', 'more mails')} today, of which ${count(reserve)} are kept for other uses. Reminders not sent go out tomorrow.`,
  },
  jobsWaiting: {
    title: 'Work that waits',
    ok: () => 'No work is waiting.',
    wrong: ({ count: all, names }) =>
      `${counted(all, 'step')} left of: ${names.join(', ')}. The schedule goes on within some 10 minutes; to be done sooner, choose that command once more in the menu Emulation. If it never ends, look at Schedule.`,
  },
  pendingMails: {
    title: 'Mails that may have gone',
    ok: () => 'Of every mail it is known whether it went.',
    wrong: ({ count: all }) =>
      `Nobody knows whether ${counted(all, 'reminder')} went out, and none is sent again by itself. Ask the recipients, then send again or note as sent.`,
  },
  lastPublication: daily(
    'The daily public page',
    'The public page is compiled',
    'The public page has not been compiled',
  ),
  lastReturns: daily(
    'Mails about returned files',
    'Units are told of returned files',
    'Units have not been told of returned files',
  ),
  lastDigest: daily(
    'The leadership’s mail',
    'The leadership’s mail is looked after',
    'The leadership’s mail has not been looked after',
  ),
  stranger: {
    title: 'Another account’s schedule',
    ok: () => 'No other account has a schedule.',
    wrong: ({ named, minutes }) =>
      `${named} had started a schedule of its own; it ran ${since(minutes ?? 0)} and has removed itself. Set-up is the owner’s alone: tell that account.`,
  },
  ownerGone: {
    title: 'The owner’s account',
    ok: () => 'The owner named in the tab Settings can still edit the file.',
    wrong: ({ named, fileOwner }) =>
      `${named} is named as the owner in the tab Settings but can edit the file no more: the schedule does nothing. Write ${fileOwner} into that cell, and set up again from that account.`,
  },
  drift: {
    title: 'Columns and tables',
    ok: () => 'The schedule last found no tab that has lost a column or table.',
    wrong: ({ text, names, count: all }) =>
      [
        all === 0 ? '' : `A column or table is gone from ${list(names, all)}. ${REPAIR}`,
        text === '' ? '' : `The schedule met a broken tab. ${text}`,
        'Once it is mended, this goes away with the next run (some 10 minutes).',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
  },
  store: {
    title: 'The file’s memory',
    ok: ({ count: used, limit }) => `${count(used)} of ${count(limit)} KB are used.`,
    wrong: ({ count: used, limit }) =>
      `${count(used)} of ${count(limit)} KB are used; when it is full nothing new can be written. Keep the schedule running, or let the owner write the log now.`,
  },
  storeValue: {
    title: 'The largest entry in memory',
    ok: ({ count: used, limit }) => `The largest entry has ${count(used)} of ${count(limit)} bytes.`,
    wrong: ({ count: used, limit, named }) =>
      `The entry “${named}” has ${count(used)} of ${count(limit)} bytes and can hardly grow. Please report it.`,
  },
  logWaiting: {
    title: 'Waiting for the log',
    ok: ({ count: all }) =>
      all === 0 ? 'Nothing waits for the log.' : `${counted(all, 'act')} will be written at the next run.`,
    wrong: ({ count: all, minutes }) =>
      `${counted(all, 'act')} waiting for the log, the oldest from ${since(minutes ?? 0)}. The schedule writes every ten minutes; if it has stopped, the owner can write now.`,
  },
  logRows: {
    title: 'Rows of the log',
    ok: ({ count: all }) => `The log has ${counted(all, 'row')}; none is missing.`,
    wrong: ({ count: all }) =>
      `${counted(all, 'row')} of the log missing since it was last written. Open File > Version history to see who deleted them and to bring them back.`,
  },
  logLong: {
    title: 'Length of the log',
    ok: ({ limit }) => `Beyond ${count(limit)} rows the log is set aside in a tab of its own.`,
    wrong: ({ count: all, limit }) =>
      `The log has ${count(all)} rows, more than ${count(limit)}, but the file has no room for another tab. Download and then delete old tabs.`,
  },
  tabs: {
    title: 'Number of tabs',
    ok: ({ count: all, limit }) => `The file has ${count(all)} tabs of ${count(limit)} at most.`,
    wrong: ({ count: all, limit, left }) =>
      `The file has ${count(all)} tabs of ${count(limit)} at most: room to open ${counted(left, 'more year')}. Download and then delete old tabs (of locked years, old logs).`,
  },
  cells: {
    title: 'Number of cells',
    ok: ({ count: all, limit }) =>
      `Our tabs have about ${count(all)} million cells; a file holds ${count(limit)}.`,
    wrong: ({ count: all, limit }) =>
      `Our tabs have about ${count(all)} million cells, and a file holds only ${count(limit)}. Give new units fewer rows in the tab Units, and delete old tabs.`,
  },
};

export const health: FindingWords['health'] = {
  subject: (all, day) =>
    `[Emulation] The file needs a look: ${counted(all, 'matter')}, ${formatVietnamese(day)}`,
  intro: 'The automatic check found these matters:',
  heading: 'State of the file',
  where: 'Open the sidebar and choose System check to see the remedies and to check again.',
};
