/** The owner's trigger writes down what waits for Nhật ký, until nothing waits or the run's time is up. */

import { owesLog } from '../commands/audit.ts';
import { logDrain } from '../commands/auditDrain.ts';
import { setup } from '../commands/setup.ts';
import { keepDrift } from './drift.ts';
import { type ConfigReader, execute } from './execute.ts';
import { layOwed } from './laying.ts';
import type { Ports } from './ports.ts';

/** Enough for a log that is set aside and begun anew; more waits for the next tick. */
const MOST_RUNS = 6;

export function drainLog(ports: Ports, config: ConfigReader, hasTime: () => boolean): void {
  for (let runs = 0; runs < MOST_RUNS && hasTime() && owesLog(ports.facts.all()); runs++) {
    const reply = execute(logDrain, {}, ports, { config, byTrigger: true });
    if (!reply.ok) ports.log(`${logDrain.id}: ${reply.code}`);
    keepDrift(logDrain.id, reply, ports);
    // Set aside, the log is laid anew before the rest is written.
    const laid = layOwed(setup, ports);
    // What set-up refuses, it refuses in the next round too.
    if (laid === null ? !reply.ok || reply.left === 0 : !laid.ok) return;
  }
}
