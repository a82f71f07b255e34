import type { AnyCommand } from '../../src/app/execute.ts';
import { COMMANDS } from '../../src/app/registry.ts';
import { ACTS } from './acts/index.ts';

/** A mail to whoever asks for it, as often as asked: it keeps no book, and a repetition is a second one. */
const UNKEPT: readonly string[] = [COMMANDS.remindersTest.id];

const writing = (Object.values(COMMANDS) as readonly AnyCommand[])
  .filter((command) => command.kind !== 'command' || command.writes)
  .map(({ id }) => id)
  .filter((id) => !UNKEPT.includes(id));

test.each(writing)('%s is among the acts that are killed at every call', (id) => {
  expect(ACTS.filter(({ name }) => name === id || name.startsWith(`${id} `))).not.toEqual([]);
});
