import fc from 'fast-check';
import { CRITERIA } from '../../src/catalogue/criteria.ts';
import { MOVEMENTS } from '../../src/catalogue/movements.ts';
import { looksLegacy, toUnicode } from '../../src/domain/legacyText.ts';

test.each([
  ['NguyÔn V¨n Hång', 'Nguyễn Văn Hồng'],
  ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
  ['®iÓn h×nh tiªn tiÕn', 'điển hình tiên tiến'],
  ['M\u00ADêng Kh\u00AD¬ng', 'Mường Khương'],
  ['B¸t X¸t', 'Bát Xát'],
])('TCVN3 "%s" is recognised and becomes "%s"', (legacy, unicode) => {
  expect(looksLegacy(legacy)).toBe('TCVN3');
  expect(toUnicode(legacy, 'TCVN3')).toBe(unicode);
});

test.each([
  ['Nguyeãn Vaên Hoàng', 'Nguyễn Văn Hồng'],
  ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
  ['ÑIEÅN HÌNH TIEÂN TIEÁN', 'ĐIỂN HÌNH TIÊN TIẾN'],
  ['ngöôøi toát, vieäc toát', 'người tốt, việc tốt'],
])('VNI "%s" is recognised and becomes "%s"', (legacy, unicode) => {
  expect(looksLegacy(legacy)).toBe('VNI');
  expect(toUnicode(legacy, 'VNI')).toBe(unicode);
});

test('TCVN3 text drawn by a capitals font becomes capitals', () => {
  expect(toUnicode('NGUYÔN V¡N A', 'TCVN3')).toBe('NGUYỄN VĂN A');
  expect(toUnicode('Hå TRUNG', 'TCVN3')).toBe('HỒ TRUNG');
  expect(toUnicode('Lª V¨n T¸m', 'TCVN3')).toBe('Lê Văn Tám');
});

test('all 74 letters of TCVN3 are converted, each to another', () => {
  const bytes = Array.from({ length: 94 }, (_, i) => String.fromCharCode(0xa1 + i));
  const converted = bytes.map((sign) => toUnicode(sign, 'TCVN3'));
  const letters = converted.filter((letter, i) => letter !== bytes[i] || letter === 'ý');
  expect(new Set(letters).size).toBe(74);
  const capitals = 'ĂÂÊÔƠƯĐ';
  const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
  const small = vowels.flatMap((vowel) =>
    ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
  );
  expect(new Set(letters)).toEqual(new Set([...small, ...'ăâêôơưđ', ...capitals]));
});

test.each([
  'Trà Giác',
  'Hoà, quý, khoá, khoẻ, tuần, quê, thuở',
  '© 2024',
  'Google® Sheets™',
  '25 m² × 4',
  '«Dân vận khéo»',
  '10×20',
  '1ª',
  'giá 5£',
  'Müller',
  'François',
  'Bjørn',
  'https://example.vn/ho-so?id=1',
  'a@example.vn',
  '',
  '½ ngày',
  'UBND xã Trà Bui',
])('"%s" is taken as it is', (text) => {
  expect(looksLegacy(text)).toBeNull();
});

test('no text of the catalogue is taken for an old font, composed or not', () => {
  for (const text of [...MOVEMENTS.map((m) => m.name), ...CRITERIA.map((c) => c.label)]) {
    expect(looksLegacy(text)).toBeNull();
    expect(looksLegacy(text.normalize('NFD'))).toBeNull();
  }
});

test('plain text without marks is neither recognised nor changed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect(looksLegacy(text)).toBeNull();
      expect(toUnicode(text, 'TCVN3')).toBe(text);
      expect(toUnicode(text, 'VNI')).toBe(text);
    }),
  );
});

test('words already in Unicode survive the conversion beside old ones', () => {
  expect(toUnicode('NguyÔn Văn Hưởng', 'TCVN3')).toBe('Nguyễn Văn Hưởng');
});
