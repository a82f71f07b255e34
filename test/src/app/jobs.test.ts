import * as z from 'zod/mini';
import { execute } from '../../../src/app/execute.ts';
import { TIME_TO_STOP } from '../../../src/app/jobs.ts';
import {
  defineJob,
  defineMailing,
  done,
  type Mail,
  refuse,
  type Sent,
} from '../../../src/commands/define.ts';
import { stepColumns } from '../../../src/commands/jobSteps.ts';
import type { Change } from '../../../src/workbook/changes.ts';
import { type Grid, rawRows } from '../../../src/workbook/decode.ts';
import { sheetOf } from '../commands/checkedFile.ts';
import { type FakeWorld, fakeWorld } from './fakePorts.ts';

const LAID = (steps: number, left: number, errors: readonly string[]) =>
  ({ code: 'laid', laid: steps, left, errors, years: null }) as const;

/** The grid with these cells written into it. */
function written(grid: Grid, changes: readonly Change[]): Grid {
  const after = grid.map((line) => [...line]);
  for (const change of changes)
    if (change.kind === 'cells')
      for (const [row, line] of change.values.entries())
        for (const [column, cell] of line.entries())
          (after[change.row - 1 + row] ?? [])[change.column - 1 + column] =
            typeof cell === 'object' ? cell.formula : cell;
  return after;
}

/** Steps that take so many milliseconds each. */
function job(world: FakeWorld, steps: number, each: number) {
  return defineJob({
    id: 'setup',
    who: 'owner',
    input: z.strictObject({}),
    prepares: true,
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

test('the plan is noted, then the zone of the file and the trigger are seen to before the first step; each step has its own lock and write', () => {
  const world = fakeWorld();
  expect(execute(job(world, 2, 1000), {}, world.ports)).toMatchObject({
    ok: true,
    data: { steps: 2, left: 0 },
  });
  expect(world.events.slice(0, 10)).toEqual([
    'lock',
    'unlock',
    'zone',
    'ensure',
    'lock',
    'write',
    'unlock',
    'lock',
    'write',
    'unlock',
  ]);
});

test('no step begins after the time to stop, and the rest is counted', () => {
  const world = fakeWorld();
  const reply = execute(job(world, 10, TIME_TO_STOP / 3 + 1), {}, world.ports);
  expect(reply).toMatchObject({ ok: true, data: { steps: 3, left: 7 } });
});

test('nothing to do is told without a step, but a lost trigger comes back', () => {
  const world = fakeWorld();
  expect(execute(job(world, 0, 0), {}, world.ports)).toMatchObject({ ok: true, data: { steps: 0, left: 0 } });
  expect(world.events).toEqual(['zone', 'ensure']);
});

test('what refuses a plan is looked at again under the lock: another window may have laid it a moment ago', () => {
  const world = fakeWorld();
  const reply = execute(
    {
      ...job(world, 1, 1000),
      plan: () =>
        world.events.includes('look again')
          ? done([{ name: 's0', payload: '' }], { code: 'quiet' })
          : refuse({ code: 'nameTaken', names: ['Tổng hợp 2024'] }),
    },
    {},
    world.ports,
  );
  expect(reply).toMatchObject({ ok: true, data: { steps: 1, left: 0 } });
  expect(world.events.slice(0, 4)).toEqual(['lock', 'look again', 'unlock', 'lock']);
});

test('what stands in the way for good is told after the second look', () => {
  const world = fakeWorld();
  const refused = { ...job(world, 1, 1000), plan: () => refuse({ code: 'nameTaken', names: ['A'] }) };
  expect(execute(refused, {}, world.ports)).toMatchObject({ ok: false, code: 'nameTaken' });
  expect(world.events).toEqual(['lock', 'look again', 'unlock']);
});

test('a run that goes on with steps which another one has ended meanwhile plans nothing anew', () => {
  const world = fakeWorld();
  const reply = execute(job(world, 2, 1000), {}, world.ports, { resume: true, byTrigger: true });
  expect(reply).toMatchObject({ ok: true, left: 0, data: { steps: 0, left: 0 } });
  expect(world.elapsed).toBe(0);
  expect(world.events).toEqual([]);
});

describe('steps of another run of the same job', () => {
  type Rows = readonly Readonly<Record<string, string>>[];
  const STEPS = ['job', 'step', 'payload', 'state'] as const;
  const rows = (payload: string, ...names: readonly string[]): Rows =>
    names.map((step) => ({ job: 'setup', step, payload, state: 'RUNNING' }));
  /** A run of two steps; while it is at the second, Việc đang làm becomes `meanwhile`. What stands there in the end. */
  function leftBehind(before: Rows, meanwhile: Rows | null, end: 'refused' | 'over' | 'late'): string[] {
    const world = fakeWorld();
    let sheet = sheetOf('jobs', 'steps', before);
    const ports = {
      ...world.ports,
      workbook: {
        ...world.ports.workbook,
        read: () => new Map([['jobs', sheet]]),
        write: (changes: readonly Change[]) => {
          sheet = { ...sheet, grid: written(sheet.grid, changes) };
        },
      },
    };
    const own = {
      ...job(world, 0, 0),
      plan: () =>
        done(
          ['s0', 's1', 's2'].map((name) => ({ name, payload: 'own' })),
          { code: 'quiet' },
        ),
      step: (_view: unknown, { name }: { readonly name: string }) => {
        if (name === 's1' && meanwhile !== null) sheet = sheetOf('jobs', 'steps', meanwhile);
        if (name === 's1' && end === 'late') world.elapsed = TIME_TO_STOP + 1;
        const isRefused = name === 's1' && end === 'refused';
        return {
          changes: [],
          inspect: [],
          ...(isRefused ? { against: { code: 'backupOvertaken' } as const } : {}),
        };
      },
    };
    execute(own, {}, ports);
    return rawRows(sheet, 'steps', stepColumns, STEPS).map(({ row }) => `${row.payload} ${row.step}`);
  }

  test('are replaced by what a person plans anew, and of that nothing is left in the end', () => {
    expect(leftBehind(rows('old', 'a', 'b'), null, 'over')).toEqual([]);
    expect(leftBehind(rows('old', 'a', 'b'), null, 'late')).toEqual(['own s2']);
  });

  test.each(['refused', 'over', 'late'] as const)(
    'stay when they were planned meanwhile, and stand for what is left of a run that is %s',
    (end) => {
      expect(leftBehind([], rows('other', 'a', 'b'), end)).toEqual(['other a', 'other b']);
    },
  );

  test('are all there is when nobody else has planned: a refused run leaves none of its own', () => {
    expect(leftBehind(rows('old', 'a'), null, 'refused')).toEqual([]);
  });
});

describe('mails', () => {
  const mail = (to: string): Mail => ({ to, subject: 's', html: 'h', text: 't' });
  const mailing = (recipients: readonly string[], settled: Sent[] = []) =>
    defineMailing({
      id: 'setup',
      who: 'owner',
      input: z.strictObject({}),
      reads: () => [],
      ledgerReads: [],
      plan: () =>
        done(
          recipients.map((to) => ({ mail: mail(to), entries: [{ key: to, daysLeft: 0 }] })),
          { code: 'quiet' },
        ),
      pend: (_view, postings) => ({ postings, waiting: 0, changes: [] }),
      settle(_view, sent) {
        settled.push(...sent);
        return [];
      },
      finished: (result) => done(result, { code: 'remindersSent', ...result, bad: [] }),
    });

  test('stand between two writes, outside the lock', () => {
    const world = fakeWorld();
    execute(mailing(['a', 'b']), {}, world.ports);
    expect(world.events).toEqual(['lock', 'write', 'unlock', 'send a', 'send b', 'lock', 'write', 'unlock']);
  });

  test('are pending and settled ten by ten, so that a run that dies leaves few in doubt', () => {
    const world = fakeWorld();
    execute(mailing(Array.from({ length: 25 }, (_, index) => `r${index}`)), {}, world.ports);
    expect(world.sent).toHaveLength(25);
    expect(world.events.filter((event) => event === 'write')).toHaveLength(3 * 2);
  });

  test('stop in time, and what was not begun is counted as waiting and never marked as pending', () => {
    const world = fakeWorld();
    const settled: Sent[] = [];
    const slow = mailing(
      Array.from({ length: 25 }, (_, index) => `r${index}`),
      settled,
    );
    const late = {
      ...slow,
      settle: (view: Parameters<typeof slow.settle>[0], sent: readonly Sent[]) => {
        world.elapsed += TIME_TO_STOP + 1;
        return slow.settle(view, sent);
      },
    };
    expect(execute(late, {}, world.ports)).toMatchObject({ ok: true, data: { sent: 10, waiting: 15 } });
    expect(world.sent).toHaveLength(10);
    expect(world.events.filter((event) => event === 'write')).toHaveLength(2);
  });

  test('go on where another run has sent a part of one, and that one is counted as waiting', () => {
    const world = fakeWorld();
    const shared: ReturnType<typeof mailing> = {
      ...mailing(Array.from({ length: 25 }, (_, index) => `r${index}`)),
      pend: (_view, postings) => ({
        postings: postings.filter(({ mail: { to } }) => to !== 'r3'),
        waiting: postings.filter(({ mail: { to } }) => to === 'r3').length,
        changes: [],
      }),
    };
    expect(execute(shared, {}, world.ports)).toMatchObject({ ok: true, data: { sent: 24, waiting: 1 } });
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
    const settled: Sent[] = [];
    const reply = execute(mailing(['a', 'bad', 'odd', 'full', 'b'], settled), {}, world.ports);
    expect(reply).toMatchObject({ ok: true, data: { sent: 1, refused: 1, unknown: 1, waiting: 2 } });
    expect(settled.map(({ posting, failure }) => [posting.mail.to, failure])).toEqual([
      ['a', null],
      ['bad', 'refused'],
      ['odd', 'unknown'],
      ['full', 'refused'],
      ['b', 'refused'],
    ]);
    expect(world.sent.map((each) => each.to)).toEqual(['a']);
  });

  test('no address stands whole in the log', () => {
    const world = fakeWorld({ refuseMail: () => new Error('Invalid email: nguyen.an@example.vn') });
    execute(mailing(['nguyen.an@example.vn']), {}, world.ports);
    expect(world.logged.join()).toContain('n…@example.vn');
    expect(world.logged.join()).not.toContain('nguyen.an');
  });

  test('nothing to send takes no lock', () => {
    const world = fakeWorld();
    execute(mailing([]), {}, world.ports);
    expect(world.events).toEqual([]);
  });
});
