import type { Reply } from '../../src/app/reply.ts';
import { Failure, type FailureKind } from '../server.ts';

/** A command that was refused, or in which a bug was met. */
export type Refused = Extract<Reply<unknown>, { readonly ok: false }>;
export type Answered<O> = Extract<Reply<O>, { readonly ok: true }>;

/** Why there is no answer: the call failed on its way, or the command refused. */
export type Problem =
  | { readonly from: 'failure'; readonly kind: FailureKind; readonly message: string }
  | { readonly from: 'refusal'; readonly reply: Refused };

export const problemOf = (error: unknown): Problem =>
  error instanceof Failure
    ? { from: 'failure', kind: error.kind, message: error.message }
    : { from: 'failure', kind: 'unknown', message: error instanceof Error ? error.message : String(error) };

/** The refusal's code, '' for any other problem. */
export const codeOf = (problem: Problem | null): Refused['code'] | '' =>
  problem?.from === 'refusal' ? problem.reply.code : '';

export type Settled<O> =
  | { readonly ok: true; readonly reply: Answered<O> }
  | { readonly ok: false; readonly problem: Problem };

/** Waits for a call and gives what became of it; never rejects. */
export async function settle<O>(call: Promise<Reply<O>>): Promise<Settled<O>> {
  try {
    const reply = await call;
    return reply.ok ? { ok: true, reply } : { ok: false, problem: { from: 'refusal', reply } };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}
