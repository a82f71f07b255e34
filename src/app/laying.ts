/** Tabs that an opened year needs: laid by the owner's menu at once, else by the owner's trigger. */
import { LAY_FACT } from '../commands/facts.ts';
import { attempt } from './drift.ts';
import { type AnyCommand, execute } from './execute.ts';
import type { Ports } from './ports.ts';
import type { Reply } from './reply.ts';

/** Runs set-up where an opened year or a new log waits for it, told as nobody's wish whoever begins it; null where none does. */
export function layOwed(setup: AnyCommand, ports: Ports): Reply<unknown> | null {
  const mark = ports.facts.all()[LAY_FACT];
  if (mark === undefined) return null;
  const reply = execute(setup, {}, ports, { byTrigger: true });
  // Another year opened meanwhile keeps its own mark.
  if (reply.ok && reply.left === 0)
    attempt(ports, () => ports.workbook.write([{ kind: 'facts', set: {}, take: { [LAY_FACT]: mark } }]));
  return reply;
}
