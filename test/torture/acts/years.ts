/** The office opens, locks and unlocks years: long work on what every unit has entered. */
import { type Act, act } from '../act.ts';
import type { BaseName } from '../bases.ts';

const year = (command: string, base: BaseName, input: object = {}): Act =>
  act(command, base, ({ ask, colleague }) => ask(colleague, command, input), { ticks: 2 });

export const YEARS: readonly Act[] = [
  year('year.open', 'december'),
  year('year.lock', 'december'),
  year('year.unlock', 'locked'),
];
