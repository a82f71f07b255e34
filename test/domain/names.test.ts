import fc from 'fast-check';
import { foldName, sortByName, stripDiacritics, vietnameseNameOrder } from '../../src/domain/names.ts';

const syllables = fc.constantFrom(
  'Nguyễn',
  'Trần',
  'Hồ',
  'Đinh',
  'Văn',
  'Thị',
  'Hòa',
  'Thuý',
  'Khoẻ',
  'Mỹ',
  'Ánh',
  'ân',
  'Ư',
  'Quý',
  'Toàn',
  'Đức',
);
const names = fc.array(syllables, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

test.each([
  ['Hoà', 'Hòa'],
  ['hoá', 'hóa'],
  ['hoả', 'hỏa'],
  ['hoã', 'hõa'],
  ['hoạ', 'họa'],
  ['khoè', 'khòe'],
  ['khoé', 'khóe'],
  ['khoẻ', 'khỏe'],
  ['khoẽ', 'khõe'],
  ['khoẹ', 'khọe'],
  ['thuỳ', 'thùy'],
  ['thuý', 'thúy'],
  ['thuỷ', 'thủy'],
  ['thuỹ', 'thũy'],
  ['thuỵ', 'thụy'],
  ['quý', 'qúy'],
  ['HOÀ', 'hòa'],
  ['Ðinh Văn Ðức', 'Đinh Văn Đức'],
  ['  Trà \u00A0 Giác\t', 'Trà Giác'],
  ['Trà\u200B Giác\uFEFF', 'Trà Giác'],
  ['Nguyễn'.normalize('NFD'), 'Nguyễn'],
])('"%s" and "%s" are one name', (a, b) => {
  expect(foldName(a)).toBe(foldName(b));
});

test.each([
  ['Hoa', 'Hoà'],
  ['Hoà', 'Hoá'],
  ['Thân', 'Thăn'],
  ['Dung', 'Đung'],
  ['Tư', 'Tu'],
  ['Văn An', 'Vănan'],
  ['Mỹ', 'Mĩ'],
])('"%s" and "%s" stay two names', (a, b) => {
  expect(foldName(a)).not.toBe(foldName(b));
});

test('folding a folded text changes nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(names, fc.string({ unit: 'grapheme' })),
      (text) => foldName(foldName(text)) === foldName(text),
    ),
  );
});

test('a word with several tones keeps their order, and folds once for all', () => {
  const folded = foldName('Đắklàm');
  expect(foldName(folded)).toBe(folded);
  expect(folded).not.toBe(foldName('Đằklám'));
});

test('Unicode form, case, spaces and zero-width characters never matter', () => {
  const disguise = fc.constantFrom<(text: string) => string>(
    (text) => text.normalize('NFD'),
    (text) => text.toUpperCase(),
    (text) => ` ${text.replace(/ /g, '  ')}\u200B`,
    (text) => text.replace(/Đ/g, 'Ð'),
  );
  fc.assert(fc.property(names, disguise, (name, change) => foldName(change(name)) === foldName(name)));
});

test('a search without marks finds Trà Giác', () => {
  expect(stripDiacritics('Trà Giác')).toBe('tra giac');
  expect(stripDiacritics('Ðường Điện Biên Phủ')).toBe('duong dien bien phu');
  expect(stripDiacritics('Trà Giác'.normalize('NFD'))).toBe('tra giac');
});

test('text stripped of its marks has none left, and equal names are found by each other', () => {
  fc.assert(
    fc.property(
      names,
      (name) =>
        /^[a-z ]+$/.test(stripDiacritics(name)) && stripDiacritics(foldName(name)) === stripDiacritics(name),
    ),
  );
});

test('names sort by tên, then chữ lót, then họ', () => {
  const list = [
    'Trần Văn Bình',
    'Nguyễn Thị An',
    'Lê Văn Ánh',
    'Đinh Văn An',
    'Hồ An',
    'Dương Văn An',
    'Bình',
  ];
  expect([...list].sort(vietnameseNameOrder())).toEqual([
    'Hồ An',
    'Nguyễn Thị An',
    'Dương Văn An',
    'Đinh Văn An',
    'Lê Văn Ánh',
    'Bình',
    'Trần Văn Bình',
  ]);
});

test('tones sort ngang, huyền, hỏi, ngã, sắc, nặng', () => {
  const sorted = ['mạ', 'má', 'mã', 'mả', 'mà', 'ma'].sort(vietnameseNameOrder());
  expect(sorted).toEqual(['ma', 'mà', 'mả', 'mã', 'má', 'mạ']);
});

test('letters sort a, ă, â, d, đ, e, ê, o, ô, ơ, u, ư', () => {
  const alphabet = ['a', 'ă', 'â', 'd', 'đ', 'e', 'ê', 'o', 'ô', 'ơ', 'u', 'ư'];
  expect([...alphabet].reverse().sort(vietnameseNameOrder())).toEqual(alphabet);
});

test('the order of names is an order: antisymmetric, transitive and blind to Unicode form', () => {
  const compare = vietnameseNameOrder();
  fc.assert(
    fc.property(names, names, names, (a, b, c) => {
      expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
      if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      expect(compare(a, a.normalize('NFD'))).toBe(0);
    }),
  );
});

test('sorting by name agrees with the comparison, keeps equal ones in place and leaves the input alone', () => {
  fc.assert(
    fc.property(fc.array(names), (list) => {
      const items = list.map((name, position) => ({ name, position }));
      const compare = vietnameseNameOrder();
      const sorted = sortByName(items, (item) => item.name);
      expect(sorted).toEqual([...items].sort((a, b) => compare(a.name, b.name) || a.position - b.position));
      expect(items.map((item) => item.position)).toEqual(list.map((_, i) => i));
    }),
  );
});

test.each([
  '\u202E',
  '\u2066',
  '\u061C',
  '\u200B',
  '\u200D',
  '\u2060',
  '\uFE0F',
  '\u034F',
  '\u3164',
  '\u00AD',
])('a name with %j inside, which is shown as nothing, is the same name', (unseen) => {
  expect(foldName(`Nguyễn ${unseen}Văn A${unseen}n`)).toBe(foldName('Nguyễn Văn An'));
});
