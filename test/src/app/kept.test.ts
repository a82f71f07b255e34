import * as z from 'zod/mini';
import { keptAnswers } from '../../../src/app/kept.ts';
import type { Ports } from '../../../src/app/ports.ts';
import type { Reply } from '../../../src/app/reply.ts';
import { type Command, defineCommand, done } from '../../../src/commands/define.ts';
import { fakeWorld } from './fakePorts.ts';

const GLOBAL = globalThis as { __VERSION__?: string };
beforeAll(() => {
  GLOBAL.__VERSION__ = '1';
});
afterAll(() => {
  delete GLOBAL.__VERSION__;
});

const command: Command = defineCommand({
  id: 'session.start',
  who: 'anyone',
  writes: false,
  cached: () => true,
  input: z.strictObject({}),
  reads: () => [],
  run: () => done(null, { code: 'quiet' }),
});
const answer = (data: unknown): Reply<unknown> => ({ ok: true, data, code: 'quiet', message: '', left: 0 });

interface Shelf {
  readonly ports: Ports;
  readonly values: Map<string, string>;
  readonly lives: number[];
  readonly logged: string[];
}
function shelf(email = 'an@example.vn', values = new Map<string, string>(), edition = 'e1'): Shelf {
  const world = fakeWorld({ email });
  const lives: number[] = [];
  const ports: Ports = {
    ...world.ports,
    facts: { ...world.ports.facts, all: () => ({ edition }) },
    cache: {
      get: (key) => values.get(key) ?? null,
      put(key, value, seconds) {
        lives.push(seconds);
        values.set(key, value);
      },
    },
  };
  return { ports, values, lives, logged: world.logged };
}

test('an answer is kept for a short time, under a key that Google takes', () => {
  const { ports, values, lives } = shelf();
  keptAnswers(command, {}, ports).keep(answer('á'));
  expect(keptAnswers(command, {}, ports).read()).toEqual(answer('á'));
  expect(lives).toEqual([600]);
  for (const key of values.keys()) expect(key.length).toBeLessThanOrEqual(250);
});

test('another account, another edition of the configuration, and no account at all find nothing', () => {
  const { ports, values } = shelf();
  keptAnswers(command, {}, ports).keep(answer(1));
  for (const other of [
    shelf('binh@example.vn', values),
    shelf('an@example.vn', values, 'e2'),
    shelf('', values),
  ])
    expect(keptAnswers(command, {}, other.ports).read()).toBeNull();
});

test.each([
  '',
  'x',
  '{"owned":',
  'null',
  '[]',
  '"text"',
  '{"owned":1,"reply":{"ok":true}}',
  '{"reply":{"ok":true}}',
])('a value that is no answer of ours is ignored: %s', (value) => {
  const { ports, values } = shelf();
  keptAnswers(command, {}, ports).keep(answer(1));
  for (const key of values.keys()) values.set(key, value);
  expect(keptAnswers(command, {}, ports).read()).toBeNull();
});

test('another account’s answer under the same key is ignored', () => {
  const one = shelf();
  const two = shelf('binh@example.vn');
  keptAnswers(command, {}, one.ports).keep(answer(1));
  keptAnswers(command, {}, two.ports).keep(answer(2));
  const [mine] = one.values.keys();
  const [theirs] = two.values.values();
  if (mine === undefined || theirs === undefined) throw new Error('nothing was kept');
  one.values.set(mine, theirs);
  expect(keptAnswers(command, {}, one.ports).read()).toBeNull();
});

test('refusals and answers beyond what a value holds are not kept; letters count as their bytes', () => {
  const { ports, values } = shelf();
  const kept = keptAnswers(command, {}, ports);
  kept.keep({ ok: false, code: 'busy', message: '', cells: [] });
  kept.keep(answer('ộ'.repeat(40_000)));
  expect(values.size).toBe(0);
  kept.keep(answer('o'.repeat(40_000)));
  expect(values.size).toBe(1);
});

test('a cache that fails is logged and costs nothing else', () => {
  const { ports, logged } = shelf();
  const broken: Ports = {
    ...ports,
    cache: {
      get() {
        throw new Error('down');
      },
      put() {
        throw new Error('down');
      },
    },
  };
  const kept = keptAnswers(command, {}, broken);
  expect(kept.read()).toBeNull();
  kept.keep(answer(1));
  expect(logged).toHaveLength(2);
});
