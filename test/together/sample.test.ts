import { runAgain } from '../../host/together/explore.ts';
import type { Reply } from '../product/office.ts';
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

test('set-up pressed in a second window while the first has it all laid finds nothing left to do', () => {
  const scenario = SCENARIOS.find(({ name }) => name === 'the owner runs set-up in two windows');
  if (scenario === undefined) throw new Error('no such scenario');
  const district = open(scenario.prepare);
  const actors = scenario.doings(district);
  const begin = () => {
    district.rewind();
    return { ...district, actors };
  };
  /** The first window has looked at the file when the other comes and goes through. */
  const AFTER_ITS_LOOK = '30:1';
  const codes = runAgain(
    { begin, check: ({ ended }) => ended.map(({ value }) => (value as Reply).code), switches: 1 },
    AFTER_ITS_LOOK,
  );
  expect(codes).toEqual(['nothingToLay', 'laid']);
  expect(scenario.judge?.(district, [])).toEqual([]);
});
