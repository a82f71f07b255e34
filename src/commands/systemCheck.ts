import * as z from 'zod/mini';
import { CHECKED, CHECKED_COLUMNS } from './checkedTabs.ts';
import { type Context, defineCommand, done, type View } from './define.ts';
import { checkFile, checkMails, checkPeople, checkRuns } from './findings.ts';
import { checkLog, checkOwners, checkSize, checkStore } from './findingsHealth.ts';
import { checkSheets } from './findingsSheets.ts';
import { type ToldFinding, told } from './findingWords.ts';

export type FindingCode =
  | 'setUp'
  | 'layout'
  | 'rowsLost'
  | 'tabsCopied'
  | 'tabsMissing'
  | 'protections'
  | 'rights'
  | 'zone'
  | 'locale'
  | 'copy'
  | 'heartbeat'
  | 'lastRegister'
  | 'lastSummary'
  | 'lastReminders'
  | 'lastPublication'
  | 'lastReturns'
  | 'lastDigest'
  | 'stranger'
  | 'ownerGone'
  | 'drift'
  | 'store'
  | 'storeValue'
  | 'logWaiting'
  | 'logRows'
  | 'logLong'
  | 'tabs'
  | 'cells'
  | 'owner'
  | 'officers'
  | 'outsiders'
  | 'mailQuota'
  | 'jobsWaiting'
  | 'pendingMails';

export interface Finding {
  readonly code: FindingCode;
  readonly level: 'ok' | 'warn' | 'bad';
  /** What the words need: tab names, days, e-mails, counts. */
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  /** The command that mends it, where one does. */
  readonly remedy:
    | 'setup'
    | 'register.refresh'
    | 'summary.compile'
    | 'reminders.send'
    | 'mails.settle'
    | 'log.drain'
    | null;
  /** Whether this account may run the remedy. */
  readonly mine: boolean;
}

export interface SystemState {
  /** E-mail of the account that sets up and runs the trigger. */
  readonly owner: string;
  readonly findings: readonly ToldFinding[];
}

/** Everything a check looks at. */
export const findingsOf = (view: View, context: Context): Finding[] => [
  ...checkFile(view, context),
  ...checkSheets(view, context),
  ...checkPeople(view, context),
  ...checkOwners(view, context),
  ...checkRuns(view, context),
  ...checkMails(view, context),
  ...checkLog(view, context),
  ...checkStore(context),
  ...checkSize(view, context),
];

/** The state of the file: each finding says what stands, and what mends it. */
export const systemCheck = defineCommand({
  id: 'system.check',
  who: 'office',
  writes: false,
  checks: true,
  input: z.strictObject({}),
  reads: (_input, _context, inventory) =>
    CHECKED.filter((ref) => inventory.tabs.some((tab) => tab.ref === ref)),
  columns: () => CHECKED_COLUMNS,
  run: (view, _input, context) => {
    const owner = context.config.settings.ownerEmail;
    const state: SystemState = {
      owner: owner === '' ? view.inventory.fileOwner : owner,
      findings: findingsOf(view, context).map((finding) => told(finding, context.words)),
    };
    return done(state, { code: 'quiet' });
  },
});
