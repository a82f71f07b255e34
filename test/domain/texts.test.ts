import fc from 'fast-check';
import { utf8Bytes } from '../../src/domain/texts.ts';

test('letters count as the bytes they take', () => {
  expect(utf8Bytes('')).toBe(0);
  expect(utf8Bytes('abc')).toBe(3);
  expect(utf8Bytes('é')).toBe(2);
  expect(utf8Bytes('Trường')).toBe(9);
  expect(utf8Bytes('…')).toBe(3);
  expect(utf8Bytes('🌟')).toBe(4);
});

test('as UTF-8 has it, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => utf8Bytes(text) === Buffer.byteLength(text, 'utf8')),
    { numRuns: 500 },
  );
});
