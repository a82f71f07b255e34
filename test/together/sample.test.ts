import { createDistricts } from './district.ts';
import { runScenario } from './scenario.ts';
import { SCENARIOS } from './scenarios.ts';

const DIST = new URL('../../dist', import.meta.url).pathname;
const open = createDistricts(DIST);

/** Some schedules of each scenario, fewer of the long ones; `npm run together` runs them all. */
describe.each(SCENARIOS)('$name', (scenario) => {
  const sample = scenario.most === undefined ? 4 : 2;

  test('leaves every row, ID and mail once, whoever goes first', () => {
    const { found, schedules } = runScenario(scenario, open, { switches: 3, sample, seed: 7 });
    expect(found).toEqual([]);
    expect(schedules).toBe(sample);
  });
});
