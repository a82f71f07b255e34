/** Encodings from before Unicode; text typed in their fonts arrives as Western letters and signs. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/** TCVN 5712:1993 VN3, as Windows-1252 shows its bytes; `TCVN3_LETTERS` gives the letter at the same place. */
const TCVN3_SIGNS = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ¡¢£¤¥¦§';
const TCVN3_LETTERS = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ';

const BREAKS = /([\s.,;:!?()"'/\-–—“”]+)/;
const HAS_DIGIT = /\d/;
const BEYOND_WESTERN = /[\u0100-\uFFFF]/;

// Signs that stand inside or before the letters of a word there, and nowhere else: "®Êt", "tØnh", "NguyÔn", "c©y".
const TCVN3_WORD =
  /^[®§](?=[A-Za-z\u00A1-\u00FF])|[A-Za-z][µ¶·¸¹¨¼½¾ª×÷\u00AD]|[A-Za-z][©«»¬][A-Za-z]|[a-z][ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖØÜÝÞ]|[¡¢£¤¥¦][A-Z]/;

// A vowel followed by a letter that carries its marks, in pairs that neither Unicode Vietnamese nor TCVN3 writes.
const VNI_WORD = /a[øùûõïâáàåãäêéèúüë]|e[øùûõïâáàåãä]|o[øûïåäâ]|u[øùõï]|y[øùûõï]|[ôö][øùûõï]|öô|^ñ[aeioôö]/i;

/** Guesses whether text was typed in a font from before Unicode; null for Unicode, foreign and plain text. */
export function looksLegacy(text: string): LegacyEncoding | null {
  const words = text.split(BREAKS).filter(mayBeLegacy);
  const tcvn3 = words.filter((word) => TCVN3_WORD.test(word)).length;
  const vni = words.filter((word) => VNI_WORD.test(word)).length;
  if (tcvn3 === 0 && vni === 0) return null;
  return tcvn3 >= vni ? 'TCVN3' : 'VNI';
}

/** The text in Unicode (NFC). Words that hold digits, or letters no old font could give, stay as they are. */
export function toUnicode(text: string, encoding: LegacyEncoding): string {
  return encoding === 'TCVN3' ? fromTcvn3(text) : fromVni(text);
}

function mayBeLegacy(word: string): boolean {
  return !HAS_DIGIT.test(word) && !BEYOND_WESTERN.test(word);
}

function isAllCapitals(text: string): boolean {
  return /[A-Z]{2}/.test(text) && !/[a-z]/.test(text);
}

function fromTcvn3(text: string): string {
  const letters = new Map(Array.from(TCVN3_SIGNS, (sign, i) => [sign, TCVN3_LETTERS.charAt(i)]));
  // Capitals with a tone have no code of their own there: a second font draws them from the small ones.
  const allCapitals = isAllCapitals(text);
  const convert = (word: string): string => {
    if (!mayBeLegacy(word)) return word;
    const converted = Array.from(word, (sign) => letters.get(sign) ?? sign).join('');
    return allCapitals || isAllCapitals(word) ? converted.toUpperCase() : converted;
  };
  return text.split(BREAKS).map(convert).join('');
}

/** Combining marks of a VNI sign: tone alone, then circumflex or breve with and without tone. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

/** VNI letters that need no second sign. */
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

const VNI_LETTER = /([aeouyôö][øùûõïâàáåãäêèéúüë]?|[ñæóòî])/gi;

function fromVni(text: string): string {
  const convert = (word: string): string => (mayBeLegacy(word) ? word.replace(VNI_LETTER, vniLetter) : word);
  return text.split(BREAKS).map(convert).join('').normalize('NFC');
}

function vniLetter(pair: string): string {
  const base = pair.charAt(0);
  const small = base.toLowerCase();
  const letter = VNI_LETTERS[small] ?? small;
  const marks = VNI_MARKS[pair.charAt(1).toLowerCase()] ?? '';
  return (base === small ? letter : letter.toUpperCase()) + marks;
}
