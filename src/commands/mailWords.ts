/** The words of the mails. */
import type { IsoDate } from '../catalogue/types.ts';
import type { Lack, Reminder } from '../domain/reminders.ts';
import type { Hindrance } from './notices.ts';

/** Whatever the ledger keeps: reminders, mails about returned files, digests. */
export type MailCampaign = Reminder['duty']['campaign'] | 'returned' | 'digest';

export interface MailWords {
  readonly mail: {
    readonly reminderSubject: (daysLeft: number, year: number, units: readonly string[]) => string;
    readonly testSubject: (subject: string) => string;
    readonly greeting: (officer: string) => string;
    readonly intro: string;
    readonly duty: (campaign: Reminder['duty']['campaign'], year: number) => string;
    readonly due: (daysLeft: number, dueDate: IsoDate) => string;
    readonly lack: (lack: Lack) => string;
    /** A file that came back: with the office's reason, or because its row was changed. */
    readonly returned: (name: string, reason: string) => string;
    readonly changed: (name: string) => string;
    /** What keeps it from being submitted is not for a mail. */
    readonly seeTab: (name: string) => string;
    readonly nominee: (name: string, hindrances: readonly Hindrance[]) => string;
    readonly more: (count: number) => string;
    readonly openTab: (unit: string) => string;
    readonly footer: (office: string) => string;
    readonly digestSubject: (date: IsoDate) => string;
    readonly digestIntro: (sent: number, waiting: number) => string;
    readonly digestLine: (unit: string, lacks: readonly string[]) => string;
    /** The day's quota has not carried the mails since then. */
    readonly shortage: (since: IsoDate, waiting: number) => string;
    readonly doubtful: (rows: number) => string;
    readonly badAddresses: (named: readonly string[]) => string;
    readonly digestAllDone: string;
    readonly openFile: string;
    readonly leadershipSubject: (year: number) => string;
    readonly leadershipIntro: (year: number) => string;
    /** What a mail of the ledger is about; `file` is the ID of a returned one. */
    readonly about: (campaign: MailCampaign, dueDate: IsoDate, file: string) => string;
  };
}
