/** What the owner's trigger meets of a broken tab is noted for the check, until the same command runs again. */
import { driftOf, noteDrift } from '../commands/facts.ts';
import type { Ports } from './ports.ts';
import type { Reply } from './reply.ts';

export function keepDrift(command: string, reply: Reply<unknown>, ports: Ports): void {
  if (!reply.ok && reply.code === 'layoutBroken') ports.workbook.write([noteDrift(command, reply.message)]);
  else if (reply.ok && driftOf(ports.facts.all())?.command === command)
    ports.workbook.write([noteDrift(command, '')]);
}
