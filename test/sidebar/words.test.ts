import { dialogWordsFor } from '../../sidebar/words/dialog.ts';
import { wordsFor } from './wordsFor.ts';

type Leaves = Readonly<Record<string, string>>;

type Says = (...given: unknown[]) => unknown;
/** A sentence that takes words, numbers or an object of them; what takes anything else is left out. */
function ask(node: unknown): unknown {
  const says = node as Says;
  const given = Array.from({ length: says.length }, (_, index) => index + 2);
  for (const each of [given, given.map((number) => `word ${number}`)])
    try {
      const said = says(...each);
      if (typeof said !== 'number') return said;
    } catch {
      // It takes other arguments.
    }
  return null;
}

/** Every sentence of a language by its place; functions are asked with plain arguments. */
function leaves(node: unknown, at = ''): Leaves {
  if (typeof node === 'string') return { [at]: node };
  if (typeof node === 'function') return leaves(ask(node), `${at}()`);
  if (typeof node !== 'object' || node === null) return {};
  const entries = Object.entries(node).flatMap(([key, value]) =>
    Object.entries(leaves(value, at === '' ? key : `${at}.${key}`)),
  );
  return Object.fromEntries(entries);
}

const PAGES = [
  { name: 'the sidebar', vi: leaves(wordsFor('vi')), en: leaves(wordsFor('en')) },
  { name: 'the import dialog', vi: leaves(dialogWordsFor('vi')), en: leaves(dialogWordsFor('en')) },
];
/** Alike in both: names of the product, patterns, numbers, and the sheet's own codes. */
const isWordless = (text: string): boolean => !/\p{L}{3}/u.test(text.replace(/TC\d+|Gương Sáng|E-mail/g, ''));

test.each(PAGES)('$name says the same things in both languages, none of them empty', ({ vi, en }) => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
  expect(Object.keys(vi).length).toBeGreaterThan(20);
  for (const text of [...Object.values(vi), ...Object.values(en)]) expect(text.trim()).not.toBe('');
});

test.each(PAGES)('no sentence of $name is left in the other language', ({ vi, en }) => {
  const untranslated = Object.keys(vi).filter((key) => vi[key] === en[key] && !isWordless(vi[key] ?? ''));
  expect(untranslated).toEqual([]);
});
