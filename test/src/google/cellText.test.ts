import fc from 'fast-check';
import { withoutDirections } from '../../../src/domain/texts.ts';
import { written } from '../../../src/google/cellText.ts';

/** What Google keeps of a typed string: a leading apostrophe says "text" and is not kept. */
const kept = (cell: unknown): unknown =>
  typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;

test.each([
  '=1+1',
  '+1',
  '-1',
  '@a',
  "'a",
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠a',
  '  =1',
  '\u200B=1',
  '\uFEFF @a',
  '\u00A0-1',
])('in a plain text cell %j is marked as text', (text) => {
  expect(written(text, true)).toBe(`'${text}`);
});

test.each(['007', '1/2', '05/01/2024', '95%', 'TRUE', 'Xã Trà Giác', '1e5'])(
  'a plain text cell keeps %j without a mark',
  (text) => {
    expect(written(text, true)).toBe(text);
  },
);

test.each(['007', '1/2', '95%', 'TRUE', 'true', 'False', '12,5', '1e5', '=A1', '10:30', '5 đồng', 'a+b'])(
  'in any other cell %j is marked, for a locale could take it for a value',
  (text) => {
    expect(written(text, false)).toBe(`'${text}`);
  },
);

test.each(['Xã Trà Giác', 'Có', 'Đạt (một phần)', 'Hồ Thị Mai, Nguyễn Văn An'])(
  'harmless words like %j stay as they are',
  (text) => {
    expect(written(text, false)).toBe(text);
  },
);

test('numbers, booleans and nothing are written as they are; a formula only where one is meant', () => {
  expect(written(1.5, false)).toBe(1.5);
  expect(written(true, true)).toBe(true);
  expect(written('', false)).toBe('');
  expect(written({ formula: '=A1' }, false)).toBe('=A1');
});

test('any text comes back the same, but for half surrogates, signs of direction and what exceeds a cell', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.boolean(), (text, plain) => {
      expect(kept(written(text, plain))).toBe(withoutDirections(text));
    }),
  );
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: fc.constantFrom(' ', '\t', '\u200B', '\u202E', '=', '＝', '-', "'", 'a'), minLength: 1 }),
);
test('whatever is written never begins as a formula does', () => {
  fc.assert(
    fc.property(hostile, fc.boolean(), (text, plain) => {
      expect(String(written(text, plain))).not.toMatch(
        /^[\s\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠]/u,
      );
    }),
  );
});

test('half a surrogate pair is replaced, a whole one is not', () => {
  expect(written('a\uD83Db', true)).toBe('a\uFFFDb');
  expect(written('\uDE00', true)).toBe('\uFFFD');
  expect(written('😀', true)).toBe('😀');
});

test('no text is longer than a cell can hold', () => {
  const cut = String(written('ă'.repeat(60_000), true));
  expect(cut.length).toBeLessThan(50_000);
  expect(cut).toMatch(/ă…$/);
});
