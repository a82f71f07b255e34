import * as z from 'zod/mini';
import { type AnyCommand, execute } from '../../../src/app/execute.ts';
import { LayoutBroken } from '../../../src/app/ports.ts';
import { rpc } from '../../../src/app/rpc.ts';
import { type Command, defineCommand, done, refuse } from '../../../src/commands/define.ts';
import type { CellsChange } from '../../../src/workbook/changes.ts';
import { fakeWorld, OWNER } from './fakePorts.ts';

const CHANGE: CellsChange = { kind: 'cells', ref: 'settings', row: 1, column: 1, values: [['x']] };
const ABOUT = { code: 'about', version: '1' } as const;

function command(parts: Partial<Command> = {}): AnyCommand {
  return defineCommand({
    id: 'setup',
    who: 'anyone',
    writes: true,
    input: z.strictObject({}),
    reads: () => [],
    run: () => done(null, ABOUT, [CHANGE]),
    ...parts,
  });
}
const throwing = (error: Error): AnyCommand =>
  command({
    run: () => {
      throw error;
    },
  });

test('a command that writes locks, runs, writes and unlocks, in this order', () => {
  const world = fakeWorld();
  expect(execute(command(), {}, world.ports)).toMatchObject({ ok: true, code: 'about' });
  expect(world.events).toEqual(['lock', 'write', 'unlock']);
  expect(world.written).toEqual([CHANGE]);
});

test('without the lock nothing is written but what is the account’s own', () => {
  const world = fakeWorld();
  const own = { kind: 'own', set: { unit: 'X01' }, drop: [] } as const;
  execute(command({ writes: false, run: () => done(null, ABOUT, [CHANGE, own]) }), {}, world.ports);
  expect(world.events).toEqual(['write']);
  expect(world.written).toEqual([own]);
});

test('a command that writes nothing takes no lock', () => {
  const world = fakeWorld();
  execute(command({ writes: false, run: () => done(null, ABOUT) }), {}, world.ports);
  expect(world.events).toEqual([]);
});

test('while somebody else holds the lock nothing is read or written', () => {
  const world = fakeWorld({ isLocked: true });
  expect(execute(command(), {}, world.ports)).toMatchObject({ ok: false, code: 'busy' });
  expect(world.events).toEqual(['busy']);
});

test('a refusal writes nothing and carries its reason', () => {
  const world = fakeWorld();
  const reply = execute(command({ run: () => refuse({ code: 'otherUnit', unit: 'X9' }) }), {}, world.ports);
  expect(reply).toMatchObject({ ok: false, code: 'otherUnit', cells: [], reason: { unit: 'X9' } });
  expect(world.events).toEqual(['lock', 'unlock']);
});

test('a bug gives the lock back, writes nothing, tells a reference, and the log keeps the stack under it', () => {
  const world = fakeWorld();
  const reply = execute(throwing(new TypeError('x is undefined')), {}, world.ports);
  expect(world.events).toEqual(['lock', 'unlock']);
  if (reply.ok || reply.reference === undefined) throw new Error('no reference');
  expect(reply.code).toBe('bug');
  expect(reply.message).toContain(reply.reference);
  expect(reply.message).not.toContain('undefined');
  expect(world.logged[0]).toMatch(new RegExp(`^${reply.reference} TypeError: x is undefined`));
});

test('what Google refuses is told as what it is, a lost column by its name', () => {
  expect(execute(throwing(new Error('protected')), {}, fakeWorld().ports)).toMatchObject({
    code: 'protectedCell',
  });
  expect(execute(throwing(new Error('quota')), {}, fakeWorld().ports)).toMatchObject({ code: 'quotaSpent' });
  expect(execute(throwing(new LayoutBroken('Đơn vị', 'emails')), {}, fakeWorld().ports)).toMatchObject({
    code: 'layoutBroken',
    reason: { sheet: 'Đơn vị', column: 'emails' },
  });
});

test('an input is parsed before anybody is asked who they are', () => {
  const world = fakeWorld({ email: 'la@example.vn' });
  const strict = command({ who: 'owner', input: z.strictObject({ year: z.number() }) as never });
  expect(execute(strict, { year: 'nay' }, world.ports)).toMatchObject({
    code: 'badInput',
    reason: { field: 'year' },
  });
  expect(execute(strict, { year: 2024 }, world.ports)).toMatchObject({
    code: 'notOwner',
    reason: { owner: OWNER },
  });
});

test('in a file that is not set up every other command is refused', () => {
  expect(execute(command({ id: 'about' }), {}, fakeWorld().ports)).toMatchObject({ code: 'notSetUp' });
});

test('an account Google does not tell is nobody: it is no owner and no officer', () => {
  const { ports } = fakeWorld({ email: '' });
  for (const who of ['owner', 'office', 'officer'] as const)
    expect(execute(command({ who }), {}, ports).ok).toBe(false);
});

describe('the single door', () => {
  const through = (name: unknown, input: unknown) =>
    rpc(fakeWorld().ports, (id) => (id === 'known' ? command() : undefined), name, input);

  test('knows a command by its own ID alone, and its input may be left out', () => {
    expect(through('known', undefined)).toMatchObject({ ok: true });
    expect(through('known', null)).toMatchObject({ ok: true });
    for (const name of ['Known', '', 'constructor', 7, null, undefined, {}, ['known'], { toString: 1 }])
      expect(through(name, {})).toMatchObject({ ok: false, code: 'unknownCommand' });
  });

  test('answers in plain JSON', () => {
    const reply = through('known', {});
    expect(JSON.parse(JSON.stringify(reply))).toEqual(reply);
  });
});
