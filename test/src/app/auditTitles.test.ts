import type { AnyCommand } from '../../../src/app/execute.ts';
import { COMMANDS } from '../../../src/app/registry.ts';
import { messagesFor } from '../../../src/messages/index.ts';

/** Commands that change what others see. */
const writing = (Object.values(COMMANDS) as readonly AnyCommand[]).filter(
  (command) => command.kind !== 'own' && (command.kind !== 'command' || command.writes),
);

test.each(['vi', 'en'] as const)(
  'every command that writes has its title in Nhật ký, and no other has: %s',
  (language) => {
    const titles = messagesFor(language).audit.commands;
    expect(writing.map(({ id }) => id).sort()).toEqual(Object.keys(titles).sort());
    expect(new Set(Object.values(titles)).size).toBe(writing.length);
  },
);
