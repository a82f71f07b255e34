/** Small facts in DocumentProperties, which every editor may read and write: nothing secret, nothing that decides. */
import type { FactsChange } from '../workbook/changes.ts';

const CHANGED = 'changed:';
/** The interface language last laid, for surfaces that open before the configuration is read. */
export const LANGUAGE_FACT = 'language';

/** Marks units' tabs as changed since the register last took them in, or as taken in. */
export const markUnits = (units: readonly string[], changed: boolean): FactsChange => ({
  kind: 'facts',
  values: Object.fromEntries(units.map((unit) => [CHANGED + unit, changed ? '1' : null])),
});

export const changedUnitsOf = (facts: Readonly<Record<string, string>>): string[] =>
  Object.keys(facts)
    .filter((key) => key.startsWith(CHANGED))
    .map((key) => key.slice(CHANGED.length));
