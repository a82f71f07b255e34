/** Columns that people fill in, from the declarations: a new one is planted without being named here. */
import type { CellType } from '../../../src/workbook/cells.ts';
import type { Tab } from '../../../src/workbook/tab.ts';
import { TABS } from '../../../src/workbook/tabs/index.ts';

export interface Planted {
  readonly tab: Tab;
  readonly block: string;
  readonly kind: 'fields' | 'table';
  readonly key: string;
  readonly type: CellType<unknown>;
}

/** Columns whose text the configuration judges beyond its cell: what may stand there instead, or null for nothing strange at all. */
const JUDGED: Readonly<Record<string, string | null>> = {
  'settings.general.reminderSteps': null,
  'units.units.successor': null,
  'units.units.bloc': null,
  'movements.movements.short': '<b>{tag}</b>',
  'criteria.criteria.scope': null,
  'criteria.criteria.threshold': null,
  'criteria.criteria.movement': null,
  'awards.rules.movement': null,
  'awards.rules.form': null,
  'awards.forms.code': null,
};
export const judgedOf = ({ tab, block, key }: Planted): string | null | undefined =>
  JUDGED[`${tab.id}.${block}.${key}`];

/** Every input column of tabs that are filled in by hand; what the product's own runs keep there for themselves is not. */
export function inputColumns(): Planted[] {
  return Object.values(TABS).flatMap((tab: Tab) =>
    Object.entries(tab.blocks).flatMap(([block, declared]) =>
      declared.kind === 'canvas'
        ? []
        : Object.entries(declared.columns)
            .filter(([, column]) => column.role === 'input' && column.hidden !== true)
            .map(([key, { type }]) => ({ tab, block, kind: declared.kind, key, type })),
    ),
  );
}

/** Whether the cell's codec takes this text for a text, as it is or tidied. */
export function takes({ type }: Planted, text: string): boolean {
  const decoded = type.codec.decode(text);
  return 'value' in decoded && typeof decoded.value === 'string' && decoded.value !== '';
}
