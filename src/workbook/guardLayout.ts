import { columnLetters } from './formulas.ts';
import { blockOf, columnOf } from './place.ts';
import { type Guarded, runs, type Sketch } from './sheetLayout.ts';
import { isFormula } from './tab.ts';

/**
 * Protections: the sheet for those its guard names; on tabs people type in, the formula columns (whole, so that rows added later are
 * covered and rows cannot be inserted across them) and the hidden key rows for the owner alone.
 */
export function guardsOf({ tab, ref, place }: Sketch): Guarded[] {
  const sheet: Guarded = { description: `gs:${ref}:sheet`, area: null, guard: tab.guard };
  if (tab.guard === 'owner') return [sheet];
  const identity = place.blocks.identity;
  const keyRows = identity === undefined ? Object.keys(tab.blocks).length : identity.lastRow;
  const keys: Guarded = { description: `gs:${ref}:keys`, area: `1:${keyRows}`, guard: 'owner' };
  const computed = Object.entries(tab.blocks).flatMap(([key, block]) => {
    if (block.kind !== 'table') return [];
    const at = Object.entries(block.columns).filter(([, column]) => isFormula(column));
    return runs(at.map(([name]) => columnOf(blockOf(place, key), name)));
  });
  const formulas = computed.map((run, index) => ({
    description: `gs:${ref}:formulas${index === 0 ? '' : index}`,
    area: `${columnLetters(run.first)}:${columnLetters(run.first + run.count - 1)}`,
    guard: 'owner' as const,
  }));
  return [sheet, keys, ...formulas];
}
