/** The office opens, locks and unlocks years: long work on what every unit has entered. */
import { agree, YEAR_MENU } from '../../product/years.ts';
import { type Act, act } from '../act.ts';
import type { BaseName } from '../bases.ts';

const work = (command: string, base: BaseName, input: object = {}): Act =>
  act(command, base, ({ ask, colleague }) => ask(colleague, command, input), { ticks: 2 });

export const YEARS: readonly Act[] = [
  work('year.open', 'december', { year: 2025 }),
  act(
    'year.open by menu',
    'december',
    ({ office }) => {
      // Who is asked about the year after, the one meant being open, says no.
      office.click(YEAR_MENU.open, (shown) =>
        shown.text.includes('2026') ? { button: 'NO' } : agree(shown),
      );
      return undefined;
    },
    { ticks: 2 },
  ),
  work('year.lock', 'december', { year: 2024 }),
  work('year.unlock', 'locked', { year: 2024 }),
];
