/** What a command is: data in, changes out. `app/execute.ts` is the only place that runs one. */
import type * as z from 'zod/mini';
import type { IsoDate } from '../catalogue/types.ts';
import type { Unit } from '../catalogue/units.ts';
import type { AuditEntry } from '../domain/audit.ts';
import type { BodyWords } from '../workbook/bodies/words.ts';
import type { Change, FactsChange } from '../workbook/changes.ts';
import type { Config } from '../workbook/config.ts';
import type { BadCell } from '../workbook/decode.ts';
import type { Only, TabRef } from '../workbook/tab.ts';
import type { LayoutWords } from '../workbook/words.ts';
import type { AuditWords } from './auditWords.ts';
import type { FileWords } from './fileNotices.ts';
import type { FindingWords } from './findingWords.ts';
import type { MailWords } from './mailWords.ts';
import type { Notice, RefusalReason } from './notices.ts';
import type { RegisterWords } from './registerWords.ts';
import type { ReturnWords } from './returnWords.ts';
import type { Inventory, View } from './view.ts';

export type { FileState, ForeignGrid, Inventory, KnownTab, Stretch, View } from './view.ts';

/** Who acts: what Cấu hình and Đơn vị say of the account. */
export interface Actor {
  readonly email: string;
  readonly isOwner: boolean;
  readonly isOffice: boolean;
  readonly units: readonly Unit[];
}
export type Role = 'anyone' | 'officer' | 'office' | 'owner';

export interface Context {
  readonly actor: Actor;
  /** The account by whose wish it is done: another than the actor's where the owner's trigger goes on with what somebody began. */
  readonly by: string;
  readonly config: Config;
  readonly today: IsoDate;
  /** This moment as the sheet's serial day number. */
  readonly now: number;
  readonly words: LayoutWords &
    BodyWords &
    MailWords &
    RegisterWords &
    ReturnWords &
    AuditWords &
    FileWords &
    FindingWords;
  /** Units whose tab changed since the register last took them in. */
  readonly changedUnits: ReadonlyMap<string, string>;
  /** The file's small facts, read when first asked for. */
  readonly facts: Readonly<Record<string, string>>;
  /** What the account keeps for itself, read when first asked for: under the lock in commands that write. */
  readonly own: Readonly<Record<string, string>>;
  /** Mail recipients left to the account today; a round trip. */
  readonly mailQuota: number;
}

export interface Done<O> {
  readonly done: true;
  readonly data: O;
  readonly notice: Notice;
  readonly changes: readonly Change[];
  /** How much of the work waits for another run. */
  readonly left: number;
  /** What Nhật ký tells of it: written ahead of the changes, so that neither can be without the other. */
  readonly audit: readonly AuditEntry[];
}
export interface Refusal {
  readonly done: false;
  readonly reason: RefusalReason;
  readonly cells?: readonly BadCell[];
}
export type Outcome<O> = Done<O> | Refusal;

export const done = <O>(
  data: O,
  notice: Notice,
  changes: readonly Change[] = [],
  left = 0,
  audit: readonly AuditEntry[] = [],
): Done<O> => ({ done: true, data, notice, changes, left, audit });
/** The outcome with what Nhật ký tells of it; nothing is told of an act that changes nothing. */
export const told = <O>(outcome: Done<O>, ...audit: readonly AuditEntry[]): Done<O> =>
  outcome.changes.length === 0 ? outcome : { ...outcome, audit: [...outcome.audit, ...audit] };
export const refuse = (reason: RefusalReason, cells?: readonly BadCell[]): Refusal => ({
  done: false,
  reason,
  ...(cells ? { cells } : {}),
});

/** Which tabs a command reads may depend on who asks and for what: `reads` is asked before the one read. */
export interface Command<Id extends string = string, I = unknown, O = unknown> {
  readonly kind: 'command';
  readonly id: Id;
  readonly who: Role;
  /** False for commands that change nothing but what is the account's own: they take no lock. */
  readonly writes: boolean;
  /**
   * Whether this call may be answered as the account was a while ago, if nobody has changed the configuration since. Only for
   * commands whose answer depends on nothing else.
   */
  cached?(input: I): boolean;
  /** A check goes on without a tab that has lost a column or a block. */
  readonly checks?: true;
  /** Of a tab that may be very long, the columns it looks at: only these are read. */
  columns?(input: I): Only;
  /** An act that nobody may lose unseen: it moves the file's moment on, by which a version from before it is known. */
  readonly marksWater?: true;
  /** Written under the lock before the tabs are read, also where the command is refused then. */
  claims?(input: I, context: Context, inventory: Inventory): readonly FactsChange[];
  /** The tab to bring on the screen of whoever called. */
  shows?(data: O): TabRef;
  readonly input: z.ZodMiniType<I>;
  reads(input: I, context: Context, inventory: Inventory): readonly TabRef[];
  run(view: View, input: I, context: Context): Outcome<O>;
}
export const defineCommand = <Id extends string, I, O>(
  command: Omit<Command<Id, I, O>, 'kind'>,
): Command<Id, I, O> => ({ kind: 'command', ...command });

/** A command on what the account keeps for itself alone: it reads neither configuration nor tabs. */
export interface OwnCommand<Id extends string = string, I = unknown, O = unknown> {
  readonly kind: 'own';
  readonly id: Id;
  readonly input: z.ZodMiniType<I>;
  run(input: I, now: number): Outcome<O>;
}
export const defineOwn = <Id extends string, I, O>(
  command: Omit<OwnCommand<Id, I, O>, 'kind'>,
): OwnCommand<Id, I, O> => ({ kind: 'own', ...command });

/** A message as it leaves: HTML with a plain text that says the same. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}
/** A mail and the ledger rows it settles; the rows are PENDING before it is sent and SENT after. */
export interface Posting {
  readonly mail: Mail;
  readonly entries: readonly LedgerKey[];
}
export interface LedgerKey {
  readonly key: string;
  /** '' for mails that no due date calls for. */
  readonly daysLeft: number | '';
}

/**
 * A command that sends. `plan` only reads; then, a few mails at a time: under the lock `pend` writes their PENDING rows, they go out
 * without the lock, and `settle` says under the lock what became of each.
 */
export interface Mailing<Id extends string = string, I = unknown> {
  readonly kind: 'mailing';
  readonly id: Id;
  readonly who: Role;
  readonly input: z.ZodMiniType<I>;
  /** Planned without a tab that has lost a column or a block, unless the plan asks for it. */
  readonly checks?: true;
  /** Of a tab that may be very long, the columns the plan looks at. */
  readonly columns?: Only;
  reads(input: I, context: Context, inventory: Inventory): readonly TabRef[];
  plan(view: View, input: I, context: Context, quota: number): Outcome<readonly Posting[]>;
  readonly ledgerReads: readonly TabRef[];
  /** Leaves out mails of which another run has taken up anything since the plan; `waiting` are those that have more to tell. */
  pend(
    view: View,
    postings: readonly Posting[],
    context: Context,
  ): {
    readonly postings: readonly Posting[];
    readonly waiting: number;
    readonly changes: readonly Change[];
  };
  settle(view: View, sent: readonly Sent[]): readonly Change[];
  /** `planned` is what `plan` had to say; of changes, facts alone. */
  finished(result: MailResult, planned: Notice, context: Context): Outcome<MailResult>;
}
export interface Sent {
  readonly posting: Posting;
  /** Null when it went out; `refused` mails certainly did not, `unknown` ones may have. */
  readonly failure: null | 'refused' | 'unknown';
  /** Refused because the day's quota is spent. */
  readonly isQuota: boolean;
}
export interface MailResult {
  readonly sent: number;
  readonly refused: number;
  /** Whom Google refused. */
  readonly refusedTo: readonly string[];
  readonly unknown: number;
  /** Not sent yet: no quota, no time, or no lock was left. */
  readonly waiting: number;
  /** Those among them for which the day's quota did not suffice. */
  readonly unpaid: number;
}
export const defineMailing = <Id extends string, I>(
  mailing: Omit<Mailing<Id, I>, 'kind'>,
): Mailing<Id, I> => ({ kind: 'mailing', ...mailing });

/** One step of long work: small enough for a fraction of a run, with a read and a write of its own. */
export interface Step {
  readonly name: string;
  readonly payload: string;
}
export interface StepResult {
  readonly changes: readonly Change[];
  /** What Nhật ký tells of the step. */
  readonly audit?: readonly AuditEntry[];
  /** Tabs to read back after the write: cells that show an error are told to the one who asked. */
  readonly inspect: readonly TabRef[];
  /** How many things the step has done, and what it could not do, by name. */
  readonly count?: number;
  readonly names?: readonly string[];
  /** Why neither this step nor those after it can be done. */
  readonly against?: RefusalReason;
}
/** What the steps of one run had to tell. */
export interface JobTold {
  /** What the plan had to say; 'quiet' where steps of an earlier plan went on. */
  readonly planned: Notice;
  readonly count: number;
  readonly names: readonly string[];
}
export interface Job<Id extends string = string, I = unknown> {
  readonly kind: 'job';
  readonly id: Id;
  readonly who: Role;
  readonly input: z.ZodMiniType<I>;
  /** Read once per run, before the plan or before waiting steps go on. */
  reads(input: I, context: Context, inventory: Inventory): readonly TabRef[];
  plan(view: View, input: I, context: Context): Outcome<readonly Step[]>;
  /** Makes sure of the file's time zone, and of the trigger that goes on with waiting steps, before the first step. */
  readonly prepares: boolean;
  /** The job whose waiting steps lose their sense with this one. */
  readonly undoes?: string;
  /** Of these tabs the step reads some columns alone. */
  readonly only?: (step: Step) => Only;
  /** Reads the columns that commands need; else tabs are read whole, formula columns included. */
  readonly lean?: boolean;
  readonly stepReads: (step: Step, context: Context, inventory: Inventory) => readonly TabRef[];
  readonly step: (view: View, step: Step, context: Context) => StepResult;
  /** What to say after so many steps, so many left to the trigger; `errors` are cells that show one. */
  readonly finished: (steps: number, left: number, errors: readonly string[], told: JobTold) => Notice;
}
export const defineJob = <Id extends string, I>(job: Omit<Job<Id, I>, 'kind'>): Job<Id, I> => ({
  kind: 'job',
  ...job,
});
