/** Small facts in DocumentProperties, which every editor may read and write: nothing secret, nothing that decides. */
import type { FactsChange } from '../workbook/changes.ts';

const CHANGED = 'changed:';
/** The interface language last laid, for surfaces that open before the configuration is read. */
export const LANGUAGE_FACT = 'language';

/** Marks a unit's tab as changed since the register last took it in; `now` tells this change from a later one. */
export const markUnit = (unit: string, now: number): FactsChange => ({
  kind: 'facts',
  set: { [CHANGED + unit]: String(now) },
  take: {},
});

/** Takes marks away that are still the ones seen; a unit changed again in the meantime stays marked. */
export const unmarkUnits = (seen: ReadonlyMap<string, string>): FactsChange => ({
  kind: 'facts',
  set: {},
  take: Object.fromEntries(Array.from(seen, ([unit, mark]) => [CHANGED + unit, mark])),
});

/** Marked units with their marks. */
export const changedUnitsOf = (facts: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(facts)
      .filter(([key]) => key.startsWith(CHANGED))
      .map(([key, mark]) => [key.slice(CHANGED.length), mark]),
  );
