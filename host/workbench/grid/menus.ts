/** O-spreadsheet's menus without what the host has no counterpart for, and the file's custom menus among them. */
import { registries } from './odoo.ts';
import type { GridMenu } from './types.ts';

/** Menus of the top bar that stay, by their ids; the others go. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  file: ['print'],
  edit: [
    'copy',
    'cut',
    'paste',
    'find_and_replace',
    'delete',
    'edit_delete_cell_values',
    'edit_delete_row',
    'edit_delete_column',
    'edit_unhide_columns',
    'edit_unhide_rows',
  ],
  view: [
    'unfreeze_panes',
    'freeze_panes',
    'unfreeze_rows',
    'freeze_first_row',
    'freeze_second_row',
    'freeze_current_row',
    'unfreeze_columns',
    'freeze_first_col',
    'freeze_second_col',
    'freeze_current_col',
    'show',
    'view_gridlines',
    'view_formulas',
    'zoom',
    'zoom50',
    'zoom75',
    'zoom100',
    'zoom125',
    'zoom150',
    'zoom200',
  ],
  insert: [
    'insert_row',
    'insert_row_before',
    'insert_row_after',
    'insert_column',
    'insert_column_before',
    'insert_column_after',
    'insert_sheet',
  ],
  data: ['sort_range', 'sort_ascending', 'sort_descending'],
};

const CONTEXT: readonly string[] = [
  'cut',
  'copy',
  'paste',
  'add_row_before',
  'add_row_after',
  'add_column_before',
  'add_column_after',
  'delete_row',
  'delete_column',
  'clear_row',
  'clear_column',
  'hide_rows',
  'unhide_rows',
  'hide_columns',
  'unhide_columns',
  'sort_columns',
  'sort_ascending',
  'sort_descending',
];

interface Item {
  readonly id?: string;
  children?: unknown[];
}

interface MenuRegistry {
  readonly content: Record<string, Item>;
  getKeys(): string[];
  remove(key: string): void;
}

function prune(item: Item, kept: readonly string[]): void {
  const { children } = item;
  if (!Array.isArray(children)) return;
  item.children = children.filter(
    (child) => typeof child !== 'function' && kept.includes((child as Item).id ?? ''),
  );
  for (const child of item.children) prune(child as Item, kept);
}

function pruneRegistry(registry: MenuRegistry, keptOf: (key: string) => readonly string[] | undefined): void {
  for (const key of registry.getKeys()) {
    const kept = keptOf(key);
    const item = registry.content[key];
    if (kept === undefined) registry.remove(key);
    else if (item !== undefined) prune(item, kept);
  }
}

/** Once for a page. */
export function pruneMenus(): void {
  const { cellMenuRegistry, colMenuRegistry, rowMenuRegistry, topbarMenuRegistry } = registries;
  pruneRegistry(topbarMenuRegistry as unknown as MenuRegistry, (key) => KEPT[key]);
  for (const registry of [cellMenuRegistry, colMenuRegistry, rowMenuRegistry]) {
    pruneRegistry(registry as unknown as MenuRegistry, (key) =>
      CONTEXT.includes(key) ? CONTEXT : undefined,
    );
  }
}

interface ActionSpec {
  readonly id: string;
  readonly name: string;
  readonly sequence: number;
  readonly separator?: boolean;
  readonly isReadonlyAllowed: boolean;
  readonly isEnabledOnLockedSheet: boolean;
  readonly execute?: () => void;
  readonly children?: ActionSpec[];
}

const PREFIX = 'custom_';

type Click = (path: readonly string[]) => void;

function specsOf(items: GridMenu['items'], path: readonly string[], onClick: Click): ActionSpec[] {
  const specs: ActionSpec[] = [];
  items.forEach((item, index) => {
    const last = specs.at(-1);
    if ('separator' in item) {
      if (last !== undefined) specs[specs.length - 1] = { ...last, separator: true };
      return;
    }
    specs.push(specOf(item, index, path, onClick));
  });
  return specs;
}

function specOf(
  item: Exclude<GridMenu['items'][number], { readonly separator: true }>,
  index: number,
  path: readonly string[],
  onClick: Click,
): ActionSpec {
  const here = [...path, item.title];
  const common = {
    id: PREFIX + here.join(' ▸ '),
    name: item.title,
    sequence: 100 + index,
    isReadonlyAllowed: true,
    isEnabledOnLockedSheet: true,
  };
  if ('items' in item) return { ...common, children: specsOf(item.items, here, onClick) };
  return { ...common, execute: () => onClick(here) };
}

/** Replaces the custom menus of the top bar; the grid has to be drawn again to show them. */
export function putCustomMenus(menus: readonly GridMenu[], onClick: Click): void {
  const { topbarMenuRegistry } = registries;
  for (const key of topbarMenuRegistry.getKeys()) {
    if (key.startsWith(PREFIX)) topbarMenuRegistry.remove(key);
  }
  menus.forEach((menu, index) => {
    const spec = specOf(menu, index, [], onClick);
    topbarMenuRegistry.add(spec.id, spec as never);
  });
}
