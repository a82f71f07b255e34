import { patience, TRANSIENT } from '../../../src/google/retry.ts';

const TIMED_OUT = 'Service Spreadsheets timed out while accessing document';
let slept: number[];
let elapsed: number;

beforeEach(() => {
  slept = [];
  elapsed = 0;
  const sleep = (milliseconds: number): void => {
    slept.push(milliseconds);
    elapsed += milliseconds;
  };
  Object.assign(globalThis, { Utilities: { sleep } });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Utilities');
});

/** Fails so many times, then gives 'done'. */
function failing(times: number, text = TIMED_OUT) {
  const tries: number[] = [];
  const act = (): string => {
    tries.push(tries.length + 1);
    if (tries.length <= times) throw new Error(text);
    return 'done';
  };
  return { act, tries };
}
const patient = () => patience(() => elapsed);

test.each([
  'Service Spreadsheets timed out while accessing document with id 1abc.',
  "We're sorry, a server error occurred. Please wait a bit and try again.",
  'Service invoked too many times in a short time: Spreadsheets. Try Utilities.sleep(1000) between calls.',
])('%s passes', (text) => {
  expect(TRANSIENT.test(text)).toBe(true);
});

test.each([
  'Service invoked too many times for one day: email.',
  'You are trying to edit a protected cell or object.',
  'Exceeded maximum execution time',
  'Invalid email: giac',
])('%s does not', (text) => {
  expect(TRANSIENT.test(text)).toBe(false);
});

describe('what leaves the same however often it is done', () => {
  test('is done again after longer and longer pauses, three times in all', () => {
    const { act, tries } = failing(2);
    expect(patient().again(act)).toBe('done');
    expect(tries).toHaveLength(3);
    expect(slept).toEqual([2000, 6000]);
  });

  test('fails with Google’s words when that was not enough, within ten seconds', () => {
    const { act, tries } = failing(3);
    expect(() => patient().again(act)).toThrow(TIMED_OUT);
    expect(tries).toHaveLength(3);
    expect(elapsed).toBeLessThanOrEqual(10_000);
  });

  test('is not tried again where waiting changes nothing', () => {
    const { act, tries } = failing(1, 'You are trying to edit a protected cell or object.');
    expect(() => patient().again(act)).toThrow('protected');
    expect(tries).toHaveLength(1);
    expect(slept).toEqual([]);
  });

  test('is not waited for when the run’s time is nearly over', () => {
    elapsed = 299_000;
    const { act, tries } = failing(1);
    expect(() => patient().again(act)).toThrow(TIMED_OUT);
    expect(tries).toHaveLength(1);
  });
});

describe('what must not be done twice', () => {
  test('is looked for, and not done again when it took effect', () => {
    const { act, tries } = failing(1);
    expect(patient().once(act, () => 'found')).toBe('found');
    expect(tries).toHaveLength(1);
  });

  test('is done again when it did not', () => {
    const { act, tries } = failing(1);
    expect(patient().once(act, () => null)).toBe('done');
    expect(tries).toHaveLength(2);
  });

  test('is not done again when nobody can look', () => {
    const { act, tries } = failing(1);
    const look = failing(9, 'Service Spreadsheets timed out').act;
    expect(() => patient().once(act, () => look())).toThrow('timed out');
    expect(tries).toHaveLength(1);
  });
});
