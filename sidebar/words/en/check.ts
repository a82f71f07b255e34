import { formatVietnamese } from '../../../src/domain/dates.ts';
import type { FindingWords, check as vi } from '../vi/check.ts';

const count = (number: number): string => number.toLocaleString('en-GB');
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

/** What the schedule does every day. */
const daily = (title: string, does: string, hasNot: string): FindingWords => ({
  title,
  ok: ({ day }) => `${does} by the schedule, ${lastDay(day)}.`,
  wrong: ({ day }) => `${hasNot} by the schedule of late (${lastDay(day)}).`,
});

export const check: typeof vi = {
  title: 'System check',
  loading: 'Looking at the file, its schedule and its rights…',
  levels: { ok: 'Good', warn: 'Worth a look', bad: 'To be mended' },
  allWell: (checks) => `${counted(checks, 'thing')} checked: all is well.`,
  found: (bad, warn, all) => {
    const parts = [bad > 0 && `${count(bad)} to be mended`, warn > 0 && `${count(warn)} worth a look`];
    return `${counted(all, 'thing')} checked: ${parts.filter(Boolean).join(', ')}.`;
  },
  wellTitle: (checks) => `${count(checks)} in good order`,
  again: 'Check again',
  remedies: {
    setup: 'Set up again',
    'register.refresh': 'Update the register',
    'summary.compile': 'Compile now',
    'reminders.send': 'See the mails that are due',
    'mails.settle': 'Settle these mails',
  },
  mending: 'At work; this may take some minutes…',
  byOwner: (owner) =>
    owner === '' ? 'The file’s owner can mend this.' : `The file’s owner can mend this: ${owner}.`,
  byOffice: (office) => `${office} can mend this.`,
  findings: {
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
    copy: {
      title: 'The original',
      ok: () => 'This is the original file.',
      wrong: () =>
        'This file is a copy, or was never recorded as the original: no reminder goes out by itself. If it replaces the original, set it up again; if not, go back to the original.',
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
    lastReminders: daily(
      'The daily reminders',
      'Due dates are looked at',
      'Due dates have not been looked at',
    ),
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
    mailQuota: {
      title: 'Mail allowance',
      ok: ({ left }) => `This account can send ${counted(left, 'more mail', 'more mails')} today.`,
      wrong: ({ left, reserve }) =>
        `This account can send only ${counted(left, 'more mail', 'more mails')} today, of which ${count(reserve)} are kept for other uses. Reminders not sent go out tomorrow.`,
    },
    jobsWaiting: {
      title: 'Work that waits',
      ok: () => 'No work is waiting.',
      wrong: ({ count: all }) =>
        `${counted(all, 'step')} of the set-up waiting. The schedule goes on with them; you may also go on now.`,
    },
    pendingMails: {
      title: 'Mails of unknown fate',
      ok: () => 'There is no mail of unknown fate.',
      wrong: ({ count: all }) =>
        `Nobody knows whether ${counted(all, 'mail')} arrived, and none is sent again by itself. Ask the recipients, then send again or note as sent.`,
    },
  },
};
