import { createDistricts } from './district.ts';
import { runScenario } from './scenario.ts';
import { SCENARIOS } from './scenarios.ts';

const DIST = new URL('../../dist', import.meta.url).pathname;
const open = createDistricts(DIST);

/** The long ones are left to `npm run together`, which runs every schedule of each. */
const SHORT = SCENARIOS.filter(({ most }) => most !== 1);

describe.each(SHORT)('$name', (scenario) => {
  test('leaves every row, ID and mail once, whoever goes first', () => {
    const { found, schedules } = runScenario(scenario, open, { switches: 3, sample: 4, seed: 7 });
    expect(found).toEqual([]);
    expect(schedules).toBe(4);
  });
});
