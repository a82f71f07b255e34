/** What a check of the file finds, part by part: what stands, whether it is as it should be, and which command mends it. */
import { serialToIso } from '../domain/dates.ts';
import { isInForce } from '../domain/units.ts';
import type { TabRef } from '../workbook/tab.ts';
import { LOG_JOB } from './audit.ts';
import type { Context, View } from './define.ts';
import { DAY_FACTS, FILE_FACT, HEARTBEAT_FACT, momentOf } from './facts.ts';
import { isCopy } from './fileState.ts';
import { stepRows } from './jobSteps.ts';
import { titleOf } from './laid.ts';
import { doubtfulRows } from './ledger.ts';
import type { setup } from './setup.ts';
import type { Finding, FindingCode } from './systemCheck.ts';
import {
  fingerprinter,
  GUIDE,
  guideFingerprint,
  known,
  oldLogs,
  unguardedTabs,
  wantedTabs,
} from './wantedTabs.ts';

/** Named, not imported: set-up looks at what mails are owed, and these at the findings. */
const SETUP: (typeof setup)['id'] = 'setup';

/** Names shown of a long list; the count says how many there are. */
const SHOWN = 10;

type Level = Finding['level'];
type Judged = {
  readonly level: Level;
  readonly params?: Finding['params'];
  readonly remedy?: Finding['remedy'];
};

/** A finding that all is well offers no remedy. */
function finding(
  code: FindingCode,
  { actor }: Context,
  { level, params = {}, remedy = null }: Judged,
): Finding {
  const offered = level === 'ok' ? null : remedy;
  const mine = offered === 'setup' ? actor.isOwner : offered !== null && actor.isOffice;
  return { code, level, params, remedy: offered, mine };
}
const listed = (names: readonly string[]): Finding['params'] => ({
  count: names.length,
  names: names.slice(0, SHOWN),
});

/** Tabs, their layout and protections, the file's zone and locale, and whether this is the file that was set up. */
export function checkFile({ inventory }: View, context: Context): Finding[] {
  const wanted = wantedTabs(context);
  const fingerprints = fingerprinter(context);
  const expected = (ref: TabRef): string =>
    ref === GUIDE ? guideFingerprint(inventory, context) : fingerprints(ref);
  const titles = (refs: readonly TabRef[]): string[] =>
    refs.map((ref) => known(ref, inventory)?.sheetName ?? titleOf(ref, context));
  const missing = wanted.filter((ref) => known(ref, inventory) === undefined);
  /** Standing tabs of which this part of the fingerprint is not the expected one: the layout's, or the editors'. */
  const differing = (part: 0 | 1): TabRef[] =>
    wanted.filter((ref) => {
      const standing = known(ref, inventory);
      return (
        standing !== undefined && standing.fingerprint.split('.')[part] !== expected(ref).split('.')[part]
      );
    });
  const bare = unguardedTabs([...wanted, ...oldLogs(inventory)], inventory, context);
  const { zone, scriptZone, locale, id } = inventory.file;
  const isHome = context.config.file?.id === id || context.facts[FILE_FACT] === id;
  const problem = (names: readonly string[], level: Level): Judged => ({
    level: names.length === 0 ? 'ok' : level,
    params: listed(names),
    remedy: 'setup',
  });
  return [
    finding('setUp', context, { level: missing.length === wanted.length ? 'bad' : 'ok', remedy: 'setup' }),
    finding('tabsMissing', context, problem(titles(missing), 'bad')),
    finding('layout', context, problem(titles(differing(0)), 'warn')),
    finding('protections', context, problem(titles(bare), 'bad')),
    finding('rights', context, problem(titles(differing(1)), 'bad')),
    finding('zone', context, {
      level: zone === scriptZone ? 'ok' : 'bad',
      params: { zone, wanted: scriptZone },
      remedy: 'setup',
    }),
    finding('locale', context, { level: locale.startsWith('vi') ? 'ok' : 'warn', params: { locale } }),
    finding('copy', context, {
      level: isCopy(context.config.file, () => context.facts, id) ? 'bad' : isHome ? 'ok' : 'warn',
      remedy: 'setup',
    }),
  ];
}

/** The trigger's owner, officers the file is not shared with, and editors nobody has named. */
export function checkPeople({ inventory }: View, context: Context): Finding[] {
  const { settings, units } = context.config;
  const fileOwner = inventory.fileOwner.toLowerCase();
  const named = settings.ownerEmail;
  const editors = new Set([...inventory.file.editors, fileOwner]);
  const officers = units.filter((unit) => isInForce(unit, context.today)).flatMap((unit) => unit.emails);
  const expected = new Set([...settings.officeEmails, ...officers]);
  const shut = [...expected].filter((email) => !editors.has(email));
  // Whoever may edit the file may edit its script: an editor without a task here is one too many.
  const outsiders = [...editors].filter(
    (email) => email !== '' && email !== fileOwner && email !== named && !expected.has(email),
  );
  return [
    finding('owner', context, {
      level: named !== '' && named === fileOwner ? 'ok' : 'bad',
      params: { named, fileOwner },
    }),
    finding('officers', context, {
      level: shut.length === 0 ? 'ok' : 'warn',
      params: { count: shut.length, emails: shut.slice(0, SHOWN) },
    }),
    finding('outsiders', context, {
      level: outsiders.length === 0 ? 'ok' : 'warn',
      params: { count: outsiders.length, emails: outsiders.slice(0, SHOWN) },
    }),
  ];
}

/** The trigger is due every ten minutes; two hours without it are no delay of Google's any more. */
const LATE_MINUTES = 120;
/** A duty of every day that was last done longer ago is not merely late. */
const LATE_DAYS = 2;
const MINUTES_A_DAY = 24 * 60;

/** The trigger's heartbeat. */
export function checkSchedule(context: Context): Finding {
  const beat = momentOf(context.facts, HEARTBEAT_FACT);
  const minutes = beat === null ? null : Math.max(0, Math.round((context.now - beat) * MINUTES_A_DAY));
  return finding('heartbeat', context, {
    level: minutes !== null && minutes <= LATE_MINUTES ? 'ok' : 'bad',
    params: minutes === null ? {} : { minutes },
    remedy: 'setup',
  });
}

/** The trigger's heartbeat, the day's duties and the work that waits for it. */
export function checkRuns(view: View, context: Context): Finding[] {
  const { facts, now } = context;
  const lastDay = (code: FindingCode, fact: string, remedy: Finding['remedy']): Finding => {
    const day = facts[fact] ?? '';
    const level: Level = day >= serialToIso(now - LATE_DAYS) ? 'ok' : 'warn';
    return finding(code, context, { level, params: { day }, remedy });
  };
  const jobs = view.find('jobs');
  const waiting = (jobs === null ? [] : stepRows(jobs)).map(({ job }) => String(job)).filter(isWork);
  return [
    checkSchedule(context),
    lastDay('lastRegister', DAY_FACTS.register, 'register.refresh'),
    lastDay('lastSummary', DAY_FACTS.summary, 'summary.compile'),
    lastDay('lastReminders', DAY_FACTS.reminders, 'reminders.send'),
    lastDay('lastPublication', DAY_FACTS.publication, null),
    lastDay('lastReturns', DAY_FACTS.returns, null),
    lastDay('lastDigest', DAY_FACTS.digest, null),
    finding('jobsWaiting', context, {
      level: waiting.length === 0 ? 'ok' : 'warn',
      params: { count: waiting.length, names: titlesOf(waiting, context) },
      // The others' own commands go on with them.
      remedy: waiting.includes(SETUP) ? 'setup' : null,
    }),
  ];
}

const isWork = (job: string): boolean => job !== LOG_JOB;
/** Jobs by the titles that Nhật ký gives them, each once. */
const titlesOf = (jobs: readonly string[], { words }: Context): string[] => {
  const titles: Readonly<Record<string, string>> = words.audit.commands;
  return [...new Set(jobs)].map((job) => titles[job] ?? job);
};

/** Mails this account may still send today, and mails of which nobody knows whether they went. */
export function checkMails(view: View, context: Context): Finding[] {
  const left = context.mailQuota;
  const ledger = view.find('reminders');
  const pending = ledger === null ? 0 : doubtfulRows(ledger, context.now).length;
  const reserve = context.config.settings.mailReserve;
  return [
    finding('mailQuota', context, {
      level: left > reserve ? 'ok' : 'warn',
      params: { left, reserve },
    }),
    finding('pendingMails', context, {
      level: pending === 0 ? 'ok' : 'warn',
      params: { count: pending },
      remedy: 'mails.settle',
    }),
  ];
}
