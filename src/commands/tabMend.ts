/** Lập lại khung trang này: a standing tab gets its headers, dropdowns, formats, formulas and protections anew; what people entered stays. */
import * as z from 'zod/mini';
import type { CellsChange } from '../workbook/changes.ts';
import type { Sheet } from '../workbook/decode.ts';
import { runs } from '../workbook/sheetLayout.ts';
import { isFormula } from '../workbook/tab.ts';
import { tabOf } from '../workbook/tabs/index.ts';
import { defineJob, done, refuse, type StepResult } from './define.ts';
import { editionOf, renewEdition } from './facts.ts';
import { identifier } from './inputs.ts';
import { seedsOf } from './seeds.ts';
import { AGAIN, layGuide, layTab, SOURCES } from './setup.ts';
import { fingerprinter, GUIDE, isUnitTab, known, wantedTabs } from './wantedTabs.ts';

export const tabMend = defineJob({
  id: 'tab.mend',
  who: 'owner',
  // The owner's trigger goes on with waiting steps and names no tab.
  input: z.strictObject({ tab: z._default(identifier, '') }),
  prepares: false,
  reads: (_input, _context, inventory) => SOURCES.filter((ref) => known(ref, inventory) !== undefined),
  plan: (view, { tab }, context) => {
    const standing = known(tab, view.inventory);
    if (standing === undefined || !wantedTabs(context).includes(tab)) return refuse({ code: 'notOurTab' });
    const layout = tab === GUIDE ? '' : AGAIN + fingerprinter(context)(tab);
    return done([{ name: tab, payload: `${layout} ${editionOf(context.facts)}` }], {
      code: 'tabMended',
      tab: standing.sheetName,
    });
  },
  stepReads: (step) => (step.name === GUIDE ? [] : [step.name]),
  step: (view, { name, payload }, context): StepResult => {
    // The edition is renewed behind the cells: a repetition finds the one before, the next act another; whoever goes on has it from the plan.
    const [layout = '', edition = ''] = payload.split(' ');
    const audit = [{ state: `${name} ${edition}` }];
    if (name === GUIDE) return { changes: layGuide(view, context), audit, inspect: [name] };
    const sheet = view.sheet(name);
    const identity = isUnitTab(name) ? seedsOf(name, sheet.place, context) : [];
    return {
      changes: [
        layTab(name, layout, view, context),
        ...identity,
        ...clearedSpills(sheet),
        renewEdition(String(context.now)),
      ],
      audit,
      inspect: [name],
    };
  },
  finished: (_steps, left, errors, { planned }) =>
    planned.code === 'tabMended' && errors.length === 0
      ? planned
      : { code: 'laid', laid: 1, left, errors, years: null },
});

/** Empties what stands below the anchors of formula columns: one value typed there turns the whole column into #REF!. */
function clearedSpills({ ref, place }: Sheet): CellsChange[] {
  return Object.entries(tabOf(ref).blocks).flatMap(([key, block]): CellsChange[] => {
    const at = place.blocks[key];
    if (block.kind !== 'table' || at === undefined || at.anchorRow === null) return [];
    const columns = Object.entries(block.columns).flatMap(([name, column]) =>
      isFormula(column) && at.at[name] !== undefined ? [at.at[name]] : [],
    );
    const rows = at.lastRow - at.firstRow + 1;
    return runs(columns).map(({ first, count }) => ({
      kind: 'cells',
      ref,
      row: at.firstRow,
      column: first,
      values: Array.from({ length: rows }, () => Array.from({ length: count }, () => '')),
    }));
  });
}
