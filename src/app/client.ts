/** What a client of `rpc` sees: its types follow from the registry and nothing else. */
import type { Command, Job, Mailing, MailResult, OwnCommand } from '../commands/define.ts';
import type { JobReport } from './jobs.ts';
import type { COMMANDS } from './registry.ts';
import type { Reply } from './reply.ts';

type Registered = (typeof COMMANDS)[keyof typeof COMMANDS];
export type CommandId = Registered['id'];
type ById<Id extends CommandId> = Extract<Registered, { readonly id: Id }>;

export type InputOf<Id extends CommandId> =
  ById<Id> extends Command<string, infer I, infer _O>
    ? I
    : ById<Id> extends Mailing<string, infer I>
      ? I
      : ById<Id> extends Job<string, infer I>
        ? I
        : ById<Id> extends OwnCommand<string, infer I, infer _O>
          ? I
          : never;
/** What a reply carries after its round trip as JSON. */
export type DataOf<Id extends CommandId> =
  ById<Id> extends Command<string, infer _I, infer O>
    ? O
    : ById<Id> extends Mailing
      ? MailResult
      : ById<Id> extends Job
        ? JobReport
        : ById<Id> extends OwnCommand<string, infer _I, infer O>
          ? O
          : never;

/** One call of the single door. It rejects with a `Failure` of the platform, never for a refusal: that is a reply. */
export type Ask = <Id extends CommandId>(id: Id, input: InputOf<Id>) => Promise<Reply<DataOf<Id>>>;
