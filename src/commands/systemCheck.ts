import * as z from 'zod/mini';
import { defineCommand, done } from './define.ts';

export type FindingCode =
  | 'setUp'
  | 'layout'
  | 'tabsMissing'
  | 'protections'
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
  readonly remedy: 'setup' | 'register.refresh' | 'summary.compile' | 'reminders.send' | null;
  /** Whether this account may run the remedy. */
  readonly mine: boolean;
}

/** The state of the file: each finding says what stands, and what mends it. */
export const systemCheck = defineCommand({
  id: 'system.check',
  who: 'office',
  writes: false,
  input: z.strictObject({}),
  reads: () => [],
  run: () => done({ owner: '', findings: [] as readonly Finding[] }, { code: 'quiet' }),
});
