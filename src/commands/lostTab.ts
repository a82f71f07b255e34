/** A unit's tab that had been deleted comes back with what Hồ sơ and Kế hoạch, báo cáo have of it, in the same write as the tab itself. */
import type { FactsChange } from '../workbook/changes.ts';
import type { TabPlace } from '../workbook/place.ts';
import { parameterOfRef, type TabRef } from '../workbook/tab.ts';
import type { Context, View } from './define.ts';
import { laidPlace, titleOf } from './laid.ts';
import { markLost, standingRows } from './lostFacts.ts';
import { type GivenBack, giveBack, giveBackYears } from './lostRows.ts';
import { registerRows } from './registerRows.ts';
import { unitYearRows } from './unitYears.ts';
import { isUnitTab, known } from './wantedTabs.ts';

const NOTHING: GivenBack = { changes: [], given: 0, left: 0 };

/** Nothing for a tab that stands, or where the register itself is missing. */
export function contentsOfLost(ref: TabRef, place: TabPlace, view: View, context: Context): GivenBack {
  const [register, years] = [view.find('register'), view.find('unitYears')];
  const isNew = isUnitTab(ref) && known(ref, view.inventory) === undefined;
  if (!isNew || register === null || years === null) return NOTHING;
  const unit = { id: parameterOfRef(ref) };
  const sheet = { ref, place, grid: [] };
  const rows = registerRows(register).map(({ row }) => row);
  const back = giveBack(unit, sheet, standingRows(rows, unit, context.config), context);
  const told = unitYearRows(years).map(({ row }) => row);
  return { ...back, changes: [...back.changes, ...giveBackYears(unit, sheet, told)] };
}

/** The unit by name where rows come back with its tab; those for which the tab is too short now are held for missing. */
export function lostTold(
  ref: TabRef,
  view: View,
  context: Context,
): { readonly names: readonly string[]; readonly marks: readonly FactsChange[] } {
  const { given, left } = contentsOfLost(ref, laidPlace(ref, '', context), view, context);
  return {
    names: given === 0 ? [] : [titleOf(ref, context)],
    marks: left === 0 ? [] : [markLost(parameterOfRef(ref), context.now)],
  };
}
