/** Google's limit of tabs in one file, and what it leaves for years to come. */
import { parameterOfRef } from '../workbook/tab.ts';
import { TEMPLATE_REF } from '../workbook/tabs/index.ts';
import type { Context, Inventory } from './define.ts';
import { isUnitTab, wantedTabs } from './wantedTabs.ts';

const TAB_LIMIT = 200;
/** Tổng hợp and Báo cáo lãnh đạo. */
const TABS_A_YEAR = 2;

export interface TabRoom {
  /** Tabs in the file once everything wanted is laid: closed years' and other people's tabs among them. */
  readonly needed: number;
  readonly limit: number;
  /** How many more years can be opened. */
  readonly years: number;
}

/** The template is not counted: it goes before the last tab comes. */
export function tabRoom(inventory: Inventory, context: Context): TabRoom {
  const own = new Set([...inventory.tabs.map(({ ref }) => ref), ...wantedTabs(context)]);
  own.delete(TEMPLATE_REF);
  const needed = own.size + inventory.foreign.length;
  const years = Math.max(0, Math.floor((TAB_LIMIT - needed) / TABS_A_YEAR));
  return { needed, limit: TAB_LIMIT, years };
}

/** Why tabs that are missing cannot be laid: new units must leave the next year room to be opened. */
export function roomAgainst(
  missing: readonly string[],
  inventory: Inventory,
  context: Context,
): { readonly code: 'tooManyTabs'; readonly needed: number; readonly limit: number } | null {
  const { needed, limit, years } = tabRoom(inventory, context);
  const kept = missing.some(isUnitTab) && years === 0 ? TABS_A_YEAR : 0;
  return needed + kept > limit ? { code: 'tooManyTabs', needed: needed + kept, limit } : null;
}

/** The same for a year that is to be opened: its tabs are not among the wanted ones yet. */
export function yearRoomAgainst(year: number, inventory: Inventory, context: Context) {
  const stands = inventory.tabs.some(
    ({ ref }) => ref.startsWith('summary:') && parameterOfRef(ref) === String(year),
  );
  const { needed, limit, years } = tabRoom(inventory, context);
  return stands || years > 0 ? null : ({ code: 'tooManyTabs', needed: needed + TABS_A_YEAR, limit } as const);
}
