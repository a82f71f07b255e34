/** What mends a sheet that people disarranged. */
import { type Act, act } from '../act.ts';
import { UNIT } from '../seasonFile.ts';

export const PEOPLE: readonly Act[] = [
  act('setup lost tab', 'lostTab', ({ ask, office }) => ask(office.owner, 'setup')),
  act('unit.restore give back', 'emptied', ({ ask, colleague }) =>
    ask(colleague, 'unit.restore', { unit: UNIT, act: 'giveBack' }),
  ),
  act('unit.restore take out', 'emptied', ({ ask, colleague }) =>
    ask(colleague, 'unit.restore', { unit: UNIT, act: 'takeOut' }),
  ),
  act('tab.mend', 'season', ({ ask, office }) => ask(office.owner, 'tab.mend', { tab: `unit:${UNIT}` })),
];
