/** Rows that leave a unit's tab many at once are held for an accident, until the office gives them back or says that the unit took them out. */
import type { Unit } from '../catalogue/units.ts';
import type { RawCell } from '../domain/raw.ts';
import type { FactsChange } from '../workbook/changes.ts';
import type { Config } from '../workbook/config.ts';
import { standingStatus } from './countedRow.ts';
import type { Context } from './define.ts';
import { REMOVED, type RegisterCells } from './registerRows.ts';

const LOST = 'lost:';
type Facts = Readonly<Record<string, string>>;

export const markLost = (unit: string, now: number): FactsChange => ({
  kind: 'facts',
  set: { [LOST + unit]: String(now) },
  take: {},
});
export const isLost = (facts: Facts, unit: string): boolean => facts[LOST + unit] !== undefined;
/** Behind the rows that settle it. */
export const unmarkLost = (facts: Facts, unit: string): FactsChange[] => {
  const mark = facts[LOST + unit];
  return mark === undefined ? [] : [{ kind: 'facts', set: {}, take: { [LOST + unit]: mark } }];
};
export const lostUnits = (facts: Facts, { units }: Pick<Config, 'units'>): Unit[] =>
  units.filter((unit) => isLost(facts, unit.id));

/** Fewer rows than these are taken out on purpose. */
const FEWEST = 5;
const isMass = (missing: number, all: number): boolean => missing >= FEWEST && 2 * missing > all;

/** Rows of Hồ sơ that stood in the unit's tab when it was last seen. */
export function standingRows(
  rows: readonly RegisterCells[],
  unit: Pick<Unit, 'id'>,
  { settings }: Pick<Config, 'settings'>,
): RegisterCells[] {
  const closed = new Set<RawCell>(settings.years.filter((year) => !year.open).map((year) => year.year));
  return rows.filter(
    (row) =>
      row.unit === unit.id &&
      row.fingerprint !== '' &&
      !closed.has(row.year) &&
      standingStatus(row) !== REMOVED,
  );
}

/** What disappeared from the tabs that were read. */
export interface Disappearance {
  /** Units whose missing rows stay as they are. */
  readonly held: ReadonlySet<string>;
  /** Their names. */
  readonly names: readonly string[];
  /** Marks made before, and taken away behind, the rows they are about. */
  readonly changes: readonly FactsChange[];
}

/** `present` are the IDs that stand in the tabs of these units. */
export function disappearance(
  units: readonly Unit[],
  rows: readonly RegisterCells[],
  present: ReadonlySet<string>,
  { config, facts, now }: Context,
): Disappearance {
  const byUnit = new Map<string, RegisterCells[]>();
  for (const row of rows) {
    const own = byUnit.get(String(row.unit));
    if (own === undefined) byUnit.set(String(row.unit), [row]);
    else own.push(row);
  }
  const held: Unit[] = [];
  const changes: FactsChange[] = [];
  for (const unit of units) {
    const standing = standingRows(byUnit.get(unit.id) ?? [], unit, config);
    const missing = standing.filter((row) => !present.has(String(row.id))).length;
    if (missing === 0) changes.push(...unmarkLost(facts, unit.id));
    else if (isLost(facts, unit.id)) held.push(unit);
    else if (isMass(missing, standing.length)) {
      held.push(unit);
      changes.push(markLost(unit.id, now));
    }
  }
  return {
    held: new Set(held.map((unit) => unit.id)),
    names: held.map((unit) => unit.name),
    changes,
  };
}
