/** What the owner's trigger meets of a broken tab is noted for the check, until the same command runs again or a day is over. */
import { driftOf, noteDrift } from '../commands/facts.ts';
import type { Ports } from './ports.ts';
import type { Reply } from './reply.ts';

export function keepDrift(
  command: string,
  reply: Pick<Reply<unknown>, 'ok' | 'code' | 'message'>,
  ports: Ports,
): void {
  const now = ports.clock.now();
  const isMet = !reply.ok && reply.code === 'layoutBroken';
  attempt(ports, () => {
    if (isMet) ports.workbook.write([noteDrift(command, reply.message, now)]);
    else if (reply.ok && driftOf(ports.facts.all(), now)?.command === command)
      ports.workbook.write([noteDrift(command, '', now)]);
  });
}

/** A small note of the trigger's: where it finds no room the day's work goes on without it. */
export function attempt(ports: Ports, note: () => void): void {
  try {
    note();
  } catch (error) {
    ports.log(`not noted: ${error instanceof Error ? error.message : String(error)}`);
  }
}
