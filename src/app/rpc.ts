/** The single door for google.script.run: a command's ID and its input, plain JSON both ways. */
import { refuse } from '../commands/define.ts';
import { type AnyCommand, execute, laidLanguage, showTab } from './execute.ts';
import type { Ports } from './ports.ts';
import { type Reply, replyTo } from './reply.ts';

export function rpc(
  ports: Ports,
  commandById: (id: string) => AnyCommand | undefined,
  name: unknown,
  input: unknown,
): Reply<unknown> {
  const command = typeof name === 'string' ? commandById(name) : undefined;
  const reply =
    command === undefined
      ? replyTo(
          refuse({ code: 'unknownCommand', name: typeof name === 'string' ? name.slice(0, 60) : '' }),
          laidLanguage(ports),
        )
      : execute(command, input, ports);
  if (command !== undefined) showTab(command, reply, ports);
  return JSON.parse(JSON.stringify(reply)) as Reply<unknown>;
}
