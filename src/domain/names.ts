/** Zero-width characters, signs of direction, variation selectors: whatever is shown as nothing. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
const SPACES = /\s+/g;
/** Combining huyền, sắc, ngã, hỏi, nặng. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const TONE_INSIDE_WORD = /([\u0300\u0301\u0303\u0309\u0323])([\p{L}\p{M}]+)/gu;
const MARKS = /\p{M}/gu;

/** What a reader takes for the same text: NFC, no characters that are shown as nothing, single spaces, Đ for the look-alike Ð. */
function tidy(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(SPACES, ' ')
    .trim()
    .normalize('NFC')
    .replace(/\u00D0/g, 'Đ')
    .replace(/\u00F0/g, 'đ');
}

/** Where the tone stands in a word says nothing (hòa = hoà, thủy = thuỷ): every tone moves to the end of its word. */
function foldTonePlacement(decomposed: string): string {
  return decomposed.replace(TONE_INSIDE_WORD, (_match, tone: string, rest: string) => {
    const others = rest.match(TONES);
    return others === null ? rest + tone : rest.replace(TONES, '') + tone + others.join('');
  });
}

/**
 * A key under which two spellings of one name are equal: Unicode form, tone placement, Ð (U+00D0), case, spaces and
 * characters that are shown as nothing do not count; tones and letters do. For matching only: not to be shown or stored as a name.
 */
export function foldName(text: string): string {
  return foldTonePlacement(tidy(text).toLowerCase().normalize('NFD')).normalize('NFC');
}

/** A key for searching without a Vietnamese keyboard: "tra giac" is found in "Trà Giác". */
export function stripDiacritics(text: string): string {
  return tidy(text).toLowerCase().normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd');
}

/** A name as it is sorted: tên, then chữ lót, then họ. */
type NameParts = readonly [given: string, middle: string, family: string];

function splitName(name: string): NameParts {
  const words = tidy(name).split(' ');
  const given = words.pop() ?? '';
  const family = words.shift() ?? '';
  return [given, words.join(' '), family];
}

/** Builds the comparison of Vietnamese names: tên, then chữ lót, then họ; tones ngang, huyền, hỏi, ngã, sắc, nặng. */
export function vietnameseNameOrder(): (a: string, b: string) => number {
  const compareParts = namePartsOrder();
  return (a, b) => compareParts(splitName(a), splitName(b));
}

function namePartsOrder(): (a: NameParts, b: NameParts) => number {
  // Building a collator is slow, and a module may not keep one: one per sort.
  const { compare } = new Intl.Collator('vi');
  return (a, b) => compare(a[0], b[0]) || compare(a[1], b[1]) || compare(a[2], b[2]);
}

/** A sorted copy in the order of names; each name is taken apart once. Equal names keep their order. */
export function sortByName<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
  const compareParts = namePartsOrder();
  return items
    .map((item) => ({ item, parts: splitName(nameOf(item)) }))
    .sort((a, b) => compareParts(a.parts, b.parts))
    .map(({ item }) => item);
}

/** So many initials at most: a collective's name may be a sentence. */
const MOST_INITIALS = 8;

/** "Nguyễn Văn An" as "N.V.A.", for records that name nobody. */
export const initialsOf = (name: string): string =>
  tidy(name)
    .split(' ')
    .flatMap((word) => word.match(/[\p{L}\p{N}]/u)?.[0]?.toUpperCase() ?? [])
    .slice(0, MOST_INITIALS)
    .map((letter) => `${letter}.`)
    .join('');
