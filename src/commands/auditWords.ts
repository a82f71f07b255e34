/** What Nhật ký says in words. */
import type { NOBODY } from '../domain/audit.ts';

/** Commands that Nhật ký tells of, by their IDs. */
export type AuditedCommand =
  | 'setup'
  | 'nominee.save'
  | 'nominee.submit'
  | 'nominee.withdraw'
  | 'nominee.remove'
  | 'nominee.life'
  | 'nominee.identify'
  | 'import.enter'
  | 'duty.save'
  | 'launch.save'
  | 'launch.remove'
  | 'criterion.adopt'
  | 'register.refresh'
  | 'review.decide'
  | 'award.propose'
  | 'award.decide'
  | 'award.pay'
  | 'award.drop'
  | 'summary.compile'
  | 'period.compile'
  | 'public.compile'
  | 'reminders.send'
  | 'reminders.test'
  | 'returns.send'
  | 'digest.leadership'
  | 'mails.settle'
  | 'health.send'
  | 'file.accept'
  | 'file.adopt'
  | 'backup'
  | 'backup.restore'
  | 'year.open'
  | 'year.lock'
  | 'year.unlock'
  | 'log.drain'
  | 'unit.restore'
  | 'tab.mend';

export interface AuditWords {
  readonly audit: {
    readonly commands: Readonly<Record<AuditedCommand, string>>;
    /** Who acted where no account's click did. */
    readonly nobody: Readonly<Record<(typeof NOBODY)[keyof typeof NOBODY], string>>;
    /** From one status or year to another; either may be ''. */
    readonly moved: (from: string, to: string) => string;
    readonly count: (count: number) => string;
    /** What the office said of a mail that may have gone. */
    readonly settled: Readonly<Record<'sent' | 'resend', string>>;
    /** Lines that somebody has changed while they waited. */
    readonly unreadable: string;
  };
}
