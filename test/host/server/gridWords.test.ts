import { pruneMenus } from '../../../host/workbench/grid/menus.ts';
import { registries, setTranslationMethod } from '../../../host/workbench/grid/odoo.ts';
import { translated } from '../../../host/workbench/grid/words.ts';

interface Item {
  readonly name?: unknown;
  readonly children?: readonly unknown[];
}
const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null;

/** O-spreadsheet's own English words of an entry and all below it; what it says of a selection needs one. */
const wordsOf = ({ name, children = [] }: Item): string[] => [
  ...(name === undefined || typeof name === 'function' ? [] : [String(name)]),
  ...children.filter(isItem).flatMap(wordsOf),
];

test('every entry of the menus that are left is said in Vietnamese, so that none stands there in another language', () => {
  setTranslationMethod((...[text]) => String(text));
  pruneMenus();
  const { cellMenuRegistry, colMenuRegistry, rowMenuRegistry, topbarMenuRegistry } = registries;
  const entries = [cellMenuRegistry, colMenuRegistry, rowMenuRegistry, topbarMenuRegistry].flatMap(
    (registry) => Object.values((registry as unknown as { content: Record<string, Item> }).content),
  );
  const words = [...new Set(entries.flatMap(wordsOf))];
  expect(words.length).toBeGreaterThan(20);
  expect(words.filter((word) => !/^\d+%$/.test(word) && translated(word) === word)).toEqual([]);
});
