/** Makes the calls and, after every batch, holds the file against what it was before. */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Reply } from '../../product/office.ts';
import { type Call, callsOf } from './calls.ts';
import { openDistrict } from './district.ts';

export interface Fuzzed {
  readonly calls: number;
  /** How often workbook, properties, triggers or outbox were not what they had been. */
  readonly changed: number;
  /** Calls that were answered with an error nobody foresaw, or with none of our answers. */
  readonly unhandled: number;
  /** How often each answer was given. */
  readonly answers: Readonly<Record<string, number>>;
  /** The first calls that failed, in words. */
  readonly examples: readonly string[];
}

const DIST = new URL('../../../dist', import.meta.url).pathname;
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

interface Answer {
  readonly code: string;
  readonly text: string;
}
const failed = (error: unknown): Answer => {
  const text = error instanceof Error ? error.message : String(error);
  return { code: NO_DOOR.test(text) ? 'noDoor' : 'bug', text };
};

/**
 * Beside the bundle: several calls of the same door, one after the other, in one execution. Each opens its own ports and keeps nothing
 * for the next, as the bundle has no state; what is spared is compiling and loading it for each.
 */
const MANY = `function manyCalls(calls) {
  return calls.map(function (args) {
    try {
      return { reply: rpc.apply(null, args) };
    } catch (error) {
      return { error: String(error) };
    }
  });
}`;
/** A copy of the built bundle with that function. */
function withManyCalls(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  cpSync(DIST, folder, { recursive: true });
  writeFileSync(join(folder, 'manyCalls.js'), MANY);
  return folder;
}

type Outcome = { readonly reply?: Partial<Reply> | null; readonly error?: string };
const answerOf = ({ reply, error }: Outcome): Answer => {
  if (error !== undefined) return failed(error);
  const isReply = typeof reply?.ok === 'boolean' && typeof reply.message === 'string';
  return { code: isReply ? String(reply.code) : 'bug', text: JSON.stringify(reply) };
};

/** Calls of one account, in their order. */
function answersTo(calls: readonly Call[]): Answer[] {
  const [first] = calls;
  if (first === undefined) return [];
  try {
    const sent = calls.map(({ command, input, rest }) => [command, input, ...rest]);
    return (first.outsider.person.call('manyCalls', sent) as Outcome[]).map(answerOf);
  } catch (error) {
    return calls.map(() => failed(error));
  }
}
const byAccount = (calls: readonly Call[]): Call[][] => [
  ...calls
    .reduce((groups, call) => {
      const { name } = call.outsider;
      return groups.set(name, [...(groups.get(name) ?? []), call]);
    }, new Map<string, Call[]>())
    .values(),
];

const told = ({ outsider, command, input }: Call, text: string): string =>
  `${outsider.name}: rpc(${JSON.stringify(command)}, ${JSON.stringify(input).slice(0, 600)}) → ${text.slice(0, 300)}`;

export function fuzz(options: {
  readonly calls: number;
  readonly seed: number;
  readonly progress?: (done: number) => void;
}): Fuzzed {
  const district = openDistrict({ dist: withManyCalls() });
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
    for (const group of byAccount(batch)) {
      const found = answersTo(group);
      for (const [at, call] of group.entries()) {
        const { code = 'bug', text = 'no answer' } = found[at] ?? {};
        answers[code] = (answers[code] ?? 0) + 1;
        if (code !== 'bug') continue;
        unhandled += 1;
        examples.push(told(call, `${text} ${host.executions.at(-1)?.log.join(' ') ?? ''}`));
      }
    }
    const after = without(host.snapshot());
    if (!isDeepStrictEqual(after, before)) {
      // Which of them it was, the same seed and fewer calls tell.
      changed += 1;
      examples.push(`changed by one of the calls ${first} to ${first + batch.length}`);
      before = after;
    }
    options.progress?.(first + batch.length);
  }
  return { calls: options.calls, changed, unhandled, answers, examples: examples.slice(0, MOST_EXAMPLES) };
}
