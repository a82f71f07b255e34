import * as z from 'zod/mini';
import { defineCommand, done } from './define.ts';
import { checkFile, checkMails, checkPeople, checkRuns } from './findings.ts';
import { checkSheets } from './findingsSheets.ts';
import { checkSheets } from './findingsSheets.ts';

export type FindingCode =
  | 'setUp'
  | 'layout'
  | 'rowsLost'
  | 'tabsCopied'
  | 'rowsLost'
  | 'tabsCopied'
  | 'tabsMissing'
  | 'protections'
  | 'rights'
  | 'zone'
  | 'copy'
  | 'heartbeat'
  | 'lastRegister'
  | 'lastSummary'
  | 'lastReminders'
  | 'owner'
  | 'officers'
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
    | null;
  /** Whether this account may run the remedy. */
  readonly mine: boolean;
}

export interface SystemState {
  /** E-mail of the account that sets up and runs the trigger. */
  readonly owner: string;
  readonly findings: readonly Finding[];
}

/** The state of the file: each finding says what stands, and what mends it. */
export const systemCheck = defineCommand({
  id: 'system.check',
  who: 'office',
  writes: false,
  input: z.strictObject({}),
  reads: (_input, _context, inventory) =>
    ['jobs', 'reminders'].filter((ref) => inventory.tabs.some((tab) => tab.ref === ref)),
  run: (view, _input, context) => {
    const owner = context.config.settings.ownerEmail;
    const state: SystemState = {
      owner: owner === '' ? view.inventory.fileOwner : owner,
      findings: [
        ...checkFile(view, context),
        ...checkSheets(view, context),
        ...checkSheets(view, context),
        ...checkPeople(view, context),
        ...checkRuns(view, context),
        ...checkMails(view, context),
      ],
    };
    return done(state, { code: 'quiet' });
  },
});
