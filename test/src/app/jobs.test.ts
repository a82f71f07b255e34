import * as z from 'zod/mini';
import { execute } from '../../../src/app/execute.ts';
import { TIME_TO_STOP } from '../../../src/app/jobs.ts';
import { defineJob, defineMailing, done, type Mail, type Sent } from '../../../src/commands/define.ts';
import { type FakeWorld, fakeWorld } from './fakePorts.ts';

const LAID = (steps: number, left: number, errors: readonly string[]) =>
  ({ code: 'laid', laid: steps, left, errors }) as const;

/** Steps that take so many milliseconds each. */
function job(world: FakeWorld, steps: number, each: number) {
  return defineJob({
    id: 'setup',
    who: 'owner',
    input: z.strictObject({}),
    needsTrigger: true,
    reads: () => [],
    plan: () =>
      done(
        Array.from({ length: steps }, (_, index) => ({ name: `s${index}`, payload: '' })),
        { code: 'quiet' },
      ),
    stepReads: () => [],
    step() {
      world.elapsed += each;
      return { changes: [], inspect: [] };
    },
    finished: LAID,
  });
}

test('each step has its own lock and write, and the trigger is seen to', () => {
  const world = fakeWorld();
  expect(execute(job(world, 2, 1000), {}, world.ports)).toMatchObject({
    ok: true,
    data: { steps: 2, left: 0 },
  });
  expect(world.events).toEqual(['lock', 'write', 'unlock', 'lock', 'write', 'unlock', 'ensure']);
});

test('no step begins after the time to stop, and the rest is counted', () => {
  const world = fakeWorld();
  const reply = execute(job(world, 10, TIME_TO_STOP / 3 + 1), {}, world.ports);
  expect(reply).toMatchObject({ ok: true, data: { steps: 3, left: 7 } });
});

test('nothing to do is told without a step and without a trigger', () => {
  const world = fakeWorld();
  expect(execute(job(world, 0, 0), {}, world.ports)).toMatchObject({ ok: true, data: { steps: 0, left: 0 } });
  expect(world.events).toEqual([]);
});

describe('mails', () => {
  const mail = (to: string): Mail => ({ to, subject: 's', html: 'h', text: 't' });
  const settledWith: Sent[][] = [];
  const mailing = (recipients: readonly string[]) =>
    defineMailing({
      id: 'setup',
      who: 'owner',
      input: z.strictObject({}),
      reads: () => [],
      settleReads: [],
      plan: () =>
        done(
          recipients.map((to) => ({ mail: mail(to), keys: [to] })),
          { code: 'quiet' },
        ),
      settle(_view, sent) {
        settledWith.push([...sent]);
        return done(
          sent.map(({ posting, failure }) => [posting.mail.to, failure]),
          { code: 'quiet' },
        );
      },
    });

  test('stand between two writes, outside the lock', () => {
    const world = fakeWorld();
    execute(mailing(['a', 'b']), {}, world.ports);
    expect(world.events).toEqual(['lock', 'write', 'unlock', 'send a', 'send b', 'lock', 'write', 'unlock']);
  });

  test('are settled ten by ten, so that a run that dies leaves few in doubt', () => {
    const world = fakeWorld();
    execute(mailing(Array.from({ length: 25 }, (_, index) => `r${index}`)), {}, world.ports);
    expect(world.sent).toHaveLength(25);
    expect(world.events.filter((event) => event === 'write')).toHaveLength(1 + 3);
  });

  test("after the day's quota is spent none is tried again; a bad address stops only itself; anything else is unknown", () => {
    const refused = (to: string): Error | null =>
      to === 'bad'
        ? new Error('address')
        : to === 'odd'
          ? new Error('???')
          : to === 'full'
            ? new Error('quota')
            : null;
    const world = fakeWorld({ refuseMail: refused });
    const reply = execute(mailing(['a', 'bad', 'odd', 'full', 'b']), {}, world.ports);
    expect(reply).toMatchObject({
      ok: true,
      data: [
        ['a', null],
        ['bad', 'refused'],
        ['odd', 'unknown'],
        ['full', 'refused'],
        ['b', 'refused'],
      ],
    });
    expect(world.sent.map((each) => each.to)).toEqual(['a']);
  });

  test('no address stands whole in the log', () => {
    const world = fakeWorld({ refuseMail: () => new Error('address') });
    execute(mailing(['nguyen.an@example.vn']), {}, world.ports);
    expect(world.logged.join()).toContain('n…@example.vn');
    expect(world.logged.join()).not.toContain('nguyen.an');
  });

  test('nothing to send settles nothing', () => {
    const before = settledWith.length;
    execute(mailing([]), {}, fakeWorld().ports);
    expect(settledWith).toHaveLength(before);
  });
});
