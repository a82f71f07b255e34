import fc from 'fast-check';
import { checkWire } from '../../../host/runtime/wire.ts';
import { smallHost } from './smallBundle.ts';

// https://developers.google.com/apps-script/guides/html/communication#parameters_and_return_values
test('whatever JSON can say crosses to the bundle and back unchanged', () => {
  const { owner } = smallHost('function echo(value) { return value; }');
  owner.consent(true);
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
      const sent: unknown = JSON.parse(JSON.stringify(value));
      expect(owner.call('echo', sent)).toEqual(sent);
    }),
    { numRuns: 50 },
  );
});

test('a thing that may not travel is found however deep it lies', () => {
  const forbidden = fc.constantFrom(undefined, new Date(0), () => 1, Symbol('s'), new Map(), Number.NaN, 1n);
  const steps = fc.array(fc.oneof(fc.constant('list'), fc.constant('object')), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(forbidden, steps, (value, path) => {
      const nested = path.reduce<unknown>((inner, step) => (step === 'list' ? [0, inner] : { inner }), value);
      expect(() => checkWire(nested, 'result')).toThrow('google.script.run cannot carry');
    }),
  );
});

test('the place of what may not travel is named', () => {
  expect(() => checkWire({ rows: [{ at: new Date(0) }] }, 'result')).toThrow('a Date (result.rows[0].at)');
});

test('the same object twice is no cycle', () => {
  const shared = { a: 1 };
  expect(() => checkWire([shared, shared], 'result')).not.toThrow();
});
