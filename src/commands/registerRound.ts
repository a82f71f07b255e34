/** Which units one run of the register's refresh takes in: a large district needs several, each well inside the time of a run. */
import type { Unit } from '../catalogue/units.ts';
import type { FactsChange } from '../workbook/changes.ts';
import { type Context, type Inventory, type Refusal, refuse } from './define.ts';
import { noteSweep, sweptTo, unmarkSweep } from './facts.ts';
import { rowsOf } from './laid.ts';
import { standingUnits, unitRef } from './nominees.ts';

/**
 * So many rows of units' tables a run: at 45 columns read and 32 written at most they take about a minute and a half of the six, and
 * the owner's trigger begins nothing that long after two and a half.
 */
const ROWS_A_RUN = 12_000;

export interface Round {
  readonly units: readonly Unit[];
  /** Units that wait for another run. */
  readonly left: number;
  /** How far a refresh of all has come, for the run that goes on with it. */
  readonly notes: readonly FactsChange[];
}

/** The units named, where they are known; else those marked as changed, or all whose tab stands: from where the day's last run stopped. */
export function roundOf(
  { all, units: named }: { readonly all: boolean; readonly units: readonly string[] },
  context: Context,
  inventory: Inventory,
): Round | Refusal {
  const { units: known } = context.config;
  const unknown = named.find((id) => !known.some((unit) => unit.id === id));
  if (unknown !== undefined) return refuse({ code: 'otherUnit', unit: unknown });
  if (named.length > 0) return { units: known.filter((unit) => named.includes(unit.id)), left: 0, notes: [] };
  const standing = standingUnits(known, inventory);
  if (!all) {
    const marked = standing.filter((unit) => context.changedUnits.has(unit.id));
    const units = asManyAsFit(marked, context);
    return { units, left: marked.length - units.length, notes: [] };
  }
  const from = standing.findIndex((unit) => unit.id === sweptTo(context.facts, context.today)) + 1;
  const units = asManyAsFit(standing.slice(from), context);
  const left = standing.length - from - units.length;
  const last = units[units.length - 1];
  const notes =
    left > 0 && last !== undefined ? [noteSweep(context.today, last.id)] : unmarkSweep(context.facts);
  return { units, left, notes };
}

/** One at least, however large it is. */
function asManyAsFit(units: readonly Unit[], context: Context): readonly Unit[] {
  let rows = 0;
  const over = units.findIndex((unit) => {
    rows += rowsOf(unitRef(unit), context);
    return rows > ROWS_A_RUN;
  });
  return over < 0 ? units : units.slice(0, Math.max(1, over));
}
