/** What the commands that send mails can tell. */

/** What became of the mails of one run. */
interface Sending {
  readonly sent: number;
  readonly waiting: number;
  /** Those among them for which the day's quota does not suffice; the others go with the next run. */
  readonly unpaid: number;
  readonly refused: number;
  readonly refusedTo: readonly string[];
  readonly unknown: number;
  /** Addresses that are none, each with its unit's name. */
  readonly bad: readonly string[];
}

export type MailNotice =
  | {
      readonly code: 'remindersPreviewed';
      readonly mails: number;
      readonly duties: number;
      readonly waiting: number;
      readonly bad: readonly string[];
    }
  | (Sending & { readonly code: 'remindersSent' })
  | (Sending & { readonly code: 'returnsSent' })
  | { readonly code: 'mailsSettled'; readonly count: number; readonly as: 'sent' | 'resend' };
