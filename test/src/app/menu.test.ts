import { type MenuNode, menuTree } from '../../../src/app/menu.ts';
import { COMMANDS, commandById, SURFACES } from '../../../src/app/registry.ts';
import { messagesFor } from '../../../src/messages/index.ts';

const leaves = (node: MenuNode): { title: string; fn: string }[] =>
  'fn' in node ? [node] : node.items.flatMap(leaves);

test.each(['vi', 'en'] as const)(
  'in %s the menu has at most six entries, no two alike, each leading to a surface',
  (language) => {
    const menu = menuTree(messagesFor(language));
    if (!('items' in menu)) throw new Error('no items');
    expect(menu.items.length).toBeLessThanOrEqual(6);
    const functions = leaves(menu).map(({ fn }) => fn);
    expect(new Set(functions).size).toBe(functions.length);
    for (const fn of functions) expect(Object.keys(SURFACES)).toContain(fn);
    for (const { title } of leaves(menu)) expect(title.trim()).not.toBe('');
  },
);

test('every command is found by its own ID, and by nothing else', () => {
  const ids = Object.values(COMMANDS).map((command) => command.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const command of Object.values(COMMANDS)) expect(commandById(command.id)).toBe(command);
  for (const name of ['', 'constructor', '__proto__', 'nomineeSave', 'toString'])
    expect(commandById(name)).toBeUndefined();
});

test('every surface is a name that a generated function can bear', () => {
  for (const name of Object.keys(SURFACES)) expect(name).toMatch(/^[A-Za-z]+$/);
});
