/** Tabs as set-up lays them: where everything of a tab stands that nobody moves, without reading it. */
import { cutTo, soundText } from '../domain/texts.ts';
import type { Sheet } from '../workbook/decode.ts';
import { canonicalPlace, type TabPlace } from '../workbook/place.ts';
import { idOfRef, parameterOfRef, type TabRef } from '../workbook/tab.ts';
import { TEMPLATE_REF, tabOf } from '../workbook/tabs/index.ts';
import type { LayoutWords } from '../workbook/words.ts';
import type { Context, Inventory } from './define.ts';

/** A generated tab under its present name. */
export function asLaid(ref: TabRef, inventory: Inventory): Sheet {
  const known = inventory.tabs.find((tab) => tab.ref === ref);
  return { ref, place: canonicalPlace(tabOf(ref), known?.sheetName ?? ref, 0), grid: [] };
}

const LONGEST_TITLE = 100;
/** The name a tab gets when it is laid: what a sheet's name may hold, at most 100 characters. */
export function titleOf(ref: TabRef, context: Pick<Context, 'config' | 'words'>): string {
  if (ref === TEMPLATE_REF) return '_gs_unit';
  const parameter = parameterOfRef(ref);
  const words = context.words.tabs[idOfRef(ref) as keyof LayoutWords['tabs']];
  const unit =
    idOfRef(ref) === 'unit' ? context.config.units.find((each) => each.id === parameter)?.name : undefined;
  const title = soundText(words.title.replace('{p}', () => unit ?? parameter))
    .replace(/[:\\/?*[\]]/g, '-')
    .replace(/\s/g, ' ');
  return cutTo(title, LONGEST_TITLE);
}

/** Rows of a unit's table: its own number, else the setting. */
export const rowsOf = (ref: TabRef, { config }: Pick<Context, 'config'>): number =>
  config.units.find((unit) => `unit:${unit.id}` === ref)?.rows ?? config.settings.rowsPerUnit;

export const laidPlace = (ref: TabRef, sheetName: string, context: Pick<Context, 'config'>): TabPlace =>
  canonicalPlace(tabOf(ref), sheetName, rowsOf(ref, context));
