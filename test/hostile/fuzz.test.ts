import { type Fuzzed, fuzz } from './fuzz/run.ts';

/** `npm run fuzz` makes 20,000. */
const CALLS = 1000;

describe('calls by people without rights', () => {
  let found: Fuzzed;
  beforeAll(() => {
    found = fuzz({ calls: CALLS, seed: 5 });
  });

  test('change nothing, and are answered in words', () => {
    expect(found).toMatchObject({ calls: CALLS, changed: 0, unhandled: 0, examples: [] });
  });

  test('get past the parser: they are refused for rights, not for their shape alone', () => {
    const { notAllowed = 0, otherUnit = 0, badInput = 0, unknownCommand = 0 } = found.answers;
    expect(notAllowed).toBeGreaterThan(CALLS / 4);
    expect(otherUnit).toBeGreaterThan(CALLS / 100);
    expect(badInput).toBeGreaterThan(0);
    expect(unknownCommand).toBeGreaterThan(0);
  });
});
