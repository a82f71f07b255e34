/** Makes the calls and, after every batch, holds the file against what it was before. */

import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Reply } from '../../product/office.ts';
import { type Call, callsOf } from './calls.ts';
import { openDistrict } from './district.ts';

export interface Fuzzed {
  readonly calls: number;
  /** Calls after which workbook, properties, triggers or outbox were not what they had been. */
  readonly changed: number;
  /** Calls that were answered with an error nobody foresaw, or with none of our answers. */
  readonly unhandled: number;
  /** How often each answer was given. */
  readonly answers: Readonly<Record<string, number>>;
  /** The first calls that failed, in words. */
  readonly examples: readonly string[];
}

/** After so many calls the whole file is compared. */
const BATCH = 100;
const MOST_EXAMPLES = 20;
const NO_DOOR = /may only view the file$/;

type State = { readonly properties: Readonly<Record<string, unknown>> };
/** Without what accounts keep for themselves: their drafts are theirs. */
function without(snapshot: unknown): unknown {
  const { properties, ...rest } = snapshot as State;
  const shared = Object.entries(properties).filter(([store]) => !store.startsWith('user:'));
  return { ...rest, properties: Object.fromEntries(shared) };
}

/** The code of the answer; 'bug' for what nobody foresaw. */
function answerTo({ outsider, command, input, rest }: Call): {
  readonly code: string;
  readonly text: string;
} {
  try {
    const reply = outsider.person.call('rpc', command, input, ...rest) as Partial<Reply> | undefined;
    const isReply = typeof reply?.ok === 'boolean' && typeof reply.message === 'string';
    return { code: isReply ? String(reply.code) : 'bug', text: JSON.stringify(reply) };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { code: NO_DOOR.test(text) ? 'noDoor' : 'bug', text };
  }
}

const told = ({ outsider, command, input }: Call, text: string): string =>
  `${outsider.name}: rpc(${JSON.stringify(command)}, ${JSON.stringify(input).slice(0, 600)}) → ${text.slice(0, 300)}`;

export function fuzz(options: {
  readonly calls: number;
  readonly seed: number;
  readonly progress?: (done: number) => void;
}): Fuzzed {
  const district = openDistrict();
  const { host } = district.office;
  const arbitrary = callsOf(district);
  const answers: Record<string, number> = {};
  const examples: string[] = [];
  let changed = 0;
  let unhandled = 0;
  let before = without(host.snapshot());
  for (let first = 0; first < options.calls; first += BATCH) {
    const numRuns = Math.min(BATCH, options.calls - first);
    const batch = fc.sample(arbitrary, { numRuns, seed: options.seed + first });
    const writers: string[] = [];
    for (const call of batch) {
      const { code, text } = answerTo(call);
      answers[code] = (answers[code] ?? 0) + 1;
      if (code === 'bug') {
        unhandled += 1;
        examples.push(told(call, `${text} ${host.executions.at(-1)?.log.join(' ') ?? ''}`));
      }
      if (Object.keys(host.executions.at(-1)?.calls ?? {}).some(isWrite)) writers.push(told(call, code));
    }
    const after = without(host.snapshot());
    if (!isDeepStrictEqual(after, before)) {
      changed += Math.max(1, writers.length);
      examples.push(`changed by one of: ${writers.slice(0, 5).join('\n  ')}`);
      before = after;
    }
    options.progress?.(first + batch.length);
  }
  return { calls: options.calls, changed, unhandled, answers, examples: examples.slice(0, MOST_EXAMPLES) };
}

/** Calls of services that leave something behind. */
const isWrite = (kind: string): boolean =>
  /\.(set|send|insert|delete|add|remove|create|protect|clear)/.test(kind);
