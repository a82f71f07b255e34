/** Names that stand in the way of new tabs. */
import type { TabRef } from '../workbook/tab.ts';
import { tabOf } from '../workbook/tabs/index.ts';
import { isUnfinished } from '../workbook/unfinished.ts';
import type { Context, View } from './define.ts';
import { isMaking } from './facts.ts';
import { titleOf } from './laid.ts';

/**
 * Titles that stand already, or that two new tabs would share. Google takes no two names that differ in letter case alone. Sheets that
 * a set-up cut short has made are no obstacle: it goes on with them.
 */
export function takenTitles(missing: readonly TabRef[], view: View, context: Context): string[] {
  const { foreign, tabs } = view.inventory;
  const titled = missing.map((ref) => ({ ref, title: titleOf(ref, context) }));
  const left = isMaking(context.facts)
    ? titled.filter(({ ref, title }) => {
        const grid = foreign.includes(title) ? view.foreign(title) : null;
        return grid !== null && isUnfinished(tabOf(ref), grid.rows);
      })
    : [];
  const free = new Set(left.map(({ title }) => title));
  const others = foreign.filter((name) => !free.has(name));
  const seen = new Set([...others, ...tabs.map((tab) => tab.sheetName)].map((name) => name.toLowerCase()));
  return titled.flatMap(({ title }) => {
    const isTaken = seen.has(title.toLowerCase());
    seen.add(title.toLowerCase());
    return isTaken ? [title] : [];
  });
}
