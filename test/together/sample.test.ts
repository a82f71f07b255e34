import { createDistricts } from './district.ts';
import { runScenario } from './scenario.ts';
import { SCENARIOS } from './scenarios.ts';

const DIST = new URL('../../dist', import.meta.url).pathname;
const open = createDistricts(DIST);

/** Some schedules of each scenario; `npm run together` runs them all. */
describe.each(SCENARIOS)('$name', (scenario) => {
  test('leaves every row, ID and mail once, whoever goes first', () => {
    const { found, schedules } = runScenario(scenario, open, { switches: 3, sample: 4, seed: 7 });
    expect(found).toEqual([]);
    expect(schedules).toBe(4);
  });
});
