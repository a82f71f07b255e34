/** A server that answers as the registry's commands would: what does not compile against them is no fake of them. */

import type { Server } from '../../sidebar/server.ts';
import type { Ask, CommandId, DataOf, InputOf } from '../../src/app/client.ts';
import type { Reply } from '../../src/app/reply.ts';
import type { RefusalReason } from '../../src/commands/notices.ts';

export type Answer<Id extends CommandId> = (
  input: InputOf<Id>,
) => Reply<DataOf<Id>> | Promise<Reply<DataOf<Id>>>;
export type Answers = { readonly [Id in CommandId]?: Answer<Id> };

export type Call = {
  readonly [Id in CommandId]: { readonly id: Id; readonly input: InputOf<Id> };
}[CommandId];

export interface FakeServer extends Server {
  readonly calls: readonly Call[];
  /** Inputs of the calls of one command, in order. */
  readonly inputsOf: <Id extends CommandId>(id: Id) => readonly InputOf<Id>[];
  /** Answers differently from now on. */
  readonly answer: (answers: Answers) => void;
  /** Units the import dialog was opened for. */
  readonly imports: readonly string[];
  /** Pages and dialogs that were asked for: by which door, and with what. */
  readonly pages: readonly (readonly string[])[];
}

export const said = <O>(data: O, message = '', left = 0): Reply<O> => ({
  ok: true,
  data,
  code: 'quiet',
  message,
  left,
});
export const refused = (reason: RefusalReason, message: string): Extract<Reply<never>, { ok: false }> => ({
  ok: false,
  code: reason.code,
  message,
  cells: [],
  reason,
});

/** Whatever is not answered throws by name: a view asks for nothing a test has not thought of. */
export function fakeServer(first: Answers): FakeServer {
  let answers = first;
  const calls: Call[] = [];
  const imports: string[] = [];
  const pages: (readonly string[])[] = [];
  const ask: Ask = async (id, input) => {
    calls.push({ id, input } as Call);
    const answer = answers[id] as Answer<typeof id> | undefined;
    if (answer === undefined) throw new Error(`The fake server has no answer for ${id}`);
    return answer(input);
  };
  return {
    ask,
    calls,
    imports,
    pages,
    inputsOf: <Id extends CommandId>(id: Id) =>
      calls.filter((call) => call.id === id).map((call) => call.input as InputOf<Id>),
    answer: (more) => {
      answers = { ...answers, ...more };
    },
    openImport: async (unit) => {
      imports.push(unit);
    },
    openOffice: async (view) => {
      pages.push(['office', view]);
    },
    openUnit: async (unit) => {
      pages.push(['unit', unit]);
    },
    openDocuments: async (kind, unit) => {
      pages.push(['documents', kind, unit]);
    },
  };
}

/** An answer that waits until the test gives it. */
export function held<Id extends CommandId>(): {
  readonly answer: Answer<Id>;
  readonly give: (reply: Reply<DataOf<Id>>) => void;
  readonly fail: (error: Error) => void;
} {
  let settle: { resolve: (reply: Reply<DataOf<Id>>) => void; reject: (error: Error) => void } | undefined;
  const promise = new Promise<Reply<DataOf<Id>>>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return {
    answer: () => promise,
    give: (reply) => settle?.resolve(reply),
    fail: (error) => settle?.reject(error),
  };
}
