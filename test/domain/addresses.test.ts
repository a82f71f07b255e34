import fc from 'fast-check';
import { isAddress } from '../../src/domain/addresses.ts';

test.each(['giac@example.vn', 'nguyen.van-an_2024@tra-my.gov.vn', "o'brien+thidua@example.co.uk", 'A@B.VN'])(
  '%s is an address',
  (text) => {
    expect(isAddress(text)).toBe(true);
  },
);

test.each([
  ['nothing', ''],
  ['no sign', 'giac.example.vn'],
  ['two signs', 'giac@@example.vn'],
  ['no domain of two labels', 'giac@example'],
  ['a comment', 'gi(ac@example.vn'],
  ['two dots', 'gi..ac@example.vn'],
  ['a dot at an end', '.giac@example.vn'],
  ['a dot before the sign', 'giac.@example.vn'],
  ['a hyphen at an end of a label', 'giac@-example.vn'],
  ['a second recipient', 'giac@example.vn,ke@example.com'],
  ['a second recipient behind a semicolon', 'giac@example.vn;ke@example.com'],
  ['a header behind a line end', 'giac@example.vn\r\nBcc: ke@example.com'],
  ['a line end at the end', 'giac@example.vn\n'],
  ['a space', 'giac @example.vn'],
  ['a name before it', 'Giác <giac@example.vn>'],
  ['quotes', '"giac"@example.vn'],
  ['letters with marks', 'giác@example.vn'],
  ['a letter that looks like another', 'giаc@example.vn'],
  ['a sign nobody sees', 'giac\u200b@example.vn'],
  ['a local part that is too long', `${'a'.repeat(65)}@example.vn`],
  ['more than 254 characters', `giac@${'a.'.repeat(130)}vn`],
])('%s makes it none', (_why, text) => {
  expect(isAddress(text)).toBe(false);
});

test('whatever passes is one recipient: no separator, no line end, no space, plain characters', () => {
  fc.assert(
    fc.property(fc.oneof(fc.emailAddress(), fc.string(), fc.mixedCase(fc.emailAddress())), (text) => {
      if (isAddress(text)) expect(text).toMatch(/^[!-~]+@[0-9a-z.-]+$/i);
      if (/[\s,;<>()"\\[\]:]/.test(text)) expect(isAddress(text)).toBe(false);
    }),
  );
});

test('a long text that almost is one is judged at once', () => {
  expect(isAddress(`${'a.'.repeat(100_000)}@`)).toBe(false);
});
