import fc from 'fast-check';
import { cutTo, fittedJson, LONGEST_CELL, soundText, utf8Bytes } from '../../src/domain/texts.ts';

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

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'ạ',
      '\r',
      '\n',
      '\u202E',
      '\u2066',
      '\uD83D',
      '\uDE00',
      '\u0000',
      '\u2028',
      '́',
    ),
  }),
);

describe('a sound text', () => {
  test.each([
    ['Hòa'.normalize('NFD'), 'Hòa'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['\u202Eevil\u2066', 'evil'],
    ['a\u0000b\u001Bc', 'a b c'],
    ['A\uD83DB', 'A\uFFFDB'],
    ['👨‍👩‍👧 hoa sen', '👨‍👩‍👧 hoa sen'],
    ['hai\tcột', 'hai\tcột'],
  ])('%j becomes %j', (text, sound) => {
    expect(soundText(text)).toBe(sound);
  });

  test('has no control character but tab and line feed, no sign of direction, no half pair, and stays as it is from then on', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sound = soundText(text);
        expect(sound).not.toMatch(/(?![\t\n])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
        expect(sound).not.toMatch(/\p{Cs}/u);
        expect(soundText(sound)).toBe(sound);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a cut text', () => {
  test('ends with a sign, is no longer than asked, and halves no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, most) => {
        const cut = cutTo(text, most);
        expect(cut.length).toBeLessThanOrEqual(most);
        expect(cut).not.toMatch(/\p{Cs}/u);
        if (text.length <= most) expect(cut).toBe(text);
        else expect(cut).toMatch(/…$/);
      }),
    );
  });
});

describe('JSON for a cell', () => {
  test('holds everything where there is room', () => {
    const cells = { name: 'Nguyễn Văn An', note: 'x'.repeat(40_000) };
    expect(fittedJson((cut) => ({ name: cut(cells.name), note: cut(cells.note) }))).toBe(
      JSON.stringify(cells),
    );
  });

  test('stays JSON when its texts are cells filled to the brim, and keeps the short ones whole', () => {
    const filled = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`c${at}`, '"'.repeat(50_000)]));
    const json = fittedJson((cut) =>
      Object.fromEntries(Object.entries({ name: 'An', ...filled }).map(([key, text]) => [key, cut(text)])),
    );
    expect(json.length).toBeLessThanOrEqual(LONGEST_CELL);
    const read = JSON.parse(json) as Record<string, string>;
    expect(read.name).toBe('An');
    expect(Object.keys(read)).toHaveLength(31);
  });
});
